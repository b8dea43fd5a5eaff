"""Agreement of the reviewers of a project, on the articles that two of them have completed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from core.errors import KnownError
from core.evaluation import Agreement, Doubly, Interval, Kappa, Mode, Resampled, agreed, score_figure
from core.jobs.project import Annotated, Project
from core.record import Record

__all__ = [
    "Agreement",
    "Between",
    "Interval",
    "Kappa",
    "agreement",
    "agreements",
    "between",
    "record_of",
    "reviewed",
]

DECIDED = ("kind", "modifier", "direction")
"""The decisions of which a kappa is taken on spans that both marked."""


@dataclass(frozen=True, slots=True)
class Between:
    """Two reviewers and how far they agree; the intervals are of F1 over all kinds, None without a span."""

    one: str
    other: str
    agreement: Agreement
    strict: Interval | None
    type: Interval | None

    @property
    def articles(self) -> int:
        """How many articles both have completed."""
        return len(self.agreement.evaluation.articles)


def agreements(project: Project) -> tuple[Between, ...]:
    """The agreement of every two reviewers who have completed an article both, in the order of their names.

    Raises KnownError where this reviewer may see his own layer alone.
    """
    project.reviewers.check_sees_all()
    completed = {layer: _completed(project, layer) for layer in project.reviewer_layers()}
    return tuple(
        between(one, other, tuple(_both(completed[one], completed[other])))
        for one, other in combinations(sorted(completed), 2)
        if completed[one].keys() & completed[other].keys()
    )


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
    strict, of_type = (
        Resampled(found.evaluation, mode).interval(score_figure(mode)) for mode in (Mode.STRICT, Mode.TYPE)
    )
    return Between(one, other, found, strict, of_type)


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
