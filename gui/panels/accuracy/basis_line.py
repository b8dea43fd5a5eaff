"""The line that says on which articles the figures rest, and lets them be restricted to the random sample."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.jobs.project import Project
from core.jobs.random_sample import Basis, basis_sentences, random_sample
from gui.choice import Choice
from gui.i18n import joined
from gui.layers import about_layer
from gui.sentences import sentence
from gui.workspace import Workspace


class BasisLine(QWidget):
    """The choice is there where a random sample was drawn. Signals: `chosen()`."""

    chosen = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._basis: Basis | None = None
        self.choice = Choice()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.choice)
        layout.addWidget(self.words, 1)
        self.choice.addItems(["", ""])
        self.choice.activated.connect(self.chosen)
        self.choice.hide()
        workspace.project_opened.connect(lambda _project: self.choice.setCurrentIndex(0))
        self._retranslate()

    @property
    def only_sample(self) -> bool:
        """Whether the figures are to be those of the random sample alone."""
        return self.choice.currentIndex() == 1

    def offer(self, project: Project | None) -> None:
        """Let there be a choice where that project has a random sample; without one it is all."""
        drawn = project is not None and random_sample(project) is not None
        self.choice.setVisible(drawn)
        if not drawn:
            self.choice.setCurrentIndex(0)
        self._say()

    def show_basis(self, basis: Basis | None) -> None:
        """Say on what the figures rest; nothing where there are none."""
        self._basis = basis
        self._say()

    def _say(self) -> None:
        said = () if self._basis is None else tuple(map(sentence, basis_sentences(self._basis)))
        about = about_layer(self._workspace.measured_layer) if said else ""
        self.words.setText(joined([each for each in (*said, about) if each], self._workspace.language))
        self.setVisible(bool(self.words.text()) or not self.choice.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.choice.setItemText(0, self.tr("All completed"))
        self.choice.setItemText(1, self.tr("Random sample"))
        self.choice.setAccessibleName(self.tr("The articles that are measured"))
        self.choice.setToolTip(
            self.tr("Figures over articles drawn at random are unbiased; over chosen ones they are not.")
        )
        self._say()
