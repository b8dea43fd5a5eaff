"""Undo and redo: without limit, across articles and restarts, and never someone else's work."""

from datetime import UTC, datetime

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from core.model import Action, Metric, Quantity
from core.review.session import Session
from core.sheet import BlockedError, State, Status


def test_undo_and_redo_every_step(session, target_of):
    before = session.sheet.items()
    targets = [target_of(quote) for quote in ("1200起", "12.5%", "35人")]
    session.accept(targets[0])
    session.reject(targets[1], "date")
    session.doubt(targets[2], "?")
    session.flag(on=True)
    after, state = session.sheet.items(), session.sheet.state
    names = []
    while (change := session.undo()) is not None:
        assert change.name is Action.UNDO
        names.append(change.undone)
    assert names == [Action.FLAG, Action.DOUBT, Action.REJECT, Action.ACCEPT]
    assert session.sheet.items() == before
    redone = []
    while (change := session.redo()) is not None:
        redone.append((change.name, change.undone, change.article))
    assert redone == [
        (Action.REDO, Action.ACCEPT, False),
        (Action.REDO, Action.REJECT, False),
        (Action.REDO, Action.DOUBT, False),
        (Action.REDO, Action.FLAG, True),
    ]
    assert (session.sheet.items(), session.sheet.state) == (after, state)


def test_a_new_decision_clears_redo(session, target_of):
    first, second = target_of("1200起"), target_of("35人")
    session.accept(first)
    session.undo()
    session.accept(second)
    assert session.redo() is None
    session.undo()
    assert session.redo().targets == (second,)
    assert session.sheet.item(first).state is State.SUGGESTED


def test_what_was_undone_before_a_new_decision_stays_undone(session, target_of):
    first, second = target_of("1200起"), target_of("35人")
    session.accept(first)
    session.accept(second)
    session.undo()
    session.reject(second, "trait")
    session.undo()
    session.undo()
    assert [session.redo().targets, session.redo().targets] == [(first,), (second,)]
    assert session.redo() is None
    assert session.sheet.item(second).state is State.REJECTED


def test_undo_restores_what_stood_before(session, target_of, village):
    target = target_of("1200起")
    session.accept(target)
    session.edit(target, village.metric("1200起", "rank"))
    session.undo()
    assert session.sheet.item(target).metric == village.metric("1200起")
    assert session.sheet.item(target).state is State.ACCEPTED


def test_undo_goes_to_the_article_of_the_step(project, session, village, target_of):
    other = village.other()
    project.add_articles([other.article], other.numbers)
    session.accept(target := target_of("1200起"))
    session.open(other.article.id)
    session.flag(on=True)
    assert session.undo().article_id == other.article.id
    change = session.undo()
    assert change.article_id == session.sheet.article.id == village.article.id
    assert change.targets == (target,)
    assert session.redo().article_id == village.article.id
    assert session.redo().article_id == other.article.id
    assert session.sheet.state.flagged


def test_undo_after_a_restart(tmp_path, village):
    path = tmp_path / "r.metrics"
    with Project.create(path, "林") as project:
        village.fill(project)
        session = project.session()
        session.open(village.article.id)
        for item in session.sheet.items()[:4]:
            session.accept(item.target)
        session.undo()
    with Project.open(path, "林") as project:
        session = project.session()
        assert session.redo() is not None
        undone = 0
        while session.undo():
            undone += 1
        assert undone == 4
        assert session.sheet.status is Status.OPEN
        assert project.counts()[Status.OPEN] == 1


def test_each_undoes_only_his_own_steps(project, village):
    mine = project.session()
    mine.open(village.article.id)
    mine.flag(on=True)
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        assert hers.undo() is None
        hers.comment("看过了")
    assert mine.undo().undone is Action.FLAG
    assert mine.sheet.state.comment == "看过了"
    assert mine.undo() is None


def test_undo_that_would_overlap_is_refused(project, session, village, target_of):
    target = target_of("1200起")
    session.accept(target)
    session.reject(target, "date")
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        hers.add(village.metric("接警1200起"))
    with pytest.raises(KnownError, match="“1200起” would stand again, but “接警1200起” has come to stand"):
        session.undo()
    assert session.sheet.item(target).state is State.REJECTED
    assert project.check() == ()


def test_a_refused_undo_leaves_the_open_article_open(project, session, village, target_of):
    other = village.other()
    project.add_articles([other.article], other.numbers)
    session.accept(target := target_of("1200起"))
    session.reject(target, "date")
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        hers.add(village.metric("接警1200起"))
    shown = session.open(other.article.id)
    with pytest.raises(KnownError, match="value spans never overlap"):
        session.undo()
    assert session.sheet is shown
    assert (
        session.add(Metric(other.span, "count", village.metric("35人").quantity)).article_id
        == shown.article.id
    )


def test_someone_decides_while_undo_reads_another_article(project, session, village, target_of):
    other = village.other()
    project.add_articles([other.article], other.numbers)
    session.accept(target_of("1200起"))
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)

        def interrupted():
            if not hers.sheet.state.flagged:
                hers.flag(on=True)
            return datetime.now(UTC)

        mine = Session(project._store, "林", "林", interrupted)
        mine.open(other.article.id)
        change = mine.undo()
    assert (change.article_id, change.targets) == (village.article.id, (target_of("1200起"),))
    assert mine.sheet.state.flagged
    assert project.check() == ()


def test_undo_under_a_completion_by_another_reopens_the_article(
    decide_all, project, session, village, target_of
):
    session.accept(target := target_of("1200起"))
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        decide_all(hers)
        hers.complete()
    change = session.undo()
    assert (change.undone, change.article) == (Action.ACCEPT, True)
    assert target in change.targets
    assert (session.sheet.status, session.sheet.gate.suggestions) == (Status.STARTED, 1)
    assert session.undo() is None
    assert session.redo().undone is Action.ACCEPT
    assert (session.sheet.status, session.sheet.gate.open) == (Status.STARTED, True)
    session.complete()
    assert session.sheet.status is Status.COMPLETE
    assert project.check() == ()


def test_undo_under_imported_gold_reopens_the_article(project, session, village, target_of):
    session.accept(target_of("1200起"))
    project.import_gold("林", village.article.id, [village.metric("1200起")], complete=True)
    assert session.undo().article
    assert (session.sheet.status, session.sheet.gate.numbers) == (Status.STARTED, 0)
    assert session.sheet.gate.suggestions == 1
    assert project.check() == ()


def test_a_completion_comes_back_only_while_everything_is_decided(decide_all, project, session, village):
    decide_all(session)
    session.complete()
    session.undo()
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        confirmed = next(item for item in hers.sheet.items() if item.state is State.CONFIRMED)
        hers.doubt(confirmed.target, "?")
        hers.doubt(confirmed.target, "")
    assert session.redo().undone is Action.COMPLETE
    assert session.sheet.status is Status.STARTED
    assert not session.sheet.gate.open
    assert project.check() == ()


def test_redo_knows_no_steps_that_came_from_elsewhere(project, session, village):
    other = village.other()
    project.add_articles([other.article], other.numbers)
    gold = [Metric(other.span, "count", Quantity(village.metric("35人").quantity.value))]
    assert project.import_gold("林", other.article.id, gold, complete=True) == 1
    assert session.undo() is None


def blocked(project, session, village, target):
    """Reject what was accepted; meanwhile another adds a metric over its place."""
    session.flag(on=True)
    session.accept(target)
    session.reject(target, "date")
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        return hers.add(village.metric("接警1200起")).targets[0]


def test_a_step_that_is_blocked_names_what_lies_in_its_way(project, session, village, target_of):
    target = target_of("1200起")
    other = blocked(project, session, village, target)
    with pytest.raises(BlockedError) as raised:
        session.undo()
    assert (raised.value.target, raised.value.article_id) == (other, village.article.id)
    assert (raised.value.step.name, raised.value.step.quote) == (Action.REJECT, "1200起")


def test_a_step_that_is_passed_over_blocks_no_longer_and_comes_when_it_can(
    project, session, village, target_of
):
    target = target_of("1200起")
    other = blocked(project, session, village, target)
    with pytest.raises(BlockedError) as raised:
        session.undo()
    session.pass_over(raised.value.step.id)
    assert session.undoable().name is Action.ACCEPT
    assert session.undo().undone is Action.ACCEPT
    assert session.sheet.item(target).state is State.REJECTED
    # With the acceptance gone nothing would stand again, so nothing is in the way any more.
    assert [session.undo().undone for _ in range(2)] == [Action.REJECT, Action.FLAG]
    assert session.undo() is None
    assert session.sheet.item(other).state is State.ADDED
    assert project.check() == ()


def test_what_was_in_the_way_is_taken_out_and_the_step_undone(project, session, village, target_of):
    target = target_of("1200起")
    other = blocked(project, session, village, target)
    with pytest.raises(BlockedError) as raised:
        session.undo()
    session.pass_over(raised.value.step.id)
    with Project.open(project.path, "周") as second:
        hers = second.session(layer="林")
        hers.open(village.article.id)
        hers.reject(other, "")
    assert session.undo().undone is Action.REJECT
    assert session.sheet.item(target).state is State.ACCEPTED


def test_steps_are_named_by_their_first_place_and_their_number(session, target_of):
    session.accept_all([item.target for item in session.sheet.items()])
    session.flag(on=True)
    assert (session.undoable().name, session.undoable().quote) == (Action.FLAG, "")
    change = session.undo()
    assert (change.of.name, change.of.quote, change.of.count) == (Action.FLAG, "", 1)
    assert (session.undoable().quote, session.undoable().count) == ("二〇二四年", 4)
    assert session.redoable().name is Action.FLAG
    assert session.undo().of.count == 4
