"""The question whether to merge a project: what would come in, found by a rehearsal, and what stays apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError
from core.jobs.merging import ContradictionError, Merge, StoppedError, merge, rehearsed
from gui.merging.figures import MergeFigures
from gui.project_work import Place, ProjectWork, until
from gui.sentences import sentence


class MergeDialog(QDialog):
    """Rehearses behind itself; only when it has said what would come in, it can be merged.

    Signals: `begun()` and `ended()` around the time in which the project is written, `merged(Merge)`.
    """

    begun = Signal()
    ended = Signal()
    merged = Signal(object)

    def __init__(self, work: ProjectWork, place: Place, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work, self._place, self._path = work, place, path
        self._merging = False
        self._stopped = Event()
        self._found: Merge | None = None
        self._trouble: KnownError | None = None
        self.about, self.state = QLabel(), QLabel()
        self.figures = MergeFigures()
        self.notes = QPlainTextEdit(readOnly=True)
        self.re_anchor = QCheckBox()
        self.progress = QProgressBar()
        self.merge_button, self.stop_button = QPushButton(), QPushButton()
        self._build()
        self.merge_button.clicked.connect(self._merge)
        self.stop_button.clicked.connect(self._stop)
        self.re_anchor.toggled.connect(self._rehearse)
        self._work.progressed.connect(self._on_progressed)
        self.finished.connect(lambda _: self._work.stop())
        self._rehearse()

    def _build(self) -> None:
        # Standard buttons would take back their own words when the language changes.
        buttons = QDialogButtonBox()
        buttons.addButton(self.merge_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.merge_button.setProperty("primary", True)
        for label in (self.about, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.about.setProperty("muted", True)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.notes.setTabChangesFocus(True)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (self.about, self.figures, self.notes, self.re_anchor, self.state, self.progress):
            layout.addWidget(widget)
        layout.setStretchFactor(self.notes, 1)  # the figures take what their rows need
        layout.addWidget(buttons)
        self.resize(620, 600)

    # -- finding out, and doing it

    def _rehearse(self) -> None:
        self._run(writing=False)

    def _merge(self) -> None:
        self.begun.emit()
        self._run(writing=True)

    def _run(self, *, writing: bool) -> None:
        work, path, re_anchor = merge if writing else rehearsed, self._path, self.re_anchor.isChecked()
        self._merging, self._trouble, self._stopped = writing, None, Event()
        self._found = self._found if writing else None
        self.progress.setRange(0, 0)
        stopped = self._stopped
        self._work.run(
            self._place,
            lambda project, progress: work(project, (path,), until(stopped, progress), re_anchor=re_anchor),
            self._on_found,
            self._on_failed,
        )
        self._retranslate()

    def _on_found(self, found: Sequence[Merge]) -> None:
        (self._found,) = found
        if self._merging:
            self._end()
            self.accept()
            self.merged.emit(self._found)
        self._retranslate()

    def _on_failed(self, error: KnownError) -> None:
        self._trouble = error
        self._end()
        self._retranslate()

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _stop(self) -> None:
        """Ask the merging that is under way to stop: whether it still did is what it answers."""
        if self._merging:
            self._stopped.set()
            self.stop_button.setEnabled(False)
        else:
            self.reject()

    def _end(self) -> None:
        if self._merging:
            self._merging = False
            self.stop_button.setEnabled(True)
            self.ended.emit()

    def reject(self) -> None:
        """Esc stops the merging first, as the button does."""
        if self._merging:
            self._stop()
        else:
            super().reject()

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        busy = self._work.busy
        title = self.tr("Merge “{other}” into “{name}”")
        self.setWindowTitle(title.format(other=self._path.name, name=self._place.path.name))
        self.about.setText(
            self.tr(
                "All that was read and decided in either project is in this one afterwards; “{other}” stays"
                " as it is. What is one thing for a project, such as gold layer and roles, stays as it is"
                " here."
            ).format(other=self._path.name)
        )
        self.re_anchor.setText(self.tr("Make decisions about a text again in its corrected version"))
        self.re_anchor.setToolTip(
            self.tr(
                "Only where the same words stand between the same neighbours. What is not found is listed."
            )
        )
        self.re_anchor.setEnabled(not self._merging)
        self.merge_button.setText(self.tr("Merge"))
        self.stop_button.setText(self.tr("Stop") if self._merging else self.tr("Cancel"))
        self.merge_button.setEnabled(not busy and self._found is not None and self._found.changed)
        self.progress.setVisible(busy)
        self.progress.setAccessibleName(
            self.tr("Merging") if self._merging else self.tr("Reading both projects")
        )
        self.figures.show_merge(self._found)
        self.figures.setVisible(self._found is not None or self._trouble is None)
        self._say(self._sentences())
        self._tell(busy=busy)

    def _tell(self, *, busy: bool) -> None:
        trouble, found = self._trouble, self._found
        if trouble is not None:
            words = sentence(trouble)
        elif busy:
            words = self.tr("Merging…") if self._merging else self.tr("Reading both projects…")
        elif found is not None and not found.changed:
            words = self.tr("All of it is here already: there is nothing to merge.")
        else:
            words = ""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setProperty("trouble", not isinstance(trouble, StoppedError | None))
        self.state.style().polish(self.state)
        self.state.setMinimumHeight(self.state.heightForWidth(self.figures.width()))

    def _sentences(self) -> list[str]:
        if isinstance(self._trouble, ContradictionError):
            return [sentence(place) for place in self._trouble.places]
        found = self._found
        if found is None:
            return []
        anchored = () if found.anchored is None else (*found.anchored.pairs, *found.anchored.left)
        lines = [sentence(each) for each in (*found.notes, *anchored)]
        if found.anchored is not None and not anchored:
            lines.append(self.tr("No text of one project is a corrected version of one of the other."))
        return lines

    def _say(self, lines: Sequence[str]) -> None:
        words = "\n".join(lines)
        if words != self.notes.toPlainText():
            self.notes.setPlainText(words)
        self.notes.setVisible(bool(lines))
        self.notes.setAccessibleName(self.tr("What does not come in, or stays as it is"))
