"""doccano: both shapes, its own exports, what was changed in it since, and what it drops."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from core.errors import KnownError
from core.formats import Annotated, Asked, Packet, format_of, formats
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.formats.jsonl import read as read_own
from core.model import Article, Span
from tests.core.formats.exchanging import written

EXCHANGE = Path(__file__).parents[2] / "data/exchange"
GOLD = read_own((EXCHANGE / "gold.jsonl").read_bytes(), "gold.jsonl")
SHAPES = {"doccano": "sequence.jsonl", "doccano_relations": "relations.jsonl"}
TEXT = "柳河村去年接待游客1200人，同比增长8%。"


def brought(name, *lines, asked=None):
    data = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    packet = Packet("a.jsonl", data)
    assert format_of(packet) is formats()[name]
    return formats()[name].read(packet, asked or Asked())


def told(found):
    return [(each.aspect, each.name) for each in found.losses]


def lines_of(name, articles=GOLD):
    files, losses = written(name, articles)
    return [json.loads(line) for line in files[""].decode().split("\n")[:-1]], losses


@pytest.mark.parametrize(("name", "file"), SHAPES.items())
def test_what_doccano_exports_is_what_was_written(name, file):
    found = brought(name, (EXCHANGE / "doccano" / file).read_text("utf-8"))
    assert {each.article.id: each for each in found.articles} == {each.article.id: each for each in GOLD}
    assert not found.losses


@pytest.mark.parametrize("name", SHAPES)
def test_marks_that_doccano_drops_where_overlaps_are_not_allowed_are_told(name):
    _, losses = lines_of(name)
    assert {each.aspect for each in losses} == {Aspect.UNSEEN}
    assert {(each.name, each.quote) for each in losses} == {
        ("indicator", "约4.2万辆"),
        ("scope", "云溪县2033年公报"),
        ("scope", "松塘水库"),
    }


def test_no_mark_of_the_sequence_shape_overlaps_another():
    lines, _ = lines_of("doccano")
    for line in lines:
        places = [(start, end) for start, end, _ in line["label"]]
        assert all(one[1] <= two[0] for one, two in pairwise(places))


def test_every_row_has_every_column():
    """A table's missing cell is no JSON to doccano's database."""
    for name in SHAPES:
        assert len({frozenset(line) for line in lines_of(name)[0]}) == 1


def first(name):
    """The article of cars, whose line has values with roles, some of them hidden."""
    return next(line for line in lines_of(name)[0] if "云溪县" in line["text"])


def metrics_of(found):
    return {each.span.quote(found.articles[0].article.text): each for each in found.articles[0].metrics}


def test_a_value_that_was_moved_is_read_from_its_words():
    line = first("doccano")
    line["label"] = [[start + (end == 23), end, label] for start, end, label in line["label"]]
    found = brought("doccano", line)
    moved = metrics_of(found)["4.2万辆"]
    assert (moved.quantity.value, moved.quantity.modifier, moved.roles) == (42000, "=", ())
    assert (Aspect.OTHER, "notes: 约4.2万辆") in told(found)


def test_another_kind_keeps_what_was_said_of_the_value():
    line = first("doccano")
    line["label"] = [[s, e, "measure" if label == "count" else label] for s, e, label in line["label"]]
    metric = metrics_of(brought("doccano", line))["约4.2万辆"]
    assert (metric.kind, metric.quantity.modifier, len(metric.roles)) == ("measure", "≈", 3)


def test_a_role_whose_mark_was_taken_away_is_gone_and_told():
    line = first("doccano")
    line["label"] = [each for each in line["label"] if each[2] != "basis"]
    found = brought("doccano", line)
    assert metrics_of(found)["8.5%"].role("basis") is None
    assert metrics_of(found)["8.5%"].role("scope") is not None  # it was never shown
    assert told(found) == [(Aspect.ROLE, "basis")]


def test_a_relation_that_was_taken_away_is_gone_and_told():
    line = first("doccano_relations")
    line["relations"] = [each for each in line["relations"] if each["type"] != "basis"]
    found = brought("doccano_relations", line)
    assert metrics_of(found)["8.5%"].role("basis") is None
    assert sorted(told(found)) == [(Aspect.MARK, "basis"), (Aspect.ROLE, "basis")]


ROLE = '{"fields":{},"metrics":[{"start":1,"end":2,"text":"x","roles":{"scope":3}}]}'


@pytest.mark.parametrize(
    "notes", [ROLE, "gone", "[]", '{"fields":{},"metrics":[{}]}', '{"fields":{"a":1},"metrics":[]}']
)
def test_notes_that_somebody_changed_are_told(notes):
    found = brought("doccano", {**first("doccano"), "notes": notes})
    assert told(found)[-1] == (Aspect.OTHER, "notes")
    assert len(found.articles[0].metrics) == 3


def test_a_place_beyond_all_texts_is_refused():
    line = first("doccano")
    notes = json.loads(line["notes"])
    notes["metrics"][1]["roles"]["scope"] = [0, 10**15, "x"]
    with pytest.raises(KnownError, match="does not lie where"):
        brought("doccano", {**line, "notes": json.dumps(notes)})


def test_a_file_of_somebody_else():
    line = {"id": 4, "text": TEXT, "label": [[9, 14, "数量"], [3, 5, "TIME"]], "doc_id": "d-1", "page": 7}
    line |= {"Comments": ["why?"], "scores": [1, 2], "empty": None}
    found = brought("doccano", line)
    assert [(each.label, each.example) for each in found.unknown] == [("TIME", "去年")]
    assert not found.articles
    found = brought("doccano", line, asked=Asked(Labels({"TIME": "period"})))
    article = found.articles[0]
    assert [each.span for each in article.metrics] == [Span(9, 14)]
    assert article.article.fields == (("doc_id", "d-1"), ("page", "7"))
    assert told(found) == [(Aspect.MARK, "TIME"), (Aspect.OTHER, "Comments[0]"), (Aspect.SOURCE, "scores")]


def test_what_somebody_else_calls_a_title_and_no_list_can_show_is_told():
    found = brought("doccano", {"text": TEXT, "label": [], "title": "题" * 1001, "source": "甲报"})
    (article,) = found.articles
    assert (article.article.title, article.article.source) == ("", "甲报")
    assert told(found) == [(Aspect.SOURCE, "title")]


def test_relations_of_somebody_else_with_ids_of_any_sort():
    entities = [
        {"id": "a", "start_offset": 9, "end_offset": 14, "label": "count"},
        {"id": "b", "start_offset": 3, "end_offset": 5, "label": "period"},
        {"id": "b", "start_offset": 0, "end_offset": 3, "label": "scope"},
        {"start_offset": 15, "end_offset": 17, "label": "basis"},
    ]
    relations = [{"from_id": "b", "to_id": "a", "type": "when"}]
    found = brought("doccano_relations", {"text": TEXT, "entities": entities, "relations": relations})
    assert found.articles[0].metrics[0].roles == (("period", Span(3, 5)),)
    assert told(found) == [(Aspect.MARK, "scope"), (Aspect.MARK, "basis")]


def test_carriage_returns_move_with_the_offsets():
    line = {"text": "第一行\r\n" + TEXT, "label": [[14, 19, "count"]]}
    found = brought("doccano", line)
    assert [each.span for each in found.articles[0].metrics] == [Span(13, 18)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({"text": TEXT, "label": ["good"]}, r"“label\[0\]” should be"),
        ({"text": TEXT, "label": [[1, 2]]}, r"“label\[0\]” should be"),
        ({"text": TEXT, "label": [], "labels": 3}, None),
        ({"label": []}, "“text” is missing"),
    ],
)
def test_what_is_wrong_is_said(line, words):
    if words is None:
        assert not brought("doccano", line).articles[0].metrics
        return
    with pytest.raises(KnownError, match=words):
        brought("doccano", line)


def test_a_label_that_is_no_list_is_refused():
    with pytest.raises(KnownError, match="“label” should be"):
        formats()["doccano"].read(
            Packet("a.jsonl", json.dumps({"text": TEXT, "label": "x"}).encode()), Asked()
        )


def test_our_own_lines_and_others_are_not_taken_for_doccanos():
    own, _ = written("jsonl", [Annotated(Article.of('他写道："label": [] 和 "entities": []', "t"), ())])
    assert format_of(Packet("a.jsonl", own[""])).name == "jsonl"


@pytest.mark.parametrize("file", ["sequence_labeling", "relations", "export_sequence", "export_relations"])
def test_samples_that_are_not_part_of_the_project(shared, file):
    name = "doccano_relations" if "relations" in file else "doccano"
    text = (shared / f"vectors/formats/doccano_{file}.jsonl").read_text("utf-8")
    assert {each.label for each in brought(name, text).unknown} == {"TIME", "METRIC", "SUBJECT", "QUANTITY"}
    meant = {"QUANTITY": "measure", "METRIC": "indicator", "TIME": "period", "SUBJECT": "scope"}
    found = brought(name, text, asked=Asked(Labels(meant)))
    assert sum(len(each.metrics) for each in found.articles) == 5
    linked = sum(len(each.roles) for one in found.articles for each in one.metrics)
    assert linked == (5 if name == "doccano_relations" else 0)


def test_half_a_character_harms_nothing():
    line = first("doccano")
    odd = line["notes"].replace("约4.2万辆", "\\ud83d")
    found = brought("doccano", {**line, "notes": odd, "\ud83d": "x", "Comments": "one"})
    assert [each for each in told(found) if each[0] is not Aspect.MARK] == [
        (Aspect.OTHER, "Comments[0]"),
        (Aspect.SOURCE, "\\ud83d"),
        (Aspect.OTHER, "notes"),
    ]
    with pytest.raises(KnownError) as refused:
        brought("doccano", {**line, "label": [[0, 1, "\ud83d"]]})
    assert str(refused.value).encode()
