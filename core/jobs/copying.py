"""A decision copied forward: it waits as a suggestion wherever its sentence stands in an article to do."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import KnownError
from core.jobs.project import Project
from core.model import Extraction, Found
from core.record import place_id, suggestion_id
from core.review.copying import Copy, copy_of
from core.review.sheet import Sheet
from core.sheet import State

_SOME, _FEW = 300, 10
_RULE = "copied:"


@dataclass(frozen=True, slots=True)
class Copied:
    """A suggestion that waits in another article now."""

    article: str
    target: str


class Copying:
    """The articles to do, looked through a few at a time; the same decision twice copies nothing twice."""

    def __init__(self, project: Project, sheet: Sheet, target: str) -> None:
        """Raises KnownError where nothing is decided about the target that could be copied."""
        copy = copy_of(sheet.item(target), sheet.article.text)
        if copy is None:
            raise KnownError(
                "Only a decision can be copied forward, and only within one sentence."
                " Accept it, or say that it is no metric, and try again."
            )
        self.project, self._copy, self._home = project, copy, sheet.article.id
        self._rule = _RULE + sheet.title
        self.done, self.total = 0, project.store.last_key() + 1
        self.copied: list[Copied] = []
        self._found: deque[str] = deque()

    def step(self) -> bool:
        """Look through the next articles; whether any are left."""
        project, store = self.project, self.project.store
        if not self._found:
            last = min(self.done + _SOME, self.total)
            self._found.extend(store.holding(self._copy.sentence, project.layer, self.done, last))
            self.done = last
        with project.together():
            for _ in range(min(_FEW, len(self._found))):
                article_id = self._found.popleft()
                if article_id != self._home:
                    self._copy_to(article_id)
        return bool(self._found) or self.done < self.total

    def take_back(self) -> None:
        """What was copied waits no longer; what was decided of it meanwhile stands."""
        with self.project.together():
            for each in self.copied:
                self.project.store.take_back(each.article, [each.target])
        self.copied.clear()

    def _copy_to(self, article_id: str) -> None:
        sheet = Sheet(self.project.store, article_id, self.project.layer)
        found = tuple(_waiting(self._copy, sheet, self._rule))
        if found:
            self.project.store.copy(article_id, _extraction(found))
            self.copied.extend(Copied(article_id, target) for target, _ in found)


def copied_from(rule: str) -> str | None:
    """The title of the article that a copy comes from; None for a rule of an extractor."""
    return rule.removeprefix(_RULE) if rule.startswith(_RULE) else None


_Waiting = tuple[str, Extraction]


def _waiting(copy: Copy, sheet: Sheet, rule: str) -> Iterator[_Waiting]:
    """What is to wait in that article, by target; nothing where it waits or something was decided already."""
    article = sheet.article.id
    for at in copy.places(sheet.article.text):
        excluded = copy.excluded(at, rule)
        there = sheet.items_in(excluded.span)
        if any(not item.state.undecided for item in there):
            continue
        metric = copy.found(at)
        if metric is None:
            if not any(item.state is State.EXCLUDED and item.cause == copy.cause for item in there):
                yield place_id(article, excluded.span), Extraction((), (excluded,))
            continue
        same = (metric.span, metric.kind, metric.quantity)
        said = (item.metric for item in there if item.metric is not None)
        if all((each.span, each.kind, each.quantity) != same for each in said):
            yield suggestion_id(article, metric), Extraction((Found(metric, rule),))


def _extraction(found: tuple[_Waiting, ...]) -> Extraction:
    return Extraction(
        tuple(metric for _, each in found for metric in each.metrics),
        tuple(exclusion for _, each in found for exclusion in each.exclusions),
    )
