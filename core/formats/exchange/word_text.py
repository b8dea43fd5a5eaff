"""The text in the parts of a Word document, line by line, and what stands beside the text in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNSAID = ("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText")
_LEFT_OUT = {f"{_WORD}{name}" for name in _UNSAID} | {_FALLBACK}
_WRITTEN = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_PARAGRAPH, _CELL, _BOX = f"{_WORD}p", f"{_WORD}tc", f"{_WORD}txbxContent"
_TEXTS = {f"{_WORD}t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"}
_DELETED, _GONE = f"{_WORD}del", f"{_WORD}delText"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WHOLE = ("header", "footer")
_LISTS = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}


def lines_of(node: Any) -> Iterator[str]:
    """A line for each paragraph and each cell that says something; text boxes follow their paragraph."""
    for child in node:
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == _CELL:
            words = " ".join(" ".join(lines_of(child)).split())
            yield from [words] if words else []
        elif child.tag == _PARAGRAPH:
            yield from _paragraph(child)
        else:
            yield from lines_of(child)


def _paragraph(node: Any) -> Iterator[str]:
    words = "".join(_words(node))
    yield from (line.strip() for line in words.split("\n") if line.strip())
    for box in _boxes(node):
        yield from lines_of(box)


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


def beside(document: Any) -> Iterator[tuple[str, str]]:
    """What is no text of the document, by what it is and where, with its words.

    Paragraphs are counted from 1, those in tables, too. Raises what the libraries raise of a broken part.
    """
    paragraphs = {node: at for at, node in enumerate(document.element.body.iter(_PARAGRAPH), 1)}

    def named(what: str, node: Any) -> str:
        above = next((each for each in node.iterancestors(_PARAGRAPH) if each in paragraphs), None)
        return what if above is None else f"{what} (paragraph {paragraphs[above]})"

    for node in document.element.body.iter(_DELETED):
        words = _in_one("".join(each.text or "" for each in node.iter(_GONE)))
        if words and next(node.iterancestors(_FALLBACK), None) is None:
            yield named("deleted", node), words
    for node in document.element.body.iter(_PICTURE):
        yield named("picture", node), ""
    yield from _in_parts(document, named)


def _in_parts(document: Any, named: Callable[[str, Any], str]) -> Iterator[tuple[str, str]]:
    from docx.oxml import parse_xml  # noqa: PLC0415 (only who reads one waits for it)

    for relation in document.part.rels.values():
        what = relation.reltype.rpartition("/")[2]
        if relation.is_external or what not in (*_WHOLE, *_LISTS):
            continue
        root = parse_xml(relation.target_part.blob)
        if what in _WHOLE:
            words = _in_one(" ".join(lines_of(root)))
            yield from [(what, words)] if words else []
            continue
        references = {
            each.get(f"{_WORD}id"): each
            for each in document.element.body.iter(f"{_WORD}{_LISTS[what]}Reference")
        }
        for note in root:
            words, reference = _in_one(" ".join(lines_of(note))), references.get(note.get(f"{_WORD}id"))
            if words:
                yield _LISTS[what] if reference is None else named(_LISTS[what], reference), words


def _in_one(words: str) -> str:
    return _CONTROLS.sub("", " ".join(words.split()))
