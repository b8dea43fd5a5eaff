"""Project files that somebody made by hand: what runs in them by itself never does, and nothing is harmed."""

import random
import sqlite3
from contextlib import closing, suppress

import pytest

from core.errors import DamagedError, KnownError
from core.jobs.merging import merge
from core.jobs.project import Project
from core.jobs.soundness import check_file
from core.store.file import APPLICATION_ID
from tests.core.conftest import Village
from tests.core.jobs.merging_examples import saying


def restated(words, others):
    return f"""PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, '{words}', '{others}') WHERE name = 'article';
        PRAGMA writable_schema = RESET"""


STRANGE = {
    "a trigger that decides": "CREATE TRIGGER x AFTER INSERT ON decision BEGIN DELETE FROM standing; END",
    "a trigger under a name of ours": "DROP TRIGGER body_no_update;"
    " CREATE TRIGGER body_no_update AFTER INSERT ON layer BEGIN SELECT load_extension('x'); END",
    "a view in the place of a table": "DROP TABLE filing;"
    " CREATE VIEW filing AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
    "a column that is computed": "ALTER TABLE layer ADD COLUMN x TEXT AS (upper(name))",
    "an index that computes": "CREATE INDEX x ON layer (abs(name))",
    "a table behind which a module stands": "DROP TABLE ranked;"
    " CREATE VIRTUAL TABLE ranked USING fts5(layer)",
    "a check that fills the memory": restated("chars > 0", "length(zeroblob(2000000000)) > 0"),
    "a default that computes": restated("added TEXT NOT NULL", "added TEXT NOT NULL DEFAULT (hex(1))"),
    "an order of words that is nowhere": restated("title TEXT NOT NULL", "title TEXT NOT NULL COLLATE x"),
    "a table that is gone": "DROP TABLE drawn",
    "another view of the gold": "DROP VIEW annotation; CREATE VIEW annotation AS SELECT 1 AS target",
}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.metrics"
    with Project.create(path, "林") as project:
        Village().fill(project)
        session = project.session()
        session.open(Village.article.id)
        session.accept(next(item.target for item in session.sheet.items() if item.metric))
    return path


def change(path, script):
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(script)
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def folder(path):
    return {each.name: each.read_bytes() for each in path.parent.iterdir()}


@pytest.mark.parametrize("script", STRANGE.values(), ids=list(STRANGE))
def test_a_file_with_something_strange_in_it_is_refused_and_left_as_it_is(path, tmp_path, script):
    change(path, script)
    before = folder(path)
    with pytest.raises(KnownError, match=r"“p\.metrics” is not laid out as this program does it"):
        Project.open(path, "林")
    assert folder(path) == before
    (tmp_path / "ours").mkdir()
    with (
        Project.create(tmp_path / "ours" / "q.metrics", "文") as ours,
        pytest.raises(KnownError, match="is not laid out as this program does it"),
    ):
        merge(ours, [path], lambda _done, _all: True)
    found = []
    check_file(path, found.append, lambda _done, _all: True)
    assert "layout" in {flaw.sort for flaw in found}


def test_tables_and_views_of_others_beside_ours_are_nobodys_concern(path):
    change(
        path,
        "CREATE TABLE notes (x); CREATE VIEW mine AS SELECT * FROM annotation; CREATE INDEX i ON notes (x)",
    )
    with Project.open(path, "林") as project:
        assert project.check() == ()


def test_no_extension_is_loaded_and_no_function_of_the_file_is_trusted(path):
    change(path, "CREATE VIEW mine AS SELECT load_extension('x') AS y, fts3_tokenizer('a', 'b') AS z")
    with (
        Project.open(path, "林") as project,
        project.store.connected() as conn,
    ):
        assert conn.execute("PRAGMA trusted_schema").fetchone() == (0,)
        for statement in ("SELECT load_extension('x')", "SELECT * FROM mine"):
            with pytest.raises(sqlite3.OperationalError, match=r"not authorized|unsafe|no such function"):
                conn.execute(statement)


GARBAGE = [b"", b"SQLite format 3\0", b"\0" * 4096, random.Random(1).randbytes(8192)]


@pytest.mark.parametrize("body", GARBAGE)
def test_garbage_that_says_it_is_ours_is_refused(tmp_path, body):
    path = tmp_path / "p.metrics"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute("PRAGMA user_version = 12")
        conn.execute("CREATE TABLE project (file TEXT)")
    head = path.read_bytes()[:100]
    path.write_bytes(body if len(body) < 100 else head + body[100:])
    before = folder(path)
    with pytest.raises(KnownError):
        Project.open(path, "林")
    assert folder(path) == before


def test_an_empty_database_that_says_it_is_of_the_newest_layout_is_refused(tmp_path, path):
    other = tmp_path / "q.metrics"
    with closing(sqlite3.connect(path)) as conn:
        newest = conn.execute("PRAGMA user_version").fetchone()[0]
    with closing(sqlite3.connect(other)) as conn:
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute(f"PRAGMA user_version = {newest}")
        conn.execute("CREATE TABLE other (x)")
    with pytest.raises(KnownError, match="is not laid out as this program does it"):
        Project.open(other, "林")


def test_a_format_of_schemas_that_is_none_is_damage(path):
    data = bytearray(path.read_bytes())
    data[47] = 9
    path.write_bytes(data)
    with pytest.raises(DamagedError, match=r"“p\.metrics” is damaged"):
        Project.open(path, "林")
    with pytest.raises(DamagedError, match=r"“p\.metrics” is damaged"):
        check_file(path, pytest.fail, lambda _done, _all: True)


@pytest.mark.parametrize("part", range(24))
def test_a_file_that_was_cut_off_anywhere_is_refused_or_opened_and_never_a_bug(path, part):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * part // 24 + part % 3])
    with suppress(KnownError), Project.open(path, "林") as project:
        project.check()
        project.listing.page()


FALSE = {
    "a decision without a metric": ("decision", "metric = '{}' WHERE metric IS NOT NULL"),
    "a decision nested without end": ("decision", f"metric = '{{{'[' * 5000}}}' WHERE metric IS NOT NULL"),
    "a value that is none": ("suggestion", "value = '1-2.3.4'"),
    "a suggestion behind the text": ("suggestion", '"end" = 99999999'),
    "an exclusion behind the text": ("exclusion", '"end" = 99999999'),
    "a number behind the text": ("number", '"end" = 99999999 WHERE "start" > 20'),
    "a time that is none": ("decision", "at = 'yesterday'"),
    "a quote of something else": ("decision", "quote = 'x' WHERE quote IS NOT NULL"),
    "another text": ("body", "text = 'x'"),
    "a schema that is none": ("labels", "text = '[[kind]]'"),
}


@pytest.mark.parametrize(("table", "says"), FALSE.values(), ids=list(FALSE))
def test_nothing_is_merged_from_a_file_that_says_what_cannot_be(path, tmp_path, table, says):
    with closing(sqlite3.connect(path)) as conn:
        triggers = "SELECT name, sql FROM sqlite_master WHERE tbl_name = ? AND type = 'trigger'"
        kept = conn.execute(triggers, (table,)).fetchall()
        for name, _ in kept:
            conn.execute(f"DROP TRIGGER {name}")
        if table == "labels":
            conn.execute(
                "INSERT INTO labels (text, file, reviewer, lamport, at) VALUES ('x', 'x', 'x', 1, 'x')"
            )
        conn.execute(f"UPDATE {table} SET {says}")
        for _, sql in kept:
            conn.execute(sql)
        conn.commit()
    (tmp_path / "ours").mkdir()
    with Project.create(tmp_path / "ours" / "q.metrics", "文") as ours:
        before = saying(ours)
        with pytest.raises(KnownError, match=r"p\.metrics|Nothing was merged|metric cannot be read"):
            merge(ours, [path], lambda _done, _all: True)
        assert saying(ours) == before
        assert ours.check() == ()


def use(path):
    with Project.open(path, "林") as project:
        project.check()
        project.listing.page()
        for article in project.article_ids():
            project.annotated(article, "林")
            session = project.session()
            session.open(article)
            session.sheet.items()


UNREADABLE = {
    "text that is no UTF-8": "UPDATE body SET text = CAST(x'e4bae4' AS TEXT)",
    "a value that is none": "UPDATE suggestion SET value = '1-2.3.4'",
    "a time that is none": "UPDATE decision SET at = 'yesterday'",
    "a metric that is none": "UPDATE decision SET metric = '{\"start\":{}}' WHERE metric IS NOT NULL",
    "a text that is gone": "PRAGMA foreign_keys = OFF; DELETE FROM body",
    "fields that are no JSON": "UPDATE article SET fields = '{,}'",
    "roles that are none": "UPDATE standing SET roles = '{\"scope\":[9]}'",
}


@pytest.mark.parametrize("script", UNREADABLE.values(), ids=list(UNREADABLE))
def test_what_cannot_be_read_is_said_and_the_file_is_left_as_it_is(path, script):
    with closing(sqlite3.connect(path)) as conn:
        triggers = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            conn.execute(f"DROP TRIGGER {name}")
        conn.executescript(script)
        for _, sql in triggers:
            conn.execute(sql)
        conn.commit()
    with pytest.raises(KnownError, match=r"cannot be read|is damaged"):
        use(path)


def test_a_file_with_flipped_bits_is_used_or_refused_and_never_a_bug(path):
    whole = path.read_bytes()
    for number in range(60):
        chance = random.Random(number)
        data = bytearray(whole)
        for _ in range(chance.choice((1, 3, 10))):
            data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        with suppress(KnownError):
            use(path)
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
