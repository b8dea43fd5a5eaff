"""`agreement`: figures of two reviewers, by kind, and the metrics in which they differ."""

import json
from dataclasses import replace

import pytest

from core.extraction.metrics import extraction
from core.jobs.project import Project
from core.model import Span


@pytest.fixture
def reviewed(run, project, articles):
    """lin and zhao have completed the first article, fang none; zhao takes a longer span and drops one."""
    run("import", project, articles, "--reviewer", "lin")
    with Project.open(project, "lin") as opened:
        _complete(opened, lambda metric: metric)
    with Project.open(project, "zhao") as opened:
        _complete(opened, _otherwise)
    return project


def _complete(opened, seen):
    article_id = opened.article_ids()[0]
    found = extraction(opened.article(article_id).text)
    metrics = [kept for each in found.metrics if (kept := seen(each.metric)) is not None]
    opened.import_gold(opened.layer, article_id, metrics, complete=True)


def _otherwise(metric):
    if metric.kind == "change":
        return None
    span = metric.span
    return replace(metric, span=Span(span.start, span.end + 2)) if span.start < 12 else metric


def test_figures_of_every_two_reviewers(run, reviewed):
    told = run("agreement", reviewed, "--reviewer", "lin").output.splitlines()
    assert told[1].split()[:7] == ["lin", "–", "zhao", "1", "3/2", "40.0%", "–"]
    assert told[1].split()[7] == "80.0%"
    assert told[-1].startswith("With fewer than 20 articles")


def test_by_kind_and_with_differences(run, reviewed):
    told = run("agreement", reviewed, "--between", "zhao", "lin", "--differences", "--reviewer", "lin").output
    assert "change      0/1       0.0%" in told
    assert "120起 count @" in told
    assert "120起，同 count @" in told
    assert "3.5% change @" in told
    assert "5个" not in told  # in that they agree


def test_who_differs_in_the_value_alone_shows_his_value(run, reviewed):
    with Project.open(reviewed, "fang") as opened:
        _complete(opened, _twice_as_much)
    told = run("agreement", reviewed, "--between", "lin", "fang", "--differences", "--reviewer", "lin").output
    (line,) = [line for line in told.splitlines() if "120起 count @" in line]
    assert "= 120起" in line
    assert "= 240起" in line


def _twice_as_much(metric):
    return replace(metric, quantity=replace(metric.quantity, value=metric.quantity.value * 2))


def test_json_has_null_for_what_is_undefined(run, reviewed):
    (found,) = json.loads(run("agreement", reviewed, "--json", "--reviewer", "lin").output)["agreement"]
    assert found["reviewers"] == ["lin", "zhao"]
    assert (found["articles"], found["spans"]) == (1, [3, 2])
    assert found["strict_f1"] == pytest.approx(0.4)
    assert found["kappa"]["kind"] == {"n": 1, "value": None, "observed": 1.0, "expected": 1.0}
    assert found["kinds"]["change"]["type_f1"] == 0
    assert found["u_alpha"] > 0
    assert found["strict_f1_interval"] is None


def test_nobody_to_compare_is_a_sentence(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    assert run("agreement", project, "--reviewer", "lin").output == (
        "No article has been completed by two reviewers.\n"
    )
    told = run("agreement", project, "--between", "lin", "zhao", "--reviewer", "lin", code=1).output
    assert "no article that lin and zhao have both completed" in told
    run("agreement", project, "--differences", code=2)


def test_a_reviewer_of_one_layer_is_told_whom_to_ask(run, reviewed):
    told = run("agreement", reviewed, "--reviewer", "zhao", code=1).output
    assert "zhao sees his own layer alone" in told
