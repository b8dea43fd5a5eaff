"""Archives read like folders: member by member, in memory, within limits; nothing is unpacked to disk."""

from __future__ import annotations

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

from core.errors import KnownError
from core.formats.exchange.limits import check_ratio, check_size
from core.formats.exchange.unpacking import directory_size, member_of_zip
from core.formats.files import State, state_of, written_meanwhile
from core.jobs.tars import SwollenError, listed, plain_tar

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz")
_MOST_MEMBERS = 100_000
_LONGEST_ENTRY = 256
"""Bytes that a member takes in the directory of a zip, if its name is not made to be long."""
_UTF8_NAME = 0x800
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
    """An open archive: its files, the names of what is never read, and the bytes of a file by its place.

    `seen` is the state of its file when it was opened. `updated`: of several members of one name the last
    counts, since that is how the format takes in a newer one.
    """

    members: tuple[Member, ...]
    refused: tuple[str, ...]
    read: Callable[[int], bytes]
    close: Callable[[], None]
    updated: bool
    seen: State


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """An archive for a while. Raises KnownError where it cannot be read or is too large."""
    archive = _opened(path)
    try:
        yield archive
    finally:
        archive.close()


_kept_open: dict[Path, Archive] = {}
"""The archive that was read from last: to open one of thousands of members for each of them takes hours."""


def member_of(path: Path, place: int, seen: State, name: str) -> bytes:
    """The bytes of a member. The archive stays open for the next one, until another is asked for.

    `seen` is its state when its members were listed. Raises KnownError where it is another by now: what lies
    in that place then need not be what is asked for.
    """
    called = readable(os.fsencode(path.name))
    name = name if called in name.split("/") else f"{called}/{name}"
    _check_same(path, seen, name)
    if path not in _kept_open or _kept_open[path].seen != seen:
        let_go()
        _kept_open[path] = _opened(path)
    archive = _kept_open[path]
    if archive.seen != seen:
        raise written_meanwhile(name)
    data = archive.read(place)
    _check_same(path, seen, name)
    return data


def let_go() -> None:
    """Close the archive that was read from last: Windows lets nobody move or delete a file that is open."""
    while _kept_open:
        _kept_open.popitem()[1].close()


def _check_same(path: Path, seen: State, name: str) -> None:
    if state_of(path.stat()) != seen:
        raise written_meanwhile(name)


def _opened(path: Path) -> Archive:
    name = readable(os.fsencode(path.name))
    with _told(name):
        seen = state_of(path.stat())
        open_it = _zip if name.lower().endswith(".zip") else _tar
        archive = open_it(path, name, seen)
    try:
        _check_same(path, seen, name)
    except BaseException:
        archive.close()
        raise
    return archive


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What the libraries say of a broken archive, as a sentence."""
    try:
        yield
    except SwollenError:
        raise KnownError(
            "{name} cannot be read as an archive: it says more of its members than any archive does. Pack it"
            " anew, or unpack it and choose the folder.",
            name=name,
        ) from None
    except _BROKEN as error:
        if reason := getattr(error, "strerror", None):  # not of the archive, but of its file
            raise KnownError("{name} cannot be read: {reason}.", name=name, reason=reason) from None
        raise KnownError(
            "{name} cannot be read as an archive: it is damaged, cut off, or another file than its name says."
            " Pack it anew, or unpack it and choose the folder.",
            name=name,
        ) from None


def _zip(path: Path, called: str, seen: State) -> Archive:
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

    members, refused = _parted(places, named)
    return Archive(members, refused, read, file.close, updated=False, seen=seen)


def _zip_name(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    return name if info.flag_bits & _UTF8_NAME else readable(name.encode("cp437", "replace"))


def _is_plain(info: zipfile.ZipInfo) -> bool:
    """A file by its Unix mode, where one is told."""
    return stat.S_IFMT(info.external_attr >> 16) in {0, stat.S_IFREG}


def _tar(path: Path, called: str, seen: State) -> Archive:
    plain = plain_tar(path, called)
    try:
        file, infos = listed(plain, lambda count: _check_count(called, count))
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

    members, refused = _parted(places, named)
    return Archive(members, refused, read, plain.close, updated=True, seen=seen)


def _is_whole(info: tarfile.TarInfo) -> bool:
    """A file that holds what it says: one with holes is as large as it likes, in a few bytes."""
    return info.isreg() and not info.issparse()


def _tar_name(info: tarfile.TarInfo) -> str:
    return readable(info.name.encode("utf-8", "surrogateescape"))


def _parted(places: list[int], named: list[tuple[str, bool]]) -> tuple[tuple[Member, ...], tuple[str, ...]]:
    """The files to read, and the names of what is never read."""
    members, refused = [], []
    for place, (name, plain) in zip(places, named, strict=True):
        parts = [part for part in re.split(r"[/\\]", name) if part not in {"", "."}]
        if not plain or not parts or ".." in parts or re.match(r"[/\\]|[A-Za-z]:", name) or "\0" in name:
            refused.append(name)
        else:
            members.append(Member(place, "/".join(parts)))
    return tuple(members), tuple(refused)


def _check_count(name: str, count: int) -> None:
    if count > _MOST_MEMBERS:
        raise KnownError(
            "{name} has more than {most} members, too many for an archive. Unpack it and choose the folder.",
            name=name,
            most=_MOST_MEMBERS,
        )
