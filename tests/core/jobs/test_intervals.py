"""The intervals of all figures together: the same as one by one, in however many portions."""

from hypothesis import given, settings
from hypothesis import strategies as st

from core.evaluation import Resampled, evaluate
from core.evaluation.modes import Mode
from core.jobs.intervals import DRAWS, Rate, Sample, drawn, interval_list, macro_name, rule_name, seeded
from tests.core.evaluation.examples import pair, plain, sides


def found(evaluation, mode, portions):
    sample, state, sums = Sample.of(evaluation, mode), seeded(), []
    rows = [sample.take(each) for each in sorted(evaluation.articles, key=lambda each: each.pair.article)]
    for draws in portions:
        more, state = drawn(rows, state, draws)
        sums += more
    return interval_list(sums, sample.names, sample.means)


def some(right=6, wrong=3):
    good, bad = [(0, 2, "count"), (4, 6, "money")], [(0, 2, "money"), (8, 9, "count")]
    pairs = [pair(plain(good), plain(good), f"good {i}") for i in range(right)]
    return evaluate([*pairs, *(pair(plain(good), plain(bad), f"bad {i}") for i in range(wrong))])


def test_they_are_those_of_each_figure_alone():
    evaluation = some()
    for mode in Mode:
        intervals, alone = found(evaluation, mode, [DRAWS]), Resampled(evaluation, mode)
        for figure in Sample.of(evaluation, mode).figures:
            if figure.pairing is mode:
                assert intervals[figure.name] == alone.interval(figure), figure.name


def test_portions_change_nothing():
    evaluation = some()
    assert found(evaluation, Mode.STRICT, [DRAWS]) == found(evaluation, Mode.STRICT, [700, 1, DRAWS - 701])


@given(st.lists(sides(), min_size=1, max_size=4))
@settings(max_examples=20, deadline=None)
def test_a_mean_lies_between_the_kinds_and_a_rule_between_0_and_1(articles):
    evaluation = evaluate(pair(*both, str(at)) for at, both in enumerate(articles))
    intervals = found(evaluation, Mode.STRICT, [60])
    mean = intervals[macro_name(Rate.F1)]
    assert mean is None or 0 <= mean.low <= mean.high <= 1
    for rule in evaluation.rules():
        interval = intervals[rule_name(rule)]
        assert interval is None or 0 <= interval.low <= interval.high <= 1
