"""What the accuracy page knows of other runs: the comparison with one of them, and the results kept."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from core.errors import KnownError
from core.jobs.compare import Change, Fate, PastRun, past_runs
from core.jobs.evaluate import Case, Evaluation, Mode, Pair
from core.jobs.project import Project
from core.jobs.releases import Gold
from core.jobs.results import Result, keep_result, kept_results, result_of
from core.model import Metric
from gui.aside import Aside
from gui.layers import layer_name
from gui.panels.accuracy.comparing import Compared, RunComparing
from gui.panels.accuracy.versus import ComparedSection, VersionsSection
from gui.panels.accuracy.words import extractor_name
from gui.sentences import sentence
from gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Beside:
    """A change as it is shown: one run's case in that run's article, and what the other run says there."""

    case: Case
    pair: Pair
    shown: str
    other: str
    reading: Metric | None


class Runs(QObject):
    """Signals: `compared()` when there is a comparison, or none any more."""

    compared = Signal()

    def __init__(self, workspace: Workspace, aside: Aside, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._aside = workspace, aside
        self.section, self.versions = ComparedSection(workspace.theme), VersionsSection(workspace.theme)
        self.comparing = RunComparing(self)
        self.found: Compared | None = None
        self._now: tuple[Evaluation, Mode] | None = None
        self._gold: Gold | None = None
        self._beside: dict[int, Beside] = {}
        self.section.run_chosen.connect(self._on_run_chosen)
        self.versions.keep_clicked.connect(self._keep)
        self.comparing.ready.connect(self._on_ready)
        self.comparing.failed.connect(self._on_failed)

    def show(self, evaluation: Evaluation, mode: Mode, gold: Gold | None) -> None:
        """These are the figures now; a comparison is made anew."""
        self._now, self._gold = (evaluation, mode), gold
        project = self._workspace.project
        if project is None:
            return
        settings = evaluation.settings
        same = (settings.extractor, settings.version, settings.configuration)
        runs = (each for each in past_runs(project))
        self.section.show_runs(
            tuple(r for r in runs if (r.run.extractor, r.run.version, r.run.configuration) != same)
        )
        self.versions.show_results(kept_results(project))
        self._on_run_chosen(self.section.run)

    def follow(self, evaluation: Evaluation) -> None:
        """The same figures after some articles have changed."""
        if self._now is not None:
            self._now = evaluation, self._now[1]
            self._on_run_chosen(self.section.run)

    def forget(self) -> None:
        """Another project."""
        self.comparing.stop()
        self._now = None
        self.section.show_runs(())
        self._set(None)

    def _on_run_chosen(self, run: PastRun | None) -> None:
        project = self._workspace.project
        if run is None or project is None or self._now is None:
            self.comparing.stop()
            self._set(None)
            return
        self.section.say_busy()
        self.comparing.start(project, run, *self._now, self._gold or self._workspace.measured_layer)

    def _on_ready(self, found: Compared) -> None:
        self._set(found)

    def _on_failed(self, error: KnownError) -> None:
        self._set(None)
        self.section.say_error(error)

    def _set(self, found: Compared | None) -> None:
        before, self.found = self.found, found
        self.section.show_compared(found, self._workspace.language)
        if before is not found:
            self.compared.emit()

    def _keep(self) -> None:
        project = self._workspace.project
        if project is None or self._now is None:
            return
        if self._gold is None and self._workspace.measured_layer != project.gold_in_sight:
            self._workspace.failed.emit(
                self.tr(
                    "Only results against the gold are kept, and the layer “{layer}” is not: measure against"
                    " the gold, or hold this layer for gold first."
                ).format(layer=layer_name(self._workspace.measured_layer))
            )
            return
        work = partial(result_of, self._now[0], project.reviewer)
        self._aside.run(work, partial(self._on_result, project))

    def _on_result(self, project: Project, future: Future[Result]) -> None:
        if project is not self._workspace.project:  # closed in the meantime
            return
        step = self._workspace.long_step
        if step.busy:  # its transaction is open: what is kept now would be gone if it is stopped
            step.ended.connect(
                partial(self._on_result, project, future), Qt.ConnectionType.SingleShotConnection
            )
            return
        try:
            kept = keep_result(project, future.result())
        except KnownError as error:
            self._workspace.failed.emit(sentence(error))
            return
        self.versions.show_results(kept_results(project))
        self._workspace.told.emit(
            self.tr("The result is kept.")
            if kept
            else self.tr("The last result kept says the very same: nothing was added.")
        )

    # -- cases

    def cases(self, fate: str) -> tuple[Case, ...]:
        """The cases of that fate: of what was fixed as it was before, of the others as they are now."""
        if self.found is None or self._now is None:
            return ()
        names = [extractor_name(each.settings) for each in (self.found.before, self._now[0])]
        pairs = [
            {each.pair.article: each.pair for each in evaluation.articles}
            for evaluation in (self.found.before, self._now[0])
        ]
        entries = [_beside(change, names, pairs) for change in self.found.comparison.by_fate()[Fate(fate)]]
        self._beside = {id(each.case): each for each in entries}
        return tuple(each.case for each in entries)

    def beside(self, case: Case) -> Beside | None:
        """What belongs to a case that `cases` gave."""
        return self._beside.get(id(case))


def _beside(change: Change, names: list[str], pairs: list[dict[str, Pair]]) -> Beside:
    """Of a change the run to show, and beside it the other."""
    at = 0 if change.fate is Fate.FIXED or change.other is None else 1
    sides = (change.one, change.other)
    case = sides[at] or sides[1 - at]
    at = at if sides[at] is not None else 1 - at
    other = sides[1 - at]
    assert case is not None
    return Beside(
        case, pairs[at][change.article], names[at], names[1 - at], None if other is None else other.predicted
    )
