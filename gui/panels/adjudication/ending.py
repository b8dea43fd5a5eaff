"""What stands in place of the readings where no difference is left; names only if they are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.jobs.adjudication import Difference, Docket
from core.model import Metric
from gui.buttons import CapButton, Look
from gui.i18n import joined, listed
from gui.panels.adjudication.words import letter, words_of
from gui.readings import summary
from gui.theme import Theme


class Ending(QWidget):
    """Signals: `agreed()` to take over what all agree on, `onward()` to the next article."""

    agreed = Signal()
    onward = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title, self.about, self.names = QLabel(), QLabel(), QLabel()
        self.take = CapButton(theme, Look.PRIMARY)
        self.next = CapButton(theme, Look.PRIMARY)
        self.who = CapButton(theme, Look.FRAMED)
        self._docket: Docket | None = None
        self._language, self._told = "zh", False
        self._scroll = QScrollArea()
        self._build()
        self.take.clicked.connect(self.agreed)
        self.next.clicked.connect(self.onward)
        self.who.clicked.connect(self.tell_names)

    def _build(self) -> None:
        for label in (self.title, self.about, self.names):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("heading", True)
        self.about.setProperty("muted", True)
        self.names.setWordWrap(True)
        self.names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.names.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.names)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.take, self.next, self.who):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(buttons)
        layout.addWidget(self._scroll, 100)
        layout.addStretch(1)  # without names the lines stay together

    @property
    def told(self) -> bool:
        """Whether names are shown."""
        return self._told

    def show_docket(self, docket: Docket, language: str, *, left: bool) -> None:
        """Say how the article stands; `left`: whether another one has something left."""
        if self._docket is None or self._docket.article.id != docket.article.id or not docket.done:
            self.hush()
        self._docket, self._language = docket, language
        done = docket.done
        self.title.setText(
            self.tr("This article is adjudicated.") if done else self.tr("No difference is left here.")
        )
        self.about.setText(self._next_step(docket, left=left))
        self.take.setVisible(not done)
        self.next.setVisible(done and left)
        self.who.setVisible(done and bool(docket.differences))
        self.take.show_as(self.tr("Take over all agreed"), "⇧ A")
        self.next.show_as(self.tr("Next article"), "↵")
        self._say_names()

    def _next_step(self, docket: Docket, *, left: bool) -> str:
        if docket.done:
            stands = self.tr("%n metric(s) stand.", "", len(docket.standing))
            nothing = self.tr("Nothing is left in the other articles.")
            return stands if left else joined((stands, nothing), self._language)
        return self.tr("%n metric(s) on which all agree wait to be taken over.", "", docket.agreed_left)

    def tell_names(self) -> None:
        """Say who marked what, or hide it again: only where nothing can be ruled by it any more."""
        if self._docket is not None and self._docket.done:
            self._told = not self._told
            self._say_names()

    def hush(self) -> None:
        """Something can be ruled again: no names."""
        self._told = False

    def _say_names(self) -> None:
        docket = self._docket
        self.who.show_as(self.tr("Hide the names") if self._told else self.tr("Who marked what"), "W")
        shown = self._told and docket is not None
        self._scroll.setVisible(shown)
        told = () if docket is None or not shown else (self._line(docket, d) for d in docket.differences)
        self.names.setText("\n\n".join(told))

    def _line(self, docket: Docket, difference: Difference) -> str:
        text = docket.article.text
        sides = self._sides(docket, difference)
        return "\n".join((f"“{words_of(difference, text)}”", *(f"    {side}" for side in sides)))

    def _sides(self, docket: Docket, difference: Difference) -> Iterator[str]:
        stands = _bare(m for m in docket.standing if m.span.overlaps(difference.span))
        for place, reading in enumerate(difference.readings):
            mark = "✓" if _bare(reading.metrics) == stands else "·"
            names = listed(reading.reviewers, self._language)
            said = summary(reading.metrics, docket.article.text, self._language).replace("\n", "; ")
            yield f"{mark} {letter(place)} ({names}): {said}"

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        for button in (self.take, self.next, self.who):
            button.set_theme(theme)


def _bare(metrics: Iterator[Metric] | tuple[Metric, ...]) -> set[object]:
    return {(metric.span, metric.kind, metric.quantity, metric.roles) for metric in metrics}
