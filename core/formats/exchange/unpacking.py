"""Members of zip files, read within limits whatever a file says of its sizes."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import BinaryIO

from core.errors import KnownError
from core.formats.exchange.limits import check_size

_ENCRYPTED = 0x1
_LONGEST_END = 65_557
_ELSEWHERE = 0xFFFFFFFF
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


def directory_size(file: BinaryIO) -> int:
    """How many bytes the directory of a zip file has, as its end tells; 0 without one.

    Source: APPNOTE.TXT of the format, 4.3.14 to 4.3.16. The library takes all of it into memory,
    some hundred bytes for each member.
    """
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _LONGEST_END))
    end = file.read()
    at = end.rfind(b"PK\5\6")
    if at < 0 or len(end) < at + 22:
        return 0
    (told,) = struct.unpack_from("<L", end, at + 12)
    if told != _ELSEWHERE or at < 20 or end[at - 20 : at - 16] != b"PK\6\7":
        return int(told)
    file.seek(min(size, struct.unpack_from("<Q", end, at - 12)[0]))
    record = file.read(56)
    return int(struct.unpack_from("<Q", record, 40)[0]) if len(record) == 56 else 0


def unpacked(data: bytes, name: str) -> io.BytesIO:
    """The same zip file with its members as they are: what reads it next need not mind their sizes.

    Raises KnownError as `member_of_zip` does, and where all members together are too large.
    """
    plain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as file, zipfile.ZipFile(plain, "w") as made:
        infos = file.infolist()
        check_size(name, sum(info.file_size for info in infos), len(data))
        for info in infos:
            made.writestr(zipfile.ZipInfo(info.filename), member_of_zip(file, info, name))
    plain.seek(0)
    return plain
