"""What the tables refuse by themselves, whoever writes."""

import sqlite3

import pytest

from core.model import Number
from core.store import Store


@pytest.fixture
def conn(project, session, target_of):
    """The open file, with one accepted and one added metric."""
    session.accept(target_of("1200起"))
    return project._store._db.conn


@pytest.mark.parametrize("table", ["decision", "body", "article", "number", "suggestion"])
def test_what_is_written_stays_as_it_is(conn, table):
    column = conn.execute(f"PRAGMA table_info({table})").fetchall()[-1][1]
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = {column}"):
        with pytest.raises(sqlite3.IntegrityError, match=r"never change|only ever appended|fixed at import"):
            conn.execute(statement)


def test_replacing_a_decision_is_deleting_it(conn):
    with pytest.raises(sqlite3.IntegrityError, match="only ever appended"):
        conn.execute("INSERT OR REPLACE INTO decision SELECT * FROM decision")


STANDING = """INSERT INTO standing (layer, article, target, state, "start", "end", quote, kind, value, unit,
    modifier, cause, note) VALUES ('林', 1, 't', :state, :start, :end, '', :kind, :value, '', '=', '', '')"""


def row(**changes):
    return {"state": "added", "start": 0, "end": 4, "kind": "count", "value": "1", **changes}


@pytest.mark.parametrize(("start", "end"), [(11, 16), (9, 12), (15, 20), (0, 30), (12, 13)])
def test_value_spans_never_overlap(conn, start, end):
    with pytest.raises(sqlite3.IntegrityError, match="value spans of a layer never overlap"):
        conn.execute(STANDING, row(start=start, end=end))


@pytest.mark.parametrize(("start", "end"), [(0, 11), (16, 30)])
def test_neighbours_may_touch(conn, start, end):
    conn.execute(STANDING, row(start=start, end=end))


def test_what_is_no_annotation_may_overlap(conn):
    conn.execute(STANDING, row(state="rejected", start=0, end=30))


def test_standing_rows_are_not_updated(conn):
    with pytest.raises(sqlite3.IntegrityError, match="replaced, never updated"):
        conn.execute('UPDATE standing SET "end" = 40')


@pytest.mark.parametrize(
    "changes",
    [
        {"state": "suggested"},
        {"state": "weather"},
        {"start": 4},
        {"start": -1},
        {"kind": None},
        {"value": "1e5"},
        {"value": "一"},
    ],
)
def test_rows_that_make_no_sense(conn, changes):
    with pytest.raises(sqlite3.IntegrityError):
        conn.execute(STANDING, row(**changes))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO layer VALUES ('')",
        "INSERT INTO body VALUES (99, 'x')",
        "INSERT INTO number VALUES (99, 0, 1, '1')",
        "INSERT INTO project SELECT 2, file, created, gold_layer, extractor, schema, guideline FROM project",
        "INSERT INTO article SELECT NULL, 'short', title, '', '', '[]', 1, 1, '', '{}' FROM article",
    ],
)
def test_other_rows_that_make_no_sense(conn, statement):
    with pytest.raises(sqlite3.IntegrityError):
        conn.execute(statement)


def test_the_gold_is_a_view_for_any_tool(project, session, conn, village):
    project.close()
    reader = sqlite3.connect(project.path)
    reader.row_factory = sqlite3.Row
    (found,) = reader.execute("SELECT * FROM annotation")
    assert dict(found) == {
        "target": session.sheet.items()[1].target,
        "article_id": village.article.id,
        "title": "青石镇",
        "layer": "林",
        "article_status": "started",
        "state": "accepted",
        "start": 11,
        "end": 16,
        "quote": "1200起",
        "kind": "count",
        "value": "1",
        "upper": None,
        "unit": "",
        "modifier": "=",
        "direction": None,
        "roles": None,
        "doubt": None,
    }
    reader.close()


def test_a_batch_is_there_or_not(tmp_path, village):
    other = village.other()
    with Store.create(tmp_path / "p.metrics", gold_layer="林") as store:
        broken = {other.article.id: [Number(other.span, "1"), Number(other.span, "1")]}
        with pytest.raises(sqlite3.IntegrityError):
            store.add_articles([village.article, other.article], broken)
        assert store.article_ids() == ()
