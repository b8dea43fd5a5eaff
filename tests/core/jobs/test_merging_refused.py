"""Two project files that cannot be one, wholly or in part: what is refused, and what nobody is shown."""

import sqlite3
from contextlib import closing

import pytest

from core.errors import KnownError
from core.jobs.labels import adopt, write_schema
from core.jobs.merging import ContradictionError, merge
from core.jobs.project import Project
from core.jobs.random_sample import draw_sample, random_sample
from core.model import Article
from tests.core.jobs.merging_examples import accept, bytes_of, copied, notes, quiet, saying, went_on


@pytest.fixture
def theirs(project, village, tmp_path):
    """A copy, in which 赵 has decided something and imported another article."""
    return went_on(project, village, tmp_path / "theirs" / "theirs.metrics")


def test_metrics_of_one_layer_that_would_overlap_are_refused(project, village, tmp_path):
    copy = copied(project, tmp_path / "copy.metrics")
    project.import_gold("赵", village.article.id, [village.metric("1200起")], complete=False)
    accept(project, village)
    with Project.open(copy, "林") as other:
        other.import_gold("赵", village.article.id, [village.metric("接警1200")], complete=False)
    before = saying(project)
    with pytest.raises(ContradictionError, match="In 1 article") as refused:
        merge(project, [copy], quiet)
    assert [str(place) for place in refused.value.places] == ["“青石镇”, layer “赵”: “接警1200” / “1200起”"]
    assert saying(project) == before
    with Project.open(project.path, "钱") as seen_by_another, pytest.raises(ContradictionError) as refused:
        merge(seen_by_another, [copy], quiet)
    assert [str(place) for place in refused.value.places] == ["“青石镇”, layer “赵”: 1 place"]


def test_two_answers_to_one_item_are_told_and_one_stands(project, village, tmp_path):
    copy = copied(project, tmp_path / "copy.metrics")
    accept(project, village)
    with Project.open(copy, "林") as other:
        session = other.session()
        session.open(village.article.id)
        accept(other, village, "12.5%")
        session.open(village.article.id)
        found = next(item for item in session.sheet.items() if item.span == village.span("35人"))
        session.reject(found.target, "date")
    told = notes(merge(project, [copy], quiet))
    assert "either order of merging. Look at them again: “35人”" in told
    assert [each.span for each in project.annotated(village.article.id, "林").metrics] == [
        village.span("12.5%")
    ]


def test_labels_that_went_on_in_a_copy_come_in_and_others_are_refused(project, theirs, tmp_path):
    schema = tmp_path / "schema.toml"
    write_schema(schema)
    schema.write_text(schema.read_text("utf-8").replace('id = "measure"', 'id = "measured"'), "utf-8")
    with Project.open(theirs, "林") as other:
        adopt(other, schema)
        kept = other.store.labels()
    assert "in force here, too" in notes(merge(project, [theirs], quiet))
    assert project.store.labels() == kept
    with (
        Project.create(tmp_path / "own.metrics", "赵") as own,
        pytest.raises(KnownError, match="different labels"),
    ):
        merge(own, [theirs], quiet)


def test_a_sample_is_taken_over_or_made_larger_but_two_seeds_are_none(project, theirs, tmp_path):
    with Project.open(theirs, "赵") as other:
        draw_sample(other, 2, 7)
    merge(project, [theirs], quiet)
    assert (random_sample(project).size, random_sample(project).seed) == (2, 7)
    assert draw_sample(project, 2, 7) == 0
    with Project.create(tmp_path / "own.metrics", "钱") as own:
        own.add_articles([Article.of("石桥村有9户。", "石桥村")], {})
        draw_sample(own, 1, 8)
        before = own.store.drawn_places()
        assert "seeds 8 and 7" in notes(merge(own, [theirs], quiet))
        assert own.store.drawn_places() == before


def test_whoever_sees_his_own_layer_there_does_not_see_all_of_them_here(project, village, theirs, tmp_path):
    own = tmp_path / "own.metrics"
    with Project.open(theirs, "林") as other:
        accept(other, village)
    with Project.create(own, "赵") as mine:
        with pytest.raises(KnownError, match="before adjudication"):
            merge(mine, [theirs], quiet)
        assert mine.layers() == ("赵",)
    merge(project, [own], quiet)
    assert project.reviewers.adjudicators == ("林",)


def test_a_project_is_not_merged_with_itself(project, tmp_path):
    link = tmp_path / "link.metrics"
    link.symlink_to(project.path)
    with pytest.raises(KnownError, match="the project itself"):
        merge(project, [link], quiet)


def test_a_newer_layout_is_refused_and_an_older_one_brought_up_in_the_copy(project, theirs):
    with closing(sqlite3.connect(theirs)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(KnownError, match="newer version"):
        merge(project, [theirs], quiet)
    with closing(sqlite3.connect(theirs)) as db:
        for table in ("drawn", "draw"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm012_random_sample'")
        db.execute("PRAGMA user_version = 11")
        db.commit()
    files = bytes_of(theirs)
    assert merge(project, [theirs], quiet)[0].changed
    assert bytes_of(theirs) == files


def test_a_long_title_that_is_here_already_keeps_nothing_back(project, village, tmp_path):
    project.add_articles([Article.of("石桥村有9户。", "石" * 10_001)], {})
    copy = copied(project, tmp_path / "copy.metrics")
    with Project.open(copy, "赵") as other:
        accept(other, village)
    assert merge(project, [copy], quiet)[0].rows["decision"].new == 1
    with (
        Project.create(tmp_path / "own.metrics", "林") as own,
        pytest.raises(KnownError, match="longer than 10000 characters"),
    ):
        merge(own, [copy], quiet)


def test_an_undo_of_nothing_is_no_bug_of_ours(project, village, theirs):
    with Project.open(theirs, "赵") as other:
        accept(other, village, "12.5%").undo()
    with closing(sqlite3.connect(theirs)) as db:
        db.execute("DROP TRIGGER decision_no_update")
        db.execute("UPDATE decision SET target = 'x' WHERE action = 'undo'")
        db.execute(
            "CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision"
            " BEGIN SELECT RAISE(ABORT, 'decisions are only ever appended'); END"
        )
        db.commit()
    before = saying(project)
    with pytest.raises(KnownError, match="The step that it is about is missing"):
        merge(project, [theirs], quiet)
    assert saying(project) == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE body SET text = text || '。'", "is not the one that was imported"),
        ("UPDATE decision SET quote = '别的'", "quotes “别的”"),
        ("UPDATE decision SET lamport = 9223372036854775807", "does not fit its text"),
        ("UPDATE step SET toggled = 9223372036854775807", "does not fit its text"),
        ("UPDATE article SET fields = '{\"a\":[[]]}', added = ''", "does not fit its text"),
        ("UPDATE article SET chars = 9223372036854775807", "does not fit its text"),
        ('UPDATE article SET chars = 1000; UPDATE suggestion SET "end" = 1000', "does not fit its text"),
        ("UPDATE article SET chars = chars - 1", "does not fit its text"),
        ("UPDATE article SET numbers = 99", "does not fit its text"),
        ("UPDATE article SET added = '<b>'", "does not fit its text"),
        ("UPDATE article SET added = ''", "does not fit its text"),
        ("UPDATE article SET title = printf('%.*c', 10001, 'x')", "longer than 10000 characters"),
        ("UPDATE suggestion SET unit = printf('%.*c', 10001, 'x')", "longer than 10000 characters"),
        ("UPDATE decision SET note = printf('%.*c', 10001, 'x')", "longer than 10000 characters"),
        ("UPDATE article SET title = CAST(x'ff80' AS TEXT)", "“theirs.metrics” holds what no program"),
        ("UPDATE decision SET reviewer = CAST(x'ff80' AS TEXT)", "“theirs.metrics” holds what no program"),
        ("UPDATE article SET conversions = '[[]]', added = ''", "does not fit its text"),
        (f"UPDATE article SET fields = '{{\"a\":{'[' * 50000}}}'", "does not fit its text"),
        (
            f"UPDATE decision SET metric = '{{\"a\":{'[' * 5000}}}' WHERE metric IS NOT NULL",
            "no program of ours writes",
        ),
    ],
)
def test_what_something_else_has_changed_is_refused(project, theirs, change, words):
    with closing(sqlite3.connect(theirs)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.executescript(change)
        db.commit()
    before = saying(project)
    with pytest.raises(KnownError, match=words):
        merge(project, [theirs], quiet)
    assert saying(project) == before
