"""`assign` and `adjudicators`."""

import json

from core.jobs.project import Project


def given(project, name):
    with Project.open(project, "lin") as opened:
        return [row.title[:3] for row in opened.listing.all() if name in row.reviewers]


def test_articles_are_given_by_search_number_and_id(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    told = run("assign", project, "--to", "zhao", "--find", "案件", "--reviewer", "lin").output
    assert told == "1 article given to zhao, of 1 found.\n"
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


def completed(project, reviewer, decide_all):
    """The reviewer completes the first article in his own layer."""
    with Project.open(project, reviewer) as opened:
        session = opened.session()
        session.open(opened.article_ids()[0])
        decide_all(session)
        session.complete()


def test_before_adjudication_commands_rest_on_ones_own_layer(run, project, articles, tmp_path, decide_all):
    run("import", project, articles, "--reviewer", "lin")
    run("extract", "--project", project, "--reviewer", "lin")
    completed(project, "lin", decide_all)
    told = "Before adjudication zhao sees his own layer alone"
    out = tmp_path / "zhao.jsonl"
    result = run("export", project, out, "--reviewer", "zhao")
    assert "0 articles" in result.stdout
    assert told in result.stderr
    assert out.read_text("utf-8") == ""
    answer = run("evaluate", "--project", project, "--reviewer", "zhao", code=1).stderr
    assert "no article is complete in the layer “zhao”" in answer
    assert "lin" in answer
    completed(project, "zhao", decide_all)
    assert "1 article" in run("export", project, out, "--overwrite", "--reviewer", "zhao").stdout
    result = run("evaluate", "--project", project, "--reviewer", "zhao", "--json")
    assert told in json.dumps(json.loads(result.stdout), ensure_ascii=False)
    assert told in result.stderr
    result = run("status", project, "--reviewer", "zhao", "--json")
    record = json.loads(result.stdout)
    assert (record["layers"], record["gold"], record["complete"]) == (["zhao"], "lin", 1)
    assert told in result.stderr


def test_whoever_sees_all_layers_works_on_the_gold(run, project, articles, tmp_path, decide_all):
    run("import", project, articles, "--reviewer", "lin")
    run("extract", "--project", project, "--reviewer", "lin")
    completed(project, "lin", decide_all)
    run("adjudicators", project, "--add", "zhao", "--reviewer", "lin")
    completed(project, "zhao", decide_all)
    for reviewer in ("lin", "zhao"):
        result = run("export", project, tmp_path / f"{reviewer}.jsonl", "--reviewer", reviewer)
        assert "1 article" in result.stdout
        assert result.stderr == ""
        record = json.loads(run("status", project, "--reviewer", reviewer, "--json").stdout)
        assert record["layers"] == ["lin", "zhao"]
        evaluated = run("evaluate", "--project", project, "--reviewer", reviewer)
        assert "Before adjudication" not in evaluated.stderr
