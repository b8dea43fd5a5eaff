"""The export: a format, articles, a place; what would be lost is shown before anything is written."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.exchange import Format
from core.jobs.export import ExportReport, writable
from core.jobs.project import Project
from gui.exchange.destination import Destination
from gui.exchange.extent import Extent
from gui.exchange.loss_tree import LossTree
from gui.exchange.summary import ExportWords
from gui.exchange.trial import Export, Listing, Shown, Tried, job_of
from gui.progress_line import ProgressLine
from gui.project_work import ProjectWork
from gui.sentences import sentence

_WIDE, _HIGH, _MARGIN = 980, 640, 60
_BESIDE = 24
"""What a list is wider than its widest words: the selection's edges, and a scroll bar on a low screen."""
_PAUSE = 150


class ExportDialog(QDialog):
    """Tries the export aside when it is asked otherwise: `tried` is what it would come to, if known.

    Signals: `exported(report)`.
    """

    exported = Signal(object)

    def __init__(self, shown: Shown, work: ProjectWork, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown, self._work = shown, work
        self._listed: tuple[str, ...] | None = None
        self.tried: ExportReport | None = None
        self._words = ExportWords(self)
        self._stop = threading.Event()
        self._writing = False
        self._formats = writable()
        self.formats = QListWidget()
        self.about, self.limits, self.summary, self.trouble = QLabel(), QLabel(), QLabel(), QLabel()
        self.extent = Extent(shown.words)
        self.destination = Destination(shown.place.path.parent, f"{shown.place.path.stem}-gold")
        self.losses = LossTree(shown.language)
        self.progress = ProgressLine()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.export_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.cancel_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()
        self._retranslate()
        self.formats.addItems([each.title(shown.language) for each in self._formats])
        self.formats.setFixedWidth(self.formats.sizeHintForColumn(0) + _BESIDE)
        self.formats.setCurrentRow(0)
        self.formats.setFocus()

    def _build(self) -> None:
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # made before the style sheet holds, they have some of Fusion's
        self.export_button.setProperty("primary", True)
        looks = (
            (self.about, ""),
            (self.limits, "muted"),
            (self.summary, "heading"),
            (self.trouble, "trouble"),
        )
        for label, look in looks:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            if look:
                label.setProperty(look, True)
        self.trouble.hide()
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QVBoxLayout()
        right.setSpacing(8)
        for widget in (self.about, self.limits, self.extent, self.destination, self.summary, self.progress):
            right.addWidget(widget)
        right.addWidget(self.losses, 1)
        right.addWidget(self.trouble)
        right.addStretch(0)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.formats)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)
        room = self.screen().availableGeometry()
        self.resize(min(_WIDE, room.width() - _MARGIN), min(_HIGH, room.height() - _MARGIN))

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._export)
        self.buttons.rejected.connect(self.reject)
        self.formats.currentRowChanged.connect(lambda _: self._on_format())
        self.extent.edited.connect(self._pause.start)
        self.extent.edited.connect(self._forget)
        self.destination.edited.connect(self._say)
        self._pause.timeout.connect(self._try)
        self._work.progressed.connect(self._on_progressed)
        self.finished.connect(lambda _: self._work.stop())

    # -- what would be

    @property
    def busy(self) -> bool:
        """Whether anything is read or written, or is about to be."""
        return self._work.busy or self._pause.isActive()

    @property
    def form(self) -> Format:
        """The chosen format."""
        return self._formats[max(0, self.formats.currentRow())]

    def _on_format(self) -> None:
        form, language = self.form, self._shown.language
        self.about.setText(form.use(language))
        self.about.setVisible(bool(form.use(language)))
        self.limits.setText(self._words.limits(form, language))
        self.limits.setVisible(bool(form.loses))
        self.extent.offer_predictions(offered=form.predictions)
        self.destination.use(form)
        self._forget()
        self._pause.start()

    def _forget(self) -> None:
        """What was tried is not what is asked for now."""
        self.tried = None
        self.trouble.hide()
        self._say()

    def _try(self) -> None:
        self._work.run(self._shown.place, self._job(pretend=True), self._on_tried, self._on_failed)
        self._say()

    def _job(self, *, pretend: bool) -> Callable[[Project, Progress], Tried]:
        self._stop = threading.Event()
        path = self.destination.place or self._shown.place.path.with_suffix("")
        listing = Listing(self._shown.wanted, self._listed)
        chosen = self.extent.selection()
        asked = Export(path, self.form.name, chosen, listed_alone=self.extent.shown.isChecked())
        return job_of(asked, listing, self._stop, pretend=pretend)

    def _on_tried(self, tried: Tried) -> None:
        self._listed = tried.listed
        self.extent.count_listed(None if self._shown.wanted is None else len(tried.listed))
        self.tried = tried.report
        self.losses.show_losses(tried.report.losses)
        self._say()

    def _on_failed(self, error: KnownError) -> None:
        self._complain(sentence(error))

    def _complain(self, words: str) -> None:
        self._set_writing(writing=False)
        self.trouble.setText(words)
        self.trouble.show()
        self._say()

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.say(done, total, shown=self._work.busy)

    def _say(self) -> None:
        tried, busy = self.tried, self.busy
        self.progress.setVisible(self._work.busy)
        ready = tried is not None and tried.articles > 0 and self.destination.place is not None
        self.export_button.setEnabled(ready and not self._writing)
        self.export_button.setText(self._answer())
        self.losses.setVisible(tried is not None and bool(tried.losses))
        if self._writing:
            self.summary.setText(self.tr("Writing…"))
        elif tried is not None:
            self.summary.setText(self._words.tried(tried, self._shown.language))
        else:
            self.summary.setText(self.tr("Looking what would be written…") if busy else "")

    def _answer(self) -> str:
        taken = self.destination.taken
        if not taken:
            return self.tr("Export")
        alone = taken[0] != self.destination.place
        return self.tr("Replace the list of losses") if alone else self.tr("Replace the file")

    # -- writing

    def _export(self) -> None:
        if self._writing or not self.export_button.isEnabled():
            return
        self._set_writing(writing=True)
        self.trouble.hide()
        self._work.run(self._shown.place, self._job(pretend=False), self._on_written, self._on_failed)
        self._say()

    def _set_writing(self, *, writing: bool) -> None:
        self._writing = writing
        for widget in (self.formats, self.extent, self.destination):
            widget.setEnabled(not writing)
        self._name_cancel()

    def _on_written(self, tried: Tried) -> None:
        self._set_writing(writing=False)
        if tried.report.stopped:
            self._complain(self.tr("Stopped: nothing was written."))
            return
        self.accept()
        self.exported.emit(tried.report)

    def reject(self) -> None:
        """Stop what is being written, and stay until it has stopped; else close."""
        if self._writing:
            self._stop.set()
        else:
            super().reject()

    def closeEvent(self, event: QEvent) -> None:
        event.setAccepted(not self._writing)
        self.reject()

    # -- words

    def _name_cancel(self) -> None:
        self.cancel_button.setText(self.tr("Stop") if self._writing else self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export gold: the layer “{layer}”").format(layer=self._shown.layer))
        self.formats.setAccessibleName(self.tr("Format"))
        self.progress.setAccessibleName(self.tr("Looking what would be written…"))
        self._name_cancel()
