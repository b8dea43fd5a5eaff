"""Garbage is collected on the window's thread alone: Qt's objects must be deleted where they live."""

from __future__ import annotations

import gc
import threading
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds
THREADS: Final = ("aside", "helper")
"""How the names of the window's own threads begin."""


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
    Collecting.alive -= 1
    enable_when_alone()


def enable_when_alone() -> None:
    """Let Python collect again when the last window is gone, and the threads that worked beside it.

    Work that was begun, such as a backup, ends after its window: what is left of that must not go there.
    """
    beside = (each for each in threading.enumerate() if each.name.startswith(THREADS))
    if not Collecting.alive and not any(beside):
        gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose turn it is by Python's own thresholds."""
    for generation in (2, 1, 0):
        limit = gc.get_threshold()[generation]
        if limit and gc.get_count()[generation] > limit:
            gc.collect(generation)
            return
