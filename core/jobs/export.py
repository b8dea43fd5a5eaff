"""Export of a project's gold, in any format, with a report of what does not fit through it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from core.formats import Annotated, Format, Loss, Output, formats
from core.formats.exchange.losses import report_lines, tally
from core.formats.exchange.output import output
from core.formats.exchange.spilled import Losses
from core.jobs import Progress
from core.jobs.bias import check_plants
from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.sheet import Status

OWN = "jsonl"
_USUAL = (
    *(OWN, "csv", "xlsx"),
    *("label_studio", "doccano", "doccano_relations", "brat"),
    *("spacy_jsonl", "spacy", "conll", "bioes", "cas"),
)
LOSSES = "losses.log"
"""No name that import would take for an article."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to be written: of which layer (the gold in sight unless one is named), and which articles.

    Articles in which nothing was decided are among those that are not completed. `among`: of these ids alone,
    as a filter of the queue has found them. `predictions`: with what the shown extractor says of each.
    """

    layer: str | None = None
    completed_only: bool = True
    among: Collection[str] | None = None
    predictions: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote, and where; what was left behind, and the file that lists it, where there is one.

    `stopped`: somebody asked for it, and nothing was written.
    """

    articles: int
    metrics: int
    path: Path
    losses: Sequence[Loss] = ()
    stopped: bool = False
    listed: Path | None = None


class _StopAsked(Exception):  # noqa: N818 (it is no error)
    """Somebody asked the work to stop."""


def writable() -> tuple[Format, ...]:
    """Every format that can be written, our own first, then the more common; of two more, by name."""
    found = [each for each in formats().values() if each.write]
    places = {name: at for at, name in enumerate(_USUAL)}
    return tuple(sorted(found, key=lambda each: (places.get(each.name, len(places)), each.name)))


def written_as(path: Path) -> str:
    """The name of the format that a file of this name is in: ours, unless only one other has its suffix."""
    files = [each for each in writable() if not each.folder]
    found = [each.name for each in files if path.suffix.lower() in each.suffixes]
    return found[0] if len(found) == 1 else OWN


def replaced(path: Path, chosen: str) -> tuple[Path, ...]:
    """The files that stand in the way of an export there: an earlier one, and its list of losses."""
    form = formats()[chosen]
    files = () if form.folder else (path, _listed_in(path, form))
    with suppress(OSError):  # no file can have a name that is too long
        return tuple(each for each in files if each.is_file())
    return ()


def filtered(
    project: Project, words: str = "", statuses: Collection[Status] = (), *, drawn: bool = False
) -> tuple[str, ...]:
    """The articles that the queue would list: by its query, by how they stand, of the random sample alone.

    Raises KnownError where the query cannot be understood.
    """
    query = query_of(words, project.reviewer)
    wanted = Wanted(statuses=tuple(statuses) or None, query=query, drawn=drawn)
    return tuple(row.id for row in project.listing.all(wanted))


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
    What was lost is written beside the file, in place of an earlier list. Raises KnownError where the place
    cannot be written, a planted error stands among what is written, or the reviewer may not see that layer.
    """
    layer = selection.layer or project.gold_in_sight
    if layer != project.layer:
        project.reviewers.check_sees_all()
    check_plants(project, layer, completed_only=selection.completed_only)
    form = formats()[chosen]
    work = _Export(project, layer, selection, progress)
    listed = _listed_in(path, form)
    beside = () if form.folder else (listed.name,)
    try:
        with output(path, folder=form.folder, keep=not pretend, beside=beside) as out:
            losses = _written(form, work, out, listed.name)
    except _StopAsked:
        return ExportReport(0, 0, path, stopped=True)
    if pretend:
        return ExportReport(work.articles, work.metrics, path, losses)
    return ExportReport(work.articles, work.metrics, path, losses, listed=listed if losses else None)


def _listed_in(path: Path, form: Format) -> Path:
    """Where losses are listed: in the folder, or beside the file itself, wherever a link leads."""
    if form.folder:
        return path / LOSSES
    return Path(f"{os.path.realpath(path)}.{LOSSES}")


def _written(form: Format, work: _Export, out: Output, listed: str) -> Losses:
    assert form.write is not None  # only formats that can be written are offered
    losses = Losses(form.write(iter(work), out))
    if losses:
        with out.file(listed) as file:
            file.writelines(line.encode() for line in report_lines(tally(losses), losses.in_order()))
    return losses


class _Export:
    """The articles to write, one after the other in the order of their ids, and how many there were."""

    def __init__(self, project: Project, layer: str, selection: Selection, progress: Progress) -> None:
        self._project, self._layer, self._selection, self._progress = project, layer, selection, progress
        self.articles = self.metrics = 0

    def __iter__(self) -> Iterator[Annotated]:
        project, among = self._project, self._selection.among
        completed = self._selection.completed_only
        ids = sorted(project.decided_ids(self._layer) if completed else project.article_ids())
        ids = ids if among is None else sorted(set(ids).intersection(among))
        for at, article_id in enumerate(ids, 1):
            found = project.annotated(article_id, self._layer)
            state = found.state
            if not state.withdrawn and (state.complete or not completed):
                article = replace(found.article, title=state.title or found.article.title)
                self.articles += 1
                self.metrics += len(found.metrics)
                yield self._with_predictions(Annotated(article, found.metrics, state.complete))
            if not self._progress(at, len(ids)):
                raise _StopAsked

    def _with_predictions(self, annotated: Annotated) -> Annotated:
        # Under bias control, what an extractor says of an article is told to nobody who has not completed it.
        told = annotated.complete or self._project.store.tells_all()
        if not self._selection.predictions or not told:
            return annotated
        found = self._project.predicted(annotated.article.id)
        if found is None:
            return annotated
        metrics = tuple(each.metric for each in found.metrics)
        return replace(annotated, predicted=metrics, predictor=self._project.extractor)
