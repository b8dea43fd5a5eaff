import json
from collections import Counter
from importlib.resources import files
from itertools import pairwise

import pytest

from core.extraction.numerals import scan
from core.model import Direction, Metric, Span
from core.record import canonical, metric_of, metric_record
from core.schema import schema

ROOT = files("annotations")
SAMPLE = ROOT / "sample"
RECORDS = [json.loads(line) for line in (SAMPLE / "gold.jsonl").read_text("utf-8").splitlines()]
CARD = (ROOT / "README.md").read_text("utf-8")
KINDS = [kind.id for kind in schema().kinds]


def text_of(record):
    data = (SAMPLE / record["file"]).read_bytes()
    assert b"\r" not in data
    return data.decode("utf-8")


def metrics_of(record) -> list[Metric]:
    return [metric_of(metric) for metric in record["metrics"]]


def every_metric() -> list[Metric]:
    return [metric for record in RECORDS for metric in metrics_of(record)]


each_article = pytest.mark.parametrize("record", RECORDS, ids=[record["file"] for record in RECORDS])


def test_every_article_has_gold_and_there_are_enough():
    named = [record["file"] for record in RECORDS]
    assert named == sorted(entry.name for entry in SAMPLE.iterdir() if entry.name.endswith(".txt"))
    assert len(named) >= 8


@each_article
def test_gold_says_what_the_text_says(record):
    text = text_of(record)
    assert record["chars"] == len(text)
    assert [metric_record(metric, text) for metric in metrics_of(record)] == record["metrics"]
    for exclusion in record["exclusions"]:
        assert text[exclusion["start"] : exclusion["end"]] == exclusion["text"]


@each_article
def test_no_two_spans_overlap_and_all_are_in_order(record):
    metrics = [metric.span for metric in metrics_of(record)]
    exclusions = [Span(row["start"], row["end"]) for row in record["exclusions"]]
    assert metrics == sorted(metrics)
    assert exclusions == sorted(exclusions)
    assert not [(a, b) for a, b in pairwise(sorted(metrics + exclusions)) if a.overlaps(b)]


@each_article
def test_the_schema_knows_every_kind_role_and_cause(record):
    causes = {cause.id for cause in schema().causes if schema().settles(cause.id)}
    roles = {role.id for role in schema().roles}
    assert {metric["kind"] for metric in record["metrics"]} <= set(KINDS)
    assert {row["cause"] for row in record["exclusions"]} <= causes
    assert {row["rule"] for row in record["exclusions"]} <= {"gold"}
    assert {name for metric in record["metrics"] for name in metric["roles"]} <= roles


@each_article
def test_values_are_as_the_guideline_wants_them(record):
    for metric in metrics_of(record):
        quantity = metric.quantity
        assert quantity.value >= 0
        assert quantity.upper is None or quantity.upper > quantity.value
        assert (quantity.direction in set(Direction)) is (metric.kind == "change")
        assert metric.kind == "change" or metric.role("basis") is None
        assert metric.role("indicator") is not None
        assert quantity.unit == quantity.unit.strip()


@each_article
def test_a_role_never_covers_its_own_value(record):
    for metric in metrics_of(record):
        assert not [name for name, span in metric.roles if span.overlaps(metric.span)]


@each_article
def test_every_article_closes_the_number_gate(record):
    text = text_of(record)
    covered = [Span(row["start"], row["end"]) for row in record["metrics"] + record["exclusions"]]
    loose = [
        number.span.quote(text)
        for number in scan(text)
        if not any(number.span.overlaps(span) for span in covered)
    ]
    assert loose == []


def test_the_file_is_canonical():
    lines = (SAMPLE / "gold.jsonl").read_bytes().decode("utf-8")
    assert lines == "".join(canonical(record) + "\n" for record in RECORDS)


def test_every_kind_modifier_and_direction_has_support():
    found = every_metric()
    assert {metric.kind for metric in found} == set(KINDS)
    assert {metric.quantity.modifier.value for metric in found} == set("=≈>≥<≤")
    assert {metric.quantity.direction for metric in found} == {None, *Direction}
    assert any(metric.quantity.upper is not None for metric in found)
    assert any(metric.doubt for metric in found)


def test_a_character_beyond_the_basic_plane_stands_before_a_metric():
    texts = [(text_of(record), metrics_of(record)) for record in RECORDS]
    assert any(
        max(text[: metrics[-1].span.start], default="") > "\uffff" for text, metrics in texts if metrics
    )


@each_article
def test_the_data_card_counts_the_article_by_kind(record):
    by_kind = Counter(metric.kind for metric in metrics_of(record))
    figures = [record["chars"], len(record["metrics"]), *(by_kind[kind] for kind in KINDS)]
    row = next(line for line in CARD.splitlines() if f"`{record['file']}`" in line)
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells[1]
    assert cells[2:] == [*map(str, figures), str(len(record["exclusions"]))]


def test_the_data_card_names_the_guideline_version():
    assert f"v{schema().guideline}" in CARD
    assert f"v{schema().guideline}" in (ROOT / "guideline.md").read_text("utf-8")
