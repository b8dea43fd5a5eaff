"""Members of zip files, read within limits whatever a file says of its sizes."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from core.errors import KnownError
from core.formats.exchange.limits import check_size

_ENCRYPTED = 0x1
_END, _LOCATOR, _END_64 = 22, 20, 56
_LONGEST_END = _END + 2**16
_BOUNDED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""Of the others the library unpacks all that there is before it looks at the size that was told."""


def member_of_zip(file: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    """The bytes of a member, as many as it says it has, and never more than the limit.

    Raises KnownError for one that is too large, asks for a password or is packed in a rare way; what else is
    wrong with it is raised as the library does.
    """
    check_size(name, info.file_size, info.compress_size)
    if info.flag_bits & _ENCRYPTED:
        raise KnownError("{name} asks for a password. Unpack it and choose the file.", name=name)
    if info.compress_type not in _BOUNDED:
        raise KnownError(
            "{name} is packed in a way that is not read here. Unpack it and choose the file, or pack it anew"
            " as an ordinary .zip.",
            name=name,
        )
    with file.open(info) as member:
        return member.read(info.file_size)


def is_ordinary(info: zipfile.ZipInfo) -> bool:
    """Whether a member is packed as nearly all are, and without a password."""
    return not info.flag_bits & _ENCRYPTED and info.compress_type in _BOUNDED


def directory_size(file: BinaryIO) -> int:
    """How many bytes the directory of a zip file has, as its end tells; 0 without one.

    Where it tells several sizes, the largest: which of them the library believes depends on its version.
    Source: APPNOTE.TXT of the format, 4.3.14 to 4.3.16. The library takes all of it into memory,
    some hundred bytes for each member.
    """
    size = file.seek(0, io.SEEK_END)
    first = max(0, size - _LONGEST_END)
    file.seek(first)
    end = file.read()
    sizes = [0]
    for at in {max(0, len(end) - _END), end.rfind(b"PK\5\6")}:  # a comment may hold what looks like an end
        if end.startswith(b"PK\5\6", at) and len(end) >= at + _END:
            sizes += [struct.unpack_from("<L", end, at + 12)[0], *_sizes_in_64(file, first + at)]
    return max(sizes)


def _sizes_in_64(file: BinaryIO, end: int) -> Iterator[int]:
    """What the larger records before the end say, whatever that itself says."""
    file.seek(max(0, end - _LOCATOR))
    locator = file.read(_LOCATOR)
    if end < _LOCATOR or not locator.startswith(b"PK\6\7"):
        return
    (told,) = struct.unpack_from("<Q", locator, 8)
    for place in (min(told, end), max(0, end - _LOCATOR - _END_64)):
        file.seek(place)
        record = file.read(_END_64)
        if len(record) == _END_64 and record.startswith(b"PK\6\6"):
            yield struct.unpack_from("<Q", record, 40)[0]
