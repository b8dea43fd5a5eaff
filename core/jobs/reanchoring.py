"""Decisions about an article, made again in its corrected text, where words have the same neighbours.

A decision made again is a new one, of the same reviewer in his layer, named by what it says: a second merge,
or one in the other direction, makes the same. Its note says where it comes from. What the reviewer has
decided of the corrected text himself holds against it. The article stays open: he has not seen that text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.project import Project
from core.jobs.versions import corrected
from core.model import Action, Article, Decision
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
        """The decision that stands, in the corrected text; None where its place is not certain there."""
        anchors = Anchors(self.old.text, self.new.text)
        metric, span = None, None
        if standing.metric is None:
            span = anchors.span(standing.span)
        elif (metric := anchors.metric(standing.metric)) is not None:
            span = metric.span
        if span is None:
            return None
        place = place_id(self.new.id, span) if metric is None else suggestion_id(self.new.id, metric)
        return Answer(
            place, _ACTIONS[standing.state], span, metric, standing.cause or None, self._note(standing)
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
            left.extend(lost)
            left.extend(_of_the_whole(project, pair))
        new += made
        pairs.append(
            KnownError(
                "“{title}” ({old}) is taken for an earlier text of “{other}” ({new}): {count} decisions were"
                " made again there.",
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
    """How many decisions came in, and what was left."""
    store, layer = project.store, pair.layer
    standings = store.standings(store.key(pair.old.id), layer, pair.old.text)
    if not standings:
        return 0, ()
    sheet = Sheet(store, pair.new.id, layer)
    taken, made, lost = Places(), [], []
    for standing in sorted(standings, key=lambda each: (each.span, each.target)):
        answer = pair.answer(standing)
        if answer is None:
            lost.append(standing)
            continue
        decision = pair.decision(answer, standing)
        if _free(sheet, taken, decision) and not store.known([decision.id]):
            assert decision.span is not None  # every answer has a place
            taken.put(decision.target, decision.span)
            made.append(decision)
    if made:
        _write(store, sheet, layer, made)
    seen = project.reviewers.sees_all or layer == project.layer
    return len(made), tuple(_left(pair, lost, seen=seen))


def _of_the_whole(project: Project, pair: _Pair) -> Iterator[KnownError]:
    """What was said of the earlier article as a whole is for its reviewer to say again.

    It is listed while the corrected article has nothing of the kind.
    """
    store, layer = project.store, pair.layer
    before, now = (store.article_state(store.key(each.id), layer) for each in (pair.old, pair.new))
    said = [
        name
        for name in ("complete", "skipped", "withdrawn", "flagged", "comment")
        if getattr(before, name) and not getattr(now, name)
    ]
    if said:
        seen = project.reviewers.sees_all or layer == project.layer
        yield KnownError(
            "“{title}”: what {reviewer} said of the article as a whole stays with the earlier text ({said})."
            " {comment}",
            title=pair.new.title,
            reviewer=layer,
            said=", ".join(said),
            comment=f"“{before.comment}”" if seen and "comment" in said else "",
        )


def _free(sheet: Sheet, taken: Places, decision: Decision) -> bool:
    """Whether nothing was decided there, and the metric fits."""
    board, span = sheet.board, decision.span
    assert span is not None  # every answer has a place
    if decision.target in board.standings or taken.any(span) or any(board.metrics_touching(span)):
        return False
    if any(board.decided(position) for position in board.numbers.touching(span)):
        return False
    if decision.metric is None:
        return True
    try:
        check(sheet, decision.target, decision.metric)
    except KnownError:  # a kind that the schema knows no longer
        return False
    return True


def _write(store: Store, sheet: Sheet, layer: str, made: Sequence[Decision]) -> None:
    step = target_id(sheet.article.id, "re-anchoring", layer, *(decision.id for decision in made))
    author = Author(made[0].reviewer, layer, lambda: datetime.now(UTC))
    decide(store, sheet, author, tuple(replace(each, step=step) for each in made), brought=True)


def _left(pair: _Pair, lost: Sequence[Standing], *, seen: bool) -> Iterator[KnownError]:
    if not seen and lost:
        yield KnownError(
            "“{title}”: {count} decisions of {reviewer} have no certain place in the corrected text.",
            title=pair.new.title,
            count=len(lost),
            reviewer=pair.layer,
        )
        return
    for standing in lost:
        yield KnownError(
            "“{title}”: “{quote}” ({kind}) of {reviewer} has no certain place in the corrected text.",
            title=pair.new.title,
            quote=standing.span.quote(pair.old.text),
            kind=standing.state.value if standing.metric is None else standing.metric.kind,
            reviewer=pair.authors[standing.target].reviewer,
        )
