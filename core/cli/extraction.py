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
    told_when_stopped,
    write_json,
)
from core.cli.others import found_by, say_done, suggest_by_command, suggest_predictions, words_of
from core.cli.table import shortened, so_many, table
from core.jobs.asking import DEFAULT_NAME, DEFAULT_SECONDS, External
from core.jobs.cores import cores
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.files import FileFound, answers_to, extract_files
from core.jobs.importing import text_files
from core.jobs.project import Project
from core.record import Record, metric_of
from core.written import written

STOPPED = "Stopped. What was read is kept; the same command reads the rest."

_EXAMPLE = """\
metric-annotator extract report.txt
metric-annotator extract articles/ --json > found.jsonl
metric-annotator extract --project my.metrics
metric-annotator extract --project my.metrics --command "python my.py" --name mine
metric-annotator extract --project my.metrics --predictions found.jsonl"""


@click.command(name="extract", cls=Worked, epilog=_EXAMPLE)
@click.argument("files", nargs=-1, type=FILES)
@click.option("--project", type=PROJECT, help="Suggest metrics for the articles of this project.")
@click.option("--extractor", metavar="NAME", default=DEFAULT_EXTRACTOR, help="Another than our own.")
@click.option("--command", metavar="WORDS", help="A command that reads and writes JSON Lines, instead.")
@click.option(
    "--predictions", type=FILES, metavar="FILE", help="A file of predictions for --project, instead."
)
@click.option("--name", metavar="NAME", default="", help="Under which name its suggestions are kept.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True, max=86400),
    default=DEFAULT_SECONDS,
    show_default=True,
    help="Seconds in which the command must answer each text.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=cores,
    show_default="all cores",
    help="So many processes for large batches.",
)
@as_json
@as_reviewer
def extract(  # noqa: PLR0913 (each is an option of the command)
    files: tuple[Path, ...],
    project: Path | None,
    extractor: str,
    *,
    command: str | None,
    predictions: Path | None,
    name: str,
    timeout: float,
    jobs: int,
    as_json: bool,
    reviewer: str,
) -> None:
    """Find the metrics of text FILES, or of the articles of a project.

    With FILES, no project is touched: a table for people, or with --json one object a line for each file.
    With --project, the articles that this version of the extractor has not read get suggestions. Ctrl-C
    stops; what was read is kept, and the next time the rest is read.

    A --command gets one object a line, {"file": …, "text": …}, and answers each by one line in the shape of
    extract --json. Such lines may come from a file, too: --predictions.
    """
    if bool(files) == bool(project):
        raise click.UsageError("Give either files or --project.")
    if command is not None and predictions is not None:
        raise click.UsageError("Give either --command or --predictions.")
    external = None if command is None else External(words_of(command), name or DEFAULT_NAME, timeout)
    if project is None:
        if predictions is not None:
            raise click.UsageError("--predictions goes with --project.")
        sources = text_files(files)
        found = extract_files(sources, extractor, jobs) if external is None else found_by(external, sources)
        _show(found, answers_to(sources), as_json=as_json)
        return
    with Project.open(project, reviewer) as opened:
        if predictions is not None:
            suggest_predictions(opened, predictions, name, as_json=as_json)
        elif external is not None:
            suggest_by_command(opened, external, as_json=as_json)
        else:
            _extract_project(opened, extractor, jobs, as_json=as_json)


def _extract_project(project: Project, extractor: str, jobs: int, *, as_json: bool) -> None:
    with told_when_stopped(STOPPED), progress("Extracting") as show:
        done = extract_project(project, extractor, show, jobs)
    say_done(done, extractor, as_json=as_json)


def _show(answers: Generator[FileFound], total: int, *, as_json: bool) -> None:
    refused = False
    with progress("Extracting", beside_output=True) as show, closing(answers):
        for at, found in enumerate(answers, 1):
            for trouble in found.troubles:
                complain(trouble)
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
    left_out, unknown = len(record["exclusions"]), len(record["unknown"])
    counts = f"{so_many(len(rows), 'metric')}, {left_out} left out, {unknown} unknown"
    head = ("kind", "value", "as written", "indicator", "rule")
    return f"{record['file']}: {counts}\n{table(head, rows, right=(1,))}\n"
