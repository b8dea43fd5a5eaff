"""Web pages that were saved: main text, title and date; what is around the text is dropped.

A heading, a paragraph, an item and a cell are a line each. Nothing is fetched and no script runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.errors import KnownError
from core.formats import Annotated, Asked, Brought, Format, Packet
from core.model import Article
from core.text import LONGEST_WORDS, Decoded, cleaned, decoded

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_CODECS = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "gb_2312-80": "gb18030"} | {
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "windows-1252": "cp1252",
    "iso-8859-1": "cp1252",
}
_HEAD = 4096
# The library takes the square of their number, and a page of ten thousand words has a tenth of it.
_MOST_TAGS = 100_000
# Nor does any tag have these, of which the parser takes the square, and is deaf to Ctrl+C until it is done.
_MOST_ATTRIBUTES = 10_000
_VALUE = """=\\s*+(?:"[^"]*+"|'[^']*+'|[^\\s>]*+)"""
_TAG = re.compile(f"<[A-Za-z](?:[^>=]++|{_VALUE})*+")
_INLINE = {"hi", "ref", "del"}
_BREAK = re.compile(r"[ \t\r\f]*\n\s*")
_BLANKS = re.compile(r"[ \t\r\f\v]+")
_WIDE = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
_BREAK_IN_CHINESE = re.compile(f"(?<={_WIDE})\\v(?={_WIDE})")
# So few characters are a text. Below its own measure, which is meant for letters, the library would take all
# of the page and tear words apart at their markup.
_LEAST = "10"
# By words of the text a date is guessed, and one that is still to come depends on today.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2099-12-31"}


def _read(packet: Packet, asked: Asked) -> Brought:  # noqa: ARG001 (nothing is marked)
    page = _decoded(packet)
    _check_tags(page.text, packet.name)
    found = _main(page.text)
    lines = [] if found is None or found.body is None else list(_lines(found.body))
    if not lines:
        raise KnownError(
            "{name} has no main text that could be told from what is around it. Copy the text and paste it as"
            " an article instead.",
            name=packet.name,
        )
    text = cleaned("".join(f"{line}\n" for line in lines), packet.name).text
    title = found.title or ""
    article = Article.of(text, title if len(title) <= LONGEST_WORDS else "", packet.name, found.date or "")
    return Brought((Annotated(replace(article, conversions=("html", *page.conversions)), ()),))


def _check_tags(page: str, name: str) -> None:
    if (count := page.count("<")) > _MOST_TAGS:
        raise KnownError(
            "{name} has {count} tags, more than the {most} that are read of one page. Copy the text and paste"
            " it as an article instead.",
            name=name,
            count=count,
            most=_MOST_TAGS,
        )
    # where each is a letter and a blank, that many take so many characters
    long = (tag[0] for tag in _TAG.finditer(page) if len(tag[0]) > 2 * _MOST_ATTRIBUTES)
    if any(len(re.sub(_VALUE, " ", tag).replace("/", " ").split()) > _MOST_ATTRIBUTES for tag in long):
        raise KnownError(
            "{name} has a tag with more than {most} attributes, which no page has that people wrote. Copy the"
            " text and paste it as an article instead.",
            name=name,
            most=_MOST_ATTRIBUTES,
        )


def _main(page: str) -> Any:
    """What the library takes for the text, as a tree, and what it knows of the page; None for nothing."""
    from trafilatura import bare_extraction  # noqa: PLC0415 (half a second, for web pages alone)
    from trafilatura.settings import use_config  # noqa: PLC0415

    config = use_config()
    config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = _LEAST
    return bare_extraction(
        page,
        config=config,
        include_formatting=True,  # else what lies between bold words of a short page falls apart
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params=_DATES,
    )


def _decoded(packet: Packet) -> Decoded:
    """In the charset that the page declares, unless it is plainly another one."""
    declared = _DECLARED.search(packet.data[:_HEAD])
    codec = None if declared is None else _CODECS.get(declared[1].decode("ascii", "replace").lower())
    if codec is not None and not _is_unicode(packet.data):
        try:
            found = cleaned(packet.data.decode(codec), packet.name)
            return Decoded(found.text, (codec, *found.conversions))
        except UnicodeDecodeError:
            pass  # declared by a template that knew nothing of the text
    return decoded(packet.data, packet.name)


def _is_unicode(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return True


def _lines(body: Any) -> Iterator[str]:
    """The text, a line for each block that has some."""
    whole = "".join(_pieces(body))
    for line in whole.split("\n"):
        words = _BLANKS.sub(" ", _BREAK_IN_CHINESE.sub("", line)).strip()
        if words:
            yield words


def _pieces(node: Any) -> Iterator[str]:
    inline = node.tag in _INLINE
    if not inline:
        yield "\n"
    yield _flowing(node.text)
    for child in node:
        if isinstance(child.tag, str):
            yield from _pieces(child)
        yield _flowing(child.tail)
    if not inline:
        yield "\n"


def _flowing(words: str | None) -> str:
    """In the source of a page a line ends wherever it likes: that is a blank, and between Chinese nothing."""
    return _BREAK.sub("\v", words or "")


FORMAT = Format(
    "html",
    "Web page",
    "网页",
    (".html", ".htm", ".xhtml", ".shtml"),
    _read,
    use_en="A page that was saved: its main text, title and date.",
    use_zh="保存下来的网页：取正文、标题和日期。",
)
