"""The history of the current item, folded away until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from core.jobs.history import history
from core.sheet import Item
from gui.panels.inspector.past_words import Told, told
from gui.workspace import Workspace


class Past(QWidget):
    """A heading that opens, and a line or two for each thing that happened, the latest first.

    Signals: `opened()` when it was unfolded.
    """

    opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._item: Item | None = None
        self.heading = QToolButton()
        self.heading.setCheckable(True)
        self.heading.setProperty("muted", True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # its arrow below the words above, not its padding
        self.heading.setStyleSheet("padding-left: 0;")
        layout.setSpacing(4)
        layout.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._lines)
        self._lines.setVisible(False)
        self.heading.toggled.connect(self._on_toggled)
        self._retranslate()

    def show_item(self, item: Item) -> None:
        """Tell that item's past from now on; it is looked up only while it is unfolded."""
        self._item = item
        if self.heading.isChecked():
            self._fill()

    @property
    def lines(self) -> list[QLabel]:
        """What is told, from the top."""
        return self._lines.findChildren(QLabel)

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.heading.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._lines.setVisible(shown)
        if shown:
            self._fill()
            self.opened.emit()

    def _fill(self) -> None:
        project, sheet, item = self._workspace.project, self._workspace.sheet, self._item
        while (taken := self._column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        if project is None or sheet is None or item is None:
            return
        past = history(project, sheet.article.id, item.target)
        for line in told(past, sheet.article.text, self._workspace.language):
            self._column.addWidget(_label(line))
        if not self._column.count():
            self._column.addWidget(_label(Told(self.tr("Nothing has happened to it yet."), "", "")))

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("History"))
        self.heading.setArrowType(
            Qt.ArrowType.DownArrow if self.heading.isChecked() else Qt.ArrowType.RightArrow
        )
        self.heading.setToolTip(self.tr("Who decided what here, and when; which rule and run proposed it"))
        if self.heading.isChecked():
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _label(line: Told) -> QLabel:
    label = QLabel("\n".join(filter(None, (line.head, line.detail))))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("muted", line.quiet)
    label.setToolTip(line.tip)
    label.setAccessibleName(label.text())
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label
