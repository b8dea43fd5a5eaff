"""A reviewer's decisions held against each other across the project, and those a new guideline touches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.jobs.labels import touched
from core.jobs.project import Project
from core.review.consistency import Comparing, Group, Instance, Sort
from core.schema import Revision

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
        self.articles = 0

    def __len__(self) -> int:
        """How many decisions are compared."""
        return len(self._comparing)

    def reading(self) -> Iterator[None]:
        """Read and compare everything; whoever draws from it decides when to go on."""
        for _, text, decided in self._project.store.decided_texts(self._project.layer):
            self.articles += 1
            for number, each in enumerate(decided):
                self._comparing.add(Instance.of(each, text))
                if number % _SOME == _SOME - 1:
                    yield
            yield
        yield from self._comparing.settle()

    def refresh(self, article_id: str) -> Iterator[None]:
        """Read that article again, and bring the groups it touches up to date."""
        text, decided = self._project.store.outcomes(article_id, self._project.layer)
        self._comparing.put(article_id, [Instance.of(each, text) for each in decided])
        yield
        yield from self._comparing.settle()

    def groups(self) -> tuple[Group, ...]:
        """What differs though it looks alike: outcomes first, then edges, the largest groups first."""
        return self._comparing.groups()

    def revised(self) -> tuple[Revised, ...]:
        """What the guideline's newer versions touch and was not decided again since, by version."""
        found: dict[Revision, list[Instance]] = {}
        for each in touched(self._project):
            instance = self._comparing.instance(each.article, each.target)
            if instance is not None:
                found.setdefault(each.revision, []).append(instance)
        return tuple(Revised(revision, tuple(instances)) for revision, instances in found.items())
