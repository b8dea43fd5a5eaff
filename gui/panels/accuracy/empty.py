"""What stands in place of the figures where there are none: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from core.jobs.project import ADJUDICATED
from gui.layers import layer_name
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
        names = ("open", "complete", "extract", "page_adjudication")
        keys = {name: key_sign(self._workspace.keys.get(name, "")) for name in names}
        return {
            Lack.PROJECT: self.tr("No project is open. Open one with {open}, or drop its file here."),
            Lack.GOLD: self._without_gold(),
            Lack.SAMPLE: self.tr(
                "No article of the random sample is completed yet. Order the queue by “Random sample first”"
                " and complete them in that order."
            ),
            Lack.RUN: self.tr("The extractor has not read the completed articles. Run it with {extract}."),
        }[lack].format(**keys)

    def _without_gold(self) -> str:
        """What fills the layer that is measured against: completing articles fills one's own alone."""
        workspace = self._workspace
        layer = workspace.measured_layer
        if layer == ADJUDICATED:
            return self.tr(
                "Nothing to measure against yet: no article is adjudicated. Rule on the differences of one on"
                " the page of adjudication ({page_adjudication}); when none is left, it is gold."
            )
        if workspace.project is not None and layer != workspace.project.layer:
            words = self.tr(
                "Nothing to measure against yet: no article is complete in the layer “{layer}”. Choose"
                " another layer above, or wait until its reviewer has completed one."
            )
            return words.replace("{layer}", layer_name(layer).replace("{", "{{").replace("}", "}}"))
        return self.tr(
            "Nothing to measure against yet. Decide every number of an article, then complete it with"
            " {complete}: from then on it is gold."
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self._lack)
        super().changeEvent(event)
