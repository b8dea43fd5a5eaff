"""Files that come in and go out: projects, articles, gold, reports. Each question is answered by one job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from core.errors import KnownError, LostError
from core.jobs.exchange import ARCHIVES, suffixes
from core.jobs.project import Project
from core.jobs.sample import sample_project
from core.jobs.saving import write_whole
from core.sheet import Status
from gui import questions
from gui.older import Older
from gui.pictures import Picture, picture_bytes, picture_image
from gui.sentences import sentence
from gui.soundness import SoundnessDesk

if TYPE_CHECKING:
    from gui.window import Window

PROJECT_SUFFIX = ".metrics"


class Files(QObject):
    """The file menu of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.soundness = SoundnessDesk(window)
        self.older = Older(window)
        self.older.made_ready.connect(self._open)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What its actions do."""
        return {
            "new": self.ask_new,
            "open": self.ask_open,
            "sample": self.open_sample,
            "import": self.ask_import,
            "import_folder": self.ask_folder,
            "report": self.ask_report,
            "check": self.soundness.ask,
        }

    def take(self, paths: Sequence[Path]) -> None:
        """Open the first project among these files, or import them."""
        projects = [path for path in paths if path.suffix == PROJECT_SUFFIX]
        if projects:
            self.open_project(projects[0])
        elif paths:
            self._window.flows.import_paths(paths)

    def open_project(self, path: Path) -> bool:
        """Open that project file; the one before stays open where this one can't be read.

        One whose opening takes long is made ready behind the window, and opened then: False until that.
        """
        return not self.older.takes(path) and self._open(path)

    def _open(self, path: Path) -> bool:
        reviewer = self._window.reviewer
        opened = self._use(lambda: Project.open(path, reviewer))
        project = self._window.workspace.project
        met_as = project.reviewers.met_as if opened and project is not None else ""
        if met_as not in {"", reviewer}:
            words = self.tr(
                "This file meets its team as {account}, but you decide as {reviewer}, and what you decide so"
                " stays here. If you are {account}: File → Reviewer…"
            )
            self._window.notice.say(words.format(account=met_as, reviewer=reviewer), trouble=True)
        return opened

    def new_project(self, path: Path) -> bool:
        """Make a project file there and open it; an existing file is refused, never replaced."""
        path = path if path.suffix else path.with_suffix(PROJECT_SUFFIX)
        return self._use(lambda: Project.create(path, self._window.reviewer))

    def open_sample(self) -> bool:
        """Open the bundled sample, made anew where it is missing; who is new to it is told what it is."""
        reviewer = self._window.reviewer
        opened = self._use(lambda: Project.open(sample_project(reviewer=reviewer), reviewer))
        project = self._window.workspace.project
        if opened and project is not None and not _begun(project):
            self._window.notice.say(
                self.tr(
                    "This is the sample: invented articles with suggestions that wait. Try anything: your"
                    " decisions are kept apart from the gold that came with it."
                )
            )
        return opened

    def _use(self, opening: Callable[[], Project]) -> bool:
        window = self._window
        try:
            project = opening()
        except LostError as error:
            window.backups.offer(error)
            return False
        except KnownError as error:
            window.notice.say(sentence(error), trouble=True)
            return False
        self.older.stop()  # what was asked for last is what is open
        window.flows.leave()
        self.leave()
        window.workspace.use(project)
        window.settings.remember(project.path)
        window.menus.show_recent(window.settings.recent, self.open_project)
        if not window.review.queue.open(window.settings.last_article(project.path)):
            window.review.queue.go(1)
        window.flows.catch_up()
        window.review.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def leave(self) -> None:
        """Keep where the reviewer was in the project that is being closed, and what he did there.

        A step that is under way is given up first: what is kept now would be part of it.
        """
        self._window.workspace.long_step.stop()
        if not self._window.backups.leave():
            self._window.honesty.effort.keep()
        project, sheet = self._window.workspace.project, self._window.workspace.sheet
        if project is not None and sheet is not None:
            self._window.settings.remember_article(project.path, sheet.article.id)

    def ask_new(self) -> None:
        """Make a project where the person says."""
        filters = self.tr("Projects (*.metrics)")
        questions.ask_save_file(
            self._window, self.tr("New project"), "project.metrics", filters, self.new_project
        )

    def ask_open(self) -> None:
        """Open a project that the person chooses."""
        filters = self.tr("Projects (*.metrics);;All files (*)")
        questions.ask_open_file(self._window, self.tr("Open a project"), filters, self.open_project)

    def ask_import(self) -> None:
        """Import the files that the person chooses."""
        wanted = " ".join(f"*{suffix}" for suffix in (*suffixes(), *ARCHIVES))
        readable = self.tr("Texts, annotations and archives ({wanted})").format(wanted=wanted)
        filters = ";;".join((readable, self.tr("All files (*)")))
        import_paths = self._window.flows.import_paths
        questions.ask_open_files(self._window, self.tr("Import articles"), filters, import_paths)

    def ask_folder(self) -> None:
        """Import everything in a folder that can be read."""
        flows = self._window.flows
        questions.ask_folder(
            self._window, self.tr("Import a folder"), lambda path: flows.import_paths([path])
        )

    def ask_picture(self, picture: Picture, how: str) -> None:
        """Write a chart to a file, or put it on the clipboard."""
        if how == "copy":
            QGuiApplication.clipboard().setImage(picture_image(picture))
            self._window.notice.say(self.tr("The chart is on the clipboard."))
            return
        filters = self.tr("Vector picture (*.svg)") if how == "svg" else self.tr("Picture (*.png)")
        questions.ask_save_file(
            self._window,
            self.tr("Save the chart"),
            f"chart.{how}",
            filters,
            lambda path: self.write_picture(picture, path, how),
        )

    def write_picture(self, picture: Picture, path: Path, how: str) -> None:
        """Write a chart as SVG or PNG, whole or not at all."""
        try:
            write_whole(path, picture_bytes(picture, how))
        except KnownError as error:
            self._window.notice.say(sentence(error), trouble=True)
        else:
            self._window.notice.say(self.tr("Chart written to {path}.").format(path=path))

    def ask_report(self) -> None:
        """Write the accuracy report to a file."""
        filters = self.tr("Web page (*.html)")
        write = self._window.accuracy.write_report
        questions.ask_save_file(self._window, self.tr("Write the report"), "report.html", filters, write)


def _begun(project: Project) -> bool:
    """Whether its reviewer has decided anything."""
    return any(count for status, count in project.counts().items() if status is not Status.OPEN)
