"""Gold that comes from elsewhere: appended like anything decided, and recognised when it comes again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from uuid import uuid4

from core.errors import KnownError
from core.model import Action, Decision, Metric
from core.record import suggestion_id, target_id
from core.review.answers import Answer, check
from core.review.ledger import Ledger
from core.review.places import Places
from core.review.sheet import Sheet
from core.review.writing import Author, decide

Known = Callable[[Sequence[str]], frozenset[str]]


def bring(
    ledger: Ledger, known: Known, sheet: Sheet, author: Author, metrics: Iterable[Metric], *, complete: bool
) -> int:
    """Add these metrics to the author's layer as one step; how many of them were not there before.

    Names follow from the content, so that what came once changes nothing a second time, even where it
    was changed or taken out since. Gold that is complete says of every other number that it is none.
    Raises KnownError where a metric does not fit the text, the schema, or another metric, and Stale.
    """
    step = uuid4().hex
    added = _fresh(known, author.decisions(sheet, step, _additions(sheet, author.layer, metrics)))
    _check(sheet, added)
    ending = _fresh(known, author.decisions(sheet, step, _ending(sheet, added))) if complete else ()
    decisions = (*added, *ending)
    if decisions:
        decide(ledger, sheet, author, decisions, brought=True)
    return len(added)


def _fresh(known: Known, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    named = [
        replace(d, id=target_id(d.article_id, "brought", d.layer, d.target, d.action)) for d in decisions
    ]
    old = known([decision.id for decision in named])
    return tuple(decision for decision in named if decision.id not in old)


def _additions(sheet: Sheet, layer: str, metrics: Iterable[Metric]) -> Iterable[Answer]:
    article = sheet.article.id
    for metric in metrics:
        if all(standing.metric != metric for standing in sheet.board.metrics_touching(metric.span)):
            target = target_id(article, "gold", layer, suggestion_id(article, metric))
            yield Answer(target, Action.ADD, metric.span, metric)


def _check(sheet: Sheet, added: Iterable[Decision]) -> None:
    taken = Places()
    for decision in added:
        metric = decision.metric
        assert metric is not None  # additions have one
        for other in sheet.board.metrics_touching(metric.span):
            raise KnownError(
                "“{quote}” of this gold overlaps “{other}”, which stands in “{title}” already."
                " Nothing was taken over for this article.",
                quote=metric.span.quote(sheet.article.text),
                other=other.span.quote(sheet.article.text),
                title=sheet.title,
            )
        check(sheet, decision.target, metric)
        if taken.any(metric.span):
            raise KnownError(
                "Two metrics of this gold overlap at “{quote}” ({start}–{end}) in “{title}”; value spans"
                " never do. Nothing was taken over for this article.",
                quote=metric.span.quote(sheet.article.text),
                start=metric.span.start,
                end=metric.span.end,
                title=sheet.title,
            )
        taken.put(decision.target, metric.span)


def _ending(sheet: Sheet, added: Iterable[Decision]) -> Iterable[Answer]:
    """Every number that is left is no metric, and the article is complete."""
    numbers = sheet.board.numbers
    taken = numbers.touching_any(decision.span for decision in added if decision.span is not None)
    for position, span in enumerate(numbers.spans):
        if position not in taken and not sheet.board.decided(position):
            yield Answer(sheet.board.number_target(position), Action.CONFIRM, span, cause="")
    if not sheet.state.complete:
        yield Answer(sheet.article.id, Action.COMPLETE)
