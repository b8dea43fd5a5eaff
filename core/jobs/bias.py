"""Bias control: articles dealt blind or with planted errors, what is revealed of them, what they show."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from core.bias import Fault, Plant, Shares, Way
from core.errors import KnownError
from core.evaluation.bias import BiasFigures
from core.jobs.project import Annotated, Project
from core.model import Metric
from core.record import Record
from core.review.plants import at_first_complete, taken_in
from core.sheet import Standing

__all__ = [
    "BiasFigures",
    "BiasReport",
    "Fault",
    "Plant",
    "Revealed",
    "Shares",
    "bias_record",
    "bias_report",
    "check_plants",
    "open_plants",
    "open_questions",
    "revealed",
    "revealed_articles",
    "set_shares",
    "shares_of",
    "uphold",
]

_MOST_NAMES = 5


def shares_of(project: Project) -> Shares:
    """The settings in force."""
    return project.store.shares()


def set_shares(project: Project, shares: Shares) -> None:
    """Put these in force for articles not opened yet. Raises KnownError where they are out of range."""
    if not (shares.blind >= 0 and shares.planted >= 0 and shares.blind + shares.planted <= 1):
        raise KnownError(
            "The shares of blind and planted articles are from 0 to 1, together 1 at the most:"
            " not {blind} and {planted}.",
            blind=shares.blind,
            planted=shares.planted,
        )
    if shares != project.store.shares():
        project.store.put_shares(shares, project.reviewer)


@dataclass(frozen=True, slots=True)
class Revealed:
    """A planted error after its article was first completed: whether it was caught by then.

    `open`: what stands is still as the plant would have it, and nobody has said that it is right so.
    """

    plant: Plant
    caught: bool
    open: bool


def revealed(project: Project, article_id: str, layer: str | None = None) -> tuple[Revealed, ...]:
    """The article's planted errors, in the order of the text; none before it was first completed."""
    store, layer = project.store, layer or project.layer
    plants = store.plants(article_id, layer)
    stood = at_first_complete(store.decisions_of(article_id, layer)) if plants else None
    if stood is None:
        return ()
    now, upheld = _standings(project, article_id, layer), store.upheld(article_id, layer)
    return tuple([_revealed(plant, stood, now, upheld) for plant in plants])


def open_questions(project: Project, article_id: str) -> int:
    """How many planted errors stand unanswered in one's own article; none before it was first completed."""
    return sum(each.open for each in revealed(project, article_id))


def revealed_articles(project: Project) -> tuple[str, ...]:
    """One's own articles whose planted errors were revealed, and not all said to be right."""
    return project.store.revealed(project.layer)


def _standings(project: Project, article_id: str, layer: str) -> tuple[Standing, ...]:
    store = project.store
    return store.standings(store.key(article_id), layer, store.article(article_id).text)


def _revealed(
    plant: Plant, stood: Collection[Standing], now: Collection[Standing], upheld: Collection[str]
) -> Revealed:
    still = taken_in(plant, now) is not None and plant.id not in upheld
    return Revealed(plant, taken_in(plant, stood) is None, still)


def uphold(project: Project, article_id: str, plant: Plant) -> None:
    """What the plant says is right as it stands: it is asked about no more."""
    project.store.uphold(article_id, project.layer, plant.id, project.reviewer)


# -- gold that rests on a planted error


def open_plants(project: Project, layer: str) -> Iterator[Annotated]:
    """The articles in which a planted error stands in that layer, revealed or not."""
    store = project.store
    for article_id in store.planted(layer):
        now, upheld = _standings(project, article_id, layer), store.upheld(article_id, layer)
        plants = (plant for plant in store.plants(article_id, layer) if plant.id not in upheld)
        if any(taken_in(plant, now) is not None for plant in plants):
            yield project.annotated(article_id, layer)


def check_plants(project: Project, layer: str, *, completed_only: bool) -> None:
    """Raises KnownError, with titles, where a planted error stands in what would be given out."""
    found = [
        each.state.title or each.article.title
        for each in open_plants(project, layer)
        if not each.state.withdrawn and (each.state.complete or not completed_only)
    ]
    if found:
        names = [f"“{title}”" for title in found[:_MOST_NAMES]]
        raise KnownError(
            "A planted error still stands in {count} {count:article|articles}: {articles}. Complete"
            " {count:it|each of them} and answer what is asked then, and try again. Nothing was"
            " written.",
            count=len(found),
            articles=", ".join([*names, "…"] if len(found) > _MOST_NAMES else names),
        )


# -- what it shows


class BiasReport:
    """The figures of one layer, taken from completed articles one after the other."""

    def __init__(self, project: Project, layer: str) -> None:
        self._project, self._layer = project, layer
        self.figures = BiasFigures()

    def add(self, annotated: Annotated) -> None:
        """Count an article; one that was never dealt counts nowhere."""
        store, layer, article_id = self._project.store, self._layer, annotated.article.id
        way = store.way(article_id, layer)
        extraction = None if way is None else self._project.predicted(article_id)
        stood = None if way is None else at_first_complete(store.decisions_of(article_id, layer))
        if extraction is None or stood is None:
            return
        predicted = [found.metric for found in extraction.metrics]
        if way is Way.BLIND:
            self.figures = self.figures.with_blind(_annotated(stood), annotated.metrics, predicted)
        else:
            self.figures = self.figures.with_assisted(annotated.metrics, predicted)
        for each in revealed(self._project, article_id, layer) if way is Way.PLANTED else ():
            self.figures = self.figures.with_plant(each.plant.fault, caught=each.caught, standing=each.open)


def _annotated(standings: Collection[Standing]) -> list[Metric]:
    return [each.metric for each in standings if each.state.annotates and each.metric is not None]


def bias_report(project: Project, layer: str) -> BiasFigures:
    """The figures of a layer over its completed articles."""
    report = BiasReport(project, layer)
    for article_id in project.store.dealt(layer):
        annotated = project.annotated(article_id, layer)
        if annotated.state.complete and not annotated.state.withdrawn:
            report.add(annotated)
    return report.figures


def bias_record(figures: BiasFigures) -> Record:
    """The figures as JSON holds them; a share of nothing is None."""

    def of(right: int, whole: int) -> Record:
        return {"found": right, "of": whole, "rate": right / whole if whole else None}

    def caught(fault: Fault) -> Record:
        share = figures.caught[fault]
        return {"caught": share.right, "of": share.of, "rate": share.rate}

    plants = figures.plants
    return {
        "recall_blind": of(figures.blind.right, figures.blind.of) | {"articles": figures.blind_articles},
        "recall_assisted": of(figures.assisted.right, figures.assisted.of)
        | {"articles": figures.assisted_articles},
        "found_unaided": of(figures.unaided.right, figures.unaided.of),
        "planted": {"caught": plants.right, "of": plants.of, "rate": plants.rate, "open": figures.standing}
        | {"by_fault": {fault.value: caught(fault) for fault in Fault if fault in figures.caught}},
    }
