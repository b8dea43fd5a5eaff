"""Find in the article: each match is selected in turn, so that a kind key can act on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from core.model import Span
from gui.article_view import ArticleView
from gui.workspace import Workspace


class FindBar(QWidget):
    """Enter finds the next match, Shift+Enter the one before, and the article gets the keys, as by Esc."""

    def __init__(self, workspace: Workspace, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._view = workspace, view
        self.words = QLineEdit()
        self.count = QLabel()
        self.count.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.count)
        self.previous, self.next, self.close_button = (QToolButton() for _ in range(3))
        signs = {self.previous: "↑", self.next: "↓", self.close_button: "×"}
        for button, sign in signs.items():
            button.setText(sign)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(button)
        self.previous.clicked.connect(partial(self.find_next, backwards=True))
        self.next.clicked.connect(partial(self.find_next, backwards=False))
        self.close_button.clicked.connect(self.leave)
        self.words.textChanged.connect(self._on_typed)
        self._retranslate()
        self.hide()

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What the actions that find do."""
        return {
            "find": self.start,
            "find_next": self.go_on,
            "find_previous": partial(self.go_on, backwards=True),
        }

    def start(self) -> None:
        """Open with the selected words, ready to type."""
        sheet, span = self._workspace.sheet, self._view.selection()
        if sheet is not None and span is not None and len(span) < 40:
            self.words.setText(span.quote(sheet.article.text))
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _on_typed(self) -> None:
        sheet, words = self._workspace.sheet, self.words.text()
        matches = sheet.article.text.count(words) if sheet is not None and words else 0
        self.count.setText(self.tr("%n match(es)", "", matches) if words else "")

    def go_on(self, *, backwards: bool = False) -> None:
        """Find what was typed once more, from wherever the focus is; ask for words where there are none."""
        if not self.words.text():
            self.start()
        elif self.find_next(backwards=backwards):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self, *, backwards: bool = False) -> bool:
        """Select the next match from the caret, round the article; False where there is none."""
        sheet, words = self._workspace.sheet, self.words.text()
        if sheet is None or not words:
            return False
        text, selected = sheet.article.text, self._view.selection()
        here = self._view.caret() if selected is None else selected.start
        if backwards:
            at = text.rfind(words, 0, here)
            at = text.rfind(words) if at < 0 else at
        else:
            at = text.find(words, here + (selected is not None))
            at = text.find(words) if at < 0 else at
        if at >= 0:
            span = Span(at, at + len(words))
            self._view.select(span)
            self._view.ensure_visible(span)
        return at >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close, and leave what was found selected in the article."""
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setAccessibleName(self.tr("Find in the article"))
        signs = {
            self.previous: self.tr("The match before (Shift ↵)"),
            self.next: self.tr("The next match (↵)"),
            self.close_button: self.tr("Close (Esc)"),
        }
        for button, words in signs.items():
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._on_typed()
