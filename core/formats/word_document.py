"""Word documents: paragraphs and tables in their order, one cell a line; nothing is marked in them.

What somebody has deleted under tracked changes is left out. So are headers, footers and footnotes.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.errors import KnownError
from core.formats import Annotated, Asked, Brought, Format, Packet
from core.formats.exchange.limits import check_size
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
    document = _document(packet)
    text = cleaned("".join(f"{line}\n" for line in _lines(document.element.body)), packet.name).text
    article = Article.of(text, _title(document, text), packet.name)
    return Brought((Annotated(replace(article, conversions=("docx",)), ()),))


def _document(packet: Packet) -> Any:
    """The document, with no entity expanded and nothing outside of the file looked at."""
    from docx import Document  # noqa: PLC0415 (only who reads one waits for it)
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(packet.data)) as file:
            check_size(packet.name, sum(info.file_size for info in file.infolist()), len(packet.data))
        document = Document(io.BytesIO(packet.data))
        if document.element.getroottree().docinfo.doctype:
            raise ValueError("it declares entities, which no Word document does")
    except (zipfile.BadZipFile, zlib.error, OpcError, XMLSyntaxError, KeyError, ValueError, OSError) as error:
        raise KnownError(
            "{name} is no Word document that can be read: {reason}. Open it in Word, save it anew, and try"
            " again.",
            name=packet.name,
            reason=str(error) or type(error).__name__,
        ) from None
    return document


def _title(document: Any, text: str) -> str:
    """What is set as the title; what the file says of itself counts only where the text has it, too."""
    for paragraph in document.paragraphs[:20]:
        if paragraph.style is not None and paragraph.style.name == "Title" and paragraph.text.strip():
            return " ".join(paragraph.text.split())
    said = (document.core_properties.title or "").strip()
    return said if said and said in text else ""


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
    for box in node.iter(_BOX):
        if not any(above.tag == _FALLBACK for above in box.iterancestors()):
            yield from _lines(box)


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
