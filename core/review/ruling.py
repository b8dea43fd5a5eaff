"""What an adjudicator's ruling amounts to: metrics that stand, and others that were looked at and do not.

A reading's metric is answered under the id that a suggestion of it would have. So what was refused leaves a
trace as what was taken does, a difference that was ruled on is known by it, and the extractor's suggestion
of the very same metric is answered along with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from core.model import Action, Metric, Span
from core.record import suggestion_id
from core.review.answers import Answer, Answers, check
from core.review.places import Places
from core.review.sheet import Sheet
from core.sheet import Standing, State


@dataclass(frozen=True, slots=True)
class Opinion:
    """Why the reviewers hold a number for none: the cause on which all agree, the notes of those in doubt."""

    cause: str = ""
    note: str = ""


Opinions = Callable[[Span], Opinion]
"""What the reviewers said about a stretch that is to hold no metric."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """Within the span the `taken` metrics stand, and nothing else; the `refused` were looked at, too."""

    span: Span
    taken: tuple[Metric, ...]
    refused: tuple[Metric, ...] = ()


@lru_cache(maxsize=20_000)
def target_of(article_id: str, metric: Metric) -> str:
    """Under which target a reading's metric is answered, whatever doubts came with it."""
    return suggestion_id(article_id, replace(metric, doubt=None))


def ruled(sheet: Sheet, ruling: Ruling, opinions: Opinions) -> Answers:
    """The ruling as answers.

    Raises KnownError where a metric does not fit the schema, the text, or what stands beyond the span.
    """
    article = sheet.article.id
    taken = {target_of(article, metric): metric for metric in ruling.taken}
    refused = {target_of(article, metric): metric for metric in ruling.refused}
    outgoing = {
        other.target: other
        for other in sheet.board.metrics_touching(ruling.span)
        if other.target in refused or ruling.span.covers(other.span)
    }
    for target, metric in taken.items():
        check(sheet, target, metric, besides=outgoing)
    answers = [answer for each in taken.items() if (answer := _taken(sheet, *each)) is not None]
    answers += [_out(other, opinions) for name, other in outgoing.items() if name not in taken | refused]
    for target, metric in refused.items():
        standing = sheet.board.standings.get(target)
        if target not in taken and (standing is None or standing.state.annotates):
            answers.append(_refused(target, metric, standing, opinions(metric.span)))
    return tuple(answers)


def _taken(sheet: Sheet, target: str, metric: Metric) -> Answer | None:
    standing, suggestion = sheet.board.standings.get(target), sheet.board.suggestions.get(target)
    if standing is not None and standing.state.annotates and standing.metric == metric:
        return None
    if suggestion is None:
        action = Action.ADD
    else:
        action = Action.ACCEPT if suggestion.metric == metric else Action.EDIT
    return Answer(target, action, metric.span, metric)


def _refused(target: str, metric: Metric, before: Standing | None, opinion: Opinion) -> Answer:
    if before is not None and before.state is State.ADDED and not opinion.cause:
        # an addition that is rejected without a cause leaves no trace, and its difference would come again
        return Answer(target, Action.CONFIRM, metric.span, cause="")
    return Answer(target, Action.REJECT, metric.span, metric, opinion.cause)


def _out(other: Standing, opinions: Opinions) -> Answer:
    return Answer(other.target, Action.REJECT, other.span, other.metric, opinions(other.span).cause)


def agreed(sheet: Sheet, metrics: Iterable[Metric], besides: Iterable[Span], opinions: Opinions) -> Answers:
    """The metrics on which all agree, and that nothing else outside the stretches `besides` is one.

    What was answered before stays as it is.
    """
    closed = Places()
    for number, span in enumerate(besides):
        closed.put(f"besides {number}", span)
    answers = list(_agreed_metrics(sheet, metrics))
    for answer in answers:
        if answer.span is not None:
            closed.put(answer.target, answer.span)
    for answer in _offers(sheet, closed, opinions):
        answers.append(answer)
        if answer.span is not None:
            closed.put(answer.target, answer.span)
    return (*answers, *_numbers(sheet, closed, opinions))


def _agreed_metrics(sheet: Sheet, metrics: Iterable[Metric]) -> Iterator[Answer]:
    for metric in metrics:
        target = target_of(sheet.article.id, metric)
        if target in sheet.board.standings:
            continue
        if any(sheet.board.metrics_touching(metric.span)):  # the adjudicator's own metric reaches over it
            yield Answer(target, Action.REJECT, metric.span, metric, "")
        elif (answer := _taken(sheet, target, metric)) is not None:
            yield answer


def _offers(sheet: Sheet, closed: Places, opinions: Opinions) -> Iterator[Answer]:
    """What an extractor proposes where nobody marked anything: no metric, an exclusion for its own cause."""
    for item in sheet.items():
        if item.state not in {State.SUGGESTED, State.EXCLUDED} or closed.any(item.span):
            continue
        if item.state is State.EXCLUDED:
            yield Answer(item.target, Action.CONFIRM, item.span, cause=item.cause)
        else:
            cause = opinions(item.span).cause
            yield Answer(item.target, Action.REJECT, item.span, item.metric, cause)


def _numbers(sheet: Sheet, closed: Places, opinions: Opinions) -> Iterator[Answer]:
    numbers = sheet.board.numbers
    for position, span in enumerate(numbers.spans):
        if sheet.board.decided(position) or closed.any(span):
            continue
        target, opinion = sheet.board.number_target(position), opinions(span)
        if opinion.note:
            yield Answer(target, Action.DOUBT, span, note=opinion.note)
        else:
            yield Answer(target, Action.CONFIRM, span, cause=opinion.cause)
