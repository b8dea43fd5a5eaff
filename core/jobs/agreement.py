"""Agreement of the reviewers of a project, on the articles that two of them have completed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from core.errors import KnownError
from core.evaluation import (
    FEW,
    Agreement,
    Case,
    Counts,
    Doubly,
    Interval,
    Kappa,
    Mode,
    Outcome,
    Pair,
    Resampled,
    agreed,
    percent,
    score_figure,
)
from core.jobs.project import Annotated, Project
from core.record import Record

__all__ = [
    "DECIDED",
    "FEW",
    "Agreement",
    "Behind",
    "Between",
    "Case",
    "Counts",
    "Gathering",
    "Interval",
    "Kappa",
    "Mode",
    "Pair",
    "Pairing",
    "agreement",
    "agreements",
    "behind",
    "between",
    "percent",
    "record_of",
    "reviewed",
]

DECIDED = ("kind", "modifier", "direction")
"""The decisions of which a kappa is taken on spans that both marked."""

_DRAWN = 2
"""So many articles at least make an interval: drawn again and again, a single one is always the same."""


@dataclass(frozen=True, slots=True)
class Between:
    """Two reviewers and how far they agree; the intervals are of F1 over all kinds.

    They are None without a span, and on a single article, which says nothing of how articles differ.
    """

    one: str
    other: str
    agreement: Agreement
    strict: Interval | None
    type: Interval | None

    @property
    def articles(self) -> int:
        """How many articles both have completed."""
        return len(self.agreement.evaluation.articles)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two reviewers, and what either said of the articles that both have completed."""

    one: str
    other: str
    articles: tuple[Doubly, ...]


class Gathering:
    """What reviewers have completed, read article by article, so that others get their turn meanwhile.

    Raises KnownError where this reviewer may see his own layer alone.
    """

    def __init__(self, project: Project) -> None:
        project.reviewers.check_sees_all()
        self._project = project
        self._completed: dict[str, dict[str, Annotated]] = {}
        layers = set(project.reviewer_layers())
        self.total = sum(len(layers.intersection(found)) for _, found in project.store.completed())

    def reading(self) -> Iterator[None]:
        """Read everything; `total` times it is somebody else's turn."""
        for layer in self._project.reviewer_layers():
            found = self._completed[layer] = {}
            for each in self._project.annotations(layer, completed_only=True):
                found[each.article.id] = each
                yield

    def pairings(self) -> tuple[Pairing, ...]:
        """Every two who have completed an article both, in the order of their names."""
        completed = self._completed
        return tuple(
            Pairing(one, other, tuple(_both(completed[one], completed[other])))
            for one, other in combinations(sorted(completed), 2)
            if completed[one].keys() & completed[other].keys()
        )


def agreements(project: Project) -> tuple[Between, ...]:
    """The agreement of every two reviewers who have completed an article both, in the order of their names.

    Raises KnownError where this reviewer may see his own layer alone.
    """
    gathering = Gathering(project)
    for _ in gathering.reading():
        pass
    return tuple(between(each.one, each.other, each.articles) for each in gathering.pairings())


def agreement(project: Project, one: str, other: str) -> Between:
    """The agreement of these two.

    Raises KnownError where no article was completed by both, or this reviewer may see his own layer alone.
    """
    project.reviewers.check_sees_all()
    articles = reviewed(project, one, other)
    if not articles:
        raise KnownError(
            "There is no article that {one} and {other} have both completed. Layers here: {layers}.",
            one=one,
            other=other,
            layers=", ".join(project.reviewer_layers()),
        )
    return between(one, other, articles)


def reviewed(project: Project, one: str, other: str) -> tuple[Doubly, ...]:
    """The articles that both have completed, with what stands in either layer."""
    return tuple(_both(_completed(project, one), _completed(project, other)))


def _completed(project: Project, layer: str) -> dict[str, Annotated]:
    return {each.article.id: each for each in project.annotations(layer, completed_only=True)}


def _both(one: dict[str, Annotated], other: dict[str, Annotated]) -> Iterator[Doubly]:
    for article_id, here in one.items():
        if (there := other.get(article_id)) is not None:
            title = here.state.title or here.article.title
            yield Doubly(article_id, title, here.article.text, here.metrics, there.metrics)


def between(one: str, other: str, articles: tuple[Doubly, ...]) -> Between:
    """The agreement of two reviewers, under whatever names, on what both said of these articles."""
    found = agreed(articles)
    if len(articles) < _DRAWN:
        return Between(one, other, found, None, None)
    strict, of_type = (
        Resampled(found.evaluation, mode).interval(score_figure(mode)) for mode in (Mode.STRICT, Mode.TYPE)
    )
    return Between(one, other, found, strict, of_type)


@dataclass(frozen=True, slots=True)
class Behind:
    """A pair behind a figure, or what only one of both marked, and whether it lowers the figure."""

    case: Case
    differs: bool


def behind(found: Agreement, figure: str, kind: str | None = None) -> tuple[Behind, ...]:
    """What a figure counts, what lowers it first: strict, type, alpha, or a decision of which a kappa is."""
    if figure in DECIDED:
        said = zip(found.both_marked(figure, kind), found.decided(figure, kind), strict=True)
        cases = [Behind(case, one != other) for case, (one, other) in said]
    else:
        mode = Mode.TYPE if figure == "type" else Mode.STRICT
        cases = [Behind(case, case.outcome is not Outcome.COR) for case in found.evaluation.cases(mode, kind)]
    return tuple(sorted(cases, key=lambda each: not each.differs))


def record_of(between: Between) -> Record:
    """All figures of two reviewers as JSON; what is undefined is null."""
    found = between.agreement
    strict, of_type = found.evaluation.counts(Mode.STRICT), found.evaluation.counts(Mode.TYPE)
    return {
        "reviewers": [between.one, between.other],
        "articles": between.articles,
        "spans": list(found.spans),
        "strict_f1": strict.f1,
        "strict_f1_interval": _ends(between.strict),
        "type_f1": of_type.f1,
        "type_f1_interval": _ends(between.type),
        "u_alpha": found.u_alpha,
        "u_alpha_all_kinds_as_one": found.where_alone,
        "kappa": {field: _kappa(found.kappa(field)) for field in DECIDED},
        "kinds": {
            kind: {
                "strict_f1": found.evaluation.counts(Mode.STRICT, kind).f1,
                "type_f1": found.evaluation.counts(Mode.TYPE, kind).f1,
                "kappa": {field: _kappa(found.kappa(field, kind)) for field in DECIDED},
            }
            for kind in found.evaluation.kinds
        },
    }


def _kappa(found: Kappa) -> Record:
    return {"n": found.n, "value": found.value, "observed": found.observed, "expected": found.expected}


def _ends(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]
