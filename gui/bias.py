"""The question about bias control: what share of the articles comes blind, or with planted errors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from core.bias import Shares

_WIDE = 480
_MOST = 50
_SEEDS = 2**31 - 1


class BiasDialog(QDialog):
    """Two shares and a seed; it says what they do."""

    def __init__(self, shares: Shares, answer: Callable[[Shares], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bias control"))
        self._answer = answer
        self.blind = self._percent(shares.blind)
        self.planted = self._percent(shares.planted)
        self.seed = QSpinBox()
        self.seed.setRange(0, _SEEDS)
        self.seed.setValue(shares.seed)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self._give)
        self._build()

    @staticmethod
    def _percent(share: float) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, _MOST)
        field.setSuffix(" %")
        field.setValue(round(share * 100))
        return field

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        fields = (
            (
                self.tr("Articles without suggestions"),
                self.blind,
                self.tr(
                    "The reviewer marks what he finds; suggestions appear when he first completes"
                    " the article. How much he found alone is counted."
                ),
            ),
            (
                self.tr("Articles with planted errors"),
                self.planted,
                self.tr(
                    "A few of their suggestions are changed. Completing the article reveals them,"
                    " and asks again about those that were accepted."
                ),
            ),
            (
                self.tr("Seed"),
                self.seed,
                self.tr("Decides which articles: the same seed, the same articles."),
            ),
        )
        for name, field, about in fields:
            form.addRow(name, field)
            form.addRow(self._quiet(about))
            field.setAccessibleName(name)
            field.setAccessibleDescription(about)
        layout.addLayout(form)
        layout.addWidget(
            self._quiet(
                self.tr("It holds for articles that have not been opened yet; begun ones stay as they are.")
            )
        )
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDE)

    @staticmethod
    def _quiet(words: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("muted", True)
        return label

    def _give(self) -> None:
        self._answer(Shares(self.blind.value() / 100, self.planted.value() / 100, self.seed.value()))
