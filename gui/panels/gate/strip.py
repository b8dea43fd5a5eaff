"""The strip at the bottom: ticks, counts, the keys that matter now, confirm and complete."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.jobs.bias import open_questions
from core.jobs.review import Sheet
from core.sheet import Change, Gate, State
from gui.buttons import CapButton, Look
from gui.i18n import listed
from gui.paint import key_sign
from gui.panels.gate.counts import CountButton
from gui.panels.gate.meanings import about_count, about_ticks
from gui.panels.gate.ticks import Ticks, ticks_of
from gui.workspace import Workspace

_WAITING = (State.SUGGESTED, State.UNKNOWN, State.EXCLUDED)
_HINTS = ("accept", "reject", "next", "value", "keys")
"""The first ones stay where there is not room for all."""
_TYPING = ("↵", "Esc")
_GAP = 16
_BETWEEN = 4


class GateStrip(QWidget):
    """What is left, in `missing` words too; the keys that matter now; confirm and complete.

    Signals: `confirm_clicked()`; `complete_clicked()`, also while the gate is shut, for the answer says
    what is missing; `action_clicked(id)` for a key cap.
    """

    confirm_clicked = Signal()
    complete_clicked = Signal()
    action_clicked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        theme = workspace.theme
        self.ticks = Ticks(theme)
        self.counts = {state: CountButton(theme, urgent=state is State.UNKNOWN) for state in _WAITING}
        self.blind = QLabel()
        self.blind.setProperty("muted", True)
        self.hints = {name: CapButton(theme) for name in _HINTS}
        self.typing = {key: CapButton(theme) for key in _TYPING}
        self.confirm = CapButton(theme, Look.FRAMED)
        self.complete = CapButton(theme, Look.PRIMARY)
        self.missing = ""
        self._wanted: list[str] = []
        self._typed = False
        self._hinted: State | None = None
        self._build()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_GAP, 6, _GAP, 6)
        layout.setSpacing(_GAP)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.ticks)
        for count in self.counts.values():
            layout.addWidget(count)
        layout.addWidget(self.blind)
        layout.addStretch(1)
        hints = QHBoxLayout()
        hints.setSpacing(_BETWEEN)
        for hint in (*self.hints.values(), *self.typing.values()):
            hints.addWidget(hint)
        for hint in self.typing.values():
            hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addLayout(hints)
        layout.addWidget(self.confirm)
        layout.addWidget(self.complete)
        self.setFixedHeight(42)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.opened.connect(self._refresh)
        workspace.changed.connect(self._on_changed)
        workspace.queue_changed.connect(lambda: self._show_buttons(workspace.sheet))
        workspace.current_changed.connect(self._on_current_changed)
        workspace.theme_changed.connect(self._restyle)
        workspace.keys_changed.connect(self._refresh)
        for state, count in self.counts.items():
            count.clicked.connect(lambda _=False, state=state: self._go_to(state))
        for name, hint in self.hints.items():
            hint.clicked.connect(lambda _=False, name=name: self.action_clicked.emit(name))
        self.confirm.clicked.connect(self.confirm_clicked)
        self.complete.clicked.connect(self.complete_clicked)

    # -- what is shown

    def show_typing(self, *, on: bool) -> None:
        """While something of the current item is typed, the letters are no keys: show those that hold."""
        if on != self._typed:
            self._typed = on
            self._fit_hints()

    def _on_changed(self, _change: Change) -> None:
        # the buttons come with `queue_changed`, which follows every change
        self._show_counts(self._workspace.sheet)
        self._show_hints()

    def _on_current_changed(self) -> None:
        item = self._workspace.item
        if self._hinted != (None if item is None else item.state):
            self._show_hints()

    def _refresh(self) -> None:
        sheet = self._workspace.sheet
        for state, count in self.counts.items():
            count.setToolTip(about_count(state))
        self.blind.setText(self.tr("Without suggestions: mark every metric that you find"))
        self._show_counts(sheet)
        self._show_buttons(sheet)
        self._show_hints()

    def _show_counts(self, sheet: Sheet | None) -> None:
        self.ticks.show_ticks(ticks_of(() if sheet is None else sheet.states()))
        gate = Gate(0, 0, 0, 0) if sheet is None else sheet.gate
        counts = {
            State.SUGGESTED: (gate.suggestions, self.tr("%n suggestion(s) to decide", "", gate.suggestions)),
            State.UNKNOWN: (gate.numbers, self.tr("%n number(s) undecided", "", gate.numbers)),
            State.EXCLUDED: (gate.exclusions, self.tr("%n exclusion(s) to confirm", "", gate.exclusions)),
        }
        for state, (count, words) in counts.items():
            self.counts[state].show_count(count, words)
        waiting = (words for count, words in counts.values() if count)
        missing = self.missing = listed(waiting, self._workspace.language)
        self.complete.setToolTip(self.tr("Not yet: {missing}").format(missing=missing) if missing else "")
        decided = self.tr("%n number(s) decided", "", gate.decided)
        self.ticks.setAccessibleName(decided)
        self.ticks.setToolTip(f"{decided}\n{about_ticks()}")
        blind = sheet is not None and sheet.blind
        self.blind.setVisible(blind)
        for widget in (*self.counts.values(), self.ticks, self.confirm):
            widget.setVisible(sheet is not None and not blind)
        self.complete.setVisible(sheet is not None)
        if blind:
            self.complete.setToolTip(
                self.tr("When you have found all: suggestions and exclusions appear, to be decided as usual")
            )

    def _show_buttons(self, sheet: Sheet | None) -> None:
        keys = self._workspace.keys
        shut = sheet is None or not sheet.gate.open
        asked = self._asked(sheet)
        done = sheet is not None and sheet.state.complete and not asked
        words = self.tr("Completed") if done else self.tr("Complete and go on")
        if asked:
            words = self.tr("Answer %n open question(s)", "", asked)
        if sheet is not None and sheet.blind:
            words = self.tr("I have found all")
        if done:
            self.complete.setToolTip(self.tr("To change it, choose Reopen in the Article menu"))
        self.complete.show_as(words, "" if done else key_sign(keys.get("complete", "")), dimmed=shut or done)
        left = sheet is not None and sheet.gate.exclusions > 0
        self.confirm.show_as(
            self.tr("Confirm exclusions"), key_sign(keys.get("confirm", "")), dimmed=not left
        )

    def _asked(self, sheet: Sheet | None) -> int:
        """How many planted errors wait for an answer: told of a complete article alone."""
        project = self._workspace.project
        if project is None or sheet is None or not sheet.state.complete:
            return 0
        return open_questions(project, sheet.article.id)

    def _show_hints(self) -> None:
        """The keys that matter for the current item."""
        item, keys = self._workspace.item, self._workspace.keys
        sheet, state = self._workspace.sheet, None if item is None else item.state
        self._hinted = state
        words = {
            "accept": self.tr("confirm") if state is State.EXCLUDED else self.tr("accept"),
            "reject": self.tr("no metric") if state is State.UNKNOWN else self.tr("reject"),
            "next": self.tr("next"),
            "value": self.tr("edit the value"),
            "keys": self.tr("all keys"),
        }
        shown = {
            "accept": state in {State.SUGGESTED, State.EXCLUDED},
            "reject": state in {State.SUGGESTED, State.UNKNOWN},
            "next": sheet is not None and not sheet.gate.open,
            "value": state is not None and state.annotates,
            "keys": True,
        }
        for name, hint in self.hints.items():
            hint.show_as(words[name], key_sign(keys.get(name, "")))
        for key, meaning in zip(_TYPING, (self.tr("keeps it"), self.tr("leaves it")), strict=True):
            self.typing[key].show_as(meaning, key)
        self._wanted = [name for name in _HINTS if shown[name]]
        self._fit_hints()

    def _fit_hints(self) -> None:
        """Show as many hints as there is room for: a narrow window keeps the counts and the buttons."""
        room = self.width() - self._fixed_width()
        wanted = _TYPING if self._typed else self._wanted
        for name, hint in (self.hints | self.typing).items():
            wide = hint.sizeHint().width() + _BETWEEN
            fits = name in wanted and wide <= room
            hint.setVisible(fits)
            room -= wide if fits else 0
        least = self.ticks.minimumSizeHint().width()
        self.ticks.setFixedWidth(min(self.ticks.sizeHint().width(), least + max(room, 0)))

    def _fixed_width(self) -> int:
        """What everything takes but the hints, and the ticks beyond their least."""
        kept = (*self.counts.values(), self.blind, self.confirm, self.complete)
        wide = sum(widget.sizeHint().width() + _GAP for widget in kept if not widget.isHidden())
        return wide + self.ticks.minimumSizeHint().width() + 3 * _GAP

    def minimumSizeHint(self) -> QSize:
        return QSize(self._fixed_width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hints()

    # -- what is clicked

    def _go_to(self, state: State) -> None:
        """Make the next item of that state the current one, round the article."""
        sheet, here = self._workspace.sheet, self._workspace.item
        if sheet is None:
            return
        start = (-1, -1) if here is None else (here.span.start, here.span.end)
        alike = [key for key, its in zip(sheet.listed(), sheet.states(), strict=True) if its is state]
        found = next((key for key in alike if key[:2] > start), alike[0] if alike else None)
        if found is not None:
            self._workspace.set_current(found[2])

    # -- language and theme

    def _restyle(self) -> None:
        theme = self._workspace.theme
        self.ticks.set_theme(theme)
        caps = (*self.hints.values(), *self.typing.values())
        for part in (*self.counts.values(), *caps, self.confirm, self.complete):
            part.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QPen(self._workspace.theme.line, 1))
            painter.drawLine(0, 0, self.width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
