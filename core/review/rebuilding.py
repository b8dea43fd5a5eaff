"""What is kept as standing, made again from the decisions alone. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from core.model import Decision, Span
from core.review.places import Numbers
from core.review.standing import decides, replayed, status, undone_steps
from core.sheet import Kept


def rebuilt(numbers: Sequence[Span], decisions: Iterable[Decision]) -> Kept:
    """What ought to be kept about an article with these numbers after all these decisions in one layer."""
    ordered = sorted(decisions, key=lambda decision: (decision.order, decision.id))
    result = replayed(ordered)
    standings = tuple(result.standings[target] for target in sorted(result.standings))
    decided = Numbers(numbers).touching_any(standing.span for standing in standings if decides(standing))
    return Kept(
        standings=standings,
        state=result.state,
        status=status(result.state, touched=bool(standings)),
        decided=len(decided),
        seen=ordered[-1].order if ordered else 0,
        undone=undone_steps(ordered),
    )


def united(ours: Mapping[str, Decision], theirs: Mapping[str, Decision]) -> Mapping[str, Decision]:
    """The decisions of two projects, by id.

    Of one that both have made by themselves (gold that both imported) the earlier holds, so that what was
    decided after it in either comes after it in the union: the lower order; then the time, step and reviewer.
    """
    earlier = {name: min(ours.get(name, decision), decision, key=_first) for name, decision in theirs.items()}
    return {**ours, **earlier}


def _first(decision: Decision) -> tuple[object, ...]:
    return decision.order, decision.at.isoformat(), decision.step, decision.reviewer
