"""Mending gold from a case of an evaluation: ordinary decisions in the layer that is measured."""

from __future__ import annotations

from core.errors import KnownError
from core.evaluation import Case, Pair
from core.jobs.evaluate import pair_of
from core.jobs.project import Project
from core.model import Metric
from core.review.session import Session
from core.review.sheet import Sheet
from core.sheet import Change, Item, State

__all__ = ["drop_gold", "gold_item", "gold_session", "measured_pair", "take_prediction"]


def gold_session(project: Project, layer: str = "") -> Session:
    """A session in the layer that is measured (else: the gold in sight), under the reviewer's name.

    Nothing is held back in it, and opening an article in it deals none: what is measured is complete.
    """
    return Session(project.store, project.reviewer, layer or project.gold_in_sight)


def measured_pair(project: Project, article: str, layer: str = "") -> Pair | None:
    """Both sides of an article as they stand now in that layer (else: in the gold in sight).

    None where it is not (or no longer) measured.
    """
    annotated = project.annotated(article, layer or project.gold_in_sight)
    if not annotated.state.complete or annotated.state.withdrawn:
        return None
    return pair_of(project, annotated)


def gold_item(sheet: Sheet, case: Case) -> Item | None:
    """The item behind the gold of a case; None where that does not stand (any more)."""
    if case.gold is None:
        return None
    there = (item for item in sheet.items_in(case.gold.span) if item.state.annotates)
    return next((item for item in there if item.metric == case.gold), None)


def take_prediction(session: Session, case: Case) -> Change:
    """Make the prediction gold: in place of the gold that it is paired with, or besides what stands.

    The case's article is the open one. Raises KnownError where there is no prediction, the gold has
    changed meanwhile, or the prediction overlaps other gold.
    """
    sheet = _opened(session, case)
    if case.predicted is None:
        raise KnownError("The extractor says nothing here that could be taken into the gold.")
    if case.gold is not None:
        return session.edit(_standing(sheet, case).target, case.predicted)
    item = _answered(sheet, case.predicted)
    return session.add(case.predicted) if item is None else session.edit(item.target, case.predicted)


def drop_gold(session: Session, case: Case, cause: str) -> Change:
    """Take the gold of a case out, for a cause of the schema; the case's article is the open one.

    Raises KnownError where there is none, or it has changed meanwhile.
    """
    sheet = _opened(session, case)
    if case.gold is None:
        raise KnownError("There is no gold here that could be taken out.")
    return session.reject(_standing(sheet, case).target, cause)


def _opened(session: Session, case: Case) -> Sheet:
    sheet = session.sheet
    if sheet is None or sheet.article.id != case.article:
        return session.open(case.article)
    return sheet


def _standing(sheet: Sheet, case: Case) -> Item:
    item = gold_item(sheet, case)
    if item is None:
        raise KnownError("This gold has changed meanwhile. Measure again, and look at the case once more.")
    return item


def _answered(sheet: Sheet, metric: Metric) -> Item | None:
    """What a reviewer has said about the very suggestion, or about a number in its words."""
    there = sheet.items_in(metric.span)
    same = next((item for item in there if item.suggested == metric), None)
    if same is not None:
        return same
    decided = {State.CONFIRMED, State.UNKNOWN, State.EXCLUDED}
    return next((i for i in there if i.state in decided and metric.span.covers(i.span)), None)
