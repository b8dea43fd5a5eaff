"""A reviewer's decisions held against each other across the project, and those a new guideline touches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.jobs.labels import Dated, Touched, revisions, touched
from core.jobs.project import Project
from core.review.consistency import Comparing, Group, Instance, Sort
from core.review.quiet import keep_off
from core.schema import Revision
from core.sheet import Decided

__all__ = ["Consistency", "Group", "Instance", "Revised", "Sort"]

_SOME = 50


@dataclass(frozen=True, slots=True)
class Revised:
    """Decisions from before a version of the guideline that deserve another look."""

    revision: Revision
    instances: tuple[Instance, ...]


class Consistency:
    """The reviewer's own layer, read in portions; afterwards one article at a time."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._comparing = Comparing()
        self._since: tuple[Dated, ...] = ()
        self._touched: dict[str, tuple[Touched, ...]] = {}

    def __len__(self) -> int:
        """How many decisions are compared."""
        return len(self._comparing)

    def reading(self) -> Iterator[None]:
        """Read and compare everything; whoever draws from it decides when to go on."""
        self._since = revisions(self._project)
        for article_id, text, decided in self._project.store.decided_texts(self._project.layer):
            self._look(article_id)
            yield from self._add(text, decided)
            # Hundreds of thousands of values that stay: walked again and again, they would hold us up.
            keep_off()
            yield
        yield from self._comparing.settle()

    def refresh(self, article_id: str) -> Iterator[None]:
        """Read that article again, and bring the groups it touches up to date."""
        text, decided = self._project.store.outcomes(article_id, self._project.layer)
        self._look(article_id)
        self._comparing.drop(article_id)
        yield from self._add(text, decided)
        yield from self._comparing.settle()

    def _add(self, text: str, decided: Sequence[Decided]) -> Iterator[None]:
        for number, each in enumerate(decided, 1):
            self._comparing.add(Instance.of(each, text))
            if not number % _SOME:
                yield

    def _look(self, article_id: str) -> None:
        """Which of the article's decisions a newer guideline touches."""
        if self._since:
            self._touched[article_id] = touched(self._project, article_id, self._since)

    def groups(self) -> tuple[Group, ...]:
        """What differs though it looks alike: outcomes first, then edges, the largest groups first."""
        return self._comparing.groups()

    def revised(self) -> tuple[Revised, ...]:
        """What the guideline's newer versions touch and was not decided again since, by version."""
        found: dict[Revision, list[Instance]] = {}
        for each in (one for some in self._touched.values() for one in some):
            instance = self._comparing.instance(each.article, each.target)
            if instance is not None:
                found.setdefault(each.revision, []).append(instance)
        return tuple(Revised(revision, tuple(instances)) for revision, instances in found.items())
