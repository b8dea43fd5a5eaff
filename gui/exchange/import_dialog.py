"""The preview of an import: file by file what would come in, what would be left out, what is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from core.jobs.exchange import Loss
from core.jobs.importing import Asked, Source, asked
from gui.background import Background
from gui.exchange.counts import Counting, Counts
from gui.exchange.files_table import FilesModel, FilesTable
from gui.exchange.labels_form import LabelsForm
from gui.exchange.left_out import LeftOut
from gui.exchange.read_options import ReadOptions
from gui.exchange.reading import Reading
from gui.exchange.summary import ImportWords
from gui.progress_line import ProgressLine

_WIDE, _HIGH, _MARGIN = 1080, 740, 60
_PAUSE = 200


@dataclass(frozen=True, slots=True)
class Here:
    """What is known before any file is read: the project's articles, by id, and meanings of labels."""

    articles: frozenset[str]
    labels: Mapping[str, str]
    language: str


class ImportDialog(QDialog):
    """Reads the files behind itself; what is good can be imported at any time, whatever else is refused.

    Signals: `taken(sources, asked, count)` with the files to import, what was said of them, and how many
    articles they hold.
    """

    taken = Signal(object, object, int)

    def __init__(
        self, sources: Sequence[Source], here: Here, background: Background, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sources, self._here = sources, here
        self._remembered: Mapping[str, str] = here.labels
        self._proposed: Mapping[str, str] = {}
        self._counting = Counting(here.articles)
        self._words = ImportWords(self)
        self.reading = Reading(sources, background, self)
        self.model = FilesModel(sources, self.reading.found, self._counting.counts, here.language, self)
        self.files = FilesTable(self.model)
        self.labels = LabelsForm(here.language)
        self.options = ReadOptions()
        self.left_out = LeftOut(here.language)
        self.summary, self.waiting = QLabel(), QLabel()
        self.progress = ProgressLine()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.import_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.stop = QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()
        self._retranslate()
        self._read(range(len(sources)))

    def _build(self) -> None:
        self.stop.setAutoDefault(False)
        self.buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.ActionRole)
        for each in self.buttons.buttons():
            each.setIcon(QIcon())  # made before the style sheet holds, they have some of Fusion's
        self.import_button.setProperty("primary", True)
        for label, look in ((self.summary, "heading"), (self.waiting, "trouble")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty(look, True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(8)
        for widget in (self.summary, self.waiting, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.files, 3)
        layout.addWidget(self.options)
        layout.addWidget(self.labels, 4)
        layout.addWidget(self.left_out, 3)
        layout.addWidget(self.buttons)
        self._rows = layout
        order = (self.files, self.options.choice, self.options.again, self.labels.leave_rest)
        for before, behind in pairwise((*order, self.left_out.tree, *self.buttons.buttons())):
            QWidget.setTabOrder(before, behind)
        self.stop.setFocus()
        room = self.screen().availableGeometry()
        self.resize(min(_WIDE, room.width() - _MARGIN), min(_HIGH, room.height() - _MARGIN))

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self.stop.clicked.connect(self._stop)
        self.reading.arrived.connect(self._on_arrived)
        self.reading.progressed.connect(self._on_progressed)
        self.reading.ended.connect(self._show)
        self.files.chosen.connect(self._show_left_out)
        self.labels.given.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self._read_labelled)
        self.options.separated.connect(self._on_separated)
        self.options.ask_again_clicked.connect(self._ask_again)
        self.finished.connect(lambda _: self.reading.stop())

    # -- reading

    def _asked(self) -> Asked:
        return asked({**self._remembered, **self.labels.meanings}, self.options.separator)

    def _read(self, rows: Sequence[int]) -> None:
        if rows:
            self.reading.read(rows, self._asked())
            self._show()

    def _read_labelled(self) -> None:
        """Read again the files of which all labels have a meaning now, with what has been said."""
        if self.reading.busy:
            self._pause.start()
            return
        given = self.labels.meanings
        rows = [
            row
            for row, labels in self.reading.labels.items()
            if all(each.label in given for each in labels) or not self.reading.found[row].unknown
        ]
        self._read(sorted(rows))

    def _on_separated(self) -> None:
        self._read([row for row, each in self.reading.found.items() if self.options.asks(each)])

    def _ask_again(self) -> None:
        """What was said of labels at another time does not hold: they are asked for, with that as a start."""
        self._proposed, self._remembered = self._remembered, {}
        self.options.forgotten = True
        self._read(range(len(self._sources)))

    def _stop(self) -> None:
        self.reading.stop()
        self._show()

    def _on_arrived(self, row: int) -> None:
        """Of thousands of files each is counted for itself; the rest is looked through when all are read."""
        self._counting.take(row, self.reading.found[row])
        self.model.show_row(row)

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.say(done, total, shown=self.reading.busy)
        self._say()

    def _point(self) -> None:
        """Where the next key goes when there is nothing to stop any more."""
        first = next((choice for choice in self.labels.choices.values() if not choice.currentData()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.import_button.isEnabled():
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.files.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown

    @property
    def total(self) -> Counts:
        """What all files together would bring."""
        return self._counting.total

    def losses(self) -> tuple[Loss, ...]:
        """Every piece that is left out, of all files."""
        found = self.reading.found
        return tuple(loss for row in sorted(found) for loss in found[row].pieces)

    def _show(self) -> None:
        self._counting.take_all(self.reading.found)
        self.model.show()
        if not self.reading.busy:
            labels = self.reading.asked_labels()
            self.labels.show_labels(labels, self._proposed)
            self.labels.setVisible(bool(labels))
        self.options.show_for(self.reading.found.values(), remembered=bool(self._remembered))
        self._show_left_out()
        self._say()
        if self.stop.hasFocus() and not self.reading.busy:
            self._point()
        self.stop.setVisible(self.reading.busy)

    def _show_left_out(self) -> None:
        found, row = self.reading.found, self.files.selected
        refused = (each for each in found.values() if each.refused is not None)
        chosen = found.get(row) if row is not None else None if self.losses() else next(refused, None)
        if chosen is None:
            self.left_out.show_losses("", self.losses())
        else:
            self.left_out.show_file(chosen)
        self._rows.setStretchFactor(self.left_out, 3 if self.left_out.tree.isVisibleTo(self.left_out) else 0)

    def _say(self) -> None:
        total, busy = self.total, self.reading.busy
        self.progress.setVisible(busy)
        read = len(self.reading.found)
        self.summary.setText(
            self.tr("Reading the files: {done} of {total}").format(done=read, total=len(self._sources))
            if busy
            else self._words.coming(total, self._here.language)
        )
        unread = 0 if busy else len(self._sources) - read
        waiting = self._words.waiting(replace(total, unread=unread), self._here.language)
        self.waiting.setText(waiting)
        self.waiting.setVisible(bool(waiting))
        self.import_button.setEnabled(not busy and bool(total.new or total.already))
        self.import_button.setText(self._words.button(total, self._here.language))

    # -- taking them

    def _import(self) -> None:
        good = [row for row, each in sorted(self._counting.counts.items()) if each.new or each.already]
        total, found = self.total, self.reading.found
        # Of a large file the parts that were looked at: what somebody writes into it after that shows.
        sources = tuple(each for row in good for each in found[row].parts or (self._sources[row],))
        self.accept()
        self.taken.emit(sources, self._asked(), total.new + total.already)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import: what would come in"))
        self.stop.setText(self.tr("Stop reading"))
        self.progress.setAccessibleName(self.tr("Reading the files"))
