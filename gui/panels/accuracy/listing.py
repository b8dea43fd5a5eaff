"""The cases behind the chosen figure, kept while articles change one at a time, and sifted by their cause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from time import perf_counter

from core.jobs.evaluate import Case, Evaluation, Mode
from core.jobs.filing import ErrorCause, FilingCabinet
from gui.panels.accuracy.causes import row_of
from gui.panels.accuracy.picks import Pick, cases_of

_AT_ONCE, _PORTION = 0.05, 0.012
"""Seconds of listing when a figure is chosen, and in each turn after that."""


class Listing:
    """All cases of one figure in the order of their articles. `sieve` is the row of the tally shown alone."""

    def __init__(self) -> None:
        self._cases: list[Case] = []
        self._ahead: Iterator[tuple[Case, ...]] = iter(())
        self.complete = True
        self.sieve: Pick | None = None
        self.cabinet: FilingCabinet | None = None

    def forget(self) -> None:
        """Another project: nothing is listed, filed or sifted."""
        self.list_changes(())
        self.sieve, self.cabinet = None, None

    def list_all(self, evaluation: Evaluation, mode: Mode, pick: Pick) -> None:
        """List the cases of that figure: some at once, the others as `go_on` is called."""
        self._cases, self.complete = [], False
        alone = (replace(evaluation, articles=(each,)) for each in evaluation.articles)
        self._ahead = (cases_of(each, mode, pick) for each in alone)
        self.go_on(_AT_ONCE)

    def go_on(self, seconds: float = _PORTION) -> tuple[Case, ...]:
        """List some more, for about so long; those that came."""
        before, end = len(self._cases), perf_counter() + seconds
        for cases in self._ahead:
            self._cases.extend(cases)
            if perf_counter() >= end:
                break
        else:
            self.complete = True
        return tuple(self._cases[before:])

    @property
    def cases(self) -> Sequence[Case]:
        """What is listed so far."""
        return self._cases

    def list_changes(self, cases: tuple[Case, ...]) -> None:
        """List these, which a comparison has found."""
        self._cases, self._ahead, self.complete = list(cases), iter(()), True

    def follow(self, evaluation: Evaluation, mode: Mode, pick: Pick, articles: Collection[str]) -> None:
        """List those articles' cases anew; the others are as they were.

        Finding every case of a large project takes seconds, those of one article no time.
        """
        if not self.complete:
            self.list_all(evaluation, mode, pick)
            return
        order = {each.pair.article: at for at, each in enumerate(evaluation.articles)}
        cases = self._cases
        for article in articles:
            if article not in order:
                cases[:] = [case for case in cases if case.article != article]
                continue
            at = order[article]
            alone = replace(evaluation, articles=(evaluation.articles[at],))
            start = bisect_left(cases, at, key=lambda case: order.get(case.article, -1))
            end = bisect_right(cases, at, key=lambda case: order.get(case.article, -1))
            cases[start:end] = cases_of(alone, mode, pick)

    @property
    def shown(self) -> tuple[Case, ...]:
        """The cases that the sieve lets through."""
        if self.sieve is None or self.cabinet is None:
            return tuple(self.cases)
        cause = self.cabinet.cause
        return tuple(case for case in self.cases if row_of(cause(case)) == self.sieve.row)

    @property
    def tally(self) -> Mapping[ErrorCause | None, int]:
        """How many of all cases are filed under each cause."""
        return {} if self.cabinet is None else self.cabinet.tally(self.cases)
