"""Word documents: paragraphs and tables in their order, one cell a line; nothing is marked in them.

What somebody has deleted under tracked changes is left out. So are headers, footers and footnotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from zipfile import BadZipFile

from core.errors import KnownError
from core.formats import Annotated, Asked, Brought, Format, Packet
from core.formats.exchange.unpacking import unpacked
from core.model import Article
from core.text import cleaned

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_OLD = b"\xd0\xcf\x11\xe0"
_UNSAID = ("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText")
_LEFT_OUT = {f"{_WORD}{name}" for name in _UNSAID} | {_FALLBACK}
_WRITTEN = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_PARAGRAPH, _CELL, _BOX = f"{_WORD}p", f"{_WORD}tc", f"{_WORD}txbxContent"
_TEXTS = {f"{_WORD}t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def _read(packet: Packet, asked: Asked) -> Brought:  # noqa: ARG001 (nothing is marked)
    if packet.data.startswith(_OLD):
        raise KnownError(
            "{name} is in the old format of Word, or asks for a password. Save it as .docx without one, and"
            " try again.",
            name=packet.name,
        )
    with _told(packet.name):
        document = _document(packet)
        lines = "".join(f"{line}\n" for line in _lines(document.element.body))
        titles = tuple(_titles(document))
    text = cleaned(lines, packet.name).text
    article = Article.of(text, _title(titles, text), packet.name)
    return Brought((Annotated(replace(article, conversions=("docx",)), ()),))


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What the libraries say of a broken document, as a sentence; they believe what a file says of itself."""
    from docx.opc.exceptions import OpcError  # noqa: PLC0415 (only who reads one waits for it)
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415

    try:
        yield
    except KnownError:
        raise
    except Exception as error:  # noqa: BLE001 (where a part is another than they expect, any error is met)
        said = isinstance(error, (BadZipFile, OpcError, XMLSyntaxError, ValueError, OSError))
        raise KnownError(
            "{name} is no Word document that can be read: {reason}. Open it in Word, save it anew, and try"
            " again.",
            name=name,
            reason=(str(error) if said else "") or "one of its parts is not as Word writes it",
        ) from None


def _document(packet: Packet) -> Any:
    """The document, with no entity expanded and nothing outside of the file looked at."""
    from docx import Document  # noqa: PLC0415

    document = Document(unpacked(packet.data, packet.name))
    if document.element.getroottree().docinfo.doctype:
        raise ValueError("it declares entities, which no Word document does")
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
    return written[0] if written else said if said and said in text else ""


def _lines(node: Any) -> Iterator[str]:
    """A line for each paragraph and each cell that says something; text boxes follow their paragraph."""
    for child in node:
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == _CELL:
            words = " ".join(" ".join(_lines(child)).split())
            yield from [words] if words else []
        elif child.tag == _PARAGRAPH:
            yield from _paragraph(child)
        else:
            yield from _lines(child)


def _paragraph(node: Any) -> Iterator[str]:
    words = "".join(_words(node))
    yield from (line.strip() for line in words.split("\n") if line.strip())
    for box in _boxes(node):
        yield from _lines(box)


def _boxes(node: Any) -> Iterator[Any]:
    """The text boxes in it, but none in another: who reads that one meets it there."""
    for child in node:
        if child.tag == _BOX:
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _boxes(child)


def _words(node: Any) -> Iterator[str]:
    """The text of a paragraph, that of a text box in it left out."""
    for child in node:
        if child.tag in _TEXTS:
            yield _CONTROLS.sub("", child.text or "")
        elif child.tag in _WRITTEN:
            yield _WRITTEN[child.tag]
        elif child.tag not in _LEFT_OUT and child.tag != _BOX:
            yield from _words(child)


FORMAT = Format(
    "docx",
    "Word document",
    "Word 文档",
    (".docx", ".doc"),
    _read,
    use_en="Paragraphs and tables, one cell a line.",
    use_zh="段落和表格，每个单元格一行。",
)
