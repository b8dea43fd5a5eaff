"""`sample` and `next`, and `evaluate --only-sample`."""

import json

import pytest

from core.jobs.project import Project


@pytest.fixture
def filled(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    run("extract", "--project", project, "--reviewer", "lin")
    return project


@pytest.fixture
def as_lin(run):
    return lambda *words, code=0: run(*words, "--reviewer", "lin", code=code)


def completed(project, count):
    with Project.open(project, "lin") as opened:
        for article in opened.article_ids()[:count]:
            session = opened.session()
            session.open(article)
            session.accept_all([item.target for item in session.sheet.items()])
            for item in session.sheet.items():
                if item.state.undecided:
                    session.reject(item.target, "name")
            session.complete()


def test_a_sample_is_drawn_told_and_made_larger(as_lin, filled):
    assert "No random sample was drawn" in as_lin("sample", filled).stdout
    assert as_lin("sample", filled, "--json").stdout == "null\n"
    drawn = as_lin("sample", filled, "--size", 1, "--seed", 7).stdout
    assert "random sample: 1 article, 0 completed (seed 7)" in drawn
    larger = json.loads(as_lin("sample", filled, "--size", 2, "--json").stdout)
    assert (larger["seed"], larger["size"]) == (7, 2)
    assert [each["size"] for each in larger["draws"]] == [1, 2]
    assert larger["draws"][0]["by"] == "lin"
    assert "only ever grows" in as_lin("sample", filled, "--size", 1, code=1).stderr


def test_next_lists_articles_with_their_reasons(as_lin, filled):
    assert "none was drawn" in as_lin("next", filled, code=1).stderr
    as_lin("sample", filled, "--size", 2, "--seed", 7)
    told = as_lin("next", filled, "--purpose", "sharper", "--first", 1).stdout
    assert "Number 1 of 2 in the random sample (seed 7)." in told
    assert "Number 2" not in told
    rules = json.loads(as_lin("next", filled, "--purpose", "rules", "--json").stdout)
    assert len(rules) == 2
    assert "judged cases" in rules[0]["why"]
    assert rules[0]["score"] >= rules[1]["score"] > 0
    kinds = as_lin("next", filled, "--purpose", "kinds").stdout
    assert "(±50.0)" in kinds
    as_lin("extract", "--project", filled, "--extractor", "simple")
    apart = json.loads(as_lin("next", filled, "--purpose", "disagreement", "--json").stdout)
    assert [each["score"] > 0 for each in apart] == [True]  # of money both say the same


def test_nothing_left_is_said(as_lin, filled):
    completed(filled, 2)
    assert "Nothing is left to label" in as_lin("next", filled, "--purpose", "rules").stdout


def test_figures_are_restricted_to_the_sample_and_say_what_they_rest_on(as_lin, filled, tmp_path):
    completed(filled, 1)
    told = as_lin("evaluate", "--project", filled).stdout
    assert "rest on 1 of 2 articles, none of them drawn at random" in told
    assert "No random sample" in as_lin("evaluate", "--project", filled, "--only-sample", code=1).stderr
    completed(filled, 2)
    assert "rest on all 2 articles" in as_lin("evaluate", "--project", filled).stdout
    as_lin("sample", filled, "--size", 1, "--seed", 7)
    page = tmp_path / "report.html"
    found = json.loads(
        as_lin("evaluate", "--project", filled, "--only-sample", "--json", "--report", page).stdout
    )
    assert found["articles"] == 1
    assert found["basis"]["drawn"] == 1
    assert found["basis"]["unbiased"]
    assert "of the random sample (seed 7)" in page.read_text("utf-8")
    as_lin(
        "evaluate", "--project", filled, "--only-sample", "--report", page, "--overwrite", "--language", "zh"
    )
    assert "随机样本" in page.read_text("utf-8")


def test_a_sample_belongs_to_a_project(run, articles):
    told = run("evaluate", articles, articles, "--only-sample", code=2).stderr
    assert "--only-sample goes with --project" in told
