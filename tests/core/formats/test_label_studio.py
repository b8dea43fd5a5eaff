"""Label Studio: its exports, which annotation is taken, and what is said of a region."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.errors import KnownError
from core.formats import Annotated
from core.formats.exchange.losses import Aspect
from core.formats.jsonl import read as read_own
from core.model import Article, Direction, Modifier, Quantity, Span
from core.schema import schema
from tests.core.formats.exchanging import written
from tests.core.formats.label_studio_tasks import (
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

EXCHANGE = Path(__file__).parents[2] / "data/exchange"
GOLD = read_own((EXCHANGE / "gold.jsonl").read_bytes(), "gold.jsonl")


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
