"""JSON Lines with `spans`, as spaCy's own examples and Prodigy have them: code points, the end excluded.

Beside `start`, `end` and `label` each span has fields of ours, of one type each, so that everything comes
back; other tools pass over them. `relations` link values to what fills their roles, by the ids of spans.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from core.formats import Annotated, Asked, Aspect, Brought, Format, Loss, Output, Packet
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.marking import marked
from core.formats.exchange.packet import brought
from core.formats.fields import Fields
from core.formats.lines import objects
from core.record import Record, canonical

_NOTES = ("value", "upper", "unit", "modifier", "direction")
_META = frozenset({"title", "source", "published", "complete", "fields"})


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
    notes = {name: mark.notes.get(name, "") for name in (*_NOTES, "doubt")}
    return place | notes | {"doubtful": "doubt" in mark.notes}


def _read(packet: Packet, asked: Asked) -> Brought:
    lines = objects(packet.data, packet.name)
    return brought((_document(Fields(each, packet.name, at)) for at, each in lines), packet.name, asked)


def _document(fields: Fields) -> Document:
    meta = fields.inner("meta")
    answer = fields.spare("answer")
    spans = fields.objects("spans") if answer in {"", "accept"} else ()
    links = fields.objects("relations") if "relations" in fields else ()
    return Document(
        fields.text("text"),
        tuple(_mark(each, at) for at, each in enumerate(spans)),
        # Prodigy's name tokens by number instead: which spans they mean stands in the spans beside them.
        tuple(_link(each, spans) for each in links),
        meta.spare("title"),
        meta.spare("source"),
        meta.spare("published"),
        (*meta.others(_META), *meta.inner("fields").others(())),
        complete=meta.yes("complete", default=False),
        # Prodigy keeps what somebody rejected or passed over, too.
        left=() if answer in {"", "accept"} else ((Aspect.OTHER, f"answer: {answer}"),),
        line=fields.line,
    )


def _mark(span: Fields, at: int) -> Mark:
    notes = {name: span.spare(name) for name in _NOTES if span.spare(name)}
    if span.yes("doubtful", default=bool(span.spare("doubt"))):
        notes["doubt"] = span.spare("doubt")
    name = span.optional("id") or f"[{at}]"
    return Mark(
        name, span.whole("start"), span.whole("end"), span.text("label"), span.optional("text"), notes
    )


def _link(link: Fields, spans: tuple[Fields, ...]) -> Link:
    if "source" in link:
        return Link(link.text("source"), link.text("target"), link.text("label"))
    ends = (_named(link.inner("head_span"), spans), _named(link.inner("child_span"), spans))
    return Link(*ends, link.text("label"))


def _named(end: Fields, spans: tuple[Fields, ...]) -> str:
    """The name of the span that has the place and the label of a relation's end."""
    wanted = [end.record.get(field) for field in ("start", "end", "label")]
    for at, span in enumerate(spans):
        if [span.record.get(field) for field in ("start", "end", "label")] == wanted:
            return span.optional("id") or f"[{at}]"
    return ""


def _has_spans(packet: Packet) -> bool:
    """Its first line has spans, and no metrics, which would be ours."""
    try:
        first = json.loads(packet.opening().lstrip().split("\n", 1)[0])
    except (ValueError, RecursionError):
        return False
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
