"""The report of the figures shown: put together aside, since it draws its own intervals."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.jobs.evaluate import Evaluation, write_report
from gui.aside import Aside
from gui.sentences import sentence


class Reporting(QObject):
    """Signals: `written(Path)`, `failed(str)` with the reason in words."""

    written = Signal(object)
    failed = Signal(str)

    def __init__(self, aside: Aside, parent: QObject) -> None:
        super().__init__(parent)
        self._aside = aside
        self.awaited: Path | None = None
        """Where it is to be written as soon as there are new figures."""

    def write(self, evaluation: Evaluation, path: Path, language: str) -> None:
        """Write the report there, in that language, while the window goes on."""
        self.awaited = None
        said = {warning: sentence(warning) for warning in evaluation.warnings}
        work = partial(write_report, evaluation, path, language, say=said.__getitem__)
        self._aside.run(work, partial(self._on_written, path))

    def _on_written(self, path: Path, future: Future[None]) -> None:
        try:
            future.result()
        except KnownError as error:
            self.failed.emit(sentence(error))
        else:
            self.written.emit(path)
