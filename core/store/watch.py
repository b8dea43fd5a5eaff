"""Whether the open project is still the file under its name: it can be deleted and replaced unnoticed.

SQLite goes on writing to a file without a name (POSIX lets it), and with a log it never looks (“How To
Corrupt An SQLite Database File”, sections 2.4 and 4): what it holds for saved is gone with the program.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from core.errors import LostError
from core.store.file import log_of, reading, real

_GONE = (
    "“{name}” is not in {folder} any more: it was moved, renamed or deleted while it was open. Nothing more"
    " is saved. Put it back there and try again, or save a copy under another name and go on in that."
)
_REPLACED = (
    "Another file has taken the place of “{name}” in {folder} while it was open. Nothing was written into it,"
    " and nothing more is saved. Save a copy under another name and go on in that."
)
_LOG_GONE = (
    "“{name}-wal” was taken out of {folder} while the project was open; it held the newest decisions. Nothing"
    " more is saved. Save a copy under another name and go on in that."
)

_CLOSED = (
    "“{name}” cannot be reached in {folder} any more: {reason}. Nothing more is saved. Make it reachable"
    " again and repeat the last step, or save a copy under another name and go on in that."
)

_NONE = ("", 0)


class Watch:
    """Two looks at the folder for each transaction, 20 µs each; inside the file, where it was written to."""

    def __init__(self, path: Path, project: str) -> None:
        """`project`: the random name that its file has in itself; what has another one is another project."""
        self._path, self._log = path, log_of(path)
        self._same = _names(_looked_at(path)), _names(_looked_at(self._log))
        self._written: tuple[int, int] | None = None
        self._decisions = 0
        # What an older program has made may still have none on the disk: its new layout is in the log alone.
        self._ours: tuple[str, ...] = (project, "") if self._inside() == _NONE else (project,)
        self.check()

    def check(self) -> None:
        """Raises LostError where what SQLite has open is not what lies in the folder."""
        try:
            self._check()
        except OSError as error:  # the folder was closed, or its disk went away
            reason = error.strerror or type(error).__name__
            raise LostError(_CLOSED, path=real(self._path), reason=reason) from None

    def _check(self) -> None:
        found = _looked_at(self._path)
        if self._same[0] is None or found is None:
            raise self._lost(_GONE)
        if _names(found) != self._same[0]:
            raise self._lost(_REPLACED)
        if _names(_looked_at(self._log)) != self._same[1]:
            raise LostError(_LOG_GONE, path=real(self._path))
        self._look_inside(found.st_size, found.st_mtime_ns)

    def written_over(self) -> bool:
        """Whether the very file that is open holds something else by now; not where it cannot be reached."""
        with suppress(OSError):
            return _names(_looked_at(self._path)) == self._same[0] and not self._is_ours(self._inside())
        return False

    def has_log(self) -> bool:
        """Whether the log that lies in the folder is the one that is open."""
        with suppress(OSError):
            return self._same[1] is not None and _names(_looked_at(self._log)) == self._same[1]
        return False

    def _look_inside(self, size: int, written: int) -> None:
        """A file can be written over, too. SQLite writes it when it empties the log, and never shorter."""
        if (size, written) == self._written:
            return
        inside = self._inside()
        if not self._is_ours(inside) or (self._written is not None and size < self._written[0]):
            self._ours = ()
            raise self._lost(_REPLACED)
        if inside is not None:
            self._written, self._decisions = (size, written), inside[1]

    def _is_ours(self, inside: tuple[str, int] | None) -> bool:
        """Whether it can be: with fewer decisions than before it is an older copy, since none ever goes."""
        if not self._ours or inside is None:
            return bool(self._ours)
        return inside[0] in self._ours and inside[1] >= self._decisions

    def _inside(self) -> tuple[str, int] | None:
        """The name that the file on the disk has in itself, without its log, and its last decision's key.

        None where that cannot be told now: another program is emptying the log into it.
        """
        try:
            with closing(reading(self._path, "mode=ro&immutable=1")) as db:
                (last,) = db.execute("SELECT max(key) FROM decision").fetchone()
                return "".join(str(row[0]) for row in db.execute("SELECT file FROM project")), last or 0
        except sqlite3.Error as error:
            return None if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT else _NONE

    def _lost(self, template: str) -> LostError:
        return LostError(template, path=self._path)


def _looked_at(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - four times for each decision: half the time of Path's
    except (FileNotFoundError, NotADirectoryError):
        return None


def _names(found: os.stat_result | None) -> tuple[int, int] | None:
    """What the file system knows a file by, whatever it is called; None where there is none."""
    return None if found is None else (found.st_dev, found.st_ino)
