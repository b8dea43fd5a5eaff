"""Which sentence a decision is copied with, and where that sentence stands again."""

from decimal import Decimal

import pytest

from core.model import Metric, Quantity, Span
from core.review.copying import copy_of, sentence_at
from core.sheet import Item, State

TEXT = "全县概况\n 今年破案328起。他说：“抓获35人。”编号A77，居第3名"


def span(quote):
    return Span(TEXT.index(quote), TEXT.index(quote) + len(quote))


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("328起", "今年破案328起。"),
        ("35人", "他说：“抓获35人。”"),
        ("第3名", "编号A77，居第3名"),
        ("概况", "全县概况"),
        ("起。", "今年破案328起。"),
    ],
)
def test_sentences(quote, sentence):
    at = span(quote)
    assert sentence_at(TEXT, at.start, at.end).quote(TEXT) == sentence


def decided(quote, state=State.ACCEPTED, cause="", **roles):
    metric = Metric(span(quote), "count", Quantity(Decimal(1)), tuple((n, span(q)) for n, q in roles.items()))
    return Item("t", span(quote), state, None if cause else metric, cause=cause)


def test_a_copy_keeps_the_roles_within_its_sentence():
    copy = copy_of(decided("328起", indicator="破案", scope="全县"), TEXT)
    other = "另：破案。\n今年破案328起。\n"
    (at,) = copy.places(other)
    found = copy.found(at)
    assert found.span.quote(other) == "328起"
    assert [(name, each.quote(other)) for name, each in found.roles] == [("indicator", "破案")]


@pytest.mark.parametrize("other", ["听说今年破案328起。", "今年破案328起", "今年破案328起。」今"])
def test_a_part_of_another_sentence_is_not_that_sentence(other):
    copy = copy_of(decided("328起"), TEXT)
    assert list(copy.places(other)) == []
    assert copy_of(decided("328起", State.SUGGESTED), TEXT) is None


def test_no_metric_is_copied_with_its_cause():
    copy = copy_of(decided("328起", State.CONFIRMED, "name"), TEXT)
    assert copy.found(0) is None
    assert (copy.excluded(0, "r").cause, copy.excluded(0, "r").span) == ("name", Span(4, 8))
