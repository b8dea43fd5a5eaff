"""A session's way to the store: an article that is opened for the first time is dealt before it is shown."""

from __future__ import annotations

from collections.abc import Collection

from core.bias import Plant, Way
from core.model import Decision
from core.portions import Portions
from core.review import planting
from core.sheet import Contents, Entry, Step
from core.store import Store


class Dealing:
    """The ledger of a session. What no reviewer opens, such as gold that is imported, is not dealt."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def contents(self, article_id: str, layer: str) -> Contents:
        """All that is kept about an article, and of what is offered there what the reviewer is to see."""
        contents = self._store.contents(article_id, layer)
        if contents.seen or not self._store.shares().on:
            return contents
        with self._store.together():
            dealt = self._deal(contents, layer)
            key = self._store.key(article_id)
            return self._store.shown_to(contents, key, layer) if dealt else contents

    def _deal(self, contents: Contents, layer: str) -> bool:
        """Deal the article unless it was; one with nothing to plant in waits until it has been read."""
        store, article = self._store, contents.article
        if store.way(article.id, layer) is not None:
            return False
        shares = store.shares()
        way = planting.way(article.id, shares)
        plants: tuple[Plant, ...] = ()
        if way is Way.PLANTED:
            found = store.predicted(article.id)
            if found is None:
                return False
            plants = planting.plants(article, contents.numbers, found, shares.seed)
        store.deal(article.id, layer, way if plants or way is Way.BLIND else Way.PLAIN, plants)
        return True

    def appending(self, entry: Entry) -> Portions[tuple[Decision, ...]]:
        """Write a step. Raises Stale."""
        return self._store.appending(entry)

    def history(self, article_id: str, layer: str, step: str) -> Portions[tuple[Decision, ...]]:
        """The decisions on what the step touched."""
        return self._store.history(article_id, layer, step)

    def undoable(self, layer: str, reviewer: str, *, besides: Collection[str] = ()) -> Step | None:
        """The reviewer's newest standing step made in this file."""
        return self._store.undoable(layer, reviewer, besides=besides)

    def redoable(self, layer: str, reviewer: str, *, besides: Collection[str] = ()) -> Step | None:
        """The step undone last, where nothing new has been decided since."""
        return self._store.redoable(layer, reviewer, besides=besides)
