"""Whether the open project is still the file under its name: it can be deleted and replaced unnoticed.

SQLite goes on writing to a file without a name (POSIX lets it), and with a log it never looks (“How To
Corrupt An SQLite Database File”, sections 2.4 and 4): what it holds for saved is gone with the program.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from core.errors import LostError
from core.store.file import log_of, uri_of

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


class Watch:
    """Two looks at the folder for each transaction, some microseconds; inside, where it was written to."""

    def __init__(self, path: Path, project: str) -> None:
        """`project`: the random name that its file has in itself; what has another one is another project."""
        self._path, self._log = path, log_of(path)
        self._same = _names(path), _names(self._log)
        self._written: tuple[int, int] | None = None
        # What an older program has made may still have none on the disk: its new layout is in the log alone.
        self._ours = (project, "") if self._inside() == "" else (project,)
        self.check()

    def check(self) -> None:
        """Raises LostError where what SQLite has open is not what lies in the folder."""
        if self._same[0] is None or _names(self._path) is None:
            raise self._lost(_GONE)
        if _names(self._path) != self._same[0]:
            raise self._lost(_REPLACED)
        if _names(self._log) != self._same[1]:
            raise self._lost(_LOG_GONE)
        self._look_inside()

    def written_over(self) -> bool:
        """Whether the very file that is open holds something else by now."""
        return _names(self._path) == self._same[0] and self._inside() not in (*self._ours, None)

    def _look_inside(self) -> None:
        """A file can be written over, too. SQLite writes it when it empties the log, and never shorter."""
        found = self._path.stat()
        written = found.st_size, found.st_mtime_ns
        if written == self._written:
            return
        inside = self._inside()
        shrunk = self._written is not None and written[0] < self._written[0]
        if shrunk or inside not in (*self._ours, None):
            raise self._lost(_REPLACED)
        if inside is not None:
            self._written = written

    def _inside(self) -> str | None:
        """The name that the file on the disk has in itself, without its log; empty where it has none.

        None where that cannot be told now: another program is emptying the log into it.
        """
        whose = f"{uri_of(self._path.absolute())}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(whose, uri=True)) as db:
                return "".join(row[0] for row in db.execute("SELECT file FROM project"))
        except sqlite3.Error as error:
            return None if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT else ""

    def _lost(self, template: str) -> LostError:
        return LostError(template, path=self._path)


def _names(path: Path) -> tuple[int, int] | None:
    """What the file system knows the file by, whatever it is called; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - twice for each decision: half the time of Path's
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
