"""The project's own schema file: chosen, written to start from, and read again whenever it was saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from core.errors import KnownError
from core.jobs.labels import Merged, adopt, schema_file, write_schema
from core.jobs.project import Project
from core.schema import schema
from gui import questions
from gui.i18n import joined
from gui.notice import NoticeBar
from gui.sentences import sentence
from gui.workspace import Workspace

_REST = 250
"""Milliseconds after the last change before the file is read: editors write in several steps."""


class Labels(QObject):
    """Kinds, roles and causes of the open project. A bad file is told, and the schema in force stays."""

    def __init__(self, workspace: Workspace, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._workspace, self._notice = workspace, notice
        self._file: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._watcher.fileChanged.connect(self._on_file_changed)
        self._watcher.directoryChanged.connect(self._on_file_changed)
        self._rest.timeout.connect(self._read_again)
        workspace.project_opened.connect(self._on_project_opened)

    def use(self, path: Path) -> None:
        """Put the schema of that file in force, now and whenever it is saved."""
        project = self._workspace.project
        if project is None:
            return
        try:
            found = adopt(project, path)
        except KnownError as error:
            self._notice.say(sentence(error), trouble=True)
            return
        self._watch(path)
        self._announce(found)

    def write(self, path: Path) -> None:
        """Write the schema in force as a file to start from."""
        try:
            write_schema(path)
        except KnownError as error:
            self._notice.say(sentence(error), trouble=True)
            return
        self._notice.say(self.tr("The schema was written to {path}.").format(path=path))

    def ask_use(self) -> None:
        """Use a file that the person chooses."""
        filters = self.tr("Schema files (*.toml)")
        questions.ask_open_file(self._notice, self.tr("Use a schema file"), filters, self.use)

    def ask_write(self) -> None:
        """Write the schema where the person says."""
        filters = self.tr("Schema files (*.toml)")
        questions.ask_save_file(self._notice, self.tr("Write the schema"), "schema.toml", filters, self.write)

    def _announce(self, found: Merged) -> None:
        workspace = self._workspace
        workspace.schema_changed.emit()
        workspace.reload()
        words = [self.tr("The schema {version} is in force.").format(version=schema().version)]
        if found.added:
            words.append(self.tr("New: {names}.").format(names=self._names(found.added)))
        if found.archived:
            archived = self.tr("Archived, what was annotated with it stays: {names}.")
            words.append(archived.format(names=self._names(found.archived)))
        if found.revived:
            words.append(self.tr("Back from the archive: {names}.").format(names=self._names(found.revived)))
        self._notice.say(joined(words, workspace.language))

    def _names(self, ids: tuple[str, ...]) -> str:
        known = schema()
        language = self._workspace.language
        terms = (*known.known_kinds, *known.known_roles, *known.known_causes)
        return ("、" if language == "zh" else ", ").join(
            term.name(language) for term in terms if term.id in ids
        )

    # -- the file

    def _on_project_opened(self, project: Project | None) -> None:
        self._watch(None if project is None else schema_file(project))

    def _watch(self, path: Path | None) -> None:
        """The folder, too: many editors put a new file in place of the old one."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._file = path
        if path is not None and path.parent.is_dir():
            self._watcher.addPath(str(path.parent))
            if path.is_file():
                self._watcher.addPath(str(path))

    def _on_file_changed(self) -> None:
        self._rest.start()

    def _read_again(self) -> None:
        project, path = self._workspace.project, self._file
        if project is None or path is None or not path.is_file():
            return
        before = schema()
        try:
            found = adopt(project, path)
        except KnownError as error:
            self._notice.say(sentence(error), trouble=True)
            return
        self._watch(path)
        if schema() != before:
            self._announce(found)
