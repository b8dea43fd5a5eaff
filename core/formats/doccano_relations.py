"""doccano's JSON Lines for entities and relations: marks with ids, and links between values and roles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from core.formats import Annotated, Asked, Brought, Format, Loss, Output, Packet
from core.formats.doccano_lines import documents, write_lines
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.packet import brought
from core.formats.fields import Fields
from core.record import Record


def _read(packet: Packet, asked: Asked) -> Brought:
    return brought(documents(packet, asked, _body, linked=True), packet.name, asked)


def _body(line: Fields) -> tuple[tuple[Mark, ...], tuple[Link, ...]]:
    marks: dict[str, Mark] = {}
    for entity in line.objects("entities"):
        name = str(entity.record.get("id", ""))
        # Relations name the first of two that share an id; a mark without one is linked to nothing.
        name = name if name and name not in marks else f"{name}#{len(marks)}"
        start, end = entity.whole("start_offset"), entity.whole("end_offset")
        marks[name] = Mark(name, start, end, entity.text("label"))
    relations = line.objects("relations") if "relations" in line else ()
    links = [
        Link(str(each.needed("from_id")), str(each.needed("to_id")), each.text("type")) for each in relations
    ]
    return tuple(marks.values()), tuple(links)


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    yield from write_lines(articles, out, _row)


def _row(document: Document, _shown: Sequence[Mark]) -> Record:
    numbers = {mark.id: at for at, mark in enumerate(document.marks, 1)}
    entities = [
        {"id": numbers[mark.id], "start_offset": mark.start, "end_offset": mark.end, "label": mark.label}
        for mark in document.marks
    ]
    relations = [
        {"id": at, "from_id": numbers[link.source], "to_id": numbers[link.target], "type": link.label}
        for at, link in enumerate(document.links, 1)
    ]
    return {"entities": entities, "relations": relations}


# Keys stand before quotes; a quote inside a text has a backslash before it.
_ENTITIES = re.compile(rb'(?<!\\)"entities"\s*:\s*\[\s*(?:\]|\{[^{}]*"start_offset")')


def _recognizes(packet: Packet) -> bool:
    return _ENTITIES.search(packet.data) is not None


FORMAT = Format(
    "doccano_relations",
    "doccano (entities and relations)",
    "doccano（实体与关系）",
    (".jsonl",),
    _read,
    _write,
    _recognizes,
    use_en="For a doccano project with relations. It must allow overlaps, or doccano refuses the file.",
    use_zh="用于启用了关系标注的 doccano 项目；项目须允许标注重叠，否则 doccano 会拒绝导入。",
)
