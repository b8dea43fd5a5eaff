"""`adjudicate`: what is left, what all agree on taken over, and the layer made gold."""

import json
from dataclasses import replace

import pytest

from core.extraction.metrics import extraction
from core.jobs.project import ADJUDICATED, Project
from core.model import Span


@pytest.fixture
def reviewed(run, project, articles):
    """Both articles are complete twice; in the first zhao takes two characters more."""
    run("import", project, articles, "--reviewer", "lin")
    with Project.open(project, "lin") as opened:
        for name in ("lin", "zhao"):
            for article_id in opened.article_ids():
                found = extraction(opened.article(article_id).text)
                metrics = [_seen(each.metric, name) for each in found.metrics]
                opened.import_gold(name, article_id, metrics, complete=True)
    return project


def _seen(metric, name):
    span = metric.span
    return replace(metric, span=Span(6, span.end)) if name == "zhao" and span == Span(9, 13) else metric


def test_what_is_left_is_listed_and_nothing_is_changed(run, reviewed):
    told = run("adjudicate", reviewed, "--list", "--reviewer", "lin").output.splitlines()
    assert [line.split()[2:] for line in told[1:3]] == [
        ["1", "1", "2", "to", "do"],
        ["0", "0", "1", "to", "do"],
    ]
    assert told[3] == "0 of 2 articles adjudicated; left: 1 difference, 3 agreed metrics."
    assert "gold is the layer “lin”" in told[4]
    with Project.open(reviewed, "lin") as opened:
        assert ADJUDICATED not in opened.layers()


def test_all_agreed_is_taken_over_and_what_has_no_difference_is_complete(run, reviewed):
    told = run("adjudicate", reviewed, "--agreed", "--reviewer", "lin").output.splitlines()
    assert told[0] == "3 metrics taken over into the layer “adjudicated”."
    assert told[1] == "1 of 2 articles adjudicated; left: 1 difference, 0 agreed metrics."
    again = run("adjudicate", reviewed, "--agreed", "--reviewer", "lin").output.splitlines()
    assert again[0].startswith("0 metrics")


def test_json_and_the_gold_layer(run, reviewed):
    words = ("adjudicate", reviewed, "--agreed", "--hold-for-gold", "--json", "--reviewer", "lin")
    found = json.loads(run(*words).output)
    assert (found["gold_layer"], found["taken"]) == (ADJUDICATED, 3)
    assert [each["left"] for each in found["articles"]] == [1, 0]
    assert [each["complete"] for each in found["articles"]] == [False, True]


def test_refusals_are_sentences(run, project, reviewed):
    assert (
        "sees his own layer alone"
        in run("adjudicate", reviewed, "--list", "--reviewer", "zhao", code=1).output
    )
    run("adjudicate", reviewed, code=2)


def test_nothing_to_adjudicate(run, project, articles):
    run("import", project, articles, "--reviewer", "lin")
    told = run("adjudicate", project, "--list", "--reviewer", "lin", code=1).output
    assert told.startswith("No article has been completed by two reviewers.")


def test_what_is_the_gold_from_now_on_is_said(run, reviewed):
    told = run("adjudicate", reviewed, "--hold-for-gold", "--reviewer", "lin").output
    assert told.endswith("The project's gold is the layer “adjudicated” from now on.\n")
