"""How much is read out of what was compressed: enough for any text, too little to fill a memory."""

from __future__ import annotations

from core.errors import KnownError

LARGEST = 256 * 2**20
"""Bytes of what is unpacked in memory."""
LARGEST_FILE = 2**30
"""Bytes of a file that is read whole; its text takes a multiple of them."""
_SMALL = 8 * 2**20
_MOST_RATIO = 200
"""Texts shrink to a tenth, tables to a fiftieth; what is large and shrinks further was made for it."""


def check_file(name: str, size: int) -> None:
    """Refuse a file that is too large to be held in memory. Raises KnownError."""
    if size > LARGEST_FILE:
        raise KnownError(
            "{name} has {size} MB, more than the {most} MB that are read of one file. Part it into smaller"
            " files, and choose their folder.",
            name=name,
            size=size >> 20,
            most=LARGEST_FILE >> 20,
        )


def is_beyond(size: int, packed: int) -> bool:
    """Whether it is too large to be unpacked in memory, or grows beyond measure."""
    return size > LARGEST or _swells(size, packed)


def _swells(size: int, packed: int) -> bool:
    return size > _SMALL and size > packed * _MOST_RATIO


def check_ratio(name: str, size: int, packed: int) -> None:
    """Refuse what grows beyond measure, whatever it says of its size. Raises KnownError."""
    if _swells(size, packed):
        raise KnownError(
            "{name} grows to more than {ratio} times its size when unpacked, as archives do that are made to"
            " fill a memory. If you trust it, unpack it and choose the folder.",
            name=name,
            ratio=_MOST_RATIO,
        )


def check_size(name: str, size: int, packed: int) -> None:
    """Refuse what is too large to be unpacked in memory, or grows beyond measure. Raises KnownError."""
    if size > LARGEST:
        raise KnownError(
            "{name} has {size} MB when unpacked, more than the {most} MB that are unpacked in memory. Unpack"
            " it and choose the files, or make a .zip of them.",
            name=name,
            size=size >> 20,
            most=LARGEST >> 20,
        )
    check_ratio(name, size, packed)
