"""The line on which rates stand as points with their intervals, and the interval in figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from core.jobs.evaluate import Interval
from gui.panels.accuracy.grid import Cell, Look

Intervals = Mapping[str, Interval | None]
"""The intervals of figures by their names; empty while they are on their way."""


class Axis:
    """From the next quarter below the least rate, or the least end of an interval, to 100."""

    def __init__(self, rates: Iterable[float | None], intervals: Iterable[Interval | None] = ()) -> None:
        ends = [each.low for each in intervals if each is not None]
        least = min([*ends, *(rate for rate in rates if rate is not None)], default=0.0)
        self._start = min(int(least * 4), 3) / 4
        self.name = f"{self._start * 100:.0f} – 100"

    def point(self, rate: float | None, interval: Interval | None, kind: str = "") -> Cell:
        """Where the rate stands with its interval; nothing where it is undefined."""
        reach = None if interval is None else (self._place(interval.low), self._place(interval.high))
        weight = -1.0 if rate is None else self._place(rate)
        return Cell("", Look.POINT, weight=weight, reach=reach, kind=kind, tip=told(interval))

    def _place(self, rate: float) -> float:
        return min(max((rate - self._start) / (1 - self._start), 0.0), 1.0)


def spread(interval: Interval | None) -> Cell:
    """Both ends of an interval in per cent."""
    return Cell(ends(interval), Look.SMALL, tip=told(interval))


def ends(interval: Interval | None) -> str:
    """Both ends in per cent, “93.8–97.9”; nothing where there is no interval."""
    return "" if interval is None else f"{interval.low * 100:.1f}–{interval.high * 100:.1f}"


def told(interval: Interval | None) -> str:
    """The interval in words."""
    if interval is None:
        return ""
    words = QCoreApplication.translate("Accuracy", "95 % interval: {ends} (drawn article by article)")
    return words.format(ends=ends(interval))
