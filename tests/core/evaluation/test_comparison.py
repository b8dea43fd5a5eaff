"""Two runs compared: what the difference is, whether chance could do it, and which metrics it consists of."""

import pickle
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.evaluation import (
    Counts,
    Fate,
    Mode,
    Outcome,
    Rate,
    Verdict,
    compare,
    differences,
    evaluate,
    figure_named,
    rate_of,
    role_figure,
    score_figure,
    told,
)
from core.evaluation.paired import Difference, holm
from tests.core.evaluation.examples import metric, metrics, pair, plain

GOLD = [(0, 2, "count"), (4, 6, "money")]
WRONG = [(0, 2, "count"), (8, 9, "money")]
STRICT = [score_figure(Mode.STRICT)]


def run(*predicted, gold=GOLD):
    return evaluate(
        pair(plain(gold), plain(each), f"{at:03}", text="去年青柳市接待") for at, each in enumerate(predicted)
    )


def same(one, other):
    """Sentences are the same when they read the same."""
    bare = [replace(each, warnings=()) for each in (one, other)]
    return bare[0] == bare[1] and [*map(str, one.warnings)] == [*map(str, other.warnings)]


@st.composite
def two_runs(draw):
    """Gold of a few articles, and two runs on it."""
    articles = draw(
        st.lists(
            st.tuples(
                *(st.lists(metrics(), max_size=3) for _ in range(2)),
                st.lists(metrics(doubts=True), max_size=3),
            ),
            min_size=1,
            max_size=4,
        )
    )
    return tuple(
        evaluate(pair(each[2], each[side], str(at)) for at, each in enumerate(articles)) for side in (0, 1)
    )


@settings(max_examples=40)
@given(both=two_runs(), mode=st.sampled_from(Mode))
def test_changing_places_turns_the_sign(both, mode):
    there, back = (compare(*sides, mode, draws=40) for sides in (both, both[::-1]))
    by_name = {each.figure.name: each for each in (back.headline, *back.rates, *back.kinds, *back.roles)}
    for each in (there.headline, *there.rates, *there.kinds, *there.roles):
        turned = by_name[each.figure.name]
        assert (each.one, each.other, each.p) == (turned.other, turned.one, turned.p)
        if each.interval is not None:
            assert (each.interval.low, each.interval.high) == (-turned.interval.high, -turned.interval.low)


@settings(max_examples=40)
@given(both=two_runs())
def test_a_run_against_itself_differs_nowhere(both):
    found = compare(both[0], both[0], draws=30)
    for each in (found.headline, *found.rates, *found.modes, *found.kinds, *found.fields, *found.roles):
        assert each.verdict in {Verdict.SAME, Verdict.UNDEFINED}
        if each.verdict is Verdict.SAME:
            assert (each.change, each.p, each.adjusted) == (0, 1, 1)
            assert (each.interval.low, each.interval.high) == (0, 0)
    assert {change.fate for change in found.changes} <= {Fate.STILL_WRONG}


@settings(max_examples=40)
@given(both=two_runs(), draws=st.integers(1, 60))
def test_p_and_interval_keep_within_their_bounds(both, draws):
    found = compare(*both, draws=draws)
    for each in (found.headline, *found.modes, *found.fields):
        if each.p is not None:
            assert 1 / (draws + 1) <= each.p <= each.adjusted <= 1
            assert -1 <= each.change <= 1
        if each.interval is not None:
            assert -1 <= each.interval.low <= each.interval.high <= 1


@settings(max_examples=40)
@given(both=two_runs(), source=st.randoms(use_true_random=False))
def test_the_order_of_the_articles_plays_no_part(both, source):
    before = compare(*both, draws=30)
    mixed = []
    for evaluation in both:
        pairs = [each.pair for each in evaluation.articles]
        source.shuffle(pairs)
        mixed.append(evaluate(pairs))
    assert same(compare(*mixed, draws=30), before)


@settings(max_examples=40)
@given(both=two_runs(), mode=st.sampled_from(Mode))
def test_the_lists_add_up_to_the_difference(both, mode):
    one, other = (evaluation.counts(mode) for evaluation in both)
    lists = compare(*both, mode, draws=1).by_fate()
    golds = {fate: sum(_gold(change) for change in found) for fate, found in lists.items()}
    assert other.cor - one.cor == golds[Fate.FIXED] - golds[Fate.BROKEN]
    gone = len(lists[Fate.FIXED]) - golds[Fate.FIXED]
    assert other.spu - one.spu == len(lists[Fate.SPURIOUS]) - gone
    still = golds[Fate.STILL_WRONG] + len(lists[Fate.STILL_WRONG]) - golds[Fate.STILL_WRONG]
    assert still <= one.pos + one.act


def _gold(change):
    """Whether a gold metric is meant."""
    return change.one is not None and change.one.gold is change.metric


def test_the_figures_are_those_of_either_evaluation():
    one, other = run(GOLD, WRONG), run(GOLD, GOLD)
    found = compare(one, other)
    assert (found.headline.one, found.headline.other) == (0.75, 1.0)
    precision, recall = found.rates
    assert (precision.figure.name, precision.one, recall.one) == ("strict.precision", 0.75, 0.75)
    by_kind = {each.figure.kind: (each.one, each.other) for each in found.kinds}
    assert by_kind == {"count": (1, 1), "money": (0.5, 1)}
    assert found.articles == 2


def test_forty_articles_show_what_ten_do_not():
    """A run that mends one article in ten, and breaks none."""

    def both(articles):
        mended = [WRONG if at % 10 == 0 else GOLD for at in range(articles)]
        return run(*mended), run(*[GOLD] * articles)

    few, many = compare(*both(10)), compare(*both(100))
    assert (few.headline.verdict, many.headline.verdict) == (Verdict.UNSHOWN, Verdict.BETTER)
    assert "These 10 articles do not show a difference: +5.0 points" in str(few.verdict)
    assert str(many.verdict).startswith("The second is better: +5.0 points on these 100 articles")
    assert "few: below 20" in str(few.warnings[0])
    assert not many.warnings
    worse = compare(*both(100)[::-1])
    assert str(worse.verdict).startswith("The second is worse: -5.0 points")


def test_where_interval_and_p_disagree_more_articles_are_needed():
    """Four articles mended alike: all coins agree in an eighth of all draws, whatever the interval says."""
    found = compare(run(*[WRONG] * 4), run(*[GOLD] * 4))
    assert found.headline.verdict is Verdict.UNSHOWN
    assert "+50.0 points on these 4 articles" in str(found.verdict)
    assert "does not rule chance out" in str(found.verdict)


def test_p_is_exact_where_it_can_be_counted():
    """Eight articles mended alike: |Δ*| reaches |Δ| only if all eight coins agree, 2 of 256 times."""
    (found,) = differences(run(*[WRONG] * 8), run(*[GOLD] * 8), STRICT, draws=20_000)
    assert found.p == pytest.approx(2 / 256, abs=0.003)


def test_several_kinds_at_once_need_more():
    adjusted = [
        each.adjusted for each in holm([Difference(STRICT[0], 0, 1, p=p) for p in (0.01, 0.04, 0.03)])
    ]
    assert adjusted == pytest.approx([0.03, 0.06, 0.06])
    (alone,) = holm([Difference(STRICT[0], None, 1)])
    assert (alone.adjusted, alone.verdict) == (None, Verdict.UNDEFINED)
    assert "undefined for one of the two" in str(told(alone, 3))


def test_the_four_lists_with_both_readings():
    gold = [(0, 2, "count"), (4, 6, "money"), (8, 9, "count")]
    one = run([(0, 2, "money"), (4, 6, "money"), (10, 12, "count"), (12, 13, "rank")], gold=gold)
    other = run([(0, 2, "count"), (5, 6, "money"), (12, 13, "rank"), (14, 15, "rank")], gold=gold)
    lists = compare(one, other, draws=1).by_fate()
    told_of = {
        fate.value: [(change.metric.span.start, change.metric.kind) for change in found]
        for fate, found in lists.items()
    }
    assert told_of == {
        "fixed": [(0, "count"), (10, "count")],
        "broken": [(4, "money")],
        "still_wrong": [(8, "count"), (12, "rank")],
        "newly_spurious": [(14, "rank")],
    }
    kind, gone = lists[Fate.FIXED]
    assert (kind.one.predicted.kind, kind.other.predicted.kind) == ("money", "count")
    assert (gone.one.outcome, gone.other) == (Outcome.SPU, None)
    assert lists[Fate.SPURIOUS][0].one is None


def test_two_with_nothing_in_common_are_refused():
    alone = evaluate([pair(plain(GOLD), [], "elsewhere")])
    with pytest.raises(KnownError, match="no article in common"):
        compare(run(GOLD), alone)


def test_different_gold_is_refused_by_name():
    with pytest.raises(KnownError, match="different gold in “000”"):
        compare(run(GOLD), run(GOLD, gold=WRONG))


def test_articles_of_one_alone_are_left_out_and_counted():
    found = compare(run(GOLD, GOLD, WRONG), run(WRONG, GOLD))
    assert found.articles == 2
    assert "1 article belongs to one of the two alone" in str(found.warnings[0])


def test_it_can_be_stopped_and_says_how_far_it_came():
    seen = []
    found = compare(run(GOLD), run(WRONG), progress=lambda *done: bool(seen.append(done)))
    assert seen == [(101, 2001)]
    assert found.draws == 100


def test_it_can_be_stopped_while_it_reads():
    one, other = run(*[GOLD] * 250), run(*[WRONG] * 250)
    seen = []
    found = compare(one, other, progress=lambda done, total: bool(seen.append((done, total))) or done < 200)
    assert seen == [(100, 2250), (200, 2250)]
    assert (found.articles, found.draws, found.headline.other) == (200, 0, 0.5)
    assert found.headline.verdict is Verdict.UNDEFINED
    assert len(found.changes) == 400
    assert "Stopped early: the figures are of 200 articles" in str(found.warnings[0])


def test_it_goes_to_another_process_and_back():
    found = compare(run(GOLD, WRONG), run(WRONG, WRONG), draws=20)
    assert same(pickle.loads(pickle.dumps(found)), found)


def test_a_seed_decides():
    one, other = run(GOLD, WRONG, GOLD, WRONG, GOLD), run(WRONG, GOLD, GOLD, GOLD, GOLD)
    first, again, another = (differences(one, other, STRICT, seed=seed, draws=50) for seed in (1, 1, 2))
    assert first == again != another


def test_figures_have_names():
    roles = [("indicator", (4, 6))]
    gold = [metric(0, 2, roles=roles), metric(8, 9, "money", 2)]
    found = [metric(0, 2, roles=[("indicator", (5, 7))]), metric(8, 10, "money", 3)]
    evaluation = evaluate([pair(gold, found)])
    rates = {
        "strict": 0.5,
        "strict.recall": 0.5,
        "strict.money": 0.0,
        "partial.money.precision": 0.5,
        "value": 0.5,
        "field.value": 0.5,
        "indicator": 0.0,
        "indicator.overlap": 1.0,
        "indicator.overlap.recall": 1.0,
        "period.exact": None,
    }
    assert {name: rate_of(evaluation, figure_named(name)) for name in rates} == rates
    assert figure_named("indicator").name == "indicator.exact"
    assert role_figure("basis", exact=False, rate=Rate.PRECISION).name == "basis.overlap.precision"


@settings(max_examples=40)
@given(both=two_runs(), mode=st.sampled_from(Mode))
def test_figures_agree_with_the_tables(both, mode):
    evaluation = both[0]
    for kind in (None, *evaluation.kinds):
        counts = evaluation.counts(mode, kind)
        for rate in Rate:
            assert rate_of(evaluation, score_figure(mode, kind, rate)) == getattr(counts, rate.value)
    assert evaluation.counts(mode) != Counts() or rate_of(evaluation, score_figure(mode)) is None


@pytest.mark.parametrize(
    "name", ["", "loose", "strict.weather", "strict.f1.f1", "field.value.recall", "field"]
)
def test_a_figure_that_does_not_exist_is_a_sentence(name):
    with pytest.raises(KnownError, match="There is no figure"):
        figure_named(name)
