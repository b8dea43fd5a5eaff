"""The parts of a Word document, unpacked within limits, and refused in sentences that Word can help with."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from core.errors import KnownError
from core.formats.exchange.limits import is_beyond
from core.formats.exchange.unpacking import directory_size, is_ordinary, member_of_zip

_LONGEST_ENTRY = 256
"""Bytes that a part takes in the directory, if its name is not made to be long."""
_MOST = 5_000


def unpacked(data: bytes, name: str) -> io.BytesIO:
    """The same document with its parts as they are: what reads it next need not mind their sizes.

    Raises KnownError where it is none that Word writes, and BadZipFile where it is no zip file.
    """
    _check_count(directory_size(io.BytesIO(data)) // _LONGEST_ENTRY, name)
    plain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as file, zipfile.ZipFile(plain, "w") as made:
        infos = file.infolist()
        _check_count(len(infos), name)
        _check_parts(infos, len(data), name)
        for info in infos:
            made.writestr(zipfile.ZipInfo(info.filename), member_of_zip(file, info, name))
    plain.seek(0)
    return plain


def _check_count(count: int, name: str) -> None:
    if count > _MOST:
        raise KnownError(
            "{name} is no Word document that can be read: it has more than {most} parts. Open it in Word,"
            " save it anew, and try again.",
            name=name,
            most=_MOST,
        )


def _check_parts(infos: Sequence[zipfile.ZipInfo], packed: int, name: str) -> None:
    whole = sum(info.file_size for info in infos)
    if is_beyond(whole, packed) or any(is_beyond(info.file_size, info.compress_size) for info in infos):
        raise KnownError(
            "{name} takes {size} MB when unpacked, too much for the memory or for its own size. If you trust"
            " it, open it in Word, save it as plain text, and choose that file.",
            name=name,
            size=whole >> 20,
        )
    if len({info.filename for info in infos}) < len(infos) or not all(map(is_ordinary, infos)):
        raise KnownError(
            "{name} is no Word document that can be read: one of its parts stands in it twice, or is packed"
            " as Word never does. Open it in Word, save it anew, and try again.",
            name=name,
        )
