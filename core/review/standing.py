"""From decisions to what stands: the one place that says what each action does. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from core.model import Action, Decision
from core.schema import schema
from core.sheet import ArticleState, Standing, State, Status

TRAVEL = frozenset({Action.UNDO, Action.REDO})
_WITH_METRIC = {Action.ACCEPT: State.ACCEPTED, Action.ADD: State.ADDED, Action.EDIT: State.EDITED}
_SWITCHES: Mapping[Action, Callable[[ArticleState], ArticleState]] = {
    Action.COMPLETE: lambda state: replace(state, complete=True),
    Action.REOPEN: lambda state: replace(state, complete=False),
    Action.SKIP: lambda state: replace(state, skipped=True),
    Action.UNSKIP: lambda state: replace(state, skipped=False),
    Action.FLAG: lambda state: replace(state, flagged=True),
    Action.UNFLAG: lambda state: replace(state, flagged=False),
    Action.WITHDRAW: lambda state: replace(state, withdrawn=True),
    Action.RESTORE: lambda state: replace(state, withdrawn=False),
}
OF_ARTICLE = frozenset({*_SWITCHES, Action.COMMENT, Action.RETITLE})


@dataclass(slots=True)
class Replayed:
    """What stands in one article and layer: about each target, and about the article."""

    standings: dict[str, Standing] = field(default_factory=dict)
    state: ArticleState = field(default_factory=ArticleState)


def replayed(decisions: Iterable[Decision]) -> Replayed:
    """What stands after all these decisions, those that were undone left out."""
    ordered = sorted(decisions, key=lambda decision: (decision.order, decision.id))
    undone = undone_steps(ordered)
    return applied(decision for decision in ordered if decision.step not in undone)


def undone_steps(ordered: Iterable[Decision]) -> frozenset[str]:
    """The steps whose latest undo or redo is an undo."""
    undone = set()
    for decision in ordered:
        if decision.action is Action.UNDO:
            undone.add(decision.target)
        elif decision.action is Action.REDO:
            undone.discard(decision.target)
    return frozenset(undone)


def applied(decisions: Iterable[Decision]) -> Replayed:
    """What stands after these decisions, in this order; undo and redo say nothing here."""
    result = Replayed()
    for decision in decisions:
        if decision.action in OF_ARTICLE:
            result.state = article_after(result.state, decision)
        elif decision.action not in TRAVEL:
            standing = after(result.standings.get(decision.target), decision)
            if standing is None:
                result.standings.pop(decision.target, None)
            else:
                result.standings[decision.target] = standing
    return result


def after(before: Standing | None, decision: Decision) -> Standing | None:
    """What stands about a target after one more decision; None where nothing does."""
    state = None if before is None else before.state
    if decision.action is Action.REJECT and state is State.ADDED and not decision.cause:
        return None
    if decision.metric is not None and decision.action is not Action.REJECT:
        return Standing(decision.target, _annotating(state, decision), decision.metric.span, decision.metric)
    if decision.action is Action.CLEAR or decision.span is None:
        return None
    fixed = {Action.REJECT: State.REJECTED, Action.CONFIRM: State.CONFIRMED, Action.DOUBT: State.DOUBTED}
    return Standing(
        decision.target,
        fixed[decision.action],
        decision.span,
        decision.metric,
        decision.cause or "",
        decision.note or "",
    )


def _annotating(before: State | None, decision: Decision) -> State:
    if decision.action in {Action.DOUBT, Action.CLEAR}:
        return before if before is not None and before.annotates else State.ACCEPTED
    if decision.action is Action.EDIT and before is State.ADDED:
        return State.ADDED
    return _WITH_METRIC[decision.action]


def article_after(state: ArticleState, decision: Decision) -> ArticleState:
    """What stands about an article as a whole after one more decision about it."""
    if decision.action is Action.COMMENT:
        return replace(state, comment=decision.note or "")
    if decision.action is Action.RETITLE:
        return replace(state, title=decision.note or "")
    return _SWITCHES[decision.action](state)


def decides(standing: Standing) -> bool:
    """Whether the numbers under it count as decided."""
    return standing.state is not State.REJECTED or schema().settles(standing.cause)


def status(state: ArticleState, *, touched: bool) -> Status:
    """An article's place in the queue; `touched` says that something stands about a target in it."""
    if state.withdrawn:
        return Status.WITHDRAWN
    if state.complete:
        return Status.COMPLETE
    if state.skipped:
        return Status.SKIPPED
    return Status.STARTED if touched else Status.OPEN
