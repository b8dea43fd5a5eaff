"""A surface that is read with the keyboard: a caret, a selection, and copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from core.model import Span
from gui.article_view.caret import Caret, moved
from gui.article_view.keys import Move, move_of
from gui.article_view.surface import Surface


class Reading(Surface):
    """Signals: `selected(Span | None)` whenever the selection changes; `caret_moved(offset)`.

    Keys that move no caret are left to the window. `access` is what a screen reader was given, if one asked;
    `told` says what lies at a character and how far it reaches, for it to read out.
    """

    selected = Signal(object)
    caret_moved = Signal(int)
    access: object = None
    told: Callable[[int], tuple[str, Span] | None] = staticmethod(lambda _offset: None)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor = 0
        self._told: Span | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def set_article(self, text: str, title: str, subtitle: str) -> None:
        super().set_article(text, title, subtitle)
        self._anchor = 0
        self.announce()

    def caret(self) -> int:
        """Where the keyboard stands."""
        return self._caret.offset

    def selection(self) -> Span | None:
        """The selected stretch."""
        first, last = sorted((self._anchor, self._caret.offset))
        return Span(first, last) if first < last else None

    def put_caret(self, offset: int) -> None:
        """Set the caret, and let the selection go."""
        self.hold(offset, Caret(offset))
        self.announce()

    def select(self, span: Span | None) -> None:
        """Select exactly this, or nothing; the caret goes to its end."""
        if span is None:
            self.hold(self._caret.offset, self._caret)
        else:
            self.hold(span.start, Caret(span.end, trailing=True))
        self.announce()

    def hold(self, anchor: int, caret: Caret) -> None:
        """Draw the selection between two places, without announcing it yet."""
        before, old = self.selection(), self._caret
        self._anchor, self._caret = anchor, caret
        self._overlay.selection = self.selection()
        self._repaint(self._changed_bands(before, self._overlay.selection))
        for place in (old, caret):
            rect = self._page.caret_rect(place.offset, trailing=place.trailing)
            shifted = rect.translated(self._left(), -self._scrolled()).toRect()
            self.viewport().update(shifted.adjusted(-3, -3, 3, 3))
        if old.offset != caret.offset:
            self.caret_moved.emit(caret.offset)

    def _changed_bands(self, before: Span | None, after: Span | None) -> list[QRect]:
        return [] if before == after else self._bands(span for span in (before, after) if span is not None)

    def held(self) -> tuple[int, Caret]:
        """Where the selection began, and the caret."""
        return self._anchor, self._caret

    def announce(self) -> None:
        """Say what is selected, if that has changed."""
        if (span := self.selection()) != self._told:
            self._told = span
            self.selected.emit(span)

    # -- keys

    def event(self, event: QEvent) -> bool:
        # A window's shortcut would otherwise take an arrow before the view sees it.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key does something here."""
        return move_of(event) is not None or event.matches(QKeySequence.StandardKey.Copy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = move_of(event)
        if move is not None:
            self._move(move[0], extending=move[1])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            event.ignore()

    def _move(self, move: Move, *, extending: bool) -> None:
        with self._anchored():
            caret = moved(self._page, self._caret, move, self.viewport().height() - self._sizes.row.pitch)
        self.hold(self._anchor if extending else caret.offset, caret)
        self.announce()
        self._show_caret()

    def _show_caret(self) -> None:
        room = self._sizes.row.pitch // 2
        bar = self.verticalScrollBar()
        for _ in range(3):
            rect = self.rect_of(self._caret.offset)
            below = rect.bottom() + room - self.viewport().height()
            step = min(rect.top() - room, 0) or max(below, 0)
            if not step or bar.value() == max(bar.minimum(), min(bar.value() + step, bar.maximum())):
                return
            bar.setValue(bar.value() + step)

    def copy(self) -> None:
        """Put the selected characters on the clipboard as they are stored."""
        span = self.selection()
        if span is not None:
            QGuiApplication.clipboard().setText(span.quote(self._page.blocks.text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
