"""How far reviewers agreed on the articles of a release, each in his own layer, under pseudonyms."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from core.evaluation import Doubly, Kappa, Mode, Resampled, agreed, score_figure
from core.jobs.project import Project
from core.model import Metric
from core.record import Record

_DECISIONS = ("kind", "modifier", "direction")
_Layer = Mapping[str, tuple[Metric, ...]]


def agreement_of(project: Project, articles: Collection[str], names: Mapping[str, str]) -> Record:
    """F1, alpha and kappa of every two reviewers, over the articles that both completed; null of nothing.

    Those are their own layers, as they were before anything was settled between them.
    """
    layers = {layer: _completed(project, layer, articles) for layer in project.reviewer_layers()}
    layers = {layer: found for layer, found in layers.items() if found}
    pairs = [
        _pair(project, (names[one], layers[one]), (names[other], layers[other]))
        for one, other in combinations(sorted(layers, key=lambda layer: names[layer]), 2)
        if layers[one].keys() & layers[other].keys()
    ]
    doubly = {name for name in articles if sum(name in found for found in layers.values()) > 1}
    return {
        "articles": len(articles),
        "doubly_annotated": len(doubly),
        "reviewers": {names[layer]: len(found) for layer, found in layers.items()},
        "pairs": pairs,
    }


def _completed(project: Project, layer: str, articles: Collection[str]) -> _Layer:
    found = project.annotations(layer, completed_only=True)
    return {each.article.id: each.metrics for each in found if each.article.id in articles}


def _pair(project: Project, one: tuple[str, _Layer], other: tuple[str, _Layer]) -> Record:
    (name, ours), (other_name, theirs) = one, other
    common = sorted(ours.keys() & theirs.keys())
    found = agreed(_doubly(project, common, ours, theirs))
    evaluation = found.evaluation
    strict = evaluation.counts(Mode.STRICT)
    interval = Resampled(evaluation).interval(score_figure(Mode.STRICT))
    return {
        "reviewers": [name, other_name],
        "articles": len(common),
        "metrics": list(found.spans),
        "strict_f1": strict.f1,
        "strict_f1_interval": None if interval is None else [interval.low, interval.high],
        "type_f1": evaluation.counts(Mode.TYPE).f1,
        "strict_f1_by_kind": {kind: evaluation.counts(Mode.STRICT, kind).f1 for kind in evaluation.kinds},
        "u_alpha": found.u_alpha,
        "u_alpha_of_places": found.where_alone,
        "kappa": {field: _kappa(found.kappa(field)) for field in _DECISIONS},
    }


def _kappa(kappa: Kappa) -> Record:
    return {"n": kappa.n, "observed": kappa.observed, "value": kappa.value}


def _doubly(project: Project, common: list[str], ours: _Layer, theirs: _Layer) -> Iterator[Doubly]:
    for name in common:
        yield Doubly(name, "", project.article(name).text, ours[name], theirs[name])
