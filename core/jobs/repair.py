"""Repairing a project into a new file: what can be mended without guessing; the old file stays as it is."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.flaws import missing
from core.jobs.setting_right import Article, Outcome, Tell
from core.jobs.soundness import Checked, StoppedError, check_file
from core.model import article_id
from core.portions import cut
from core.schema import Schema, built_in, in_force, read
from core.store import Renewing, Salvage, copy_pages, renewed
from core.text import guessed_title

__all__ = ["Outcome", "Repaired", "repair"]


@dataclass(slots=True)
class Repaired:
    """How much was mended, left as it was, and lost; and what a check of the new file finds in it."""

    mended: int = 0
    left: int = 0
    lost: int = 0
    checked: Checked = field(default_factory=lambda: Checked(0, 0, 0))


def repair(path: Path, target: Path, tell: Tell, progress: Progress) -> Repaired:
    """Make a sound project of what that file holds, in a new one; what was done is told as it is done.

    Raises KnownError where the file is no project, or the new one exists or cannot be written, and
    StoppedError where `progress` says so; there is no new file then.
    """
    done = Repaired()

    def count(outcome: Outcome, error: KnownError) -> None:
        setattr(done, outcome, getattr(done, outcome) + 1)
        tell(outcome, error)

    with tempfile.TemporaryDirectory(prefix="metric-annotator-") as folder:
        copy = Path(folder) / path.name
        copy_pages(path, copy)
        with Salvage(copy) as salvage:
            renewed(target, lambda store: _Repair(store, salvage, count, progress).all())
    done.checked = check_file(target, lambda flaw: count(Outcome.LEFT, flaw.error), progress)
    return done


class _Repair:
    """One round over a file; memory holds one article at a time."""

    def __init__(self, store: Renewing, salvage: Salvage, tell: Tell, progress: Progress) -> None:
        self._store, self._salvage, self._tell, self._progress = store, salvage, tell, progress

    def all(self) -> None:
        """First everything that can be read, then what it must be to be relied on."""
        store = self._store
        with store.unguarded():
            with self._salvage.asking(lambda: self._go_on(0, 1)):
                refused = {table: self._take(table) for table in store.tables()}
                self._gone(refused["decision"])
            self._project()
            self._lone_texts()
            self._names()
            schema = self._schema()
            with in_force(schema):
                self._each(1, lambda article: article.set_right())
            self._orphans()
            store.see_to_the_rest()
        with in_force(schema):
            self._each(2, self._settle)

    def _mended(self, error: KnownError) -> None:
        self._tell(Outcome.MENDED, error)

    def _lost(self, error: KnownError) -> None:
        self._tell(Outcome.LOST, error)

    def _take(self, table: str) -> int:
        """Whatever can be read of the table; how many rows of it were refused."""
        lost = 0
        for row, taken in self._store.take(self._salvage, table):
            words = ", ".join(str(each)[:60] for each in row if each is not None)
            if taken:
                self._left(table, words)
            else:
                lost += 1
                self._lost(KnownError("A row of “{table}” is damaged: {row}", table=table, row=words))
        if table in self._salvage.broken:
            found = self._store.count(table)
            given = (self._salvage.count(table) or self._salvage.given(table)) - lost
            self._lost(_unread(table, found, given - found))
        return lost

    def _gone(self, refused: int) -> None:
        """Decisions of which nothing is left but their keys or their steps."""
        store, salvage = self._store, self._salvage
        gone = max(store.bare_steps(), salvage.decisions - store.count("decision")) - refused
        if gone > 0 and "decision" not in salvage.broken:
            self._lost(missing(gone))

    def _left(self, table: str, words: str) -> None:
        self._tell(
            Outcome.LEFT,
            KnownError(
                "A row of “{table}” holds bytes that are no text; � stands for them: {row}",
                table=table,
                row=words,
            ),
        )

    def _project(self) -> None:
        if self._store.count("project"):
            return
        layer = self._store.busiest_layer()
        self._store.put_project(layer)
        self._mended(
            KnownError(
                "What the file said of the project itself is lost: “{layer}”, the layer with the most"
                " decisions, is taken for the gold.",
                layer=layer,
            )
        )

    def _lone_texts(self) -> None:
        """The text is the article: its id is a hash of it, and its title its first line."""
        for key, text in self._store.texts_alone():
            title = guessed_title(text)
            self._store.put_row(key, article_id(text), title, len(text))
            self._mended(KnownError("“{title}”: its row was lost, and made anew from its text.", title=title))

    def _names(self) -> None:
        if many := self._store.name_layers():
            self._mended(
                KnownError(
                    "{count} layers and steps were made anew from their decisions.",
                    count=many,
                )
            )

    def _schema(self) -> Schema:
        """The newest one that can be read."""
        for number, text in self._store.label_texts():
            try:
                return read(text, "labels")
            except KnownError as error:
                self._store.drop("labels", "key = ?", (number,))
                self._lost(KnownError("A schema of the project cannot be read. {reason}", reason=error))
        return built_in()

    def _each(self, round_: int, do: Callable[[Article], None]) -> None:
        keys = self._store.article_numbers()
        done = (round_ - 1) * len(keys)
        for portion in cut(keys):
            with self._store.together():
                for key in portion:
                    self._go_on(done, 2 * len(keys))
                    do(Article(self._store, key, self._tell))
                    done += 1

    def _go_on(self, done: int, total: int) -> None:
        if not self._progress(done, total):
            raise StoppedError("Stopped: no new file was made.")

    def _settle(self, article: Article) -> None:
        for layer in self._store.layers_of(article.key):
            article.settle(layer)

    def _orphans(self) -> None:
        for name, layer, reviewer, action, quote in self._store.lost_decisions():
            self._lost(
                KnownError(
                    "A decision of {reviewer} in the layer “{layer}” ({action}, {decision}) about “{quote}”:"
                    " its article is lost.",
                    reviewer=reviewer,
                    layer=layer,
                    action=action,
                    decision=name,
                    quote=quote,
                )
            )
        self._store.drop("step", "NOT EXISTS (SELECT 1 FROM decision d WHERE d.step = step.id)")
        for table, many in self._store.drop_orphans():
            if table != "decision":
                self._lost(
                    KnownError(
                        "{count} rows of “{table}” belong to others that are lost.", table=table, count=many
                    )
                )


def _unread(table: str, found: int, missing: int) -> KnownError:
    """`missing`: none or fewer where the damaged file does not tell how many there were."""
    if missing > 0:
        return KnownError(
            "Part of the table “{table}” cannot be read: {found} rows were, {missing} were not.",
            table=table,
            found=found,
            missing=missing,
        )
    if found:
        return KnownError(
            "Part of the table “{table}” cannot be read: {found} rows were, how many were not is not known.",
            table=table,
            found=found,
        )
    return KnownError(
        "The table “{table}” cannot be read: no row was, and whether it had any is not known.", table=table
    )
