"""An item's past: each decision with what it changed, and what was undone."""

from core.bias import Shares
from core.jobs.bias import set_shares
from core.jobs.history import history
from core.model import Action
from core.record import place_id


def told(project, session, target):
    events = history(project, session.sheet.article.id, target).events
    return [
        (e.decision.action, e.before and e.before.state, e.after and e.after.state, e.stands) for e in events
    ]


def test_the_past_of_an_item_with_its_undoing(project, session, village, target_of):
    target = target_of("1200起")
    session.accept(target)
    session.edit(target, village.metric("1200起", "rank"))
    session.undo()
    session.undo()
    session.redo()
    session.reject(target, "date")
    assert told(project, session, target) == [
        (Action.ACCEPT, None, "accepted", True),
        (Action.EDIT, "accepted", "edited", False),
        (Action.UNDO, "edited", "accepted", True),
        (Action.UNDO, "accepted", None, True),
        (Action.REDO, None, "accepted", True),
        (Action.REJECT, "accepted", "rejected", True),
    ]
    assert [e.decision.reviewer for e in history(project, village.article.id, target).events] == ["林"] * 6


def test_where_an_item_comes_from(project, session, village, target_of):
    target = target_of("1200起")
    project.save_run(village.run("again", "2"), {village.article.id: village.extraction("1200起")})
    (first, second) = history(project, village.article.id, target).origins
    assert (first.rule, first.extractor, first.version) == ("rule", "rules", "1")
    assert second.version == "2"
    (excluded,) = history(project, village.article.id, target_of("二〇二四年")).origins
    assert excluded.rule == "date-rule"
    assert history(project, village.article.id, target_of("77")).origins == ()


def test_others_items_and_their_undoing_are_not_told(project, session, target_of):
    session.accept(target_of("1200起"))
    session.accept(target_of("35人"))
    session.undo()
    assert len(told(project, session, target_of("1200起"))) == 1
    assert len(told(project, session, target_of("35人"))) == 2


def test_a_blind_article_tells_nothing_of_what_a_run_said(project, village):
    set_shares(project, Shares(1, 0, 7))
    session = project.session()
    assert session.open(village.article.id).blind
    place = place_id(village.article.id, village.span("二〇二四年"))
    assert project.store.origins(village.article.id, place) != ()
    assert history(project, village.article.id, place).origins == ()
