"""`export` and `formats`: the gold of a project for others, and which formats there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from core.cli.frame import (
    FILES,
    PROJECT,
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
from core.cli.losses import say_losses
from core.cli.table import so_many, table
from core.jobs.export import ExportReport, Selection, export_gold, filtered, replaced, writable, written_as
from core.jobs.importing import readable
from core.jobs.losses import tally
from core.jobs.project import Project
from core.record import Record
from core.sheet import Status

_STOPPED = "Stopped. Nothing was written, and what stood there before is as it was."

_EXPORTING = """\
metric-annotator export my.metrics gold.jsonl
metric-annotator export my.metrics rows.xlsx --where kind:money
metric-annotator export my.metrics tasks --format label_studio --all --predictions
metric-annotator export my.metrics brat --format brat --dry-run"""


@click.command(name="export", cls=Worked, epilog=_EXPORTING)
@click.argument("project", type=PROJECT)
@click.argument("out", type=FILES)
@click.option(
    "--format",
    "chosen",
    type=click.Choice([each.name for each in writable()]),
    help="How to write it; else our own, unless only one other has the suffix of OUT.",
)
@click.option("--all", "everything", is_flag=True, help="Articles that are not completed, too.")
@click.option("--where", metavar="QUERY", default="", help="Only what the window's search field would find.")
@click.option(
    "--status",
    "statuses",
    type=click.Choice([each.value for each in Status if each is not Status.WITHDRAWN]),
    multiple=True,
    help="Only articles that stand so in the reviewer's layer. May be given again.",
)
@click.option("--drawn", is_flag=True, help="Only articles of the random sample.")
@click.option(
    "--predictions", is_flag=True, help="With what the extractor says, where the format keeps both."
)
@click.option("--dry-run", is_flag=True, help="Write nothing; only say what would be lost.")
@overwriting
@as_json
@as_reviewer
def export_project(  # noqa: PLR0913 (each is an option of the command)
    project: Path,
    out: Path,
    *,
    chosen: str | None,
    everything: bool,
    where: str,
    statuses: tuple[str, ...],
    drawn: bool,
    predictions: bool,
    dry_run: bool,
    overwrite: bool,
    as_json: bool,
    reviewer: str,
) -> None:
    """Write the gold of PROJECT to OUT, a file or a folder.

    Completed articles, unless --all or --status asks for others. The same content gives the same bytes, so
    that two exports can be compared. What the format cannot hold is said, and listed beside OUT. A folder
    must be new or empty. Before adjudication a reviewer who is no adjudicator gets his own layer, and is
    told so.
    """
    form = chosen or written_as(out)
    check_new(*replaced(out, form), overwrite=overwrite or dry_run)
    with Project.open(project, reviewer) as opened:
        among = None
        if where or statuses or drawn:
            among = filtered(opened, where, [Status(each) for each in statuses], drawn=drawn)
        selection = Selection(
            completed_only=not everything and not statuses, among=among, predictions=predictions
        )
        with told_when_stopped(_STOPPED), progress("Exporting") as show:
            report = export_gold(opened, out, form, selection, show, pretend=dry_run)
        say_what_is_held_back(opened)
    if as_json:
        write_json(_export_record(report, form))
        return
    done = f"would be written to {out}" if dry_run else f"written to {out}, as a draft"
    written = f"{so_many(report.articles, 'article')} with {so_many(report.metrics, 'metric')}"
    say(f"{written} {done} ({form}).")
    say_losses(tally(report.losses), report.listed)


def _export_record(report: ExportReport, form: str) -> Record:
    return {
        "articles": report.articles,
        "metrics": report.metrics,
        "file": str(report.path),
        "format": form,
        "losses": tally(report.losses),
        "listed": None if report.listed is None else str(report.listed),
    }


def say_what_is_held_back(project: Project) -> None:
    """Say on stderr that figures and files rest on the reviewer's own layer alone, where they do."""
    if (sentence := project.reviewers.held_back) is not None:
        complain(sentence)


@click.command(name="formats", cls=Worked, epilog="metric-annotator formats --language zh")
@click.option(
    "--language", type=click.Choice(["en", "zh"]), default="en", show_default=True, help="Of names."
)
@as_json
def list_formats(*, language: str, as_json: bool) -> None:
    """List the formats: which can be read, which can be written, and what is lost on the way.

    What a format loses is told again for every article and metric that has it: `export --dry-run`.
    """
    records = list(_formats(language))
    if as_json:
        write_json(records)
        return
    rows = [
        (
            each["name"],
            each["title"],
            " ".join(each["suffixes"]),
            "yes" if each["read"] else "",
            "yes" if each["at_hand"] else f"with {each['needs']}" if each["write"] else "",
            ", ".join(each["loses"]) if each["write"] else "",
        )
        for each in records
    ]
    say(table(("name", "format", "files", "read", "write", "lost"), rows))


def _formats(language: str) -> Iterator[Record]:
    known = {each.name: each for each in (*writable(), *readable())}
    for each in known.values():
        yield {
            "name": each.name,
            "title": each.title(language),
            "use": each.use(language),
            "suffixes": list(each.suffixes),
            "read": each.read is not None,
            "write": each.write is not None,
            "folder": each.folder,
            "needs": each.needs,
            "at_hand": each.write is not None and each.at_hand,
            "loses": sorted(each.loses),
        }
