"""The backups of a project: when each was made, what it holds, and the way to a new file of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import filled
from core.jobs.backups import Backup, backups_of, file_id_of
from core.jobs.noted import known_of
from gui.progress_line import ProgressLine

_WIDE = 560

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BackupsDialog(QDialog):
    """Signals: `restore_asked(Backup)`, `make_asked()`, `stop_asked()` while one is being made."""

    restore_asked = Signal(object)
    make_asked = Signal()
    stop_asked = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path = path
        self.backups: tuple[Backup, ...] = backups_of(path, file_id_of(path))
        self._known = known_of(path)
        self._news = ""
        self.about, self.place = QLabel(), QLabel()
        self.table = QTableWidget(len(self.backups), 3)
        self.make, self.restore, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.progress, self.stop = ProgressLine(), QPushButton()
        self._build()
        self._fill()
        self._retranslate()
        self.make.clicked.connect(self.make_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.restore.clicked.connect(self._ask)
        self.table.doubleClicked.connect(lambda _: self._ask())
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        for label in (self.about, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("muted", True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSizeAdjustPolicy(QTableWidget.SizeAdjustPolicy.AdjustToContents)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.restore.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addWidget(self.stop)
        self.stop.hide()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.about)
        layout.addWidget(self.progress)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.place)
        layout.addLayout(foot)

    def say(self, done: int, total: int) -> None:
        """One is being made: so many of its pages are."""
        self.progress.say(done, total)
        self.make.hide()
        self.stop.show()

    def renew(self, news: str) -> None:
        """List them again after one was asked for, and say what came of it."""
        self.progress.hide()
        self.stop.hide()
        self.make.show()
        self.backups, self._known = backups_of(self._path, file_id_of(self._path)), known_of(self._path)
        self._news = news
        self.table.setRowCount(len(self.backups))
        self._fill()
        self._retranslate()

    def _fill(self) -> None:
        for row, backup in enumerate(self.backups):
            made = f"{backup.at.astimezone():%Y-%m-%d %H:%M:%S}"
            for column, words in enumerate((made, f"{backup.articles:,}", f"{backup.decisions:,}")):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(_RIGHT)
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, 0)
        self.table.setVisible(bool(self.backups))
        self.restore.setEnabled(bool(self.backups))

    def _ask(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self.backups):
            self.accept()
            self.restore_asked.emit(self.backups[row])

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Backups of “{name}”").format(name=self._path.name))
        self.about.setText(self._said())
        self.table.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Articles"), self.tr("Decisions")])
        for column, side in enumerate((_LEFT, _RIGHT, _RIGHT)):
            if (head := self.table.horizontalHeaderItem(column)) is not None:
                head.setTextAlignment(side)
        self.table.setAccessibleName(self.tr("Backups"))
        folder = self.backups[0].path.parent if self.backups else None
        self.place.setText("" if folder is None else self.tr("They lie in {folder}").format(folder=folder))
        self.restore.setText(self.tr("Restore into a new file…"))
        self.make.setText(self.tr("Back up now"))
        self.stop.setText(self.tr("Stop"))
        self.close_button.setText(self.tr("Close"))
        self.resize(_WIDE, self.heightForWidth(_WIDE))

    def _said(self) -> str:
        return "\n".join(words for words in (self._about(), self._news) if words)

    def _about(self) -> str:
        if not self.backups:
            return self.tr("There is none yet. The window makes them by itself.")
        words = self.tr(
            "The window makes them by itself: when it opens the project, after every 200 decisions, and when"
            " it closes it."
        )
        if self._known is None:
            return words
        last = self.tr(
            "Last known to be saved in the project: {decisions} {decisions:decision|decisions}, {when}."
        )
        when = f"{self._known.at.astimezone():%Y-%m-%d %H:%M}"
        return f"{words}\n{filled(last, {'decisions': f'{self._known.size.decisions:,}', 'when': when})}"
