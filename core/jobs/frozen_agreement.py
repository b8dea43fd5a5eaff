"""How far reviewers agreed on the articles of a release, each in his own layer, under pseudonyms."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from core.evaluation import Doubly
from core.jobs.agreement import between, record_of
from core.jobs.project import Project
from core.model import Metric
from core.record import Record

_Layer = Mapping[str, tuple[Metric, ...]]


def agreement_of(project: Project, articles: Collection[str], names: Mapping[str, str]) -> Record:
    """The agreement of every two reviewers, over those of the articles that both completed.

    Their own layers are read, as they were before anything was settled between them.
    """
    layers = {layer: _completed(project, layer, articles) for layer in project.reviewer_layers()}
    layers = {layer: found for layer, found in layers.items() if found}
    doubly = {name for name in articles if sum(name in found for found in layers.values()) > 1}
    return {
        "articles": len(articles),
        "doubly_annotated": len(doubly),
        "reviewers": {names[layer]: len(found) for layer, found in layers.items()},
        "pairs": [
            record_of(between(names[one], names[other], tuple(_both(project, layers[one], layers[other]))))
            for one, other in combinations(sorted(layers, key=lambda layer: names[layer]), 2)
            if layers[one].keys() & layers[other].keys()
        ],
    }


def _completed(project: Project, layer: str, articles: Collection[str]) -> _Layer:
    found = project.annotations(layer, completed_only=True)
    return {each.article.id: each.metrics for each in found if each.article.id in articles}


def _both(project: Project, ours: _Layer, theirs: _Layer) -> Iterator[Doubly]:
    for name in sorted(ours.keys() & theirs.keys()):
        yield Doubly(name, "", project.article(name).text, ours[name], theirs[name])
