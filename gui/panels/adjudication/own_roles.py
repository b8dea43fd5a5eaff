"""The roles of a metric of one's own: the words of each, given from the selection or cleared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.model import Metric
from core.schema import schema
from gui.buttons import CapButton, Look
from gui.paint import key_sign
from gui.readings import DASH
from gui.theme import Theme


class OwnRoles(QWidget):
    """Signals: `given(role)` from the selection, `cleared(role)`."""

    given = Signal(str)
    cleared = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._layout.addStretch(1)
        self.rows: dict[str, tuple[QLabel, QLabel, CapButton, CapButton]] = {}
        self.renew()

    @property
    def gives(self) -> Sequence[CapButton]:
        """The buttons that need a selection."""
        return [give for _, _, give, _ in self.rows.values()]

    def renew(self) -> None:
        """Make a row for each role in force."""
        self._layout.removeWidget(self._holder)
        self._holder.deleteLater()
        self._holder = QWidget()
        self._layout.insertWidget(0, self._holder)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.rows = {}
        for at, role in enumerate(schema().roles):
            row = QLabel(), QLabel(), CapButton(self._theme, Look.FRAMED), CapButton(self._theme)
            name, words, give, clear = row
            name.setProperty("muted", True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            for column, widget in enumerate(row):
                grid.addWidget(widget, at, column)
            give.clicked.connect(partial(self._give, role.id))
            clear.clicked.connect(partial(self._clear, role.id))
            self.rows[role.id] = row

    def _give(self, role: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self.given.emit(role)

    def _clear(self, role: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self.cleared.emit(role)

    def show_metric(self, metric: Metric, text: str, language: str, keys: Mapping[str, str]) -> None:
        """Show the words of each role."""
        for role in schema().roles:
            name, words, give, clear = self.rows[role.id]
            span = metric.role(role.id)
            name.setText(role.name(language))
            words.setText(DASH if span is None else " ".join(span.quote(text).split()))
            give.show_as(self.tr("Selection"), key_sign(keys.get(f"role:{role.id}", "")))
            give.setAccessibleName(self.tr("Selection becomes {name}").format(name=role.name(language)))
            clear.show_as("×", "")
            clear.setAccessibleName(self.tr("Clear {name}").format(name=role.name(language)))
            clear.setVisible(span is not None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self._theme = theme
        for _, _, give, clear in self.rows.values():
            give.set_theme(theme)
            clear.set_theme(theme)
