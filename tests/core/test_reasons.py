"""What the system refuses is told in our own words, which can be translated."""

import errno
import os
import sqlite3

import pytest

from core.errors import KnownError, reason_in, unreadable
from core.formats.exchange.output import output
from core.formats.files import read_whole
from core.jobs.project import Project
from core.store.file import as_system


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "the permission is missing"),
        (errno.EISDIR, "it is a folder"),
        (errno.ENOENT, "there is no such file or folder"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk can only be read"),
        (errno.ENAMETOOLONG, "its name is too long"),
    ],
)
def test_what_is_foreseen_is_a_sentence_of_ours(number, words):
    reason = reason_in(OSError(number, os.strerror(number)))
    assert isinstance(reason, KnownError)
    assert str(reason) == words
    assert os.strerror(number) not in str(unreadable("p.txt", OSError(number, os.strerror(number))))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.EPIPE, "Broken pipe"), "Broken pipe"),
        (OSError("odd"), "odd"),
        (PermissionError(), "PermissionError"),
        (ValueError("not text"), "not text"),
    ],
)
def test_what_is_not_foreseen_keeps_its_words(error, words):
    assert reason_in(error) == words


def test_what_sqlite_says_of_the_disk_is_said_alike():
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE note (words)")
        db.execute("PRAGMA max_page_count = 2")
        with pytest.raises(sqlite3.OperationalError) as full:
            db.execute("INSERT INTO note VALUES (zeroblob(10000))")
    assert str(reason_in(as_system(full.value))) == "the disk is full"
    assert str(reason_in(as_system(sqlite3.OperationalError("no such table")))) == "no such table"


def opened(folder):
    Project.open(folder, "lin")


def put_out(folder):
    with output(folder / "gone" / "out.jsonl", folder=False) as made:
        made.text("out.jsonl", "words")


@pytest.mark.parametrize(
    ("deed", "reason"),
    [
        (opened, "it is a folder"),
        (lambda folder: read_whole(folder, "words"), "it is a folder"),
        (put_out, "there is no such file or folder"),
    ],
)
def test_a_refusal_gives_its_reason_as_a_sentence_and_says_what_to_do(tmp_path, deed, reason):
    with pytest.raises(KnownError) as refused:
        deed(tmp_path)
    assert str(refused.value.fields["reason"]) == reason
    assert isinstance(refused.value.fields["reason"], KnownError)
    assert "Choose another" in str(refused.value)
