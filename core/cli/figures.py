"""The figures of an evaluation as tables for a terminal, with their intervals where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.cli.table import so_many, table
from core.jobs.evaluate import (
    FEW,
    UNDEFINED,
    WITHIN,
    Counts,
    Evaluation,
    Figure,
    Interval,
    Mode,
    Rate,
    Sureness,
    field_figure,
    percent,
    role_figure,
    score_figure,
    sureness,
)

_CONFIDENCE = "95 %"
_FURTHER = f"±{WITHIN * 100:.0f} points"

Row = tuple[str, ...]


def figures(evaluation: Evaluation, mode: Mode, *, intervals: bool = False) -> str:
    """The scores of a mode by kind, a line for each mode, and how right values and roles of pairs are."""
    pages = _Tables(evaluation, mode, intervals=intervals)
    count = len(evaluation.articles)
    head = f"{so_many(count, 'article')}{_gold(evaluation)}"
    if intervals and count < FEW:
        head += f" (fewer than {FEW}: the intervals are narrower than they should be)"
    if intervals:
        head += f"\n“{_FURTHER}”: how many further articles would bring F1 so near, if they are like these"
    return "\n\n".join((head, pages.kinds(), pages.modes(), pages.values(), pages.roles()))


def _gold(evaluation: Evaluation) -> str:
    settings = evaluation.settings
    if settings.release:
        return f", gold: {settings.release} ({settings.gold[:12]})"
    return ", gold: draft, no release" if settings.gold == "draft" else ""


class _Tables:
    """One table for each part; the draws behind the intervals are made once for all."""

    def __init__(self, evaluation: Evaluation, mode: Mode, *, intervals: bool) -> None:
        self._evaluation = evaluation
        self._mode = mode
        self._head: Row = (_CONFIDENCE,) if intervals else ()
        self._heads: Row = (_CONFIDENCE, _FURTHER) if intervals else ()
        self._sure = sureness(evaluation) if intervals else None

    def kinds(self) -> str:
        """Gold, found and right of each kind, over all, and the mean of the kinds."""
        head = (self._mode.value, "gold", "found", "right", "precision", "recall", "F1", *self._heads)
        return _figures(head, self._by_kind())

    def _by_kind(self) -> Iterator[Row]:
        evaluation, mode = self._evaluation, self._mode
        for kind in (*evaluation.kinds, None):
            counts = evaluation.counts(mode, kind)
            yield (
                *(kind or "all", str(counts.pos), str(counts.act), str(counts.cor)),
                *rates(counts),
                *self._interval(mode, kind),
            )
        mean = evaluation.macro(mode)
        means = percent(mean.precision), percent(mean.recall), percent(mean.f1)
        yield ("mean of kinds", *(UNDEFINED,) * 3, *means, *self._interval_of_mean())

    def modes(self) -> str:
        """Precision, recall and F1 of each mode."""
        rows = [(each.value, *rates(self._evaluation.counts(each)), *self._interval(each)) for each in Mode]
        return _figures(("mode", "precision", "recall", "F1", *self._heads), rows)

    def values(self) -> str:
        """How often each field of the value is right in a pair."""
        rows = [
            (
                *(name, str(share.right), str(share.of), percent(share.rate)),
                *self._between(field_figure(name)),
            )
            for name, share in self._evaluation.fields().items()
        ]
        return _figures(("in paired metrics", "right", "of", "share", *self._head), rows)

    def roles(self) -> str:
        """How often each role of a pair is the same, and how often the two overlap."""
        head = ("roles in them", "gold", "found", "F1 exact", *self._head, "F1 overlap", *self._head)
        return _figures(head, self._by_role())

    def _by_role(self) -> Iterator[Row]:
        for name, score in self._evaluation.roles().items():
            row = [name, str(score.gold), str(score.predicted)]
            for exact, agreed in ((True, score.exact), (False, score.overlap)):
                row.extend((percent(score.f1(agreed)), *self._between(role_figure(name, exact=exact))))
            yield tuple(row)

    def _interval(self, mode: Mode, kind: str | None = None) -> Row:
        sure = self._sure
        return () if sure is None else _told(sure, sure.figures[score_figure(mode, kind)])

    def _interval_of_mean(self) -> Row:
        sure = self._sure
        return () if sure is None else _told(sure, sure.means[self._mode, Rate.F1])

    def _between(self, figure: Figure) -> Row:
        return () if self._sure is None else (written_interval(self._sure.figures[figure]),)


def _told(sure: Sureness, interval: Interval | None) -> Row:
    more = sure.further(interval)
    return written_interval(interval), UNDEFINED if more is None else f"+{more}"


def _figures(head: Row, rows: Iterator[Row] | Sequence[Row]) -> str:
    return table(head, rows, right=range(1, len(head)))


def rates(counts: Counts) -> tuple[str, str, str]:
    """Precision, recall and F1 as they are shown."""
    return percent(counts.precision), percent(counts.recall), percent(counts.f1)


def written_interval(interval: Interval | None) -> str:
    """Both ends of an interval in percent."""
    if interval is None:
        return UNDEFINED
    return f"{interval.low * 100:.1f}–{interval.high * 100:.1f}"
