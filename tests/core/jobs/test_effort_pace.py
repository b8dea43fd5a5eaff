"""Stretches of work as rows, and the pace that they give."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from core.jobs.effort import duration, effort_record, note_effort, pace
from core.jobs.project import Project
from core.model import Article

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "work.metrics", "林") as made:
        articles = [Article.of(f"没有数字的第二篇文章{'啊' * n}。", f"{n}") for n in range(6)]
        made.add_articles(articles, {})
        yield made


def work(project, number, seconds, decisions=4, *, complete=True):
    article = project.article_ids()[number]
    note_effort(project, article, at=AT, seconds=seconds, decisions=decisions)
    if complete:
        session = project.session()
        session.open(article)
        session.complete()


def test_nothing_can_be_told_at_first(project):
    now = pace(project)
    assert (now.per_minute, now.seconds_left, now.articles) == (None, None, 0)
    assert effort_record(project) == {
        "active_seconds": 0,
        "decisions": 0,
        "decisions_per_minute": None,
        "seconds_left": None,
    }


@pytest.mark.parametrize("seconds", ["9e999", "1e308", "60"])
def test_a_stretch_that_cannot_be_is_not_counted(project, seconds):
    for number in range(3):
        work(project, number, 60)
    before = pace(project), effort_record(project)
    project.close()
    with closing(sqlite3.connect(project.path)) as file:
        for name in "ab":
            file.execute(
                f"""INSERT INTO effort (id, article, layer, reviewer, at, seconds, decisions)
                VALUES ('{name * 32}', 1, '林', '林', '{AT.isoformat()}', {seconds}, 9223372036854775807)"""
            )
        file.commit()
    with Project.open(project.path, "林") as again:
        assert (pace(again), effort_record(again)) == before


def test_what_is_left_is_the_median_article_times_those_to_do(project):
    for number, seconds in enumerate((60, 100, 4000)):
        work(project, number, seconds)
    now = pace(project)
    assert now.articles == 3
    assert now.seconds_left == 100 * 3
    assert now.per_minute == pytest.approx(60 * 12 / 4160)


def test_several_stretches_at_an_article_are_one_article(project):
    for number in range(3):
        work(project, number, 30, complete=False)
        work(project, number, 20)
    assert pace(project).seconds_left == 50 * 3


def test_an_article_that_is_not_complete_counts_for_the_pace_alone(project):
    work(project, 0, 120, 10, complete=False)
    now = pace(project)
    assert now.per_minute == 5.0
    assert now.seconds_left is None


def test_another_reviewers_work_is_his_own(project):
    work(project, 0, 120, complete=False)
    other = Project(project.store, "陈")
    assert pace(other).per_minute is None
    assert effort_record(other)["active_seconds"] == 0


def test_rows_name_article_layer_reviewer_and_time_and_are_never_changed(project):
    work(project, 0, 61.25, 7, complete=False)
    with closing(sqlite3.connect(project.path)) as file:
        rows = file.execute("SELECT article, layer, reviewer, at, seconds, decisions FROM effort").fetchall()
        assert rows == [(1, "林", "林", AT.isoformat(), 61.25, 7)]
        for statement in ("DELETE FROM effort", "UPDATE effort SET seconds = 0"):
            with pytest.raises(sqlite3.IntegrityError, match="only ever appended"):
                file.execute(statement)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 min"), (20, "1 min"), (725, "12 min"), (3600, "1:00 h"), (7500, "2:05 h")]
)
def test_durations_are_written_for_people(seconds, words):
    assert duration(seconds) == words
