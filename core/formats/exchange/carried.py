"""A column for what the labels of another tool cannot say, which that tool keeps and gives back untouched.

Its labels may have been changed since: what is said there of a value holds only where the value still stands.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.formats.annotated import Annotated
from core.formats.exchange.document import QUANTITY, Document, Link, Mark
from core.formats.exchange.labels import Labels, is_kind
from core.formats.exchange.losses import Aspect
from core.formats.exchange.marking import ordered
from core.formats.fields import lone_surrogate
from core.record import Record, canonical, metric_record

COLUMN = "notes"
_NOTES = (*QUANTITY, "doubt")


def carried(annotated: Annotated) -> str:
    """The metrics as records, and the fields of the article, in one line of JSON.

    Text in a column and no object: tools that make tables of their lines change what is nested.
    """
    text = annotated.article.text
    metrics = [metric_record(metric, text) for metric in ordered(annotated)]
    return canonical({"fields": dict(annotated.article.fields), "metrics": metrics})


def apart(marks: Iterable[Mark]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Marks that overlap none of those before them, and the others."""
    shown, hidden = [], []
    taken: list[tuple[int, int]] = []
    for mark in marks:
        place = (mark.start, mark.end)
        at = bisect_left(taken, place)
        before, after = taken[at - 1 : at], taken[at : at + 1]
        if any(end > mark.start for _, end in before) or any(start < mark.end for start, _ in after):
            hidden.append(mark)
        else:
            taken.insert(at, place)
            shown.append(mark)
    return tuple(shown), tuple(hidden)


def restored(document: Document, column: object, labels: Labels, *, linked: bool) -> Document:
    """The document with what the column says of the values that stand in it.

    Roles are taken from there, too, unless the file has links of its own (`linked`): where their mark stands,
    or where it lay in another mark, so that it was never shown. What holds no longer is told as left.
    """
    told = _told(column)
    if told is None:
        return replace(document, left=(*document.left, (Aspect.OTHER, COLUMN)))
    work = _Restoring(document, labels, linked, told.metrics)
    for record in told.metrics:
        work.take(record)
    return replace(
        document,
        marks=(*(work.noted.get(mark.id, mark) for mark in document.marks), *work.fillers.values()),
        links=(*document.links, *work.links),
        fields=tuple(sorted({**dict(document.fields), **told.fields}.items())),
        left=(*document.left, *work.left),
    )


_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Told:
    fields: Mapping[str, str]
    metrics: Sequence[Record]


def _told(column: object) -> _Told | None:
    """What the column holds; None where somebody has changed it, or it is not ours."""
    try:
        content = json.loads(column) if isinstance(column, str) else None
    except (ValueError, RecursionError):
        return None
    match content:
        case {"fields": dict(fields), "metrics": list(metrics)}:
            words = all(isinstance(each, str) for each in fields.values())
            whole = not lone_surrogate(json.dumps(content, ensure_ascii=False))
            return _Told(fields, metrics) if words and whole and all(map(_is_metric, metrics)) else None
    return None


def _is_metric(record: object) -> bool:
    match record:
        case {"start": int(), "end": int(), "text": str(), "roles": dict(roles), **notes}:
            said = [notes.get(name) for name in _NOTES]
            return all(map(_is_place, roles.values())) and all(isinstance(each, str | None) for each in said)
    return False


def _is_place(place: object) -> bool:
    match place:
        case [int(), int(), str()]:
            return True
    return False


def _fillers(records: Iterable[Record]) -> Iterator[Mark]:
    """A mark for each stretch that fills a role, in the order in which they were marked when written."""
    seen = {(name, *place): None for each in records for name, place in each["roles"].items()}
    yield from (Mark(f"n{at}", start, end, name, quote) for at, (name, start, end, quote) in enumerate(seen))


class _Restoring:
    """What the column says, held against the marks that stand now."""

    def __init__(self, document: Document, labels: Labels, linked: bool, records: Sequence[Record]) -> None:  # noqa: FBT001
        marks = document.marks
        known = labels.meanings(mark.label for mark in marks)
        self._values = {_place(mark): mark for mark in marks if is_kind(known[mark.label] or "")}
        self._standing = {(mark.label, *_place(mark)): mark for mark in marks}
        targets = {mark.id: _place(mark) for mark in marks}
        self._linked = linked
        self._known = {(link.source, link.label, targets.get(link.target)) for link in document.links}
        values = [Mark("", each["start"], each["end"], "") for each in records]
        self._hidden = {(mark.label, *_place(mark)): mark for mark in apart([*values, *_fillers(records)])[1]}
        self.noted: dict[str, Mark] = {}
        self.fillers: dict[str, Mark] = {}
        self.links: list[Link] = []
        self.left: list[tuple[Aspect, str]] = []

    def take(self, record: Record) -> None:
        """Tie what is said of a value to the mark that stands there."""
        value = self._values.get((record["start"], record["end"]))
        if value is None:
            self.left.append((Aspect.OTHER, f"{COLUMN}: {record['text']}"))
            return
        notes = {name: record[name] for name in _NOTES if record.get(name) is not None}
        self.noted[value.id] = replace(value, quote=record["text"], notes=notes)
        for role, (start, end, _) in record["roles"].items():
            self._fill(value, role, (start, end))

    def _fill(self, value: Mark, role: str, place: _Place) -> None:
        if self._linked:
            if (value.id, role, place) not in self._known:
                self.left.append((Aspect.ROLE, role))
            return
        filler = self._standing.get((role, *place)) or self._hidden.get((role, *place))
        if filler is None:
            self.left.append((Aspect.ROLE, role))
            return
        if (role, *place) not in self._standing:
            self.fillers[filler.id] = filler
        self.links.append(Link(value.id, filler.id, role))


def _place(mark: Mark) -> _Place:
    return mark.start, mark.end
