"""Two programs at one project: neither loses anything, neither breaks what the other relies on."""

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from core.sheet import State


@pytest.fixture
def elsewhere(project, session, village):
    """The same reviewer in another window, at the same article."""
    with Project.open(project.path, "林") as second:
        other = second.session()
        other.open(village.article.id)
        yield other


def test_both_write_and_both_see_it(project, session, elsewhere, target_of, village):
    mine, theirs = target_of("1200起"), target_of("35人")
    elsewhere.accept(theirs)
    change = session.accept(mine)
    assert change.targets == (mine, theirs)
    assert session.sheet.item(theirs).state is State.ACCEPTED
    change = elsewhere.accept_all([mine])
    assert (change.step, change.targets) == ("", (mine,))
    orders = [decision.order for decision in project._store.decisions_of(village.article.id, "林")]
    assert orders == [1, 2]
    assert project.check() == ()


def test_an_overlap_with_what_was_decided_elsewhere_is_refused(project, session, elsewhere, village):
    added = elsewhere.add(village.metric("抓获35人")).targets[0]
    with pytest.raises(KnownError, match="overlaps the metric “抓获35人”"):
        session.add(village.metric("35人。"))
    change = session.flag(on=True)
    assert added in change.targets
    assert session.sheet.item(added).state is State.ADDED
    assert project.check() == ()


def test_what_was_decided_elsewhere_about_the_article(session, elsewhere, target_of):
    elsewhere.flag(on=True)
    change = session.accept(target_of("35人"))
    assert change.article
    assert session.sheet.state.flagged
    assert not session.accept(target_of("1200起")).article


def test_a_step_is_undone_once(session, elsewhere, target_of):
    target = target_of("1200起")
    session.accept(target)
    assert elsewhere.undo().targets == (target,)
    assert session.undo() is None
    change = session.redo()
    assert change.targets == (target,)
    assert session.sheet.item(target).state is State.ACCEPTED


def test_the_gate_counts_what_was_decided_elsewhere(session, elsewhere):
    session.accept_all(item.target for item in session.sheet.items())
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")
    added = next(item for item in session.sheet.items() if item.state is State.CONFIRMED)
    elsewhere.doubt(added.target, "?")
    elsewhere.doubt(added.target, "")
    with pytest.raises(KnownError, match="cannot be completed"):
        session.complete()


def test_different_layers_do_not_meet(project, session, target_of, village):
    target = target_of("1200起")
    session.accept(target)
    with Project.open(project.path, "周") as second:
        hers = second.session()
        hers.open(village.article.id)
        hers.add(village.metric("接警1200起"))
        assert second.counts() == project.counts()
    assert session.undo().targets == (target,)
    assert project.layers() == ("周", "林")
