"""What stands where a panel cannot: one that could not be made, or that failed again and again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

Panel = TypeVar("Panel", bound=QWidget)


class _Nothing:
    """Answers every question about a panel that is not there: no, none, and nothing happens."""

    def __getattr__(self, name: str) -> _Nothing:
        if name.startswith(("__", "im_")):  # by these PySide asks of what it connects whether it is a method
            raise AttributeError(name)
        return self

    def __call__(self, *_given: object, **_named: object) -> _Nothing:
        return self

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[object]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __getitem__(self, _place: object) -> _Nothing:
        return self


_NOTHING = _Nothing()


class Gap(QWidget):
    """A sentence in a panel's place. Signals: `again()` where the panel itself can come back."""

    again = Signal()

    def __init__(self, *, returns: bool) -> None:
        super().__init__()
        self._returns = returns
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("muted", True)
        self.button = QPushButton()
        self.button.setAutoDefault(True)  # Enter presses it, too
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.again)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.button.setVisible(returns)  # not before: without a parent it would be a window
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._returns:
            self.words.setText(self.tr("This panel has failed several times and was put aside."))
        else:
            self.words.setText(self.tr("This panel could not be made. Everything else works without it."))
        self.button.setText(self.tr("Try it again"))


class Absent(Gap):
    """In the place of a panel whose making failed, for as long as the window lives."""

    def __init__(self) -> None:
        super().__init__(returns=False)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return _NOTHING


def made(make: Callable[[], Panel]) -> Panel:
    """The panel; where making it fails, that is reported and a sentence stands in its place."""
    try:
        return make()
    except Exception as error:  # noqa: BLE001 - a bug in one panel takes no window down
        sys.excepthook(type(error), error, error.__traceback__)
        return cast("Panel", Absent())


def holds_focus(pane: QWidget) -> bool:
    """Whether keys go to it, or to something in it."""
    focused = QApplication.focusWidget()
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def put(old: QWidget, new: QWidget) -> None:
    """Let one widget stand where another stood."""
    parent, shown_before = old.parentWidget(), not old.isHidden()
    if isinstance(parent, QSplitter):
        sizes = parent.sizes()
        parent.replaceWidget(parent.indexOf(old), new)
        parent.setSizes(sizes)
    elif isinstance(parent, QStackedWidget):
        place, shown = parent.indexOf(old), parent.currentIndex()
        parent.removeWidget(old)
        parent.insertWidget(place, new)
        parent.setCurrentIndex(shown)
    elif parent is not None and (layout := parent.layout()) is not None:
        layout.replaceWidget(old, new)
    old.hide()
    new.setVisible(shown_before)
