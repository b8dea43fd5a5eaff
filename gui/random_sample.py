"""The question about the random sample: how many articles it has, and by which seed they are drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from core.errors import filled
from core.jobs.random_sample import RandomSample
from gui.worded_dialog import WordedDialog

_FIELD = 120
_SIZE = 100
_SEEDS = 2**31 - 1


class RandomSampleDialog(WordedDialog):
    """A size and a seed; the seed is asked for once. It says what was drawn and what for."""

    def __init__(
        self,
        sample: RandomSample | None,
        articles: int,
        answer: Callable[[int, int], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Random sample"))
        self._answer = answer
        least = 1 if sample is None else sample.size
        self.size_field = self._field(self.tr("Articles"), min(least, articles), articles)
        self.size_field.setValue(min(_SIZE, articles) if sample is None else min(2 * least, articles))
        self.seed = self._field(self.tr("Seed"), 0, _SEEDS)
        self.seed.setValue(1 if sample is None else sample.seed)
        self.seed.setEnabled(sample is None)
        self.drawn = self.quiet("" if sample is None else self._told(sample))
        self.drawn.setVisible(sample is not None)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # made before the style sheet holds, they have some of Fusion's
        draw = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        draw.setText(self.tr("Draw") if sample is None else self.tr("Make it larger"))
        draw.setProperty("primary", True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self._give)
        self._build()

    @staticmethod
    def _field(name: str, least: int, most: int) -> QSpinBox:
        field = QSpinBox()
        field.setRange(least, most)
        field.setFixedWidth(_FIELD)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setAccessibleName(name)
        return field

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.quiet(self._about()))
        layout.addWidget(self.drawn)
        fields = QFormLayout()
        for field in (self.size_field, self.seed):
            fields.addRow(field.accessibleName(), field)
        layout.addLayout(fields)
        words = self.tr("The same seed draws the same articles. A sample only ever grows, by the same seed.")
        layout.addWidget(self.quiet(words))
        layout.addWidget(self.buttons)

    def _about(self) -> str:
        return self.tr(
            "Figures over articles drawn at random hold for all articles; figures over chosen ones do not."
            " Complete the sample in its order: choose “Random sample first” above the queue."
        )

    def _told(self, sample: RandomSample) -> str:
        last = sample.draws[-1]
        day = f"{last.at.astimezone():%Y-%m-%d}"
        words = self.tr(
            "{size} {size:article is|articles are} drawn, {completed} of them completed. Last"
            " drawn by {reviewer}, {day}."
        )
        return filled(
            words, {"size": sample.size, "completed": sample.completed, "reviewer": last.reviewer, "day": day}
        )

    def _give(self) -> None:
        self._answer(self.size_field.value(), self.seed.value())
