"""How sure a figure is: the draws, what they say, and when they can say nothing."""

from hypothesis import given
from hypothesis import strategies as st

from core.evaluation import (
    Mode,
    Resampled,
    evaluate,
    field_figure,
    further,
    intervals_of,
    role_figure,
    score_figure,
)
from tests.core.evaluation.examples import metric, pair, plain, sides

RIGHT = [(0, 2, "count"), (4, 6, "money")]


def articles(*, right, wrong):
    """An evaluation of so many articles that are all right, and so many in which nothing is."""
    good = [pair(plain(RIGHT), plain(RIGHT), f"good{i}") for i in range(right)]
    bad = [pair(plain(RIGHT), plain([(8, 9, "count")]), f"bad{i}") for i in range(wrong)]
    return evaluate([*good, *bad])


def strict(evaluation, **more):
    return Resampled(evaluation, **more).interval(score_figure(Mode.STRICT))


def test_where_all_articles_are_alike_the_interval_has_no_width():
    found = strict(articles(right=8, wrong=0))
    assert (found.low, found.high) == (1.0, 1.0)


def test_more_articles_make_it_narrower():
    few, many = strict(articles(right=8, wrong=2)), strict(articles(right=80, wrong=20))
    assert few.high - few.low > 2 * (many.high - many.low)


def test_it_is_the_binomial_interval_where_each_article_holds_one_metric():
    """Of 100 articles 80 right: 80 % give or take 1.96 · √(0.8 · 0.2 / 100), so 72.2–87.8 %."""
    one = plain([(0, 2, "count")])
    pairs = [pair(one, one if i < 80 else plain([(0, 3, "count")]), str(i)) for i in range(100)]
    found = strict(evaluate(pairs))
    assert abs(found.low - 0.722) < 0.02
    assert abs(found.high - 0.878) < 0.02


def test_the_same_seed_gives_the_same_interval():
    evaluation = articles(right=12, wrong=5)
    assert strict(evaluation, seed=3) == strict(evaluation, seed=3)


def test_a_kind_in_a_few_articles_has_one_over_the_draws_that_hold_it():
    rare = plain([(0, 2, "rank")])
    pairs = [pair(rare, rare, "rare"), *(pair(plain(RIGHT), plain(RIGHT), str(i)) for i in range(6))]
    found = Resampled(evaluate(pairs)).interval(score_figure(Mode.STRICT, "rank"))
    assert (found.low, found.high) == (1.0, 1.0)


def test_nothing_to_draw_from_is_no_interval():
    assert strict(evaluate([])) is None
    assert Resampled(articles(right=2, wrong=0)).interval(score_figure(Mode.STRICT, "rank")) is None


def test_fields_and_roles_have_theirs():
    gold = [metric(0, 2, value=1, roles=[("indicator", (4, 6))])]
    off = [metric(0, 2, value=2, roles=[("indicator", (5, 7))])]
    draws = Resampled(evaluate([pair(gold, gold, "a"), pair(gold, off, "b")]), Mode.PARTIAL)
    value = draws.interval(field_figure("value"))
    assert (value.low, value.high) == (0.0, 1.0)
    overlap = draws.interval(role_figure("indicator", exact=False))
    assert (overlap.low, overlap.high) == (1.0, 1.0)
    assert draws.interval(role_figure("indicator", exact=True)).low == 0.0


@given(both=st.lists(sides(doubts=True, most=4), min_size=1, max_size=5))
def test_the_figure_lies_between_the_extremes_of_all_draws(both):
    evaluation = evaluate([pair(*each, str(at)) for at, each in enumerate(both)])
    for mode in Mode:
        figure, found = (
            evaluation.counts(mode).f1,
            Resampled(evaluation, mode, draws=40).interval(score_figure(mode)),
        )
        if found is not None:
            assert 0 <= found.low <= found.high <= 1
        if figure is None:
            assert found is None


def test_the_record_names_seed_and_draws():
    record = intervals_of(articles(right=4, wrong=1))
    assert record["draws"] == 2000
    strict = record["modes"]["strict"]
    assert 0 < strict["all"]["f1"]["low"] < strict["all"]["f1"]["high"] <= 1
    assert strict["all"]["f1"]["further"] > 0
    assert strict["kinds"]["money"]["recall"]["low"] < 1
    assert record["fields"]["unit"]["low"] == 1
    assert record["roles"]["indicator"] == {"exact": None, "overlap": None}


def test_how_many_more_articles_bring_two_points():
    """80 % of 100 articles of one metric: 1.96 · 0.04 is 7.8 points, so 100 · (7.8 / 2)² articles in all."""
    one = plain([(0, 2, "count")])
    pairs = [pair(one, one if i < 80 else plain([(0, 3, "count")]), str(i)) for i in range(100)]
    found = strict(evaluate(pairs))
    assert abs(further(100, found) - (1537 - 100)) < 120
    assert further(100, found, within=0.2) == 0
    assert further(8, strict(articles(right=8, wrong=0))) is None
    assert further(0, None) is None
