"""Two runs of a project held against each other, and results that are kept."""

import sqlite3
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.extraction.numerals import scan
from core.jobs.compare import Verdict, compare, evaluate_run, past_runs, record_of, run_named, two_runs
from core.jobs.evaluate import evaluate_project
from core.jobs.project import Project
from core.jobs.results import keep_result, kept_results, result_of
from core.model import Article, Extraction, Found, Metric, Quantity, Run, Span

FIRST = "白石县接待游客310人次。"
SECOND = "白石县新建学校12所。"


def visitors(end=12):
    return Metric(Span(7, end), "count", Quantity(Decimal(310), unit="人次"))


def schools():
    return Metric(Span(7, 10), "count", Quantity(Decimal(12), unit="所"))


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "a.metrics", "林") as opened:
        articles = [
            Article.of(FIRST, "游客", fields=(("genre", "快讯"),)),
            Article.of(SECOND, "学校", source="白石"),
        ]
        opened.add_articles(articles, {article.id: scan(article.text) for article in articles})
        for article, metric in zip(articles, (visitors(), schools()), strict=True):
            opened.import_gold("林", article.id, [metric], complete=True)
        yield opened


def read(project, *metrics, version="1.0", name="ours", configuration="c0ffee"):
    run = Run(uuid.uuid4().hex, name, version, configuration, datetime.now(UTC))
    ids = project.article_ids()
    found = {each: Extraction((Found(metric, "r"),)) for each, metric in zip(ids, metrics, strict=False)}
    project.save_run(run, found)
    return run


def test_runs_of_the_past_have_names(project):
    read(project, visitors(10))
    read(project, visitors(10), schools())
    read(project, visitors(), version="1.1")
    read(project, visitors(), version="1.1", configuration="beef")
    names = {each.name: each.articles for each in past_runs(project)}
    assert names == {"ours@1.0+c0ffee": 2, "ours@1.1+c0ffee": 1, "ours@1.1+beef": 1}
    assert run_named(project, "ours").name == "ours@1.1+beef"
    assert run_named(project, "ours@1.1+c0").name == "ours@1.1+c0ffee"
    assert run_named(project, "ours@1.0").articles == 2
    with pytest.raises(KnownError, match="no run “theirs”"):
        run_named(project, "theirs")


def test_the_two_newest_are_compared_unless_others_are_named(project):
    with pytest.raises(KnownError, match="read by – alone"):
        two_runs(project)
    read(project, visitors())
    with pytest.raises(KnownError, match="not two runs to compare"):
        two_runs(project)
    read(project, visitors(), version="1.1")
    read(project, visitors(), name="theirs")
    assert [each.run.extractor for each in two_runs(project)] == ["ours", "theirs"]
    assert [each.run.version for each in two_runs(project, "ours@1.1", "ours@1.0")] == ["1.1", "1.0"]
    with pytest.raises(KnownError, match="with itself"):
        two_runs(project, "ours", "ours@1.1")


def test_a_run_that_is_not_shown_is_measured_as_it_was(project):
    old = read(project, visitors(10), schools())
    new = read(project, visitors(), schools(), version="1.1")
    found = compare(evaluate_run(project, old), evaluate_run(project, new), draws=100)
    assert (found.headline.one, found.headline.other) == (0.5, 1.0)
    assert (found.one.version, found.other.version) == ("1.0", "1.1")
    record = record_of(found)
    assert record["verdict"] == Verdict.UNSHOWN.value
    assert [(each["article"], each["one"]["end"]) for each in record["fixed"]] == [
        (project.article_ids()[0], 10)
    ]
    assert record["one"]["extractor"] == "ours"
    assert "few: below 20" in record["warnings"][0]


def test_what_was_read_in_parts_is_one_run(project):
    run = read(project, visitors(10))
    read(project, visitors(), schools())
    found = evaluate_run(project, run)
    assert [each.pair.predicted[0].metric.span.end for each in found.articles] == [12, 10]
    fields = [dict(each.pair.fields) for each in found.articles]
    assert fields == [{"genre": "快讯"}, {"source": "白石"}]


def test_a_run_that_read_nothing_complete_is_a_sentence(project):
    read(project)
    stranger = Run("", "stranger", "9", "", datetime.now(UTC))
    with pytest.raises(KnownError, match="“stranger 9” has read no article that has gold in 林"):
        evaluate_run(project, stranger)


def test_who_sees_no_gold_yet_is_told_whom_to_ask(project):
    run = read(project, visitors(), schools())
    project.close()
    with (
        Project.open(project.path, "周") as own,
        pytest.raises(KnownError, match=r"layer “周”.* see all layers: 林"),
    ):
        evaluate_run(own, run)


def keep(project, evaluation, draws):
    return keep_result(project, result_of(evaluation, project.reviewer, draws=draws))


def test_results_are_kept_once_each(project):
    read(project, visitors(10), schools(), name="rules")
    before = evaluate_project(project)
    assert keep(project, before, draws=50)
    assert not keep(project, before, draws=50)
    read(project, visitors(), schools(), name="rules", version="2.0")
    after = evaluate_project(project)
    after = replace(after, settings=replace(after.settings, version="2.0"))
    assert keep(project, after, draws=50)
    first, second = kept_results(project)
    assert [each.figures["modes"]["strict"]["all"]["f1"] for each in (first, second)] == [0.5, 1.0]
    low, high = first.figures["strict"]["all"]
    assert low <= 0.5 <= high
    assert second.figures["strict"]["kinds"] == {"count": [1.0, 1.0]}
    assert first.content == second.content
    assert (second.version, second.gold, second.articles, second.reviewer) == ("2.0", "draft", 2, "林")
    assert first.at <= second.at
    assert second.scorer


def test_other_gold_is_another_content(project):
    read(project, visitors(10), schools(), name="rules")
    keep(project, evaluate_project(project), draws=10)
    extra = Metric(Span(0, 3), "count", Quantity(Decimal(1)))
    project.import_gold("林", project.article_ids()[0], [extra], complete=True)
    assert keep(project, evaluate_project(project), draws=10)
    assert len({each.content for each in kept_results(project)}) == 2


def test_kept_results_never_change(project):
    read(project, visitors(), name="rules")
    keep(project, evaluate_project(project), draws=10)
    conn = project.store._db.conn
    for statement in ("DELETE FROM result", "UPDATE result SET seed = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever appended"):
            conn.execute(statement)


def test_the_fields_of_an_article_come_back(project, tmp_path):
    first, second = (project.article(each) for each in project.article_ids())
    assert (first.fields, second.fields) == ((("genre", "快讯"),), ())
    assert first.described == (("genre", "快讯"),)
    assert second.described == (("source", "白石"),)
