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
from core.jobs.sorts import rows_of
from core.jobs.soundness import Checked, StoppedError, check_file
from core.jobs.stages import WHOLE, Stages
from core.model import article_id
from core.portions import cut
from core.schema import Schema, built_in, in_force, read
from core.store import Renewing, Salvage, copy_pages, renewed
from core.text import guessed_title

__all__ = ["Outcome", "Repaired", "repair"]

_SAID = {"run", "extracted", "suggestion", "said", "exclusion"}
_GOLD = {"article", "body", "decision"}
_COPIED, _TAKEN, _SET_RIGHT, _SETTLED = 100, 400, 600, 800
"""So many thousandths of the work are done after each stage; the last is to check what was made."""


@dataclass(slots=True)
class Repaired:
    """How much was mended, left as it was, and lost; and what a check of the new file finds in it."""

    mended: int = 0
    left: int = 0
    lost: int = 0
    checked: Checked = field(default_factory=lambda: Checked(0, 0, 0))
    bereft: set[str] = field(default_factory=set)

    @property
    def can_be_extracted(self) -> bool:
        """Whether suggestions were lost, but no text and no gold: an extractor makes all of it again."""
        return bool(self.bereft & _SAID) and not self.bereft & _GOLD


def repair(path: Path, target: Path, tell: Tell, progress: Progress) -> Repaired:
    """Make a sound project of what that file holds, in a new one; what was done is told as it is done.

    Raises KnownError where the file is no project, or the new one exists or cannot be written, and
    StoppedError where `progress` says so; there is no new file then.
    """
    done = Repaired()
    stages = Stages(progress, StoppedError("Stopped: no new file was made."))

    def count(outcome: Outcome, error: KnownError) -> None:
        setattr(done, outcome, getattr(done, outcome) + 1)
        tell(outcome, error)

    def check(made: Path) -> None:
        stages.begin(WHOLE)
        done.checked = check_file(made, lambda flaw: count(Outcome.LEFT, flaw.error), stages.go_on)

    with tempfile.TemporaryDirectory(prefix="metric-annotator-") as folder:
        copy = Path(folder) / path.name
        stages.begin(_COPIED)
        copy_pages(path, copy, stages.go_on)
        with Salvage(copy) as salvage:
            renewed(target, lambda store: _Repair(store, salvage, count, stages, done.bereft).all(), check)
    return done


class _Repair:
    """One round over a file; memory holds one article at a time."""

    def __init__(
        self, store: Renewing, salvage: Salvage, tell: Tell, stages: Stages, bereft: set[str]
    ) -> None:
        self._store, self._salvage, self._tell, self._stages = store, salvage, tell, stages
        self._bereft = bereft

    def all(self) -> None:
        """First everything that can be read, then what it must be to be relied on."""
        with self._store.asking(self._stages.again), self._salvage.asking(self._stages.again):
            self._all()

    def _all(self) -> None:
        store = self._store
        with store.unguarded():
            self._taken()
            self._project()
            self._lone_texts()
            self._names()
            schema = self._schema()
            with in_force(schema):
                self._each(_SET_RIGHT, lambda article: article.set_right())
            self._orphans()
            store.see_to_the_rest()
        with in_force(schema):
            self._each(_SETTLED, self._settle)

    def _mended(self, error: KnownError) -> None:
        self._tell(Outcome.MENDED, error)

    def _lost(self, table: str, error: KnownError) -> None:
        self._bereft.add(table)
        self._tell(Outcome.LOST, error)

    def _taken(self) -> None:
        self._stages.begin(_TAKEN)
        tables, refused = self._store.tables(), {}
        for done, table in enumerate(tables):
            self._stages.go_on(done, len(tables))
            refused[table] = self._take(table)
        self._gone(refused["decision"])
        self._layout()

    def _layout(self) -> None:
        """The rows of a table that is missing are told as lost."""
        if many := sum(name not in self._salvage.broken for _, name in self._salvage.unlike):
            self._mended(
                KnownError(
                    "{count} {count:part|parts} of the file's own layout (tables, indexes, rules that guard"
                    " it) {count:was|were} missing or changed, and {count:was|were} made anew.",
                    count=many,
                )
            )

    def _take(self, table: str) -> int:
        """Whatever can be read of the table; how many rows of it were refused."""
        lost = 0
        for row, taken in self._store.take(self._salvage, table):
            words = ", ".join(str(each)[:60] for each in row if each is not None)
            if taken:
                self._left(table, words)
            else:
                lost += 1
                self._lost(
                    table,
                    KnownError("One of the {rows} is damaged: {row}", rows=rows_of(table), row=words),
                )
        if table in self._salvage.broken:
            found = self._store.count(table)
            given = (self._salvage.count(table) or self._salvage.given(table)) - lost
            self._lost(table, _unread(table, found, given - found))
        return lost

    def _gone(self, refused: int) -> None:
        """Decisions of which nothing is left but their keys or their steps."""
        store, salvage = self._store, self._salvage
        gone = max(store.bare_steps(), salvage.decisions - store.count("decision")) - refused
        if gone > 0 and "decision" not in salvage.broken:
            self._lost("decision", missing(gone))

    def _left(self, table: str, words: str) -> None:
        self._tell(
            Outcome.LEFT,
            KnownError(
                "One of the {rows} holds bytes that are no text; � stands for them: {row}",
                rows=rows_of(table),
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
                    "{count} {count:layer or step was|layers and steps were} made anew from"
                    " {count:its|their} decisions.",
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
                self._lost(
                    "labels", KnownError("A schema of the project cannot be read. {reason}", reason=error)
                )
        return built_in()

    def _each(self, until: int, do: Callable[[Article], None]) -> None:
        self._stages.begin(until)
        keys, done = self._store.article_numbers(), 0
        for portion in cut(keys):
            with self._store.together():
                for key in portion:
                    self._stages.go_on(done, len(keys))
                    do(Article(self._store, key, self._tell, self._lost))
                    done += 1

    def _settle(self, article: Article) -> None:
        for layer in self._store.layers_of(article.key):
            article.settle(layer)

    def _orphans(self) -> None:
        for name, layer, reviewer, action, quote in self._store.lost_decisions():
            self._lost(
                "decision",
                KnownError(
                    "A decision of {reviewer} in the layer “{layer}” ({action}, {decision}) about “{quote}”:"
                    " its article is lost.",
                    reviewer=reviewer,
                    layer=layer,
                    action=action,
                    decision=name,
                    quote=quote,
                ),
            )
        self._store.drop("step", "NOT EXISTS (SELECT 1 FROM decision d WHERE d.step = step.id)")
        for table, many in self._store.drop_orphans():
            if table != "decision":
                self._lost(
                    table,
                    KnownError(
                        "{count} of the {rows} {count:belongs|belong} to something that is lost.",
                        rows=rows_of(table),
                        count=many,
                    ),
                )
        if self._bereft & _SAID and (many := self._store.drop_halves()):
            self._lost(
                "extracted",
                KnownError(
                    "Of {count} {count:reading of an article|readings of articles} by an extractor something"
                    " is missing: {count:it was|they were} left out.",
                    count=many,
                ),
            )


def _unread(table: str, found: int, missing: int) -> KnownError:
    """`missing`: none or fewer where the damaged file does not tell how many there were."""
    if missing > 0:
        return KnownError(
            "Part of the {rows} cannot be read: {found} {found:was|were}, {missing} {missing:was|were} not.",
            rows=rows_of(table),
            found=found,
            missing=missing,
        )
    if found:
        return KnownError(
            "Part of the {rows} cannot be read: {found} {found:was|were}, how many were not is not known.",
            rows=rows_of(table),
            found=found,
        )
    return KnownError(
        "The {rows} cannot be read: none was, and whether there were any is not known.", rows=rows_of(table)
    )
