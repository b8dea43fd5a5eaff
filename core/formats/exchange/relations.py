"""Relations beside spans in JSON Lines, as scripts and tools write them: which spans they link, and as what.

The ends go by many names; they are ids of spans, places of spans in the list (from 0, where no span has an
id), or stretches. What cannot be told for certain is told as left, never guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from core.formats.exchange.document import Link, Mark
from core.formats.exchange.losses import Aspect
from core.formats.fields import lone_surrogate

_ENDS = (
    ("source", "target"),
    ("head_span", "child_span"),  # Prodigy's; its head and child beside them are numbers of tokens
    ("head", "tail"),
    ("from", "to"),
    ("from_id", "to_id"),
    ("head_id", "tail_id"),
    ("subject", "object"),
)
_LABELS = ("label", "type", "relation", "predicate")


def links_of(
    relations: object, marks: Sequence[Mark], *, named: bool
) -> tuple[tuple[Link, ...], tuple[tuple[Aspect, str], ...]]:
    """The links, and by its place in the list what is none; `named`: spans have ids, so a number is no place.

    A link of which an end is unknown has an empty name there.
    """
    if not isinstance(relations, list):
        return (), () if relations is None else ((Aspect.ROLE, "relations"),)
    spans = _Spans(marks, named=named)
    found = [_link(each, spans) for each in relations]
    left = tuple((Aspect.ROLE, f"relations[{at}]") for at, link in enumerate(found) if link is None)
    return tuple(link for link in found if link is not None), left


class _Spans:
    """Marks by their ids, by their places in the list, and by where they begin."""

    def __init__(self, marks: Sequence[Mark], *, named: bool) -> None:
        self._marks, self._named = marks, named
        self._ids = {mark.id for mark in marks}
        self._starting: dict[object, list[Mark]] = defaultdict(list)
        for mark in marks:
            self._starting[mark.start].append(mark)

    def end(self, end: object) -> str:
        """The id of the one mark that is meant, empty where none is for certain."""
        match end:
            case bool():
                return ""
            case int() if not self._named:
                return self._marks[end].id if 0 <= end < len(self._marks) else ""
            case int() | str():
                return str(end) if str(end) in self._ids else ""
            case {"id": int() | str() as name} if self._named:
                return self.end(name)
            case {"start": int(start), **more}:
                found = [mark.id for mark in self._starting.get(start, ()) if _is(mark, more)]
                return found[0] if len(found) == 1 else ""
        return ""


def _is(mark: Mark, wanted: Mapping[Any, object]) -> bool:
    return wanted.get("end", mark.end) == mark.end and wanted.get("label", mark.label) == mark.label


def _link(relation: object, spans: _Spans) -> Link | None:
    match relation:
        case dict():
            ends = next(([relation[a], relation[b]] for a, b in _ENDS if {a, b} <= relation.keys()), None)
            label = next((relation[name] for name in _LABELS if name in relation), "")
            if ends is None or not isinstance(label, str) or lone_surrogate(label):
                return None
            return Link(spans.end(ends[0]), spans.end(ends[1]), label)
        case [source, target, str(label)] if spans.end(source) and spans.end(target):
            return Link(spans.end(source), spans.end(target), label)
        case [str(label), source, target] if spans.end(source) and spans.end(target):
            return Link(spans.end(source), spans.end(target), label)
    return None
