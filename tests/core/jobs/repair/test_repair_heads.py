"""Repairing files that SQLite does not open, or misreads: a byte of the head is spoilt, all else is there."""

from contextlib import suppress

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from tests.core.jobs.repair.test_repair import ALL, DECISIONS, read, repaired

CONSTANTS = {0: "its first words", 19: "how it is read", 21: "fractions of pages", 68: "our own mark"}


@pytest.mark.parametrize("at", CONSTANTS, ids=CONSTANTS.values())
def test_a_head_in_which_a_constant_is_spoilt(path, new, at):
    """What the program calls no project of its own is one all the same, and nothing of it is lost."""
    wanted = read(path, DECISIONS)
    head = bytearray(path.read_bytes())
    head[at] ^= 0xFF
    path.write_bytes(head)
    with pytest.raises(KnownError, match=r"is no project of this program.*repair it into a new file"):
        Project.open(path, "林")
    assert repaired(path, new) == []
    assert read(new, DECISIONS) == wanted


def test_a_head_that_gives_pages_another_size(path, new):
    wanted, head = read(path, DECISIONS), bytearray(path.read_bytes())
    head[16:18] = (512).to_bytes(2, "big")
    path.write_bytes(head)
    assert repaired(path, new) == []
    assert read(new, DECISIONS) == wanted


@pytest.mark.parametrize("at", [16, 47, 59, 60, *(pytest.param(at, marks=ALL) for at in range(100))])
def test_a_head_with_any_byte_spoilt(path, new, at):
    """It is repaired without loss, or refused with a sentence."""
    wanted, whole = read(path, DECISIONS), path.read_bytes()
    for bits in (0x01, 0xFF):
        head = bytearray(whole)
        head[at] ^= bits
        path.write_bytes(head)
        new.unlink(missing_ok=True)
        with suppress(KnownError):
            told = repaired(path, new)
            assert told or read(new, DECISIONS) == wanted


def test_what_never_was_a_project_is_not_repaired(path, new):
    path.write_bytes(b"\0" * 8192)
    with pytest.raises(KnownError, match="no project of this program"):
        repaired(path, new)
    assert list(path.parent.iterdir()) == [path]
