"""Figures by groups of articles: by the article itself, its source, its genre, or any field of its file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from core.errors import KnownError
from core.evaluation.cases import Pair
from core.evaluation.evaluation import Evaluation
from core.evaluation.intervals import Interval, Resampled
from core.evaluation.linking import Linked
from core.evaluation.measures import score_figure
from core.evaluation.modes import Mode
from core.evaluation.scores import Counts, Macro, macro
from core.evaluation.tally import Tally, tallies_of

ARTICLE = "article"
"""The field that every article has: itself."""


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that say the same of a field; "" is the group of those that say nothing of it."""

    name: str
    articles: tuple[Linked, ...]
    counts: Counts


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groups of a field, sorted by name; their counts add up to those of the evaluation."""

    field: str
    mode: Mode
    groups: tuple[Group, ...]

    @property
    def macro(self) -> Macro:
        """Means over the groups that have gold."""
        return macro(group.counts for group in self.groups)


def fields_of(evaluation: Evaluation) -> tuple[str, ...]:
    """By which fields the articles can be grouped; ARTICLE is the first."""
    return (ARTICLE, *sorted({name for each in evaluation.articles for name, _ in each.pair.fields}))


def grouped(evaluation: Evaluation, field: str, mode: Mode = Mode.STRICT) -> Grouped:
    """Counts in a mode by that field. Raises KnownError where no article says anything of it."""
    known = fields_of(evaluation)
    if field not in known:
        raise KnownError(
            "No article says anything of “{field}”. These articles can be grouped by: {known}.",
            field=field,
            known=", ".join(known),
        )
    named = _title if field == ARTICLE else _value_of(field)
    members: defaultdict[tuple[str, str], list[Linked]] = defaultdict(list)
    for each in evaluation.articles:
        members[named(each.pair)].append(each)
    found = (_group(name, members[name, key], mode) for name, key in sorted(members))
    return Grouped(field, mode, tuple(found))


def interval_of_group(evaluation: Evaluation, group: Group, mode: Mode) -> Interval | None:
    """How sure F1 of a group is, over its own articles; None for fewer than two, which cannot tell."""
    if len(group.articles) < 2:
        return None
    return Resampled(replace(evaluation, articles=group.articles), mode).interval(score_figure(mode))


def _group(name: str, articles: list[Linked], mode: Mode) -> Group:
    tally = Tally()
    for each in articles:
        tally.add(tallies_of(each, [mode])[mode])
    return Group(name, tuple(articles), tally.counts(mode))


def _title(pair: Pair) -> tuple[str, str]:
    """Two articles may bear one title: they are two groups all the same."""
    return pair.title or pair.article, pair.article


def _value_of(field: str) -> Callable[[Pair], tuple[str, str]]:
    return lambda pair: (dict(pair.fields).get(field, ""), "")
