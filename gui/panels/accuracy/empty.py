"""What stands in place of the figures where there are none: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from gui.paint import key_sign
from gui.panels.accuracy.computing import Lack
from gui.workspace import Workspace


class EmptyState(QLabel):
    """A sentence for what is missing, with the key that mends it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._lack: Lack | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setProperty("muted", True)
        self.setMargin(80)

    def say(self, lack: Lack | None) -> None:
        """Say what to do about that; nothing while it is not known yet."""
        self._lack = lack
        self.setText("" if lack is None else self._next_step(lack))

    def _next_step(self, lack: Lack) -> str:
        names = ("open", "complete", "extract")
        keys = {name: key_sign(self._workspace.keys.get(name, "")) for name in names}
        return {
            Lack.PROJECT: self.tr("No project is open. Open one with {open}, or drop its file here."),
            Lack.GOLD: self.tr(
                "Nothing to measure against yet. Decide every number of an article, then complete it with"
                " {complete}: from then on it is gold."
            ),
            Lack.SAMPLE: self.tr(
                "No article of the random sample is completed yet. Order the queue by “Random sample first”"
                " and complete them in that order."
            ),
            Lack.RUN: self.tr("The extractor has not read the completed articles. Run it with {extract}."),
        }[lack].format(**keys)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self._lack)
        super().changeEvent(event)
