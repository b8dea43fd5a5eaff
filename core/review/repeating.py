"""Decisions repeated: what stands, said once more; what was decided of one place, done at others like it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid4

from core.errors import KnownError
from core.model import Action
from core.review.answers import Answer, Answers, added, edited, rejected
from core.review.places import Places
from core.review.sheet import Sheet
from core.sheet import Place, State

_SAID_BY = {
    State.ACCEPTED: Action.ACCEPT,
    State.EDITED: Action.EDIT,
    State.ADDED: Action.ADD,
    State.REJECTED: Action.REJECT,
    State.CONFIRMED: Action.CONFIRM,
    State.DOUBTED: Action.DOUBT,
}


def affirmed(sheet: Sheet, target: str) -> Answers:
    """What stands about the target, decided once more: it was looked at again, and it stands."""
    standing = sheet.board.standings.get(target)
    if standing is None:
        raise KnownError("Nothing was decided here that could stand. Accept it, or say that it is no metric.")
    cause = standing.cause if standing.state in {State.REJECTED, State.CONFIRMED} else None
    note = standing.note if standing.state is State.DOUBTED else None
    return (Answer(target, _SAID_BY[standing.state], standing.span, standing.metric, cause, note),)


def followed(sheet: Sheet, places: Iterable[Place]) -> Answers:
    """What the places say, done there; what has come to lie in the way since, or is gone, is left out."""
    answers: list[Answer] = []
    taken = Places()
    for place in places:
        gone = place.target and sheet.board.shown.get(place.target) is None
        if gone or taken.any(place.span) or _in_the_way(sheet, place):
            continue
        taken.put(str(len(answers)), place.span)
        answers.extend(_followed(sheet, place))
    return tuple(answers)


def _in_the_way(sheet: Sheet, place: Place) -> bool:
    if place.metric is None:
        return False
    return any(other.target != place.target for other in sheet.board.metrics_touching(place.span))


def _followed(sheet: Sheet, place: Place) -> Answers:
    if place.metric is None:
        return rejected(sheet, place.target, place.cause)
    if not place.target:
        return added(sheet, uuid4().hex, place.metric)
    return edited(sheet, place.target, place.metric)
