"""The accuracy page: what is measured, the figures, and what to do where there are none yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.bias import BiasFigures
from core.jobs.evaluate import Evaluation
from core.jobs.releases import Gold, Release, frozen_gold, releases
from core.sheet import Change
from gui.aside import Aside
from gui.background import Background
from gui.panels.accuracy.basis_line import BasisLine
from gui.panels.accuracy.bias_line import BiasLine
from gui.panels.accuracy.computing import Computing, Lack
from gui.panels.accuracy.empty import EmptyState
from gui.panels.accuracy.explorer import Explorer
from gui.panels.accuracy.following import Following
from gui.panels.accuracy.header import AccuracyHeader
from gui.panels.accuracy.notes import Notes
from gui.panels.accuracy.reporting import Reporting
from gui.progress_line import ProgressLine
from gui.sentences import sentence
from gui.workspace import Workspace

_PAUSE = 400


class AccuracyPanel(QWidget):
    """How good the extractor is, measured when the page is shown and again after changes.

    Signals: `report_clicked()`, `report_written(Path)`, `open_requested(article_id, Span)` for a case that
    is to be mended in the review, `mend_requested(name, Case, QPoint)` for one that is mended here,
    `picture_asked(Picture, how)` for a chart as a file, `evaluated(Evaluation)` when new figures are shown,
    `gold_asked(layer)` where the layer looked at is to be the project's gold.
    """

    report_clicked = Signal()
    report_written = Signal(object)
    open_requested = Signal(str, object)
    mend_requested = Signal(str, object, QPoint)
    picture_asked = Signal(object, str)
    evaluated = Signal(object)
    gold_asked = Signal(str)

    def __init__(self, workspace: Workspace, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._computing = Computing(self)
        self._following = Following()
        self._stale = True
        self._release: Release | None = None
        self.evaluation: Evaluation | None = None
        self.header = AccuracyHeader(workspace.theme)
        self.progress = ProgressLine()
        self.notes = Notes()
        self.basis = BasisLine(workspace)
        self.bias = BiasLine()
        self.aside = Aside(self)
        self.explorer = Explorer(workspace, background, self.aside)
        self.ground = self.explorer.figures
        self._reporting = Reporting(self.aside, self)
        self.empty = EmptyState(workspace)
        self.stack = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.explorer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.basis, self.bias, self.notes, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.explorer.figures)

    def _connect(self) -> None:
        workspace, header, computing = self._workspace, self.header, self._computing
        workspace.project_opened.connect(self._on_project_opened)
        workspace.changed.connect(self._on_changed)
        workspace.ruled.connect(self._on_ruled)
        workspace.queue_changed.connect(self._on_queue_changed)
        workspace.theme_changed.connect(self._on_theme_changed)
        workspace.language_changed.connect(self._retranslate)
        header.recompute_clicked.connect(self.refresh)
        header.report_clicked.connect(self.report_clicked)
        header.mode_changed.connect(self._on_mode_changed)
        header.layer_chosen.connect(self._on_layer_chosen)
        header.hold_clicked.connect(lambda: self.gold_asked.emit(workspace.measured_layer))
        header.release_chosen.connect(self._on_release_chosen)
        self.basis.chosen.connect(self.refresh)
        self.explorer.open_requested.connect(self.open_requested)
        self.explorer.mend_requested.connect(self.mend_requested)
        self.explorer.picture_asked.connect(self.picture_asked)
        self.explorer.sureness.progressed.connect(self._on_progressed)
        self._pause.timeout.connect(self.refresh)
        computing.ready.connect(self._on_ready)
        computing.lacking.connect(self._on_lacking)
        computing.progressed.connect(self._on_progressed)
        computing.failed.connect(self._on_failed)
        self.aside.changed.connect(lambda: self._on_progressed(0, 0))
        self._reporting.written.connect(self.report_written)
        self._reporting.failed.connect(workspace.failed)

    # -- measuring

    @property
    def busy(self) -> bool:
        """Whether figures are on their way."""
        explorer = self.explorer
        return any(
            each.busy for each in (self._computing, explorer.sureness, explorer.runs.comparing, self.aside)
        )

    def refresh(self) -> None:
        """Measure again, while the window goes on."""
        self._pause.stop()
        self._stale = False
        self._following.forget()
        project = self._workspace.project
        self.header.show_layers(
            () if project is None else project.layers_in_sight,
            self._workspace.measured_layer,
            gold="" if project is None else project.gold_in_sight,
            closed="" if project is None or project.reviewers.sees_all else project.gold_layer,
        )
        if project is not None and project.reviewers.sees_all:
            self.header.show_releases(releases(project), self._release)
        self.basis.offer(project)
        against = self._release or self._workspace.measured_layer
        self._computing.start(project, against, only_sample=self.basis.only_sample)

    def show_releases(self, _release: object = None) -> None:
        """The project has one release more, or fewer were known."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._workspace.look_at_gold(on=True)
        if self._stale:
            self.refresh()
        else:
            self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._workspace.look_at_gold(on=False)

    def _on_project_opened(self, _project: object) -> None:
        self._computing.stop()
        self.progress.hide()
        self._forget()
        self._release = self._reporting.awaited = None
        self.explorer.forget()
        self.empty.say(None)
        self._measure_anew()

    def _on_changed(self, change: Change) -> None:
        self._following.note(change, paired=True)
        if self.isVisible():
            self._follow()

    def _on_ruled(self, change: Change) -> None:
        self._following.note(change, paired=False)
        if self.isVisible():
            self._follow()

    def _on_queue_changed(self) -> None:
        if not self._following.is_known():
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _follow(self) -> None:
        """Compare what was decided in anew; everything, where there is nothing to go by or far too much."""
        following, evaluation, project = self._following, self.evaluation, self._workspace.project
        if not following.waiting or self._stale or project is None:
            return
        if evaluation is None or self._computing.busy or following.too_many:
            self._measure_anew()
            return
        if self._release is not None:  # its gold never changes
            following.forget()
            return
        try:
            layer = self._workspace.measured_layer
            found, articles = following.followed(evaluation, project, layer)
        except KnownError as error:
            self._workspace.failed.emit(sentence(error))
            return
        if not found.articles:
            self._measure_anew()
            return
        self._show(found)
        self.explorer.follow(found, articles)
        self.evaluated.emit(found)

    def _on_layer_chosen(self, layer: str) -> None:
        if self._release is not None or layer != self._workspace.measured_layer:
            self._release = None
            self._workspace.measure_against(layer)
            self.refresh()

    def _on_release_chosen(self, release: Release) -> None:
        self._release = release
        self.refresh()

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.say(done, total, shown=self.busy)

    def _on_ready(self, evaluation: Evaluation) -> None:
        self.progress.hide()
        self._show(evaluation)
        self.explorer.show_evaluation(evaluation, self.header.switch.mode, self._gold)
        self.stack.setCurrentWidget(self.explorer)
        self.evaluated.emit(evaluation)
        if self._reporting.awaited is not None:
            self.write_report(self._reporting.awaited)

    def _show(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.header.show_evaluation(evaluation)
        self.basis.show_basis(evaluation.basis)
        self.bias.show_figures(evaluation.bias)
        self.notes.say(evaluation.warnings, self._workspace.language)

    def _on_lacking(self, lack: Lack) -> None:
        self.progress.hide()
        self._forget()
        self.empty.say(lack)
        if self._reporting.awaited is not None:
            self._reporting.awaited = None
            self._workspace.failed.emit(self.empty.text())

    def _on_failed(self, error: KnownError) -> None:
        self.progress.hide()
        self._reporting.awaited = None
        self._workspace.failed.emit(sentence(error))

    def _forget(self) -> None:
        self.evaluation = None
        self.header.show_evaluation(None)
        self.basis.show_basis(None)
        self.bias.show_figures(BiasFigures())
        self.notes.say((), self._workspace.language)
        self.stack.setCurrentWidget(self.empty)

    def _on_mode_changed(self) -> None:
        if self.evaluation is not None:
            self.explorer.show_evaluation(self.evaluation, self.header.switch.mode, self._gold)

    @property
    def _gold(self) -> Gold | None:
        """The release that is measured against, to read it once more for another run."""
        project, release = self._workspace.project, self._release
        return frozen_gold(project, release) if project is not None and release is not None else None

    # -- the report

    def write_report(self, path: Path) -> None:
        """Write the report there; where the figures are out of date, as soon as they are new."""
        if self.evaluation is None or self._stale or self._computing.busy:
            self._reporting.awaited = path
            if not self._computing.busy:
                self.refresh()
        else:
            self._reporting.write(self.evaluation, path, self._workspace.language)

    # -- words and colours

    def _on_theme_changed(self) -> None:
        self.header.switch.set_theme(self._workspace.theme)
        self.explorer.set_theme(self._workspace.theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.progress.setAccessibleName(self.tr("Measuring"))
        if self.evaluation is not None:
            self.notes.say(self.evaluation.warnings, self._workspace.language)
