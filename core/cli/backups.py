"""`backups`: the copies kept of a project, listed, made at once, or restored into a new file."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

import click

from core.cli.frame import PROJECT, REFUSED, Worked, as_json, complain, progress, say, write_json
from core.cli.table import so_many, table
from core.errors import KnownError, filled
from core.jobs.backups import (
    Backup,
    backups_of,
    best_of,
    file_id_of,
    lacking,
    make_backup,
    restore_backup,
)
from core.jobs.noted import note, settle, shortfall

_EXAMPLE = """\
metric-annotator backups my.metrics
metric-annotator backups my.metrics --make
metric-annotator backups my.metrics --as-it-is
metric-annotator backups my.metrics --restore again.metrics
metric-annotator backups my.metrics --restore earlier.metrics --number 12"""


@click.command(name="backups", cls=Worked, epilog=_EXAMPLE)
@click.argument("project", type=PROJECT)
@click.option("--make", is_flag=True, help="Make one now, unless the newest holds as much.")
@click.option("--as-it-is", is_flag=True, help="What is missing from PROJECT is known: warn of it no more.")
@click.option("--restore", "target", type=PROJECT, metavar="NEW", help="Write one into the new file NEW.")
@click.option("--number", type=int, help="Which one to restore; else the one that holds most.")
@as_json
def backups(
    project: Path, *, make: bool, as_it_is: bool, target: Path | None, number: int | None, as_json: bool
) -> None:
    """List the backups of PROJECT, the newest first; the file itself may be damaged or gone.

    The window makes them by itself: when it has opened a project, after every 200 decisions, and when it is
    closed. They lie in the person's data folder, or in the one that METRIC_ANNOTATOR_BACKUPS names. Kept are
    the newest three, the last of each of seven days, and the one that holds most. Restoring never touches an
    existing file.
    """
    if target is not None:
        _restore(project, target, number)
        return
    amiss = _amiss(project)  # before what is there now is noted
    if as_it_is:
        settle(project)
    made = _make(project) if make else ""
    file_id = file_id_of(project)
    found = backups_of(project, file_id)
    if as_json:
        write_json({"project": str(project), "backups": [_record(each) for each in found]})
    else:
        _list(project, found, can_be_made=bool(file_id))
        if made:
            say(made)
    if amiss is not None and not as_it_is:
        complain(amiss)
    if not file_id and not found:
        click.get_current_context().exit(REFUSED)


def _make(project: Path) -> str:
    """Make one, unless the newest holds as much. What came of it."""
    with progress("Backing up") as show:
        made = make_backup(project, show)
    note(project)
    return "The newest holds as much: none was made." if made is None else f"Made: number {made.number}."


def _list(project: Path, found: Sequence[Backup], *, can_be_made: bool) -> None:
    if not found:
        again = f"metric-annotator backups {shlex.quote(str(project))} --make"
        how = f" The window makes them by itself, {again} makes one now." if can_be_made else ""
        say(f"There is no backup of “{project.name}”.{how}")
        return
    rows = [
        (str(each.number), _local(each), str(each.articles), str(each.decisions), each.path.name)
        for each in found
    ]
    say(table(("number", "made", "articles", "decisions", "file"), rows, right=(0, 2, 3)))
    say(f"in {found[0].path.parent}")


def _amiss(project: Path) -> str | None:
    """What is to be said of the file itself: why it cannot be read, or what it lacks."""
    try:
        trouble = shortfall(project)
    except KnownError as error:
        return str(error)
    if trouble is None:
        return None
    return f"{trouble} (metric-annotator backups {shlex.quote(str(project))} --as-it-is: warn no more)"


def _restore(project: Path, target: Path, number: int | None) -> None:
    if number is None:
        chosen = best_of(project, file_id_of(project))
    else:
        found = backups_of(project, file_id_of(project))
        chosen = next((each for each in found if each.number == number), None)
    if chosen is None:
        raise KnownError("There is no such backup of “{name}”.", name=project.name)
    with progress("Restoring") as show:
        restore_backup(chosen, target, show)
    lost = lacking(chosen)
    lacks = filled("; {lost} that {lost:was|were} saved later {lost:is|are} missing", {"lost": lost})
    missing = lacks if lost else ""
    held = f"{so_many(chosen.articles, 'article')} and {so_many(chosen.decisions, 'decision')}"
    say(f"{target}: {held}{missing}.")


def _record(backup: Backup) -> dict[str, object]:
    return {
        "number": backup.number,
        "made": backup.at.isoformat(),
        "articles": backup.articles,
        "decisions": backup.decisions,
        "file": str(backup.path),
    }


def _local(backup: Backup) -> str:
    return f"{backup.at.astimezone():%Y-%m-%d %H:%M}"
