"""`extract`: metrics of files, without a project, or of the articles of a project."""

from __future__ import annotations

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
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project, extract_text, record_of
from core.jobs.importing import read_file, text_files
from core.jobs.project import Project
from core.model import Article, Extraction, written

_EXAMPLE = """\
metric-annotator extract report.txt
metric-annotator extract articles/ --json > found.jsonl
metric-annotator extract --project my.metrics"""


@click.command(name="extract", cls=Worked, epilog=_EXAMPLE)
@click.argument("files", nargs=-1, type=FILES)
@click.option("--project", type=PROJECT, help="Suggest metrics for the articles of this project.")
@click.option("--extractor", metavar="NAME", default=DEFAULT_EXTRACTOR, help="Another than our own.")
@as_json
@as_reviewer
def extract(
    files: tuple[Path, ...], project: Path | None, extractor: str, *, as_json: bool, reviewer: str
) -> None:
    """Find the metrics of text FILES, or of the articles of a project.

    With FILES, no project is touched: a table for people, or with --json one object a line for each file.
    With --project, the articles that this version of the extractor has not read get suggestions.
    """
    if bool(files) == bool(project):
        raise click.UsageError("Give either files or --project.")
    if project is None:
        _extract_files(files, extractor, as_json=as_json)
        return
    with Project.open(project, reviewer) as opened, progress("Extracting") as show:
        done = extract_project(opened, extractor, show)
    if as_json:
        write_json({"articles": done, "extractor": extractor})
    else:
        click.echo(f"{done} articles read by “{extractor}”.")


def _extract_files(files: tuple[Path, ...], extractor: str, *, as_json: bool) -> None:
    sources = text_files(files)
    refused = False
    with progress("Extracting", beside_output=True) as show:
        for at, source in enumerate(sources, 1):
            incoming = read_file(source)
            if incoming.refused is not None:
                complain(incoming.refused)
                refused = True
            for entry in incoming.entries:
                extraction = extract_text(extractor, entry.article.text)
                _show(entry.article, extraction, extractor, as_json=as_json)
            show(at, len(sources))
    if refused:
        click.get_current_context().exit(REFUSED)


def _show(article: Article, extraction: Extraction, extractor: str, *, as_json: bool) -> None:
    # Out of our own gold an article may come without a source; it is paired by its id then.
    record = record_of(article.source or article.id, article.text, extraction, extractor)
    if as_json:
        write_json(record)
        return
    rows = [
        (
            found.metric.kind,
            written(found.metric.quantity),
            shortened(found.metric.span.quote(article.text), 24),
            shortened("" if span is None else span.quote(article.text), 40),
            found.rule,
        )
        for found in extraction.metrics
        for span in (found.metric.role("indicator"),)
    ]
    counts = f"{len(rows)} metrics, {len(record['exclusions'])} left out, {len(record['unknown'])} unknown"
    click.echo(f"{record['file']}: {counts}")
    click.echo(table(("kind", "value", "as written", "indicator", "rule"), rows, right=(1,)) + "\n")
