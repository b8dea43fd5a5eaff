"""Labels of another tool, and what each of them is here: a kind, a role, or nothing that is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.jobs.exchange import LEFT_OUT, Unknown
from core.schema import schema
from gui.choice import Choice
from gui.exchange.wording import one_line, tip

_SHOWN: Final = 60
"""More rows take long to make, and nobody wants to see them: others follow when these have a meaning."""
_LABEL, _QUOTE = 40, 40


class LabelsForm(QWidget):
    """Signals: `given(meanings)` whenever a label got another meaning."""

    given = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._labels: tuple[Unknown, ...] = ()
        self._limit = _SHOWN
        self._meanings: dict[str, str] = {}
        self.choices: dict[str, Choice] = {}
        self.about, self.more = QLabel(), QLabel()
        self.leave_rest = QPushButton()
        self.area = QScrollArea()
        self._build()
        self._retranslate()

    def _build(self) -> None:
        for label in (self.about, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.more.setProperty("muted", True)
        self.leave_rest.setAutoDefault(False)
        self.leave_rest.clicked.connect(self._leave_rest)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its choices have it, and scroll it
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        head = QGridLayout()
        head.addWidget(self.about, 0, 0)
        head.addWidget(self.leave_rest, 0, 1, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.more)

    @property
    def meanings(self) -> Mapping[str, str]:
        """What has been said of labels by now."""
        return dict(self._meanings)

    def show_labels(self, labels: Sequence[Unknown], meanings: Mapping[str, str]) -> None:
        """Ask for these, with what was once said of them to start from."""
        if tuple(labels) == self._labels:
            return
        self._labels = tuple(labels)
        proposed = {each.label: meanings[each.label] for each in labels if each.label in meanings}
        before, self._meanings = self._meanings, {**proposed, **self._meanings}
        self._fill()
        if self._meanings != before:
            self.given.emit(self.meanings)

    def _fill(self) -> None:
        self.choices = {}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(14)
        for column, words in enumerate(self._heads()):
            grid.addWidget(self._cell(words, muted=True), 0, column)
        for row, each in enumerate(self._labels[: self._limit], start=1):
            self._add_row(grid, row, each)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.setWidget(inner)
        for before, behind in pairwise((self.leave_rest, *self.choices.values())):
            QWidget.setTabOrder(before, behind)
        self._say_more()

    def _add_row(self, grid: QGridLayout, row: int, each: Unknown) -> None:
        name = self._cell(one_line(each.label, _LABEL))
        name.setToolTip(tip(each.label))
        count = self._cell(str(each.count))
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        quote = self._cell(one_line(each.example, _QUOTE), muted=True)
        quote.setToolTip(tip(each.example))
        choice = self._choice(each.label)
        name.setBuddy(choice)
        self.choices[each.label] = choice
        for column, widget in enumerate((name, count, choice, quote)):
            grid.addWidget(widget, row, column)

    @staticmethod
    def _cell(words: str, *, muted: bool = False) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("muted", muted)
        return label

    def _choice(self, label: str) -> Choice:
        choice = Choice()
        choice.setAccessibleName(self.tr("What “{label}” is here").format(label=one_line(label, _LABEL)))
        for words, meaning in self._offered():
            choice.addItem(words, meaning)
        choice.setCurrentIndex(max(0, choice.findData(self._meanings.get(label))))
        choice.currentIndexChanged.connect(lambda _: self._give(label, choice.currentData()))
        return choice

    def _offered(self) -> Iterator[tuple[str, str | None]]:
        yield self.tr("choose…"), None
        kind, role = self.tr("Kind: {name}"), self.tr("Role: {name}")
        for each in schema().kinds:
            yield kind.format(name=each.name(self._language)), each.id
        for term in schema().roles:
            yield role.format(name=term.name(self._language)), term.id
        yield self.tr("Leave out"), LEFT_OUT

    def _give(self, label: str, meaning: str | None) -> None:
        if meaning is None:
            self._meanings.pop(label, None)
        else:
            self._meanings[label] = meaning
        if len(self._labels) > self._limit and self._meanings.keys() >= self.choices.keys():
            self._limit += _SHOWN
            self._fill()
        self._say_more()
        self.given.emit(self.meanings)

    def _leave_rest(self) -> None:
        """What has no meaning yet is not wanted."""
        for each in self._labels:
            self._meanings.setdefault(each.label, LEFT_OUT)
        self._fill()
        self.given.emit(self.meanings)

    def _say_more(self) -> None:
        open_labels = [each.label for each in self._labels if each.label not in self._meanings]
        self.leave_rest.setEnabled(bool(open_labels))
        hidden = len(self._labels) - len(self.choices)
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("%n rarer one(s) follow when these have a meaning.", "", hidden))

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("Label"), self.tr("Times"), self.tr("Is here"), self.tr("For example"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "These labels are not in the schema. Say what each is: nothing of a file comes in until all"
                " its labels have a meaning. What you say is remembered."
            )
        )
        self.leave_rest.setText(self.tr("Leave out the rest"))
        self.leave_rest.setToolTip(
            self.tr("Every label without a meaning is left out; its marks are listed as lost.")
        )
