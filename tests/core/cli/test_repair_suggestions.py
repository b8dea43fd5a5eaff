"""Suggestions that a repair had to leave out: the command that it names makes all of them again."""

import shlex

import pytest

from core.jobs.project import Project
from tests.core.jobs.flawed import sound, spoilt

NAMED = "The suggestions that were lost can be made again: "


@pytest.fixture
def extracted(run, articles, project):
    (articles / "3.txt").write_text("白塔县2031年3月4日破获案件12起，编号A77，位列全省第3名。\n", "utf-8")
    run("import", project, articles)
    run("extract", "--project", project)
    return project


def suggested(path):
    with Project.open(path, "lin") as opened:
        return [opened.predicted(each) for each in opened.article_ids()]


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE suggestion",
        "DROP TABLE said",
        "DROP TABLE exclusion",
        "DROP TABLE run",
        "UPDATE suggestion SET value = '9' WHERE key = 1",
        "UPDATE exclusion SET cause = 'whim' WHERE \"start\" = 3",
    ],
)
def test_the_command_makes_all_of_them_again(run, extracted, tmp_path, statement):
    wanted, new = suggested(extracted), tmp_path / "my new.metrics"
    spoilt(extracted, statement)
    *_, last = run("repair", extracted, new, code=1).stdout.splitlines()
    assert last.startswith(NAMED)
    half = suggested(new)
    assert all(found is None or found == whole for found, whole in zip(half, wanted, strict=True))
    assert half != wanted
    run(*shlex.split(last.removeprefix(NAMED))[1:])
    assert suggested(new) == wanted


def test_where_nothing_was_lost_no_command_is_named(run, extracted, tmp_path):
    assert NAMED not in run("repair", extracted, tmp_path / "new.metrics").stdout


def test_where_an_article_was_lost_no_command_is_named(run, extracted, tmp_path):
    spoilt(extracted, "DELETE FROM body WHERE article = 1")
    said = run("repair", extracted, tmp_path / "new.metrics", code=1).stdout
    assert "of the suggestions of single runs belong to something that is lost" in said
    assert NAMED not in said


def test_where_gold_was_lost_no_command_is_named(run, tmp_path):
    """No extractor brings that back: a backup may."""
    path = sound(tmp_path / "p.metrics")
    gold = "UPDATE decision SET quote = '1300起' WHERE quote = '1200起' AND layer = '林'"
    spoilt(path, gold)
    assert NAMED not in run("repair", path, tmp_path / "gold.metrics", code=1).stdout
    spoilt(path, "DROP TABLE suggestion")
    assert NAMED not in run("repair", path, tmp_path / "both.metrics", code=1).stdout
