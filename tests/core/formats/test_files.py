"""A file is written whole or not at all."""

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
    with pytest.raises(KnownError, match="cannot be written: No such file"):
        write_whole(tmp_path / "nowhere" / "gold.jsonl", b"new")


def test_what_was_there_outlives_a_failure(tmp_path, monkeypatch):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"old")

    def refuse(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KnownError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
