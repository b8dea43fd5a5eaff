"""The rows as a list model: read from the sheet when they are painted, changed item by item."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.jobs.review import Sheet
from core.sheet import Key, State
from gui.panels.rows.row import lines_of, row_of
from gui.panels.rows.sections import Listing, Part, Section

RowRole = int(Qt.ItemDataRole.UserRole)
HeaderRole = RowRole + 1
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
_MANY = 200
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Every item of the open article.

    `RowRole` gives a Row, `HeaderRole` of a section's header its title and whether it is open.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._language = "zh"
        self._listing = Listing()

    @property
    def rejected(self) -> int:
        """How many metrics have been rejected, shown or not."""
        return len(self._listing.rejected)

    @property
    def metrics(self) -> int:
        """How many metrics stand or are suggested."""
        listed = len(self._listing.sections[Part.METRICS].keys)
        return listed - (self.rejected if self._listing.rejected_shown else 0)

    def show_sheet(self, sheet: Sheet | None, language: str) -> None:
        """List that article's items, or none."""
        self._sheet, self._language = sheet, language
        self._refill()

    def set_rejected_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of `toggled`
        """Whether rejected metrics have a row, struck through."""
        self._listing.rejected_shown = shown
        self._refill()

    def _refill(self) -> None:
        self.beginResetModel()
        sheet = self._sheet
        if sheet is None:
            self._listing.fill((), ())
        else:
            listed = list(zip(sheet.listed(), sheet.states(), strict=True))
            waiting = [key for key, state in listed if state is State.SUGGESTED]
            others = [sheet.item(key[2]) for key, state in listed if state is not State.SUGGESTED]
            self._listing.fill(waiting, (*others, *sheet.settled()))
        self.endResetModel()

    # -- changes

    def touch(self, targets: tuple[str, ...]) -> None:
        """Bring the rows of those items up to date; the others stay as they are."""
        if self._sheet is None:
            return
        if len(targets) > _MANY:
            self._refill()
            return
        for target in targets:
            self._touch(self._sheet, target)
        if self._listing.listed != len(self._sheet.listed()):  # another program decided something meanwhile
            self._refill()

    def _touch(self, sheet: Sheet, target: str) -> None:
        old = self._listing.forget(target)
        try:
            new = self._listing.place(sheet.item(target))
        except KeyError:
            new = (None, old[1])
        if new != old:
            self._remove(*old)
            self._insert(*new)
        elif (index := self.index_of(target)) is not None:
            self.dataChanged.emit(index, index)

    def _remove(self, part: Part | None, key: Key) -> None:
        if part is None:
            return
        section = self._listing.sections[part]
        if (rows := section.span_of(key)) is None:
            section.drop(key)
        else:
            top = self._listing.top(part)
            self.beginRemoveRows(QModelIndex(), top + rows[0], top + rows[1])
            section.drop(key)
            self.endRemoveRows()
        self._touch_header(section)

    def _insert(self, part: Part | None, key: Key) -> None:
        if part is None:
            return
        section = self._listing.sections[part]
        if (rows := section.span_of(key)) is None:
            section.add(key)
        else:
            top = self._listing.top(part)
            self.beginInsertRows(QModelIndex(), top + rows[0], top + rows[1])
            section.add(key)
            self.endInsertRows()
        self._touch_header(section)

    def _touch_header(self, section: Section) -> None:
        section.counted = len(section.keys)
        if section.headed and section.keys:
            index = self.index(self._listing.top(section.part))
            self.dataChanged.emit(index, index)

    def toggle(self, index: Index) -> bool:
        """Open or close the section whose header that is; False where it is none."""
        found = self._listing.at(index.row())
        if found is None or found[1] is not None:
            return False
        self.set_open(found[0].part, not found[0].open)
        return True

    def set_open(self, part: Part, opened: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show or hide the rows below a header."""
        section = self._listing.sections[part]
        if section.open == opened or not section.headed:
            return
        first = self._listing.top(part) + 1
        last = first + len(section.keys) - 1
        if not section.keys:
            section.open = opened
        elif opened:
            self.beginInsertRows(QModelIndex(), first, last)
            section.open = True
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), first, last)
            section.open = False
            self.endRemoveRows()
        self._touch_header(section)

    # -- rows and targets

    def index_of(self, target: str | None) -> QModelIndex | None:
        """The row of that item; None where it has none, or its section is closed."""
        row = self._listing.row_of(target)
        return None if row is None else self.index(row)

    def part(self, target: str | None) -> Part | None:
        """The section that item is listed in."""
        return self._listing.part(target)

    def target_at(self, index: Index) -> str | None:
        """The item of that row; None for a header."""
        found = self._listing.at(index.row())
        return None if found is None or found[1] is None else found[1][2]

    # -- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._listing.rows

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        found = self._listing.at(index.row())
        if found is None or self._sheet is None:
            return None
        section, key = found
        if key is None:
            return self._header(section, role)
        try:
            item = self._sheet.item(key[2])
        except KeyError:  # painted between an operation and its announcement
            return None
        text = self._sheet.article.text
        if role == RowRole:
            return row_of(item, text, self._language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(lines_of(item, text, self._language))
        between = "；" if self._language == "zh" else "; "
        return between.join(lines_of(item, text, self._language)) if role in _WORDS else None

    def _header(self, section: Section, role: int) -> Any:
        if section.part is Part.SETTLED:
            title = self.tr("Set aside by your decisions ({n})")
            about = self.tr("Suggestions that overlap what you have decided. Nothing waits for them.")
        else:
            title = self.tr("Numbers that are no metric ({n})")
            about = self.tr("Numbers that the rules take for no metric, or that no rule knows.")
        title = title.format(n=f"{section.counted:,}")
        if role == Qt.ItemDataRole.ToolTipRole:
            return about
        if role == HeaderRole:
            return title, section.open
        return title if role in _WORDS else None
