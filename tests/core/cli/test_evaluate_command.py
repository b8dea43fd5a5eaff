"""`evaluate`: files against files, a project against its gold."""

import csv
import json
import os

import pytest

from core.jobs.project import Project
from core.jobs.results import kept_results
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
    (record,) = lines(run("evaluate", "--project", project, "--json", "--reviewer", "lin"))
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


def test_a_figure_that_is_under_what_was_asked_ends_with_1(run, found, gold):
    assert (
        run("evaluate", found, found, "--fail-under", "strict=1", "--fail-under", "field.value=0.9").stderr
        == ""
    )
    words = ["strict=0.95", "exact=0.8", "indicator.overlap=0.5", "strict.rank=0.1"]
    result = run("evaluate", found, gold, *(f"--fail-under={each}" for each in words), code=1)
    assert result.stderr.splitlines() == [
        "strict is 0.571429, under the 0.95 that was asked for.",
        "strict.rank is –, under the 0.10 that was asked for.",
    ]
    assert "2 articles" in result.stdout


@pytest.mark.parametrize("words", ["strict", "strict=95", "=0.5", "strict=high", "loose=0.5"])
def test_what_is_no_demand_is_a_sentence(run, found, words):
    assert run("evaluate", found, found, "--fail-under", words, code=1).stderr.count("\n") == 1


@pytest.fixture
def genres(found, tmp_path):
    """Gold that knows the genre of one of its articles."""
    records = [json.loads(line) for line in found.read_text("utf-8").splitlines()]
    records[0] |= {"genre": "公报"}
    records[0]["metrics"].pop()
    file = tmp_path / "genres.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return file


def test_figures_by_a_field_of_the_articles(run, lines, found, genres):
    told = run("evaluate", found, genres, "--by", "genre", "--intervals").stdout
    (row,) = (line.split() for line in told.splitlines() if line.startswith("公报"))
    assert row[1:8] == ["1", "2", "3", "2", "66.7%", "100.0%", "80.0%"]
    (record,) = lines(run("evaluate", found, genres, "--by", "genre", "--json"))
    groups = {each["name"]: each["f1"] for each in record["groups"]["groups"]}
    assert groups == {"公报": 0.8, "": 1.0}
    assert record["groups"]["macro"]["f1"] == pytest.approx(0.9)


def test_figures_by_article_and_by_rule(run, found, gold):
    assert "2.txt" in run("evaluate", found, gold, "--by", "article").stdout
    assert "rule " in run("evaluate", found, gold, "--by", "rule").stdout


def test_a_field_that_no_article_has_is_a_sentence(run, found, gold):
    result = run("evaluate", found, gold, "--by", "genre", code=1)
    assert "can be grouped by: article" in result.stderr


def test_tables_for_a_spreadsheet(run, found, gold, tmp_path):
    run("evaluate", found, gold, "--csv", tmp_path / "new" / "tables")
    figures, cases = (
        list(csv.DictReader((tmp_path / "new" / "tables" / name).read_text("utf-8-sig").splitlines()))
        for name in ("figures.csv", "cases.csv")
    )
    strict = next(row for row in figures if row["figure"] == "strict")
    assert (strict["gold"], strict["found"], strict["right"]) == ("3", "4", "2")
    assert float(strict["low"]) <= float(strict["rate"]) <= float(strict["high"])
    assert [row["outcome"] for row in cases].count("cor") == 2
    assert {row["fault"] for row in cases} == {"", "kind", "spurious"}
    assert all(row["context"] for row in cases)


def test_words_that_look_like_formulas_are_no_formulas(run, found, tmp_path):
    record = json.loads(found.read_text("utf-8").splitlines()[0]) | {"title": "=cmd|' /C calc'!A0"}
    found.write_text(json.dumps(record), "utf-8")
    run("evaluate", found, found, "--csv", tmp_path / "t")
    assert "'=cmd" in (tmp_path / "t" / "cases.csv").read_text("utf-8-sig")


def test_json_has_the_cases_where_they_are_wanted(run, lines, found, gold):
    (record,) = lines(run("evaluate", found, gold, "--json", "--cases"))
    assert len(record["cases"]) == 4
    assert record["cases"][0]["found_text"]
    assert "cases" not in lines(run("evaluate", found, gold, "--json"))[0]


def test_what_a_project_was_worth_is_kept(run, lines, tmp_path):
    path = sample_project(tmp_path / "sample.metrics", reviewer="lin")
    for _ in range(2):
        run("evaluate", "--project", path, "--reviewer", "lin")
    told = run("results", path).stdout.splitlines()
    assert [len(told), "rules" in told[1], "draft" in told[1]] == [2, True, True]
    (record,) = lines(run("results", path, "--json"))
    with Project.open(path, "lin") as opened:
        (result,) = kept_results(opened)
    assert record["content"] == result.content
    assert result.extractor == "rules"
    assert result.figures["modes"]["strict"]["all"]["f1"] > 0.8


def test_what_never_ends_is_not_read(run, found, tmp_path):
    os.mkfifo(tmp_path / "pipe.jsonl")
    for endless in (tmp_path / "pipe.jsonl", "/dev/zero"):
        assert "is no file but a pipe or a device" in run("evaluate", found, endless, code=1).stderr


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize("side", ["found", "gold"])
def test_a_report_is_not_written_over_what_is_measured(run, found, gold, tmp_path, side, below):
    files = {"found": found, "gold": gold}
    read = dict(files)
    if below:
        folder = tmp_path / "below"
        folder.mkdir()
        files[side] = files[side].rename(folder / files[side].name)
        read[side] = folder
    before = files[side].read_bytes()
    words = ["evaluate", read["found"], read["gold"], "--report", files[side], "--overwrite"]
    assert "is what is to be read" in run(*words, code=1).stderr
    assert files[side].read_bytes() == before


def test_nor_over_a_file_of_the_release(run, tmp_path):
    project, release = sample_project(tmp_path / "s.metrics", reviewer="lin"), tmp_path / "gold-1"
    run("freeze", project, release, "--reviewer", "lin")
    for file in (each for each in release.rglob("*") if each.is_file()):
        words = ["--project", project, "--reviewer", "lin", "--gold", release]
        said = run("evaluate", *words, "--report", file, "--overwrite", code=1).stderr
        assert "is what is to be read" in said
    run("verify", release)


def test_tables_go_into_a_folder_and_it_is_said_before_anything_is_measured(run, found, gold):
    result = run("evaluate", found, gold, "--csv", gold, code=2)
    assert "is a file" in result.stderr
    assert result.stdout == ""
