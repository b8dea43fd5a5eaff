"""A bar for sentences and for work under way; what stands in it when.

- Trouble that offers a way out stays until it is over (`over`) or closed; to press a button is no answer
  yet, for what was asked next may be given up.
- Anything else is said in passing: it lies over such trouble, and that comes back. It goes with the
  reviewer's next act (`pass_on`), a plain sentence after some seconds, too.
- Work under way has a line with its Stop, alone or below the sentence, until it ends (`settle`). No sentence
  ends it, so whoever shows progress says when the work has ended.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.footing import Footing
from gui.long_names import Wrapped
from gui.panes import holds_focus

_READING_MS = 9000
_CHOICES = 3
_OTHER = Qt.FocusReason.OtherFocusReason


@dataclass(frozen=True)
class _Said:
    """A sentence, and what can be done about it; `again` says it anew, in another language."""

    words: str
    trouble: bool
    ways: tuple[tuple[str, Callable[[], object]], ...] = ()
    again: Callable[[], object] | None = None


@dataclass(frozen=True)
class _Work:
    words: str
    done: int
    total: int


class NoticeBar(Footing):
    """Says one thing at a time. Signals: `cancelled()` while progress is shown."""

    cancelled = Signal()

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._stands: _Said | None = None
        self._passes: _Said | None = None
        self._work: _Work | None = None
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label, self.below = Wrapped(), Wrapped()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        # in the order that Tab goes round them
        self.choices = [QPushButton(self) for _ in range(_CHOICES)]
        self.cancel, self.close_button = QPushButton(self), QPushButton("×", self)
        self.close_button.setProperty("quiet", True)
        self._build()
        self._fade = QTimer(self, singleShot=True, interval=_READING_MS)
        self._fade.timeout.connect(self.pass_on)
        self.cancel.clicked.connect(self.cancelled)
        self.close_button.clicked.connect(self.close_said)
        self._retranslate()
        self.hide()

    def _build(self) -> None:
        self._upper, choices, self._lower = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._upper.addWidget(self.label, 1)
        self._upper.addWidget(self.close_button)
        self._lower.addWidget(self.below, 1)
        choices.addStretch(1)
        for place, choice in enumerate(self.choices):
            choice.clicked.connect(lambda _=False, place=place: self._choose(place))
            choices.addWidget(choice)
        for button in (*self.choices, self.cancel, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press of the mouse leaves it in the article
            button.setAutoDefault(True)  # Enter presses it, too
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        for row in (self._upper, choices, self._lower):
            layout.addLayout(row)

    # -- sentences

    @property
    def _said(self) -> _Said | None:
        return self._passes or self._stands

    @property
    def asks(self) -> bool:
        """Whether there is something to press, beside what closes it."""
        return self.isVisible() and bool(self._work or (self._said and self._said.ways))

    @property
    def stands(self) -> bool:
        """Whether there is trouble that offers a way out, though something may be said over it."""
        return self._stands is not None

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say that in passing; trouble is not gone after some seconds."""
        self._passes = _Said(words, trouble)
        if trouble:
            self._fade.stop()
        else:
            self._fade.start()
        self._show()

    def offer(
        self,
        words: str,
        ways: Mapping[str, Callable[[], object]],
        *,
        trouble: bool = False,
        passing: bool = False,
        again: Callable[[], object] | None = None,
    ) -> None:
        """Say what can be done, too: a button for each way, by what it says.

        Trouble stays until it is over, unless it is said in `passing`. `again`: says it in another language.
        """
        said = _Said(words, trouble, tuple(ways.items())[:_CHOICES], again)
        stands = trouble and not passing
        self._stands, self._passes = (said, None) if stands else (self._stands, said)
        self._fade.stop()
        self._show()

    def reword(self, words: str) -> None:
        """The same sentence, gone on: what can be done about it stays."""
        if self._passes is not None:
            self._passes = replace(self._passes, words=words)
        elif self._stands is not None:
            self._stands = replace(self._stands, words=words)
        self._show()

    def _choose(self, place: int) -> None:
        said = self._said
        if said is not None:
            self.pass_on()
            said.ways[place][1]()

    def over(self) -> None:
        """The trouble that stood here is over, or was answered."""
        self._stands = None
        self._show()

    def pass_on(self) -> None:
        """The reviewer has done something: what was said in passing goes."""
        if self._passes is not None:
            self._passes = None
            self._fade.stop()
            self._show()

    def close_said(self) -> None:
        """The reviewer has read what is said now."""
        if self._passes is None:
            self.over()
        else:
            self.pass_on()

    def pass_by(self) -> None:
        """Another page is shown: a sentence has had its time, a question stays in sight."""
        if self._passes is not None and not self._passes.ways:
            self.pass_on()
        elif self.isVisible():
            self.lie_down()

    def forgive(self) -> None:
        """The reviewer has gone on to something else: what went wrong need not be said any more."""
        if self._passes is not None and self._passes.trouble:
            self.pass_on()

    def renew(self) -> None:
        """The window speaks another language: what can be is said anew."""
        for said in (self._stands, self._passes):
            if said is not None and said.again is not None:
                said.again()

    # -- work

    def progress(self, words: str, done: int, total: int) -> None:
        """Show how far some work is."""
        self._work = _Work(words, done, total)
        self._show()

    def settle(self) -> None:
        """The work has ended; a sentence that stands is left to be read."""
        self._work = None
        self._show()

    # -- showing

    def _show(self) -> None:
        held = holds_focus(self)
        said, work = self._said, self._work
        self.setProperty("trouble", said is not None and said.trouble)
        self.style().polish(self)
        self.label.setText(said.words if said else work.words if work else "")
        ways = said.ways if said else ()
        for place, choice in enumerate(self.choices):
            choice.setText(ways[place][0] if place < len(ways) else "")
            choice.setVisible(place < len(ways))
        self.close_button.setVisible(said is not None)
        self._show_work()
        self.setVisible(bool(said or work))
        if self.isVisible():
            self.lie_down()
        first = (*self.choices[: len(ways)], *([self.cancel] if work else []), self.close_button)[0]
        self.setFocusProxy(first)
        if held and not holds_focus(self):
            (self if self.asks else self.page).setFocus(_OTHER)

    def _show_work(self) -> None:
        """Beside its own words, or below the sentence."""
        work, row = self._work, self._lower if self._said else self._upper
        for place, widget in enumerate((self.bar, self.cancel), 1):
            if row.indexOf(widget) < 0:
                row.insertWidget(place, widget)
            widget.setVisible(work is not None)
        self.below.setText(work.words if work and self._said else "")
        self.below.setVisible(work is not None and self._said is not None)
        if work is not None:
            self.bar.setRange(0, work.total)
            self.bar.setValue(work.done)

    # -- keys

    @property
    def page(self) -> QWidget:
        """What is shown, and has the focus when the bar gives it back."""
        return self._pages.currentWidget() or self._pages

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.page.setFocus(_OTHER)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop"))
        self.close_button.setToolTip(self.tr("Close"))
