"""`results`: what a project was worth each time that it was measured."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, say, write_json
from core.cli.table import table
from core.jobs.evaluate import UNDEFINED, percent
from core.jobs.project import Project
from core.jobs.results import Result, kept_results, result_record

_EXAMPLE = """\
metric-annotator results my.metrics
metric-annotator results my.metrics --json"""


@click.command(name="results", cls=Worked, epilog=_EXAMPLE)
@click.argument("project", type=PROJECT)
@as_json
@as_reviewer
def results(project: Path, *, as_json: bool, reviewer: str) -> None:
    """List the kept results of PROJECT, the oldest first: strict F1 by version of the extractor.

    `evaluate --project` keeps one each time, unless nothing has changed. Two of them can be compared where
    the gold is the same: its hash is in the last column.
    """
    with Project.open(project, reviewer) as opened:
        found = kept_results(opened)
    if as_json:
        for each in found:
            write_json(result_record(each))
        return
    head = ("measured", "extractor", "version", "articles", "F1", "95 %", "gold")
    say(table(head, [_row(each) for each in found], right=(3, 4, 5)))


def _row(result: Result) -> tuple[str, ...]:
    ends = result.figures["strict"]["all"]
    return (
        f"{result.at:%Y-%m-%d %H:%M}",
        result.extractor,
        result.version or UNDEFINED,
        str(result.articles),
        percent(result.figures["modes"]["strict"]["all"]["f1"]),
        UNDEFINED if ends is None else f"{ends[0] * 100:.1f}–{ends[1] * 100:.1f}",
        f"{result.release or result.gold} {result.content[:8]}",
    )
