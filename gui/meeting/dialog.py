"""Where to meet, under which password, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import datetime
from threading import Event

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError
from core.jobs.syncing import Address, PasswordError, StoppedError, Synced, UnrelatedError, sync
from gui.project_work import Place, ProjectWork, until
from gui.sentences import sentence

_WIDE = 560


class MeetingDialog(QDialog):
    """Exchanges what is new; stays open while something of it is to be read.

    Signals: `begun()` and `ended()` around the time in which the project is written; `came_in()` where it may
    not be as it was, after an exchange that was cut off, too; `met(Synced)`.
    """

    begun = Signal()
    ended = Signal()
    came_in = Signal()
    met = Signal(object)

    def __init__(
        self,
        work: ProjectWork,
        place: Place,
        last: tuple[str, datetime | None] | None,
        passwords: MutableMapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work, self._place, self._last, self._passwords = work, place, last, passwords
        self._stopped = Event()
        self._meeting = False
        self._found: Synced | None = None
        self._trouble: KnownError | None = None
        self.about, self.state = QLabel(), QLabel()
        self.address, self.password = QLineEdit(), QLineEdit()
        self.address_label, self.password_label = QLabel(), QLabel()
        self.join = QCheckBox()
        self.notes = QPlainTextEdit(readOnly=True)
        self.progress = QProgressBar()
        self.sync_button, self.stop_button = QPushButton(), QPushButton()
        self._build()
        self.sync_button.clicked.connect(self._sync)
        self.stop_button.clicked.connect(self.reject)
        self.address.textChanged.connect(self._on_address)
        self._work.progressed.connect(self._on_progressed)
        self.finished.connect(lambda _: self._work.stop())
        self.address.setText("" if last is None else last[0])
        self._retranslate()

    def _build(self) -> None:
        # Standard buttons would take back their own words when the language changes.
        buttons = QDialogButtonBox()
        buttons.addButton(self.sync_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.sync_button.setProperty("primary", True)
        self.sync_button.setDefault(True)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for label in (self.about, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.about.setProperty("muted", True)
        self.address_label.setBuddy(self.address)
        self.password_label.setBuddy(self.password)
        self.address.setPlaceholderText("postgresql://server/database")
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.notes.setTabChangesFocus(True)
        form = QFormLayout()
        form.addRow(self.address_label, self.address)
        form.addRow(self.password_label, self.password)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.about)
        layout.addLayout(form)
        for widget in (self.join, self.state, self.progress, self.notes):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(buttons)
        self.resize(_WIDE, self.sizeHint().height())

    # -- the exchange

    def _sync(self) -> None:
        self._found, self._trouble = None, None
        try:
            address = Address.of(self.address.text()).by(self._place.reviewer)
        except KnownError as error:
            self._trouble = error
            self._retranslate()
            return
        if self.password.text():
            address = address.with_password(self.password.text())
            self._passwords[str(address)] = self.password.text()
        elif str(address) in self._passwords:
            address = address.with_password(self._passwords[str(address)])
        self._meeting, self._stopped = True, Event()
        stopped, join = self._stopped, self.join.isChecked()
        self.progress.setRange(0, 0)
        self.begun.emit()
        self._work.run(
            self._place,
            lambda project, progress: sync(project, address, until(stopped, progress), join=join),
            self._on_met,
            self._on_failed,
        )
        self._retranslate()

    def _on_met(self, found: Synced) -> None:
        self._end()
        self._found = found
        self.join.setChecked(False)
        if any(found.pulled.values()):
            self.came_in.emit()
        self.met.emit(found)
        if found.notes:
            self._retranslate()
        else:
            self.accept()

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        self._trouble = error
        self._retranslate()
        if isinstance(error, PasswordError):
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
        else:
            self.came_in.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_address(self) -> None:
        """Another place may be another project."""
        self.join.setChecked(False)
        self._trouble = None
        self._retranslate()

    def _end(self) -> None:
        if self._meeting:
            self._meeting = False
            self.stop_button.setEnabled(True)
            self.ended.emit()

    def reject(self) -> None:
        """Esc stops the exchange first, as the button does."""
        if self._meeting:
            self._stopped.set()
            self.stop_button.setEnabled(False)
        else:
            super().reject()

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sync with the team"))
        self.about.setText(
            self.tr(
                "What is new in “{name}” goes to the team's PostgreSQL database, and what you may see of the"
                " others comes in. Nothing is overwritten. You sign in as {reviewer}."
            ).format(name=self._place.path.name, reviewer=self._place.reviewer)
        )
        self.address_label.setText(self.tr("&Address"))
        self.password_label.setText(self.tr("&Password"))
        typed = self.address.text().strip() in self._passwords
        self.password.setPlaceholderText(
            self.tr("empty: as the last time")
            if typed
            else self.tr("empty: from PGPASSWORD or ~/.pgpass, if it is there")
        )
        self.password.setToolTip(
            self.tr("It stays in memory until the window is closed, and is saved nowhere.")
        )
        self.join.setText(self.tr("Join both projects: they become one"))
        self.join.setVisible(isinstance(self._trouble, UnrelatedError) or self.join.isChecked())
        self.sync_button.setText(self.tr("Sync"))
        self.stop_button.setText(self.tr("Stop") if self._meeting else self.tr("Close"))
        for widget in (self.address, self.password, self.join):
            widget.setEnabled(not self._meeting)
        self.sync_button.setEnabled(not self._meeting and bool(self.address.text().strip()))
        self.progress.setVisible(self._meeting)
        self.progress.setAccessibleName(self.tr("Syncing"))
        self._tell()

    def _tell(self) -> None:
        trouble, found = self._trouble, self._found
        last = None if self._last is None else self._last[1]
        words = ""
        if trouble is not None:
            words = sentence(trouble)
            if isinstance(trouble, PasswordError) and not self.password.text():
                words += " " + self.tr("Here, type it in the field above.")
        elif self._meeting:
            words = self.tr("Syncing…")
        elif found is not None:
            pulled, pushed = found.decisions
            words = self.tr("Decisions: {pulled} came in, {pushed} went out.")
            words = words.format(pulled=pulled, pushed=pushed)
        elif last is not None:
            words = self.tr("Last synced: {time}").format(time=f"{last.astimezone():%Y-%m-%d %H:%M}")
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setProperty("trouble", not isinstance(trouble, StoppedError | None))
        self.state.style().polish(self.state)
        self.state.setMinimumHeight(max(0, self.state.heightForWidth(self.address.width())))
        notes = "\n".join(sentence(note) for note in (() if found is None else found.notes))
        self.notes.setPlainText(notes)
        self.notes.setVisible(bool(notes))
        self.notes.setAccessibleName(self.tr("What was not exchanged, and why"))
        self.resize(self.width(), self.heightForWidth(self.width()))
