"""Label Studio: its exports, which annotation is taken, what is said of a region, and what is refused."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.errors import KnownError
from core.formats import Annotated, Asked, Packet, format_of, formats
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.formats.jsonl import read as read_own
from core.model import Article, Direction, Modifier, Quantity, Span
from core.schema import schema
from tests.core.formats.exchanging import written

EXCHANGE = Path(__file__).parents[2] / "data/exchange"
GOLD = read_own((EXCHANGE / "gold.jsonl").read_bytes(), "gold.jsonl")
TEXT = "🚗柳河村去年接待游客约1200人，同比增长8%。"
FORM = formats()["label_studio"]


def brought(content, asked=None, name="a.json"):
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    packet = Packet(name, data)
    assert format_of(packet) is FORM
    return FORM.read(packet, asked or Asked())


def told(found):
    return [(each.aspect, each.name) for each in found.losses]


def region(name, quote, label, text=TEXT, shift=0, **more):
    start = text.index(quote) + shift
    value = {"start": start, "end": start + len(quote), "text": quote, "labels": [label], **more}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def said(name, field, kind, words):
    return {
        "id": name,
        "from_name": field,
        "type": kind,
        "value": {"start": 11, "end": 17, kind_key(kind): words},
    }


def kind_key(kind):
    return "text" if kind == "textarea" else kind


def relation(source, target, *labels, direction="right"):
    return {
        "type": "relation",
        "from_id": source,
        "to_id": target,
        "direction": direction,
        "labels": list(labels),
    }


def task(*result, **more):
    return {"data": {"text": TEXT}, "annotations": [{"result": list(result)}], **more}


VISITORS = region("v", "约1200人", "count")


def metric_of(found):
    return found.articles[0].metrics[0]


def test_what_label_studio_exports_is_what_was_written():
    found = brought((EXCHANGE / "label_studio/export.json").read_bytes())
    assert {each.article.id: each for each in found.articles} == {each.article.id: each for each in GOLD}
    assert told(found) == [
        (Aspect.OTHER, "annotations[1]"),
        (Aspect.OTHER, "annotations[2] (was_cancelled)"),
        (Aspect.OTHER, "drafts[0]"),
    ]


def test_an_export_without_relations_is_refused():
    with pytest.raises(KnownError, match="line 2: this is a JSON-MIN export"):
        brought((EXCHANGE / "label_studio/export_min.json").read_bytes())


def test_predictions_travel_and_are_told_when_they_come_back():
    only = GOLD[0]
    predicted = Annotated(only.article, only.metrics, only.complete, only.metrics[:1], "rules 1.2")
    files, losses = written("label_studio", [predicted])
    assert not losses
    [made] = json.loads(files["tasks.json"])[0]["predictions"]
    assert made["model_version"] == "rules 1.2"
    assert "score" not in made
    assert [each["type"] for each in made["result"]].count("labels") == 1 + len(only.metrics[0].roles)
    found = brought(files["tasks.json"])
    assert found.articles == (only,)
    assert told(found) == [(Aspect.OTHER, "predictions[0]")]


def test_the_config_has_every_kind_with_its_colour_and_every_role():
    files, _ = written("label_studio", GOLD)
    config = ElementTree.fromstring(files["config.xml"].decode())
    labels = {each.get("value"): each.get("background") for each in config.iter("Label")}
    assert labels == {kind.id: kind.light for kind in schema().kinds} | {
        role.id: None for role in schema().roles
    }
    assert [each.get("value") for each in config.iter("Relation")] == [role.id for role in schema().roles]
    fields = {each.get("name") for tag in ("TextArea", "Choices") for each in config.iter(tag)}
    assert fields == {"value", "upper", "unit", "modifier", "direction", "doubt", "note"}
    used = {
        (each["from_name"], each["type"]) for one in json.loads(files["tasks.json"]) for each in regions(one)
    }
    tags = {"labels": "Labels", "textarea": "TextArea", "choices": "Choices"}
    assert all(any(each.get("name") == name for each in config.iter(tags[kind])) for name, kind in used)


def regions(one):
    return [each for made in one["annotations"] for each in made["result"] if each["type"] != "relation"]


def test_a_field_that_has_no_place_beside_the_text_is_told():
    article = Article.of("文", "题", fields=(("text", "x"), ("long", "字" * 500), ("genre", "公报")))
    files, losses = written("label_studio", [Annotated(article, ())])
    assert [(each.aspect, each.name) for each in losses] == [(Aspect.SOURCE, "long"), (Aspect.SOURCE, "text")]
    assert brought(files["tasks.json"]).articles[0].article.fields == (("genre", "公报"),)


def test_what_is_said_of_a_region_is_its_quantity():
    found = brought(
        [
            task(
                said("v", "Unit", "textarea", ["人次"]),
                said("v", "value", "number", 1200.5),
                said("v", "upper", "textarea", "1300"),
                VISITORS,
                said("v", "modifier", "choices", ["≈"]),
                said("v", "direction", "choices", ["up"]),
                said("v", "note", "textarea", ["第一行", "第二行"]),
                said("v", "doubt", "choices", ["doubt"]),
                region("p", "去年", "period"),
                relation("p", "v", "period", direction="left"),
            )
        ]
    )
    assert metric_of(found).quantity == Quantity(
        metric_of(found).quantity.value, metric_of(found).quantity.upper, "人次", Modifier.ABOUT, Direction.UP
    )
    assert (str(metric_of(found).quantity.value), str(metric_of(found).quantity.upper)) == ("1200.5", "1300")
    assert metric_of(found).roles == (("period", Span(4, 6)),)
    assert metric_of(found).doubt == "第一行\n第二行"
    assert not found.losses


def test_a_doubt_needs_no_note():
    found = brought(
        [task(VISITORS, said("v", "doubt", "choices", ["doubt"]), said("v", "note", "textarea", []))]
    )
    assert metric_of(found).doubt == ""


def test_what_has_no_place_here_is_told():
    found = brought(
        [
            task(
                {**VISITORS, "meta": {"text": ["look"]}},
                said("v", "approx", "choices", ["approx"]),
                said("gone", "unit", "textarea", ["人"]),
                {"id": "t", "from_name": "topics", "type": "taxonomy", "value": {"taxonomy": [["a", "b"]]}},
                {
                    "id": "r",
                    "from_name": "box",
                    "type": "rectanglelabels",
                    "value": {"x": 1, "rectanglelabels": ["a"]},
                },
                region("p", "去年", "period"),
                region("q", "增长", "", labels=[]),
                meta={"by": "x"},
                predictions=[7, {"result": []}],
                drafts=[{"result": []}],
            )
        ]
    )
    assert sorted(told(found)) == sorted(
        [
            (Aspect.MARK, "period"),
            *(
                (Aspect.OTHER, name)
                for name in ("meta", "meta", "approx", "unit", "topics", "labels", "rectanglelabels")
            ),
            (Aspect.OTHER, "predictions[1]"),
            (Aspect.OTHER, "drafts[0]"),
        ]
    )


@pytest.mark.parametrize(
    ("annotations", "taken"),
    [
        ([{}, {"ground_truth": True}, {}], 1),
        ([{"updated_at": "2031-02-01"}, {"updated_at": "2031-03-01"}, {"updated_at": "2031-01-01"}], 1),
        ([{"was_cancelled": True, "ground_truth": True}, {}], 1),
        ([{}, {}], 1),
    ],
)
def test_of_several_annotations_one_is_taken(annotations, taken):
    made = [
        {
            **each,
            "result": [
                region("v", "约1200人" if at == taken else "8%", "count" if at == taken else "change")
            ],
        }
        for at, each in enumerate(annotations)
    ]
    found = brought([{"data": {"text": TEXT}, "annotations": made}])
    assert metric_of(found).kind == "count"
    assert len(found.losses) == len(annotations) - 1


def test_a_task_that_everybody_skipped_has_nothing():
    found = brought(
        [{"data": {"text": TEXT}, "annotations": [{"was_cancelled": True, "result": [VISITORS]}]}]
    )
    assert not found.articles[0].metrics
    assert told(found) == [(Aspect.OTHER, "annotations[0] (was_cancelled)")]


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
        ([task({**VISITORS, "value": {**VISITORS["value"], "start": 3}})], "do not lie where"),
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
