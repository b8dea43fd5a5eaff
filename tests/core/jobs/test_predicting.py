"""Suggestions out of a file of predictions: which article each is for, and what is refused."""

import json
import os
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs.extract import extract_text, record_of
from core.jobs.importing import import_files
from core.jobs.predicting import take_predictions
from core.jobs.project import Project
from core.model import article_id

TEXTS = {
    "a/1.txt": "甲报告：青石镇去年12起。",
    "a/2.txt": "乙报告：柳河村共有7户。",
    "b/1.txt": "丙报告：共3人。",
}


@pytest.fixture
def project(tmp_path):
    for name, text in TEXTS.items():
        path = tmp_path / "texts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with Project.create(tmp_path / "x.metrics", "lin") as project:
        import_files(project, [tmp_path / "texts"], lambda done, total: True)
        yield project


@pytest.fixture
def write(tmp_path):
    def writer(*records):
        path = tmp_path / "theirs.jsonl"
        path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
        return path

    return writer


def predicted(name, file=None, **changes):
    text = TEXTS[name]
    return record_of(file or name, text, extract_text("simple", text), "simple") | changes


def found(project):
    return {project.article(key).source: len(metrics) for key, metrics in project.predictions()}


def test_what_extract_wrote_becomes_suggestions(project, write):
    path = write(*(predicted(name) for name in TEXTS))
    taken = take_predictions(project, path)
    assert (taken.done, taken.warnings, project.extractor) == (3, (), "theirs")
    assert found(project) == dict.fromkeys(TEXTS, 1)
    assert take_predictions(project, path).done == 0


def test_an_article_goes_by_its_id_its_source_or_the_name_of_its_file(project, write):
    records = [
        predicted("a/1.txt", "x.txt", id=article_id(TEXTS["a/1.txt"])),
        predicted("a/2.txt", "2.txt"),
        predicted("b/1.txt", "y.txt", source="b/1.txt"),
    ]
    assert take_predictions(project, write(*records), "theirs again").done == 3
    assert found(project) == dict.fromkeys(TEXTS, 1)


def test_what_is_not_in_the_project_is_left_out_and_told(project, write):
    taken = take_predictions(project, write(predicted("a/2.txt"), predicted("a/1.txt", "1.txt")))
    assert taken.done == 1
    assert str(taken.warnings[0]).startswith("1 article of the predictions is not in the project")
    assert found(project) == {"a/2.txt": 1}


METRIC = {"start": 9, "end": 12, "text": "12起", "kind": "count", "value": "12"}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"file": "nowhere.txt"}, "No article of theirs.jsonl is in the project"),
        ({"file": "a/2.txt"}, "line 2: “a/2.txt” was predicted in line 1 already"),
        ({"metrics": [METRIC | {"start": 8, "end": 11}]}, "line 2: “metrics.0..text” at 8–11 should read"),
        ({"metrics": [METRIC | {"kind": "mood"}]}, "line 2: “metrics.0..kind” is “mood”"),
        ({"chars": 3}, "line 2: “chars” says that the text has 3 characters"),
        ({"id": article_id("x")}, "line 2: “id” is not the SHA-256"),
        ({"exclusions": 5}, "line 2: “exclusions” should be a list"),
    ],
)
def test_all_of_it_or_nothing(project, write, changes, says):
    records = [predicted("a/2.txt"), predicted("a/1.txt") | changes]
    path = write(*(records[1:] if changes.get("file") == "nowhere.txt" else records))
    with pytest.raises(KnownError, match=says):
        take_predictions(project, path)
    assert (found(project), project.extractor) == ({}, "rules")


def test_the_name_of_an_installed_extractor_is_taken(project, write):
    with pytest.raises(KnownError, match="is installed"):
        take_predictions(project, write(predicted("a/1.txt")), "rules")


def test_a_file_that_is_not_there(project, tmp_path):
    with pytest.raises(KnownError, match="cannot be read: there is no such file or folder"):
        take_predictions(project, tmp_path / "none.jsonl")


def test_what_never_ends_is_not_read(project, tmp_path):
    os.mkfifo(tmp_path / "pipe.jsonl")
    for endless in (tmp_path / "pipe.jsonl", Path("/dev/zero")):
        with pytest.raises(KnownError, match="is no file but a pipe or a device"):
            take_predictions(project, endless, "theirs")
