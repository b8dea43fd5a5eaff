"""`extract`: metrics of files, without a project, or of the articles of a project."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import click

from core.cli.filtering import filter_lines
from core.cli.frame import (
    FILES,
    PROJECT,
    REFUSED,
    Worked,
    as_json,
    as_reviewer,
    complain,
    progress,
    say,
    told_when_stopped,
    write_json,
)
from core.cli.others import found_by, say_done, suggest_by_command, suggest_predictions, words_of
from core.cli.table import shortened, so_many, table, visible
from core.jobs.asking import DEFAULT_NAME, DEFAULT_SECONDS, External
from core.jobs.cores import cores
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.files import FileFound, answers_to, extract_files
from core.jobs.importing import text_files
from core.jobs.project import Project
from core.record import Record, metric_of
from core.written import written

STOPPED = "Stopped. What was read is kept; the same command reads the rest."

_STDIN = Path("-")

_EXAMPLE = """\
metric-annotator extract report.txt
metric-annotator extract articles/ --json > found.jsonl
cat texts.jsonl | metric-annotator extract - > found.jsonl
metric-annotator extract --project my.metrics
metric-annotator extract --project my.metrics --scheduler tcp://192.0.2.7:8786
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
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    default="",
    help="Let the Dask cluster of this scheduler read: tcp://HOST:PORT.",
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
    scheduler: str,
    as_json: bool,
    reviewer: str,
) -> None:
    """Find the metrics of text FILES, or of the articles of a project.

    With FILES, no project is touched: a table for people, or with --json one object a line for each file.
    With --project, the articles that this version of the extractor has not read get suggestions. Ctrl-C
    stops; what was read is kept, and the next time the rest is read.

    Instead of FILES, - makes it a filter: lines of JSON on stdin, {"file": …, "text": …}, each answered on
    stdout by one line in the shape of extract --json, in their order. A line that cannot be read is answered
    by {"line": …, "error": …} and named on stderr, the others go on, and the exit code is 1.

    A --command gets such lines, and answers them so. Its answers may come from a file, too: --predictions.
    """
    external = None if command is None else External(words_of(command), name or DEFAULT_NAME, timeout)
    by_hand = external is not None or predictions is not None
    _check(files, project, filtering=(filtering := files == (_STDIN,)), by_hand=by_hand, scheduler=scheduler)
    if command is not None and predictions is not None:
        raise click.UsageError("Give either --command or --predictions.")
    if filtering:
        filter_lines(extractor, jobs, scheduler)
    elif project is None:
        if predictions is not None:
            raise click.UsageError("--predictions goes with --project.")
        sources = text_files(files)
        ours = extract_files(sources, extractor, jobs, scheduler)
        _show(ours if external is None else found_by(external, sources), answers_to(sources), as_json=as_json)
    else:
        with Project.open(project, reviewer) as opened:
            if predictions is not None:
                suggest_predictions(opened, predictions, name, as_json=as_json)
            elif external is not None:
                suggest_by_command(opened, external, as_json=as_json)
            else:
                _extract_project(opened, extractor, jobs, scheduler, as_json=as_json)


def _check(
    files: tuple[Path, ...], project: Path | None, *, filtering: bool, by_hand: bool, scheduler: str
) -> None:
    """Refuse words that do not go together."""
    if bool(files) == bool(project):
        raise click.UsageError("Give either files or --project.")
    if _STDIN in files and not filtering:
        raise click.UsageError("- stands for the lines on stdin, and goes with no other file.")
    if by_hand and (filtering or scheduler):
        raise click.UsageError("Neither - nor --scheduler goes with --command or --predictions.")


def _extract_project(project: Project, extractor: str, jobs: int, scheduler: str, *, as_json: bool) -> None:
    with told_when_stopped(STOPPED), progress("Extracting") as show:
        done = extract_project(project, extractor, show, jobs, scheduler)
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
                    say(_told(record))
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
    return f"{visible(record['file'])}: {counts}\n{table(head, rows, right=(1,))}\n"
