"""Checking a project: a sound one has no flaw, whatever was done in it, and each flaw is found and named."""

import re
import sqlite3
from contextlib import closing, suppress

import pytest

from core.errors import KnownError
from core.jobs.soundness import StoppedError, check_file
from tests.core.jobs.flawed import FLAWS, no_text, sound, spoilt, words

QUICK = ("decision.n", "decision.r", "decision.t", "article.t", "article.s", "said", "project", "release.t")


@pytest.fixture
def path(tmp_path):
    return sound(tmp_path / "p.metrics")


def checked(path):
    flaws = []
    found = check_file(path, flaws.append, lambda _done, _all: True)
    assert found.flaws == len(flaws)
    return flaws


def test_a_sound_project(path):
    before = path.read_bytes()
    counts = check_file(path, pytest.fail, lambda _done, _all: True)
    assert (counts.flaws, counts.articles, counts.decisions) == (0, 3, 26)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", FLAWS)
def test_a_flaw(path, name):
    sort, said, *statements = FLAWS[name]
    spoilt(path, *statements)
    if name == "a trigger":
        with closing(sqlite3.connect(path)) as conn:
            conn.execute("DROP TRIGGER decision_no_update")
    before = path.read_bytes()
    flaws = checked(path)
    assert [flaw for flaw in flaws if flaw.sort == sort and re.search(said, str(flaw.error))], flaws
    assert all("\n" not in f"{flaw.error} {flaw.cure}" for flaw in flaws)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def unreadable(path):
    with suppress(KnownError):
        checked(path)
        return False
    return True


@pytest.mark.parametrize("every", [9, pytest.param(1, marks=pytest.mark.all)])
def test_a_page_that_is_damaged(path, every):
    """Whichever it is: flaws are told, or that the file cannot be read."""
    whole = path.read_bytes()
    for page in range(1, len(whole) // 4096, every):
        data = bytearray(whole)
        data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
        path.write_bytes(data)
        assert unreadable(path) or checked(path), page


def test_text_that_is_no_text(path):
    data = path.read_bytes()
    path.write_bytes(
        data.replace("1200起，同比".encode(), b"1200\xff\xff\xff\xef\xbc\x8c\xe5\x90\x8c\xe6\xaf\x94")
    )
    assert "text" in {flaw.sort for flaw in checked(path)}


def without(path, index):
    """The file with rows that the index does not know, as a write that was lost leaves it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA writable_schema = ON")
        (sql,) = conn.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
        conn.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (f"{sql} WHERE key > 3", index))
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(f"REINDEX {index}")
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, index))


@pytest.mark.parametrize("index", ["decision_by_target", "decision_by_step", "decision_by_order"])
def test_an_index_that_lacks_rows_of_its_table(path, index):
    without(path, index)
    assert any(re.search(f"missing from index {index}", str(flaw.error)) for flaw in checked(path))


@pytest.mark.parametrize(
    "column",
    [name if name.startswith(QUICK) else pytest.param(name, marks=pytest.mark.all) for name in words()],
)
def test_a_byte_that_is_no_text_wherever_words_are_kept(path, column):
    """Whatever reads that row later calls the file damaged: so must a check."""
    spoilt(path, no_text(column))
    assert unreadable(path) or checked(path)


@pytest.mark.parametrize("table", ["project", "article", "decision", "labels", "release", "layer"])
def test_a_table_that_is_gone(path, table):
    spoilt(path, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    assert unreadable(path) or f"The table “{table}” is missing" in " ".join(
        str(flaw.error) for flaw in checked(path)
    )


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda path: path.unlink(), "There is no file"),
        (lambda path: path.write_text("青石镇" * 50, "utf-8"), "no project of this program"),
        (lambda path: path.write_bytes(path.read_bytes()[:50]), "no project of this program"),
    ],
)
def test_what_is_no_project(path, spoil, words):
    spoil(path)
    with pytest.raises(KnownError, match=words):
        checked(path)


def test_stopping(path):
    told = []
    with pytest.raises(StoppedError, match="not everything was checked"):
        check_file(path, told.append, lambda done, _all: done < 2)
    assert told == []


def test_while_another_program_writes(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE project SET gold_layer = '周'")
        assert checked(path) == []
        other.execute("COMMIT")
        assert checked(path) == []


def test_a_log_that_was_left_behind(path):
    """As a program that was killed leaves it: its newest decisions are in the log, which stays there."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE project SET gold_layer = '周'")
        killed = path.with_name("killed.metrics")
        for end in ("", "-wal"):
            path.with_name(killed.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    log = killed.with_name(killed.name + "-wal")
    before = killed.read_bytes(), log.read_bytes()
    assert checked(killed) == []
    assert (killed.read_bytes(), log.read_bytes()) == before


def test_a_file_that_cannot_be_written(path):
    path.chmod(0o444)
    assert checked(path) == []
    assert list(path.parent.iterdir()) == [path]
