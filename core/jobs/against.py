"""Measuring against a frozen release instead of the draft: a project's suggestions, or files."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from core.errors import KnownError
from core.evaluation import Evaluation, Pair, Settings, evaluate
from core.jobs import Progress
from core.jobs.evaluate import evaluate_files, settings_of, warnings_of
from core.jobs.project import Project
from core.jobs.random_sample import population_of
from core.jobs.releases import Gold

__all__ = ["Against", "evaluate_against", "evaluate_files_against", "frozen"]


class Against:
    """A project's suggestions for the articles of a release, one article after the other.

    `only_sample`: for those of the random sample alone; KnownError where the project has none.
    """

    def __init__(self, project: Project, gold: Gold, split: str = "", *, only_sample: bool = False) -> None:
        self.population = population_of(project, only_sample=only_sample)
        self._project, self._gold, self._split = project, gold, split
        self._known = frozenset(project.article_ids())
        self.unread = self.absent = 0

    @property
    def total(self) -> int:
        """How many articles there are to go through."""
        return self._gold.count(self._split)

    def pairs(self) -> Iterator[Pair | None]:
        """Both sides of each article; None where the project lacks it, or no run has read it."""
        for article, metrics in self._gold.articles(self._split):
            if self.population.leaves_out(article.id):
                continue
            found = self._project.predicted(article.id) if article.id in self._known else None
            if found is None:
                self.absent += article.id not in self._known
                self.unread += article.id in self._known
            yield (
                None
                if found is None
                else Pair(article.id, article.title, article.text, metrics, found.metrics, article.described)
            )

    def settings(self, articles: Collection[str]) -> Settings:
        """What figures on these articles rest on."""
        return frozen(settings_of(self._project, articles), self._gold, self._split)

    def warnings(self, settings: Settings) -> Iterator[KnownError]:
        """What is odd about the figures."""
        if self.absent:
            yield KnownError(
                "{count} {count:article|articles} of the release {release} {count:is|are} not in this"
                " project and {count:is|are} left out.",
                count=self.absent,
                release=self._gold.title,
            )
        yield from warnings_of(settings, self.unread)


def frozen(settings: Settings, gold: Gold, split: str = "") -> Settings:
    """The settings of a result on that release, or on a split of it."""
    title = f"{gold.title} {split}".strip()
    return replace(settings, gold=gold.content, release=title)


def evaluate_against(
    project: Project,
    gold: Gold,
    split: str = "",
    progress: Progress | None = None,
    *,
    only_sample: bool = False,
) -> Evaluation:
    """The latest run against the release, over the articles (of the random sample) that it has read.

    Raises KnownError where it has read none of them.
    """
    against = Against(project, gold, split, only_sample=only_sample)
    pairs: list[Pair] = []
    for done, pair in enumerate(against.pairs(), 1):
        if pair is not None:
            pairs.append(pair)
        if progress is not None and not progress(done, against.total):
            break
    if not pairs and only_sample:
        raise KnownError(
            "No article of the release {release} is in the random sample and was read by the extractor."
            " Measure against the whole release.",
            release=gold.title,
        )
    if not pairs:
        raise KnownError(
            "No extractor has read an article of the release {release} in this project. Import its articles,"
            " run the extraction, and measure again.",
            release=gold.title,
        )
    settings = against.settings({pair.article for pair in pairs})
    evaluation = evaluate(pairs, settings, against.warnings(settings))
    return replace(evaluation, population=against.population)


def evaluate_files_against(predictions: Path, gold: Gold, split: str = "") -> Evaluation:
    """Files of predictions against the release. Raises KnownError as `evaluate_files` does."""
    found = evaluate_files(predictions, gold.data(split))
    return replace(found, settings=frozen(found.settings, gold, split))
