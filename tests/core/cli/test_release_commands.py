"""`freeze`, `releases`, `verify`, `changes`, and `evaluate --gold`."""

import json

import pytest

from core.jobs.project import Project
from core.jobs.sample import sample_project
from tests.core.jobs.release_examples import change_kind, villages

LIN = ("--reviewer", "林")


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "villages.metrics"
    with villages(path):
        pass
    return path


@pytest.fixture
def frozen(run, project, tmp_path):
    run("freeze", project, tmp_path / "r", "--licence", "MIT", *LIN)
    return tmp_path / "r"


def change(path):
    with Project.open(path, "林") as opened:
        change_kind(opened, opened.article_ids()[0])


def test_freezing_says_what_was_frozen(run, project, tmp_path):
    told = run("freeze", project, tmp_path / "r", "--name", "gold", *LIN).stdout
    assert told == f"gold 1.0.0: 4 articles frozen in {tmp_path / 'r'}.\n"
    assert (tmp_path / "r" / "manifest.json").is_file()


def test_a_plan_writes_nothing(run, lines, project, tmp_path):
    told = run("freeze", project, tmp_path / "r", "--plan", *LIN).stdout
    assert "4 articles with 8 metrics would be 1.0.0." in told
    assert "the first release of this name" in told
    (record,) = lines(run("freeze", project, tmp_path / "r", "--plan", "--json", *LIN))
    assert (record["version"], record["obstacles"]) == ("1.0.0", [])
    assert not (tmp_path / "r").exists()


def test_what_stands_in_the_way_is_told_and_the_code_is_one(run, project, frozen, tmp_path):
    result = run("freeze", project, tmp_path / "b", "--plan", *LIN, code=1)
    assert "Nothing has changed since villages 1.0.0" in result.stderr
    result = run("freeze", project, tmp_path / "b", *LIN, code=1)
    assert "Nothing has changed" in result.stderr
    assert "exists already" in run("freeze", project, frozen, "--name", "x", *LIN, code=1).stderr
    assert (
        "is no split"
        in run("freeze", project, tmp_path / "b", "--splits", "a=", "--splits", "=", *LIN, code=1).stderr
    )
    assert not (tmp_path / "b").exists()


def test_terms_can_be_said(run, project, tmp_path):
    (tmp_path / "own.md").write_text("# 我们的规范\n", "utf-8")
    words = ("--splits", "train=3,test=1", "--seed", "5", "--guideline", tmp_path / "own.md")
    run("freeze", project, tmp_path / "r", *words, "--licence", "MIT", "--licence", "CC0-1.0", *LIN)
    manifest = json.loads((tmp_path / "r" / "manifest.json").read_text("utf-8"))
    assert manifest["splits"]["articles"] == {"train": 3, "test": 1}
    assert manifest["splits"]["seed"] == 5
    assert manifest["licences"] == ["MIT", "CC0-1.0"]
    assert (tmp_path / "r" / "guideline.md").read_text("utf-8") == "# 我们的规范\n"
    result = run("freeze", project, tmp_path / "b", "--guideline", tmp_path / "no.md", *LIN, code=1)
    assert "no.md cannot be read" in result.stderr


def test_releases_are_listed_and_verified(run, lines, project, frozen, tmp_path):
    change(project)
    run("freeze", project, tmp_path / "b", *LIN)
    told = run("releases", project, *LIN).stdout.splitlines()
    assert [line.split()[:3] for line in told[1:]] == [["villages", "2.0.0", "4"], ["villages", "1.0.0", "4"]]
    records = lines(run("releases", project, "--verify", "--json", *LIN))
    assert [each["differences"] for each in records] == [[], []]
    (frozen / "README.md").write_text("", "utf-8")
    result = run("releases", project, "--verify", *LIN, code=1)
    assert "README.md" in result.stderr


def test_a_folder_is_verified_without_a_project(run, lines, frozen):
    assert run("verify", frozen).stdout == f"{frozen} is what was frozen.\n"
    (frozen / "data" / "dev.jsonl").write_bytes(b"")
    assert "dev.jsonl" in run("verify", frozen, code=1).stderr
    (record,) = lines(run("verify", frozen, "--json", code=1))
    assert len(record["differences"]) == 3


def test_changes_of_one_folder_against_another(run, project, frozen, tmp_path):
    change(project)
    run("freeze", project, tmp_path / "b", *LIN)
    told = run("changes", frozen, tmp_path / "b").stdout
    assert told == (tmp_path / "b" / "changes.md").read_text("utf-8")
    assert "kind count → measure" in told
    assert "no release" in run("changes", frozen, tmp_path, code=1).stderr


@pytest.fixture
def sample(tmp_path, run):
    project = sample_project(tmp_path / "sample.metrics", reviewer="lin")
    run("freeze", project, tmp_path / "s", "--name", "gold", "--reviewer", "lin")
    return project


def test_evaluating_against_a_release_names_it(run, lines, sample, tmp_path):
    told = run("evaluate", "--project", sample, "--gold", "gold", "--reviewer", "lin").stdout
    assert told.startswith("12 articles, gold: gold 1.0.0 (")
    (record,) = lines(
        run(
            "evaluate",
            "--project",
            sample,
            "--gold",
            tmp_path / "s",
            "--split",
            "dev",
            "--json",
            "--reviewer",
            "lin",
        )
    )
    assert record["articles"] == 6
    assert record["settings"]["release"] == "gold 1.0.0 dev"
    assert len(record["settings"]["gold"]) == 64


def test_a_draft_says_that_it_is_one(run, lines, sample, tmp_path):
    assert run("evaluate", "--project", sample, "--reviewer", "lin").stdout.startswith(
        "12 articles, gold: draft, no release\n"
    )
    (record,) = lines(run("evaluate", "--project", sample, "--json", "--reviewer", "lin"))
    assert (record["settings"]["gold"], record["settings"]["release"]) == ("draft", "")
    for language, draft, release in (
        ("en", "draft (no release yet)", "Release"),
        ("zh", "草稿（尚未定版）", "定版"),
    ):
        page = tmp_path / f"{language}.html"
        run("evaluate", "--project", sample, "--reviewer", "lin", "--report", page, "--language", language)
        assert draft in page.read_text("utf-8")
        words = ("--gold", "gold", "--report", page, "--overwrite", "--language", language)
        run("evaluate", "--project", sample, *words)
        found = page.read_text("utf-8")
        assert draft not in found
        assert release in found
        assert "gold 1.0.0" in found


def test_files_against_a_release(run, lines, sample, tmp_path):
    (record,) = lines(run("evaluate", tmp_path / "s" / "data", "--gold", tmp_path / "s", "--json"))
    assert record["modes"]["strict"]["all"]["f1"] == 1
    result = run("evaluate", tmp_path / "s", "--split", "dev", code=2)
    assert "--split goes with --gold" in result.stderr
    assert run("evaluate", tmp_path, tmp_path, "--gold", tmp_path / "s", code=2)


def test_near_duplicates_across_splits_are_told(run, tmp_path):
    text = "".join(f"第{at}户今年收谷{at * 37}斤。\n" for at in range(40))
    (tmp_path / "articles").mkdir()
    for at in range(4):
        (tmp_path / "articles" / f"{at}.txt").write_text(text + "完。" * at, "utf-8")
    project = tmp_path / "near.metrics"
    run("import", project, tmp_path / "articles", *LIN)
    with Project.open(project, "林") as opened:
        for name in opened.article_ids():
            opened.import_gold("林", name, (), complete=True)
    words = ("--splits", "a=1,b=1", *LIN)
    assert (
        "split: 1 group of near-duplicate articles"
        in run("freeze", project, tmp_path / "r", "--plan", *words).stderr
    )
    assert (
        "split: 1 group of near-duplicate articles" in run("freeze", project, tmp_path / "r", *words).stderr
    )
