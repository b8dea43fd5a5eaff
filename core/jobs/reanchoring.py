"""Decisions about an article, made again in its corrected text, where words have the same neighbours.

A decision made again is a new one, of the same reviewer in his layer, named by what it says: a second merge,
or one in the other direction, makes the same. Its note says where it comes from. What the reviewer has
decided of the corrected text himself holds against it. What is not made again, or without a role, is listed.
The article stays open: he has not seen that text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.project import Project
from core.jobs.unanchored import Named, counted, nowhere, of_the_whole, refused, without_roles
from core.jobs.versions import corrected
from core.model import Action, Article, Decision, Span
from core.record import place_id, suggestion_id, target_id
from core.review.anchoring import Anchors
from core.review.answers import Answer, check
from core.review.places import Places
from core.review.sheet import Sheet
from core.review.standing import TRAVEL
from core.review.writing import Author, decide
from core.sheet import Standing, State
from core.store import Store

_ACTIONS: Mapping[State, Action] = {
    State.ACCEPTED: Action.ACCEPT,
    State.EDITED: Action.ADD,
    State.ADDED: Action.ADD,
    State.REJECTED: Action.REJECT,
    State.CONFIRMED: Action.CONFIRM,
    State.DOUBTED: Action.DOUBT,
}


@dataclass(frozen=True, slots=True)
class Anchored:
    """How many decisions were made again; a sentence for each pair of articles, and for what has no place."""

    new: int
    pairs: tuple[KnownError, ...]
    left: tuple[KnownError, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    """One article before and after its correction, in one layer."""

    old: Article
    new: Article
    layer: str
    authors: Mapping[str, Decision]

    def answer(self, standing: Standing) -> Answer | None:
        """The decision that stands, in the corrected text; None where its place is not certain there.

        A metric comes without a role that has no certain place, and is nobody's suggestion then.
        """
        anchors = Anchors(self.old.text, self.new.text)
        action, note = _ACTIONS[standing.state], self._note(standing)
        if standing.metric is None:
            span = anchors.span(standing.span)
            if span is None:
                return None
            return Answer(place_id(self.new.id, span), action, span, None, standing.cause or None, note)
        metric = anchors.metric(standing.metric)
        if metric is None:
            return None
        if len(metric.roles) < len(standing.metric.roles):
            if not standing.state.annotates:
                return None
            action = Action.ADD
        place = suggestion_id(self.new.id, metric)
        return Answer(place, action, metric.span, metric, standing.cause or None, note)

    def named(self, standing: Standing) -> Named:
        """What a sentence says of the decision."""
        return Named(
            title=self.new.title,
            quote=standing.span.quote(self.old.text),
            kind=standing.state.value if standing.metric is None else standing.metric.kind,
            reviewer=self.authors[standing.target].reviewer,
        )

    def _note(self, standing: Standing) -> str:
        origin = f"{self.old.id[:12]} {standing.span.start}–{standing.span.end}"
        return f"{standing.note} ({origin})" if standing.note else origin

    def decision(self, answer: Answer, standing: Standing) -> Decision:
        """Under a name made of what it says, by whoever decided it last."""
        author = self.authors[standing.target]
        return Decision(
            id=target_id(self.new.id, "re-anchored", self.layer, answer.target, answer.action),
            article_id=self.new.id,
            layer=self.layer,
            reviewer=author.reviewer,
            target=answer.target,
            action=answer.action,
            order=0,
            at=author.at,
            step="",
            span=answer.span,
            metric=answer.metric,
            cause=answer.cause,
            note=answer.note,
        )


def re_anchored(project: Project, theirs: Store, before: Sequence[str], progress: Progress) -> Anchored:
    """Make decisions again wherever one of the two projects has a corrected text of the other's article.

    `before`: the articles that ours had before it took in theirs. Raises KnownError where it is stopped.
    """
    store = project.store
    pairs: list[KnownError] = []
    left: list[KnownError] = []
    new = 0
    for early, late in corrected(store, theirs, before, progress):
        made = 0
        for layer in store.layers():
            pair = _pair(store, early, late, layer)
            many, lost = _again(project, pair)
            made += many
            seen = project.reviewers.sees_all or layer == project.layer
            left.extend(lost if seen or not lost else (counted(pair.new.title, layer, len(lost)),))
            then, now = (store.article_state(store.key(each), layer) for each in (early, late))
            left.extend(of_the_whole(pair.new.title, layer, then, now, seen=seen))
        new += made
        pairs.append(
            KnownError(
                "“{title}” ({old}) is taken for an earlier text of “{other}” ({new}): {count}"
                " {count:decision was|decisions were} made again there.",
                title=store.article(early).title,
                old=early[:12],
                other=store.article(late).title,
                new=late[:12],
                count=made,
            )
        )
    return Anchored(new, tuple(pairs), tuple(left))


def _pair(store: Store, early: str, late: str, layer: str) -> _Pair:
    decisions = store.decisions_of(early, layer)
    authors = {each.target: each for each in decisions if each.action not in TRAVEL}
    return _Pair(store.article(early), store.article(late), layer, authors)


def _again(project: Project, pair: _Pair) -> tuple[int, Sequence[KnownError]]:
    """How many decisions came in, and a sentence for each that did not, or not wholly."""
    store, layer = project.store, pair.layer
    standings = store.standings(store.key(pair.old.id), layer, pair.old.text)
    if not standings:
        return 0, ()
    sheet, taken = Sheet(store, pair.new.id, layer), Places()
    made: list[Decision] = []
    left: list[KnownError] = []
    for standing in sorted(standings, key=lambda each: (each.span, each.target)):
        answer = pair.answer(standing)
        if answer is None:
            left.append(nowhere(pair.named(standing)))
            continue
        decision = pair.decision(answer, standing)
        known = bool(store.known([decision.id]))
        if not known and _free(sheet, taken, decision):
            made.append(decision)
            if _annotates(decision):
                taken.put(decision.target, _place(decision))
        elif not _stands(sheet, decision):
            left.extend(() if known else (refused(pair.named(standing)),))
            continue
        left.extend(without_roles(pair.named(standing), standing.metric, answer.metric))
    if made:
        _write(store, sheet, layer, made)
    return len(made), left


def _free(sheet: Sheet, taken: Places, decision: Decision) -> bool:
    """Whether nothing was decided there before, and the metric fits beside those that are taken."""
    board, span = sheet.board, _place(decision)
    if decision.target in board.standings or any(board.metrics_touching(span)):
        return False
    if any(board.decided(position) for position in board.numbers.touching(span)):
        return False
    if decision.metric is None or not _annotates(decision):
        return True
    try:
        check(sheet, decision.target, decision.metric)
    except KnownError:  # a kind that the schema knows no longer
        return False
    return not taken.any(span)


def _annotates(decision: Decision) -> bool:
    return decision.metric is not None and decision.action is not Action.REJECT


def _place(decision: Decision) -> Span:
    assert decision.span is not None  # every answer has a place
    return decision.span


def _stands(sheet: Sheet, decision: Decision) -> bool:
    """Whether the corrected text has the same already."""
    if _annotates(decision):
        there = sheet.board.metrics_touching(_place(decision))
        return any(standing.metric == decision.metric for standing in there)
    standing = sheet.board.standings.get(decision.target)
    return standing is not None and _ACTIONS[standing.state] is decision.action


def _write(store: Store, sheet: Sheet, layer: str, made: Sequence[Decision]) -> None:
    step = target_id(sheet.article.id, "re-anchoring", layer, *(decision.id for decision in made))
    author = Author(made[0].reviewer, layer, lambda: datetime.now(UTC))
    decide(store, sheet, author, tuple(replace(each, step=step) for each in made), brought=True)
