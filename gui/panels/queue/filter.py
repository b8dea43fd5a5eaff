"""The field that searches the queue: Enter opens the first article, Esc clears it and then leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from core.jobs.searching import FIELDS
from core.schema import schema
from gui.mnemonics import as_written
from gui.paint import key_sign
from gui.workspace import Workspace

_EXAMPLES = {"value": "1.4亿"}


class FilterField(QLineEdit):
    """Signals: `left()` when Esc is pressed in the empty field."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()


class SearchBar(QWidget):
    """The field, and beside it a menu that writes the terms of the query language into it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.field = FilterField()
        self.field.setClearButtonEnabled(True)
        self.more = QToolButton()
        self.terms = QMenu(self.more)
        self.terms.aboutToShow.connect(self._fill)
        self.more.setMenu(self.terms)
        self.more.setText("＋")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.more)
        self.setFocusProxy(self.field)
        workspace.keys_changed.connect(self._retranslate)
        self._retranslate()

    # -- the menu of terms

    def _fill(self) -> None:
        self.terms.clear()
        language = self._workspace.language
        kinds = self.terms.addMenu(self.tr("Kind"))
        for kind in schema().kinds:
            self._offer(kinds, kind.name(language), "kind", kind.name(language))
        causes = self.terms.addMenu(self.tr("Cause"))
        for cause in schema().causes:
            self._offer(causes, cause.name(language), "cause", cause.name(language))
        self._offer(self.terms, self.tr("Value, in any notation"), "value", _EXAMPLES["value"])
        given = self.terms.addMenu(self.tr("Assigned to"))
        chinese = language == "zh"
        self._offer(given, self.tr("me"), "for", "我" if chinese else "me")
        self._offer(given, self.tr("nobody"), "for", "无" if chinese else "none")
        project = self._workspace.project
        for name in () if project is None else project.reviewers.names():
            self._offer(given, name, "for", name)

    def _offer(self, menu: QMenu, words: str, field: str, value: str) -> None:
        menu.addAction(as_written(words), lambda: self.add(self.term(field, value)))

    def term(self, field: str, value: str) -> str:
        """A term of the query language, in the interface's language; quoted where it has blanks."""
        quoted = f'"{value}"' if any(c.isspace() for c in value) else value
        return f"{FIELDS[field][self._workspace.language == 'zh']}:{quoted}"

    def add(self, term: str) -> None:
        """Write the term behind what is there; a value is left selected, to be typed over."""
        words = " ".join(part for part in (self.field.text().strip(), term) if part)
        self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if term.endswith(_EXAMPLES["value"]):
            length = len(_EXAMPLES["value"])
            self.field.setSelection(len(words) - length, length)

    # -- language

    def examples(self) -> str:
        """What can be asked for, two lines each."""
        chinese = self._workspace.language == "zh"
        money, date = schema().kinds[1 % len(schema().kinds)], schema().causes[0]
        named = (money.zh, date.zh.split("、")[0]) if chinese else (money.id, date.id)
        lines = (
            ("刑事", self.tr("words of title or text")),
            ("1.4亿", self.tr("this number, however written")),
            (self.term("kind", named[0]), self.tr("a metric of this kind")),
            (self.term("value", "35"), self.tr("a value, of a metric or not")),
            (self.term("cause", named[1]), self.tr("no metric, for this cause")),
            (self.term("for", "我" if chinese else "me"), self.tr("assigned to me")),
        )
        return "\n".join(f"{term}\n    {meaning}" for term, meaning in lines)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        key = key_sign(self._workspace.keys.get("search", ""))
        self.field.setPlaceholderText("   ".join((self.tr("Search"), key)).rstrip())
        self.field.setAccessibleName(self.tr("Search the queue"))
        self.more.setAccessibleName(self.tr("Add a search term"))
        self.more.setToolTip(self.tr("Add a search term: kind, cause, value, reviewer"))
        tip = self.tr("Several terms: an article must have all of them.")
        self.field.setToolTip(f"{self.examples()}\n{tip}")
