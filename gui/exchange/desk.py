"""What the window does to bring things in and out: previews of an import, the clipboard, the export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from core.errors import KnownError, filled
from core.jobs.exchange import LEFT_OUT, Loss
from core.jobs.export import ExportReport
from core.jobs.importing import Asked, Incoming, Source, read_text
from core.jobs.losses import write_losses
from core.jobs.project import Project
from core.schema import schema
from gui import questions
from gui.exchange.clip_dialog import ClipDialog
from gui.exchange.clipboard import files_in, text_in
from gui.exchange.export_dialog import ExportDialog
from gui.exchange.import_dialog import Here, ImportDialog
from gui.exchange.trial import Shown
from gui.layers import layer_name
from gui.project_work import Place, ProjectWork
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.window import Window


class ExchangeDesk(QObject):
    """Its dialogs open without blocking; `work` is the thread behind the export."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.work = ProjectWork(self)
        window.flows.preview_asked.connect(self._preview)
        window.flows.save_asked.connect(self._ask_save)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its actions do."""
        return {"import_clipboard": self.paste, "export": self.ask_export}

    def close(self) -> None:
        """Wait until the thread has let go of the project."""
        self.work.close()

    # -- files

    def _preview(self, sources: Sequence[Source]) -> None:
        window = self._window
        project = window.workspace.project
        if project is None:
            return
        here = Here(frozenset(project.article_ids()), self._remembered(), window.workspace.language)
        dialog = ImportDialog(sources, here, window.background, window)
        dialog.taken.connect(lambda chosen, asked, count: self._bring(dialog, chosen, asked, count))
        dialog.open()

    def _remembered(self) -> Mapping[str, str]:
        """What was said of labels before, as far as this project's schema knows it."""
        known = {LEFT_OUT, *(term.id for term in (*schema().known_kinds, *schema().known_roles))}
        return {label: meant for label, meant in self._window.settings.labels.items() if meant in known}

    def _bring(self, dialog: ImportDialog, sources: Sequence[Source], asked: Asked, count: int) -> None:
        self._window.settings.save_labels({**self._window.settings.labels, **dialog.labels.meanings})
        self._window.flows.bring(sources, asked, count)

    def _ask_save(self, losses: Sequence[Loss]) -> None:
        title, filters = self.tr("Save the list of what was left out"), self.tr("Text (*.txt)")
        questions.ask_save_file(
            self._window, title, "losses.txt", filters, lambda path: self.write_losses(losses, path)
        )

    def write_losses(self, losses: Sequence[Loss], path: Path) -> None:
        """Write the list as a text, whole or not at all."""
        try:
            write_losses(path, losses)
        except KnownError as error:
            self._window.workspace.failed.emit(sentence(error))
        else:
            self._window.notice.over()  # what was refused is known now
            self._window.workspace.told.emit(self.tr("The list lies in {path}.").format(path=path))

    # -- the clipboard

    def paste(self) -> None:
        """Import what was copied: files, or a text as one article."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        project = self._window.workspace.project
        if project is None:
            return
        if mime is not None and (paths := files_in(mime)):
            self._window.flows.import_paths(paths)
            return
        text = "" if mime is None else text_in(mime)
        if not text.strip():
            words = self.tr("There is no text and no file on the clipboard. Copy an article first.")
            self._window.workspace.failed.emit(words)
            return
        name = self.tr("Clipboard")
        run = self._window.background.run
        run(read_text, ((text, "", name),), lambda _, read: self._ask_clip(project, read), lambda: None)

    def _ask_clip(self, project: Project, incoming: Incoming) -> None:
        window = self._window
        if incoming.refused is not None:
            window.workspace.failed.emit(sentence(incoming.refused))
        elif window.workspace.project is project:
            here = incoming.entries[0].article.id in set(project.article_ids())
            dialog = ClipDialog(incoming, window, here=here)
            dialog.taken.connect(window.flows.keep)
            dialog.open()

    # -- export

    def ask_export(self) -> None:
        """Ask in which format, and which articles; the dialog shows what would be lost."""
        window = self._window
        project = window.workspace.project
        if project is None:
            return
        queue = window.review.queue
        queue.refilter()  # it waits a moment for the next letter that is typed
        shown = Shown(
            queue.model.asked_for,
            " · ".join(filter(None, (*queue.bar.pressed, queue.filter.text().strip()))),
            Place(project.path, project.reviewer),
            layer_name(project.gold_in_sight),
            window.workspace.language,
        )
        dialog = ExportDialog(shown, self.work, window)
        dialog.exported.connect(self._on_exported)
        dialog.open()

    def _on_exported(self, done: ExportReport) -> None:
        words = self.tr(
            "%n article(s) with {metrics} {metrics:metric|metrics} written to {path}.", "", done.articles
        )
        said = filled(words, {"metrics": done.metrics, "path": done.path})
        if done.listed is not None:
            listed = self.tr("What was lost is listed in {path}.").format(path=done.listed)
            said = f"{said}\n{listed}"
        self._window.workspace.told.emit(said)
