"""Copies that SQLite opens, of files that it does not: cut off, or with a constant spoilt in their heads.

Offsets are bytes of the header (SQLite file format, section 1.3).
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Final

from core.store.file import APPLICATION_ID, log_of, real
from core.store.making import Told, making
from core.store.migrations import SCHEMA

_HEAD: Final = 100
_PAGE: Final = 4096
_BLOCK: Final = 2**24
_MARK: Final = APPLICATION_ID.to_bytes(4, "big")
_MAGIC: Final = b"SQLite format 3\0"
_CONSTANTS: Final = {
    0: _MAGIC,
    20: b"\0\x40\x20\x20",
    44: b"\0\0\0\4",
    56: b"\0\0\0\1",
    68: _MARK,
}
"""Nothing reserved, fractions of pages, the format of the schema, UTF-8, our own mark."""
_WAYS: Final = (b"\1\1", b"\2\2")
"""Without a log and with one."""


def copied_long(path: Path, copy: Path, tell: Told) -> bool:
    """Copy a file that was cut off, as long as its header says: SQLite reads no other. Whether it was."""
    path = real(path)
    head = _head(path)
    size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    if head[68:72] != _MARK or size * pages <= path.stat().st_size:
        return False
    _copy(path, copy, tell)
    os.truncate(copy, size * pages)
    return True


def copied_anew(path: Path, copy: Path, tell: Told) -> bool:
    """Copy a file with every constant of its head right. Whether it can be one of ours, as far as that tells.

    Its first words or our mark must be there, and page size, length and layout must fit.
    """
    path = real(path)
    head, length = bytearray(_head(path)), path.stat().st_size
    size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    if size not in {2**power for power in range(9, 16)} or _PAGE * pages == length:
        size = _PAGE
    named = head[:16] == _MAGIC or head[68:72] == _MARK
    layout = int.from_bytes(head[60:64], "big")
    if not (named and 0 < layout <= SCHEMA and length and length % size == 0):
        return False
    for at, constant in _CONSTANTS.items():
        head[at : at + len(constant)] = constant
    head[16:18] = size.to_bytes(2, "big")
    if bytes(head[18:20]) not in _WAYS:
        head[18:20] = _WAYS[1]
    _copy(path, copy, tell)
    with copy.open("r+b") as file:
        file.write(head)
    return True


def is_misread(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether its head may give pages another size than the length of the file does, or another format."""
    try:
        size, pages = (connection.execute(f"PRAGMA page_{what}").fetchone()[0] for what in ("size", "count"))
    except sqlite3.DatabaseError:  # no schema is found where it must begin
        return True
    return bool(size != _PAGE and _PAGE * pages == path.stat().st_size)


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _copy(path: Path, copy: Path, tell: Told) -> None:
    files = {each: other for each, other in ((path, copy), (log_of(path), log_of(copy))) if each.exists()}
    done, every = 0, sum(each.stat().st_size for each in files)
    with making(copy, path.name):
        for each, other in files.items():
            with each.open("rb") as source, other.open("wb") as target:
                while block := source.read(_BLOCK):
                    done += target.write(block)
                    tell(done, max(done, every))
