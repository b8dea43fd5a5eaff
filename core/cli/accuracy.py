"""`evaluate`: how good predictions are, measured against gold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from core.cli.bias import bias_table
from core.cli.figures import figures
from core.cli.frame import (
    FILES,
    FOLDER,
    PROJECT,
    REFUSED,
    Worked,
    as_json,
    as_reviewer,
    check_new,
    complain,
    overwriting,
    progress,
    say,
    told_when_stopped,
    write_json,
)
from core.cli.grouping import KIND, RULE, by_field, groups_record
from core.jobs import evaluate as job
from core.jobs.against import evaluate_against, evaluate_files_against
from core.jobs.bias import bias_record
from core.jobs.comparing import files_in
from core.jobs.demands import demand, short_of
from core.jobs.evaluate import Evaluation, Mode
from core.jobs.project import Project
from core.jobs.random_sample import basis_sentences
from core.jobs.releases import gold_of
from core.jobs.results import keep_result, result_of
from core.jobs.tables import case_records, tables_in, write_tables
from core.record import Record

_MODES = [mode.value for mode in Mode]


_EXAMPLE = """\
metric-annotator evaluate found.jsonl gold.jsonl
metric-annotator evaluate found.jsonl gold.jsonl --mode type --json
metric-annotator evaluate found.jsonl gold.jsonl --intervals --by genre
metric-annotator evaluate found.jsonl gold.jsonl --fail-under strict=0.95 --fail-under indicator.overlap=0.9
metric-annotator evaluate --project my.metrics --report accuracy.html --csv tables/
metric-annotator evaluate --project my.metrics --gold "gold 1.0.0" --split test
metric-annotator evaluate found.jsonl --gold gold-1.0.0"""


@click.command(name="evaluate", cls=Worked, epilog=_EXAMPLE)
@click.argument("predictions", required=False, type=FILES)
@click.argument("gold", required=False, type=FILES)
@click.option(
    "--gold", "release", metavar="RELEASE", help="A frozen set: its folder, or its name in the project."
)
@click.option("--split", metavar="NAME", default="", help="Only that split of the frozen set.")
@click.option("--project", type=PROJECT, help="Measure this project's newest suggestions against its gold.")
@click.option("--only-sample", is_flag=True, help="With --project: on its random sample alone.")
@click.option(
    "--mode", type=click.Choice(_MODES), default=_MODES[0], show_default=True, help="What counts as right."
)
@click.option("--intervals", is_flag=True, help="Say between what each figure lies with 95 % confidence.")
@click.option(
    "--by",
    metavar="FIELD",
    default=KIND,
    show_default=True,
    help="Figures by rule, article, source, genre, or any field of the articles, too.",
)
@click.option(
    "--fail-under",
    "demands",
    multiple=True,
    metavar="FIGURE=RATE",
    help="Exit code 1 where a figure is under that: strict=0.95, value.money.recall=0.9, period.overlap=0.8.",
)
@click.option(
    "--csv", "tables", type=FOLDER, metavar="FOLDER", help="Write figures and cases as tables, too."
)
@click.option("--cases", is_flag=True, help="With --json: every case of the mode, with its sentence.")
@click.option("--report", type=PROJECT, metavar="OUT.html", help="Write a report with every case, too.")
@click.option(
    "--language", type=click.Choice(["en", "zh"]), default="en", show_default=True, help="Of the report."
)
@overwriting
@as_json
@as_reviewer
def evaluate(  # noqa: PLR0913 (each is an option of the command)
    predictions: Path | None,
    gold: Path | None,
    *,
    release: str | None,
    split: str,
    project: Path | None,
    only_sample: bool,
    mode: str,
    intervals: bool,
    by: str,
    demands: tuple[str, ...],
    tables: Path | None,
    cases: bool,
    report: Path | None,
    language: str,
    overwrite: bool,
    as_json: bool,
    reviewer: str,
) -> None:
    """Compare PREDICTIONS with GOLD: precision, recall and F1 by kind.

    Both are files of `extract --json`, our own gold, or folders of them, paired by file. With --project,
    the suggestions of the newest run are compared with the gold of completed articles, which is a draft,
    or with a release: --gold; the result is kept in it. Before adjudication a reviewer who is no
    adjudicator measures against his own layer, is told so, and nothing is kept.
    """
    written = (report, *(() if tables is None else tables_in(tables)))
    if any(written):
        sources = (project, *_read_of(predictions), *_read_of(gold), *_release_of(release))
        check_new(*written, overwrite=overwrite, sources=sources)
    asked = Frozen(release, split, only_sample=only_sample)
    with told_when_stopped("Stopped. Files that were not yet written stay as they were; run it once more."):
        evaluation = _measured(predictions, gold, project, asked, reviewer)
        for warning in evaluation.warnings:
            complain(warning)
        shown = Shown(Mode(mode), by, intervals=intervals, cases=cases)
        if as_json:
            write_json(shown.record(evaluation))
        else:
            say(shown.told(evaluation))
        if report is not None:
            job.write_report(evaluation, report, language)
        if tables is not None:
            write_tables(evaluation, tables, shown.mode)
    short = short_of(evaluation, [demand(each) for each in demands])
    for sentence in short:
        complain(sentence)
    if short:
        click.get_current_context().exit(REFUSED)


def _read_of(path: Path | None) -> tuple[Path, ...]:
    return () if path is None else files_in(path)


def _release_of(named: str | None) -> tuple[Path, ...]:
    """The files of a frozen set that is named by its folder."""
    return () if named is None else tuple(Path(named).rglob("*"))


@dataclass(frozen=True, slots=True)
class Shown:
    """What of an evaluation is shown, beside the figures that always are."""

    mode: Mode
    by: str
    intervals: bool
    cases: bool

    def record(self, evaluation: Evaluation) -> Record:
        """All of it as JSON."""
        more: Record = {"intervals": job.intervals_of(evaluation)} if self.intervals else {}
        if self.by not in {KIND, RULE}:
            more["groups"] = groups_record(job.grouped(evaluation, self.by, self.mode))
        if self.cases:
            more["cases"] = list(case_records(evaluation, self.mode))
        if evaluation.bias.any:
            more["bias"] = bias_record(evaluation.bias)
        return {**job.record_of(evaluation), **more}

    def told(self, evaluation: Evaluation) -> str:
        """All of it as tables."""
        parts = [figures(evaluation, self.mode, intervals=self.intervals)]
        if self.by != KIND:
            parts.append(by_field(evaluation, self.by, self.mode, intervals=self.intervals))
        if evaluation.bias.any:
            parts.append(bias_table(evaluation.bias))
        if evaluation.basis is not None:
            parts.append("\n".join(map(str, basis_sentences(evaluation.basis))))
        return "\n\n".join(parts)


@dataclass(frozen=True, slots=True)
class Frozen:
    """The frozen set that was asked for, by name or folder, and its split; None: the draft, or files.

    `only_sample`: of a project, its random sample alone.
    """

    named: str | None
    split: str
    only_sample: bool = False


def _measured(
    predictions: Path | None, gold: Path | None, project: Path | None, frozen: Frozen, reviewer: str
) -> Evaluation:
    if frozen.named is None and frozen.split:
        raise click.UsageError("--split goes with --gold.")
    if frozen.only_sample and project is None:
        raise click.UsageError("--only-sample goes with --project.")
    if project is not None and predictions is None:
        with Project.open(project, reviewer) as opened, progress("Measuring") as show:
            if frozen.named is None:
                evaluation = job.evaluate_project(opened, show, only_sample=frozen.only_sample)
            else:
                evaluation = evaluate_against(
                    opened,
                    gold_of(frozen.named, opened),
                    frozen.split,
                    show,
                    only_sample=frozen.only_sample,
                )
            if frozen.named is not None or opened.reviewers.held_back is None:
                keep_result(opened, result_of(evaluation, opened.reviewer))
            return evaluation
    if project is None and predictions is not None:
        if frozen.named is not None and gold is None:
            return evaluate_files_against(predictions, gold_of(frozen.named), frozen.split)
        if frozen.named is None and gold is not None:
            return job.evaluate_files(predictions, gold)
    raise click.UsageError("Give predictions and gold, or --project; the gold may be a release: --gold.")
