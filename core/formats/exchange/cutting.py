"""Articles without the stretches that a format cannot hold, and what that costs them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from core.formats.annotated import Annotated
from core.formats.exchange.losses import Aspect, Loss, loss
from core.model import Article, Metric, Span

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Cut:
    """The shorter article with its metrics moved, what was cut off, and where each value was before."""

    annotated: Annotated
    losses: tuple[Loss, ...]
    _whole: Article
    _before: dict[Span, Span]

    def told(self, losses: Iterable[Loss]) -> Iterator[Loss]:
        """What was cut off, and losses of the shorter article as those of the whole, with its id and spans.

        Of a metric that is lost as a whole nothing else is.
        """
        after = [self._of_whole(each) for each in losses]
        gone = {each.span for each in after if each.aspect is Aspect.METRIC}
        yield from (each for each in self.losses if each.aspect is not Aspect.ROLE or each.span not in gone)
        yield from after

    def _of_whole(self, each: Loss) -> Loss:
        span = None if each.span is None else self._before[each.span]
        quote = "" if span is None else span.quote(self._whole.text)
        return replace(each, article=self._whole.id, title=self._whole.title, span=span, quote=quote)


def cut(annotated: Annotated, gone: Sequence[Span]) -> Cut:
    """The article without these stretches, which are sorted and apart.

    A value or role of which nothing is left is lost with them.
    """
    article = annotated.article
    losses = [_gone(article, span) for span in gone]
    place = _Place(gone)
    before: dict[Span, Span] = {}
    kept: list[Metric] = []
    for metric in annotated.metrics:
        span = place.moved(metric.span)
        if span is None:
            losses.append(loss(annotated, metric, Aspect.METRIC))
            continue
        roles = {name: place.moved(filler) for name, filler in metric.roles}
        losses += [loss(annotated, metric, Aspect.ROLE, name) for name, left in roles.items() if left is None]
        found = tuple((name, left) for name, left in roles.items() if left is not None)
        before[span] = metric.span
        kept.append(replace(metric, span=span, roles=found))
    shorter = Article.of(
        place.without(article.text), article.title, article.source, article.published, article.fields
    )
    return Cut(replace(annotated, article=shorter, metrics=tuple(kept)), tuple(losses), article, before)


def cut_apart(annotated: Annotated, gone: Sequence[Span], seen: set[str]) -> Cut | None:
    """The same, where something is left that is no article of `seen`, to which it is added.

    None otherwise: two articles that differ in what is cut off alone would be one when they are read.
    """
    found = cut(annotated, gone)
    shorter = found.annotated.article
    if not shorter.text.strip() or shorter.id in seen:
        return None
    seen.add(shorter.id)
    return found


def nothing_left(annotated: Annotated) -> Loss:
    """That no part of the article could be written, nor of its metrics."""
    return _gone(annotated.article, Span(0, len(annotated.article.text)))


def _gone(article: Article, span: Span) -> Loss:
    quote = span.quote(article.text)
    quote = quote if len(quote) <= _SHOWN else f"{quote[: _SHOWN - 1]}…"
    return Loss(Aspect.TEXT, article.id, article.title, span, quote=quote)


class _Place:
    """Where a place in a text is once stretches of it are gone."""

    def __init__(self, gone: Sequence[Span]) -> None:
        self._gone = gone
        self._starts = [span.start for span in gone]
        self._sums = [0, *accumulate(len(span) for span in gone)]

    def moved(self, span: Span) -> Span | None:
        """What is left of a span; None for nothing."""
        start, end = self._at(span.start), self._at(span.end)
        return Span(start, end) if start < end else None

    def _at(self, place: int) -> int:
        upto = bisect_right(self._starts, place)
        if not upto:
            return place
        last = self._gone[upto - 1]
        return place - self._sums[upto] + max(0, last.end - place)

    def without(self, text: str) -> str:
        """The text that is left."""
        ends = [0, *(span.end for span in self._gone)]
        starts = [*self._starts, len(text)]
        return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
