"""On which articles figures rest: those drawn at random, of which they are unbiased, and those chosen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field

from core.record import Record


@dataclass(frozen=True, slots=True)
class Population:
    """The articles of the project that is measured: how many, and which of them were drawn at random.

    `places`: the place of each drawn article, by id, in the order in which they are to be worked on.
    `only_sample`: the figures are restricted to those.
    """

    articles: int
    seed: int = 0
    places: Mapping[str, int] = field(default_factory=dict)
    only_sample: bool = False

    def leaves_out(self, article: str) -> bool:
        """Whether that article takes no part in the figures."""
        return self.only_sample and article not in self.places


@dataclass(frozen=True, slots=True)
class Basis:
    """How many of the measured articles were drawn, how many chosen otherwise; and what there is.

    `size` is that of the random sample, 0 where none was drawn; `passed_over` counts its articles that come
    before a measured one and were not measured: leaving them out is a choice, too.
    """

    drawn: int
    chosen: int
    passed_over: int
    size: int
    seed: int
    articles: int
    only_sample: bool

    @property
    def whole(self) -> bool:
        """Whether every article of the project is measured: then nothing was left to choose."""
        return self.drawn + self.chosen == self.articles

    @property
    def unbiased(self) -> bool:
        """Whether the figures hold for all articles of the project but for chance."""
        return self.whole or bool(self.drawn and not self.chosen and not self.passed_over)

    def record(self) -> Record:
        """As JSON holds it."""
        return {**asdict(self), "unbiased": self.unbiased}


def basis_of(population: Population, measured: Collection[str]) -> Basis:
    """On what figures over these articles rest."""
    places = [population.places[article] for article in measured if article in population.places]
    return Basis(
        drawn=len(places),
        chosen=len(measured) - len(places),
        passed_over=max(places, default=0) - len(places),
        size=len(population.places),
        seed=population.seed,
        articles=population.articles,
        only_sample=population.only_sample,
    )
