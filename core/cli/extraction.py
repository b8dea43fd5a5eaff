"""`extract`: metrics of files, without a project, or of the articles of a project."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import click

from core.cli.frame import (
    FILES,
    PROJECT,
    REFUSED,
    Worked,
    as_json,
    as_reviewer,
    complain,
    progress,
    write_json,
)
from core.cli.table import shortened, table
from core.jobs.cores import cores
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.files import FileFound, extract_files
from core.jobs.importing import text_files
from core.jobs.project import Project
from core.model import written
from core.record import Record, metric_of

_EXAMPLE = """\
metric-annotator extract report.txt
metric-annotator extract articles/ --json > found.jsonl
metric-annotator extract --project my.metrics"""


@click.command(name="extract", cls=Worked, epilog=_EXAMPLE)
@click.argument("files", nargs=-1, type=FILES)
@click.option("--project", type=PROJECT, help="Suggest metrics for the articles of this project.")
@click.option("--extractor", metavar="NAME", default=DEFAULT_EXTRACTOR, help="Another than our own.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=cores,
    show_default="all cores",
    help="So many processes for large batches.",
)
@as_json
@as_reviewer
def extract(
    files: tuple[Path, ...],
    *,
    project: Path | None,
    extractor: str,
    jobs: int,
    as_json: bool,
    reviewer: str,
) -> None:
    """Find the metrics of text FILES, or of the articles of a project.

    With FILES, no project is touched: a table for people, or with --json one object a line for each file.
    With --project, the articles that this version of the extractor has not read get suggestions. Ctrl-C
    stops; what was read is kept, and the next time the rest is read.
    """
    if bool(files) == bool(project):
        raise click.UsageError("Give either files or --project.")
    if project is None:
        sources = text_files(files)
        _show(extract_files(sources, extractor, jobs), len(sources), as_json=as_json)
        return
    with Project.open(project, reviewer) as opened:
        done = _extract_project(opened, extractor, jobs)
    if as_json:
        write_json({"articles": done, "extractor": extractor})
    else:
        click.echo(f"{done} articles read by “{extractor}”.")


def _extract_project(project: Project, extractor: str, jobs: int) -> int:
    try:
        with progress("Extracting") as show:
            return extract_project(project, extractor, show, jobs)
    except KeyboardInterrupt:
        complain("Stopped. What was read is kept; the same command reads the rest.")
        raise


def _show(answers: Generator[FileFound], total: int, *, as_json: bool) -> None:
    refused = False
    with progress("Extracting", beside_output=True) as show, closing(answers):
        for at, found in enumerate(answers, 1):
            if found.refused is not None:
                complain(found.refused)
                refused = True
            for record in found.records:
                if as_json:
                    write_json(record)
                else:
                    click.echo(_told(record))
            show(at, total)
    if refused:
        click.get_current_context().exit(REFUSED)


def _told(record: Record) -> str:
    rows = [
        (
            metric["kind"],
            written(metric_of(metric).quantity),
            shortened(metric["text"], 24),
            shortened(metric["roles"].get("indicator", ("", "", ""))[2], 40),
            metric["rule"],
        )
        for metric in record["metrics"]
    ]
    counts = f"{len(rows)} metrics, {len(record['exclusions'])} left out, {len(record['unknown'])} unknown"
    head = ("kind", "value", "as written", "indicator", "rule")
    return f"{record['file']}: {counts}\n{table(head, rows, right=(1,))}\n"
