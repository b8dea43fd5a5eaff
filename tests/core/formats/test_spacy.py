"""JSON Lines with spans, as spaCy and Prodigy have them, and what is said where spaCy is not there."""

import json
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from core.errors import KnownError
from core.formats import Annotated, Asked, Packet, format_of, formats
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.model import Article, Metric, Modifier, Quantity, Span
from tests.core.formats.exchanging import written

LINES = Path("tests/data/exchange/spacy/spans.jsonl")
LABELS = {"QUANTITY": "count", "DATE": "period", "THING": "indicator", "OTHER": "-"}


SPANS = ({"start": 1, "end": 3, "label": "count"}, {"start": 0, "end": 3, "label": "scope"})


def read(data, labels=LABELS):
    return formats()["spacy_jsonl"].read(Packet("a.jsonl", data), Asked(Labels(labels)))


def line(**fields):
    return json.dumps({"text": "共3人", "spans": [], **fields}).encode()


class TestRead:
    def test_values_and_what_relations_link_to_them(self):
        first, second = read(LINES.read_bytes()).articles
        routes, minutes = first.metrics
        text = first.article.text
        assert routes.span.quote(text) == "12条"
        assert {name: span.quote(text) for name, span in routes.roles} == {
            "period": "2032年",
            "indicator": "公交线路",
        }
        assert minutes.quantity == Quantity(Decimal(45), unit="分钟")
        assert first.article.source == "石桥县志.txt"
        assert dict(first.article.fields) == {"genre": "年鉴", "page": "3"}
        assert second.metrics[0].quantity == Quantity(Decimal(6), unit="户")
        assert second.metrics[0].doubt == "六户？"

    def test_what_has_no_place_here_is_told(self):
        told = [(each.aspect, each.name, each.quote) for each in read(LINES.read_bytes()).losses]
        assert told == [(Aspect.MARK, "OTHER", "开通"), (Aspect.ROLE, "none", "12条")]

    def test_labels_are_asked_for(self):
        asked = [each.label for each in read(LINES.read_bytes(), {}).unknown]
        assert asked == ["QUANTITY", "DATE", "THING", "OTHER"]

    def test_what_else_a_line_says_is_kept_or_told(self):
        found = read(line(title="三人", station="东", page=[1, 2], _input_hash=7, meta={"complete": True}))
        article = found.articles[0]
        assert (article.article.title, article.article.fields, article.complete) == (
            "三人",
            (("station", "东"),),
            True,
        )
        assert [(each.aspect, each.name) for each in found.losses] == [(Aspect.SOURCE, "page")]

    def test_what_somebody_rejected_is_not_taken(self):
        spans = [{"start": 1, "end": 3, "label": "count"}]
        found = read(line(spans=spans, answer="reject"))
        assert found.articles[0].metrics == ()
        assert [each.name for each in found.losses] == ["answer: reject"]
        assert read(line(spans=spans, answer="accept")).articles[0].metrics

    def test_the_file_is_told_from_ours_by_its_first_line(self):
        assert format_of(Packet("a.jsonl", LINES.read_bytes())).name == "spacy_jsonl"
        assert format_of(Packet("a.jsonl", line(metrics=[]))).name == "jsonl"
        assert format_of(Packet("a.jsonl", b"{")).name == "jsonl"
        long = line(text="共3人" * 40_000)
        assert format_of(Packet("a.jsonl", b"\n" + long)).name == "spacy_jsonl"
        assert format_of(Packet("a.jsonl", long.decode().encode("utf-16"))).name == "spacy_jsonl"

    @pytest.mark.parametrize(
        ("ids", "relation"),
        [
            (True, {"source": "v", "target": "r", "label": "scope"}),
            (True, {"head": "v", "tail": "r", "type": "scope"}),
            (False, {"head": 0, "tail": 1, "type": "scope"}),
            (False, {"from": 0, "to": 1, "relation": "scope"}),
            (False, {"head": {"start": 1, "end": 3}, "tail": {"start": 0, "end": 3}, "label": "scope"}),
            (False, {"head": 2, "child": 0, "head_span": SPANS[0], "child_span": SPANS[1], "label": "scope"}),
            (True, {"head": 7, "child": 5, "head_span": {"id": "v"}, "child_span": {"id": "r"}}),
            (False, [0, 1, "scope"]),
            (True, ["v", "r", "scope"]),
            (True, ["scope", "v", "r"]),
        ],
    )
    def test_relations_of_many_shapes(self, ids, relation):
        spans = [{**span, "id": name} if ids else span for span, name in zip(SPANS, "vr", strict=True)]
        found = read(line(spans=spans, relations=[relation]))
        assert found.articles[0].metrics[0].role("scope") == Span(0, 3)
        assert found.losses == ()

    @pytest.mark.parametrize(
        ("relation", "told"),
        [
            ({"source": "a", "label": "b"}, "relations[0]"),
            ({"head": 0, "tail": 9, "label": "scope"}, "scope"),
            ({"head": "v", "tail": "r", "label": "scope"}, "scope"),
            ({"head": True, "tail": 1, "label": "scope"}, "scope"),
            ({"head": 0, "tail": 1, "label": 3}, "relations[0]"),
            ({"head": 0, "tail": 1, "label": "\ud83d"}, "relations[0]"),
            ({"head": {"start": [1]}, "tail": 1, "label": "scope"}, "scope"),
            ([0, 1], "relations[0]"),
            ([0, 9, "scope"], "relations[0]"),
            ("0-1", "relations[0]"),
        ],
    )
    def test_relations_that_cannot_be_told_are_told_as_lost(self, relation, told):
        found = read(line(spans=SPANS, relations=[relation]))
        assert found.articles[0].metrics[0].roles == ()
        assert (Aspect.ROLE, told) in [(each.aspect, each.name) for each in found.losses]

    def test_relations_that_are_no_list_are_told_whole(self):
        (lost, *_) = read(line(spans=SPANS[:1], relations={"0": 1})).losses
        assert (lost.aspect, lost.name) == (Aspect.ROLE, "relations")

    def test_a_number_is_no_place_where_spans_have_ids(self):
        spans = [{**SPANS[0], "id": 1}, {**SPANS[1], "id": 0}]
        found = read(line(spans=spans, relations=[{"head": 1, "tail": 0, "label": "scope"}]))
        assert found.articles[0].metrics[0].role("scope") == Span(0, 3)

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({"spans": "3人"}, "“spans” should be a list of objects"),
            ({"spans": [{"start": 1, "end": 3}]}, r"“spans\[0\].label” is missing"),
            ({"spans": [{"start": -1, "end": 3, "label": "count"}]}, r"“spans\[0\].start” should be a whole"),
            ({"spans": [{"start": 1, "end": 30, "label": "count"}]}, "1 mark does not lie where"),
            (
                {"spans": [{"start": 1, "end": 3, "label": "count", "text": "3户"}]},
                "1 mark does not lie where",
            ),
            (
                {"spans": [{"start": 1, "end": 3, "label": "count", "value": "drei"}]},
                "no value that can be read",
            ),
            ({"text": " "}, "the text is empty"),
        ],
    )
    def test_broken_lines_are_refused(self, fields, says):
        with pytest.raises(KnownError, match=rf"^a\.jsonl, line 1: .*{says}"):
            read(line(**fields))


def village(doubt=None):
    quantity = Quantity(Decimal("3.50"), Decimal(4), "人", Modifier.ABOUT)
    metric = Metric(Span(1, 3), "count", quantity, (("scope", Span(0, 3)),), doubt)
    return Annotated(Article.of("共3人", "题", "a.txt"), (metric,), complete=True)


def test_each_field_has_one_type():
    files, losses = written("spacy_jsonl", [village()])
    record = json.loads(files[""])
    assert losses == ()
    assert record["spans"] == [
        {
            "id": "v1",
            "start": 1,
            "end": 3,
            "label": "count",
            "text": "3人",
            "doubtful": False,
            "doubt": "",
            "value": "3.5",
            "upper": "4",
            "unit": "人",
            "modifier": "≈",
            "direction": "",
        },
        {
            "id": "r1",
            "start": 0,
            "end": 3,
            "label": "scope",
            "text": "共3人",
            "doubtful": False,
            "value": "",
            "upper": "",
            "unit": "",
            "modifier": "",
            "direction": "",
            "doubt": "",
        },
    ]
    assert record["relations"] == [{"source": "v1", "target": "r1", "label": "scope"}]
    assert record["meta"] == {
        "title": "题",
        "source": "a.txt",
        "published": "",
        "complete": True,
        "fields": {},
    }


def test_an_empty_doubt_is_one():
    files, _ = written("spacy_jsonl", [village(doubt="")])
    assert read(files[""]).articles[0].metrics[0].doubt == ""


def test_without_spacy_the_command_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(KnownError, match="needs spaCy, which is not installed here") as error:
        written("spacy", [village()])
    assert f'"{sys.executable}" -m pip install "spacy>=3.8,<4"' in str(error.value)
