"""`assign` and `adjudicators`."""

import json

from core.jobs.project import Project


def given(project, name):
    with Project.open(project, "lin") as opened:
        return [row.title[:3] for row in opened.listing.all() if name in row.reviewers]


def test_articles_are_given_by_search_number_and_id(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    told = run("assign", project, "--to", "zhao", "--find", "案件", "--reviewer", "lin").output
    assert told == "1 articles given to zhao, of 1 found.\n"
    assert given(project, "zhao") == ["云津市"]
    run("assign", project, "--to", "fang", "--find", "for:none", "--first", "5", "--reviewer", "lin")
    assert given(project, "fang") == ["青屿县"]
    with Project.open(project, "lin") as opened:
        first = opened.article_ids()[0]
    answer = run("assign", project, "--away-from", "zhao", "--article", first[:8], "--json").output
    assert json.loads(answer) == {"found": 1, "changed": 1, "reviewer": "zhao", "given": False}
    assert given(project, "zhao") == []


def test_what_cannot_be_given_is_said(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    run("assign", project, code=2)
    run("assign", project, "--to", "a", "--away-from", "b", code=2)
    assert "2 articles have an id" in run("assign", project, "--to", "a", "--article", "", code=1).output
    assert "no kind “x”" in run("assign", project, "--to", "a", "--find", "kind:x", code=1).output


def test_adjudicators_are_listed_and_named(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    assert run("adjudicators", project).output == "lin\n"
    assert (
        "sees his own layer alone"
        in run("adjudicators", project, "--add", "zhao", "--reviewer", "zhao", code=1).output
    )
    told = run("adjudicators", project, "--add", "zhao", "--reviewer", "lin", "--json").output
    assert json.loads(told) == {"adjudicators": ["lin", "zhao"]}
