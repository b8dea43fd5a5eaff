"""What became of planted errors and blind articles: read out of the decisions. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.bias import Fault, Plant
from core.model import Action, Decision, Exclusion, Found
from core.review.answers import Answers, edited, rejected
from core.review.sheet import Sheet
from core.review.standing import replayed
from core.sheet import Standing, State

_NO_METRIC = {State.CONFIRMED, State.REJECTED}


def at_first_complete(decisions: Iterable[Decision]) -> tuple[Standing, ...] | None:
    """What stood when the article was first completed, before anything held back was shown; None before."""
    before: list[Decision] = []
    for decision in sorted(decisions, key=lambda decision: (decision.order, decision.id)):
        if decision.action is Action.COMPLETE:
            return tuple(replayed(before).standings.values())
        before.append(decision)
    return None


def taken_in(plant: Plant, standings: Iterable[Standing]) -> Standing | None:
    """What stands as the planted error would have it; None where it was caught, or nothing stands yet.

    Whoever leaves a metric in doubt has seen that something is wrong.
    """
    there = [standing for standing in standings if plant.touches(standing.span)]
    metrics = [standing for standing in there if standing.state.annotates]
    if plant.fault is Fault.DROPPED:
        missed = (standing for standing in there if standing.state in _NO_METRIC)
        return None if metrics else next(missed, None)
    return next((standing for standing in metrics if _wrong(plant, standing)), None)


def _wrong(plant: Plant, standing: Standing) -> bool:
    metric, shown = standing.metric, plant.shown
    if metric is None or metric.doubt is not None or not isinstance(shown, Found):
        return False
    return {
        Fault.BOUNDARY: metric.span == shown.metric.span,
        Fault.KIND: metric.kind == shown.metric.kind,
        Fault.VALUE: metric.quantity == shown.metric.quantity,
    }.get(plant.fault, True)


def put_right(sheet: Sheet, plant: Plant) -> Answers:
    """What the extractor really said, in place of the planted error; the rest stays as it was decided."""
    wrong = taken_in(plant, sheet.board.standings.values())
    if wrong is None:
        return ()
    if isinstance(plant.real, Exclusion):
        return rejected(sheet, wrong.target, plant.real.cause)
    assert plant.real is not None  # only what is excluded can be made up
    real = plant.real.metric
    if wrong.metric is None or plant.fault is Fault.DROPPED:
        return edited(sheet, wrong.target, real)
    mended = replace(wrong.metric, quantity=real.quantity)
    if plant.fault is Fault.BOUNDARY:
        mended = replace(mended, span=real.span)
    elif plant.fault is Fault.KIND:
        mended = replace(mended, kind=real.kind)
    return edited(sheet, wrong.target, mended)
