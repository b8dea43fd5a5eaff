"""Adjudication: differences alone, sides shuffled, rulings as ordinary decisions in their own layer."""

import pytest

from core.bias import Shares
from core.errors import KnownError
from core.jobs.adjudication import Adjudication
from core.jobs.bias import set_shares
from core.jobs.project import ADJUDICATED, Project
from core.model import Action, Exclusion, Extraction, Found, Span
from core.sheet import State
from tests.core.jobs.adjudication_examples import (
    CALLS,
    CAUGHT,
    MORE,
    NUMBERS,
    OWNER,
    RANK,
    TEXT,
    add_article,
    adjudicating,
    complete,
    count,
    differing,
    gold,
    layers_of,
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p.metrics", OWNER) as made:
        yield made


@pytest.fixture
def article(project):
    return differing(project)


def side_of(difference, metrics):
    return next(each for each in difference.readings if list(each.metrics) == list(metrics))


def test_only_the_differences_come_and_each_reading_once(project, article):
    _, _, docket = adjudicating(project)
    assert [each.span for each in docket.differences] == [Span(5, 10), Span(13, 20)]
    assert docket.waiting == docket.differences
    assert docket.agreed == (RANK,)
    assert (docket.agreed_left, docket.others_left) == (1, 1)
    assert side_of(docket.differences[0], [CALLS]).reviewers == ("赵",)
    assert side_of(docket.differences[1], []).reviewers == ("钱",)


def test_sides_are_shuffled_and_stay_between_openings(project, article):
    numbers = "".join(f"甲{n}乙" for n in range(10, 50))
    many = add_article(project, numbers, [(4 * n + 1, 4 * n + 3) for n in range(40)])
    marked = [count(4 * n + 1, 4 * n + 3, n) for n in range(40)]
    complete(project, many, 赵=marked, 钱=[])
    first = adjudicating(project, at=1)[2].differences
    lefts = {bool(each.left) for each in first}
    assert lefts == {True, False}
    with Project.open(project.path, OWNER) as again:
        assert adjudicating(again, at=1)[2].differences == first


@pytest.mark.parametrize("answer", ["left", "right", "neither"])
def test_an_answer_is_gold_under_the_adjudicators_name(project, article, answer):
    before = layers_of(project, article.id, "赵", "钱")
    work, doubled, docket = adjudicating(project)
    first = docket.waiting[0]
    taken = {"left": first.left, "right": first.right, "neither": ()}[answer]
    work.rule(docket, first, taken)
    assert gold(project, article) == taken
    decisions = project.store.decisions_of(article.id, ADJUDICATED)
    assert {each.reviewer for each in decisions} == {OWNER}
    assert work.docket(doubled).waiting == docket.waiting[1:]
    assert layers_of(project, article.id, "赵", "钱") == before
    assert project.check() == ()


def test_what_is_refused_is_kept_as_refused(project, article):
    work, _, docket = adjudicating(project)
    work.rule(docket, docket.waiting[0], [CALLS])
    key = project.store.key(article.id)
    refused = [s for s in project.store.standings(key, ADJUDICATED, TEXT) if not s.state.annotates]
    assert [(each.state, each.metric) for each in refused] == [(State.REJECTED, MORE)]


def test_a_metric_of_ones_own_stands_in_place_of_all_readings(project, article):
    own = count(3, 10, 1200)
    work, doubled, docket = adjudicating(project)
    work.rule(docket, docket.waiting[0], [own])
    assert gold(project, article) == (own,)
    assert len(work.docket(doubled).waiting) == 1


def test_a_metric_of_ones_own_must_not_reach_into_what_stands(project, article):
    work, doubled, docket = adjudicating(project)
    work.accept_agreed(docket)
    docket = work.docket(doubled)
    with pytest.raises(KnownError, match="overlaps the metric"):
        work.rule(docket, docket.waiting[0], [count(5, 31)])
    assert gold(project, article) == (RANK,)


def test_all_agreed_is_one_step_and_takes_the_numbers_that_nobody_marked(project, article):
    work, doubled, docket = adjudicating(project)
    change = work.accept_agreed(docket)
    after = work.docket(doubled)
    assert (after.agreed_left, after.others_left) == (0, 0)
    assert gold(project, article) == (RANK,)
    assert not after.complete
    assert work.accept_agreed(after).step == ""
    assert work.undo().of.id == change.step
    assert work.docket(doubled) == docket


def test_the_last_ruling_completes_the_article_in_the_same_step(project, article):
    work, doubled, docket = adjudicating(project)
    work.accept_agreed(docket)
    while (docket := work.docket(doubled)).waiting:
        assert not docket.complete
        change = work.rule(docket, docket.waiting[0], docket.waiting[0].left)
    assert change.article
    assert docket.done
    own = project.store.decisions_of(article.id, ADJUDICATED)
    assert own[-1].action is Action.COMPLETE
    assert own[-1].step == own[-2].step
    work.undo()
    again = work.docket(doubled)
    assert not again.complete
    assert len(again.waiting) == 1


def test_the_agreed_may_come_last(project, article):
    work, doubled, docket = adjudicating(project)
    while (docket := work.docket(doubled)).waiting:
        work.rule(docket, docket.waiting[0], ())
    assert not docket.complete
    work.accept_agreed(docket)
    assert work.docket(doubled).done
    assert gold(project, article) == (RANK,)


def test_both_where_the_spans_do_not_overlap(project):
    made = add_article(project, TEXT, NUMBERS)
    wide, first, second = count(5, 26), CALLS, CAUGHT
    complete(project, made, 赵=[wide], 钱=[first], 孙=[second])
    work, _, docket = adjudicating(project)
    (one,) = docket.waiting
    assert len(one.readings) == 3
    apart = {frozenset([first]), frozenset([second])}
    if {frozenset(one.left), frozenset(one.right)} == apart:
        assert one.both == (first, second)
        work.rule(docket, one, one.both)
        assert gold(project, made) == (first, second)
    else:
        assert one.both is None


def test_both_is_not_offered_for_overlaps_or_against_nothing(project, article):
    _, _, docket = adjudicating(project)
    assert [each.both for each in docket.differences] == [None, None]


def test_three_reviewers_have_as_many_sides_as_readings(project):
    made = add_article(project, TEXT, NUMBERS)
    complete(project, made, 赵=[CALLS], 钱=[MORE], 孙=[CALLS])
    _, doubled, docket = adjudicating(project)
    assert doubled.reviewers == tuple(sorted("赵钱孙"))
    (one,) = docket.waiting
    assert sorted(len(each.reviewers) for each in one.readings) == [1, 2]


def test_an_extractors_suggestion_is_answered_along(project, village):
    made = add_article(project, TEXT, NUMBERS)
    found = Extraction(
        (Found(CALLS, "rule"), Found(CAUGHT, "rule")), (Exclusion(Span(29, 31), "sequence", "rule"),)
    )
    project.save_run(village.run("first"), {made.id: found})
    complete(project, made, 赵=[CALLS], 钱=[MORE])
    work, doubled, docket = adjudicating(project)
    assert docket.others_left == 3  # 35人, the exclusion, 12.5
    work.accept_agreed(docket)
    docket = work.docket(doubled)
    work.rule(docket, docket.waiting[0], [CALLS])
    assert work.docket(doubled).done
    states = {s.span.quote(TEXT): s for s in project.store.standings(1, ADJUDICATED, TEXT)}
    assert states["1200起"].state is State.ACCEPTED
    assert states["35人"].state is State.REJECTED
    assert (states["第3"].state, states["第3"].cause) == (State.CONFIRMED, "sequence")


def test_causes_of_the_reviewers_are_taken_along(project, article):
    for name in ("赵", "钱"):
        session = project.session(name)
        session.open(article.id)
        session.reject(next(i.target for i in session.sheet.items() if i.span == Span(23, 25)), "trait")
    work, _, docket = adjudicating(project)
    work.accept_agreed(docket)
    standings = {s.span: s for s in project.store.standings(1, ADJUDICATED, TEXT)}
    assert standings[Span(23, 25)].cause == "trait"


def test_a_number_left_in_doubt_stays_in_doubt(project, article):
    session = project.session("钱")
    session.open(article.id)
    session.doubt(next(i.target for i in session.sheet.items() if i.span == Span(23, 25)), "数到谁？")
    work, _, docket = adjudicating(project)
    work.accept_agreed(docket)
    standings = {s.span: s for s in project.store.standings(1, ADJUDICATED, TEXT)}
    assert (standings[Span(23, 25)].state, standings[Span(23, 25)].note) == (State.DOUBTED, "数到谁？")


def test_what_a_reviewer_changes_later_comes_again_and_nothing_else(project, article):
    work, doubled, docket = adjudicating(project)
    work.accept_agreed(docket)
    for difference in docket.waiting:
        work.rule(work.docket(doubled), difference, [CALLS] if difference.span.start == 5 else ())
    assert work.docket(doubled).done
    session = project.session("钱")
    session.open(article.id)
    target = next(item.target for item in session.sheet.items() if item.metric == MORE)
    session.edit(target, count(5, 10, 1300))
    docket = work.open(doubled)
    assert [each.span for each in docket.waiting] == [Span(5, 10)]
    work.rule(docket, docket.waiting[0], [count(5, 10, 1300)])
    assert work.docket(doubled).done
    assert gold(project, article) == (count(5, 10, 1300), RANK)
    assert project.check() == ()


def test_planted_errors_must_be_answered_first(project, village):
    set_shares(project, Shares(0, 1, 3))
    made = add_article(project, TEXT, NUMBERS)
    project.save_run(village.run("first"), {made.id: Extraction((Found(CALLS, "r"), Found(CAUGHT, "r")))})
    session = project.session("赵")
    session.open(made.id)
    session.accept_all([item.target for item in session.sheet.items()])
    for item in [item for item in session.sheet.items() if item.state is State.UNKNOWN]:
        session.reject(item.target, "name")
    session.complete()
    complete(project, made, 钱=[CALLS])
    assert Adjudication(project).articles() == ()
    for plant in project.store.plants(made.id, "赵"):
        session.put_right(plant)
    if not session.sheet.state.complete:
        session.complete()
    assert [each.article for each in Adjudication(project).articles()] == [made.id]
