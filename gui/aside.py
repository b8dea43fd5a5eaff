"""Work on a thread, which takes turns with the window's: values too many to hand over, or a project."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from core.schema import Schema, in_force, schema

_TURN: Final = 0.0005
"""Seconds until Python lets the window go on: its usual five milliseconds, many times a paint, are seen."""

Answer = Callable[[Future[Any]], None]


class Aside(QObject):
    """One piece of work after the other; it may touch nothing of Qt and nothing of the window's store.

    Signal: `changed()` when work has begun or ended.
    """

    changed = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="aside")
        self._under_way = self._loud = 0
        self._closed = False
        # Queued: the answer belongs to the window's thread, and work may be done before `run` is.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way or waits that somebody waits for."""
        return self._loud > 0

    @property
    def closed(self) -> bool:
        """Whether nothing is begun any more."""
        return self._closed

    def run(self, work: Callable[[], Any], answer: Answer, *, quiet: bool = False) -> None:
        """Do the work; then `answer` is called with its future, whose `result()` gives or raises.

        It goes by the schema that is in force now, whatever the window opens meanwhile. Quiet work is what
        nobody waits for: `busy` and `changed` say nothing of it. After `close` nothing is begun.
        """
        if self._closed:
            return
        self._under_way += 1
        _take_turns(self, on=True)
        if not quiet:
            self._loud += 1
            self.changed.emit()
        self._thread.submit(_done_by, schema(), work).add_done_callback(
            partial(self._announce, answer, quiet=quiet)
        )

    def close(self, *, finish: bool = False, wait: bool = False) -> None:
        """Answer nobody any more. What is under way goes on, so that a file is written whole.

        `finish`: so does what waits. The program ends when it is done; with `wait` this call, too.
        """
        self._closed = True
        self._thread.shutdown(wait=wait, cancel_futures=not finish)
        self._under_way = self._loud = 0
        _take_turns(self, on=False)

    def _announce(self, answer: Answer, future: Future[Any], *, quiet: bool) -> None:
        """Called on the thread: the signal carries the news over to the window's."""
        if not self._closed:
            self._finished.emit((answer, quiet, future))

    def _on_finished(self, finished: tuple[Answer, bool, Future[Any]]) -> None:
        if self._closed:
            return
        answer, quiet, future = finished
        self._under_way -= 1
        if not self._under_way:
            _take_turns(self, on=False)
        if not quiet:
            self._loud -= 1
            self.changed.emit()
        answer(future)


def _done_by(known: Schema, work: Callable[[], Any]) -> Any:
    with in_force(known):
        return work()


_AT_WORK: Final[set[int]] = set()
_USUAL: Final = sys.getswitchinterval()


def _take_turns(aside: Aside, *, on: bool) -> None:
    """Short turns while any of them is at work: one must not end what another still needs."""
    (_AT_WORK.add if on else _AT_WORK.discard)(id(aside))
    sys.setswitchinterval(_TURN if _AT_WORK else _USUAL)
