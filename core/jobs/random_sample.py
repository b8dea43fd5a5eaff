"""The random sample: drawn once by a seed, made larger on demand, and what figures rest on.

A project has one. Drawing again with another seed until the figures please would be a choice, too; so the
first seed stays, and what was drawn stays drawn. Articles come into it by their lot, which the seed and
their id make: a larger sample holds the smaller one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from core.errors import KnownError
from core.evaluation import Basis, Population
from core.jobs.project import Project
from core.record import Record
from core.sheet import Status
from core.store import Draw

__all__ = [
    "Basis",
    "Draw",
    "Population",
    "RandomSample",
    "basis_sentences",
    "draw_sample",
    "drawn_count",
    "largest_sample",
    "population_of",
    "random_sample",
    "sample_record",
]


@dataclass(frozen=True, slots=True)
class RandomSample:
    """The random sample of a project, and how many of its articles the reviewer has completed."""

    draws: tuple[Draw, ...]
    completed: int

    @property
    def size(self) -> int:
        """How many articles it has."""
        return self.draws[-1].size

    @property
    def seed(self) -> int:
        """The seed of all its draws."""
        return self.draws[-1].seed


def random_sample(project: Project) -> RandomSample | None:
    """The project's random sample, None where none was drawn."""
    draws = project.store.draws()
    if not draws:
        return None
    return RandomSample(draws, project.store.drawn_count(project.layer, (Status.COMPLETE,)))


def draw_sample(project: Project, size: int, seed: int) -> int:
    """Draw a random sample of that size, or make the one there is as large; how many articles came in.

    Articles imported since the last draw come in where their lot is above that of the last one drawn: only
    then is the sample as if drawn from all of them. Raises KnownError where the size or the seed cannot be.
    """
    with project.together():
        store = project.store
        draws, members = store.draws(), store.drawn_keys()
        if draws and draws[-1].seed != seed:
            raise KnownError(
                "This project has a random sample already, drawn with the seed {seed}. It can be made larger"
                " with the same seed; another draw would be a choice.",
                seed=draws[-1].seed,
            )
        if size == len(members):
            return 0
        lots = store.lots(seed)
        _check(size, members, lots)
        known = set(members)
        fresh = [key for key in lots[:size] if key not in known]
        store.keep_draw(Draw(seed, size, len(lots), project.reviewer, datetime.now(UTC)), fresh)
    return len(fresh)


def drawn_count(project: Project, statuses: Sequence[Status], *, flagged: bool = False) -> int | None:
    """How many articles of the sample stand so in the reviewer's layer; None where there is no sample."""
    if not project.store.draws():
        return None
    return project.store.drawn_count(project.layer, statuses, flagged=flagged)


def largest_sample(project: Project) -> int:
    """How many articles a sample can have: all there are."""
    return len(project.article_ids())


def _check(size: int, members: Collection[int], lots: list[int]) -> None:
    if not 1 <= size <= len(lots):
        raise KnownError(
            "A random sample of {size} {size:article|articles} cannot be drawn: the project has"
            " {count} {count:article|articles}. Ask for 1 to {count}.",
            size=size,
            count=len(lots),
        )
    if size < len(members):
        raise KnownError(
            "The random sample has {count} {count:article|articles} already and only ever grows. Ask"
            " for more than that.",
            count=len(members),
        )
    known = set(members)
    least = max((place for place, key in enumerate(lots, 1) if key in known), default=0)
    if size < least:
        raise KnownError(
            "Since the last draw articles have come in, and {more} of them {more:belongs|belong}"
            " into the sample before any other does. Ask for {least} {least:article|articles} at"
            " least.",
            more=least - len(members),
            least=least,
        )


def sample_record(sample: RandomSample) -> Record:
    """The random sample as JSON holds it."""
    return {
        "seed": sample.seed,
        "size": sample.size,
        "completed": sample.completed,
        "draws": [
            {"at": each.at.isoformat(), "by": each.reviewer, "size": each.size, "articles": each.articles}
            for each in sample.draws
        ],
    }


# -- what figures rest on


def population_of(project: Project, *, only_sample: bool = False) -> Population:
    """The articles of the project, as figures look at them.

    Raises KnownError where they are to rest on the random sample alone, and there is none.
    """
    draws = project.store.draws()
    if only_sample and not draws:
        raise KnownError(
            "No random sample was drawn in this project. Draw one first: `metric-annotator sample PROJECT"
            " --size 100`, or “Random sample…” in the File menu."
        )
    return Population(
        len(project.article_ids()),
        draws[-1].seed if draws else 0,
        project.store.drawn_places(),
        only_sample,
    )


def basis_sentences(basis: Basis) -> Iterator[KnownError]:
    """In plain words on which articles figures rest, and whether that makes them biased."""
    if basis.whole:
        yield KnownError(
            "The figures rest on {count:the|all} {count} {count:article|articles} of the project.",
            count=basis.articles,
        )
        return
    if not basis.size:
        yield KnownError(
            "The figures rest on {chosen} of {articles} {articles:article|articles}, none of them"
            " drawn at random: figures over chosen articles are biased. A random sample mends that.",
            chosen=basis.chosen,
            articles=basis.articles,
        )
        return
    if basis.chosen:
        yield KnownError(
            "The figures rest on {drawn} of the {size} {size:article|articles} of the random sample"
            " and on {chosen} chosen otherwise: figures over chosen articles are biased. They can be"
            " restricted to the random sample.",
            drawn=basis.drawn,
            size=basis.size,
            chosen=basis.chosen,
        )
    else:
        yield KnownError(
            "The figures rest on {drawn} of the {size} {size:article|articles} of the random sample"
            " (seed {seed}) and on no others.",
            drawn=basis.drawn,
            size=basis.size,
            seed=basis.seed,
        )
    if basis.passed_over:
        yield KnownError(
            "{count} {count:article|articles} of the random sample {count:was|were} passed over:"
            " leaving {count:it|them} out is a choice, too. Complete {count:it|them} in the order of"
            " the sample.",
            count=basis.passed_over,
        )
