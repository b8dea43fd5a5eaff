"""What is left out of the chosen file or of all, and why a file is refused, in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.jobs.exchange import Loss
from core.jobs.looking import Look
from gui.exchange.loss_tree import LossTree
from gui.exchange.wording import one_line
from gui.sentences import sentence


class LeftOut(QWidget):
    """Hidden where there is nothing to tell."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.refusal = QLabel(), QLabel()
        self.tree = LossTree(language)
        for label in (self.head, self.refusal):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.refusal.setProperty("trouble", True)
        self.refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.head, self.refusal):
            layout.addWidget(widget)
        layout.addWidget(self.tree, 1)
        self._shown: tuple[str, Sequence[Loss]] | None = None
        self.hide()

    def show_losses(self, name: str, losses: Sequence[Loss]) -> None:
        """List these, of the file of that name; of all files where there is no name."""
        of_file, of_all = self.tr("Left out of {name}"), self.tr("Left out of all files together")
        self.head.setText(of_file.format(name=one_line(name)) if name else of_all)
        self.refusal.hide()
        self._show(name, losses)

    def show_file(self, seen: Look) -> None:
        """What is left out of that file, or why it is refused."""
        self.show_losses(seen.name, seen.pieces)
        if seen.refused is not None:
            self.head.setText(self.tr("Why {name} is refused").format(name=one_line(seen.name)))
            self.refusal.setText(sentence(seen.refused))
            self.refusal.show()
            self.show()

    def _show(self, name: str, losses: Sequence[Loss]) -> None:
        if self._shown != (name, losses):  # what was opened stays open while other files are read
            self._shown = (name, losses)
            self.tree.show_losses(losses)
        self.tree.setVisible(bool(losses))
        self.setVisible(bool(losses))
