"""Where reviewers differ: what overlaps is one stretch, with its distinct readings."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.evaluation import certain, stretches
from core.model import Metric, Quantity, Span


def metric(start, end, kind="count", value=1, **more):
    return Metric(Span(start, end), kind, Quantity(Decimal(value)), **more)


ONE = metric(3, 5)


@pytest.mark.parametrize(
    "other",
    [
        metric(3, 6),
        metric(3, 5, "rank"),
        metric(3, 5, value=2),
        replace(ONE, quantity=replace(ONE.quantity, unit="起")),
        ONE.with_role("period", Span(0, 2)),
    ],
    ids=["span", "kind", "value", "unit", "role"],
)
def test_each_field_makes_a_difference(other):
    (found,) = stretches({"a": [ONE], "b": [other]})
    assert not found.agreed
    assert [(reading.metrics, reading.reviewers) for reading in found.readings] == [
        ((ONE,), ("a",)),
        ((other,), ("b",)),
    ]


def test_who_has_nothing_there_reads_it_as_nothing():
    (found,) = stretches({"a": [ONE], "b": [], "c": [ONE]})
    assert [(reading.metrics, reading.reviewers) for reading in found.readings] == [
        ((ONE,), ("a", "c")),
        ((), ("b",)),
    ]


def test_a_chain_of_overlaps_is_one_stretch_and_neighbours_are_two():
    found = stretches({"a": [metric(0, 4), metric(8, 9)], "b": [metric(3, 7)], "c": [metric(6, 8)]})
    assert [each.span for each in found] == [Span(0, 8), Span(8, 9)]
    assert [len(each.readings) for each in found] == [3, 2]
    assert found[0].metrics == (metric(0, 4), metric(3, 7), metric(6, 8))


def test_a_doubt_is_no_difference_and_is_not_lost():
    (found,) = stretches(
        {
            "a": [replace(ONE, doubt="which year?")],
            "b": [ONE],
            "c": [replace(ONE, doubt="whose?")],
            "d": [replace(ONE, doubt="whose?")],
        }
    )
    assert found.agreed
    (kept,) = found.readings[0].metrics
    assert kept.doubt == "which year? / whose?"
    assert found.metrics == (certain(kept),) == (ONE,)


def test_nobody_has_marked_anything():
    assert stretches({"a": [], "b": []}) == ()
