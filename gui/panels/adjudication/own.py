"""A metric of one's own in place of the readings: words selected in the text, kind, value, roles."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.review import propose, role_span
from core.model import Metric, Span
from core.schema import schema
from gui.buttons import CapButton, Look
from gui.kind_chips import KindChips
from gui.paint import key_sign
from gui.panels.adjudication.own_roles import OwnRoles
from gui.quantity_fields import QuantityFields
from gui.readings import one_line
from gui.sentences import sentence
from gui.workspace import Workspace

WORDS_KEY = "M"


class OwnEditor(QWidget):
    """Starts from one of the readings. Signals: `drafted()` after each change, `kept(Metric)`, `left()`."""

    drafted = Signal()
    kept = Signal(object)
    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._text = ""
        self._metric: Metric | None = None
        self._selection: Span | None = None
        theme = workspace.theme
        self.heading, self.hint, self.words, self.note = QLabel(), QLabel(), QLabel(), QLabel()
        self.take_words = CapButton(theme, Look.FRAMED)
        self.keep, self.cancel = CapButton(theme, Look.PRIMARY), CapButton(theme, Look.FRAMED)
        self.kinds, self.fields, self.roles = KindChips(theme), QuantityFields(), OwnRoles(theme)
        self._build()
        self.take_words.clicked.connect(self.set_words)
        self.kinds.chosen.connect(self.set_kind)
        self.fields.edited.connect(self._on_fields)
        self.fields.entered.connect(self.finish)
        self.fields.escaped.connect(self.left)
        self.roles.given.connect(self.set_role)
        self.roles.cleared.connect(self.clear_role)
        self.keep.clicked.connect(self.finish)
        self.cancel.clicked.connect(self.left)
        self.retranslate()

    def _build(self) -> None:
        for label in (self.heading, self.hint, self.words, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("heading", True)
        self.hint.setProperty("muted", True)
        self.note.setProperty("trouble", True)
        self.words.setWordWrap(True)
        self.note.setWordWrap(True)
        said = QHBoxLayout()
        said.addWidget(self.words, 1)
        said.addWidget(self.take_words)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(said)
        left.addWidget(self.kinds)
        left.addWidget(self.fields)
        left.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.keep)
        foot.addWidget(self.cancel)
        foot.addWidget(self.note, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 10)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self.hint, 1)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addLayout(left, 1, 0)
        grid.addWidget(self.roles, 1, 1)
        grid.addLayout(foot, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    # -- what is drafted

    @property
    def draft(self) -> Metric | None:
        """The draft; None while nothing is edited."""
        return self._metric

    def start(self, text: str, metric: Metric) -> None:
        """Begin with that metric of that text."""
        self._text = text
        self.note.clear()
        self._show(replace(metric, doubt=None))

    def stop(self) -> None:
        """Forget the draft."""
        self._metric = None

    def select(self, span: Span | None) -> None:
        """What is selected in the text now."""
        self._selection = span
        for button in (self.take_words, *self.roles.gives):
            button.setEnabled(span is not None)

    def _show(self, metric: Metric) -> None:
        self._metric = metric
        directed = metric.kind == "change" or metric.quantity.direction is not None
        self.words.setText(f"“{one_line(metric, self._text)}”")
        language, keys = self._workspace.language, self._workspace.keys
        self.kinds.show_kind(metric.kind, language, keys)
        self.fields.show_quantity(metric.quantity, directed=directed)
        self.roles.show_metric(metric, self._text, language, keys)
        self.select(self._selection)
        self.drafted.emit()

    def set_words(self) -> None:
        """The selection becomes the value's words; the value is read from them."""
        if self._metric is not None and self._selection is not None:
            self._propose(self._selection, self._metric.kind)

    def set_kind(self, kind: str) -> None:
        """The draft is of that kind."""
        if self._metric is not None:
            self._propose(self._metric.span, kind)

    def _propose(self, span: Span, kind: str) -> None:
        metric = self._metric
        if metric is None:
            return
        try:
            proposal = propose(self._text, span, kind)
        except KnownError as error:
            self.note.setText(sentence(error))
            return
        self.note.clear()
        quantity = metric.quantity if span == metric.span else proposal.quantity
        direction = proposal.quantity.direction
        self._show(replace(proposal, quantity=replace(quantity, direction=direction), roles=metric.roles))

    def set_role(self, role: str) -> None:
        """The selection becomes that role."""
        if self._metric is None or self._selection is None:
            return
        try:
            span = role_span(self._text, self._selection, self._metric.span)
        except KnownError as error:
            self.note.setText(sentence(error))
            return
        self.note.clear()
        self._show(self._metric.with_role(role, span))

    def clear_role(self, role: str) -> None:
        """The draft has no such role."""
        if self._metric is not None:
            self._show(self._metric.with_role(role, None))

    def _on_fields(self) -> None:
        metric = self._metric
        if metric is None:
            return
        draft = self.fields.draft(metric.kind)
        self.fields.mark(value=draft is None, upper=False)
        self.note.setText("" if draft is not None else self._unreadable())
        if draft is not None:
            self._metric = replace(metric, quantity=draft)

    def _unreadable(self) -> str:
        return self.tr("This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.")

    def finish(self) -> None:
        """The draft is the ruling, unless its value cannot be read."""
        if self._metric is None:
            return
        if self.fields.draft(self._metric.kind) is None:
            self.note.setText(self._unreadable())
        else:
            self.kept.emit(self._metric)

    # -- keys, words and colours

    def press(self, key: str) -> None:
        """Do what that letter or digit does here, if it does anything."""
        caps = self._workspace.keys
        kinds = {caps.get(f"kind:{kind.id}", ""): kind.id for kind in schema().kinds}
        roles = {caps.get(f"role:{role.id}", ""): role.id for role in schema().roles}
        if key == WORDS_KEY:
            self.set_words()
        elif key in kinds:
            self.set_kind(kinds[key])
        elif key in roles:
            self.set_role(roles[key])

    def renew(self) -> None:
        """Other kinds and roles are in force."""
        self.kinds.renew()
        self.roles.renew()

    def set_theme(self) -> None:
        """Paint in the workspace's theme from now on."""
        theme = self._workspace.theme
        for button in (self.take_words, self.keep, self.cancel):
            button.set_theme(theme)
        self.kinds.set_theme(theme)
        self.roles.set_theme(theme)

    def retranslate(self) -> None:
        """Say everything again in the interface's language."""
        self.heading.setText(self.tr("A metric of your own"))
        self.hint.setText(self.tr("Select words in the text; then say what they are."))
        self.take_words.show_as(self.tr("Selection is the value"), key_sign(WORDS_KEY))
        self.keep.show_as(self.tr("This is gold"), "↵")
        self.cancel.show_as(self.tr("Back to the readings"), "Esc")
        self.fields.retranslate()
        if self._metric is not None:
            self._show(self._metric)
