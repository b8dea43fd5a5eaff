"""How sure the figures are, found while the window goes on: articles are read here, draws made elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.jobs.evaluate import Evaluation, Mode
from core.jobs.intervals import DRAWS, Sample, drawn, interval_list, seeded
from gui.background import Background, Task
from gui.panels.accuracy.axis import Intervals

_PAUSE = 120
"""Milliseconds in which no other figures must come: while gold is mended case by case nothing is drawn."""
_PORTION = 0.008
"""Seconds of reading before the window gets its turn again."""
_SUMS = 400_000
"""Articles added up in one call to the helper process, so that progress is seen and cancelling is quick."""

Row = tuple[object, int]


class Sureness(QObject):
    """The intervals of one evaluation in one mode; another one takes the place of what is under way.

    Signals: `progressed(done, total)` in draws, `ready(Intervals)`.
    """

    progressed = Signal(int, int)
    ready = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._sample: Sample | None = None
        self._articles: Iterator[Any] = iter(())
        self._rows: dict[str, Row] = {}
        self._kept: tuple[Sample | None, dict[str, Row]] = (None, {})
        self._sums: list[int] = []
        self._task: Task | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._turn = QTimer(self, interval=0)
        self._pause.timeout.connect(self._turn.start)
        self._turn.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether intervals are on their way."""
        return self._sample is not None

    def start(self, evaluation: Evaluation, mode: Mode) -> None:
        """Find the intervals of these figures; what an article gave before is not read again."""
        self.stop()
        self._sample = Sample.of(evaluation, mode)
        self._articles = iter(sorted(evaluation.articles, key=lambda each: each.pair.article))
        self._rows = {}
        self._sums = []
        self._pause.start()

    def stop(self) -> None:
        """Drop what is under way."""
        self._pause.stop()
        self._turn.stop()
        self._sample, self._articles = None, iter(())
        if self._task is not None:
            task, self._task = self._task, None
            self._background.cancel(task)

    def _on_turn(self) -> None:
        sample, end = self._sample, perf_counter() + _PORTION
        if sample is None:
            self._turn.stop()
            return
        known = self._kept[1] if self._kept[0] == sample else {}
        for each in self._articles:
            article = each.pair.article
            before = known.get(article)
            row = before if before is not None and before[0] is each else (each, sample.take(each))
            self._rows[article] = row
            if perf_counter() >= end:
                return
        self._turn.stop()
        self._kept = (sample, self._rows)
        self._draw(seeded())

    def _draw(self, state: Any) -> None:
        rows = [row for _, row in self._rows.values()]
        left = DRAWS - len(self._sums)
        self.progressed.emit(len(self._sums), DRAWS)
        if left and rows:
            many = min(left, max(1, _SUMS // len(rows)))
            self._call(drawn, (rows, state, many), self._on_drawn)
        elif self._sample is not None:
            names, means = self._sample.names, dict(self._sample.means)
            self._call(interval_list, (self._sums, names, means), self._on_intervals)

    def _call(self, function: Any, arguments: tuple[Any, ...], answer: Any) -> None:
        def ended() -> None:
            # without an answer: the helper process has failed, and has said so
            if self._task is task:
                self._task = None
                self.stop()

        task = self._background.run(function, [arguments], lambda _, found: answer(found), ended)
        self._task = task

    def _on_drawn(self, found: tuple[list[int], Any]) -> None:
        sums, state = found
        self._sums += sums
        self._task = None
        self._draw(state)

    def _on_intervals(self, found: Intervals) -> None:
        self._task = None
        self._sample = None
        self.progressed.emit(DRAWS, DRAWS)
        self.ready.emit(found)
