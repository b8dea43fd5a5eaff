"""`merge`."""

import json

import pytest

from core.jobs.project import Project


@pytest.fixture
def two(run, project, articles, tmp_path):
    """Two projects of the same articles; 赵 has flagged an article in the second."""
    other = tmp_path / "zhao.metrics"
    run("import", project, articles, "--reviewer", "lin")
    run("import", other, articles / "1.txt", "--reviewer", "zhao")
    with Project.open(other, "zhao") as opened:
        session = opened.session()
        session.open(opened.article_ids()[0])
        session.flag(on=True)
    return project, other


def layers(project):
    with Project.open(project, "lin") as opened:
        return opened.layers()


def test_a_dry_run_tells_and_a_merge_does_it(run, two):
    told = run("merge", *two, "--dry-run", "--reviewer", "lin").output
    assert any(line.split() == ["decisions", "of", "zhao", "1", "0"] for line in told.splitlines())
    assert "holds the layer “zhao” for gold" in told
    assert told.endswith("Dry run: nothing was written.\n")
    assert layers(two[0]) == ("lin",)
    assert run("merge", *two, "--reviewer", "lin").output.endswith(
        "Merged, and counted: all of it is there.\n"
    )
    assert layers(two[0]) == ("lin", "zhao")
    assert "nothing changed" in run("merge", *two, "--reviewer", "lin").output


def test_a_machine_reads_the_same(run, two):
    record = json.loads(run("merge", *two, "--json", "--re-anchor", "--reviewer", "lin").output)
    (found,) = record["merged"]
    assert found["rows"]["article"] == {"new": 0, "already": 1}
    assert found["decisions"] == {"zhao": {"new": 1, "already": 0}}
    assert found["re_anchored"] == {"articles": [], "decisions": 0, "left": []}
    assert (record["dry_run"], found["changed"]) == (False, True)


def test_what_cannot_be_merged_is_a_sentence(run, two, tmp_path, articles):
    assert "the project itself" in run("merge", two[0], two[0], code=1).stderr
    assert "no file" in run("merge", two[0], tmp_path / "none.metrics", code=1).stderr
    assert "no project" in run("merge", two[0], articles / "1.txt", code=1).stderr
    assert "No more than 8" in run("merge", two[0], *[two[1]] * 9, code=1).stderr
    assert layers(two[0]) == ("lin",)


def test_metrics_that_would_overlap_are_listed(run, two, tmp_path, articles):
    for path, span in ((two[0], [7, 11]), (two[1], [8, 12])):
        text = "云津市去年破获案件120起，同比上升3.5%。\n全市共有5个派出所。\n"
        gold = {"text": text, "title": "云津市", "metrics": []}
        quote = text[span[0] : span[1]]
        gold["metrics"].append(
            {"start": span[0], "end": span[1], "text": quote, "kind": "count", "value": "120"}
        )
        file = tmp_path / f"{span[0]}.jsonl"
        file.write_text(json.dumps(gold, ensure_ascii=False) + "\n", "utf-8")
        run("import", path, file, "--reviewer", "wang")
    told = run("merge", *two, "--reviewer", "lin", code=1).stderr
    assert "In 1 article one reviewer has marked metrics" in told
    assert "layer “wang”: “案件12” / “件120”" in told
