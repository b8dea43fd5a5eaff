"""Tars, compressed or not: listed in bounded memory whatever their heads say, to their end or not at all."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from core.formats.exchange.limits import check_size

_LONGEST_HEAD = 2**17
"""Bytes of all that a tar says of one member before its content: names, times, attributes."""
_MOST_SAID = 100
"""What a tar says of all its members: commonly a commit."""
_COMPRESSED: dict[bytes, Callable[[BinaryIO], BinaryIO]] = {
    b"\x1f\x8b": lambda file: cast("BinaryIO", gzip.GzipFile(fileobj=file)),
    b"BZh": lambda file: cast("BinaryIO", bz2.BZ2File(file)),
    b"\xfd7z": lambda file: cast("BinaryIO", lzma.LZMAFile(file)),  # noqa: SIM115 (who calls it closes it)
}


class SwollenError(tarfile.ReadError):
    """It says more of its members than any archive does."""


def plain_tar(path: Path, called: str) -> BinaryIO:
    """The tar itself; a compressed one is held in memory, since there is no way back in it."""
    raw = path.open("rb")
    opening = raw.read(3)
    raw.seek(0)
    unpack = next((way for magic, way in _COMPRESSED.items() if opening.startswith(magic)), None)
    if unpack is None:
        return raw
    with raw, unpack(raw) as file:
        whole = io.BytesIO()
        while len(piece := file.read(2**20)):
            whole.write(piece)
            check_size(called, whole.tell(), path.stat().st_size)
    whole.seek(0)
    return whole


def listed(
    plain: BinaryIO, check_count: Callable[[int], None]
) -> tuple[tarfile.TarFile, list[tarfile.TarInfo]]:
    """An open tar and all its members, counted as they come. Raises what the library does, and ReadError."""
    metered = _Metered(plain)
    # It holds nothing itself that would have to be closed.
    file = tarfile.open(fileobj=cast("BinaryIO", metered), mode="r:", encoding="utf-8")  # noqa: SIM115
    infos = []
    for info in file:
        metered.left = _LONGEST_HEAD
        info.pax_headers = {}  # a copy of what is said of all members, for each of them
        infos.append(info)
        check_count(len(infos))
        if len(file.pax_headers) > _MOST_SAID:
            raise SwollenError
    metered.left = None
    _check_end(plain, file.offset)
    return file, infos


class _Metered:
    """A tar while it is listed: what is read of one member, its content skipped, is `left` bytes at most."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.left: int | None = _LONGEST_HEAD
        self.seek, self.tell = file.seek, file.tell

    def read(self, size: int) -> bytes:
        """So many bytes. Raises SwollenError instead of what would take more memory than any head needs."""
        if self.left is not None:
            self.left -= size
            if self.left < 0:
                raise SwollenError
        return self._file.read(size)


def _check_end(plain: BinaryIO, offset: int) -> None:
    """Refuse what is no head: the library takes it for the end, and leaves out all that follows."""
    plain.seek(offset)
    if plain.read(tarfile.BLOCKSIZE).strip(tarfile.NUL):
        raise tarfile.ReadError
