"""The releases of a project: what each holds, whether it is whole, and what it changed against another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.releases import Release, check_release, compare, folder_of, releases
from gui import questions
from gui.choice import Choice
from gui.page import Page
from gui.project_work import Place, ProjectWork
from gui.sentences import sentence

_FOLDER = "folder"


class ReleasesDialog(QDialog):
    """Signals: `freeze_clicked()` where there is none yet, or one more is wanted."""

    freeze_clicked = Signal()

    def __init__(self, project: Project, work: ProjectWork, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project, self._work = project, work
        self._place = Place(project.path, project.reviewer)
        self.releases = releases(project)
        self.list = QListWidget()
        self.about = QLabel()
        self.other = Choice()
        self.verify, self.freeze, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.state = QLabel()
        self.page = Page()
        self._build()
        self._connect()
        self._retranslate()
        self.list.addItems([each.title for each in self.releases])
        self.list.setCurrentRow(0 if self.releases else -1)
        self._show()

    def _build(self) -> None:
        for label in (self.about, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.setFixedWidth(190)
        right = QVBoxLayout()
        right.addWidget(self.about)
        row = QHBoxLayout()
        row.addWidget(self.other, 1)
        row.addWidget(self.verify)
        right.addLayout(row)
        right.addWidget(self.state)
        right.addWidget(self.page, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.freeze)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        for button in (self.verify, self.freeze, self.close_button):
            button.setAutoDefault(False)
        self.resize(820, 560)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.other.activated.connect(lambda _: self._compare())
        self.verify.clicked.connect(self._verify)
        self.close_button.clicked.connect(self.accept)
        self.freeze.clicked.connect(self.accept)
        self.freeze.clicked.connect(self.freeze_clicked)
        self.finished.connect(lambda _: self._work.stop())

    @property
    def current(self) -> Release | None:
        """The release that is shown."""
        row = self.list.currentRow()
        return self.releases[row] if 0 <= row < len(self.releases) else None

    def _show(self) -> None:
        release = self.current
        for widget in (self.other, self.verify):
            widget.setEnabled(release is not None)
        self.state.clear()
        self.page.clear()
        self.other.clear()
        if release is None:
            self.about.setText(
                self.tr("Nothing has been frozen from this project yet: all its gold is a draft.")
            )
            return
        self.about.setText("\n".join(self._lines(release)))
        self.other.addItem(self.tr("Compare with…"))
        for each in self.releases:
            if each is not release:
                self.other.addItem(each.title, each)
        self.other.addItem(self.tr("A folder…"), _FOLDER)

    def _lines(self, release: Release) -> Iterator[str]:
        have = Counter(split for split, _ in self._project.store.held(release).values())
        splits = ", ".join(f"{name} {have[name]}" for name in sorted(have))
        yield self.tr("%n article(s): {splits}", "", have.total()).format(splits=splits)
        yield self.tr("Frozen: {when}").format(when=f"{release.at.astimezone():%Y-%m-%d %H:%M}")
        yield self.tr("Licence: {licences}").format(licences=", ".join(release.terms["licences"]) or "–")
        yield self.tr("Content: {content}").format(content=release.content)
        yield self.tr("Folder: {folder}").format(folder=folder_of(self._project, release))

    # -- what takes longer

    def _verify(self) -> None:
        release = self.current
        if release is not None:
            self.state.setText(self.tr("Checking every byte…"))
            self._work.run(
                self._place,
                lambda project, _: check_release(project, release),
                self._on_checked,
                self._on_failed,
            )

    def _on_checked(self, troubles: tuple[KnownError, ...]) -> None:
        whole = self.tr("It is what was frozen: every hash agrees.")
        self.state.setProperty("trouble", bool(troubles))
        self.state.style().polish(self.state)
        self.state.setText("\n".join(map(sentence, troubles)) or whole)

    def _compare(self) -> None:
        release, other = self.current, self.other.currentData()
        self.page.clear()
        if release is None or other is None:
            return
        shown = folder_of(self._project, release)
        if other == _FOLDER:
            title = self.tr("The folder of a release")
            questions.ask_folder(self, title, lambda path: self._compare_folders(path, shown))
            return
        theirs = folder_of(self._project, other)
        self._compare_folders(*((theirs, shown) if other.key < release.key else (shown, theirs)))

    def _compare_folders(self, before: Path, after: Path) -> None:
        self.state.setText(self.tr("Comparing…"))
        self._work.run(self._place, lambda *_: compare(before, after), self._on_compared, self._on_failed)

    def _on_compared(self, page: str) -> None:
        self.state.clear()
        self.page.show_markdown(page)

    def _on_failed(self, error: KnownError) -> None:
        self.page.clear()
        self._on_checked((error,))

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Releases"))
        self.list.setAccessibleName(self.tr("Releases"))
        self.other.setAccessibleName(self.tr("Compare with…"))
        self.page.setAccessibleName(self.tr("What was changed"))
        self.verify.setText(self.tr("Verify"))
        self.freeze.setText(self.tr("Freeze the gold…"))
        self.close_button.setText(self.tr("Close"))
