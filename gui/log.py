"""The log: what failed where, never a word of an article. Standard library and platformdirs only.

An exception's message may quote an article, a file or a password, and so may a line of any library. So
only types, places in the code and our own templates are written; the helper process keeps to it, too.
"""

from __future__ import annotations

import faulthandler
import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from typing import Final

from platformdirs import user_state_path

from core.errors import KnownError

_SIZE: Final = 500_000
_KEPT: Final = 3
_DEEPEST: Final = 60
_CHAIN: Final = 5
_OURS: Final = ("core", "gui")
_EVERYWHERE: Final = "gui/overrides.py:"
"""Of a frame that tells nobody anything."""
_ROOT: Final = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Trace:
    """An exception without its words: its type, the place where it was raised, and how it came there."""

    kind: str
    place: str
    lines: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join(self.lines)


class FarError(Exception):
    """A bug of the helper process, raised again here by its trace alone."""

    def __init__(self, trace: Trace) -> None:
        super().__init__(trace.kind)
        self.trace = trace


def trace_of(error: BaseException) -> Trace:
    """What may be written of an exception. Values, messages and source lines stay out."""
    if isinstance(error, FarError):
        return error.trace
    frames = [_frame(*each) for each in walk_tb(error.__traceback__)]
    place = frames[-1] if frames else ""
    return Trace(_kind(error), place, tuple(_lines(error)))


def _lines(error: BaseException | None) -> Iterator[str]:
    for number in range(_CHAIN):
        if error is None:
            return
        told = f": {error.template}" if isinstance(error, KnownError) else _code(error)
        yield f"{'because of ' if number else ''}{_kind(error)}{told}"
        frames = [_frame(*each) for each in walk_tb(error.__traceback__)]
        frames = [frame for frame in frames if not frame.startswith(_EVERYWHERE)]
        yield from (f"  {frame}" for frame in frames[-_DEEPEST:])
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _code(error: BaseException) -> str:
    """The number of an error of the system, or the name of one of SQLite: they say why without a word."""
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "errno", None)
    return f" ({code})" if isinstance(code, (str, int)) else ""


def _frame(frame: object, line: int) -> str:
    code = frame.f_code  # type: ignore[attr-defined]
    return f"{short(code.co_filename)}:{line} {code.co_qualname}"


def short(file: str) -> str:
    """A source file as it is named in the program or in its package: not where somebody's folders lie."""
    path = Path(file)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    parts = path.parts
    last = max((at for at, part in enumerate(parts) if part == "site-packages"), default=len(parts) - 3)
    return "/".join(parts[max(last + 1, 0) :])


class Wordless(logging.Formatter):
    """Writes a record of ours as its literal with numbers, one of another library as its place alone."""

    def format(self, record: logging.LogRecord) -> str:
        head = f"{self.formatTime(record, '%Y-%m-%d %H:%M:%S')} {record.levelname} {record.name}"
        said = [f"{head}: {self._said(record)}"]
        if record.exc_info and record.exc_info[1] is not None:
            said += trace_of(record.exc_info[1]).lines
        return "\n".join(said)

    def _said(self, record: logging.LogRecord) -> str:
        if record.name.partition(".")[0] not in _OURS or not isinstance(record.msg, str):
            return f"{short(record.pathname)}:{record.lineno}"
        given = record.args if isinstance(record.args, tuple) else ()
        return record.msg % tuple(each if isinstance(each, (int, Trace)) else "…" for each in given)


class _Rotating(RotatingFileHandler):
    """Goes on in the same file where another window holds it open, and never raises."""

    def rotate(self, source: str, dest: str) -> None:
        with suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not become a second bug."""


def log_folder() -> Path:
    """Where the person's programs keep what they write about themselves."""
    return user_state_path("metric-annotator", appauthor=False) / "log"


def begin(folder: Path) -> Path | None:
    """Write the log there from now on, and wordless on the terminal; None where the folder refuses."""
    end()
    path: Path | None = folder / "window.log"
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(_Rotating(str(path), maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"))
    except OSError:
        path = None
    for handler in handlers:
        handler.setFormatter(Wordless())
        logging.getLogger().addHandler(handler)
    return path


def end() -> None:
    """Write nothing any more."""
    for handler in tuple(logging.getLogger().handlers):
        if isinstance(handler.formatter, Wordless):
            logging.getLogger().removeHandler(handler)
            handler.close()


def begin_crashes(folder: Path) -> None:
    """Write the frames of all threads there when the process is ended by a fault in native code."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "crashes.log"
        if path.is_file() and path.stat().st_size > _SIZE:
            path.replace(folder / "crashes.log.1")
        # kept open as long as the process lives, as faulthandler wants it
        faulthandler.enable(path.open("a", encoding="utf-8"))
