"""What must not be so in a project file, and the offer to repair it into a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError, filled
from core.jobs import Progress
from core.jobs.repair import Outcome, Repaired, repair
from core.jobs.soundness import Checked, Flaw, StoppedError, check_file
from gui import questions
from gui.project_work import ProjectWork, until
from gui.sentences import sentence

_WIDE, _HIGH = 720, 460
_SHOWN = 1_000
"""So many lines say enough; the commands list all of them."""


@dataclass(slots=True)
class _Found:
    """What a check or a repair came to, the first lines of it, and the file that was made."""

    result: Checked | Repaired | None = None
    lines: list[tuple[KnownError, ...]] = field(default_factory=list)
    made: Path | None = None

    def flaw(self, flaw: Flaw) -> None:
        """Called for each flaw, on the thread that finds it."""
        self._add(flaw.error, flaw.cure)

    def outcome(self, _outcome: Outcome, error: KnownError) -> None:
        """Called for whatever was mended, left or lost."""
        self._add(error)

    def _add(self, *errors: KnownError) -> None:
        if len(self.lines) < _SHOWN:
            self.lines.append(errors)


class CheckDialog(QDialog):
    """Stops what is under way before it closes; whether that still stopped is said.

    Signals: `opened(Path)` where the repaired project is to be opened.
    """

    opened = Signal(object)

    def __init__(self, work: ProjectWork, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work, self._path = work, path
        self._found = _Found()
        self._trouble: KnownError | None = None
        self._making: Path | None = None
        self._stopped = Event()
        self.state, self.lines = QLabel(), QPlainTextEdit(readOnly=True)
        self.progress = QProgressBar()
        self.repair_button, self.open_button, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self.repair_button.clicked.connect(self._ask_where)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)
        self._work.progressed.connect(self._on_progressed)
        self.finished.connect(lambda _: self._work.stop())
        self._check()

    def _build(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self.repair_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.open_button.setProperty("primary", True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.lines.setTabChangesFocus(True)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (self.state, self.progress, self.lines):
            layout.addWidget(widget)
        layout.setStretch(2, 1)
        layout.addWidget(buttons)

    # -- finding out, and repairing

    def _check(self) -> None:
        found, path = _Found(), self._path

        def job(progress: Progress) -> _Found:
            found.result = check_file(path, found.flaw, progress)
            return found

        self._run(job, None)

    def _ask_where(self) -> None:
        repaired = self.tr("repaired")
        name = f"{self._path.stem}-{repaired}{self._path.suffix}"
        filters = self.tr("Projects (*.metrics);;All files (*)")
        questions.ask_save_file(self, self.tr("Repair into a new file"), name, filters, self.repair_into)

    def repair_into(self, target: Path) -> None:
        """Make a sound project of what the file holds, under that name; the file stays as it is."""
        found, path = _Found(made=target), self._path

        def job(progress: Progress) -> _Found:
            found.result = repair(path, target, found.outcome, progress)
            return found

        self._run(job, target)

    def _run(self, job: Callable[[Progress], _Found], making: Path | None) -> None:
        self._found, self._trouble, self._making = _Found(), None, making
        stopped = self._stopped = Event()
        self.close_button.setEnabled(True)
        self.progress.setRange(0, 0)
        self._work.run_alone(lambda progress: job(until(stopped, progress)), self._on_found, self._on_failed)
        self._retranslate()

    def _on_found(self, found: _Found) -> None:
        self._found = found
        self._end()

    def _on_failed(self, error: KnownError) -> None:
        self._trouble = error
        self._end()

    def _end(self) -> None:
        self.close_button.setEnabled(True)
        self._retranslate()

    def reject(self) -> None:
        """Esc stops what is under way first, as the button does."""
        if self._work.busy:
            self._stopped.set()
            self.close_button.setEnabled(False)
        else:
            super().reject()

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total if done else 0)
        self.progress.setValue(done)

    def _open(self) -> None:
        made = self._found.made
        self.accept()
        if made is not None:
            self.opened.emit(made)

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        busy, found = self._work.busy, self._found
        self.setWindowTitle(self.tr("Check “{name}”").format(name=self._path.name))
        self.repair_button.setText(self.tr("Repair into a new file…"))
        self.open_button.setText(self.tr("Open the new file"))
        self.close_button.setText(self.tr("Stop") if busy else self.tr("Close"))
        self.progress.setAccessibleName(self.tr("Checking") if self._making is None else self.tr("Repairing"))
        self.lines.setAccessibleName(self.tr("What was found"))
        self.progress.setVisible(busy)
        flawed = isinstance(found.result, Checked) and found.result.flaws > 0
        wanted = flawed or self._trouble is not None
        self.repair_button.setVisible(not busy and wanted and self._path.is_file())
        self.open_button.setVisible(found.made is not None)
        self.state.setText(self._words(busy=busy))
        self.state.setProperty("trouble", not isinstance(self._trouble, StoppedError | None))
        self.state.style().polish(self.state)
        lines = [" ".join(sentence(each) for each in line) for line in found.lines]
        self.lines.setPlainText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.resize(_WIDE, _HIGH if lines else self.heightForWidth(_WIDE))

    def _words(self, *, busy: bool) -> str:
        if self._trouble is not None:
            return sentence(self._trouble)
        if busy and self._making is not None:
            words = self.tr("Repairing into “{name}”: what can be read is taken, mended and checked.")
            return words.format(name=self._making.name)
        if busy:
            return self.tr("Checking pages, texts, offsets, decisions and what stands. Nothing is written.")
        result = self._found.result
        if isinstance(result, Checked):
            return self._checked(result)
        return "" if result is None else self._repaired(result)

    def _checked(self, checked: Checked) -> str:
        if not checked.flaws:
            words = self.tr(
                "Sound: {articles} {articles:article|articles} and {decisions}"
                " {decisions:decision|decisions} were checked."
            )
        else:
            words = self.tr(
                "{flaws} {flaws:flaw|flaws} in {articles} {articles:article|articles} and"
                " {decisions} {decisions:decision|decisions}. Repairing makes a new file of all that"
                " holds; this one stays as it is."
            )
        counts = {"flaws": checked.flaws, "articles": checked.articles, "decisions": checked.decisions}
        return filled(words, counts)

    def _repaired(self, done: Repaired) -> str:
        words = self.tr(
            "“{name}” has {articles} {articles:article|articles} and {decisions}"
            " {decisions:decision|decisions}: {mended} {mended:thing was|things were} mended,"
            " {left} left as {left:it is|they are}, {lost} lost. What stands was made anew."
        )
        if done.can_be_extracted:
            again = self.tr("“Run the extractor” in the new file makes the lost suggestions again.")
            words = f"{words} {again}"
        counts = {
            "articles": done.checked.articles,
            "decisions": done.checked.decisions,
            "mended": done.mended,
            "left": done.left,
            "lost": done.lost,
        }
        name = self._found.made.name if self._found.made is not None else ""
        return filled(words, {"name": name, **counts})
