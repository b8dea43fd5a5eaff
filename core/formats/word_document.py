"""Word documents: paragraphs and tables in their order, one cell a line; nothing is marked in them.

What was deleted under tracked changes is no text of it, nor are headers, footers, notes, comments and
pictures: all of them are told, one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from core.errors import KnownError
from core.formats import Annotated, Asked, Aspect, Brought, Format, Loss, Packet
from core.formats.exchange.word_parts import unpacked
from core.formats.exchange.word_text import beside, lines_of
from core.model import Article
from core.text import LONGEST_WORDS, cleaned

_OLD = b"\xd0\xcf\x11\xe0"


def _read(packet: Packet, asked: Asked) -> Brought:  # noqa: ARG001 (nothing is marked)
    if packet.data.startswith(_OLD):
        raise KnownError(
            "{name} is in the old format of Word, or asks for a password. Save it as .docx without one, and"
            " try again.",
            name=packet.name,
        )
    with _told(packet.name):
        document = _document(packet)
        lines = "".join(f"{line}\n" for line in lines_of(document.element.body))
        titles, left = tuple(_titles(document)), tuple(beside(document))
    text = cleaned(lines, packet.name).text
    article = Article.of(text, _title(titles, text), packet.name)
    losses = tuple(Loss(Aspect.OTHER, article.id, article.title, None, *each) for each in left)
    return Brought((Annotated(replace(article, conversions=("docx",)), ()),), losses)


@contextmanager
def _told(name: str) -> Iterator[None]:
    """A sentence of ours for whatever the libraries say of a broken document, which speaks to programmers."""
    try:
        yield
    except KnownError:
        raise
    except Exception:  # noqa: BLE001 (they believe a file, and where a part is another, any error is met)
        raise KnownError(
            "{name} is no Word document that can be read: it is broken off, or one of its parts is not as"
            " Word writes it. Open it in Word, save it anew, and try again.",
            name=name,
        ) from None


def _document(packet: Packet) -> Any:
    """The document, with no entity expanded and nothing outside of the file looked at."""
    from docx import Document  # noqa: PLC0415

    document = Document(unpacked(packet.data, packet.name))
    if document.element.getroottree().docinfo.doctype:
        raise KnownError(
            "{name} is no Word document that can be read: it declares entities, which Word never does. Open"
            " it in Word, save it anew, and try again.",
            name=packet.name,
        )
    return document


def _titles(document: Any) -> Iterator[str]:
    """What the file says of itself, and then what is set as a title."""
    yield (document.core_properties.title or "").strip()
    for paragraph in document.paragraphs[:20]:
        if paragraph.style is not None and paragraph.style.name == "Title" and paragraph.text.strip():
            yield " ".join(paragraph.text.split())


def _title(titles: Sequence[str], text: str) -> str:
    """What is set as the title; what the file says of itself counts only where the text has it, too."""
    said, *written = titles
    title = written[0] if written else said if said and said in text else ""
    return title if len(title) <= LONGEST_WORDS else ""


FORMAT = Format(
    "docx",
    "Word document",
    "Word 文档",
    (".docx", ".doc"),
    _read,
    use_en="Paragraphs and tables, one cell a line.",
    use_zh="段落和表格，每个单元格一行。",
)
