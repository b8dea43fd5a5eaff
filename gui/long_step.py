"""A step of thousands of decisions: made in portions, between which the window paints and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from core.portions import Portions, whole
from core.sheet import Change

Outcome = Callable[[], Change | None]
"""Gives what the step came to, or raises what it was refused for."""

LONG: Final = 500
"""So many decisions take about a tenth of a second; fewer are made at once."""
_PORTION: Final = 0.012
"""Seconds of work before the window gets its turn again."""
_SHOWN_AFTER: Final = 0.2
"""Seconds before it is told how far the step is: most are done by then."""
_TOLD_EVERY: Final = 0.05
_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.ContextMenu,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.Wheel,
    }
)


class LongStep(QObject):
    """One at a time. Its transaction is open meanwhile, so nothing else in the window may decide or write.

    Keys and mouse reach `spared` alone, the button that stops it; Esc stops it, too; what scrolls, scrolls.
    Timers wait: what they wrote would be part of the step, and be gone with it.

    Signals: `begun()`, `progressed(done, total)` where it takes long enough to be told, `stopped()` when it
    was given up and nothing was kept, `ended()` when others have their turn again, before the outcome is
    told.
    """

    begun = Signal()
    progressed = Signal(int, int)
    stopped = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spared: QWidget | None = None
        self._portions: Portions[Change | None] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether a step is under way."""
        return self._portions is not None

    def run(
        self,
        portions: Portions[Change | None],
        many: int,
        passes: int = 1,
        *,
        done: Callable[[Outcome], object],
    ) -> None:
        """Make that step of so many decisions, a few of them at once; `done` is called with its outcome.

        `passes`: how often the portions go over the decisions.
        """
        if many < LONG:
            done(lambda: whole(portions))
            return
        self._portions, self._done, self._total, self._reached = portions, done, many * passes, 0
        self._began = self._told = perf_counter()
        application = QApplication.instance()
        assert application is not None  # there are widgets
        application.installEventFilter(self)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self.begun.emit()
        self._turn.start()

    def stop(self) -> None:
        """Give up the step that is under way: nothing of it is kept."""
        if self._portions is not None:
            self._portions.close()
            self._end()
            self.stopped.emit()

    def _on_turn(self) -> None:
        if self._portions is None:
            return
        end = perf_counter() + _PORTION
        try:
            while perf_counter() < end:
                self._reached += next(self._portions)
        except StopIteration as last:
            self._finish(partial(_given, last.value))
        except BaseException as error:  # noqa: BLE001 - raised again where its outcome is asked for
            self._finish(partial(_raised, error))
        else:
            self._tell()

    def _tell(self) -> None:
        now = perf_counter()
        if now - self._began > _SHOWN_AFTER and now - self._told > _TOLD_EVERY:
            self._told = now
            self.progressed.emit(min(self._reached, self._total), self._total)

    def _finish(self, outcome: Outcome) -> None:
        done = self._done
        self._end()
        done(outcome)

    def _end(self) -> None:
        self._turn.stop()
        self._portions = None
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        QGuiApplication.restoreOverrideCursor()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Timer:
            return isinstance(watched, QTimer) and watched is not self._turn
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.stop()
            event.accept()  # no key is anybody's shortcut
            return True
        if kind in _INPUT:
            return kind is QEvent.Type.Shortcut or self._withheld(watched, kind)
        return False

    def _withheld(self, watched: QObject, kind: QEvent.Type) -> bool:
        """What comes to the window as a whole goes through: it is asked again for the widget meant."""
        if not isinstance(watched, QWidget) or watched is self.spared:
            return False
        return kind is not QEvent.Type.Wheel or not isinstance(watched.parent(), QAbstractScrollArea)


def _given(change: Change | None) -> Change | None:
    return change


def _raised(error: BaseException) -> Change | None:
    raise error
