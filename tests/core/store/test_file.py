"""The project file: whole or not there, one file when closed, untouched when it is not ours."""

import sqlite3
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from sqlite_utils import Database

from core.errors import KnownError
from core.store import Store
from core.store.file import APPLICATION_ID, told, uri_of
from core.store.migrations import MIGRATIONS, SCHEMA


@pytest.fixture
def path(tmp_path):
    return tmp_path / "p.metrics"


@pytest.fixture
def store(path):
    with Store.create(path, gold_layer="林") as made:
        yield made


def test_the_header_says_whose_it_is(store, path):
    store.close()
    header = path.read_bytes()[:100]
    assert header[68:72] == b"MAnn" == APPLICATION_ID.to_bytes(4, "big")
    assert int.from_bytes(header[60:64], "big") == SCHEMA


def test_every_guard_is_on(store):
    settings = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "recursive_triggers": 1,
        "cell_size_check": 1,
    }
    assert {name: store._db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings} == settings


def test_every_table_is_strict(store):
    # the shadow tables of the full-text index are SQLite's own
    ours = [t for t in store._db.tables if not t.name.startswith(("sqlite_", "pairs"))]
    assert all(table.strict for table in ours)


def test_closing_leaves_one_file(path):
    with Store.create(path, gold_layer="林") as store:
        store.set_gold_layer("周")
        assert path.with_name(path.name + "-wal").exists()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    copy = path.with_name("copy.metrics")
    copy.write_bytes(path.read_bytes())
    with Store.open(copy) as store:
        assert store.gold_layer == "周"


def test_a_missing_file(path):
    with pytest.raises(KnownError, match="There is no file"):
        Store.open(path)
    assert not path.exists()


def test_a_folder_is_no_project(tmp_path):
    with pytest.raises(KnownError, match="cannot be read"):
        Store.open(tmp_path)


def foreign_database(path):
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (x)")
    db.commit()
    db.close()


@pytest.mark.parametrize(
    "write",
    [
        lambda path: path.write_text("青石镇" * 100, "utf-8"),
        foreign_database,
    ],
)
def test_what_is_not_ours_is_left_alone(path, write):
    write(path)
    before = path.read_bytes()
    with pytest.raises(KnownError, match="no project of this program"):
        Store.open(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_an_empty_file_is_called_so(path):
    path.write_bytes(b"")
    with pytest.raises(KnownError, match="” is empty: nothing can be had of it"):
        Store.open(path)
    assert list(path.parent.iterdir()) == [path]


@pytest.fixture
def newer(store, path):
    store._db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    return path


def test_a_newer_file_is_left_alone(newer, store):
    store.close()
    before = newer.read_bytes()
    with pytest.raises(KnownError, match=f"newer version of this program \\(layout {SCHEMA + 1}"):
        Store.open(newer)
    assert newer.read_bytes() == before
    assert list(newer.parent.iterdir()) == [newer]


def test_a_newer_file_whose_header_is_still_in_the_log(newer):
    with pytest.raises(KnownError, match="newer version"):
        Store.open(newer)


def test_an_older_file_is_brought_up(path):
    db = Database(sqlite3.connect(path, isolation_level=None))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA journal_mode = WAL")
    MIGRATIONS.apply(db, stop_before="m001_first")
    db.close()
    with Store.open(path) as store:
        assert store.counts("林")
    assert Store.open(path).close() is None


def test_a_migration_that_fails_changes_nothing(path, monkeypatch):
    db = Database(sqlite3.connect(path, isolation_level=None))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.close()
    monkeypatch.setattr("core.store.migrations.FIRST", ("CREATE TABLE project (file)", "nonsense"))
    with pytest.raises(KnownError, match=r"could not be brought up to this one: .*nonsense"):
        Store.open(path)
    db = sqlite3.connect(path)
    assert "project" not in {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
    db.close()


def test_a_read_only_file(store, path):
    store.close()
    path.chmod(0o444)
    before = path.read_bytes()
    with pytest.raises(KnownError, match="cannot be written"):
        Store.open(path)
    assert path.read_bytes() == before
    path.chmod(0o644)


def test_a_file_that_someone_else_writes(store, path):
    with Store.open(path) as other:
        other._db.execute("PRAGMA busy_timeout = 1")
        with store.writing() as conn:
            conn.execute("UPDATE project SET extractor = 'other'")
            with pytest.raises(KnownError, match="being written by another program"):
                other.set_gold_layer("周")
            assert other.gold_layer == "林"
        other.set_gold_layer("周")
    assert store.gold_layer == "周"
    assert store.extractor == "other"


def test_a_file_that_someone_else_holds_alone(store, path, monkeypatch):
    store.close()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr("core.store.file._SECONDS_FOR_THE_LOCK", 0.01)
    with pytest.raises(KnownError, match="being written"):
        Store.open(path)
    holder.execute("ROLLBACK")
    holder.close()


def test_a_damaged_file(store, path, village):
    store.add_articles([village.article], {village.article.id: village.numbers})
    store.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(KnownError, match="damaged"):
        Store.open(path)


def test_what_cannot_be_brought_into_one_file_is_still_saved(path):
    store = Store.create(path, gold_layer="林")
    store.set_gold_layer("周")
    refuse_to_checkpoint(store)
    with pytest.raises(KnownError, match=r"is saved, but not in “p\.metrics” alone: not authorized"):
        store.close()
    store.close()
    with Store.open(path) as again:
        assert again.gold_layer == "周"


def test_what_went_wrong_before_closing_is_what_is_told(path):
    store = Store.create(path, gold_layer="林")
    refuse_to_checkpoint(store)
    with pytest.raises(ZeroDivisionError), store:
        raise ZeroDivisionError


def refuse_to_checkpoint(store):
    def deny(action, *_what):
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_PRAGMA else sqlite3.SQLITE_OK

    store._db.conn.set_authorizer(deny)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/林/a b?#%.metrics"), "file:///home/%E6%9E%97/a%20b%3F%23%25.metrics"),
        (PureWindowsPath(r"C:\Users\a b\p.metrics"), "file:///C:/Users/a%20b/p.metrics"),
        (PureWindowsPath(r"\\nas\gold set\p.metrics"), "file:////nas/gold%20set/p.metrics"),
    ],
)
def test_how_sqlite_names_a_file(path, uri):
    assert uri_of(path) == uri


def test_our_own_mistakes_stay_bugs(path):
    with pytest.raises(sqlite3.OperationalError), told(path):
        sqlite3.connect(":memory:").execute("SELECT nothing")
