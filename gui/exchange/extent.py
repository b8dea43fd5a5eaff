"""Which articles an export takes: the completed ones, all, or what the queue lists."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from core.jobs.export import Selection
from gui.exchange.wording import one_line
from gui.mnemonics import as_written

_WORDS = 60


class Extent(QWidget):
    """Signals: `edited()` when another choice was made."""

    edited = Signal()

    def __init__(self, filter_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = one_line(filter_words, _WORDS)
        self._count: int | None = None
        self.completed, self.all, self.shown = QRadioButton(), QRadioButton(), QRadioButton()
        self.predictions = QCheckBox()
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button in (self.completed, self.all, self.shown):
            group.addButton(button)
            layout.addWidget(button)
        layout.addWidget(self.predictions)
        self.completed.setChecked(True)
        group.buttonClicked.connect(lambda _: self.edited.emit())
        self.predictions.clicked.connect(lambda _: self.edited.emit())
        self._retranslate()

    def selection(self) -> Selection:
        """What is to be written; which articles the queue lists is found elsewhere."""
        return Selection(
            completed_only=self.completed.isChecked(),
            predictions=self.predictions.isVisibleTo(self) and self.predictions.isChecked(),
        )

    def count_listed(self, count: int | None) -> None:
        """Say how many articles the queue lists; None where what was typed there is no query."""
        self._count = count
        self.shown.setEnabled(count is not None)
        self._retranslate()

    def offer_predictions(self, *, offered: bool) -> None:
        """Ask for predictions where the format has a place for them."""
        self.predictions.setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.completed.setText(self.tr("Completed articles"))
        self.completed.setToolTip(self.tr("Gold: every number of them is decided"))
        self.all.setText(self.tr("All articles"))
        self.all.setToolTip(self.tr("What is not complete or not begun, too: that is a draft, not gold"))
        words = self.tr("What the queue lists now: {filter}").format(filter=self._filter)
        counted = words if self._count is None else f"{words} ({self._count})"
        self.shown.setText(as_written(counted))
        self.shown.setToolTip(self.tr("These articles, complete or not"))
        self.predictions.setText(self.tr("Suggestions, too, as predictions"))
        self.predictions.setToolTip(
            self.tr("What the extractor shown suggests, with its version, beside what was decided")
        )
