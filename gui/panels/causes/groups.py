"""The groups of causes, one key each, and the short list of causes behind such a key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.schema import Cause, Group, schema
from gui.panels.causes.lines import Line, LineList
from gui.theme import Theme

MORE = "0"


def causes_of(group: Group) -> tuple[Cause, ...]:
    """The causes behind a group's key, the key's own first."""
    return tuple(cause for cause in schema().causes if cause.group == group.id)


class GroupList(LineList):
    """Every group and, last, all causes.

    Signals: `chosen(cause)` for a group of one cause, `opened(group)` for one of several, "" for all.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._groups: dict[str, Group] = {}
        self.taken.connect(self._on_taken)

    def _on_taken(self, key: str) -> None:
        if self.rows[key].line.further:
            self.opened.emit("" if key == MORE else self._groups[key].id)
        else:
            self.chosen.emit(causes_of(self._groups[key])[0].id)

    def show_groups(self, language: str) -> None:
        """Names and examples in that language, of the groups in force."""
        self._groups = {str(number): group for number, group in enumerate(schema().groups, 1)}
        lines = [_group_line(key, group, language) for key, group in self._groups.items()]
        self.show_lines([*lines, Line(MORE, self.tr("All causes, with a search"), further=True)])


class CauseList(LineList):
    """The causes of one group, numbered from 1. Signals: `chosen(cause)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._causes: dict[str, Cause] = {}
        self.taken.connect(lambda key: self.chosen.emit(self._causes[key].id))

    def show_causes(self, group: Group, language: str) -> None:
        """List that group's causes; Enter takes the first."""
        self._causes = {str(number): cause for number, cause in enumerate(causes_of(group), 1)}
        self.show_lines(Line(key, cause.name(language), cause.example) for key, cause in self._causes.items())
        self.set_current(next(iter(self._causes)))


def _group_line(key: str, group: Group, language: str) -> Line:
    causes = causes_of(group)
    several = len(causes) > 1
    about = " · ".join(cause.name(language) for cause in causes) if several else causes[0].example
    return Line(key, group.name(language), about, further=several)
