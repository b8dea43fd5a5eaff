"""`import`: files, folders and archives of any known format into a project, or a look at them."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from core.cli.frame import (
    FILES,
    PROJECT,
    REFUSED,
    Worked,
    as_json,
    as_reviewer,
    check_new,
    complain,
    offer_backup,
    overwriting,
    progress,
    say,
    told_when_stopped,
    write_json,
)
from core.cli.losses import say_losses
from core.cli.table import shortened, so_many, table
from core.errors import KnownError
from core.jobs.backups import offered
from core.jobs.importing import LEFT_OUT, ImportReport, Unknown, asked, readable, text_files
from core.jobs.importing import import_files as import_into
from core.jobs.looking import Look, Looking, Preview, look_over
from core.jobs.losses import tally, write_losses
from core.jobs.project import Project
from core.record import Record
from core.schema import schema

_SHOWN = 5

_IMPORTING = """\
metric-annotator import my.metrics articles/ more/report.docx pages.zip
metric-annotator import my.metrics project.json --dry-run
metric-annotator import my.metrics project.json --map 数量=count --map 地区=scope --map 备注=-"""


def _meanings(_context: click.Context, _option: click.Parameter, words: tuple[str, ...]) -> Mapping[str, str]:
    """Each LABEL=MEANING; a label may hold the sign itself, a meaning does not."""
    found = {}
    for each in words:
        label, sign, meant = each.rpartition("=")
        if not sign or not label:
            raise click.BadParameter(f"“{each}” is not LABEL=KIND, LABEL=ROLE or LABEL={LEFT_OUT}.")
        found[label] = meant
    return found


@click.command(name="import", cls=Worked, epilog=_IMPORTING)
@click.argument("project", type=PROJECT)
@click.argument("files", nargs=-1, required=True, type=FILES)
@click.option(
    "--map",
    "mapped",
    metavar="LABEL=KIND",
    multiple=True,
    callback=_meanings,
    help="What a label of another tool means: a kind, a role, or - for nothing. May be given again.",
)
@click.option("--separator", metavar="TEXT", default="", help="What stood between the tokens of CoNLL.")
@click.option(
    "--format",
    "wanted",
    type=click.Choice([each.name for each in readable()]),
    help="The format of all files; else each is told by its name and how it begins.",
)
@click.option("--dry-run", is_flag=True, help="Only say what would come in and what would be lost.")
@click.option("--losses", type=PROJECT, metavar="FILE", help="Write down every piece that has no place here.")
@overwriting
@as_json
@as_reviewer
def import_files(  # noqa: PLR0913 (each is an option of the command)
    project: Path,
    files: tuple[Path, ...],
    *,
    mapped: Mapping[str, str],
    separator: str,
    wanted: str | None,
    dry_run: bool,
    losses: Path | None,
    overwrite: bool,
    as_json: bool,
    reviewer: str,
) -> None:
    """Read FILES, folders and archives into PROJECT.

    The project is made where it does not exist. `formats` lists what can be read. A text that is there
    already is not taken twice; annotations come into the reviewer's layer. Of a file in which offsets do not
    fit, values overlap or a label is unknown nothing comes in, and it is said why.
    """
    if dry_run and losses is not None:
        raise click.UsageError("A dry run only counts what would be lost: leave out --losses.")
    sources = text_files(files, wanted or "")  # so that a slip in a name makes no project
    read = {path for each in sources for path in (each.path, each.companion)}
    check_new(losses, overwrite=overwrite, sources=read | {project})
    if not project.exists():
        asked(mapped)
    task = _Task(project, files, mapped, separator, wanted or "", reviewer)
    if dry_run:
        _tell_look(task, as_json=as_json)
        return
    _warn_of_backup(project)
    opening = Project.open if project.exists() else Project.create
    with (
        told_when_stopped("Stopped. What was read is kept; the same command takes the rest."),
        opening(project, reviewer) as opened,
        progress("Importing") as show,
    ):
        report = import_into(opened, files, show, asked(mapped, separator), task.wanted)
    if losses is not None:
        write_losses(losses, report.losses)
    if as_json:
        write_json(_report_record(report))
    else:
        _tell(report, losses)
    if report.unknown:
        shown = [*report.waiting[:_SHOWN], *(["…"] if len(report.waiting) > _SHOWN else [])]
        complain(f"Nothing was taken from {', '.join(shown)}.")
    _end(report.refused, report.unknown)


def _warn_of_backup(project: Path) -> None:
    """A project that is begun anew where one stood may have been meant to be that one."""
    if not project.exists() and offered(project) is not None:
        complain(
            f"There is no file {project}: a new project is begun there, without what was decided before."
        )
        offer_backup(project)


@dataclass(frozen=True, slots=True)
class _Task:
    """What the command was given: which files, how to read them, and into which project."""

    project: Path
    files: tuple[Path, ...]
    mapped: Mapping[str, str]
    separator: str
    wanted: str
    reviewer: str


def _end(refused: tuple[KnownError, ...], unknown: tuple[Unknown, ...]) -> None:
    """Say what was refused, ask what unknown labels mean, and end accordingly."""
    for refusal in refused:
        complain(refusal)
    if unknown:
        complain(_question(unknown))
    if refused or unknown:
        click.get_current_context().exit(REFUSED)


def _tell(report: ImportReport, listed: Path | None) -> None:
    say(f"{so_many(report.added, 'article')} imported, {report.already} there already.")
    if report.annotations:
        say(f"{so_many(report.annotations, 'annotation')} taken over.")
    say_losses(tally(report.losses), listed)


def _report_record(report: ImportReport) -> Record:
    return {
        "added": report.added,
        "already": report.already,
        "annotations": report.annotations,
        "refused": [str(refusal) for refusal in report.refused],
        "losses": tally(report.losses),
        "unknown": _unknown_record(report.unknown),
    }


def _tell_look(task: _Task, *, as_json: bool) -> None:
    """What the import would do, without a project where there is none yet."""
    project = Project.open(task.project, task.reviewer) if task.project.exists() else None
    try:
        with progress("Looking") as show:
            question = asked(task.mapped, task.separator)
            seen = look_over(task.files, project, question, task.wanted, show)
        looking = Looking(project)
    finally:
        if project is not None:
            project.close()
    if as_json:
        write_json(_preview_record(seen, looking))
    else:
        say(_preview_table(seen, looking))
        say_losses(dict(seen.losses), None)
    _end(seen.refused, seen.unknown)


def _preview_table(seen: Preview, looking: Looking) -> str:
    def row(each: Look) -> tuple[str, ...]:
        if each.refused is not None:
            return each.name, "refused", *[""] * 5
        lost = sum(dict(each.losses).values())
        counts = (len(each.articles), looking.already(each), len(each.metrics), lost)
        labels = sum(label.count for label in each.unknown)
        return each.name, each.format, *map(str, counts), str(labels)

    rows = [row(each) for each in seen.files]
    if len(rows) > 1:
        figures = (seen.articles, seen.already, seen.metrics, sum(dict(seen.losses).values()))
        unknown = sum(each.count for each in seen.unknown)
        rows.append(("together", "", *map(str, figures), str(unknown)))
    shown = [(shortened(name, 50), *rest) for name, *rest in rows]
    head = ("file", "format", "articles", "here already", "metrics", "lost", "unknown")
    return table(head, shown, right=range(2, 7))


def _preview_record(seen: Preview, looking: Looking) -> Record:
    return {
        "articles": seen.articles,
        "already": seen.already,
        "metrics": seen.metrics,
        "losses": dict(seen.losses),
        "unknown": _unknown_record(seen.unknown),
        "files": [
            {
                "name": each.name,
                "format": each.format,
                "articles": len(each.articles),
                "already": looking.already(each),
                "metrics": len(each.metrics),
                "losses": dict(each.losses),
                "unknown": _unknown_record(each.unknown),
                "conversions": list(each.conversions),
                "refused": None if each.refused is None else str(each.refused),
            }
            for each in seen.files
        ],
    }


def _unknown_record(unknown: Iterable[Unknown]) -> list[Record]:
    return [{"label": each.label, "count": each.count, "example": each.example} for each in unknown]


def _question(unknown: tuple[Unknown, ...]) -> str:
    """Which labels somebody has to say the meaning of, and how to write that."""
    known = schema()
    kinds = ", ".join(kind.id for kind in known.kinds)
    roles = ", ".join(role.id for role in known.roles)
    options = [f"--map {shlex.quote(f'{each.label}=MEANING')}" for each in unknown]
    rows = [
        (option, str(each.count), shortened(f"“{each.example}”", 40))
        for option, each in zip(options, unknown, strict=True)
    ]
    return (
        f"Not known here: {so_many(len(unknown), 'label')}. Say what each means, and import again:\n\n"
        f"{table(('option', 'marks', 'for example'), rows, right=(1,))}\n\n"
        f"MEANING is a kind ({kinds}), a role ({roles}), or {LEFT_OUT} to leave the label out."
    )
