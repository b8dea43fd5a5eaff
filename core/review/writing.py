"""From answers to a written step: the sheet is changed first, and back again where writing fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import uuid4

from core.model import Action, Decision
from core.portions import Portions, cut, whole
from core.review.answers import Answer, Answers
from core.review.ledger import Ledger
from core.review.sheet import Sheet
from core.review.standing import OF_ARTICLE, TRAVEL, after, applied, article_after, status
from core.sheet import ArticleState, BlockedError, Change, Entry, Standing, Step

PASSES: Final = 6
"""So often a step in portions goes over its decisions: built, named, weighed, written; what stood goes, what
stands comes."""

Standings = Mapping[str, Standing | None]


@dataclass(frozen=True, slots=True)
class Author:
    """Who decides, in which layer, by which clock."""

    reviewer: str
    layer: str
    now: Callable[[], datetime]

    def decisions(self, sheet: Sheet, step: str, answers: Iterable[Answer]) -> tuple[Decision, ...]:
        """The answers as decisions of one step; the ledger gives them their order."""
        return whole(self.deciding(sheet, step, tuple(answers)))

    def deciding(self, sheet: Sheet, step: str, answers: Answers) -> Portions[tuple[Decision, ...]]:
        """The same in portions."""
        at = self.now()
        decisions: list[Decision] = []
        for portion in cut(answers):
            decisions.extend(self._decided(sheet, step, portion, at))
            yield len(portion)
        return tuple(decisions)

    def _decided(
        self, sheet: Sheet, step: str, answers: Iterable[Answer], at: datetime
    ) -> Iterator[Decision]:
        return (
            Decision(
                id=uuid4().hex,
                article_id=sheet.article.id,
                layer=self.layer,
                reviewer=self.reviewer,
                target=answer.target,
                action=answer.action,
                order=0,
                at=at,
                step=step,
                span=answer.span,
                metric=answer.metric,
                cause=answer.cause,
                note=answer.note,
            )
            for answer in answers
        )


@dataclass(frozen=True, slots=True)
class _Draft:
    """A step about to be written: its decisions, and what stands after them."""

    name: Action
    step: str
    decisions: tuple[Decision, ...]
    standings: Standings
    state: ArticleState
    undone: Action | None = None
    brought: bool = False


def decide(
    ledger: Ledger, sheet: Sheet, author: Author, decisions: tuple[Decision, ...], *, brought: bool = False
) -> Change:
    """Write these decisions as a new step. Raises Stale and KnownError as the ledger does."""
    return whole(deciding(ledger, sheet, author, decisions, brought=brought))


def deciding(
    ledger: Ledger, sheet: Sheet, author: Author, decisions: tuple[Decision, ...], *, brought: bool = False
) -> Portions[Change]:
    """The same in portions."""
    standings, state = yield from _outcome(sheet, decisions)
    first = decisions[0]
    draft = _Draft(first.action, first.step, decisions, standings, state, brought=brought)
    return (yield from _writing(ledger, sheet, author, draft))


def opens(sheet: Sheet, decisions: Sequence[Decision]) -> bool:
    """Whether the article's gate would be open after these decisions."""
    board = sheet.board
    standings, _ = whole(_outcome(sheet, decisions))
    before = {target: board.standings.get(target) for target in standings}
    board.put(standings)
    found = board.gate.open
    board.put(before)
    return found


def _outcome(sheet: Sheet, decisions: Sequence[Decision]) -> Portions[tuple[Standings, ArticleState]]:
    """What would stand about the targets and the article after these decisions."""
    standings: dict[str, Standing | None] = {}
    state = sheet.state
    for portion in cut(decisions):
        for decision in portion:
            if decision.action in OF_ARTICLE:
                state = article_after(state, decision)
            else:
                before = standings.get(decision.target, sheet.board.standings.get(decision.target))
                standings[decision.target] = after(before, decision)
        yield len(portion)
    return standings, state


def travelling(ledger: Ledger, sheet: Sheet, author: Author, name: Action, step: Step) -> Portions[Change]:
    """Take a step back, or bring it back: what stands is what its targets' other decisions leave."""
    draft = yield from _travelled(ledger, sheet, author, name, step)
    reopened = draft.state.complete and _leaves_undecided(sheet, draft)
    if reopened:
        # Others have built on the step meanwhile. Reopening is nobody's step: undone, it would be due again.
        reopening = author.decisions(sheet, uuid4().hex, [Answer(sheet.article.id, Action.REOPEN)])
        decide(ledger, sheet, author, reopening, brought=True)
        draft = whole(_travelled(ledger, sheet, author, name, step))
        change = whole(_writing(ledger, sheet, author, draft))  # stopped by now, the reopening would be left
    else:
        change = yield from _writing(ledger, sheet, author, draft)
    return replace(change, article=change.article or reopened, of=step)


def _travelled(ledger: Ledger, sheet: Sheet, author: Author, name: Action, step: Step) -> Portions[_Draft]:
    history = yield from ledger.history(step.article_id, author.layer, step.id)
    own = [decision for decision in history if decision.step == step.id]
    kept = applied(decision for decision in history if name is Action.REDO or decision.step != step.id)
    targets = [decision.target for decision in own if decision.action not in OF_ARTICLE]
    of_article = any(decision.action in OF_ARTICLE for decision in own)
    standings = {target: kept.standings.get(target) for target in targets}
    _check_room(sheet, standings, step)
    return _Draft(
        name,
        step.id,
        author.decisions(sheet, step.id, [Answer(step.id, name)]),
        standings,
        kept.state if of_article else sheet.state,
        step.name,
    )


def _check_room(sheet: Sheet, standings: Standings, step: Step) -> None:
    text = sheet.article.text
    for standing in standings.values():
        if standing is None or not standing.state.annotates:
            continue
        for other in sheet.board.metrics_touching(standing.span):
            if other.target not in standings:
                raise BlockedError(
                    "“{quote}” would stand again, but “{other}” has come to stand there since, and value"
                    " spans never overlap. Nothing was changed: take “{other}” out first, or pass over this"
                    " step.",
                    step=step,
                    target=other.target,
                    quote=standing.span.quote(text),
                    other=other.span.quote(text),
                )


def _leaves_undecided(sheet: Sheet, draft: _Draft) -> bool:
    board = sheet.board
    before = _standing_now(sheet, draft)
    board.put(draft.standings)
    undecided = board.gate.decided < len(board.numbers.spans)
    board.put(before)
    return undecided


def _standing_now(sheet: Sheet, draft: _Draft) -> Standings:
    return {target: sheet.board.standings.get(target) for target in draft.standings}


def _writing(ledger: Ledger, sheet: Sheet, author: Author, draft: _Draft) -> Portions[Change]:
    board = sheet.board
    before = _standing_now(sheet, draft)
    decided = board.gate.decided
    targets = board.put(draft.standings)
    try:
        if draft.name not in TRAVEL and draft.state.complete and board.gate.decided < decided:
            draft = _reopening(draft, sheet, author)
        written = yield from ledger.appending(_entry(sheet, author, draft))
    except BaseException:
        board.put(before)
        raise
    article = sheet.state != draft.state
    sheet.state, sheet.seen = draft.state, written[-1].order
    return Change(sheet.article.id, draft.step, draft.name, targets, article, written[-1].at, draft.undone)


def _reopening(draft: _Draft, sheet: Sheet, author: Author) -> _Draft:
    """A complete article with a number that is undecided again is complete no longer."""
    reopen = author.decisions(sheet, draft.step, [Answer(sheet.article.id, Action.REOPEN)])
    state = article_after(draft.state, reopen[0])
    return replace(draft, decisions=(*draft.decisions, *reopen), state=state)


def _entry(sheet: Sheet, author: Author, draft: _Draft) -> Entry:
    standings: Sequence[Standing | None] = tuple(draft.standings.values())
    return Entry(
        article_id=sheet.article.id,
        layer=author.layer,
        reviewer=author.reviewer,
        step=draft.step,
        name=draft.name,
        seen=sheet.seen,
        decisions=draft.decisions,
        standings=tuple(standing for standing in standings if standing is not None),
        gone=tuple(target for target, standing in draft.standings.items() if standing is None),
        state=draft.state,
        status=status(draft.state, touched=bool(sheet.board.standings)),
        decided=sheet.board.gate.decided,
        brought=draft.brought,
    )
