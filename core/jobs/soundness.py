"""Checking a project: everything in the file that must not be so, found without changing anything."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.flaws import (
    Flaw,
    bad_exclusions,
    bad_suggestions,
    decision_flaw,
    description_flaws,
    left_out,
    missing,
    number_flaws,
    offer_flaws,
    remade,
    replaced,
    standing_flaws,
    text_flaws,
)
from core.jobs.project import Project
from core.jobs.releases import check_release, folder_of, releases
from core.jobs.stages import WHOLE, Stages
from core.model import article_id
from core.review.rebuilding import rebuilt
from core.schema import built_in, in_force, read
from core.sheet import Kept
from core.store import RawArticle, Store, looked_at

__all__ = ["Checked", "Flaw", "StoppedError", "check_file"]

_BROKEN = (ArithmeticError, KnownError, LookupError, RecursionError, TypeError, ValueError)
"""What the readers raise of a row that was damaged: each is caught where the row has a name."""

_NAMED = {"layer", "step"}
"""What can be made anew from whoever names it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How many flaws were found, and in what."""

    flaws: int
    articles: int
    decisions: int


Tell = Callable[[Flaw], object]


def check_file(path: Path, tell: Tell, progress: Progress) -> Checked:
    """Check the project in that file; each flaw is told as it is found, and the file stays as it is.

    Of an older layout, a copy is brought up and checked. Raises KnownError where the file cannot be read as
    a project, and StoppedError where `progress` says so.
    """
    stages = Stages(progress, StoppedError("Stopped: not everything was checked."))
    with looked_at(path, lambda _done, _all: stages.again()) as store:
        return _Check(store, tell, stages).all()


class StoppedError(KnownError):
    """The person has stopped it; what was found until then has been told."""


class _Check:
    """One round over a project; memory holds one article at a time."""

    def __init__(self, store: Store, tell: Tell, stages: Stages) -> None:
        self._store, self._tell, self._stages = store, tell, stages
        self._flaws = self._articles = self._decisions = 0

    def all(self) -> Checked:
        """The file as a whole first, then each article, then the releases."""
        store = self._store
        self._stages.begin(WHOLE)
        with store.asking(self._stages.again), store.distrusting():
            try:
                self._whole()
                if not store.lacks_tables():
                    self._rows()
                    with self._schema():
                        self._each_article()
                    self._releases()
                self._stages.go_on(1, 1)
            except StoppedError:
                raise
            except KnownError as error:  # damage that no way leads around
                self._add(Flaw("damage", error, left_out()))
        return Checked(self._flaws, self._articles, self._decisions)

    def _add(self, *flaws: Flaw) -> None:
        for flaw in flaws:
            self._flaws += 1
            self._tell(flaw)

    def _whole(self) -> None:
        for line in self._store.damage():
            error = KnownError("SQLite finds damage: {line}.", line=line)
            self._add(Flaw("damage", error, left_out()))
        for kind, name in self._store.unlike():
            error = KnownError(
                "The {kind} “{name}” is missing, or is not as this version makes it.", kind=kind, name=name
            )
            self._add(Flaw("layout", error, remade()))

    def _rows(self) -> None:
        """What is amiss with rows of whatever table."""
        for table, other, number in self._store.orphans():
            error = KnownError(
                "Row {number} of the table “{table}” belongs to a row of “{other}” that is not there.",
                table=table,
                other=other,
                number="–" if number is None else number,
            )
            self._add(Flaw("orphan", error, remade() if other in _NAMED else left_out()))
        if many := self._store.missing_decisions():
            self._add(Flaw("decision", missing(many), left_out()))
        for table, number in self._store.no_words():
            error = KnownError(
                "Row {number} of the table “{table}” holds bytes that are no text.",
                table=table,
                number="–" if number is None else number,
            )
            self._add(Flaw("damage", error, replaced()))

    def _schema(self) -> AbstractContextManager[None]:
        """In there the project's own is in force."""
        gold, kept = self._store.gold_layer, self._store.labels()
        if gold not in self._store.layers():
            error = KnownError("The gold layer “{layer}” is none of the project's layers.", layer=gold)
            self._add(Flaw("project", error, remade()))
        try:
            own = read(kept[-1].text, self._store.path.name) if kept else built_in()
        except KnownError as error:
            self._add(Flaw("schema", error, left_out()))
            own = built_in()
        return in_force(own)

    def _each_article(self) -> None:
        keys = self._store.article_numbers()
        for done, key in enumerate(keys):
            self._stages.go_on(done, len(keys))
            try:
                self._article(self._store.raw_article(key))
            except StoppedError:
                raise
            except (KnownError, UnicodeError) as error:
                found = KnownError(
                    "Article {number} in the file cannot be read. {reason}", number=key, reason=error
                )
                self._add(Flaw("damage", found, left_out()))
            self._articles += 1

    def _article(self, raw: RawArticle) -> None:
        self._add(*text_flaws(raw), *description_flaws(raw))
        text = raw.text or ""
        if article_id(text) != raw.id:  # nothing about another text could be told from it
            return
        store = self._store
        self._add(*number_flaws(raw, text, store.raw_numbers(raw.key)))
        suggestions = bad_suggestions(raw, text, store.raw_suggestions(raw.key))
        exclusions = bad_exclusions(raw, text, store.raw_exclusions(raw.key))
        self._add(*offer_flaws(raw, len(suggestions), len(exclusions)))
        layers, broken = set(store.layers_of(raw.key)), set()
        for decision in store.raw_decisions(raw.key):
            self._decisions += 1
            flaw = decision_flaw(raw, text, decision)
            if flaw is not None:
                broken.add(decision.layer)
                self._add(flaw)
        for layer in sorted(layers - broken):
            self._layer(raw, text, layer)

    def _layer(self, raw: RawArticle, text: str, layer: str) -> None:
        """Where a decision does not hold, what stands cannot be told: that comes after it was mended."""
        numbers = [each.span for each in self._store.numbers(raw.id)]
        wanted = rebuilt(numbers, self._store.decisions_of(raw.id, layer))
        kept: Kept | None = None
        with suppress(*_BROKEN):
            kept = self._store.kept(raw.id, layer)
        self._add(*standing_flaws(raw, layer, kept, wanted, text))

    def _releases(self) -> None:
        """A release whose folder is gone is nobody's fault: only what is there is verified."""
        project = Project(self._store, self._store.gold_layer)
        for release in releases(project):
            found = check_release(project, release) if folder_of(project, release).is_dir() else ()
            for error in found:
                self._add(Flaw("release", error, left_out()))
