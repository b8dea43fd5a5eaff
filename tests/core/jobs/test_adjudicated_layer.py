"""The layer of adjudication: who may rule, what becomes gold and when, how far each article is."""

import pytest

from core.bias import Shares
from core.errors import KnownError
from core.jobs.adjudication import Adjudication, check_doubled
from core.jobs.agreement import agreements
from core.jobs.bias import set_shares
from core.jobs.project import ADJUDICATED, Project
from tests.core.jobs.adjudication_examples import (
    CALLS,
    NUMBERS,
    OWNER,
    TEXT,
    add_article,
    adjudicating,
    differing,
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p.metrics", OWNER) as made:
        yield made


@pytest.fixture
def article(project):
    return differing(project)


def test_the_adjudicators_sheet_is_never_dealt(project, article):
    set_shares(project, Shares(1, 0, 3))
    work, _, docket = adjudicating(project)
    work.rule(docket, docket.waiting[0], [CALLS])
    assert project.store.way(article.id, ADJUDICATED) is None


def test_the_layer_is_gold_when_it_is_said_and_no_earlier(project, article):
    work, _, docket = adjudicating(project)
    work.accept_agreed(docket)
    assert project.gold_layer == OWNER
    assert not work.gold
    work.hold_for_gold()
    assert work.gold
    assert project.gold_layer == ADJUDICATED


def test_only_who_sees_all_adjudicates(project, article):
    with (
        Project.open(project.path, "钱") as other,
        pytest.raises(KnownError, match="sees his own layer alone"),
    ):
        Adjudication(other)
    project.reviewers.name_adjudicator("钱")
    with Project.open(project.path, "钱") as other:
        work, _, docket = adjudicating(other)
        work.rule(docket, docket.waiting[0], ())
        assert {d.reviewer for d in project.store.decisions_of(article.id, ADJUDICATED)} == {"钱"}


def test_nothing_to_adjudicate_is_a_sentence(project):
    add_article(project, TEXT, NUMBERS)
    with pytest.raises(KnownError, match="completed by two reviewers"):
        check_doubled(project)


def test_outlines_tell_how_far_each_article_is(project, article):
    work, doubled, docket = adjudicating(project)
    (before,) = work.outlines()
    assert (before.differences, before.left, before.agreed_left, before.done) == (2, 2, 1, False)
    work.accept_agreed(docket)
    work.rule(work.docket(doubled), docket.waiting[0], ())
    (after,) = work.outlines()
    assert (after.left, after.agreed_left, after.done) == (1, 0, False)
    work.rule(work.docket(doubled), docket.waiting[1], ())
    assert work.outline(doubled).done


def test_the_adjudicated_layer_is_no_reviewers(project, article):
    work, _, docket = adjudicating(project)
    work.accept_agreed(docket)
    assert [(each.one, each.other) for each in agreements(project)] == [("赵", "钱")]
    with pytest.raises(KnownError, match="needs another one"):
        Project.open(project.path, ADJUDICATED)
