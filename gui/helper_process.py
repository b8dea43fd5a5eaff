"""What runs in the helper process: calls come through a pipe, and so do their answers. Never imports Qt.

An exception is answered without its words (`gui.log`); only what a person can mend keeps its fields.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from multiprocessing.connection import Connection
from typing import Any, Final

from core.errors import KnownError, crashing, mistaken, too_slow
from gui.log import Trace, Wordless, begin_crashes, log_folder, trace_of

_LEAST_ROOM: Final = 2 * 1024**3
"""Bytes that a call may always take; on a larger machine half of its memory."""

_IDLE: Final = 1.0
"""Seconds without a call after which nothing is kept open for the next one."""


class Ending(Enum):
    """How a call ended that gave no answer."""

    FAILED = auto()
    REFUSED = auto()
    SILENT = auto()
    DIED = auto()


@dataclass(frozen=True, slots=True)
class Failure:
    """A call without an answer: a bug by its trace, what a person can mend as itself."""

    ending: Ending
    trace: Trace | None = None
    known: KnownError | None = None

    def refusal(self, name: str) -> KnownError:
        """What to say of the text or file of that name."""
        if self.known is not None:
            return self.known
        if self.ending is Ending.SILENT:
            return too_slow(name)
        return crashing(name) if self.trace is None else mistaken(name, self.trace.kind)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call came to, and what was logged meanwhile, line by line."""

    value: Any = None
    failure: Failure | None = None
    logged: tuple[str, ...] = ()


class _Gathering(logging.Handler):
    """Keeps what is logged for the next answer: the log has one writer, the window."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.setFormatter(Wordless())

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def room() -> int:
    """Bytes that the process may take, so that the machine need not look for one to end; 0 where unknown."""
    if sys.platform != "linux":
        return 0
    return max(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2, _LEAST_ROOM)


def serve(pipe: Connection, most: int) -> None:
    """Answer one call after the other until the window is gone; none may take more memory than that."""
    _end_with_window()
    _limit(most)
    begin_crashes(log_folder())
    gathering = _Gathering()
    logging.getLogger().addHandler(gathering)
    sys.unraisablehook = _note
    threading.excepthook = _note
    with suppress(EOFError, OSError, KeyboardInterrupt):
        pipe.send(None)  # it is there: from now on a call's time counts
        while True:
            if not pipe.poll(_IDLE):
                _let_go()
            function, arguments = pipe.recv()
            answer = _answered(function, arguments)
            lines, gathering.lines = tuple(gathering.lines), []
            _send(pipe, Answer(answer.value, answer.failure, lines))


def _let_go() -> None:
    """Close what was kept open for more calls; what reads archives is loaded only where some are read."""
    if (archives := sys.modules.get("core.jobs.archives")) is not None:
        archives.let_go()


def _answered(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Answer:
    try:
        return Answer(function(*arguments))
    except KnownError as error:
        return Answer(failure=Failure(Ending.REFUSED, known=error))
    except Exception as error:  # noqa: BLE001 - it is told where the call came from
        return Answer(failure=Failure(Ending.FAILED, trace_of(error)))


def _send(pipe: Connection, answer: Answer) -> None:
    try:
        pipe.send(answer)
    except (EOFError, OSError):
        raise
    except Exception as error:  # noqa: BLE001 - a value that cannot be handed over is a bug like any other
        pipe.send(Answer(failure=Failure(Ending.FAILED, trace_of(error))))


def _note(met: Any) -> None:
    if met.exc_value is not None:
        logging.getLogger(__name__).error("not foreseen: %s", trace_of(met.exc_value))


def _end_with_window() -> None:
    """End this process when the window's is gone, however that ended: it would wait for ever."""
    window = multiprocessing.parent_process()

    def wait() -> None:
        if window is not None:
            window.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _limit(most: int) -> None:
    if most and sys.platform == "linux":
        import resource  # noqa: PLC0415 - not everywhere

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
