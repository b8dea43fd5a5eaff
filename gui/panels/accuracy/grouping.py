"""Figures by article, source, genre, or whatever else the files say: counted beside the window."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.jobs.evaluate import ARTICLE, Evaluation, Mode, fields_of, grouped, interval_of_group
from gui.aside import Aside
from gui.choice import Choice
from gui.panels.accuracy.chart_menu import ChartMenu
from gui.panels.accuracy.grid_picture import GridPicture
from gui.panels.accuracy.grid_view import GridView
from gui.panels.accuracy.groups_grid import MOST, Groups, groups_grid
from gui.panels.accuracy.picks import Pick
from gui.panels.accuracy.words import by_name
from gui.theme import Theme


def groups_of(evaluation: Evaluation, field: str, mode: Mode, before: Groups | None) -> Groups:
    """The groups of that field, and how sure their figures are; what stayed as it was is not drawn anew.

    Of a field that no article has, the articles one by one.
    """
    fields = fields_of(evaluation)
    last, drawn = (None, ()) if before is None else (before.found, before.sure)
    found = grouped(evaluation, field if field in fields else ARTICLE, mode, last)
    known = {} if last is None else dict(zip(map(id, last.groups), drawn, strict=True))
    return Groups(
        found,
        tuple(
            known[id(group)] if id(group) in known else interval_of_group(evaluation, group, mode)
            for group in found.groups
        ),
        fields,
    )


_PAUSE: Final = 200
"""Milliseconds in which no other figures must come: while gold is mended case by case nothing is counted."""


class GroupsSection(QWidget):
    """The choice of a field and its table.

    Signals: `chosen(Pick)` and `entered()` as a table of figures has them, `field_chosen(str)`,
    `picture_asked(GridPicture, how)`.
    """

    chosen = Signal(object)
    entered = Signal()
    field_chosen = Signal(str)
    picture_asked = Signal(GridPicture, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint, self.fields, self.menu = QLabel(), QLabel(), Choice(), ChartMenu()
        self.grid = GridView(theme, 26, 120)
        self.heading.setProperty("heading", True)
        self.hint.setProperty("muted", True)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.heading, self.fields, self.hint, self.menu):
            row.addWidget(widget, 1 if widget is self.hint else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.grid)
        self.fields.activated.connect(lambda: self.field_chosen.emit(self.fields.currentData()))
        self.grid.chosen.connect(self.chosen)
        self.grid.entered.connect(self.entered)
        self.menu.asked.connect(self._on_asked)
        self._retranslate()

    def show_groups(self, groups: Groups) -> None:
        """The table of that field, and the fields to choose from."""
        self.fields.clear()
        for each in groups.fields:
            self.fields.addItem(by_name(each), each)
        self.fields.setCurrentIndex(groups.fields.index(groups.found.field))
        many = len(groups.found.groups)
        words = self.tr("the {most} of {many} with the most errors").format(most=MOST, many=many)
        self.hint.setText(words if many > MOST else "")
        self.grid.show_grid(groups_grid(groups))

    def set_chosen(self, pick: Pick | None) -> None:
        """Put the ring round that figure."""
        self.grid.set_chosen(pick)

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self.grid.set_theme(theme)

    def _on_asked(self, how: str) -> None:
        title = f"{self.heading.text()} {self.fields.currentText()}"
        self.picture_asked.emit(self.grid.picture(title, self.hint.text()), how)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("By"))
        self.fields.setAccessibleName(self.tr("By what the articles are grouped"))
        self.grid.setAccessibleName(self.tr("Groups of articles"))
        self.hint.setTextFormat(Qt.TextFormat.PlainText)


class Grouping(QObject):
    """One field at a time; while its groups are counted, figures that come only count once more."""

    def __init__(self, theme: Theme, aside: Aside, parent: QObject) -> None:
        super().__init__(parent)
        self.section = GroupsSection(theme)
        self._aside = aside
        self._field = ARTICLE
        self._wanted: tuple[Evaluation, Mode] | None = None
        self._groups: Groups | None = None
        self._under_way = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        self.section.field_chosen.connect(self._on_field_chosen)

    @property
    def busy(self) -> bool:
        """Whether groups are being counted, or are about to be."""
        return self._under_way or self._pause.isActive()

    def show(self, evaluation: Evaluation, mode: Mode) -> None:
        """Group these figures by the field chosen."""
        self._wanted = evaluation, mode
        self._pause.start()

    def forget(self) -> None:
        """Another project."""
        self._pause.stop()
        self._wanted = self._groups = None

    def _on_field_chosen(self, field: str) -> None:
        self._field = field
        self._count()

    def _count(self) -> None:
        if self._wanted is None or self._under_way:
            return
        self._under_way = True
        evaluation, mode = self._wanted
        work = partial(groups_of, evaluation, self._field, mode, self._groups)
        self._aside.run(work, partial(self._on_counted, evaluation, self._field), quiet=True)

    def _on_counted(self, evaluation: Evaluation, field: str, future: Future[Groups]) -> None:
        self._under_way = False
        if self._wanted is None:
            return
        self._groups = groups = future.result()
        newest, mode = self._wanted
        if newest is not evaluation or (self._field, mode) != (field, groups.found.mode):
            self._count()
            return
        self._field = groups.found.field
        self.section.show_groups(groups)
