"""`evaluate`: files against files, a project against its gold."""

import json

import pytest

from core.jobs.sample import sample_project


@pytest.fixture
def found(run, articles, tmp_path):
    file = tmp_path / "found.jsonl"
    file.write_bytes(run("extract", "--json", articles).stdout_bytes)
    return file


@pytest.fixture
def gold(found, tmp_path):
    """The same, with one metric more and one of another kind."""
    records = [json.loads(line) for line in found.read_text("utf-8").splitlines()]
    records[0]["metrics"][0]["kind"] = "measure"
    del records[1]["metrics"][0]
    file = tmp_path / "gold.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return file


def test_predictions_against_themselves_are_right(run, found):
    told = run("evaluate", found, found).stdout
    assert "2 articles" in told
    total = next(line for line in told.splitlines() if line.startswith("all ")).split()
    assert total == ["all", "4", "4", "4", "100.0%", "100.0%", "100.0%"]


def test_the_mode_is_chosen(run, found, gold):
    totals = {}
    for mode in ("strict", "exact"):
        told = run("evaluate", found, gold, "--mode", mode).stdout
        totals[mode] = next(line for line in told.splitlines() if line.startswith("all ")).split()[1:4]
    assert totals == {"strict": ["3", "4", "2"], "exact": ["3", "4", "3"]}


def test_json_holds_every_figure(run, lines, found, gold):
    (record,) = lines(run("evaluate", found, gold, "--json"))
    strict = record["modes"]["strict"]["all"]
    assert (strict["tp"], strict["fp"], strict["fn"]) == (2, 2, 1)
    assert record["settings"]["extractor"] == "rules"


def test_folders_are_taken_too(run, found, gold, tmp_path):
    for name, file in (("p", found), ("g", gold)):
        (tmp_path / name).mkdir()
        file.rename(tmp_path / name / "x.jsonl")
    assert "2 articles" in run("evaluate", tmp_path / "p", tmp_path / "g").stdout


def test_the_report_is_a_page_of_its_own(run, found, gold, tmp_path):
    for language in ("en", "zh"):
        page = tmp_path / f"{language}.html"
        run("evaluate", found, gold, "--report", page, "--language", language)
        assert page.read_text("utf-8").lower().startswith("<!doctype html>")


def test_a_project_against_its_gold(run, lines, tmp_path):
    project = sample_project(tmp_path / "sample.metrics", reviewer="lin")
    (record,) = lines(run("evaluate", "--project", project, "--json"))
    assert record["articles"] >= 8
    assert record["modes"]["strict"]["all"]["f1"] > 0.8


def test_a_project_without_gold_is_a_sentence(run, project, articles):
    run("import", project, articles)
    assert "no gold" in run("evaluate", "--project", project, code=1).stderr


def test_warnings_go_to_stderr(run, lines, found, gold):
    shorter = gold.read_text("utf-8").splitlines()[0]
    gold.write_text(shorter, "utf-8")
    result = run("evaluate", found, gold, "--json")
    assert "2.txt" in result.stderr
    assert lines(result)[0]["warnings"] == [result.stderr.strip()]


def test_files_that_have_nothing_to_do_with_each_other(run, found, tmp_path):
    other = tmp_path / "other.json"
    other.write_text('{"file": "elsewhere.txt", "chars": 4, "metrics": []}')
    result = run("evaluate", found, other, code=1)
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1


def test_intervals_stand_beside_the_figures(run, lines, found, gold):
    table = run("evaluate", found, gold, "--intervals").output
    assert "95 %" in table
    assert "fewer than 20" in table
    record = lines(run("evaluate", found, gold, "--intervals", "--json"))[0]
    sure = record["intervals"]["modes"]["strict"]["all"]["f1"]
    assert sure["low"] <= record["modes"]["strict"]["all"]["f1"] <= sure["high"]
    assert "±2 points" in table
