"""The folder of a release: there whole or not at all, and checked to the last byte."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from core.errors import KnownError, reason_in
from core.formats.release.names import DATA, MANIFEST, SCHEMA, SUMS
from core.formats.release.reading import manifest_of, read_bytes

_PART = ".part"


@dataclass(frozen=True, slots=True)
class Made:
    """A folder that is written, flushed and hashed under another name; `publish` gives it its own.

    `sums` is the SHA-256 of SHA256SUMS, by which the whole folder is known.
    """

    folder: Path
    sums: str
    publish: Callable[[], None]


def sums_of(files: Mapping[str, bytes]) -> bytes:
    """SHA256SUMS for these files, as `sha256sum -c` reads it, sorted by name."""
    lines = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items()))
    return "".join(lines).encode()


def content_hash(files: Mapping[str, bytes]) -> str:
    """The SHA-256 of the lines of SHA256SUMS on data and schema: by it two releases are the same or not."""
    content = {name: data for name, data in files.items() if name.startswith(f"{DATA}/") or name == SCHEMA}
    return hashlib.sha256(sums_of(content)).hexdigest()


def check_target(folder: Path) -> None:
    """Raises KnownError where something is there already, or the folder that it is to stand in is not."""
    with _told(folder):
        taken = folder.exists() or folder.is_symlink()
    if taken:
        raise KnownError(
            "{folder} exists already, and a release is never written over anything. Choose another place.",
            folder=folder,
        )
    if not folder.absolute().parent.is_dir():
        raise KnownError(
            "The folder {folder} does not exist. Make it first.", folder=folder.absolute().parent
        )


@contextmanager
def published(folder: Path, files: Mapping[str, bytes]) -> Iterator[Made]:
    """Write the files beside the folder's place; whoever is satisfied gives them that place with `publish`.

    Raises KnownError where it cannot be written. Without `publish` nothing is left.
    """
    check_target(folder)
    folder = folder.absolute()
    _sweep(folder)
    beside = folder.with_name(f"{_begun(folder)}{uuid4().hex}{_PART}")
    sums = sums_of(files)
    try:
        with _told(folder):
            _write(beside, {**files, SUMS: sums})

        def publish() -> None:
            check_target(folder)
            with _told(folder):
                beside.rename(folder)
                _flush(folder.parent)

        yield Made(folder, hashlib.sha256(sums).hexdigest(), publish)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _begun(folder: Path) -> str:
    """How the names begin under which it is written; as short for a long name as for a short one."""
    return f".{hashlib.sha256(folder.name.encode()).hexdigest()[:16]}."


def _sweep(folder: Path) -> None:
    """Take away what a freeze to the same place left when it was killed."""
    for left in folder.parent.iterdir():
        if left.name.startswith(_begun(folder)) and left.suffix == _PART:
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError(
            "{path} cannot be written: {reason}. Choose another place, or make room, and try again.",
            path=folder,
            reason=reason_in(error),
        ) from None


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    (folder / DATA).mkdir(parents=True)
    for name, data in files.items():
        with (folder / name).open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    for each in (folder / DATA, folder):
        _flush(each)


def _flush(folder: Path) -> None:
    """Let the disk keep the folder's entries; some systems cannot open a folder, and need no flush."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# -- checking


def verified(folder: Path) -> tuple[KnownError, ...]:
    """Everything in which the folder is not what was frozen: a sentence each, none where it is whole.

    Raises KnownError where there is no release at all.
    """
    manifest = manifest_of(folder)
    files = {name: read_bytes(folder / name) for name in _names(folder)}
    sums = files.pop(SUMS, b"")
    return tuple(_differences(folder, manifest["files"], manifest["content_sha256"], files, sums))


def _names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _differences(
    folder: Path, named: Mapping[str, object], content: str, files: Mapping[str, bytes], sums: bytes
) -> Iterator[KnownError]:
    for name in sorted({*named, *files} - {MANIFEST}):
        entry = named.get(name)
        wanted = entry.get("sha256") if isinstance(entry, dict) else None
        if name not in files:
            yield KnownError("{file} is missing from {folder}.", file=name, folder=folder)
        elif wanted is None:
            yield KnownError("{file} in {folder} is no part of the release.", file=name, folder=folder)
        elif hashlib.sha256(files[name]).hexdigest() != wanted:
            yield KnownError("{file} in {folder} is not what was frozen.", file=name, folder=folder)
    if sums != sums_of(files):
        yield KnownError(
            "{file} in {folder} does not fit the files beside it: one of them was changed.",
            file=SUMS,
            folder=folder,
        )
    if content_hash(files) != content:
        yield KnownError(
            "The content of {folder} has another hash than its manifest says: data or schema were changed.",
            folder=folder,
        )
