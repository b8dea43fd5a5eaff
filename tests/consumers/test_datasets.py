"""Hugging Face `datasets` loads our JSON Lines and a release's data as they are."""

import json

import pytest

from core.jobs.export import Selection, export_gold
from core.jobs.project import Project
from tests.consumers.consumer import written_to


@pytest.fixture(scope="module", params=["5.2.0", "3.6.0"])
def datasets(request, consumer):
    return consumer("datasets", f"datasets=={request.param}")


def _lines(*paths):
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").split("\n")[:-1]]


def _loaded(datasets, cache, *paths):
    return datasets.answer("load_datasets", cache, *paths)["rows"]


def _spans(rows):
    """What of a row is text and offsets; a missing value and an empty field are one to a table."""
    return [
        (row["id"], row["text"], [(each["start"], each["end"], each["value"]) for each in row["metrics"]])
        for row in rows
    ]


def test_the_gold_of_a_project_is_loaded(datasets, sample, tmp_path):
    path, layer = sample
    with Project.open(path, "林") as project:
        export_gold(project, tmp_path / "gold.jsonl", selection=Selection(layer=layer))
    rows = _loaded(datasets, tmp_path / "cache", tmp_path / "gold.jsonl")
    assert _spans(rows) == _spans(_lines(tmp_path / "gold.jsonl"))


def test_hard_articles_are_loaded(datasets, hard, tmp_path):
    path = written_to(tmp_path, "jsonl", hard)
    assert _spans(_loaded(datasets, tmp_path / "cache", path)) == _spans(_lines(path))


def test_a_release_is_loaded_as_it_is(datasets, release, tmp_path):
    files = sorted((release / "data").glob("*.jsonl"))
    rows = _loaded(datasets, tmp_path / "cache", *files)
    assert rows == _lines(*files)
