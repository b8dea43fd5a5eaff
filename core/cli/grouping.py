"""The figures of an evaluation by rule, by article, or by any field of its articles, as tables."""

from __future__ import annotations

from collections.abc import Iterator

from core.cli.figures import rates, written_interval
from core.cli.table import shortened, table
from core.jobs.evaluate import (
    UNDEFINED,
    Evaluation,
    Grouped,
    Mode,
    grouped,
    interval_of_group,
    percent,
)
from core.record import Record

RULE, KIND = "rule", "kind"
_CONFIDENCE = "95 %"
_WIDTH = 40


def by_field(evaluation: Evaluation, field: str, mode: Mode, *, intervals: bool = False) -> str:
    """Figures by rule, or by a field of the articles. Raises KnownError where they do not have it."""
    if field == RULE:
        return _rules(evaluation, mode)
    found = grouped(evaluation, field, mode)
    sure = (_CONFIDENCE,) if intervals else ()
    head = (field, "articles", "gold", "found", "right", "precision", "recall", "F1", *sure)
    rows = _rows(evaluation, found, intervals=intervals)
    return table(head, rows, right=range(1, len(head)))


def _rows(evaluation: Evaluation, found: Grouped, *, intervals: bool) -> Iterator[tuple[str, ...]]:
    for group in found.groups:
        counts = group.counts
        sure = [written_interval(interval_of_group(evaluation, group, found.mode))] if intervals else []
        name = shortened(group.name, _WIDTH) or UNDEFINED
        numbers = len(group.articles), counts.pos, counts.act, counts.cor
        yield (name, *map(str, numbers), *rates(counts), *sure)
    total = evaluation.counts(found.mode)
    numbers = len(evaluation.articles), total.pos, total.act, total.cor
    yield ("all", *map(str, numbers), *rates(total), *([UNDEFINED] if intervals else []))
    mean = found.macro
    yield (
        "mean of groups",
        *(UNDEFINED,) * 4,
        *(percent(each) for each in (mean.precision, mean.recall, mean.f1)),
        *([UNDEFINED] if intervals else []),
    )


def _rules(evaluation: Evaluation, mode: Mode) -> str:
    rows = [
        (rule or UNDEFINED, str(share.right), str(share.of), percent(share.rate))
        for rule, share in evaluation.rules(mode).items()
    ]
    return table((RULE, "right", "found", "precision"), rows, right=range(1, 4))


def groups_record(found: Grouped) -> Record:
    """The groups as JSON holds them."""
    mean = found.macro
    return {
        "by": found.field,
        "mode": found.mode.value,
        "groups": [
            {
                "name": group.name,
                "articles": len(group.articles),
                "gold": group.counts.pos,
                "found": group.counts.act,
                "right": group.counts.cor,
                "precision": group.counts.precision,
                "recall": group.counts.recall,
                "f1": group.counts.f1,
            }
            for group in found.groups
        ],
        "macro": {"precision": mean.precision, "recall": mean.recall, "f1": mean.f1},
    }
