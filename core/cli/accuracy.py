"""`evaluate`: how good predictions are, measured against gold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from core.cli.frame import FILES, PROJECT, Worked, as_json, as_reviewer, complain, progress, write_json
from core.cli.table import table
from core.jobs import evaluate as job
from core.jobs.evaluate import UNDEFINED, Counts, Evaluation, Mode, percent
from core.jobs.project import Project

_MODES = [mode.value for mode in Mode]


_EXAMPLE = """\
metric-annotator evaluate found.jsonl gold.jsonl
metric-annotator evaluate found.jsonl gold.jsonl --mode type --json
metric-annotator evaluate --project my.metrics --report accuracy.html"""


@click.command(name="evaluate", cls=Worked, epilog=_EXAMPLE)
@click.argument("predictions", required=False, type=FILES)
@click.argument("gold", required=False, type=FILES)
@click.option("--project", type=PROJECT, help="Measure this project's newest suggestions against its gold.")
@click.option(
    "--mode", type=click.Choice(_MODES), default=_MODES[0], show_default=True, help="What counts as right."
)
@click.option("--report", type=PROJECT, metavar="OUT.html", help="Write a report with every case, too.")
@click.option(
    "--language", type=click.Choice(["en", "zh"]), default="en", show_default=True, help="Of the report."
)
@as_json
@as_reviewer
def evaluate(  # noqa: PLR0913 (each is an option of the command)
    predictions: Path | None,
    gold: Path | None,
    *,
    project: Path | None,
    mode: str,
    report: Path | None,
    language: str,
    as_json: bool,
    reviewer: str,
) -> None:
    """Compare PREDICTIONS with GOLD: precision, recall and F1 by kind.

    Both are files of `extract --json`, our own gold, or folders of them, paired by file. With --project,
    the suggestions of the newest run are compared with the gold of completed articles.
    """
    if project is not None and predictions is None:
        with Project.open(project, reviewer) as opened, progress("Measuring") as show:
            evaluation = job.evaluate_project(opened, show)
    elif project is None and predictions is not None and gold is not None:
        evaluation = job.evaluate_files(predictions, gold)
    else:
        raise click.UsageError("Give either predictions and gold, or --project.")
    for warning in evaluation.warnings:
        complain(warning)
    if report is not None:
        job.write_report(evaluation, report, language)
    if as_json:
        write_json(job.record_of(evaluation))
    else:
        click.echo(figures(evaluation, Mode(mode)))


def figures(evaluation: Evaluation, mode: Mode) -> str:
    """The scores of a mode by kind, a line for each mode, and how right values and roles of pairs are."""
    by_kind = table(
        (mode.value, "gold", "found", "right", "precision", "recall", "F1"),
        _rows(evaluation, mode),
        right=range(1, 7),
    )
    modes = table(
        ("mode", "precision", "recall", "F1"),
        [(each.value, *_rates(evaluation.counts(each))) for each in Mode],
        right=range(1, 4),
    )
    values = table(
        ("in paired metrics", "right", "of", "share"),
        [
            (name, str(share.right), str(share.of), percent(share.rate))
            for name, share in evaluation.fields().items()
        ],
        right=range(1, 4),
    )
    roles = table(
        ("roles in them", "gold", "found", "F1 exact", "F1 overlap"),
        [
            (
                name,
                str(score.gold),
                str(score.predicted),
                percent(score.f1(score.exact)),
                percent(score.f1(score.overlap)),
            )
            for name, score in evaluation.roles().items()
        ],
        right=range(1, 5),
    )
    return "\n\n".join((f"{len(evaluation.articles)} articles", by_kind, modes, values, roles))


def _rows(evaluation: Evaluation, mode: Mode) -> Iterator[tuple[str, ...]]:
    for kind in (*evaluation.kinds, None):
        counts = evaluation.counts(mode, kind)
        yield (kind or "all", str(counts.pos), str(counts.act), str(counts.cor), *_rates(counts))
    mean = evaluation.macro(mode)
    blank = (UNDEFINED,) * 3
    yield ("mean of kinds", *blank, percent(mean.precision), percent(mean.recall), percent(mean.f1))


def _rates(counts: Counts) -> tuple[str, str, str]:
    return percent(counts.precision), percent(counts.recall), percent(counts.f1)
