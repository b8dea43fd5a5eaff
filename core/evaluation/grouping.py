"""Figures by groups of articles: by the article itself, its source, its genre, or any field of its file."""

from __future__ import annotations

from collections import defaultdict
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
    """Articles that say the same of a field; "" is the group of those that say nothing of it.

    `key` tells it from all others: the value of the field or, by ARTICLE, the article's id.
    """

    key: str
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


def grouped(
    evaluation: Evaluation, field: str, mode: Mode = Mode.STRICT, before: Grouped | None = None
) -> Grouped:
    """Counts in a mode by that field; groups of `before` with the same articles are taken over.

    Raises KnownError where no article says anything of the field.
    """
    known = fields_of(evaluation)
    if field not in known:
        raise KnownError(
            "No article says anything of “{field}”. These articles can be grouped by: {known}.",
            field=field,
            known=", ".join(known),
        )
    members: defaultdict[tuple[str, str], list[Linked]] = defaultdict(list)
    for each in evaluation.articles:
        members[name_in(each.pair, field), key_in(each.pair, field)].append(each)
    last = before.groups if before is not None and (before.field, before.mode) == (field, mode) else ()
    same = {group.key: group for group in last}
    groups = []
    for name, key in sorted(members):
        group, articles = same.get(key), members[name, key]
        if group is None or list(map(id, group.articles)) != list(map(id, articles)):
            group = _group(key, name, articles, mode)
        groups.append(group)
    return Grouped(field, mode, tuple(groups))


def key_in(pair: Pair, field: str) -> str:
    """The key of the group of that field to which an article belongs."""
    return pair.article if field == ARTICLE else dict(pair.fields).get(field, "")


def name_in(pair: Pair, field: str) -> str:
    """What that group is called. Two articles may bear one title: they are two groups all the same."""
    return pair.title or pair.article if field == ARTICLE else key_in(pair, field)


def interval_of_group(evaluation: Evaluation, group: Group, mode: Mode) -> Interval | None:
    """How sure F1 of a group is, over its own articles; None for fewer than two, which cannot tell."""
    if len(group.articles) < 2:
        return None
    return Resampled(replace(evaluation, articles=group.articles), mode).interval(score_figure(mode))


def _group(key: str, name: str, articles: list[Linked], mode: Mode) -> Group:
    tally = Tally()
    for each in articles:
        tally.add(tallies_of(each, [mode])[mode])
    return Group(key, name, tuple(articles), tally.counts(mode))
