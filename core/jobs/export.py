"""Export of a project's gold, in any format, with a report of what does not fit through it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core.formats import Annotated, Format, Loss, Output, formats
from core.formats.exchange.losses import report
from core.formats.exchange.output import output
from core.jobs import Progress
from core.jobs.bias import check_plants
from core.jobs.project import Project

OWN = "jsonl"
LOSSES = "losses.log"
"""No name that import would take for an article."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to be written: of which layer (the gold in sight unless one is named), and which articles.

    `among`: of these ids alone, as a filter of the queue has found them.
    """

    layer: str | None = None
    completed_only: bool = True
    among: Collection[str] | None = None
    predictions: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote, and where; what was left behind; whether it was stopped, with nothing written."""

    articles: int
    metrics: int
    path: Path
    losses: tuple[Loss, ...] = ()
    stopped: bool = False


class _StopAsked(Exception):  # noqa: N818 (it is no error)
    """Somebody asked the work to stop."""


def writable() -> tuple[Format, ...]:
    """Every format that can be written, our own first."""
    found = [each for each in formats().values() if each.write]
    return tuple(sorted(found, key=lambda each: (each.name != OWN, each.name)))


def export_gold(
    project: Project,
    path: Path,
    chosen: str = OWN,
    selection: Selection = Selection(),
    progress: Progress = lambda _done, _total: True,
    *,
    pretend: bool = False,
) -> ExportReport:
    """Write metrics that stand, as a file or folder of that format; `pretend` only says what would be lost.

    Before adjudication a reviewer's own layer is the gold in sight. The same content gives the same bytes.
    What was lost is written beside the file. Raises KnownError where the place cannot be written, a planted
    error stands among what is written, or the reviewer may not see that layer.
    """
    layer = selection.layer or project.gold_in_sight
    if layer != project.layer:
        project.reviewers.check_sees_all()
    check_plants(project, layer, completed_only=selection.completed_only)
    form = formats()[chosen]
    work = _Export(project, layer, selection, progress)
    try:
        with output(path, folder=form.folder, keep=not pretend) as out:
            losses = tuple(_written(form, work, out))
    except _StopAsked:
        return ExportReport(0, 0, path, stopped=True)
    return ExportReport(work.articles, work.metrics, path, losses)


def _written(form: Format, work: _Export, out: Output) -> Iterator[Loss]:
    assert form.write is not None  # only formats that can be written are offered
    losses = tuple(form.write(iter(work), out))
    if losses or form.loses:
        out.text(LOSSES if form.folder else f"{out.place.name}.{LOSSES}", report(losses))
    return iter(losses)


class _Export:
    """The articles to write, one after the other in the order of their ids, and how many there were."""

    def __init__(self, project: Project, layer: str, selection: Selection, progress: Progress) -> None:
        self._project, self._layer, self._selection, self._progress = project, layer, selection, progress
        self.articles = self.metrics = 0

    def __iter__(self) -> Iterator[Annotated]:
        project, among = self._project, self._selection.among
        ids = sorted(project.decided_ids(self._layer))
        ids = ids if among is None else sorted(set(ids).intersection(among))
        for at, article_id in enumerate(ids, 1):
            found = project.annotated(article_id, self._layer)
            state = found.state
            if not state.withdrawn and (state.complete or not self._selection.completed_only):
                article = replace(found.article, title=state.title or found.article.title)
                self.articles += 1
                self.metrics += len(found.metrics)
                yield self._with_predictions(Annotated(article, found.metrics, state.complete))
            if not self._progress(at, len(ids)):
                raise _StopAsked

    def _with_predictions(self, annotated: Annotated) -> Annotated:
        if not self._selection.predictions:
            return annotated
        found = self._project.predicted(annotated.article.id)
        if found is None:
            return annotated
        metrics = tuple(each.metric for each in found.metrics)
        return replace(annotated, predicted=metrics, predictor=self._project.extractor)
