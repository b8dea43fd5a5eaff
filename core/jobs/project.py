"""A project: one file with articles, what extractors said about them, and what reviewers decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import KnownError
from core.jobs.backups import back_up_older
from core.jobs.dealing import Dealing
from core.jobs.listing import Listing
from core.jobs.reviewers import ADJUDICATED, Reviewers, layer_name, reviewer_name
from core.model import Annotation, Article, Extraction, Found, Metric, Number, Run
from core.review.bringing import bring
from core.review.rebuilding import rebuilt
from core.review.session import Session
from core.review.sheet import Sheet
from core.review.standing import status
from core.review.writing import Author
from core.schema import read, schema, use
from core.sheet import ArticleState, Kept, Stale, Status
from core.store import Queued as QueueRow
from core.store import Store

__all__ = ["ADJUDICATED", "Annotated", "Project", "QueueRow"]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with what stands about it in one layer, metrics in the order of the text."""

    article: Article
    state: ArticleState
    annotations: tuple[Annotation, ...]

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The metrics alone."""
        return tuple(annotation.metric for annotation in self.annotations)


class Project:
    """An open project, seen by one reviewer, whose layer bears his name."""

    def __init__(self, store: Store, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer
        self.listing = Listing(store, reviewer, lambda: self.gold_in_sight)
        self.reviewers = Reviewers(store, reviewer)

    @classmethod
    def create(cls, path: Path, reviewer: str) -> Self:
        """A new project file; the reviewer's layer is gold until another one is named. Raises KnownError."""
        reviewer = reviewer_name(reviewer)
        use(None)
        known = schema()
        store = Store.create(path, gold_layer=reviewer, schema=known.version, guideline=known.guideline)
        return cls(store, reviewer)

    @classmethod
    def open(cls, path: Path, reviewer: str) -> Self:
        """The project in that file, backed up first where it will be brought up to a newer layout.

        Raises KnownError and leaves the file as it is where it is unusable.
        """
        reviewer = reviewer_name(reviewer)
        back_up_older(path)
        store = Store.open(path)
        kept = store.labels()
        use(read(kept[-1].text, path.name) if kept else None)
        return cls(store, reviewer)

    def close(self) -> None:
        """Let go of the file; it can be copied then."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.__exit__(kind, error, trace)

    @property
    def store(self) -> Store:
        """The project file, for other jobs."""
        return self._store

    def together(self) -> AbstractContextManager[None]:
        """What is written inside the `with` is one transaction: much faster for many articles."""
        return self._store.together()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._store.path

    @property
    def name(self) -> str:
        """The file's name without its suffix."""
        return self.path.stem

    # -- layers

    @property
    def layer(self) -> str:
        """The reviewer's own layer."""
        return self.reviewer

    @property
    def gold_layer(self) -> str:
        """The layer that the project holds for gold."""
        return self._store.gold_layer

    def set_gold_layer(self, name: str) -> None:
        """Hold that layer for gold from now on.

        Raises KnownError where the name is empty, or this reviewer may not see every layer.
        """
        self.reviewers.check_sees_all()
        self._store.set_gold_layer(layer_name(name))

    @property
    def gold_in_sight(self) -> str:
        """The layer that this reviewer may measure against, take examples from and write out.

        It is the gold where that is his own or he may see every layer; before adjudication, it is his own.
        """
        return self.gold_layer if self.reviewers.sees_all else self.layer

    @property
    def layers_in_sight(self) -> tuple[str, ...]:
        """The layers that this reviewer may be shown before adjudication."""
        return self.layers() if self.reviewers.sees_all else (self.layer,)

    def layers(self) -> tuple[str, ...]:
        """Every layer of the project."""
        return self._store.layers()

    def reviewer_layers(self) -> tuple[str, ...]:
        """Every layer that a reviewer has filled by himself."""
        return tuple(layer for layer in self.layers() if layer != ADJUDICATED)

    def session(self, layer: str | None = None) -> Session:
        """A session of this reviewer, in his own layer unless another one is named."""
        return Session(Dealing(self._store), self.reviewer, layer or self.layer)

    # -- articles

    def article(self, article_id: str) -> Article:
        """The article of that id. Raises KnownError where there is none."""
        return self._store.article(article_id)

    def article_ids(self) -> tuple[str, ...]:
        """Every article, in the order of import."""
        return self._store.article_ids()

    def add_articles(
        self, articles: Iterable[Article], numbers: Mapping[str, Sequence[Number]]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Keep articles with their numbers (by article id): the ids added, and those here already."""
        return self._store.add_articles(articles, numbers)

    def queue_row(self, article_id: str) -> QueueRow:
        """That article's row."""
        return self.listing.row(article_id)

    def counts(self) -> Mapping[Status, int]:
        """How many articles stand where in the reviewer's layer."""
        return self._store.counts(self.layer)

    def flagged_count(self) -> int:
        """How many articles the reviewer has flagged."""
        return self._store.flagged_count(self.layer)

    # -- extraction

    @property
    def extractor(self) -> str:
        """The extractor whose latest run is shown."""
        return self._store.extractor

    def show_extractor(self, name: str) -> None:
        """Show the suggestions of that extractor from now on."""
        if name != self.extractor:
            self._store.choose_extractor(name)

    def newest_run(self) -> Run | None:
        """The latest run of the shown extractor."""
        return self._store.newest_run()

    def pending(self, run: Run) -> tuple[str, ...]:
        """Ids of the articles that no run of the same extractor, version and configuration has read."""
        return self._store.pending(run)

    def save_run(self, run: Run, results: Mapping[str, Extraction]) -> None:
        """Keep what a run said about these articles, in one transaction; its extractor is the one shown."""
        with self._store.together():
            self._store.save_run(run, results)
            self._store.choose_extractor(run.extractor)

    def predicted(self, article_id: str) -> Extraction | None:
        """What the latest run of the shown extractor said, or None where it has not read the article."""
        return self._store.predicted(article_id)

    def predictions(self) -> Iterator[tuple[str, tuple[Found, ...]]]:
        """What the shown extractor said about each article that it has read, in the order of import."""
        for article_id in self.article_ids():
            extraction = self.predicted(article_id)
            if extraction is not None:
                yield article_id, extraction.metrics

    # -- what stands

    def check(self) -> tuple[tuple[str, str], ...]:
        """Articles and layers where what is kept as standing is not what the decisions say."""
        with self._store.reading():
            return tuple(
                (article_id, layer)
                for article_id, layer in self._store.touched()
                if self._differs(article_id, layer)
            )

    def rebuild(self) -> int:
        """Make what stands anew from the decisions where it differs; in how many places it did."""
        with self._store.together():
            wrong = self.check()
            for article_id, layer in wrong:
                self._store.keep(article_id, layer, self._rebuilt(article_id, layer))
        return len(wrong)

    def _differs(self, article_id: str, layer: str) -> bool:
        try:
            kept = self._store.kept(article_id, layer)
        except KnownError:  # a quote that is not in the text: something else has written here
            return True
        return kept != self._rebuilt(article_id, layer)

    def _rebuilt(self, article_id: str, layer: str) -> Kept:
        numbers = [number.span for number in self._store.numbers(article_id)]
        return rebuilt(numbers, self._store.decisions_of(article_id, layer))

    # -- annotations

    def annotations(self, layer: str, *, completed_only: bool) -> Iterator[Annotated]:
        """The articles in which something was decided in the layer, withdrawn ones left out."""
        for article_id in self.decided_ids(layer):
            found = self.annotated(article_id, layer)
            standing = status(found.state, touched=True)
            if standing is not Status.WITHDRAWN and (found.state.complete or not completed_only):
                yield found

    def decided_ids(self, layer: str) -> tuple[str, ...]:
        """The articles in which something was decided in the layer, withdrawn ones with them."""
        return self._store.decided_articles(layer)

    def annotated(self, article_id: str, layer: str) -> Annotated:
        """One article with what stands about it in the layer."""
        store = self._store
        return Annotated(
            store.article(article_id),
            store.article_state(store.key(article_id), layer),
            store.annotations(article_id, layer),
        )

    def import_gold(self, layer: str, article_id: str, metrics: Iterable[Metric], *, complete: bool) -> int:
        """Add gold from elsewhere to a layer in one transaction; how many metrics were not there before.

        What came once changes nothing a second time. Complete gold decides the article's other numbers,
        too. Raises KnownError where a metric does not fit text, schema or layer; nothing is taken then.
        """
        author = Author(self.reviewer, layer_name(layer), lambda: datetime.now(UTC))
        wanted = tuple(metrics)
        while True:
            sheet = Sheet(self._store, article_id, author.layer)
            try:
                return bring(self._store, self._store.known, sheet, author, wanted, complete=complete)
            except Stale:
                continue
