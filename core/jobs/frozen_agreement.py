"""How far reviewers agreed on the articles of a release, each in his own layer, under pseudonyms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from core.evaluation import Doubly
from core.jobs.agreement import between, record_of
from core.jobs.project import Project
from core.record import Record


def agreement_of(project: Project, articles: Collection[str], names: Mapping[str, str]) -> Record:
    """The agreement of every two reviewers, over those of the articles that both completed.

    Their own layers are read, as they were before anything was settled between them.
    """
    own = set(project.reviewer_layers())
    read = {
        name: [layer for layer in layers if layer in own]
        for name, layers in project.store.completed()
        if name in articles
    }
    both: dict[tuple[str, str], list[str]] = {}
    for name, layers in read.items():
        for pair in combinations(sorted(layers, key=lambda layer: names[layer]), 2):
            both.setdefault(pair, []).append(name)
    times = Counter(names[layer] for layers in read.values() for layer in layers)
    return {
        "articles": len(articles),
        "doubly_annotated": sum(len(layers) > 1 for layers in read.values()),
        "reviewers": {name: times[name] for name in sorted(times)},
        "pairs": [
            record_of(between(names[one], names[other], tuple(_doubly(project, found, one, other))))
            for (one, other), found in sorted(both.items(), key=lambda each: [names[x] for x in each[0]])
        ],
    }


def _doubly(project: Project, articles: Iterable[str], one: str, other: str) -> Iterator[Doubly]:
    for name in articles:
        ours, theirs = (project.annotated(name, layer).metrics for layer in (one, other))
        yield Doubly(name, "", project.article(name).text, ours, theirs)
