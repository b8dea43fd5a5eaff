"""The chips above the queue: one state of articles; on demand one's own, nobody's, the random sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from core.jobs.listing import Query, Wanted
from core.jobs.project import Project
from core.jobs.random_sample import drawn_count
from core.sheet import Status
from gui.flow import FlowLayout

TO_DO = (Status.OPEN, Status.STARTED)
_ASIDE = (Status.SKIPPED, Status.WITHDRAWN)
_STATUSES: Mapping[str, tuple[Status, ...] | None] = {
    "todo": TO_DO,
    "done": (Status.COMPLETE,),
    "flagged": None,
    "aside": _ASIDE,
    "asked": None,
}
_GIVEN = ("mine", "free")
_NARROWING = (*_GIVEN, "drawn")


class Chips(QWidget):
    """Signals: `chosen()` when the person presses a chip."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {name: QPushButton() for name in (*_STATUSES, *_NARROWING)}
        self._counts: dict[str, int] = dict.fromkeys(self.buttons, 0)
        self._asked: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        # chips come and go: they wrap, so that the article beside them never moves
        row = FlowLayout(self, gap=4)
        for name, chip in self.buttons.items():
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(chip)
            if name in _STATUSES:
                self._group.addButton(chip)
            else:
                chip.hide()
                chip.clicked.connect(lambda _=False, name=name: self._on_narrowing(name))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.buttons["todo"].setChecked(True)
        self._group.buttonClicked.connect(self.chosen)
        self._retranslate()

    def _on_narrowing(self, name: str) -> None:
        """One's own or nobody's: pressing the other lets the first go, pressing again lets both go."""
        for other in _GIVEN if name in _GIVEN else ():
            if other != name:
                self.buttons[other].setChecked(False)
        self.chosen.emit()

    @property
    def narrowed(self) -> bool:
        """Whether a chip besides that of the state is pressed."""
        return any(self.buttons[name].isChecked() for name in _NARROWING)

    @property
    def state(self) -> str:
        """The name of the chosen state: todo, done, flagged, aside, asked."""
        return next(name for name in _STATUSES if self.buttons[name].isChecked())

    @property
    def pressed(self) -> tuple[str, ...]:
        """The chips that are pressed, by what they say, without their counts."""
        return tuple(self._words[name] for name, chip in self.buttons.items() if chip.isChecked())

    def reset(self) -> None:
        """Show what is to do, whoever it is given to."""
        self.buttons["todo"].setChecked(True)
        for name in _NARROWING:
            self.buttons[name].setChecked(False)

    def wanted(self, query: Query, reviewer: str, *, ranked: bool) -> Wanted:
        """What the chips and the query ask for together; the query's own word on assignment goes first."""
        given = {"mine": reviewer, "free": ""}
        pressed = next((given[name] for name in _GIVEN if self.buttons[name].isChecked()), None)
        if query.assigned is None and pressed is not None:
            query = replace(query, assigned=pressed)
        drawn = self.buttons["drawn"].isChecked()
        among = self._asked if self.state == "asked" else None
        return Wanted(_STATUSES[self.state], self.state == "flagged", query, ranked, drawn, among)

    def show_asked(self, articles: Iterable[str]) -> None:
        """Offer these articles as those with open questions."""
        self._asked = tuple(articles)

    def count(self, project: Project | None) -> bool:
        """Say how many there are of each; False where the chosen state had none left and was let go."""
        counts = {} if project is None else project.counts()
        for name, statuses in _STATUSES.items():
            self._counts[name] = sum(counts.get(status, 0) for status in statuses or ())
        self._counts["flagged"] = 0 if project is None else project.flagged_count()
        self._counts["asked"] = len(self._asked)
        for name in ("flagged", "aside", "asked"):
            self.buttons[name].setVisible(bool(self._counts[name]))
        held = not self.buttons[self.state].isHidden()
        if not held:
            self.buttons["todo"].setChecked(True)
        self._say()
        return held

    def count_given(self, project: Project | None) -> None:
        """Say how many articles in the chosen state are one's own, nobody's, and of the random sample."""
        given = project is not None and project.reviewers.any_assigned
        for name in _GIVEN:
            self.buttons[name].setVisible(given)
            if not given:
                self.buttons[name].setChecked(False)
        if project is not None and given:
            statuses = _STATUSES[self.state] or tuple(Status)
            counts = project.reviewers.counts(statuses, flagged=self.state == "flagged")
            self._counts["mine"], self._counts["free"] = counts
        self._count_drawn(project)
        self._say()

    def _count_drawn(self, project: Project | None) -> None:
        statuses = _STATUSES[self.state] or tuple(Status)
        drawn = None if project is None else drawn_count(project, statuses, flagged=self.state == "flagged")
        self.buttons["drawn"].setVisible(drawn is not None)
        if drawn is None:
            self.buttons["drawn"].setChecked(False)
        self._counts["drawn"] = drawn or 0

    @property
    def total(self) -> int:
        """How many articles there are."""
        return sum(self._counts[name] for name in ("todo", "done", "aside"))

    @property
    def done(self) -> int:
        """How many articles are complete."""
        return self._counts["done"]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._words = {
            "todo": self.tr("to do"),
            "done": self.tr("done"),
            "flagged": self.tr("flagged"),
            "aside": self.tr("aside"),
            "asked": self.tr("open questions"),
            "mine": self.tr("mine"),
            "free": self.tr("unassigned"),
            "drawn": self.tr("random sample"),
        }
        self.buttons["asked"].setToolTip(
            self.tr("Completed articles in which something accepted had been changed on purpose")
        )
        self.buttons["mine"].setToolTip(self.tr("Only what is assigned to you. Press again for all."))
        self.buttons["free"].setToolTip(self.tr("Only what is assigned to nobody. Press again for all."))
        self.buttons["drawn"].setToolTip(
            self.tr("Only the articles drawn at random (◇). Press again for all.")
        )
        self._say()

    def _say(self) -> None:
        for name, chip in self.buttons.items():
            chip.setText(f"{self._words[name]} {self._counts[name]}")
