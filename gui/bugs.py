"""Bugs: whatever is raised and not caught comes here, from slots, paint events, threads and helper processes.

Each is logged once with its frames, then only counted, so that one in a paint event fills no disk. The
window is told on its own thread and after the act is over that it happened in.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from traceback import walk_tb
from types import FrameType, TracebackType
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from core.errors import KnownError
from gui.log import Trace, trace_of
from gui.overrides import guard_overrides

logger = logging.getLogger(__name__)

_OFTEN: Final = (10, 100, 1_000, 10_000, 100_000)
_UNASKED: Final = frozenset(
    {
        *("paintEvent", "paint", "data", "headerData", "rowCount", "columnCount", "flags"),
        *("sizeHint", "minimumSizeHint", "minimumSize", "heightForWidth", "setGeometry", "resizeEvent"),
        *("eventFilter", "event", "changeEvent", "showEvent", "hideEvent", "moveEvent", "timerEvent"),
        *("enterEvent", "leaveEvent", "mouseMoveEvent", "helpEvent", "updateEditorGeometry"),
    }
)
"""What Qt calls by itself, as often as it likes: nobody has asked for it, so it is told once.

Where it is called in the middle of our own code, PySide lets the exception go on through that code.
"""


@dataclass(frozen=True, slots=True)
class Bug:
    """One bug, and how often it has happened by now. `owners` are the objects in whose code it happened.

    `known`: what was raised is no bug, but nobody was there to say it.
    """

    trace: Trace
    count: int
    asked: bool
    owners: tuple[QObject, ...] = ()
    known: KnownError | None = None


class Bugs(QObject):
    """Takes the place of Python's hooks for what nobody caught. Signals: `happened(Bug)`."""

    happened = Signal(object)
    _met = Signal(object)

    def __init__(self, log: Path | None = None) -> None:
        """`log` is the file in which they are written, where there is one."""
        super().__init__()
        self.log = log
        self._counts: Counter[tuple[str, str]] = Counter()
        self._early: list[Bug] = []
        self._heard = False
        # queued: it is told when the act is over, whose own words would take the sentence away
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def install(self) -> None:
        """Hear of everything from now on."""
        guard_overrides()
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_other
        sys.unraisablehook = self._on_other

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def listen(self) -> None:
        """Somebody can say it now: what happened before the window was there is told, too."""
        self._heard = True
        early, self._early = self._early, []
        for bug in early:
            self.happened.emit(bug)

    def forget(self) -> None:
        """Tell of every bug as if it had not happened before."""
        self._counts.clear()

    @property
    def total(self) -> int:
        """How often anything has failed since the start."""
        return self._counts.total()

    def take(
        self,
        trace: Trace,
        *,
        asked: bool = False,
        owners: tuple[QObject, ...] = (),
        known: KnownError | None = None,
    ) -> None:
        """Log it and count it; may be called from any thread. `asked`: the reviewer waits for an answer."""
        key = trace.kind, trace.place
        self._counts[key] += 1
        count = self._counts[key]
        if count == 1:
            logger.error("not foreseen: %s", trace)
        elif count in _OFTEN:
            logger.error("the same for the %d. time: %s", count, Trace(*key, (" ".join(key),)))
        if isValid(self):
            self._met.emit(Bug(trace, count, asked, owners, known))

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        frames = [frame for frame, _ in walk_tb(trace)]
        unasked = [at for at, frame in enumerate(frames) if frame.f_code.co_name in _UNASKED]
        owners = _owners(frames[unasked[-1] if unasked else 0 :])
        known = error if isinstance(error, KnownError) else None
        self.take(trace_of(error), asked=not unasked, owners=owners, known=known)

    def _on_other(self, met: Any) -> None:
        """Of a thread, or where Python itself had nobody to tell."""
        if met.exc_value is not None and met.exc_type is not SystemExit:
            self.take(trace_of(met.exc_value))

    def _on_met(self, bug: Bug) -> None:
        if self._heard:
            self.happened.emit(bug)
        else:
            self._early.append(bug)


def _owners(frames: Iterable[FrameType]) -> tuple[QObject, ...]:
    """Whose methods were on the way, outermost first; an object that is gone owns nothing."""
    selves = (frame.f_locals.get("self") for frame in frames)
    return tuple(each for each in selves if isinstance(each, QObject) and isValid(each))
