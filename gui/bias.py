"""The question about bias control: what share of the articles comes blind, or with planted errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from core.bias import Shares
from gui.worded_dialog import WordedDialog

_FIELD = 120
_MOST = 100
_SEEDS = 2**31 - 1


class BiasDialog(WordedDialog):
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
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # made before the style sheet holds, they have some of Fusion's
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        self.trouble = self.quiet("")
        self.trouble.setProperty("muted", False)
        self.trouble.setProperty("trouble", True)
        self.buttons.accepted.connect(self.accept)
        for share in (self.blind, self.planted):
            share.valueChanged.connect(self._check)
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
        layout.setSpacing(4)
        for name, field, about in self._fields():
            row = QHBoxLayout()
            row.addWidget(QLabel(name), 1)
            row.addWidget(field)
            layout.addLayout(row)
            layout.addWidget(self.quiet(about))
            layout.addSpacing(12)
            field.setFixedWidth(_FIELD)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setAccessibleName(name)
            field.setAccessibleDescription(about)
        words = self.tr("It holds for articles that have not been opened yet; begun ones stay as they are.")
        layout.addWidget(self.quiet(words))
        layout.addWidget(self.trouble)
        layout.addSpacing(12)
        layout.addWidget(self.buttons)
        self._check()

    def _fields(self) -> Iterator[tuple[str, QSpinBox, str]]:
        """Each field with its name and what it does."""
        yield (
            self.tr("Articles without suggestions"),
            self.blind,
            self.tr(
                "The reviewer marks what he finds; suggestions appear when he first completes the article."
                " How much he found alone is counted."
            ),
        )
        yield (
            self.tr("Articles with planted errors"),
            self.planted,
            self.tr(
                "A few of their suggestions are changed. Completing the article reveals them, and asks again"
                " about those that were accepted."
            ),
        )
        yield (
            self.tr("Seed"),
            self.seed,
            self.tr("Decides which articles: the same seed, the same articles."),
        )

    def _check(self) -> None:
        """No article can be both: more than all of them is said at once, and what was typed stays."""
        both = self.blind.value() + self.planted.value()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(both <= _MOST)
        words = self.tr(
            "Together that is {both} %: no article can be both, so the two shares must not exceed 100 %."
        )
        self.trouble.setText(words.format(both=both) if both > _MOST else "")
        self.trouble.setVisible(both > _MOST)
        if self.isVisible():
            self.fit()

    def _give(self) -> None:
        self._answer(Shares(self.blind.value() / 100, self.planted.value() / 100, self.seed.value()))
