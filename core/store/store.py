"""The store: one project file, with everything that is read from it and written to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from sqlite_utils import Database

from core.errors import KnownError, LostError
from core.model import Annotation
from core.sheet import Contents
from core.store import file, opening
from core.store.backups import Backup, Size, back_up_open, save_copy, size_in
from core.store.beginning import begin
from core.store.biased import Biased
from core.store.copies import Copies
from core.store.effort import Efforts
from core.store.filings import Filings
from core.store.keeping import Keeping
from core.store.labels import Labelled
from core.store.making import Told
from core.store.meetings import Meetings
from core.store.outcomes import Outcomes
from core.store.pairs import Pairs
from core.store.past import Past
from core.store.queue import Queue
from core.store.raw import Raw
from core.store.releases import Releases
from core.store.results import Results
from core.store.reviewers import Reviewers


class Store(
    Biased,
    Keeping,
    Copies,
    Queue,
    Pairs,
    Reviewers,
    Outcomes,
    Labelled,
    Efforts,
    Releases,
    Results,
    Past,
    Filings,
    Raw,
    Meetings,
):
    """An open project file. It belongs to one thread; another thread or process opens its own.

    A copy of what is open is all that may be made on another thread.
    """

    _open = True

    @classmethod
    def create(
        cls, path: Path, *, gold_layer: str, schema: str = "", guideline: str = "", file_id: str = ""
    ) -> Self:
        """A new project file with nothing in it; with the name of another, it is a copy of that one."""

        def fill(db: Database) -> None:
            db.execute(
                """INSERT INTO project (one, file, created, gold_layer, extractor, schema, guideline)
                VALUES (1, ?, ?, ?, 'rules', ?, ?)""",
                (file_id or uuid4().hex, datetime.now(UTC).isoformat(), gold_layer, schema, guideline),
            )
            db.execute("INSERT INTO layer (name) VALUES (?)", (gold_layer,))
            db.execute("INSERT INTO adjudicator (name, by, at) VALUES (?, '', '')", (gold_layer,))

        begin(path, fill)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """The project in that file; header and schema are read, nothing more."""
        db = opening.opened(path)
        try:
            return cls(path, db)
        except BaseException:
            opening.let_go(db)
            db.close()
            raise

    def close(self) -> None:
        """Leave one file behind that can be copied; closing again does nothing.

        While a copy is being made, that is done by its thread at the end.
        """
        if self._open:
            self._open = False
            self._lending.close(self._let_go)

    def _let_go(self) -> None:
        opening.let_go(self._db)
        if self._watch.written_over():
            file.abandon(self.path, self._db, logged=self._watch.has_log())
        else:
            file.close(self.path, self._db)

    def lend(self, *, hold: bool = True) -> None:
        """Stay open until `save_copy` or `lent` has ended on another thread; `hold`: and take no writing."""
        self._lending.lend()
        self._held = self._held or hold

    def take_up(self) -> None:
        """Write again: nothing came of the copy, or nobody goes on in it."""
        self._held = False

    def save_copy(self, path: Path, tell: Told = lambda _done, _all: None) -> None:
        """A new project file of what is open, whatever became of its own; after `lend`, on any thread.

        It holds all that was written before `lend`. Raises KnownError, and what `tell` raises to end it:
        nothing is there then under that name.
        """
        with self.lent():
            save_copy(self._db.conn, self.path, path, tell)

    @contextmanager
    def lent(self) -> Iterator[None]:
        """On whatever thread, once for each `lend`: until the end of this, what is open stays so."""
        try:
            yield
        finally:
            with suppress(KnownError):  # what came of it is whole all the same
                self._lending.give_back()

    def size(self) -> Size:
        """How much is open, whatever lies in its place by now."""
        return size_in(self._db.conn)

    def back_up(self, folder: Path, now: datetime) -> Backup:
        """A backup of what is open, whatever became of its own file; while it is `lent`, on any thread.

        Raises KnownError where none can be kept there, or what is open is not whole any more.
        """
        return back_up_open(self._db.conn, self.path, folder, now)

    def written_over(self) -> bool:
        """Whether the very file that is open holds something else by now: nothing of it can be kept."""
        return self._watch.written_over()

    def lost(self) -> LostError | None:
        """Why nothing is written any more, where the file that is open does not lie in its place."""
        try:
            self._watch.check()
        except LostError as error:
            return error
        return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # What went wrong in between matters more than a file that could not be left as one.
        with nullcontext() if error is None else suppress(KnownError):
            self.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written in here is one transaction."""
        with self.writing():
            yield

    # -- layers

    @property
    def gold_layer(self) -> str:
        """The layer that the project holds for gold."""
        row = self.row("SELECT gold_layer FROM project")
        return "" if row is None else str(row[0])

    def set_gold_layer(self, name: str) -> None:
        """Hold that layer for gold from now on."""
        with self.writing() as conn:
            conn.execute("INSERT INTO layer (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
            conn.execute("UPDATE project SET gold_layer = ?", (name,))

    def layers(self) -> tuple[str, ...]:
        """Every layer in which something was decided, and the gold one."""
        return tuple(row[0] for row in self.rows("SELECT name FROM layer ORDER BY name"))

    # -- articles as a whole

    def contents(self, article_id: str, layer: str) -> Contents:
        """All that a review needs to know about an article, as of one moment."""
        with self.reading():
            key = self.key(article_id)
            article = self.article(article_id)
            kept = Contents(
                article=article,
                numbers=self.places(key),
                suggestions=self.offered(article_id, key),
                exclusions=self.set_aside(key),
                standings=self.standings(key, layer, article.text),
                state=self.article_state(key, layer),
                seen=self.seen(key, layer),
            )
            return self.shown_to(kept, key, layer)

    def annotations(self, article_id: str, layer: str) -> tuple[Annotation, ...]:
        """The metrics that stand in an article's layer, in the order of the text."""
        text = self.article(article_id).text
        found = self.standings(self.key(article_id), layer, text)
        return tuple(
            Annotation(standing.target, article_id, layer, standing.metric)
            for standing in sorted(found, key=lambda standing: standing.span)
            if standing.metric is not None and standing.state.annotates
        )

    def decided_articles(self, layer: str) -> tuple[str, ...]:
        """Ids of the articles about which something was decided in the layer."""
        rows = self.rows(
            """SELECT a.id FROM article_standing s JOIN article a ON a.key = s.article
            WHERE s.layer = ? ORDER BY a.key""",
            (layer,),
        )
        return tuple(row[0] for row in rows)
