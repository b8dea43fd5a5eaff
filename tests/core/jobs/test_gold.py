"""Gold from elsewhere: taken over once, whole or not at all."""

import pytest

from core.errors import KnownError
from core.sheet import State, Status


@pytest.fixture
def gold(village):
    return [village.metric("1200起"), village.metric("第3名", "rank", "3")]


def test_gold_is_taken_over_once(project, village, gold):
    def take():
        return project.import_gold("林", village.article.id, gold, complete=True)

    assert take() == 2
    (found,) = project.annotations("林", completed_only=True)
    assert found.metrics == tuple(gold)
    decisions = project._store.decisions_of(village.article.id, "林")
    assert take() == 0
    assert project._store.decisions_of(village.article.id, "林") == decisions
    sheet = project.session().open(village.article.id)
    assert sheet.gate.open
    assert sheet.gate.decided == 6
    assert [i.span.quote(village.article.text) for i in sheet.settled()] == ["12.5%", "35人"]


def test_incomplete_gold_leaves_the_rest_open(project, village, gold):
    project.import_gold("林", village.article.id, gold, complete=False)
    sheet = project.session().open(village.article.id)
    assert sheet.status is Status.STARTED
    assert (sheet.gate.suggestions, sheet.gate.decided) == (2, 2)


def test_what_was_changed_since_stays_changed(project, session, village, gold):
    project.import_gold("林", village.article.id, gold, complete=False)
    sheet = session.open(village.article.id)
    first, second = (item for item in sheet.items() if item.state is State.ADDED)
    session.reject(first.target, "date")
    session.edit(second.target, village.metric("全县第3名", "rank"))
    assert project.import_gold("林", village.article.id, gold, complete=False) == 0
    (found,) = project.annotations("林", completed_only=False)
    assert [metric.span for metric in found.metrics] == [village.span("全县第3名")]


def test_what_stands_already_is_not_added_again(project, session, village, target_of, gold):
    session.accept(target_of("1200起"))
    assert project.import_gold("林", village.article.id, gold, complete=False) == 1
    assert project.import_gold("周", village.article.id, gold, complete=False) == 2


@pytest.mark.parametrize(
    ("quotes", "sentence"),
    [(["1200起", "接警1200起"], "Two metrics of this gold overlap"), (["接警35"], "of this gold overlaps")],
)
def test_gold_that_does_not_fit_is_refused_whole(project, session, village, target_of, quotes, sentence):
    session.accept(target_of("35人"))
    wanted = [village.metric("第3名")]
    wanted += [village.metric(q if q != "接警35" else "抓获35") for q in quotes]
    with pytest.raises(KnownError, match=sentence):
        project.import_gold("林", village.article.id, wanted, complete=True)
    (found,) = project.annotations("林", completed_only=False)
    assert len(found.metrics) == 1


def test_many_imports_are_one_transaction(project, village, gold):
    def take():
        with project.together():
            project.import_gold("林", village.article.id, gold, complete=False)
            project.import_gold("林", "0" * 64, gold, complete=False)

    with pytest.raises(KnownError, match="no article"):
        take()
    assert list(project.annotations("林", completed_only=False)) == []


# -- mending


def test_gold_is_taken_over_while_someone_else_decides(project, session, village, target_of, gold):
    target, known = target_of("35人"), project._store.known

    def known_late(ids):
        if session.sheet.item(target).state is State.SUGGESTED:
            session.accept(target)
        return known(ids)

    project._store.known = known_late
    assert project.import_gold("林", village.article.id, gold, complete=True) == 2
    (found,) = project.annotations("林", completed_only=True)
    assert len(found.metrics) == 3
    assert project.check() == ()
