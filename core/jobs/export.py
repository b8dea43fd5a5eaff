"""Export of a project's gold into a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core.formats import Annotated
from core.formats.files import write_whole
from core.formats.jsonl import write
from core.jobs.bias import check_plants
from core.jobs.project import Project


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote, and where."""

    articles: int
    metrics: int
    path: Path


def export_gold(
    project: Project, path: Path, *, completed_only: bool = True, layer: str | None = None
) -> ExportReport:
    """Write the gold layer as JSON Lines: all of it or, without asking for more, its completed articles.

    Before adjudication a reviewer's own layer stands in its place. Another is written where it is named. The
    same content gives the same bytes. Raises KnownError where the place cannot be written, a planted error
    stands among what is written, or the reviewer may not see that layer.
    """
    layer = layer or project.gold_in_sight
    if layer != project.layer:
        project.reviewers.check_sees_all()
    check_plants(project, layer, completed_only=completed_only)
    found = tuple(_annotated(project, layer, completed_only=completed_only))
    write_whole(path, write(found))
    return ExportReport(len(found), sum(len(each.metrics) for each in found), path)


def _annotated(project: Project, layer: str, *, completed_only: bool) -> Iterator[Annotated]:
    for each in project.annotations(layer, completed_only=completed_only):
        article = replace(each.article, title=each.state.title or each.article.title)
        yield Annotated(article, each.metrics, each.state.complete)
