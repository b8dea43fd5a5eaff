"""What stands in the way of freezing, each with a button that leads to an article where it can be mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.jobs.freezing import Obstacle
from gui.sentences import sentence


class Obstacles(QWidget):
    """Hidden while there is nothing in the way. Signals: `open_clicked(article_id)`."""

    open_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: list[QLabel] = []
        self.buttons: list[QPushButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_obstacles(self, found: Sequence[Obstacle]) -> None:
        """List these, and no others."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.labels, self.buttons = [], []
        for each in found:
            self._rows.addWidget(self._row(each))
        self.setVisible(bool(found))

    def _row(self, obstacle: Obstacle) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(sentence(obstacle.error))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("trouble", True)
        layout.addWidget(label, 1)
        self.labels.append(label)
        if obstacle.articles:
            button = QPushButton(self.tr("Go there"))
            button.clicked.connect(lambda _=False, name=obstacle.articles[0]: self.open_clicked.emit(name))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        return row
