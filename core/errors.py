"""Errors that are no bugs: each is a sentence for the person at the tool."""

from __future__ import annotations

import errno
import re
import string
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Final

_LONGEST = 1000
# What ends a line, cannot be written as UTF-8, or turns the direction in which the rest is read.
_UNSHOWABLE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class KnownError(Exception):
    """Something outside the program is wrong, and the person can mend it.

    The sentence says what is wrong, where, and what to do. It is kept as a template with named
    fields, so that the window can show it in the reviewer's language.
    """

    def __init__(self, template: str, /, **fields: object) -> None:
        """Keep the English template, as `filled` reads it, apart from what fills it."""
        super().__init__(template)
        self.template = template
        self.fields = {name: _shown(value) for name, value in fields.items()}

    def __str__(self) -> str:
        return filled(self.template, self.fields)


class _Counting(string.Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        one, bar, many = format_spec.partition("|")
        if bar:
            return one if str(value) == "1" else many
        return format(value, format_spec)


def filled(template: str, fields: Mapping[str, object]) -> str:
    """The template in `str.format` syntax with its fields filled in.

    `{count:article|articles}` is the first word where the count is 1, else the second one; a translation
    need not have it.
    """
    return _Counting().vformat(template, (), fields)


def _shown(value: object) -> object:
    """Words of others on one line, and not longer than anybody reads: they may be of a name or a file."""
    if isinstance(value, KnownError) or not isinstance(value, (str, PurePath, Exception)):
        return value
    words = str(value)
    line = _UNSHOWABLE.sub(lambda found: ascii(found[0])[1:-1], words[:_LONGEST])
    return line if len(words) <= _LONGEST else f"{line}…"


def too_slow(name: str) -> KnownError:
    """A text or file over which the helper process was silent for too long."""
    return KnownError("“{name}” was given up: it took too long. Everything else goes on.", name=name)


def crashing(name: str) -> KnownError:
    """A text or file that took the helper process with it."""
    return KnownError(
        "“{name}” was given up: it took too much memory, or broke what reads it. Everything else goes on.",
        name=name,
    )


def mistaken(name: str, kind: str) -> KnownError:
    """A text or file over which the program has failed by a bug of that type."""
    return KnownError(
        "“{name}” was given up: a mistake in the program ({kind}), told in the log. Everything else goes on.",
        name=name,
        kind=kind,
    )


def no_file(name: object) -> KnownError:
    """What can be read without end, or makes whoever opens it wait: nothing of it is read."""
    return KnownError(
        "{name} is no file but a pipe or a device. Choose a file, or save as one what comes out of it.",
        name=name,
    )


_REASONS: Final = {
    errno.EACCES: KnownError("the permission is missing"),
    errno.EPERM: KnownError("the permission is missing"),
    errno.ENOENT: KnownError("there is no such file or folder"),
    errno.EISDIR: KnownError("it is a folder"),
    errno.ENOTDIR: KnownError("a part of its path is no folder"),
    errno.ENAMETOOLONG: KnownError("its name is too long"),
    errno.ELOOP: KnownError("its links lead in a circle"),
    errno.EEXIST: KnownError("something of that name is there already"),
    errno.ENOSPC: KnownError("the disk is full"),
    errno.EDQUOT: KnownError("all the space that you are given there is used up"),
    errno.EFBIG: KnownError("it is larger than a file may be there"),
    errno.EROFS: KnownError("the disk can only be read"),
    errno.EIO: KnownError("the disk reports an error"),
    errno.EBUSY: KnownError("another program is using it"),
    errno.ETXTBSY: KnownError("another program is using it"),
}


def reason_in(error: BaseException) -> object:
    """Why the system refused, to stand in a sentence: translated where it was foreseen, else its words."""
    known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
    return known or getattr(error, "strerror", None) or str(error) or type(error).__name__


def unreadable(name: object, error: Exception) -> KnownError:
    """A file that the system does not give out, or that is no text."""
    return KnownError(
        "{name} cannot be read: {reason}. Choose another file, or make this one readable.",
        name=name,
        reason=reason_in(error),
    )


def unforeseen() -> KnownError:
    """What is said to somebody who waits for an answer that a bug has swallowed."""
    return KnownError("A mistake in the program has stopped this; nothing of it was kept. The log says more.")


class StorageError(KnownError):
    """The project file or its disk refused: what was being written is undone, and no more will succeed."""


class LostError(StorageError):
    """The project file is gone, damaged or another one by now: a backup may have to stand in for it."""

    def __init__(self, template: str, /, *, path: Path, **fields: object) -> None:
        """Keep which file it was, so that its backups can be found."""
        super().__init__(template, path=path, name=path.name, folder=path.absolute().parent, **fields)
        self.path = path


class DamagedError(LostError):
    """What the file holds cannot be read: a copy of what is open would lack the same."""
