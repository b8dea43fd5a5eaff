"""The window on the sample, or on texts of its own, for a picture, with a reviewer's hands."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.bias import Shares
from core.jobs.bias import set_shares
from core.model import Span
from core.sheet import State
from gui.app import Appearance
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace

Key = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Scene:
    """The window on the sample, or on texts of its own, and a reviewer's hands."""

    def __init__(self, language: str, theme: str) -> None:
        settings = Settings()
        settings.language, settings.theme = language, theme
        self.window = Window.furnished(Workspace(), settings, "lin")
        appearance = Appearance(self.window)
        appearance.speak()
        appearance.dress()
        self.window.resize(1280, 800)
        self.window.show()
        self.work, self.view = self.window.workspace, self.window.review.view

    def rest(self) -> None:
        """Wait until nothing is under way and what was asked for is painted."""
        window = self.window
        parts = (window.background, window.accuracy, window.consistency, *window.several.pages)
        QTest.qWait(150)
        while any(part.busy for part in parts):
            QTest.qWait(50)
        QTest.qWait(150)

    def sample(self) -> None:
        self.window.files.open_sample()
        self.rest()
        self.view.setFocus()

    def project(self, texts: tuple[str, ...], shares: Shares | None = None) -> None:
        folder = Path(tempfile.mkdtemp())
        for number, text in enumerate(texts):
            (folder / f"{number}.txt").write_text(text, "utf-8")
        self.window.files.new_project(folder / "demo.metrics")
        if shares is not None:
            set_shares(self.work.project, shares)
        self.window.flows.import_paths([folder])
        self.rest()
        self.article(0)

    def article(self, row: int) -> None:
        self.work.open_article(self.window.review.queue.model.at(row).id)
        self.view.setFocus()

    def press(self, *keys: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def current(self, words: str) -> None:
        sheet = self.work.sheet
        found = [i for i in sheet.items() if i.span.quote(sheet.article.text) == words]
        self.work.set_current(found[0].target)

    def drag(self, words: str) -> None:
        start = self.work.sheet.article.text.index(words)
        self.view.ensure_visible(Span(start, start + len(words)))
        ends = [self.view.rect_of(offset).center() for offset in (start, start + len(words))]
        port = self.view.viewport()
        QTest.mousePress(port, LEFT, NONE, ends[0])
        QTest.mouseMove(port, ends[1])
        QTest.mouseRelease(port, LEFT, NONE, ends[1])

    def decide_all(self) -> None:
        """Accept what is suggested, confirm what is excluded, and hold any other number for a name."""
        self.press(Key.Key_A, Key.Key_A, modifier=SHIFT)
        while (item := self.work.item) is not None and item.state.undecided:
            if item.state is State.UNKNOWN:
                self.work.reject("name")
            else:
                self.work.accept()

    def picture(self) -> QImage:
        """The window with whatever lies over it."""
        self.rest()
        drawn = self.window.grab().toImage()
        origin = self.window.mapToGlobal(QPoint(0, 0))
        with QPainter(drawn) as painter:
            for other in QApplication.topLevelWidgets():
                if other is not self.window and other.isVisible():
                    place = other.mapToGlobal(QPoint(0, 0)) - origin
                    middle = QPoint(
                        (drawn.width() - other.width()) // 2, (drawn.height() - other.height()) // 2
                    )
                    place = middle if other.windowType() is Qt.WindowType.Dialog else place
                    painter.drawPixmap(place, other.grab())
                    painter.setPen(self.work.theme.faint)
                    painter.drawRect(place.x(), place.y(), other.width() - 1, other.height() - 1)
        return drawn
