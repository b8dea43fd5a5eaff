"""An evaluation as JSON."""

import json

from core.errors import KnownError
from core.evaluation import Settings, evaluate, record_of
from core.model import Found
from tests.core.evaluation.examples import metric, pair


def test_every_figure_is_in_it_and_undefined_is_null():
    gold = [metric(0, 4, "money", roles=[("scope", (5, 7))]), metric(20, 22, doubt="?")]
    predicted = [
        Found(metric(0, 4, "money", roles=[("scope", (6, 8))]), "r"),
        Found(metric(8, 9, "rank"), "r"),
        Found(metric(8, 9, "rank"), "r"),
    ]
    settings = Settings(gold="abc", extractor="rules", version="1.0", configuration="xyz")
    evaluation = evaluate([pair(gold, predicted)], settings, [KnownError("Left out: {n}.", n=3)])
    record = json.loads(json.dumps(record_of(evaluation)))
    assert record["settings"] == {
        "gold": "abc",
        "release": "",
        "extractor": "rules",
        "version": "1.0",
        "configuration": "xyz",
        "scorer": "1.0",
        "mode": "strict",
    }
    assert list(record["modes"]) == ["strict", "exact", "partial", "type", "value"]
    strict = record["modes"]["strict"]
    assert strict["all"]["tp"] == 1
    assert strict["all"]["ignored_gold"] == 1
    assert strict["kinds"]["rank"]["recall"] is None
    assert strict["kinds"]["rank"]["precision"] == 0
    assert strict["macro"]["f1"] == 1
    assert strict["fields"]["all"] == {"right": 1, "of": 1, "rate": 1}
    assert strict["roles"]["scope"]["exact"]["agreed"] == 0
    assert strict["roles"]["scope"]["overlap"]["f1"] == 1
    assert strict["rules"]["r"] == {"right": 1, "of": 3, "rate": 1 / 3}
    assert {"gold": None, "predicted": "rank", "count": 2} in record["confusion"]
    assert record["shifts"] == [{"start": 0, "end": 0, "count": 1}]
    assert record["duplicates"] == [{"article": "a", "start": 8, "end": 9, "kind": "rank"}]
    assert record["articles"] == 1
    assert record["warnings"] == ["Left out: 3."]
