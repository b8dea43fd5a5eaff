"""The same decided differently, and the same place with other edges."""

import pytest

from core.model import Span
from core.review.consistency import Comparing, Instance, Sort
from core.sheet import Decided, State


def instance(article, text, quote, outcome, cause="", number=0):
    """A decision: a kind, "" for a number that is none, or a State."""
    start = -1
    for _ in range(number + 1):
        start = text.index(quote, start + 1)
    if isinstance(outcome, State):
        state, kind = outcome, ""
    else:
        state, kind = (State.ACCEPTED, outcome) if outcome else (State.CONFIRMED, "")
    span = Span(start, start + len(quote))
    return Instance.of(Decided(article, f"{start}-{quote}", state, span, kind, cause), text)


def groups(*instances):
    comparing = Comparing()
    for each in instances:
        comparing.add(each)
    list(comparing.settle())
    return [(g.sort, g.words, [i.decided.article for i in g.instances]) for g in comparing.groups()]


ONE, TWO, THREE = "全年破案328起。", "破案328起，居首。", "今年破案328起。"


def test_a_metric_here_and_none_there():
    found = groups(
        instance("a", ONE, "328起", "count"),
        instance("b", TWO, "328", ""),
        instance("c", THREE, "328起", "count"),
    )
    assert found == [(Sort.OUTCOME, "328起", ["a", "c", "b"])]


def test_another_kind():
    found = groups(instance("a", ONE, "328起", "count"), instance("b", TWO, "328起", "measure"))
    assert found == [(Sort.OUTCOME, "328起", ["a", "b"])]


@pytest.mark.parametrize(
    ("quote", "outcome", "cause"),
    [
        ("328起", "count", ""),
        ("328", State.DOUBTED, ""),
        ("328起", State.REJECTED, "wrong"),
        ("328", None, ""),
    ],
)
def test_what_is_no_difference(quote, outcome, cause):
    text = "门牌号328。" if outcome is None else TWO
    assert (
        groups(instance("a", ONE, "328起", "count"), instance("b", text, quote, outcome or "", cause)) == []
    )


@pytest.mark.parametrize(
    ("text", "quote", "outcome"),
    [("嫌疑人年已41岁。", "41", ""), ("得分41分。", "41", ""), ("平均41岁。", "41", "measure")],
)
def test_a_bare_number_is_not_held_against_one_with_another_unit(text, quote, outcome):
    assert (
        groups(instance("a", "最终得分41，居首。", "41", "count"), instance("b", text, quote, outcome)) == []
    )


def test_bare_numbers_that_end_alike_are_compared():
    found = groups(instance("a", "最终得分41，居首。", "41", "count"), instance("b", "得分为41。", "41", ""))
    assert found == [(Sort.OUTCOME, "41", ["a", "b"])]


def test_words_with_their_unit_are_compared_whatever_the_span_of_the_other():
    found = groups(
        instance("a", "平均年龄41岁。", "41岁", "measure"), instance("b", "一名41岁男子。", "41", "")
    )
    assert found == [(Sort.OUTCOME, "41岁", ["a", "b"])]


def test_a_rejection_that_settles_is_a_difference():
    found = groups(instance("a", ONE, "328起", "count"), instance("b", TWO, "328起", State.REJECTED, "name"))
    assert found == [(Sort.OUTCOME, "328起", ["a", "b"])]


def test_other_edges_at_like_places():
    found = groups(
        instance("a", "抓获35余人。", "35余人", "count"),
        instance("b", "抓获4余人。", "4", "count"),
        instance("c", "抓获7余人。", "7余人", "count"),
    )
    assert found == [(Sort.EDGES, "抓获#余人", ["a", "b", "c"])]


def test_other_units_are_no_other_edges():
    assert (
        groups(
            instance("a", "引水35立方米。", "35立方米", "measure"),
            instance("b", "引水4立方分米。", "4立方分米", "measure"),
        )
        == []
    )


def test_an_article_read_again_mends_its_groups():
    comparing = Comparing()
    comparing.add(instance("a", ONE, "328起", "count"))
    comparing.add(instance("b", TWO, "328", ""))
    list(comparing.settle())
    assert len(comparing.groups()) == 1
    comparing.drop("b")
    comparing.add(instance("b", TWO, "328起", "count"))
    list(comparing.settle())
    assert comparing.groups() == ()
    assert len(comparing) == 2
    comparing.drop("b")
    comparing.add(instance("b", TWO, "328", ""))
    comparing.drop("a")
    list(comparing.settle())
    assert comparing.groups() == ()


def test_an_instance_says_where_the_others_words_lie_in_its_article():
    text = "。" * 100 + TWO
    none = instance("b", text, "328", "")
    assert none.reading(instance("a", ONE, "328起", "count")).quote(text) == "328起"
    assert none.shaped(instance("a", ONE, "328起", "count").shape).quote(text) == "328起"
    assert none.reading(instance("a", "共328件", "328件", "count")) is None
