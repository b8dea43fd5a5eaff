"""Running an extractor again: it changes no decision, and reopens nothing."""

from dataclasses import replace

import pytest

from core.model import Extraction, Found
from core.sheet import State


@pytest.fixture
def again(project, session, village):
    """Show what another version says about the village."""

    def run(*quotes, excluded=(), metrics=()):
        found = village.extraction(*quotes, excluded=excluded)
        extraction = Extraction(
            (*found.metrics, *(Found(metric, "new") for metric in metrics)), found.exclusions
        )
        project.save_run(village.run("second", "2"), {village.article.id: extraction})
        return session.open(village.article.id)

    return run


def states(sheet):
    return {item.span.quote(sheet.article.text): item.state for item in sheet.items()}


def test_what_was_decided_stays(session, target_of, again):
    session.accept(target_of("1200起"))
    session.reject(target_of("12.5%"), "definition")
    session.reject(target_of("35人"), "wrong")
    session.accept(target_of("二〇二四年"))
    gate = session.sheet.gate
    sheet = again()
    assert states(sheet) == {
        "二〇二四年": State.CONFIRMED,
        "1200起": State.ACCEPTED,
        "12.5%": State.REJECTED,
        "35人": State.REJECTED,
        "35": State.UNKNOWN,
        "77": State.UNKNOWN,
        "第3": State.UNKNOWN,
    }
    assert sheet.gate == gate


def test_undecided_suggestions_give_way_to_the_new_ones(again):
    assert states(again("35人。编号A77")) == {
        "二〇二四": State.UNKNOWN,
        "1200": State.UNKNOWN,
        "12.5": State.UNKNOWN,
        "35人。编号A77": State.SUGGESTED,
        "第3": State.UNKNOWN,
    }


@pytest.mark.parametrize("decide", ["accept", "reject", "doubt"])
def test_a_suggestion_over_a_decided_number_is_settled(session, target_of, again, decide):
    target = target_of("1200起")
    operations = {
        "accept": lambda: session.accept(target),
        "reject": lambda: session.reject(target, "date"),
        "doubt": lambda: session.doubt(target, "?"),
    }
    operations[decide]()
    sheet = again("接警1200起", "12.5%", excluded=["1200"])
    (settled,) = sheet.settled()
    assert settled.span.quote(sheet.article.text) == "接警1200起"
    assert settled.state is State.SETTLED
    assert sheet.item(settled.target) == settled
    assert settled not in sheet.items()
    assert sheet.gate.suggestions == 1
    assert sheet.gate.exclusions == 0


def test_it_is_open_again_when_the_decision_is_taken_back(session, target_of, again):
    session.accept(target_of("1200起"))
    sheet = again("接警1200起")
    (settled,) = sheet.settled()
    change = session.undo()
    assert settled.target in change.targets
    assert session.sheet.item(settled.target).state is State.SUGGESTED


def test_a_rejection_that_does_not_settle_leaves_the_new_suggestion_open(session, target_of, again):
    session.reject(target_of("1200起"), "wrong")
    sheet = again("接警1200起")
    assert states(sheet)["接警1200起"] is State.SUGGESTED
    assert sheet.settled() == ()


def test_a_settled_suggestion_can_still_be_accepted_after_a_rejection(session, target_of, again):
    session.reject(target_of("1200起"), "date")
    (settled,) = again("接警1200起").settled()
    session.accept(settled.target)
    assert session.sheet.item(settled.target).state is State.ACCEPTED


def test_agreement_is_not_listed(session, target_of, again, village):
    edited = replace(village.metric("接警1200起"), kind="rank")
    session.edit(target_of("1200起"), edited)
    assert again(metrics=[edited]).settled() == ()
    assert len(again(metrics=[village.metric("接警1200起")]).items()) > 0


def test_a_complete_article_stays_complete(session, again):
    session.accept_all(item.target for item in session.sheet.items())
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")
    session.complete()
    sheet = again("接警1200起", "全县第3名")
    assert sheet.state.complete
    assert sheet.gate.open
    assert len(sheet.settled()) == 2


def test_only_the_latest_run_is_shown(project, session, village, again):
    again("35人")
    project.save_run(village.run("third", "3"), {village.article.id: village.extraction("77")})
    sheet = session.open(village.article.id)
    assert [i.span for i in sheet.items() if i.state is State.SUGGESTED] == [village.span("77")]
