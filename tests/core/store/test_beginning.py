"""A new project file: whole or not there, and nobody else's."""

import os
import re
import sqlite3
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.errors import KnownError
from core.store import Store, beginning
from core.store.migrations import MIGRATIONS


@pytest.fixture
def path(tmp_path):
    return tmp_path / "p.metrics"


@pytest.fixture
def store(path):
    with Store.create(path, gold_layer="林") as made:
        yield made


def test_a_file_that_exists_is_not_made_again(store, path):
    with pytest.raises(KnownError, match="exists already"):
        Store.create(path, gold_layer="林")


def test_a_folder_that_does_not_exist(path):
    with pytest.raises(KnownError, match="does not exist"):
        Store.create(path / "deeper" / "p.metrics", gold_layer="林")


@contextmanager
def shut_out(folder):
    """As somebody who may not enter that folder; who may do everything becomes another meanwhile."""
    mode, me = folder.stat().st_mode, os.geteuid()
    folder.chmod(0)
    if me == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(me)
        folder.chmod(mode)


@pytest.mark.skipif(os.name != "posix", reason="rights are given another way on this system")
def test_a_folder_that_nobody_may_enter(path):
    with shut_out(path.parent), pytest.raises(KnownError) as refused:
        Store.create(path, gold_layer="林")
    assert str(refused.value) == (
        f"Nothing can be made in {path.parent}: the permission is missing."
        " Choose another folder, or make this one readable and writable."
    )


@pytest.mark.skipif(os.name != "posix", reason="other systems count otherwise")
@pytest.mark.parametrize("name", ["浅.metrics", "很深的地方的一个项目.metrics"])
def test_a_path_that_is_longer_than_sqlite_takes(tmp_path, name):
    folder = tmp_path
    while len(os.fsencode(folder)) < 480:
        folder = folder / "层层"
    folder.mkdir(parents=True)
    with pytest.raises(KnownError, match="its path is longer than SQLite takes, which is some 504 bytes"):
        Store.create(folder / name, gold_layer="林")
    (folder / name).touch()
    assert list(folder.iterdir()) == [folder / name]


def test_a_failed_beginning_leaves_nothing(path, monkeypatch):
    monkeypatch.setattr(MIGRATIONS, "apply", lambda db: db.execute("SELECT nothing"))
    with pytest.raises(sqlite3.OperationalError):
        Store.create(path, gold_layer="林")
    assert list(path.parent.iterdir()) == []


def test_a_project_row_that_cannot_be_written_leaves_nothing(path):
    with pytest.raises(sqlite3.IntegrityError):
        Store.create(path, gold_layer="")
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_the_log_of_a_project_that_is_gone_is_not_taken_for_the_new_ones(path, suffix):
    left = path.with_name(path.name + suffix)
    left.write_bytes(b"decisions")
    with pytest.raises(KnownError, match=f"p.metrics{suffix} is still in"):
        Store.create(path, gold_layer="林")
    assert [(file, file.read_bytes()) for file in path.parent.iterdir()] == [(left, b"decisions")]


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_no_project_is_made_under_the_name_of_anothers_log(path, suffix):
    with Store.create(path, gold_layer="林"):
        pass
    with pytest.raises(KnownError, match=f"“p.metrics{suffix}” is a name .* what belongs to “p.metrics”"):
        Store.create(path.with_name(path.name + suffix), gold_layer="林")
    assert list(path.parent.iterdir()) == [path]
    with Store.create(path.with_name(f"notes{suffix}"), gold_layer="林"):
        pass


def test_of_two_programs_that_make_the_same_file_one_does(path, monkeypatch):
    def meanwhile(first, second):
        path.write_bytes(b"theirs")
        return link(first, second)

    link = os.link
    monkeypatch.setattr(beginning.os, "link", meanwhile)
    with pytest.raises(KnownError, match="exists already"):
        Store.create(path, gold_layer="林")
    assert [(file, file.read_bytes()) for file in path.parent.iterdir()] == [(path, b"theirs")]


def test_where_there_are_no_links(path, monkeypatch):
    def refuse(_first, _second):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(beginning.os, "link", refuse)
    with Store.create(path, gold_layer="林") as store:
        assert store.gold_layer == "林"
    assert list(path.parent.iterdir()) == [Path(path)]


def test_a_name_that_sqlite_reads_otherwise(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Store.create(Path(":memory:"), gold_layer="林"):
        pass
    with Store.open(Path(":memory:")) as store:
        assert store.gold_layer == "林"
    assert [file.name for file in tmp_path.iterdir()] == [":memory:"]


def test_a_long_name(tmp_path):
    path = tmp_path / ("案" * 80)
    with Store.create(path, gold_layer="林"):
        pass
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("letters", [250, 300])
def test_a_name_that_is_too_long_with_what_sqlite_adds(tmp_path, letters):
    with pytest.raises(KnownError, match="is too long: SQLite adds"):
        Store.create(tmp_path / ("x" * letters), gold_layer="林")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_named_in_full(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("p").touch()
    with pytest.raises(KnownError, match=f"“p” exists already in {re.escape(str(tmp_path))}"):
        Store.create(Path("p"), gold_layer="林")
