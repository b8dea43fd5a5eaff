"""Files of Label Studio: how old and other ones count and name things, and what is refused."""

import json

import pytest

from core.errors import KnownError
from core.formats import Asked, Packet
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.model import Span
from tests.core.formats.label_studio_tasks import (
    FORM,
    TEXT,
    VISITORS,
    brought,
    metric_of,
    region,
    relation,
    said,
    task,
    told,
)


def at(start, **more):
    return {**VISITORS, "value": {**VISITORS["value"], "start": start, **more}}


def test_an_old_export_counts_in_utf16():
    """Before 1.0, annotations were completions; quotes say how its offsets count."""
    old = {
        "data": {"my_text": TEXT},
        "completions": [{"result": [region("v", "约1200人", "count", shift=1)]}],
    }
    found = brought([old])
    assert metric_of(found).span == Span(10, 16)
    assert found.articles[0].article.conversions == ("offsets in UTF-16",)


def test_offsets_of_a_text_with_carriage_returns():
    text = "标题\r\n" + TEXT
    found = brought(
        [{"data": {"text": text}, "annotations": [{"result": [region("v", "约1200人", "count", text)]}]}]
    )
    assert found.articles[0].article.text == "标题\n" + TEXT
    assert metric_of(found).span.quote(found.articles[0].article.text) == "约1200人"


def test_a_line_break_of_a_quote_is_written_as_two_signs():
    text = "接待\n游客12人"
    marks = [region("v", "12人", "count", text), region("i", "接待\n游客", "indicator", text)]
    marks[1]["value"]["text"] = "接待\\n游客"
    found = brought(
        [{"data": {"text": text}, "annotations": [{"result": [*marks, relation("v", "i", "indicator")]}]}]
    )
    assert metric_of(found).role("indicator") == Span(0, 5)


def test_a_region_of_two_labels_is_two_marks():
    both = region("v", "约1200人", "count", labels=["count", "scope"])
    assert told(brought([task(both)])) == [(Aspect.MARK, "scope")]


def test_a_page_is_counted_by_what_is_seen_of_it():
    value = {
        "start": "/p[1]/text()[1]",
        "end": "/p[1]/text()[1]",
        "text": "约1200人",
        "hypertextlabels": ["count"],
    }
    page = {"id": "v", "type": "hypertextlabels", "value": value}
    with pytest.raises(KnownError, match=r"annotations\[0\].result\[0\].value” is a region of the type"):
        brought([task(page)])
    page["value"]["globalOffsets"] = {"start": 11, "end": 17}
    assert metric_of(brought([task(page)])).span == Span(10, 16)


def test_other_fields_of_a_task_are_kept_or_told():
    data = {
        "text": TEXT,
        "title": "游客",
        "doc_id": 17,
        "html": "<p>\n</p>",
        "tags": ["a"],
        "complete": "yes",
    }
    found = brought({"id": 3, "data": data, "annotations": []})
    article = found.articles[0]
    assert (article.article.title, article.article.fields, article.complete) == (
        "游客",
        (("doc_id", "17"),),
        False,
    )
    assert told(found) == [(Aspect.SOURCE, "complete"), (Aspect.SOURCE, "html"), (Aspect.SOURCE, "tags")]


def test_tasks_may_be_their_data_alone():
    assert FORM.read(Packet("a.json", json.dumps([{"text": TEXT, "id": 1}]).encode()), Asked()).articles


def test_a_file_in_utf16_is_read():
    assert brought(json.dumps([task(VISITORS)], ensure_ascii=False).encode("utf-16")).articles


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([{"data": {"one": "a", "two": "b"}, "annotations": []}], "which of them.*one, two"),
        ([task({**VISITORS, "value": {**VISITORS["value"], "start": 3}})], "does not lie where"),
        ([task(at("3"))], r'value\.start” should be a whole number from 0, but it is "3"'),
        ([task(at(3.0))], r"value\.start” should be a whole number from 0, but it is 3\.0"),
        ([task(at(True))], r"value\.start” should be a whole number from 0, but it is true"),
        ([task(at("0", startOffset=3))], "marks a page or a conversation"),
        ([task({"type": "relation", "from_id": 3})], r"result\[0\].from_id” should be text"),
        ([{"data": {"text": TEXT}, "annotations": [3]}], "list of objects"),
        ([task(said("v", "value", "textarea", ["12,5"]), VISITORS)], "no value that can be read"),
        ([task(said("v", "unit", "textarea", ["\ud83d"]), VISITORS)], "should be text"),
    ],
)
def test_what_is_wrong_is_said(content, words):
    with pytest.raises(KnownError, match=words):
        brought(content)


@pytest.mark.parametrize(
    "wrong",
    [
        {"data": {"text": " "}, "annotations": []},
        task({**VISITORS, "value": {**VISITORS["value"], "start": 3}}),
        task({"type": "relation", "from_id": 3}),
        task(said("v", "value", "textarea", ["12,5"]), VISITORS),
        task(VISITORS, {**VISITORS, "id": "w"}),
    ],
)
def test_which_task_is_wrong_is_said_though_all_stand_on_one_line(wrong):
    with pytest.raises(KnownError, match=r"a\.json #2 \(id 41\), line 1: "):
        brought([task(VISITORS), {"id": 41, **wrong}])
    with pytest.raises(KnownError, match=r"a\.json #2, line 1: "):
        brought([task(VISITORS), wrong])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'[{"data": {"text": "a"}},\n {"data": {}]', "line 2: this is no JSON"),
        (b'[{"data": {"text": "a"}}\n {"data": {}}]', "line 2: this is no JSON"),
        (b'[{"data": {"text": "a"}}]\n\nx', "line 3: this is no JSON"),
        (b'[{"data": {"text": "a"}},\n 3]', "line 2: an article should be an object"),
        (b'[{"data": {"text": "a"}, "n": NaN}]', "line 1: this cannot be read"),
        (b'[{"data": {"text": "a"}}, ]', "line 1: this is no JSON"),
    ],
)
def test_what_is_no_json_is_said_with_its_line(data, words):
    with pytest.raises(KnownError, match=words):
        brought(data)


@pytest.mark.parametrize("file", ["tasks", "export"])
def test_samples_that_are_not_part_of_the_project(shared, file):
    data = (shared / f"vectors/formats/label_studio_{file}.json").read_bytes()
    assert {each.label for each in brought(data).unknown} == {"TIME", "METRIC", "SUBJECT", "QUANTITY"}
    meant = {"QUANTITY": "measure", "METRIC": "indicator", "TIME": "period", "SUBJECT": "scope"}
    found = brought(data, Asked(Labels(meant)))
    assert sum(len(each.metrics) for each in found.articles) == 5
    assert sum(len(each.roles) for one in found.articles for each in one.metrics) == 5
