"""`compare`: two files of predictions, two runs of a project."""

import json
import uuid
from datetime import UTC, datetime

import pytest

from core.jobs.project import Project
from core.jobs.sample import sample_project
from core.model import Extraction, Run


@pytest.fixture
def sides(run, articles, tmp_path):
    """Gold, and two files of predictions: the first lacks one metric, the second has one too many."""
    records = [json.loads(line) for line in run("extract", "--json", articles).stdout.splitlines()]
    extra = records[1]["metrics"][0] | {"start": 0, "end": 3, "text": "青屿县", "rule": "wild", "roles": {}}

    def file(name, edit):
        made = json.loads(json.dumps(records))
        edit(made)
        path = tmp_path / name
        path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in made), "utf-8")
        return path

    return (
        file("old.jsonl", lambda made: made[0]["metrics"].pop(0)),
        file("new.jsonl", lambda made: made[1]["metrics"].append(extra)),
        file("gold.jsonl", lambda made: None),
    )


def test_two_files_against_one_gold(run, sides):
    result = run("compare", *sides)
    told = result.stdout
    assert told.startswith("These 2 articles do not show a difference")
    assert "few: below 20" in result.stderr
    assert "fixed: wrong in the first, right in the second; spurious predictions that are gone (1)" in told
    assert "newly spurious: a prediction of the second where gold has nothing (1)" in told
    assert "missed" in told
    assert "(wild)" in told
    assert "strict.recall" in told


def test_json_holds_figures_and_lists(run, lines, sides):
    (record,) = lines(run("compare", *sides, "--json", "--mode", "type"))
    assert (record["mode"], record["articles"], record["draws"]) == ("type", 2, 2000)
    assert record["headline"]["low"] <= record["headline"]["change"] <= record["headline"]["high"]
    assert record["fixed"][0]["one"]["outcome"] == "mis"
    assert record["newly_spurious"][0]["other"]["rule"] == "wild"
    assert record["broken"] == []


def test_what_is_odd_about_either_side_is_said_once(run, sides):
    lines = sides[0].read_text("utf-8").splitlines()
    for file in sides[:2]:
        file.write_text(lines[0], "utf-8")
    told = run("compare", *sides).stderr.splitlines()
    assert [("2.txt" in line, "few" in line) for line in told] == [(True, False), (False, True)]


def test_before_adjudication_it_is_said_whose_gold_it_is(run, project):
    with Project.open(project, "lin") as opened:
        first = next(opened.annotations(opened.gold_layer, completed_only=True))
    with Project.open(project, "zhao") as opened:
        opened.import_gold("zhao", first.article.id, first.metrics, complete=True)
    result = run("compare", "--project", project, "--reviewer", "zhao")
    assert "zhao" in result.stderr.splitlines()[0]
    assert "this 1 article" in result.stdout.lower()


def test_a_file_against_itself_is_the_same(run, sides):
    assert (
        "Both are the same in each of these 2 articles" in run("compare", sides[0], sides[0], sides[2]).stdout
    )


def test_long_lists_are_cut_unless_all_is_asked_for(run, sides):
    records = [json.loads(line) for line in sides[0].read_text("utf-8").splitlines()]
    for record in records:
        record["metrics"] = []
    metric = json.loads(sides[2].read_text("utf-8").splitlines()[0])["metrics"][0]
    spread = [metric | {"start": at, "end": at + 1, "roles": {}} for at in range(12)]
    for each in spread:
        each.pop("text")
    records[0]["metrics"] = spread
    sides[0].write_text("".join(json.dumps(each) + "\n" for each in records), "utf-8")
    assert "… and " in run("compare", *sides).stdout
    assert "… and " not in run("compare", *sides, "--all").stdout


@pytest.fixture
def project(tmp_path):
    """The sample with a second run that finds nothing."""
    path = sample_project(tmp_path / "sample.metrics", reviewer="lin")
    with Project.open(path, "lin") as opened:
        blank = Run(uuid.uuid4().hex, "blank", "0.1", "none", datetime.now(UTC))
        opened.save_run(blank, {each: Extraction() for each in opened.article_ids()})
    return path


def test_two_runs_of_a_project(run, lines, project):
    names = [each["name"] for each in lines(run("compare", "--project", project, "--runs", "--json"))]
    assert names[-1] == "blank@0.1+none"
    assert "blank@0.1+none" in run("compare", "--project", project, "--runs").stdout
    mine = ("--project", project, "--reviewer", "lin", "--json")
    (record,) = lines(run("compare", *mine))
    assert (record["one"]["extractor"], record["other"]["extractor"]) == ("rules", "blank")
    assert record["headline"]["other"] == 0
    (turned,) = lines(run("compare", "blank", "rules", *mine))
    assert turned["headline"]["change"] == -record["headline"]["change"]
    assert turned["headline"]["p"] == record["headline"]["p"]


def test_a_run_that_there_is_not_is_a_sentence(run, project):
    assert "no run “mine”" in run("compare", "--project", project, "mine", "rules", code=1).stderr


@pytest.mark.parametrize(
    "words", [[], ["a", "b"], ["a", "b", "c", "--split", "test"], ["--runs"], ["a", "b", "c", "d"]]
)
def test_what_makes_no_pair_is_not_understood(run, words):
    run("compare", *words, code=2)


def test_one_run_of_a_project_is_not_enough(run, project):
    run("compare", "--project", project, "rules", code=2)


def test_a_release_can_be_the_gold(run, lines, project, tmp_path):
    run("freeze", project, tmp_path / "gold-1", "--name", "sample", "--reviewer", "lin")
    (record,) = lines(run("compare", "--project", project, "--gold", tmp_path / "gold-1", "--json"))
    assert len(record["one"]["gold"]) == 64
    texts = run("export", project, tmp_path / "own.jsonl", "--reviewer", "lin")
    assert texts.exit_code == 0
    files = (tmp_path / "own.jsonl", tmp_path / "own.jsonl", "--gold", tmp_path / "gold-1")
    assert "Both are the same in each of these" in run("compare", *files).stdout
    run("compare", "--project", project, "--split", "test", code=2)
