"""The cursor that asks for patience, over work in a long article that cannot leave the window's thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

LOOKED_AT: Final = 5_000
"""So many items looked through, or read with their article, take about a tenth of a second."""


@contextmanager
def waiting(items: int, many: int = LOOKED_AT) -> Iterator[None]:
    """Show it while work on so many items goes on; fewer are done before anyone could see it."""
    if items < many:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
