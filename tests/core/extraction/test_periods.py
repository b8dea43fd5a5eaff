"""A table of sentences and the period of one value in each (guideline, section 6)."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor

# text, value, and its period; None where it has none
PERIODS = [
    (
        "通报\n今年以来，云泽公安坚持问题导向，聚焦群众反映强烈的突\n出问题，共破获刑事案件31起。",
        "31起",
        "今年以来",
    ),
]


@pytest.mark.parametrize(("text", "value", "expected"), PERIODS)
def test_periods_are_linked(text: str, value: str, expected: str | None) -> None:
    metrics = {item.metric.span.quote(text): item.metric for item in RuleExtractor().extract(text).metrics}
    found = dict(metrics[value].roles).get("period")
    assert (found.quote(text) if found is not None else None) == expected
