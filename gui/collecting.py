"""Garbage is collected on the window's thread alone: Qt's objects must be deleted where they live."""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds


class Collecting(QObject):
    """Takes collecting over from Python while the window lives.

    Python collects on whichever thread happens to make the next object. Where that is not the window's, it
    may delete a widget there that lies in a cycle, and Qt crashes.
    """

    alive: ClassVar[int] = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        Collecting.alive += 1
        gc.disable()
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(collect_due)
        timer.start()
        self.destroyed.connect(_give_back)


def _give_back() -> None:
    """Let Python collect again when the last window is gone."""
    Collecting.alive -= 1
    if not Collecting.alive:
        gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose turn it is by Python's own thresholds."""
    for generation in (2, 1, 0):
        limit = gc.get_threshold()[generation]
        if limit and gc.get_count()[generation] > limit:
            gc.collect(generation)
            return
