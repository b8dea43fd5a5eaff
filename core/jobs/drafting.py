"""What could be frozen of a project now: its completed articles, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from core.errors import KnownError
from core.formats import Annotated
from core.formats.release import Entry, Near, entry_of
from core.jobs import Progress
from core.jobs.bias import check_plants, open_plants
from core.jobs.frozen_agreement import agreement_of
from core.jobs.project import Project
from core.jobs.pseudonyms import pseudonyms, veiled
from core.record import Record
from core.review.sheet import Sheet
from core.schema import Schema, schema
from core.store import Held, Release

_MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of freezing, and the articles where it can be mended."""

    error: KnownError
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """The gold as it was at one moment. `parents`: the newest release of each name, with what it holds."""

    layer: str
    schema: Schema
    entries: tuple[Entry, ...]
    near: tuple[tuple[str, ...], ...]
    obstacles: tuple[Obstacle, ...]
    agreement: Record
    reviewers: int
    parents: Mapping[str, tuple[Release, Held]]

    @property
    def metrics(self) -> int:
        """How many metrics would be frozen."""
        return sum(each.metrics for each in self.entries)

    def parent(self, name: str) -> tuple[Release | None, Held]:
        """The newest release of that name, and what it holds; nothing where it would be the first."""
        return self.parents.get(name, (None, {}))


def read_draft(project: Project, progress: Progress | None = None) -> Draft:
    """Read all that would be frozen, as of one moment.

    Raises KnownError where this reviewer may not see every layer, or `progress` asks to stop.
    """
    project.reviewers.check_sees_all()
    with project.store.reading():
        return _Reading(project, progress).draft()


class _Reading:
    """One pass over the gold."""

    def __init__(self, project: Project, progress: Progress | None) -> None:
        self._project, self._progress = project, progress
        self._layer = project.gold_layer
        names = {*project.reviewers.names(), *project.layers()}
        self._pseudonyms = pseudonyms(names, project.store.file_id)
        known = set(project.reviewers.names())
        self._names = {name: alias for name, alias in self._pseudonyms.items() if name in known}
        self._near = Near()
        self._shut: list[Annotated] = []

    def draft(self) -> Draft:
        project = self._project
        entries = tuple(self._entries())
        by_id = {entry.id: entry for entry in entries}
        agreement = agreement_of(project, by_id, self._pseudonyms)
        return Draft(
            self._layer,
            schema(),
            entries,
            self._near.groups(lambda name: by_id[name].text),
            tuple(self._obstacles(entries)),
            agreement,
            len(agreement["reviewers"]),
            _parents(project),
        )

    def _entries(self) -> Iterator[Entry]:
        project, total = self._project, max(len(self._project.article_ids()), 1)
        for done, each in enumerate(project.annotations(self._layer, completed_only=True), 1):
            article = replace(each.article, title=each.state.title or each.article.title)
            annotated = Annotated(article, each.metrics, complete=True)
            if not Sheet(project.store, article.id, self._layer).gate.open:
                self._shut.append(annotated)
            self._near.add(article.id, article.text)
            yield entry_of(veiled(annotated, self._names))
            if self._progress is not None and not self._progress(done, total):
                raise KnownError("Stopped: nothing was frozen.")

    def _obstacles(self, entries: tuple[Entry, ...]) -> Iterator[Obstacle]:
        if not entries:
            yield Obstacle(_nothing(self._layer))
        try:
            check_plants(self._project, self._layer, completed_only=True)
        except KnownError as error:
            found = (each for each in open_plants(self._project, self._layer) if each.state.complete)
            yield Obstacle(error, tuple(each.article.id for each in found))
        if self._shut:
            yield Obstacle(_gate(self._shut), tuple(each.article.id for each in self._shut))


def _parents(project: Project) -> dict[str, tuple[Release, Held]]:
    newest: dict[str, Release] = {}
    for release in project.store.releases():
        if release.name not in newest or newest[release.name].version < release.version:
            newest[release.name] = release
    return {name: (release, project.store.held(release)) for name, release in newest.items()}


def _nothing(layer: str) -> KnownError:
    return KnownError(
        "There is nothing to freeze: no article is complete in the layer “{layer}”. Complete one, and freeze"
        " then.",
        layer=layer,
    )


def _gate(shut: list[Annotated]) -> KnownError:
    names = [f"“{each.article.title}”" for each in shut[:_MOST_NAMES]]
    return KnownError(
        "{count} completed {count:article has|articles have} something undecided again:"
        " {articles}. Decide it there, and freeze then.",
        count=len(shut),
        articles=", ".join([*names, "…"] if len(shut) > _MOST_NAMES else names),
    )
