"""An item's past: what each decision on it changed, undoing and doing again included. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from core.model import Action, Decision
from core.review.standing import TRAVEL, after, undone_steps
from core.sheet import Event, Standing


def past(decisions: Iterable[Decision]) -> tuple[Event, ...]:
    """What happened, in order; `decisions` are those on one target and the undo and redo of their steps."""
    ordered = sorted(decisions, key=lambda decision: (decision.order, decision.id))
    undone = undone_steps(ordered)
    own: list[Decision] = []
    away: set[str] = set()
    events: list[Event] = []
    before: Standing | None = None
    for decision in ordered:
        if decision.action is Action.UNDO:
            away.add(decision.target)
        elif decision.action is Action.REDO:
            away.discard(decision.target)
        else:
            own.append(decision)
        now = _standing(each for each in own if each.step not in away)
        stands = decision.action in TRAVEL or decision.step not in undone
        events.append(Event(decision, before, now, stands))
        before = now
    return tuple(events)


def _standing(decisions: Iterable[Decision]) -> Standing | None:
    standing: Standing | None = None
    for decision in decisions:
        standing = after(standing, decision)
    return standing
