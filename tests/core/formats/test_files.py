"""A file is written whole or not at all."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import KnownError
from core.formats.files import write_whole


def test_the_old_file_is_replaced(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "real").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


def test_a_place_that_does_not_exist_is_named(tmp_path):
    with pytest.raises(KnownError, match="cannot be written: there is no such file or folder"):
        write_whole(tmp_path / "nowhere" / "gold.jsonl", b"new")


def test_what_was_there_outlives_a_failure(tmp_path, monkeypatch):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"old")

    def refuse(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KnownError, match="the disk is full"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_no_project_is_written_over(tmp_path):
    path = tmp_path / "my.metrics"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE decision (id)")
    before = path.read_bytes()
    (tmp_path / "link").symlink_to(path)
    for name in (path, tmp_path / "link"):
        with pytest.raises(KnownError, match="is a project or another database"):
            write_whole(name, b"gold")
    assert path.read_bytes() == before


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_nothing_is_written_under_the_name_of_a_projects_log(tmp_path, suffix):
    path = tmp_path / "my.metrics"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE decision (id)")
    with pytest.raises(KnownError, match=f"“my.metrics{suffix}” is a name .* what belongs to “my.metrics”"):
        write_whole(tmp_path / f"my.metrics{suffix}", b"gold")
    assert list(tmp_path.iterdir()) == [path]
    write_whole(tmp_path / f"notes{suffix}", b"gold")
    write_whole(tmp_path / suffix, b"gold")


def test_the_log_of_a_project_in_use_is_not_written_over(tmp_path):
    path = tmp_path / "my.metrics"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE decision (id)")
        log = tmp_path / "my.metrics-wal"
        before = log.read_bytes()
        (tmp_path / "kept").write_bytes(before)
        for name in ("my.metrics-wal", "kept"):
            with pytest.raises(KnownError, match="choose another name"):
                write_whole(tmp_path / name, b"gold")
            assert (tmp_path / name).read_bytes() == before


def test_a_pipe_is_written_to_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, b"gold")
        assert os.read(end, 10) == b"gold"
    finally:
        os.close(end)
    assert pipe.is_fifo()


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(KnownError, match="it is a folder"):
        write_whole(tmp_path, b"gold")


def test_a_name_as_long_as_names_may_be(tmp_path):
    path = tmp_path / ("案" * 85)
    write_whole(path, b"gold")
    assert list(tmp_path.iterdir()) == [path]


def test_an_interruption_leaves_nothing_behind(tmp_path, monkeypatch):
    def interrupted(_file):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "gold.jsonl", b"new")
    assert list(tmp_path.iterdir()) == []
