"""Every key, searchable and changeable: a plain window beside the work, open as long as one likes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.key_row import KeyRow
from gui.keymap import FIXED, Keymap, strokes
from gui.paint import key_sign

Section = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and below it the ids of acts with their titles."""


class KeysOverview(QDialog):
    """Lists acts with their keys. A click on a key and another key changes it, unless that has an owner."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._titles: dict[str, str] = {}
        self._headings: list[tuple[QLabel, list[KeyRow]]] = []
        self.rows: dict[str, KeyRow] = {}
        self.resize(560, 640)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.hint, self.nothing = QLabel(), QLabel()
        self.reset_all = QPushButton()
        self._scroll = QScrollArea()
        self._build()
        self.search.textChanged.connect(self._filter)
        self.reset_all.clicked.connect(keymap.reset_all)
        keymap.changed.connect(self._show_keys)
        self._retranslate()

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reset_all.setAutoDefault(False)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.hint, self.nothing):
            label.setProperty("muted", True)
            label.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)

    # -- what is shown

    def fill(self, sections: Sequence[Section]) -> None:
        """List these acts, and no others."""
        page = QWidget()
        page.setProperty("paper", True)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(0)
        self.rows, self._headings, self._titles = {}, [], {}
        for heading, acts in sections:
            label = QLabel(heading)
            label.setProperty("muted", True)
            label.setContentsMargins(8, 10, 8, 4)
            column.addWidget(label)
            self._titles.update(acts)
            rows = [self._row(name) for name, _ in acts]
            for row in rows:
                column.addWidget(row)
            self._headings.append((label, rows))
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._show_keys()

    def _row(self, name: str) -> KeyRow:
        row = self.rows[name] = KeyRow(name)
        row.given.connect(partial(self._on_given, row))
        row.taken_over.connect(partial(self._keymap.bind, name))
        row.reset.connect(partial(self._keymap.reset, name))
        for button in (row.key, row.back, row.take, row.again):
            button.setAutoDefault(False)
        return row

    def _show_keys(self) -> None:
        for name, row in self.rows.items():
            row.settle()
            row.show_row(self._titles[name], self._keymap.keys(name), rebound=self._keymap.rebound(name))
            row.tell(self._without(name))
        self.reset_all.setEnabled(any(self._keymap.rebound(name) for name in self.rows))
        self._filter()

    def _without(self, name: str) -> str:
        """That an act has no key any longer, and what has it instead; nothing of one that has a key."""
        came = self._keymap.came_with(name)
        owner = self._keymap.owner(came[0], besides=name) if came else None
        if self._keymap.keys(name) or owner is None:
            return ""
        words = self.tr("This has no key any longer: {key} belongs to “{owner}” now.")
        return words.format(key=key_sign(came[0]), owner=self._titles.get(owner, owner))

    def _filter(self) -> None:
        typed = self.search.text()
        for label, rows in self._headings:
            for row in rows:
                row.setVisible(row.matches(typed))
            label.setVisible(any(not row.isHidden() for row in rows))
        self.nothing.setVisible(all(row.isHidden() for row in self.rows.values()))

    # -- what is asked for

    def _on_given(self, row: KeyRow, key: str) -> None:
        """Bind the key, unless it is fixed or belongs to another: then say so in the row."""
        if any(stroke in FIXED for stroke in strokes(key)):
            words = self.tr("{key} moves the caret, or belongs to fields and lists: it stays as it is.")
            row.refuse(words.format(key=key_sign(key)), key, can_take=False)
            return
        owner = self._keymap.owner(key, besides=row.name)
        if owner is None:
            row.key.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keymap.bind(row.name, key)
            return
        words = self.tr("{key} belongs to “{owner}”.")
        row.refuse(words.format(key=key_sign(key), owner=self._titles.get(owner, owner)), key, can_take=True)
        self._scroll.ensureWidgetVisible(row)

    # -- language

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Every key"))
        self.search.setPlaceholderText(self.tr("Search by key or by what it does"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.hint.setText(self.tr("Click a key and press another one; Esc keeps it."))
        self.reset_all.setText(self.tr("Reset all keys"))
        self.nothing.setText(self.tr("No key and no act has these words."))
