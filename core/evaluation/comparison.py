"""Two runs on the same gold: every figure of both, the verdict in plain words, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from core.errors import KnownError
from core.evaluation.changes import Change, Fate, by_fate, changes
from core.evaluation.evaluation import Evaluation, Settings
from core.evaluation.intervals import DRAWS, FEW, SEED, Interval
from core.evaluation.linking import Linked
from core.evaluation.measures import Figure, Rate, field_figure, role_figure, score_figure
from core.evaluation.modes import Mode
from core.evaluation.paired import Difference, Paired, Progress, Verdict, holm


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that two runs on the same articles come to.

    `headline` is F1 in the mode; `rates` are precision and recall, `modes` F1 in every mode, `kinds` F1 by
    kind, `fields` and `roles` those inside the pairs. p is adjusted within each of these tables. `draws` are
    fewer than were asked for where the work was stopped.
    """

    articles: int
    mode: Mode
    one: Settings
    other: Settings
    headline: Difference
    rates: tuple[Difference, ...]
    modes: tuple[Difference, ...]
    kinds: tuple[Difference, ...]
    fields: tuple[Difference, ...]
    roles: tuple[Difference, ...]
    changes: tuple[Change, ...]
    seed: int
    draws: int
    warnings: tuple[KnownError, ...] = ()

    @property
    def verdict(self) -> KnownError:
        """The headline in plain words: a sentence to be translated and shown, never raised."""
        return told(self.headline, self.articles)

    def by_fate(self) -> dict[Fate, tuple[Change, ...]]:
        """What was fixed, broken, is still wrong and newly spurious."""
        return by_fate(self.changes)


def compare(
    one: Evaluation,
    other: Evaluation,
    mode: Mode = Mode.STRICT,
    *,
    seed: int = SEED,
    draws: int = DRAWS,
    progress: Progress | None = None,
) -> Comparison:
    """Compare two evaluations on the articles that both have.

    `progress` is told of articles read, then of draws. Where it stops the work, fewer draws are made, or none
    and the figures are of the articles read until then, which a warning says. Raises KnownError where they
    have no article in common, or different gold for one.
    """
    common = _common(one, other)
    tables = _tables(one, other, mode)
    paired = _drawn(common, [*chain.from_iterable(tables)], seed, draws, progress)
    pairs = common[: paired.articles]
    found = iter(paired.differences())
    tabled = [holm([next(found) for _ in figures]) for figures in tables]
    (headline,), rates, modes, kinds, fields, roles = tabled
    return Comparison(
        len(pairs),
        mode,
        one.settings,
        other.settings,
        headline,
        rates,
        modes,
        kinds,
        fields,
        roles,
        tuple(chain.from_iterable(changes(*pair, mode) for pair in pairs)),
        seed,
        paired.done,
        tuple(_warnings(one, other, len(common), len(pairs))),
    )


def _drawn(
    pairs: Sequence[tuple[Linked, Linked]],
    figures: Sequence[Figure],
    seed: int,
    draws: int,
    progress: Progress | None,
) -> Paired:
    total = len(pairs) + draws

    def behind(before: int) -> Progress | None:
        return None if progress is None else lambda done, _: progress(before + done, total)

    paired = Paired(figures, seed)
    if paired.read(pairs, behind(0)) == len(pairs):
        paired.draw(draws, behind(len(pairs)))
    return paired


def differences(
    one: Evaluation,
    other: Evaluation,
    figures: Sequence[Figure],
    *,
    seed: int = SEED,
    draws: int = DRAWS,
    progress: Progress | None = None,
) -> tuple[Difference, ...]:
    """Any figures of two evaluations, as one table; stops and raises as `compare` does."""
    return holm(_drawn(_common(one, other), figures, seed, draws, progress).differences())


def told(difference: Difference, articles: int) -> KnownError:
    """What a difference on so many articles means, in plain words; never raised."""
    change, interval = difference.change or 0.0, difference.interval or Interval(0.0, 0.0)
    values = {
        "articles": articles,
        "change": _points(change),
        "low": _points(interval.low),
        "high": _points(interval.high),
        "p": f"{difference.adjusted or 0.0:.3g}",
    }
    match difference.verdict:
        case Verdict.BETTER:
            return KnownError(
                "The second is better: {change} points on {articles:this|these} {articles}"
                " {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).",
                **values,
            )
        case Verdict.WORSE:
            return KnownError(
                "The second is worse: {change} points on {articles:this|these} {articles}"
                " {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).",
                **values,
            )
        case Verdict.UNSHOWN if interval.low > 0 or interval.high < 0:
            return KnownError(
                "{change} points on {articles:this|these} {articles} {articles:article|articles}, with"
                " 95 % confidence between {low} and {high}, but that does not rule chance out (p = {p}):"
                " more articles are needed.",
                **values,
            )
        case Verdict.UNSHOWN:
            return KnownError(
                "{articles:This|These} {articles} {articles:article does|articles do} not show a"
                " difference: {change} points, with 95 % confidence between {low} and {high} (p = {p}).",
                **values,
            )
        case Verdict.SAME:
            return KnownError(
                "Both are the same {articles:in this|in each of these} {articles}"
                " {articles:article|articles}.",
                **values,
            )
    return KnownError("There is nothing to compare: the figure is undefined for one of the two.")


def _points(rate: float) -> str:
    """A difference of rates in points, with its sign; what rounds to nothing has none."""
    return f"{rate * 100:+.1f}" if abs(rate) >= 0.0005 else "0.0"


def _tables(one: Evaluation, other: Evaluation, mode: Mode) -> tuple[list[Figure], ...]:
    kinds = [*one.kinds, *(kind for kind in other.kinds if kind not in one.kinds)]
    roles = dict.fromkeys((*one.roles(), *other.roles()))
    return (
        [score_figure(mode)],
        [score_figure(mode, rate=each) for each in (Rate.PRECISION, Rate.RECALL)],
        [score_figure(each) for each in Mode],
        [score_figure(mode, kind) for kind in kinds],
        [field_figure(name) for name in one.fields()],
        [role_figure(name, exact=exact) for name in roles for exact in (True, False)],
    )


def _common(one: Evaluation, other: Evaluation) -> list[tuple[Linked, Linked]]:
    """The articles of both, by their ids, so that their order in either plays no part."""
    second = {each.pair.article: each for each in other.articles}
    found = [(each, second[each.pair.article]) for each in one.articles if each.pair.article in second]
    if not found:
        raise KnownError("The two have no article in common, so they cannot be compared.")
    for left, right in found:
        if left.pair.gold != right.pair.gold:
            raise KnownError(
                "The two were measured against different gold in “{article}”. Measure both against the same.",
                article=left.pair.title or left.pair.article,
            )
    return sorted(found, key=lambda pair: pair[0].pair.article)


def _warnings(one: Evaluation, other: Evaluation, common: int, read: int) -> Iterator[KnownError]:
    # What is odd about both is said once.
    yield from {str(each): each for each in (*one.warnings, *other.warnings)}.values()
    alone = len(one.articles) + len(other.articles) - 2 * common
    if alone:
        yield KnownError(
            "{count} {count:article belongs|articles belong} to one of the two alone and"
            " {count:is|are} left out.",
            count=alone,
        )
    if read < common:
        yield KnownError("Stopped early: the figures are of {count} {count:article|articles}.", count=read)
    if common < FEW:
        yield KnownError(
            "{articles} {articles:article is|articles are} few: below {few} the intervals are"
            " narrower than they should be.",
            articles=common,
            few=FEW,
        )
