"""What a reviewer's answer to an item amounts to: a decision in the making, or a sentence why not."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from core.errors import KnownError
from core.model import Action, Metric, Span
from core.portions import PORTION, Portions
from core.review.places import Places
from core.review.sheet import Sheet
from core.schema import schema
from core.sheet import Item, State


@dataclass(frozen=True, slots=True)
class Answer:
    """A decision that has no name, place in time or author yet."""

    target: str
    action: Action
    span: Span | None = None
    metric: Metric | None = None
    cause: str | None = None
    note: str | None = None


Answers = tuple[Answer, ...]


def asked(sheet: Sheet, target: str) -> Item:
    """The item to answer. Raises KnownError where it is gone."""
    try:
        return sheet.item(target)
    except KeyError:
        raise KnownError("This item is no longer here: its number has been decided elsewhere.") from None


def accepted(sheet: Sheet, target: str) -> Answers:
    """A suggestion, or a rejected metric, stands; an exclusion is confirmed; what stands already stays."""
    item = asked(sheet, target)
    if item.state.annotates or item.state is State.CONFIRMED:
        return ()
    if item.metric is not None:
        return _metric_answer(sheet, item, item.metric)
    if target in sheet.board.exclusions and item.state is not State.UNKNOWN:
        return (Answer(target, Action.CONFIRM, item.span, cause=sheet.board.exclusions[target].cause),)
    raise KnownError(
        "Nothing is suggested for “{quote}”. Give it a kind, or say that it is no metric.",
        quote=item.span.quote(sheet.article.text),
    )


def accepting_all(sheet: Sheet, targets: Iterable[str]) -> Portions[Answers]:
    """Of these, the suggestions and exclusions that still wait; of two that overlap, the first."""
    answers: list[Answer] = []
    taken = Places()
    for done, target in enumerate(targets, 1):
        if done % PORTION == 0:
            yield PORTION
        item = sheet.board.shown.get(target)
        if item is None or item.state not in {State.SUGGESTED, State.EXCLUDED} or taken.any(item.span):
            continue
        taken.put(target, item.span)
        answers.extend(accepted(sheet, target))
    return tuple(answers)


def confirmed_all(sheet: Sheet, targets: Iterable[str]) -> Answers:
    """Of these, the exclusions that still wait."""
    return tuple(
        Answer(target, Action.CONFIRM, item.span, cause=item.cause)
        for target in targets
        if (item := sheet.board.shown.get(target)) is not None and item.state is State.EXCLUDED
    )


def rejected(sheet: Sheet, target: str, cause: str) -> Answers:
    """No metric: a suggestion falls, an addition goes, a number is decided to be none."""
    item = asked(sheet, target)
    _check_cause(cause)
    if item.state in {State.REJECTED, State.CONFIRMED} and item.cause == cause:
        return ()
    if item.metric is not None:
        return (Answer(target, Action.REJECT, item.span, item.metric, cause),)
    if item.state is not State.UNKNOWN and target in sheet.board.exclusions and not schema().settles(cause):
        return (Answer(target, Action.REJECT, item.span, cause=cause),)
    return (Answer(target, Action.CONFIRM, item.span, cause=cause or item.cause),)


def edited(sheet: Sheet, target: str, metric: Metric) -> Answers:
    """The target's metric is this one."""
    item = asked(sheet, target)
    if item.state.annotates and item.metric == metric:
        return ()
    return _metric_answer(sheet, item, metric)


def edited_all(sheet: Sheet, metrics: Mapping[str, Metric]) -> Answers:
    """Each target's metric is the one given; of two that overlap, the first."""
    answers: list[Answer] = []
    taken = Places()
    for target, metric in metrics.items():
        if sheet.board.shown.get(target) is not None and not taken.any(metric.span):
            taken.put(target, metric.span)
            answers.extend(edited(sheet, target, metric))
    return tuple(answers)


def added(sheet: Sheet, target: str, metric: Metric) -> Answers:
    """A metric that nobody suggested."""
    check(sheet, target, metric)
    return (Answer(target, Action.ADD, metric.span, metric),)


def doubted(sheet: Sheet, target: str, note: str) -> Answers:
    """The item is doubtful for that reason; with no reason, no longer."""
    item = asked(sheet, target)
    if item.note == note or (not note and item.state.undecided):
        return ()
    action = Action.DOUBT if note else Action.CLEAR
    if item.metric is None:
        return (Answer(target, action, item.span, note=note),) if note or item.state is State.DOUBTED else ()
    metric = replace(item.metric, doubt=note or None)
    check(sheet, target, metric)
    return (Answer(target, action, metric.span, metric, note=note),)


def _metric_answer(sheet: Sheet, item: Item, metric: Metric) -> Answers:
    check(sheet, item.target, metric)
    if metric == item.suggested:
        action = Action.ACCEPT
    elif item.suggested is not None or item.state.annotates:
        action = Action.EDIT
    else:
        action = Action.ADD
    return (Answer(item.target, action, metric.span, metric),)


def check(sheet: Sheet, target: str, metric: Metric, besides: Container[str] = ()) -> None:
    """Raises KnownError where the metric does not fit the schema, the text, or the metrics that stand.

    Those under the targets `besides` are about to go, and are in nobody's way.
    """
    known = schema()
    if not any(kind.id == metric.kind for kind in known.known_kinds):
        raise KnownError("There is no kind “{kind}” in the schema.", kind=metric.kind)
    text = sheet.article.text
    for name, span in (("", metric.span), *metric.roles):
        if name and not any(role.id == name for role in known.known_roles):
            raise KnownError("There is no role “{role}” in the schema.", role=name)
        if span.end > len(text):
            raise KnownError(
                "The span {start}–{end} lies outside the text, which ends at {length}.",
                start=span.start,
                end=span.end,
                length=len(text),
            )
    for other in sheet.board.metrics_touching(metric.span):
        if other.target != target and other.target not in besides:
            raise KnownError(
                "“{quote}” overlaps the metric “{other}”. Move the edge, or take the other one out first.",
                quote=metric.span.quote(text),
                other=other.span.quote(text),
            )


def _check_cause(cause: str) -> None:
    if cause and cause not in {known.id for known in schema().known_causes}:
        raise KnownError("There is no cause “{cause}” in the schema.", cause=cause)


def completed(sheet: Sheet) -> Answers:
    """The article is done. Raises KnownError naming what still waits."""
    gate = sheet.gate
    if sheet.state.complete:
        return ()
    if not gate.open:
        raise KnownError(
            "This article cannot be completed yet: {suggestions}"
            " {suggestions:suggestion|suggestions}, {exclusions} {exclusions:exclusion|exclusions}"
            " and {numbers} {numbers:number|numbers} still wait for an answer.",
            suggestions=gate.suggestions,
            exclusions=gate.exclusions,
            numbers=gate.numbers,
        )
    return (Answer(sheet.article.id, Action.COMPLETE),)


def unveiled(sheet: Sheet) -> Answers:
    """What a blind article holds back is shown from now on: it was done once, and is not done yet."""
    if not sheet.blind:
        return ()
    return (Answer(sheet.article.id, Action.COMPLETE), Answer(sheet.article.id, Action.REOPEN))


def switched(sheet: Sheet, action: Action, *, already: bool) -> Answers:
    """Something about the article as a whole."""
    return () if already else (Answer(sheet.article.id, action),)


def commented(sheet: Sheet, words: str) -> Answers:
    """A remark on the article."""
    if words == sheet.state.comment:
        return ()
    return (Answer(sheet.article.id, Action.COMMENT, note=words),)


def retitled(sheet: Sheet, title: str) -> Answers:
    """A title; the imported one is not repeated in a decision."""
    words = "" if title == sheet.article.title else title
    if words == sheet.state.title:
        return ()
    return (Answer(sheet.article.id, Action.RETITLE, note=words),)
