"""Measuring in small portions on the window's thread, between which the window paints and answers.

Reading the project has to happen here, and handing 30,000 metrics to another process and back takes ten
times as long as scoring them (a second each way against a fifth of one).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.against import Against
from core.jobs.bias import BiasReport
from core.jobs.evaluate import Evaluating, Pair, looked_at, pair_of, settings_of, warnings_of
from core.jobs.project import Project
from core.jobs.random_sample import Population, population_of
from core.jobs.releases import Release, frozen_gold

_PORTION = 0.012
"""Seconds of work before the window gets its turn again."""


class Lack(Enum):
    """What is missing before anything can be measured."""

    PROJECT = "project"
    GOLD = "gold"
    RUN = "run"
    SAMPLE = "sample"


class Computing(QObject):
    """One measurement at a time; a new one takes the place of the one under way.

    Signals: `progressed(done, total)` in articles; `ready(Evaluation)`; `lacking(Lack)` where there is
    nothing to measure; `failed(KnownError)`.
    """

    progressed = Signal(int, int)
    ready = Signal(object)
    lacking = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._reading: Iterator[Pair | None] = iter(())
        self._against: Against | None = None
        self._evaluating = Evaluating()
        self._bias: BiasReport | None = None
        self._population = Population(0)
        self._layer = ""
        self._articles: set[str] = set()
        self._unread = 0
        self._total = 0
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether figures are on their way."""
        return self._project is not None

    def start(
        self, project: Project | None, against: Release | str = "", *, only_sample: bool = False
    ) -> None:
        """Measure this project anew, against a release or a layer, or its random sample alone."""
        self.stop()
        if project is None:
            self.lacking.emit(Lack.PROJECT)
            return
        self._project, self._evaluating = project, Evaluating()
        self._articles, self._unread = set(), 0
        try:
            self._population = population_of(project, only_sample=only_sample)
            self._read(project, against)
        except KnownError as error:
            self.stop()
            self.failed.emit(error)
            return
        self._turn.start()
        self.progressed.emit(0, self._total)

    def _read(self, project: Project, against: Release | str) -> None:
        """Make ready to read both sides of each article."""
        if isinstance(against, Release):
            only = self._population.only_sample
            self._bias = None
            self._against = Against(project, frozen_gold(project, against), only_sample=only)
            self._reading, self._total = self._against.pairs(), max(self._against.total, 1)
            return
        self._layer = against or project.gold_in_sight
        self._against, self._bias = None, BiasReport(project, self._layer)
        self._reading = self._draft(project, self._bias)
        self._total = max(len(project.article_ids()), 1)

    def _draft(self, project: Project, bias: BiasReport) -> Iterator[Pair | None]:
        population = self._population
        for annotated in project.annotations(self._layer, completed_only=True):
            if population.leaves_out(annotated.article.id):
                continue
            pair = pair_of(project, annotated)
            if pair is not None:
                bias.add(annotated)
            yield pair

    def stop(self) -> None:
        """Drop what is under way."""
        self._turn.stop()
        self._project, self._reading = None, iter(())

    def _on_turn(self) -> None:
        project, end = self._project, perf_counter() + _PORTION
        if project is None:
            return
        try:
            for pair in self._reading:
                self._measure(pair)
                if perf_counter() >= end:
                    break
            else:
                self._finish(project)
        except KnownError as error:
            self.stop()
            self.failed.emit(error)
        self.progressed.emit(len(self._evaluating) + self._unread, self._total)

    def _measure(self, pair: Pair | None) -> None:
        if pair is None:
            self._unread += 1
        else:
            self._articles.add(pair.article)
            self._evaluating.add(pair)

    def _finish(self, project: Project) -> None:
        self.stop()
        if not self._articles:
            nothing = Lack.SAMPLE if self._population.only_sample else Lack.GOLD
            self.lacking.emit(Lack.RUN if self._unread else nothing)
            return
        against = self._against
        settings = (
            settings_of(project, self._articles) if against is None else against.settings(self._articles)
        )
        warnings = (
            (*looked_at(project, self._layer), *warnings_of(settings, self._unread))
            if against is None
            else against.warnings(settings)
        )
        evaluation = replace(self._evaluating.result(settings, warnings), population=self._population)
        if self._bias is not None:
            evaluation = replace(evaluation, bias=self._bias.figures)
        self.ready.emit(evaluation)
