"""The errors of an evaluation for a reader: sorted by what went wrong, each within its text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from core.evaluation.cases import Case
from core.evaluation.modes import SAME_KIND, SAME_SPAN, Outcome
from core.evaluation.roles import UNKNOWN_CHARACTER
from core.model import Metric, Span

_AROUND = 28


class Fault(StrEnum):
    """What went wrong; VALUE is a metric that is right by the strict mode, but not in its value."""

    MISSED = "missed"
    SPURIOUS = "spurious"
    KIND = "kind"
    BOUNDARY = "boundary"
    BOTH = "both"
    VALUE = "value"


def fault(case: Case) -> Fault | None:
    """What went wrong in a case of the strict mode, if anything."""
    if case.outcome is Outcome.MIS:
        return Fault.MISSED
    if case.outcome is Outcome.SPU:
        return Fault.SPURIOUS
    if case.outcome is Outcome.COR:
        return Fault.VALUE if case.wrong_fields else None
    return {SAME_SPAN: Fault.KIND, SAME_KIND: Fault.BOUNDARY}.get(
        case.bits & (SAME_SPAN | SAME_KIND), Fault.BOTH
    )


def by_fault(cases: Iterable[Case]) -> dict[Fault, list[Case]]:
    """The cases that went wrong, sorted by how; faults that do not occur are left out."""
    found: dict[Fault, list[Case]] = {each: [] for each in Fault}
    for case in cases:
        if (wrong := fault(case)) is not None:
            found[wrong].append(case)
    return {each: cases for each, cases in found.items() if cases}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that lies inside or outside of gold and prediction throughout."""

    text: str
    gold: bool = False
    found: bool = False


def pieces(case: Case, text: str) -> tuple[Piece, ...]:
    """The case's spans with a little of their line on either side; “…” where it goes on, or is unknown."""
    spans = [metric.span for metric in (case.gold, case.predicted) if metric is not None]
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    start, end = _line_around(text, first, last)
    edges = sorted({start, end, *(edge for span in spans for edge in (span.start, span.end))})
    found = [
        Piece(_shown(text[one:other]), _inside(case.gold, one, other), _inside(case.predicted, one, other))
        for one, other in pairwise(edges)
    ]
    before = [Piece("…")] if start and text[start - 1 : start] not in {"\n", UNKNOWN_CHARACTER} else []
    after = [Piece("…")] if text[end : end + 1] not in {"", "\n", UNKNOWN_CHARACTER} else []
    return (*before, *found, *after)


def _line_around(text: str, first: int, last: int) -> tuple[int, int]:
    start, end = max(0, first - _AROUND), min(len(text), last + _AROUND)
    break_before = text.rfind("\n", start, first)
    break_after = text.find("\n", last, end)
    return (
        min(first, start if break_before < 0 else break_before + 1),
        max(last, end if break_after < 0 else break_after),
    )


def _shown(text: str) -> str:
    """What is not known of a text becomes one “…”; a line break inside a span becomes visible."""
    return re.sub(f"{UNKNOWN_CHARACTER}+", "…", text).replace("\n", "↵")


def _inside(metric: Metric | None, start: int, end: int) -> bool:
    return metric is not None and metric.span.overlaps(Span(start, end))
