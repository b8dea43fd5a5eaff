"""One tick for each number, in text order; where there are more numbers than room, one for several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.sheet import State
from gui.theme import Theme

_TICK, _GAP, _LEAST = 13.0, 2.5, 3.0


class Tick(IntEnum):
    """What a tick says; the greater one speaks for several."""

    DECIDED = 0
    WAITING = 1
    UNDECIDED = 2


_TICKS = {state: Tick.WAITING if state.undecided else Tick.DECIDED for state in State} | {
    State.UNKNOWN: Tick.UNDECIDED
}


def ticks_of(states: Iterable[State]) -> list[Tick]:
    """The ticks of listed items, in their order; a number that waits for its extractor's word is grey."""
    return [_TICKS[state] for state in states]


def binned(ticks: Sequence[Tick], room: int) -> tuple[Tick, ...]:
    """As many ticks as there is room for: each stands for a stretch and shows its least decided number."""
    if len(ticks) <= room:
        return tuple(ticks)
    edges = [len(ticks) * i // room for i in range(room + 1)]
    return tuple(max(ticks[a:b]) for a, b in pairwise(edges))


class Ticks(QWidget):
    """The ticks, painted: decided ones flat, waiting ones grey, undecided ones red and taller."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these, in text order."""
        before, self._ticks = self._ticks, tuple(ticks)
        if len(before) != len(self._ticks):
            self.updateGeometry()
        if before != self._ticks:
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(230, max(0, round(len(self._ticks) * (_TICK + _GAP)))), 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(80, self.sizeHint().width()), 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._ticks:
            return
        shown = binned(self._ticks, max(1, int(self.width() // (_LEAST + 1))))
        step = min(_TICK + _GAP, self.width() / len(shown))
        gap = _GAP if step > 6 else 1.0
        colours = {
            Tick.DECIDED: self.theme.ok,
            Tick.WAITING: self.theme.faint,
            Tick.UNDECIDED: self.theme.warn,
        }
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for place, tick in enumerate(shown):
                high = 10 if tick is Tick.UNDECIDED else 5
                box = QRectF(place * step, self.height() / 2 - high / 2, step - gap, high)
                painter.setBrush(colours[tick])
                painter.drawRoundedRect(box, 2, 2)
