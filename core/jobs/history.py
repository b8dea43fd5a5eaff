"""The past of one item: where it comes from, who decided what about it, and what was undone."""

from __future__ import annotations

from dataclasses import dataclass

from core.bias import Way
from core.jobs.project import Project
from core.review.history import past
from core.sheet import Event, Origin

__all__ = ["Event", "History", "Origin", "history"]


@dataclass(frozen=True, slots=True)
class History:
    """Both in the order of time."""

    origins: tuple[Origin, ...]
    events: tuple[Event, ...]


def history(project: Project, article_id: str, target: str) -> History:
    """What is known of that item in the reviewer's layer; runs that said the same are told once.

    In an article that comes blind nothing is told of what a run said.
    """
    store = project.store
    blind = store.held_back(store.key(article_id), project.layer) is Way.BLIND
    found: dict[tuple[str, str, str], Origin] = {}
    for origin in () if blind else store.origins(article_id, target):
        found.setdefault((origin.rule, origin.extractor, origin.version), origin)
    return History(tuple(found.values()), past(store.decisions_on(article_id, project.layer, target)))
