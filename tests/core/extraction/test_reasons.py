"""Each role of each metric has a rule that says why, and each such rule an example in which it holds."""

from __future__ import annotations

import pytest

from core.extraction.extractor import RuleExtractor
from core.extraction.layout import Layout
from core.extraction.reasons import ROLE_RULES, RoleRule, reasons
from core.extraction.rules import RULES
from core.schema import schema


@pytest.mark.parametrize("rule", ROLE_RULES.values(), ids=lambda rule: rule.id)
def test_the_example_of_a_role_rule_holds(rule: RoleRule) -> None:
    layout = Layout(rule.example)
    told = [reasons(layout, item.metric) for item in RuleExtractor().extract(rule.example).metrics]
    found = [each[rule.role].id for each in told if rule.role in each]
    assert found[-1] == rule.id
    assert rule.why("zh_CN") == rule.zh
    assert rule.why("en") == rule.en


@pytest.mark.parametrize("role", [role.id for role in schema().roles])
def test_every_role_has_a_rule_for_its_clause(role: str) -> None:
    assert f"{role}.clause" in ROLE_RULES


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_role_of_every_example_is_explained(rule) -> None:
    layout = Layout(rule.example)
    for item in RuleExtractor().extract(rule.example).metrics:
        told = reasons(layout, item.metric)
        assert {role: each.role for role, each in told.items()} == {
            role: role for role, _ in item.metric.roles
        }
