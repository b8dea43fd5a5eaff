"""Archives read like folders: member by member, in memory, within limits; nothing is unpacked to disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from core.errors import KnownError
from core.formats.exchange.limits import check_ratio, check_size
from core.formats.exchange.unpacking import directory_size, member_of_zip

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz")
_MOST_MEMBERS = 100_000
_LONGEST_ENTRY = 256
"""Bytes that a member takes in the directory of a zip, if its name is not made to be long."""
_UTF8_NAME = 0x800
_COMPRESSED: dict[bytes, Callable[[BinaryIO], BinaryIO]] = {
    b"\x1f\x8b": lambda file: cast("BinaryIO", gzip.GzipFile(fileobj=file)),
    b"BZh": lambda file: cast("BinaryIO", bz2.BZ2File(file)),
    b"\xfd7z": lambda file: cast("BinaryIO", lzma.LZMAFile(file)),  # noqa: SIM115 (who calls it closes it)
}
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,  # from zipfile, of a compression that it does not know
    RecursionError,  # heads of a tar that tell of each other
    OverflowError,
    struct.error,
    ValueError,
    OSError,
)


def is_archive(name: str) -> bool:
    """Whether a file of that name is read as an archive."""
    return name.lower().endswith(SUFFIXES)


def readable(raw: bytes) -> str:
    """A file's name as text: names out of old Chinese archives are often GB18030, which is no UTF-8."""
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its place there, and its name, relative and with slashes."""

    place: int
    name: str


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive: its files, the names of what is never read, and the bytes of a file by its place."""

    members: tuple[Member, ...]
    refused: tuple[str, ...]
    read: Callable[[int], bytes]
    close: Callable[[], None]


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """An archive for a while. Raises KnownError where it cannot be read or is too large."""
    archive = _opened(path)
    try:
        yield archive
    finally:
        archive.close()


_kept_open: dict[object, Archive] = {}
"""The archive that was read from last: to open one of thousands of members for each of them takes hours."""


def member_of(path: Path, place: int) -> bytes:
    """The bytes of a member. The archive stays open for the next one, until another is asked for."""
    state = path.stat()
    key = (path, state.st_mtime_ns, state.st_size)
    if key not in _kept_open:
        while _kept_open:
            _kept_open.popitem()[1].close()
        _kept_open[key] = _opened(path)
    return _kept_open[key].read(place)


def _opened(path: Path) -> Archive:
    name = readable(os.fsencode(path.name))
    with _told(name):
        return _zip(path, name) if name.lower().endswith(".zip") else _tar(path, name)


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What the libraries say of a broken archive, as a sentence."""
    try:
        yield
    except _BROKEN as error:
        raise KnownError(
            "{name} cannot be read as an archive: {reason}. Pack it anew, or unpack it and choose the"
            " folder.",
            name=name,
            reason=getattr(error, "strerror", None) or str(error) or type(error).__name__,
        ) from None


def _zip(path: Path, called: str) -> Archive:
    with path.open("rb") as raw:
        _check_count(called, directory_size(raw) // _LONGEST_ENTRY)
    file = zipfile.ZipFile(path)
    try:
        infos = file.infolist()
        _check_count(called, len(infos))
        check_ratio(called, sum(info.file_size for info in infos), path.stat().st_size)
        # Not `is_dir`, which wants a name of one letter at least.
        places = [place for place, info in enumerate(infos) if not info.filename.endswith("/")]
        named = [(_zip_name(infos[place]), _is_plain(infos[place])) for place in places]
    except BaseException:
        file.close()
        raise

    def read(place: int) -> bytes:
        info = infos[place]
        name = f"{called}/{_zip_name(info)}"
        with _told(name):
            return member_of_zip(file, info, name)

    return _archive(places, named, read, file.close)


def _zip_name(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    return name if info.flag_bits & _UTF8_NAME else readable(name.encode("cp437", "replace"))


def _is_plain(info: zipfile.ZipInfo) -> bool:
    """A file by its Unix mode, where one is told."""
    return stat.S_IFMT(info.external_attr >> 16) in {0, stat.S_IFREG}


def _tar(path: Path, called: str) -> Archive:
    plain = _plain_tar(path, called)
    try:
        file = tarfile.open(fileobj=plain, mode="r:", encoding="utf-8")  # noqa: SIM115 (holds nothing itself)
        infos = []
        for info in file:
            infos.append(info)
            _check_count(called, len(infos))
        named = [(_tar_name(info), _is_whole(info)) for info in infos if not info.isdir()]
        places = [place for place, info in enumerate(infos) if not info.isdir()]
    except BaseException:
        plain.close()
        raise

    def read(place: int) -> bytes:
        info = infos[place]
        name = f"{called}/{_tar_name(info)}"
        check_size(name, info.size, info.size)
        with _told(name):
            member = file.extractfile(info)
            assert member is not None  # only regular files are members
            return member.read()

    return _archive(places, named, read, plain.close)


def _plain_tar(path: Path, called: str) -> BinaryIO:
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


def _is_whole(info: tarfile.TarInfo) -> bool:
    """A file that holds what it says: one with holes is as large as it likes, in a few bytes."""
    return info.isreg() and not info.issparse()


def _tar_name(info: tarfile.TarInfo) -> str:
    return readable(info.name.encode("utf-8", "surrogateescape"))


def _archive(
    places: list[int], named: list[tuple[str, bool]], read: Callable[[int], bytes], close: Callable[[], None]
) -> Archive:
    members, refused = [], []
    for place, (name, plain) in zip(places, named, strict=True):
        parts = [part for part in re.split(r"[/\\]", name) if part not in {"", "."}]
        if not plain or not parts or ".." in parts or re.match(r"[/\\]|[A-Za-z]:", name) or "\0" in name:
            refused.append(name)
        else:
            members.append(Member(place, "/".join(parts)))
    return Archive(tuple(members), tuple(refused), read, close)


def _check_count(name: str, count: int) -> None:
    if count > _MOST_MEMBERS:
        raise KnownError(
            "{name} has more than {most} members, too many for an archive. Unpack it and choose the folder.",
            name=name,
            most=_MOST_MEMBERS,
        )
