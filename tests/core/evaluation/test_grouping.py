"""Figures by groups of articles: each article is in one of them, and they add up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import KnownError
from core.evaluation import Counts, Mode, evaluate, fields_of, grouped, interval_of_group
from tests.core.evaluation.examples import pair, plain, sides

RIGHT, WRONG = [(0, 2, "count")], [(0, 3, "count")]


def named(both, at, genre):
    fields = (("genre", genre),) if genre else ()
    return replace(pair(*both, str(at)), fields=fields)


@given(
    articles=st.lists(
        st.tuples(sides(doubts=True, most=3), st.sampled_from(["公报", "新闻", ""])), min_size=1, max_size=5
    ),
    mode=st.sampled_from(Mode),
)
def test_groups_add_up_to_the_whole(articles, mode):
    evaluation = evaluate(named(both, at, genre) for at, (both, genre) in enumerate(articles))
    for field in fields_of(evaluation):
        found = grouped(evaluation, field, mode)
        assert sum((group.counts for group in found.groups), Counts()) == evaluation.counts(mode)
        assert sum(len(group.articles) for group in found.groups) == len(articles)
    assert len(grouped(evaluation, "article", mode).groups) == len(articles)


def test_micro_is_the_sum_and_macro_the_mean():
    pairs = [named((plain(RIGHT), plain(RIGHT)), at, "新闻") for at in range(3)]
    evaluation = evaluate([*pairs, named((plain(RIGHT), plain(WRONG)), 9, "公报")])
    found = grouped(evaluation, "genre")
    assert [(group.name, group.counts.f1) for group in found.groups] == [("公报", 0.0), ("新闻", 1.0)]
    assert evaluation.counts(Mode.STRICT).f1 == 0.75
    assert found.macro.f1 == 0.5


def test_how_sure_a_group_is_rests_on_its_own_articles():
    pairs = [named((plain(RIGHT), plain(RIGHT if at % 2 else WRONG)), at, "新闻") for at in range(6)]
    evaluation = evaluate([*pairs, named((plain(RIGHT), plain(WRONG)), 9, "公报")])
    alone, many = grouped(evaluation, "genre").groups
    assert interval_of_group(evaluation, alone, Mode.STRICT) is None
    interval = interval_of_group(evaluation, many, Mode.STRICT)
    assert interval.low < 0.5 < interval.high


def test_two_articles_of_one_title_are_two_groups():
    pairs = [replace(pair(plain(RIGHT), plain(RIGHT), article), title="同题") for article in "ab"]
    assert [group.name for group in grouped(evaluate(pairs), "article").groups] == ["同题", "同题"]


def test_a_field_that_nobody_has_names_those_that_there_are():
    with pytest.raises(KnownError, match="grouped by: article, genre"):
        grouped(evaluate([named((plain(RIGHT), []), 0, "新闻")]), "station")
