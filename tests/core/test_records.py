"""The one JSON shape: what our own records hold comes back, and what they cannot hold is told."""

import pytest

from core.errors import KnownError
from core.record import metric_of, metric_record, shortened


def test_a_metric_comes_back(village):
    metric = village.metric("抓获35人", value="1.50", roles=(("scope", village.span("青石镇")),), doubt="？")
    record = metric_record(metric, village.article.text)
    assert (record["text"], record["value"]) == ("抓获35人", "1.5")
    assert record["roles"] == {"scope": [*record["roles"]["scope"][:2], "青石镇"]}
    assert metric_of(record) == metric


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": 9},
        {"value": "many"},
        {"kind": None, "end": "x"},
        {"modifier": "?"},
        {"roles": {"scope": [1]}},
    ],
)
def test_a_record_that_holds_no_metric_is_told_with_its_reason(village, wrong):
    record = metric_record(village.metric("二〇二四年"), village.article.text) | wrong
    with pytest.raises(KnownError, match=r"cannot be read \(\w+Error|cannot be read \(InvalidOperation"):
        metric_of(record)


def test_a_long_record_is_cut_for_a_sentence():
    assert shortened("长" * 300, 10) == '"长长长长长长长长…'
