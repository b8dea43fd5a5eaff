"""What to label next: by the sample, by disagreement, by rules seldom judged, by kinds hardly known."""

from decimal import Decimal
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bias import Shares
from core.errors import KnownError
from core.jobs.bias import set_shares
from core.jobs.listing import Order, OrderName, Wanted
from core.jobs.next_up import Purpose, next_up, order_for, reason
from core.jobs.project import Project
from core.jobs.random_sample import draw_sample
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span
from core.store.purposes import RatioSums

COUNT = 6
SPANS = (Span(1, 3), Span(5, 7), Span(9, 11))


def article(n):
    return Article.of(f"甲{n}件，乙{n}件，丙{n}件。", f"题目{n}")


def metric(place, kind="count"):
    return Metric(SPANS[place], kind, Quantity(Decimal(1)))


RULES = (("often", "often"), ("often", "seldom"), ("often",), ("seldom", "seldom"), (), ("often", "new"))
KINDS = (("count", "count"), ("count", "rank"), ("count",), ("rank", "rank"), (), ("count", "money"))


@pytest.fixture
def many(tmp_path, village):
    """Six articles; what each of their two numbers is suggested by, and as what, stands above."""
    with Project.create(tmp_path / "m.metrics", "林") as project:
        articles = [article(n) for n in range(COUNT)]
        numbers = tuple(Number(Span(span.start, span.start + 1), "1") for span in SPANS)
        project.add_articles(articles, {each.id: numbers for each in articles})
        said = {
            each.id: Extraction(tuple(Found(metric(i, KINDS[n][i]), rule) for i, rule in enumerate(RULES[n])))
            for n, each in enumerate(articles)
        }
        project.save_run(village.run("r"), said)
        yield project


def complete(project, n, decide_all):
    session = project.session()
    session.open(article(n).id)
    decide_all(session)
    session.complete()


def listed(found):
    return [each.row.title[-1] for each in found]


def whys(found):
    return [str(each.why) for each in found]


# -- rules


def test_an_adjudicator_learns_from_the_gold_not_from_his_empty_layer(many, decide_all):
    before = whys(next_up(many, Purpose.RULES, 9))
    with Project.open(many.path, "周") as other:
        for n in (0, 1):
            complete(other, n, decide_all)
    assert whys(next_up(many, Purpose.RULES, 9)) == before
    many.set_gold_layer("周")
    told = whys(next_up(many, Purpose.RULES, 9))
    assert any("seldom (1)" in why for why in told)
    with Project.open(many.path, "吴") as third:
        assert whys(next_up(third, Purpose.RULES, 9)) == before


def test_rules_with_few_judged_cases_come_first(many, decide_all):
    assert listed(next_up(many, Purpose.RULES, 9)) == ["0", "1", "3", "5", "2"]  # nothing is known yet
    complete(many, 0, decide_all)
    found = next_up(many, Purpose.RULES, 9)
    # often has two cases by now: 1/3 each; seldom and new have none: 1 each
    assert listed(found) == ["3", "1", "5", "2"]
    assert [each.row.score for each in found] == pytest.approx([2, 4 / 3, 4 / 3, 1 / 3])
    assert whys(found)[0] == "2 suggestions by rules with fewer than 5 judged cases: seldom (0)."
    assert whys(found)[2] == "2 suggestions by rules with fewer than 5 judged cases: new (0), often (2)."


def test_a_rejected_suggestion_is_a_judged_case_and_so_is_one_decided_alone(many):
    session = many.session()
    session.open(article(1).id)
    item = next(item for item in session.sheet.items() if item.rule == "seldom")
    session.reject(item.target, "name")
    assert [each.row.score for each in next_up(many, Purpose.RULES, 9)] == pytest.approx([2, 2, 1, 1, 1])
    assert whys(next_up(many, Purpose.RULES, 9))[-1].endswith("seldom (1).")


def test_gold_from_elsewhere_judges_the_suggestions_of_its_articles(many):
    many.import_gold("林", article(3).id, [metric(0, "rank")], complete=True)
    found = {each.row.title[-1]: each.row.score for each in next_up(many, Purpose.RULES, 9)}
    assert "3" not in found
    assert found["1"] == pytest.approx(1 + 1 / 3)


def test_when_every_rule_is_known_it_is_said(many, decide_all, monkeypatch):
    monkeypatch.setattr("core.jobs.next_up.FEW_CASES", 2)
    complete(many, 0, decide_all)
    order = order_for(many, Purpose.RULES)
    list(many.listing.rank(order))
    row = many.listing.row(article(2).id)
    assert str(reason(many, order, row)) == (
        "Every rule that suggests something here has 2 judged cases or more: often (2)."
    )
    assert str(reason(many, order, many.listing.row(article(4).id))) == "No suggestion waits in this article."


def test_another_reviewers_decisions_are_no_cases_of_ones_own(many, decide_all):
    before = [each.row.score for each in next_up(many, Purpose.RULES, 9)]
    with Project.open(many.path, "周") as other:
        complete(other, 0, decide_all)
    assert [each.row.score for each in next_up(many, Purpose.RULES, 9)] == before


# -- kinds


def test_articles_rich_in_kinds_with_wide_intervals_come_first(many, decide_all):
    for n in (0, 2):
        complete(many, n, decide_all)
    found = next_up(many, Purpose.KINDS, 9)
    assert listed(found) == ["3", "1", "5"]
    # of rank and money there is no case: the interval is 100 points wide
    assert found[0].row.score == pytest.approx(2)
    assert whys(found)[0] == "2 suggestions of kinds whose interval is wide, in points: Rank (±50.0)."
    order = order_for(many, Purpose.KINDS)
    assert "排名 (±50.0)" in str(reason(many, order, found[0].row, "zh"))


def test_when_every_interval_is_narrow_it_is_said(many, decide_all, monkeypatch):
    monkeypatch.setattr("core.jobs.next_up.WIDE", 0.99)
    complete(many, 0, decide_all)
    order = order_for(many, Purpose.KINDS)
    list(many.listing.rank(order))
    words = str(reason(many, order, many.listing.row(article(2).id)))
    assert words.startswith("The interval of every kind suggested here is narrower than ±50 points: Count")


def test_the_width_is_that_of_the_ratio_over_articles():
    sums = RatioSums()
    articles = [(2, 4), (10, 10), (0, 6), (8, 12)] * 20
    for part, whole in articles:
        sums = sums.plus(part, whole)
    whole = sum(whole for _, whole in articles)
    rate = sum(part for part, _ in articles) / whole
    error = sqrt(sum((part - rate * of) ** 2 for part, of in articles)) / whole
    assert sums.width == pytest.approx(2 * 1.96 * error)


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_width_is_never_nothing_and_narrows_with_cases(right, wrong):
    one = RatioSums().plus(2 * right, 2 * (right + wrong))
    assert 0 < one.width <= 1
    assert RatioSums().width == pytest.approx(1)
    all_right = RatioSums().plus(2 * right, 2 * right)
    assert all_right.plus(2, 2).width < all_right.width


# -- the other purposes


def test_a_sharper_estimate_takes_the_random_sample_in_its_order(many, decide_all):
    with pytest.raises(KnownError, match="none was drawn"):
        next_up(many, Purpose.SHARPER, 9)
    draw_sample(many, 3, 7)
    found = next_up(many, Purpose.SHARPER, 9)
    assert [each.row.place for each in found] == [1, 2, 3]
    assert whys(found)[0] == "Number 1 of 3 in the random sample (seed 7)."
    complete(many, int(found[0].row.title[-1]), decide_all)
    assert [each.row.place for each in next_up(many, Purpose.SHARPER, 9)] == [2, 3]
    order = order_for(many, Purpose.SHARPER)
    outside = next(row for row in many.listing.all() if row.place is None)
    assert "Not in the random sample" in str(reason(many, order, outside))


def test_disagreement_takes_the_latest_two_extractors(many, village):
    with pytest.raises(KnownError, match="No two extractors"):
        next_up(many, Purpose.DISAGREEMENT, 9)
    run = village.run("s", extractor="simple")
    many.save_run(run, {article(n).id: Extraction((Found(metric(0), "s"),)) for n in (0, 2, 3)})
    found = next_up(many, Purpose.DISAGREEMENT, 9)
    assert listed(found) == ["3", "0"]
    assert whys(found)[0] == "simple 1 and rules 1 differ at 2 places."
    order = order_for(many, Purpose.DISAGREEMENT)
    row = many.listing.row(article(5).id)
    assert "have not both read" in str(reason(many, order, row))


def test_the_reviewers_own_order_of_the_queue_stays(many):
    many.listing.keep_order(Order(OrderName.RANDOM, 3))
    next_up(many, Purpose.RULES, 2)
    assert many.listing.order == Order(OrderName.RANDOM, 3)


def test_an_order_without_a_purpose_has_no_reason(many):
    order = Order(OrderName.STATUS)
    assert reason(many, order, many.listing.row(article(0).id)) is None
    assert reason(many, Order(OrderName.RULES), many.listing.row(article(0).id)) is None  # not made yet


def test_nothing_is_told_of_suggestions_under_bias_control(many):
    set_shares(many, Shares(0.5, 0, 7))
    assert "is not told" in whys(next_up(many, Purpose.RULES, 1))[0]


def test_what_is_done_or_set_aside_is_not_next(many, decide_all):
    complete(many, 0, decide_all)
    session = many.session()
    session.open(article(3).id)
    session.skip(on=True)
    assert {"0", "3", "4"}.isdisjoint(listed(next_up(many, Purpose.RULES, 9)))
    assert [row.title[-1] for row in many.listing.all(Wanted(ranked=True))][-1] in "034"
