"""Adjudication: where reviewers of an article differ, and what is gold there, ruled by one who sees all.

Rulings are ordinary decisions in a layer of their own, under the adjudicator's name; the reviewers' layers
are only read. That layer is the project's gold as soon as an adjudicator says so, and not before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.errors import KnownError
from core.evaluation import Reading, Stretch, certain, stretches
from core.jobs import Progress
from core.jobs.bias import open_plants
from core.jobs.docket import Difference, Docket, Doubled, Outline
from core.jobs.opinions import OpinionsOf
from core.jobs.project import ADJUDICATED, Project
from core.model import Metric, Span
from core.record import target_id
from core.review.ruling import Opinion, Ruling, agreed, ruled, target_of
from core.review.session import Session
from core.review.sheet import Sheet
from core.sheet import Change, Standing, Step

__all__ = [
    "Adjudication",
    "Difference",
    "Docket",
    "Doubled",
    "Outline",
    "Reading",
    "accept_all_agreed",
    "check_doubled",
]


@dataclass(frozen=True, slots=True)
class _Read:
    """What the reviewers of an article said, sorted into what all say and where they differ."""

    article: str
    alike: tuple[Metric, ...]
    apart: tuple[Difference, ...]
    opinions: OpinionsOf


class Adjudication:
    """The adjudicated layer, filled article by article. Raises KnownError for who may not see every layer."""

    def __init__(self, project: Project) -> None:
        project.reviewers.check_sees_all()
        self._project, self._store = project, project.store
        # not dealt: what bias control holds back from reviewers is not held back here
        self._session = Session(project.store, project.reviewer, ADJUDICATED)
        self._read: _Read | None = None

    # -- what there is

    def articles(self) -> tuple[Doubled, ...]:
        """The articles of two reviewers or more, in the order of import.

        A layer in which a planted error stands does not count until its reviewer has answered for it.
        """
        held = {
            (each.article.id, layer)
            for layer in self._project.reviewer_layers()
            for each in open_plants(self._project, layer)
        }
        found = (
            Doubled(name, tuple(x for x in layers if x != ADJUDICATED and (name, x) not in held))
            for name, layers in self._store.completed()
        )
        return tuple(each for each in found if len(each.reviewers) > 1)

    def outlines(self) -> Iterator[Outline]:
        """How far each of them is, one article after the other."""
        for doubled in self.articles():
            yield self.outline(doubled)

    def outline(self, doubled: Doubled) -> Outline:
        """How far that article is."""
        store = self._store
        article, key = store.article(doubled.article), store.key(doubled.article)
        ruled_on = {standing.target for standing in store.standings(key, ADJUDICATED, article.text)}
        alike, apart = self._sorted(doubled, self._standings(doubled))
        state = store.article_state(key, ADJUDICATED)
        return Outline(
            article.id,
            state.title or article.title,
            len(apart),
            sum(not _ruled(article.id, each, ruled_on) for each in apart),
            sum(target_of(article.id, metric) not in ruled_on for metric in alike),
            state.complete,
        )

    @property
    def gold(self) -> bool:
        """Whether the adjudicated layer is the project's gold."""
        return self._project.gold_layer == ADJUDICATED

    def hold_for_gold(self) -> None:
        """Let it be the gold from now on."""
        self._project.set_gold_layer(ADJUDICATED)

    # -- one article

    def open(self, doubled: Doubled) -> Docket:
        """Read that article as its reviewers left it."""
        self._session.open(doubled.article)
        self._read = self._reading(doubled)
        return self.docket(doubled)

    def docket(self, doubled: Doubled) -> Docket:
        """The open article as it stands now; its reviewers' layers as they were when it was opened."""
        sheet = self._sheet
        read = self._read
        if read is None or read.article != doubled.article:  # an undo has turned to another article
            read = self._read = self._reading(doubled)
        alike, apart = read.alike, read.apart
        waiting = tuple(each for each in apart if not _ruled(sheet.article.id, each, sheet.board.standings))
        left = agreed(sheet, alike, (each.span for each in waiting), read.opinions)
        metrics = {target_of(sheet.article.id, metric) for metric in alike}
        agreed_left = sum(answer.target in metrics for answer in left)
        return Docket(
            article=sheet.article,
            title=sheet.title,
            reviewers=doubled.reviewers,
            differences=apart,
            waiting=waiting,
            agreed=alike,
            standing=tuple(sorted(_metrics(sheet.board.standings.values()), key=lambda metric: metric.span)),
            agreed_left=agreed_left,
            others_left=len(left) - agreed_left,
            complete=sheet.state.complete,
        )

    @property
    def _sheet(self) -> Sheet:
        if self._session.sheet is None:
            raise RuntimeError("no article is open")
        return self._session.sheet

    # -- ruling

    def rule(self, docket: Docket, difference: Difference, taken: Sequence[Metric]) -> Change:
        """In that difference these metrics are gold, and no others: a reading's, both, one's own, or none.

        The last ruling about an article completes it. Raises KnownError where they do not fit.
        """
        mine = {certain(metric) for metric in taken}
        refused = tuple(metric for metric in difference.metrics if metric not in mine)
        ruling = Ruling(difference.span, tuple(taken), refused)
        rest = [each for each in docket.waiting if each.id != difference.id]
        last = not rest and not docket.agreed_left and not docket.others_left
        return self._session.rule(lambda sheet: ruled(sheet, ruling, self._opinions), last=last)

    def accept_agreed(self, docket: Docket) -> Change:
        """Take over all on which all agree, metrics and numbers that are none, as one step."""
        spans = [each.span for each in docket.waiting]
        return self._session.rule(
            lambda sheet: agreed(sheet, docket.agreed, spans, self._opinions), last=not docket.waiting
        )

    def _opinions(self, span: Span) -> Opinion:
        return Opinion() if self._read is None else self._read.opinions(span)

    def undoable(self) -> Step | None:
        """The ruling that `undo` would take back."""
        return self._session.undoable()

    def redoable(self) -> Step | None:
        """The ruling that `redo` would bring back."""
        return self._session.redoable()

    def undo(self) -> Change | None:
        """Take back the newest ruling, wherever it was made; or None. Raises BlockedError."""
        return self._session.undo()

    def redo(self) -> Change | None:
        """Bring back the ruling taken back last. Raises BlockedError."""
        return self._session.redo()

    @staticmethod
    def touched(docket: Docket, change: Change) -> Difference | None:
        """The first waiting difference about which the change took something back."""
        for difference in docket.waiting:
            targets = {target_of(docket.article.id, metric) for metric in difference.metrics}
            if not targets.isdisjoint(change.targets):
                return difference
        return None

    # -- reading

    def _reading(self, doubled: Doubled) -> _Read:
        layers = self._standings(doubled)
        alike, apart = self._sorted(doubled, layers)
        return _Read(doubled.article, alike, apart, OpinionsOf(layers))

    def _standings(self, doubled: Doubled) -> Mapping[str, Sequence[Standing]]:
        store = self._store
        key, text = store.key(doubled.article), store.article(doubled.article).text
        return {layer: store.standings(key, layer, text) for layer in doubled.reviewers}

    def _sorted(
        self, doubled: Doubled, layers: Mapping[str, Sequence[Standing]]
    ) -> tuple[tuple[Metric, ...], tuple[Difference, ...]]:
        """On what all agree, and where they differ."""
        found = stretches({name: _metrics(standings) for name, standings in layers.items()})
        alike = tuple(metric for each in found if each.agreed for metric in each.readings[0].metrics)
        apart = (self._difference(doubled.article, each) for each in found if not each.agreed)
        return alike, tuple(apart)

    def _difference(self, article: str, stretch: Stretch) -> Difference:
        name = target_id(article, "difference", *(target_of(article, metric) for metric in stretch.metrics))

        def draw(reading: Reading) -> str:
            targets = [target_of(article, metric) for metric in reading.metrics]
            return target_id(article, "side", self._store.file_id, name, *targets)

        return Difference(name, stretch.span, tuple(sorted(stretch.readings, key=draw)))


def _metrics(standings: Iterable[Standing]) -> tuple[Metric, ...]:
    return tuple(each.metric for each in standings if each.state.annotates and each.metric is not None)


def _ruled(article: str, difference: Difference, standings: Mapping[str, object] | set[str]) -> bool:
    return all(target_of(article, metric) in standings for metric in difference.metrics)


def accept_all_agreed(work: Adjudication, progress: Progress) -> int:
    """Take over what is agreed in every article, as far as `progress` lets it; how many metrics."""
    doubled = work.articles()
    taken = 0
    for done, each in enumerate(doubled, 1):
        docket = work.open(each)
        if docket.agreed_left or docket.others_left or not (docket.waiting or docket.complete):
            work.accept_agreed(docket)
            taken += docket.agreed_left
        if not progress(done, len(doubled)):
            break
    return taken


def check_doubled(project: Project) -> tuple[Doubled, ...]:
    """The articles to adjudicate. Raises KnownError, saying what to do, where there is none."""
    found = Adjudication(project).articles()
    if not found:
        raise KnownError(
            "No article has been completed by two reviewers. Assign articles to several of them, and"
            " adjudicate what they have completed."
        )
    return found
