"""What the window shows of a step of thousands of decisions, and how it can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.window import Window


class Patience(QObject):
    """Progress, the button that stops it, and what waits meanwhile."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._notice, self._workspace = window.notice, window.workspace
        step = window.workspace.long_step
        step.spared = window.notice.cancel
        step.begun.connect(window.background.hold)
        step.ended.connect(window.background.release)
        step.progressed.connect(self._on_progressed)
        step.stopped.connect(self._on_stopped)
        step.ended.connect(self._notice.settle)
        window.notice.cancelled.connect(step.stop)

    def _on_progressed(self, done: int, total: int) -> None:
        self._notice.progress(self.tr("Saving decisions…"), done, total)

    def _on_stopped(self) -> None:
        self._workspace.told.emit(self.tr("Stopped: nothing was changed."))
