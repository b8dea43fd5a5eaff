"""The thin line over a page that says how far its work is, and takes its room even when there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class ProgressLine(QProgressBar):
    """Hidden until something is under way."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(4)
        self.setTextVisible(False)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, done: int, total: int, *, shown: bool = True) -> None:
        """So far; a total of 0 says that it goes on, but not how far it is."""
        self.setRange(0, total)
        self.setValue(done)
        self.setVisible(shown)
