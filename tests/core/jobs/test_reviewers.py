"""Who reviews what, and who sees more than his own layer."""

import sqlite3

import pytest

from core.errors import KnownError
from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.sheet import Status


@pytest.fixture
def two(project, village):
    """The ids of two articles."""
    other = village.other()
    project.add_articles([other.article], other.numbers)
    return project.article_ids()


def found(project, typed):
    return [row.id for row in project.listing.all(Wanted(query=query_of(typed, project.reviewer)))]


def test_articles_are_given_and_taken_away(project, two):
    reviewers = project.reviewers
    assert reviewers.assign(two, " 赵 ") == 2
    assert reviewers.assign(two, "赵") == 0
    assert reviewers.assign(two[:1], "林") == 1
    assert project.listing.row(two[0]).reviewers == ("林", "赵")
    assert found(project, "for:赵") == list(two)
    assert found(project, "for:me") == [two[0]]
    assert found(project, "for:none") == []
    assert reviewers.take_away(two[1:], "赵") == 1
    assert reviewers.take_away(two[1:], "赵") == 0
    assert found(project, "for:none") == [two[1]]
    assert reviewers.counts() == (1, 1)
    assert reviewers.counts((Status.COMPLETE,)) == (0, 0)
    assert reviewers.names() == ("林", "赵")


def test_what_was_given_is_kept_and_never_changed(project, two):
    project.reviewers.assign(two[:1], "赵")
    project.reviewers.take_away(two[:1], "赵")
    rows = project.store.rows("SELECT reviewer, given, by FROM assignment ORDER BY key")
    assert rows == [("赵", 1, "林"), ("赵", 0, "林")]
    for statement in ("DELETE FROM assignment", "UPDATE assignment SET given = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever appended"):
            project.store.rows(statement)


@pytest.mark.parametrize("name", ["", "  "])
def test_a_reviewer_has_a_name(project, two, name):
    with pytest.raises(KnownError, match="To whom"):
        project.reviewers.assign(two, name)


def test_only_the_owner_and_whom_he_names_see_every_layer(project, session, target_of):
    session.accept(target_of("1200起"))
    with Project.open(project.path, "周") as other:
        assert not other.reviewers.sees_all
        assert other.gold_in_sight == "周"
        assert other.layers_in_sight == ("周",)
        for refused in (lambda: other.set_gold_layer("周"), lambda: other.reviewers.name_adjudicator("周")):
            with pytest.raises(KnownError, match=r"周 sees his own layer alone.*: 林"):
                refused()
        project.reviewers.name_adjudicator("周")
        assert other.gold_in_sight == "林"
        assert set(other.layers_in_sight) == {"林"}
    assert project.reviewers.adjudicators == ("林", "周")


def test_ones_own_gold_is_always_in_sight(project):
    project.set_gold_layer("周")
    with Project.open(project.path, "周") as other:
        assert other.gold_in_sight == "周" == other.gold_layer
        assert not other.reviewers.sees_all
