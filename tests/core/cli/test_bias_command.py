"""`bias`, and what `status` and `evaluate --project` say of effort and bias control."""

from core.jobs.bias import revealed
from core.jobs.project import Project
from core.sheet import State

TEXT = "全镇有18个收购点，日均服务农户240户，平均等待12分钟，同比缩短8分钟，满意率为97.4%。"


def begun(run, project, tmp_path):
    file = tmp_path / "one.txt"
    file.write_text(TEXT, "utf-8")
    run("import", project, file, "--reviewer", "lin")
    run("extract", "--project", project, "--reviewer", "lin")


def complete(project, *, right):
    with Project.open(project, "lin") as opened:
        session = opened.session()
        session.open(opened.article_ids()[0])
        if session.sheet.blind:
            session.complete()
        session.accept_all([item.target for item in session.sheet.items()])
        assert not [item for item in session.sheet.items() if item.state is State.UNKNOWN]
        session.complete()
        for each in revealed(opened, session.sheet.article.id) if right else ():
            session.put_right(each.plant)


def test_shares_are_set_and_said(run, lines, project, tmp_path):
    begun(run, project, tmp_path)
    told = run("bias", project, "--blind", "0.1", "--planted", "0.25", "--seed", "7").stdout
    assert told == "10.0% of the articles come blind, 25.0% with planted errors (seed 7).\n"
    assert lines(run("bias", project, "--json")) == [{"blind": 0.1, "planted": 0.25, "seed": 7}]
    assert lines(run("bias", project, "--blind", "0", "--json")) == [{"blind": 0, "planted": 0.25, "seed": 7}]
    assert "from 0 to 1" in run("bias", project, "--blind", "0.9", code=1).stderr


def test_status_says_effort_and_nothing_of_what_is_not_revealed(run, lines, project, tmp_path):
    begun(run, project, tmp_path)
    run("bias", project, "--planted", "1")
    with Project.open(project, "lin") as opened:
        opened.session().open(opened.article_ids()[0])
    (record,) = lines(run("status", project, "--json", "--reviewer", "lin"))
    assert record["effort"]["active_seconds"] == 0
    assert "bias" not in record
    told = run("status", project, "--reviewer", "lin").stdout
    assert "left        –" in told
    assert "planted" not in told


def test_status_and_evaluate_compare_and_count(run, lines, project, tmp_path):
    begun(run, project, tmp_path)
    run("bias", project, "--planted", "1")
    complete(project, right=False)
    refused = run("export", project, tmp_path / "gold.jsonl", "--reviewer", "lin", code=1)
    assert "planted error still stands in 1 article" in refused.stderr
    told = run("status", project, "--reviewer", "lin").stdout
    assert "planted errors caught" in told
    assert "recall, read blind (0 articles)" in told
    (record,) = lines(run("evaluate", "--project", project, "--json", "--reviewer", "lin"))
    assert record["bias"]["recall_blind"]["rate"] is None
    assert record["bias"]["planted"]["caught"] == 0
    assert record["bias"]["planted"]["of"] == record["bias"]["planted"]["open"] >= 1
    complete(project, right=True)
    assert "1 article with" in run("export", project, tmp_path / "gold.jsonl", "--reviewer", "lin").stdout
    assert "planted errors caught" in run("evaluate", "--project", project, "--reviewer", "lin").stdout


def test_a_blind_article_is_compared_with_what_was_found_alone(run, lines, project, tmp_path):
    begun(run, project, tmp_path)
    run("bias", project, "--blind", "1")
    complete(project, right=False)
    (record,) = lines(run("status", project, "--json", "--reviewer", "lin"))
    bias = record["bias"]
    assert bias["found_unaided"]["found"] == 0
    assert bias["found_unaided"]["of"] == 5
    assert bias["recall_blind"] == {"found": 0, "of": 0, "rate": None, "articles": 1}
