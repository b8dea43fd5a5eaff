"""Articles of two projects that are one article before and after a correction of its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from core.formats.release.near import LIKE, Near, overlap
from core.jobs import Progress
from core.jobs.uniting import stopped
from core.model import Article
from core.store import Store

_NAMESAKE: Final = 0.4
"""From this overlap on, two articles of one title or source are taken for one article."""


def corrected(
    ours: Store, theirs: Store, before: Iterable[str], progress: Progress
) -> tuple[tuple[str, str], ...]:
    """Each earlier text with the corrected one, by id: the one that was imported last, in either file.

    One of the two is in ours alone or in theirs alone (`before`: what ours had); what both files hold side
    by side are two articles. `ours` holds all of them by now. Raises KnownError where `progress` stops it.
    """
    here, there = set(before), set(theirs.article_ids())
    alone = here ^ there
    if not alone:
        return ()
    pairs = {
        (one, other)
        for one, other in _alike(ours, sorted(here | there), alone, progress)
        if (one in here and other in there) or (other in here and one in there)
    }
    newest: dict[str, tuple[str, str]] = {}
    for pair in pairs:
        early, late = sorted((_imported(name, ours, theirs), name) for name in pair)
        newest[early[1]] = max(late, newest.get(early[1], late))
    return tuple((early, late[1]) for early, late in sorted(newest.items()))


def _imported(name: str, *stores: Store) -> str:
    """When the article first came into either file."""
    return min(at for store in stores if (at := store.added(name)) is not None)


def _alike(store: Store, names: list[str], alone: set[str], progress: Progress) -> Iterator[tuple[str, str]]:
    """Pairs with one that is in one file alone: of nearly the same text, or of one name and much the same."""
    near = Near()
    called: dict[tuple[str, str], list[str]] = defaultdict(list)
    for done, name in enumerate(names, 1):
        article = store.article(name)
        near.add(name, article.text)
        for key in _calls(article):
            called[key].append(name)
        if not progress(done, len(names)):
            raise stopped()
    tried: set[tuple[str, str]] = set()
    groups: list[tuple[float, Sequence[str]]] = [
        *((LIKE, group) for group in near.groups(lambda name: store.article(name).text)),
        *((_NAMESAKE, group) for group in called.values()),
    ]
    for least, group in groups:
        for one in (name for name in group if name in alone):
            for other in group:
                pair = (min(one, other), max(one, other))
                if one == other or (pair in tried):
                    continue
                tried.add(pair)
                if overlap(store.article(one).text, store.article(other).text) >= least:
                    yield pair


def _calls(article: Article) -> Iterator[tuple[str, str]]:
    if article.title:
        yield "title", article.title
    if article.source:
        yield "source", article.source
