"""The contract of the rules: each has an example that fires it, and every extraction keeps its promises."""

from __future__ import annotations

from itertools import pairwise

import pytest

from core.extraction.coverage import shares, unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan
from core.extraction.registry import extractors
from core.extraction.rules import RULES
from core.schema import schema

KINDS = {kind.id for kind in schema().kinds}
ROLES = {role.id for role in schema().roles}
CAUSES = {cause.id for cause in schema().causes}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_the_example_of_a_rule_fires_it(rule) -> None:
    extraction = RuleExtractor().extract(rule.example)
    fired = {item.rule for item in extraction.metrics} | {item.rule for item in extraction.exclusions}
    assert rule.id in fired
    assert rule.zh
    assert rule.en
    assert rule.why("zh_CN") == rule.zh
    assert rule.why("en") == rule.en


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_cause_is_one_of_the_schema(rule) -> None:
    assert rule.cause in CAUSES | {""}


@pytest.mark.parametrize("extractor", extractors().values(), ids=lambda extractor: extractor.name)
@pytest.mark.parametrize("text", ["", "\n", *(rule.example for rule in RULES.values())])
def test_an_extractor_keeps_its_promises(extractor, text: str) -> None:
    extraction = extractor.extract(text)
    assert extraction == extractor.extract(text)
    spans = [item.metric.span for item in extraction.metrics]
    assert spans == sorted(spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    for item in extraction.metrics:
        metric = item.metric
        assert metric.span.end <= len(text)
        assert metric.kind in KINDS
        assert {name for name, _ in metric.roles} <= ROLES
        assert all(span.end <= len(text) for _, span in metric.roles)
        assert (metric.quantity.direction is None) or metric.kind == "change"
        assert metric.quantity.value >= 0
    for exclusion in extraction.exclusions:
        assert exclusion.span.end <= len(text)
        assert exclusion.cause in CAUSES
    numbers = scan(text)
    measured, excluded = shares(numbers, extraction)
    left = unknown(numbers, extraction)
    assert sorted([*measured, *excluded, *left], key=lambda number: number.span) == list(numbers)
