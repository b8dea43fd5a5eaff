"""A large evaluation on the disk says what one in memory says; packed counts are the counts."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.evaluation import Evaluating, Kept, Mode, names_of, record_of, sureness
from core.evaluation.drawing import Lanes
from tests.core.evaluation.examples import pair, sides


def evaluated(pairs, kept):
    evaluating = Evaluating(kept)
    for each in pairs:
        evaluating.add(each)
    return evaluating.result()


@given(st.lists(sides(doubts=True), min_size=1, max_size=6))
def test_figures_cases_and_intervals_are_the_same(drawn):
    pairs = [pair(*both, article=f"{at * 7 % 10}") for at, both in enumerate(drawn)]
    here, there = evaluated(pairs, None), evaluated(pairs, Kept())
    assert record_of(here) == record_of(there)
    assert tuple(here.articles) == tuple(there.articles) == there.articles[:]
    assert here.articles[-1] == there.articles[-1]
    assert names_of(here.articles) == names_of(there.articles)
    for mode in (Mode.STRICT, Mode.PARTIAL):
        assert here.cases(mode) == there.cases(mode) == tuple(case for case, _ in there.told_cases(mode))
    assert sureness(here, draws=20) == sureness(there, draws=20)
    assert sureness(replace(here, articles=here.articles[::-1]), draws=20) == sureness(there, draws=20)


@given(
    st.integers(1, 12).flatmap(
        lambda width: st.lists(st.lists(st.integers(0, 2**33), min_size=width, max_size=width), min_size=1)
    )
)
def test_the_counts_come_out_of_a_sum_as_they_went_in(rows):
    lanes = Lanes(rows)
    assert [lanes.parts(row) for row in lanes.rows] == rows
    assert lanes.parts(sum(lanes.rows)) == [sum(column) for column in zip(*rows, strict=True)]


def test_what_is_always_the_same_takes_no_room_twice():
    alike, apart = Lanes([[1, 1, 1], [2, 2, 2]]), Lanes([[1, 1, 1], [2, 2, 3]])
    assert max(alike.rows) < 2**32 <= max(apart.rows)
