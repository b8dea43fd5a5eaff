"""The cases behind the chosen figure, kept while articles change one at a time, and sifted by their cause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from dataclasses import replace

from core.jobs.evaluate import Case, Evaluation, Mode
from core.jobs.filing import ErrorCause, FilingCabinet
from gui.panels.accuracy.causes import row_of
from gui.panels.accuracy.picks import Pick, cases_of


class Listing:
    """All cases of one figure in the order of their articles. `sieve` is the row of the tally shown alone."""

    def __init__(self) -> None:
        self.cases: tuple[Case, ...] = ()
        self.sieve: Pick | None = None
        self.cabinet: FilingCabinet | None = None

    def forget(self) -> None:
        """Another project: nothing is listed, filed or sifted."""
        self.cases, self.sieve, self.cabinet = (), None, None

    def list_all(self, evaluation: Evaluation, mode: Mode, pick: Pick) -> None:
        """List the cases of that figure."""
        self.cases = cases_of(evaluation, mode, pick)

    def list_changes(self, cases: tuple[Case, ...]) -> None:
        """List these, which a comparison has found."""
        self.cases = cases

    def follow(self, evaluation: Evaluation, mode: Mode, pick: Pick, articles: Collection[str]) -> None:
        """List those articles' cases anew; the others are as they were.

        Finding every case of a large project takes seconds, those of one article no time.
        """
        order = {each.pair.article: at for at, each in enumerate(evaluation.articles)}
        cases = list(self.cases)
        for article in articles:
            if article not in order:
                cases = [case for case in cases if case.article != article]
                continue
            at = order[article]
            alone = replace(evaluation, articles=(evaluation.articles[at],))
            start = bisect_left(cases, at, key=lambda case: order.get(case.article, -1))
            end = bisect_right(cases, at, key=lambda case: order.get(case.article, -1))
            cases[start:end] = cases_of(alone, mode, pick)
        self.cases = tuple(cases)

    @property
    def shown(self) -> tuple[Case, ...]:
        """The cases that the sieve lets through."""
        if self.sieve is None or self.cabinet is None:
            return self.cases
        cause = self.cabinet.cause
        return tuple(case for case in self.cases if row_of(cause(case)) == self.sieve.row)

    @property
    def tally(self) -> Mapping[ErrorCause | None, int]:
        """How many of all cases are filed under each cause."""
        return {} if self.cabinet is None else self.cabinet.tally(self.cases)
