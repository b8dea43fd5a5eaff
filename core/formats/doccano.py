"""doccano's JSON Lines for sequence labelling: marks with labels, none inside another.

Unless a project of doccano allows overlaps it drops marks that overlap one before them, without a word; so
only marks are written that overlap none, values before roles. The rest travels in a column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from core.errors import KnownError
from core.formats import Annotated, Asked, Brought, Format, Loss, Output, Packet
from core.formats.doccano_lines import documents, write_lines
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.packet import brought
from core.formats.fields import Fields, is_whole, lone_surrogate
from core.record import Record, shortened


def _read(packet: Packet, asked: Asked) -> Brought:
    return brought(documents(packet, asked, _body, linked=False), packet.name, asked)


def _body(line: Fields) -> tuple[tuple[Mark, ...], tuple[Link, ...]]:
    key = "label" if "label" in line else "labels"
    listed = line.needed(key)
    if not isinstance(listed, list):
        raise _no_mark(line, key, listed)
    return tuple(_mark(line, f"{key}[{at}]", each) for at, each in enumerate(listed)), ()


def _mark(line: Fields, path: str, place: object) -> Mark:
    match place:
        case [start, end, str(label)] if is_whole(start) and is_whole(end) and not lone_surrogate(label):
            return Mark(path, start, end, label)
    raise _no_mark(line, path, place)


def _no_mark(line: Fields, path: str, found: object) -> KnownError:
    return KnownError(
        "{name}, line {line}: “{field}” should be [start, end, label], but it is {found}. Only projects for"
        " sequence labelling can be read; nothing was taken from the file.",
        **line.place(path),
        found=shortened(found),
    )


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    yield from write_lines(articles, out, _row)


def _row(_document: Document, shown: Sequence[Mark]) -> Record:
    return {"label": sorted([mark.start, mark.end, mark.label] for mark in shown)}


# Keys stand before quotes; a quote inside a text has a backslash before it.
_LABEL = re.compile(rb'(?<!\\)"labels?"\s*:\s*\[\s*[\]\["]')


def _recognizes(packet: Packet) -> bool:
    return _LABEL.search(packet.data) is not None


FORMAT = Format(
    "doccano",
    "doccano (sequence labelling)",
    "doccano（序列标注）",
    (".jsonl",),
    _read,
    _write,
    _recognizes,
    use_en="For a doccano project of the type sequence labelling. Choose the encoding utf-8 at import there.",
    use_zh="用于 doccano 的序列标注项目；在 doccano 中导入时，编码请选 utf-8。",
)
