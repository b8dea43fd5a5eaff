"""Suggestions accepted faster than they can be read: said once in a while, and nothing is held up."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from core.model import Action
from core.sheet import Change
from gui.workspace import Workspace

_QUICK = 0.5
_IN_A_ROW = 5
_NOT_AGAIN_FOR = 600.0
_PAUSE = 700
_ACCEPTS = {Action.ACCEPT, Action.CONFIRM}


class Haste(QObject):
    """Says so when the hand rests: sooner, the next decision would take the sentence away."""

    def __init__(self, workspace: Workspace, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(workspace)
        self._workspace, self._clock = workspace, clock
        self._before: float | None = None
        self._said: float | None = None
        self._row: list[float] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say)
        workspace.changed.connect(self._on_changed)
        workspace.opened.connect(self._forget)

    def _forget(self) -> None:
        self._before = None

    def _on_changed(self, change: Change) -> None:
        if not change.step:
            return
        now, before = self._clock(), self._before
        self._before = now
        took = _QUICK if before is None else now - before
        if change.name not in _ACCEPTS or took >= _QUICK:
            self._row.clear()
            return
        self._row.append(took)
        rested = self._said is None or now - self._said >= _NOT_AGAIN_FOR
        if len(self._row) >= _IN_A_ROW and rested:
            self._pause.start()

    def _say(self) -> None:
        count, seconds = len(self._row), sum(self._row)
        if count < _IN_A_ROW:
            return
        self._said = self._clock()
        self._row.clear()
        words = self.tr(
            "%n accepted in {seconds} seconds, quicker than one can read."
            " A glance at each keeps the gold good.",
            "",
            count,
        )
        self._workspace.told.emit(words.format(seconds=f"{seconds:.1f}"))
