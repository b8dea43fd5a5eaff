"""JSON Lines with `spans`, as spaCy's own examples and Prodigy have them: code points, the end excluded.

Beside `start`, `end` and `label` each span has fields of ours, of one type each, so that everything comes
back; other tools pass over them. `relations` link values to what fills their roles, by the ids of spans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.formats import Annotated, Asked, Aspect, Brought, Format, Loss, Output, Packet
from core.formats.exchange.described import described
from core.formats.exchange.document import QUANTITY, Document, Mark
from core.formats.exchange.marking import marked
from core.formats.exchange.packet import brought
from core.formats.exchange.relations import links_of
from core.formats.fields import Fields
from core.formats.lines import objects
from core.record import Record, canonical


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    with out.file() as file:
        for each in articles:
            file.write((canonical(_record(marked(each))) + "\n").encode())
    yield from ()


def _record(document: Document) -> Record:
    return {
        "text": document.text,
        "spans": [_span(mark) for mark in document.marks],
        "relations": [
            {"source": link.source, "target": link.target, "label": link.label} for link in document.links
        ],
        "meta": {
            "title": document.title,
            "source": document.source,
            "published": document.published,
            "complete": document.complete,
            "fields": dict(document.fields),
        },
    }


def _span(mark: Mark) -> Record:
    """Nothing is null and nothing missing, so that readers of tables find one type in each field."""
    place = {"id": mark.id, "start": mark.start, "end": mark.end, "label": mark.label, "text": mark.quote}
    notes = {name: mark.notes.get(name, "") for name in (*QUANTITY, "doubt")}
    return place | notes | {"doubtful": "doubt" in mark.notes}


def _read(packet: Packet, asked: Asked) -> Brought:
    lines = objects(packet.data, packet.name)
    return brought((_document(Fields(each, packet.name, at)) for at, each in lines), packet.name, asked)


def _document(fields: Fields) -> Document:
    meta = fields.inner("meta")
    answer = fields.spare("answer")
    taken = answer in {"", "accept"}  # Prodigy keeps what somebody rejected or passed over, too
    spans = fields.objects("spans") if taken else ()
    marks = tuple(_mark(each, at) for at, each in enumerate(spans))
    links, left = links_of(
        fields.record.get("relations") if taken else None, marks, named=any("id" in each for each in spans)
    )
    left = left if taken else ((Aspect.OTHER, f"answer: {answer}"),)
    document = Document(fields.text("text"), marks, links, left=left, line=fields.line)
    beside = {name: value for name, value in fields.record.items() if not _is_known(name)}
    document = described(document, replace(fields, record=beside | meta.record), {"fields"})
    return replace(document, fields=(*document.fields, *meta.inner("fields").others(())))


def _is_known(name: str) -> bool:
    """What is read, what can be had from the text, and what Prodigy notes for itself."""
    return name in {"text", "spans", "relations", "meta", "answer", "tokens"} or name.startswith("_")


def _mark(span: Fields, at: int) -> Mark:
    notes = {name: span.spare(name) for name in QUANTITY if span.spare(name)}
    if span.yes("doubtful", default=bool(span.spare("doubt"))):
        notes["doubt"] = span.spare("doubt")
    name = str(span.record["id"]) if "id" in span else f"[{at}]"
    return Mark(
        name, span.whole("start"), span.whole("end"), span.text("label"), span.optional("text"), notes
    )


def _has_spans(packet: Packet) -> bool:
    """Its first line has spans, and no metrics, which would be ours."""
    first = packet.first()
    return isinstance(first, dict) and "spans" in first and "text" in first and "metrics" not in first


FORMAT = Format(
    "spacy_jsonl",
    "JSON Lines with spans (spaCy)",
    "JSON Lines（spans，用于 spaCy）",
    (".jsonl",),
    _read,
    _write,
    _has_spans,
    use_en="Text, spans and relations, one article a line: for scripts with spaCy. Nothing is lost.",
    use_zh="每篇文章一行，含文本、片段和关系：适合 spaCy 脚本。内容无损。",
)
