"""`compare`: two runs on the same gold, the verdict, the figures, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, complain, progress, say, write_json
from core.cli.table import shortened, table
from core.jobs import compare as job
from core.jobs.against import evaluate_files_against
from core.jobs.compare import Case, Change, Comparison, Difference, Fate
from core.jobs.evaluate import UNDEFINED, Evaluation, Mode, evaluate_files, percent
from core.jobs.project import Project
from core.jobs.releases import gold_of
from core.model import Metric
from core.written import written

_MODES = [mode.value for mode in Mode]
_SHOWN = 10
_HEADS = {
    Fate.FIXED: "fixed: wrong in the first, right in the second; spurious predictions that are gone",
    Fate.BROKEN: "broken: right in the first, wrong in the second",
    Fate.STILL_WRONG: "still wrong in both",
    Fate.SPURIOUS: "newly spurious: a prediction of the second where gold has nothing",
}

_EXAMPLE = """\
metric-annotator compare old.jsonl new.jsonl gold.jsonl
metric-annotator compare old.jsonl new.jsonl gold.jsonl --mode type --all
metric-annotator compare --project my.metrics
metric-annotator compare --project my.metrics rules@1.0 rules@1.1 --gold "gold 1.0.0"
metric-annotator compare --project my.metrics --runs"""


@click.command(name="compare", cls=Worked, epilog=_EXAMPLE)
@click.argument("sides", nargs=-1, metavar="[OLD NEW [GOLD]]")
@click.option("--project", type=PROJECT, help="Compare two runs of this project: its two newest.")
@click.option("--runs", is_flag=True, help="List the runs of the project by name.")
@click.option("--gold", "release", metavar="RELEASE", help="A frozen set as the gold: folder or name.")
@click.option("--split", metavar="NAME", default="", help="Only that split of the frozen set.")
@click.option(
    "--mode", type=click.Choice(_MODES), default=_MODES[0], show_default=True, help="What counts as right."
)
@click.option("--all", "whole", is_flag=True, help=f"List every change, not only {_SHOWN} of each.")
@as_json
@as_reviewer
def compare(  # noqa: PLR0913 (each is an option of the command)
    sides: tuple[str, ...],
    *,
    project: Path | None,
    runs: bool,
    release: str | None,
    split: str,
    mode: str,
    whole: bool,
    as_json: bool,
    reviewer: str,
) -> None:
    """Say whether NEW is better than OLD, how sure that is, and what was fixed and broken.

    OLD and NEW are files of `extract --json` or folders of them, GOLD is our own gold or a release (--gold).
    With --project they are runs by name, EXTRACTOR@VERSION; `--runs` lists them. The interval is a paired
    bootstrap over articles, p a paired randomisation test; p Holm holds for all rows of a table together.
    """
    asked = _Asked(sides, release, split)
    if project is None:
        if runs:
            raise click.UsageError("--runs goes with --project.")
        measured = asked.files()
    else:
        with Project.open(project, reviewer) as opened:
            if runs:
                _list_runs(opened, as_json=as_json)
                return
            measured = asked.of(opened)
    with progress("Comparing") as show:
        found = job.compare(*measured, mode=Mode(mode), progress=show)
    for warning in found.warnings:
        complain(warning)
    if as_json:
        write_json(job.record_of(found))
    else:
        say(_told(found, most=None if whole else _SHOWN))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be compared, and the frozen set that is the gold, if one is."""

    sides: tuple[str, ...]
    release: str | None
    split: str

    def files(self) -> tuple[Evaluation, Evaluation]:
        """Two files or folders of predictions, each measured."""
        if len(self.sides) != (3 if self.release is None else 2) or (self.split and self.release is None):
            raise click.UsageError("Give OLD, NEW and GOLD, or --project; the gold may be a release: --gold.")
        one, other, *gold = map(Path, self.sides)
        if self.release is None:
            return evaluate_files(one, gold[0]), evaluate_files(other, gold[0])
        frozen = gold_of(self.release)
        return (
            evaluate_files_against(one, frozen, self.split),
            evaluate_files_against(other, frozen, self.split),
        )

    def of(self, project: Project) -> tuple[Evaluation, Evaluation]:
        """Two runs of the project, each measured."""
        if len(self.sides) not in {0, 2} or (self.split and self.release is None):
            raise click.UsageError("Name two runs of the project, or none for its two newest.")
        gold = None if self.release is None else gold_of(self.release, project)
        one, other = job.two_runs(project, *self.sides)
        return (
            job.evaluate_run(project, one.run, gold, self.split),
            job.evaluate_run(project, other.run, gold, self.split),
        )


def _list_runs(project: Project, *, as_json: bool) -> None:
    found = job.past_runs(project)
    if as_json:
        for each in found:
            write_json({"name": each.name, "articles": each.articles, "at": each.run.at.isoformat()})
        return
    rows = [(each.name, str(each.articles), f"{each.run.at:%Y-%m-%d %H:%M}") for each in found]
    say(table(("run", "articles", "last"), rows, right=(1,)))


def _told(found: Comparison, most: int | None) -> str:
    sides = f"first: {_side(found, first=True)}\nsecond: {_side(found, first=False)}"
    tables = (
        (found.mode.value, (found.headline, *found.rates)),
        ("F1 by kind", found.kinds),
        ("F1 by mode", found.modes),
        ("in paired metrics", (*found.fields, *found.roles)),
    )
    return "\n\n".join(
        [
            f"{found.verdict}\n{sides}",
            *(_figures(name, rows) for name, rows in tables if rows),
            *(_changes(fate, changes, most) for fate, changes in found.by_fate().items()),
        ]
    )


def _side(found: Comparison, *, first: bool) -> str:
    settings = found.one if first else found.other
    words = [settings.extractor, settings.version, settings.configuration[:8]]
    return " ".join(filter(None, words)) or "unnamed"


def _figures(name: str, rows: Sequence[Difference]) -> str:
    head = (name, "first", "second", "change", "95 %", "p", "p Holm", "")
    return table(head, [_row(each) for each in rows], right=range(1, 7))


def _row(each: Difference) -> tuple[str, ...]:
    interval = each.interval
    return (
        each.figure.name,
        percent(each.one),
        percent(each.other),
        UNDEFINED if each.change is None else f"{each.change * 100:+.1f}",
        UNDEFINED if interval is None else f"{interval.low * 100:+.1f} – {interval.high * 100:+.1f}",
        _chance(each.p),
        _chance(each.adjusted),
        each.verdict.value,
    )


def _chance(p: float | None) -> str:
    return UNDEFINED if p is None else f"{p:.4f}"


def _changes(fate: Fate, changes: Sequence[Change], most: int | None) -> str:
    head = f"{_HEADS[fate]} ({len(changes)})"
    shown = changes[:most]
    lines = [head, *(f"  {line}" for line in _lines(shown))]
    if len(shown) < len(changes):
        lines.append(f"  … and {len(changes) - len(shown)} more: --all")
    return "\n".join(lines)


def _lines(changes: Sequence[Change]) -> Iterator[str]:
    if not changes:
        return
    rows = [
        (
            shortened(change.title or change.article, 28),
            f"{change.metric.span.start}–{change.metric.span.end}",
            _metric(change.metric),
            _reading(change.one),
            _reading(change.other),
        )
        for change in changes
    ]
    yield from table(("article", "at", "metric", "first", "second"), rows).splitlines()


def _metric(metric: Metric) -> str:
    return f"{metric.kind} {shortened(written(metric.quantity), 20)}"


def _reading(case: Case | None) -> str:
    if case is None:
        return UNDEFINED
    if case.predicted is None:
        return "missed"
    span = case.predicted.span
    told = f"{case.outcome.value} {_metric(case.predicted)} {span.start}–{span.end}"
    return f"{told} ({case.rule})" if case.rule else told
