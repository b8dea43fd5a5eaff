"""The order of the queue: a button with a menu, and the work of putting articles into that order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import SystemRandom
from time import perf_counter

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.errors import KnownError
from core.jobs.listing import Order, OrderName, Reading
from core.jobs.project import Project
from core.jobs.random_sample import random_sample
from gui import questions
from gui.mnemonics import as_written
from gui.sentences import sentence

_AT_ONCE = 0.04
_PORTION = 0.012
"""Seconds of work before the window gets its turn again; a little more at first, so that small projects
never show the order before."""
_SEEDS = 10_000
_READINGS = 4


class Ordering(QToolButton):
    """Signals: `ordered()` when the list can be read in a new order; `progressed(percent)`; `failed(str)`;
    `sample_asked()` where an order needs a random sample and none was drawn.
    """

    ordered = Signal()
    sample_asked = Signal()
    progressed = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = Order()
        self._project: Project | None = None
        self._steps: Iterator[tuple[int, int]] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(lambda: self._work(_PORTION))
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._retranslate()

    @property
    def ranked(self) -> bool:
        """Whether the order in force is other than that of import."""
        return self.order.name is not OrderName.IMPORTED

    @property
    def busy(self) -> bool:
        """Whether articles are being put into order."""
        return self._turn.isActive()

    def use(self, project: Project | None) -> None:
        """Take up the order that the reviewer has kept in that project."""
        self._turn.stop()
        self._steps = iter(())
        self._project, self.order = project, Order()
        if project is not None and project.listing.order != Order():
            self._begin(project.listing.order)
        self._retranslate()

    def choose(self, order: Order) -> None:
        """Put the articles into that order, and keep it for the next time."""
        if self._project is None:
            return
        self._project.listing.keep_order(order)
        self._begin(order)

    def again(self) -> None:
        """Make the order in force anew, after articles have come in or much was decided."""
        if self.ranked:
            self._begin(self.order)

    def _begin(self, order: Order) -> None:
        project = self._project
        if project is None:
            return
        self._turn.stop()
        self._next = order
        self._steps = iter(()) if order.name is OrderName.IMPORTED else project.listing.rank(order)
        self._turn.start()
        self._work(_AT_ONCE)

    def _work(self, seconds: float) -> None:
        end = perf_counter() + seconds
        try:
            for done, total in self._steps:
                if perf_counter() >= end:
                    self.progressed.emit(100 * done // total)
                    return
        except KnownError as error:
            self._turn.stop()
            self.failed.emit(sentence(error))
            return
        self._turn.stop()
        self.order = self._next
        self._retranslate()
        self.ordered.emit()

    # -- the menu

    def _fill(self) -> None:
        """The orders there are now, the one in force ticked."""
        self.choices.clear()
        group = QActionGroup(self.choices)
        names = self._names()
        for name in (OrderName.IMPORTED, OrderName.STATUS):
            self._offer(self.choices, group, names[name], Order(name))
        self.choices.addSeparator()
        self._offer_sample(group)
        self._offer_pairs(group)
        tips = self._tips()
        for name in (OrderName.RULES, OrderName.KINDS, OrderName.ERRORS):
            self._offer(self.choices, group, names[name], Order(name)).setToolTip(tips[name])
        self.choices.addSeparator()
        seed = self._project.listing.order.seed if self._project is not None else 0
        seed = seed or SystemRandom().randrange(1, _SEEDS)
        words = self.tr("At random, seed {seed}").format(seed=seed)
        self._offer(self.choices, group, words, Order(OrderName.RANDOM, seed))
        self.choices.addAction(self.tr("At random, with a seed…"), lambda: self._ask_seed(seed))
        self.choices.addSeparator()
        again = self.choices.addAction(self.tr("Sort again"), self.again)
        again.setEnabled(self.ranked)

    def _offer(self, menu: QMenu, group: QActionGroup, words: str, order: Order) -> QAction:
        action = menu.addAction(as_written(words), lambda: self.choose(order))
        action.setCheckable(True)
        group.addAction(action)
        action.setChecked(order == self.order)
        return action

    def _offer_sample(self, group: QActionGroup) -> None:
        """The order that keeps figures unbiased; without a sample, the question how large it is to be."""
        sample = None if self._project is None else random_sample(self._project)
        if sample is None:
            action = self.choices.addAction(self.tr("Draw a random sample…"), self.sample_asked.emit)
        else:
            order = Order(OrderName.SHARPER, sample.seed)
            action = self._offer(self.choices, group, self._names()[order.name], order)
        action.setToolTip(self._tips()[OrderName.SHARPER])

    def _offer_pairs(self, group: QActionGroup) -> None:
        """Each pair of readings of the project; with a single one there is nothing to compare."""
        menu = self.choices.addMenu(self._names()[OrderName.DISAGREEMENT])
        readings = () if self._project is None else self._project.listing.readings()[:_READINGS]
        for pair in combinations(readings, 2):
            words = self.tr("{one} and {other}").format(one=_reading(pair[0]), other=_reading(pair[1]))
            self._offer(menu, group, words, Order(OrderName.DISAGREEMENT, 0, pair))
        if len(readings) < 2:
            menu.addAction(self.tr("Run a second extractor on this project first")).setEnabled(False)

    def _ask_seed(self, seed: int) -> None:
        def use(words: str) -> None:
            if words.strip().isdecimal():
                self.choose(Order(OrderName.RANDOM, int(words)))
            else:
                self.failed.emit(self.tr("A seed is a whole number: the same seed gives the same order."))

        questions.ask_text(
            self.window(),
            self.tr("Order at random"),
            self.tr("Seed: the same seed gives the same order again."),
            str(seed),
            use,
        )

    # -- language

    def _names(self) -> dict[OrderName, str]:
        return {
            OrderName.IMPORTED: self.tr("As imported"),
            OrderName.STATUS: self.tr("By status"),
            OrderName.ERRORS: self.tr("Most errors expected"),
            OrderName.DISAGREEMENT: self.tr("Extractors differ"),
            OrderName.RANDOM: self.tr("At random"),
            OrderName.SHARPER: self.tr("Random sample first"),
            OrderName.RULES: self.tr("Rules seldom judged"),
            OrderName.KINDS: self.tr("Kinds with wide intervals"),
        }

    def _tips(self) -> dict[OrderName, str]:
        return {
            OrderName.SHARPER: self.tr(
                "For a sharper estimate: the only order that keeps figures unbiased. What the others choose"
                " makes the extractor better."
            ),
            OrderName.RULES: self.tr(
                "Articles whose suggestions come from rules of which few cases were judged so far."
            ),
            OrderName.KINDS: self.tr("Articles rich in kinds of which the figures are least certain so far."),
            OrderName.ERRORS: self.tr(
                "From how often each rule was right in what you have decided so far, and from the numbers"
                " that the extractor says nothing about."
            ),
        }

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText(f"{self._names()[self.order.name]} ▾")
        self.setAccessibleName(self.tr("Order of the queue"))
        self.setToolTip(
            self.tr(
                "Order of the queue. It stays while you work; “Sort again” in the menu takes account of what"
                " was decided since."
            )
        )


def _reading(reading: Reading) -> str:
    return f"{reading.extractor} {reading.version}"
