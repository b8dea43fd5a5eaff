"""What can be done about a case, each with its key: mend the gold, file the case under a cause, note why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.jobs.evaluate import Case
from core.jobs.filing import ErrorCause, Filing
from gui.buttons import CapButton, Look
from gui.flow import FlowLayout
from gui.panels.accuracy.causes import CAUSE_KEYS, cause_name
from gui.panels.accuracy.paint import outline
from gui.theme import Theme

MEND_KEYS = {"take": "T", "drop": "X"}
NOTE_KEY = "C"


class _CauseButton(CapButton):
    """A cause; the one under which the case is filed has a ring."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                outline(painter, QPen(self.theme.accent, 2), QRectF(self.rect()), 7)

    def nextCheckState(self) -> None:
        """Stay as it is: what is filed is shown, not what was clicked."""


class MendBar(QWidget):
    """Signals: `mend_clicked(name)`: take or drop; `filed(ErrorCause)`, `noted(words)`, `left()` by Esc."""

    mend_clicked = Signal(str)
    filed = Signal(object)
    noted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mends = {name: CapButton(theme, Look.FRAMED) for name in MEND_KEYS}
        self.causes = {cause: _CauseButton(theme, Look.FRAMED) for cause in ErrorCause}
        self.note = QLineEdit()
        self.filing = QLabel()
        self._case: Case | None = None
        self._filing: Filing | None = None
        self._may_mend = True
        self._build()
        self._retranslate()

    def _build(self) -> None:
        deeds, below = FlowLayout(gap=4), QHBoxLayout()
        for name, button in self.mends.items():
            button.clicked.connect(lambda _=False, name=name: self.mend_clicked.emit(name))
            deeds.addWidget(button)
        for cause, choice in self.causes.items():
            choice.setCheckable(True)
            choice.clicked.connect(lambda _=False, cause=cause: self.filed.emit(cause))
            deeds.addWidget(choice)
        self.filing.setTextFormat(Qt.TextFormat.PlainText)
        self.filing.setProperty("muted", True)
        self.note.returnPressed.connect(lambda: self.noted.emit(self.note.text()))
        self.note.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(deeds)
        below.setSpacing(10)
        below.addWidget(self.note, 1)
        below.addWidget(self.filing)
        layout.addLayout(below)

    def show_case(self, case: Case | None, filing: Filing | None, *, may_mend: bool) -> None:
        """Offer what can be done about this case; where the gold `may` not be mended, filing alone."""
        self._case, self._filing, self._may_mend = case, filing, may_mend
        self.setVisible(case is not None)
        for cause, button in self.causes.items():
            button.setChecked(filing is not None and filing.cause == cause.value)
            button.update()
        if not self.note.hasFocus():
            self.note.setText("" if filing is None else filing.note)
        self.note.setVisible(filing is not None or self.note.hasFocus())
        self._say()

    def edit_note(self) -> None:
        """Put the cursor into the note."""
        self.note.show()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.selectAll()

    def drop_point(self) -> QPoint:
        """Where the question for the cause belongs, in global coordinates."""
        button = self.mends["drop"]
        return button.mapToGlobal(button.rect().bottomLeft())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and watched is self.note:
            if event.type() == QEvent.Type.KeyPress:
                self.note.setText("" if self._filing is None else self._filing.note)
                self.left.emit()
            event.accept()
            return True
        return False

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        for button in (*self.mends.values(), *self.causes.values()):
            button.set_theme(theme)

    def _say(self) -> None:
        case = self._case
        can = {
            "take": case is not None and case.predicted is not None,
            "drop": case is not None and case.gold is not None,
        }
        words = {"take": self.tr("Take into gold"), "drop": self.tr("Take out of gold")}
        for name, button in self.mends.items():
            button.show_as(words[name], MEND_KEYS[name], dimmed=not (can[name] and self._may_mend))
            button.setToolTip("" if self._may_mend else self._closed())
        for key, cause in CAUSE_KEYS.items():
            self.causes[cause].show_as(cause_name(cause), key)
        filing = self._filing
        self.filing.setVisible(filing is not None)
        if filing is not None:
            at = filing.at.astimezone().strftime("%Y-%m-%d %H:%M")
            self.filing.setText(self.tr("{name}, {at}").format(name=filing.reviewer, at=at))
            self.filing.setToolTip(self.tr("Who filed the case, and when"))

    def _closed(self) -> str:
        return self.tr("A release never changes: measure against a layer to mend its gold.")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.note.setPlaceholderText(self.tr("Note: why it came out so ({key})").format(key=NOTE_KEY))
        self.note.setAccessibleName(self.tr("Note on the case"))
        self._say()
