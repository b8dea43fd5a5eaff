"""The extractor's reasons: the parse of a text step by step, and its rules with their record on gold."""

from __future__ import annotations

from decimal import Decimal

from core.extraction.layout import Layout
from core.extraction.reasons import reasons
from core.extraction.rules import RULES
from core.extraction.steps import Measured, Token, steps
from core.model import Exclusion, Found, Quantity
from core.record import Record, exclusion_record, metric_record, span_record
from core.schema import schema
from core.written import plain, written


def explanation(text: str, language: str) -> Record:
    """Each step of the parse, with names and reasons in the language; the same text, the same record."""
    parse = steps(text)
    layout = Layout(text)
    return {
        "chars": len(text),
        "numbers": [_number(token, text) for token in parse.tokens],
        "quantities": [_quantity(quantity, text) for quantity in parse.quantities],
        "exclusions": [_exclusion(each, text, language) for each in parse.extraction.exclusions],
        "metrics": [_metric(each, layout, language) for each in parse.extraction.metrics],
        "unknown": [span_record(number.span, text) for number in parse.unknown],
    }


def _number(token: Token, text: str) -> Record:
    says = {"form": token.form.value, "value": plain(token.value), "upper": _plain(token.upper)}
    return span_record(token.span, text) | says


def _quantity(found: Measured, text: str) -> Record:
    quantity = Quantity(found.value, found.upper, found.unit, found.modifier)
    says = {"value": plain(found.value), "upper": _plain(found.upper), "unit": found.unit}
    signs = {"modifier": found.modifier.value, "written": written(quantity)}
    return span_record(found.span, text) | says | signs


def _exclusion(exclusion: Exclusion, text: str, language: str) -> Record:
    cause = schema().cause(exclusion.cause).name(language)
    return exclusion_record(exclusion, text) | {"cause_name": cause} | _reason(exclusion.rule, language)


def _metric(found: Found, layout: Layout, language: str) -> Record:
    metric, text = found.metric, layout.text
    names = {"kind_name": schema().kind(metric.kind).name(language), "written": written(metric.quantity)}
    told = {
        role: {"rule": rule.id, "why": rule.why(language), "guideline": rule.guideline}
        for role, rule in reasons(layout, metric).items()
    }
    record = metric_record(metric, text) | {"rule": found.rule} | names | _reason(found.rule, language)
    return record | {"role_rules": told}


def _reason(rule_id: str, language: str) -> Record:
    rule = RULES[rule_id]
    return {"why": rule.why(language), "guideline": rule.guideline}


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
