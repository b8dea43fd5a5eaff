"""Which articles were decided in since the figures were made: only those are compared anew."""

from __future__ import annotations

from core.jobs.evaluate import Evaluation, replaced
from core.jobs.mending import measured_pair
from core.jobs.project import Project
from core.sheet import Change

_MANY = 40
"""So many changed articles, and measuring everything again is no slower than one by one."""


class Following:
    """Gathers changes until the figures are looked at."""

    def __init__(self) -> None:
        self._articles: dict[str, None] = {}
        self._paired = False

    def note(self, change: Change, *, paired: bool) -> None:
        """An operation has touched that article; `paired`: the queue's signal about it is yet to come."""
        self._articles[change.article_id] = None
        self._paired = paired

    def is_known(self) -> bool:
        """Whether the queue has changed by nothing but the operation just noted."""
        known, self._paired = self._paired, False
        return known

    def forget(self) -> None:
        """Everything is measured anew."""
        self._articles.clear()

    @property
    def waiting(self) -> bool:
        """Whether the figures are behind."""
        return bool(self._articles)

    @property
    def too_many(self) -> bool:
        """Whether measuring everything again is the shorter way."""
        return len(self._articles) > _MANY

    def followed(
        self, evaluation: Evaluation, project: Project, layer: str
    ) -> tuple[Evaluation, tuple[str, ...]]:
        """The evaluation with what stands now in those articles, and which they are. KnownError."""
        articles = tuple(self._articles)
        for article in articles:
            population = evaluation.population
            left_out = population is not None and population.leaves_out(article)
            pair = None if left_out else measured_pair(project, article, layer)
            evaluation = replaced(evaluation, article, pair)
        self._articles.clear()
        return evaluation, articles
