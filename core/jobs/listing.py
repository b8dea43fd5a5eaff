"""The queue of a project as one reviewer has it: pages, search, orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from core.store import Hit, Order, OrderName, Page, Query, Queued, Reading, Store, Wanted, terms_of

__all__ = ["Hit", "Listing", "Order", "OrderName", "Page", "Query", "Queued", "Reading", "Wanted", "terms_of"]


class Listing:
    """Lists articles as the reviewer's own layer has them.

    No other layer is looked at, but for what teaches most: that is learnt from the gold that he may see.
    """

    def __init__(self, store: Store, reviewer: str, gold: Callable[[], str]) -> None:
        self._store, self._reviewer, self._gold = store, reviewer, gold

    def page(self, wanted: Wanted | None = None, after: int = 0, limit: int = 200) -> Page:
        """The next articles behind that place. A page may be short, or empty, and yet not the last."""
        return self._store.page(self._reviewer, wanted or Wanted(), after, limit)

    def all(self, wanted: Wanted | None = None) -> Iterator[Queued]:
        """Every article that is wanted, a page at a time."""
        after: int | None = 0
        while after is not None:
            page = self.page(wanted, after)
            yield from page.rows
            after = page.after

    def row(self, article_id: str) -> Queued:
        """That article's row."""
        return self._store.queue_row(self._reviewer, article_id)

    def hit(self, article_id: str, query: Query) -> Hit | None:
        """Where the article first has what is asked for; None where only its title does."""
        return self._store.hit(article_id, query, self._reviewer)

    # -- the index

    def waiting(self, limit: int = -1) -> tuple[int, ...]:
        """The articles, by key, that the index of words does not know yet: found all the same, slowly."""
        return self._store.unsearched(limit)

    def worded(self, key: int) -> tuple[str, str]:
        """Title and text of a waiting article: what `terms_of` takes."""
        return self._store.worded(key)

    def put_terms(self, found: Sequence[tuple[int, str]]) -> None:
        """Take these articles, each with its terms, into the index, in one transaction."""
        self._store.put_terms(found)

    # -- orders

    @property
    def order(self) -> Order:
        """How the reviewer has ordered his queue; kept in the project, the seed with it."""
        return self._store.order(self._reviewer)

    def keep_order(self, order: Order) -> None:
        """Remember it for the next time."""
        self._store.put_order(self._reviewer, order)

    def rank(self, order: Order) -> Iterator[tuple[int, int]]:
        """Make that order in small portions: after each, what is done of what there is."""
        return self._store.rank(self._reviewer, order, self._gold())

    def readings(self) -> tuple[Reading, ...]:
        """The versions of extractors that have read articles, the latest first."""
        return self._store.readings()
