"""Files to be compared: with the text, or with quotes alone."""

import json

import pytest

from core.errors import KnownError
from core.formats.results import read_results
from core.model import Span, article_id

METRIC = {"start": 2, "end": 4, "text": "3人", "kind": "count", "value": "3", "rule": "plain"}


def laid_out(**changes):
    return {"file": "a.txt", "chars": 9, "metrics": [METRIC], **changes}


def test_one_object_over_many_lines():
    roles = {"period": [0, 2, "去年"], "scope": [6, 8]}
    whole = laid_out(metrics=[{**METRIC, "roles": roles}], exclusions=[], unknown=[], extractor="rules")
    (found,) = read_results(json.dumps(whole, indent=1).encode(), "a.json")
    assert (found.file, found.chars, found.text, found.extractor) == ("a.txt", 9, None, "rules")
    assert found.metrics[0].rule == "plain"
    assert found.quotes == ((Span(2, 4), "3人"), (Span(0, 2), "去年"))


def test_a_list_and_lines():
    both = [laid_out(), laid_out(file="b.txt", chars=None)]
    lines = "\n".join(json.dumps(each) for each in both)
    assert read_results(json.dumps(both, indent=1).encode(), "a.json") == read_results(
        lines.encode(), "a.jsonl"
    )
    assert read_results(lines.encode(), "a.jsonl")[1].chars is None


def test_quotes_may_be_left_out():
    bare = {key: value for key, value in METRIC.items() if key != "text"}
    (found,) = read_results(json.dumps(laid_out(metrics=[bare])).encode(), "a.json")
    assert found.quotes == ()


def test_a_line_of_our_own_export_is_named_by_its_text():
    text = "共有3人"
    line = {"id": article_id(text), "text": text, "title": "题", "source": "a.txt", "metrics": [METRIC]}
    (found,) = read_results(json.dumps(line).encode(), "gold.jsonl")
    assert (found.file, found.title, found.chars, found.quotes) == (article_id(text), "题", 4, ())
    assert found.names == (article_id(text), "a.txt")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"file": None}, "“file” should be text"),
        ({"chars": 3}, "“metrics[0].start” says 2–4, but the text has 3 characters"),
        ({"chars": -3}, "“chars” should be a whole number from 0"),
        (
            {"text": "去年有3人"},
            "“metrics[0].text” at 2–4 should read “3人”, but the article reads “有3”",
        ),
        (
            {"metrics": [{**METRIC, "text": "13人"}]},
            ".text” quotes “13人”, which does not fill 2–4",
        ),
        ({"chars": None, "metrics": [{**METRIC, "end": 2}]}, "says 2–2, which is no stretch of text"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_field(changes, says):
    with pytest.raises(KnownError, match=r"a\.jsonl, line 1: ") as caught:
        read_results(json.dumps(laid_out(**changes)).encode(), "a.jsonl")
    assert says in str(caught.value)


def test_a_missing_name():
    with pytest.raises(KnownError, match="the field “file” is missing"):
        read_results(json.dumps({"metrics": []}).encode(), "a.jsonl")
