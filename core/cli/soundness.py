"""`check` and `repair`: what is wrong in a project file, and a sound copy of it."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from core.cli.frame import (
    PROJECT,
    REFUSED,
    Place,
    Worked,
    as_json,
    progress,
    refuse,
    say,
    told_when_stopped,
    write_json,
)
from core.cli.table import so_many
from core.errors import KnownError
from core.jobs.repair import Outcome, Repaired, repair
from core.jobs.soundness import Checked, Flaw, check_file
from core.record import Record

UNREADABLE = 2
"""The exit code for a file that is no project, or cannot be read at all."""

_UNCHECKED, _UNMADE = "Stopped: not everything was checked.", "Stopped: no new file was made."

_CHECK = """\
metric-annotator check my.metrics
metric-annotator check my.metrics --json | jq .flaw"""


@click.command(name="check", cls=Worked, epilog=_CHECK)
@click.argument("project", type=PROJECT)
@as_json
def check(project: Path, *, as_json: bool) -> None:
    """Say what is wrong in PROJECT; nothing is written.

    Pages, indexes and links between rows; every text against its SHA-256, every number against the scanner
    that found it, every offset against its quote; what stands against a full replay of the decisions; no
    article complete while a number is undecided; no value twice in a layer; releases against their hashes.
    A line for each flaw: what, where, and what can be done. With --json, an object on each line, the last
    one with the counts.

    Exit code 0: sound. 1: flaws were found. 2: it cannot be read as a project.
    """
    context = click.get_current_context()
    try:
        with told_when_stopped(_UNCHECKED), progress("Checking", beside_output=True) as show:
            found = check_file(project, _write_record if as_json else _write, show)
    except (KnownError, OSError) as error:
        refuse(error)
        context.exit(UNREADABLE)
    _close(found, as_json=as_json)
    context.exit(REFUSED if found.flaws else 0)


_REPAIR = "metric-annotator repair my.metrics mended.metrics"


@click.command(name="repair", cls=Worked, epilog=_REPAIR)
@click.argument("project", type=PROJECT)
@click.argument("target", metavar="NEWFILE", type=Place(path_type=Path))
@as_json
def repair_project(project: Path, target: Path, *, as_json: bool) -> None:
    """Make NEWFILE of what PROJECT holds, mended without guessing; PROJECT stays as it is.

    What can be read is taken row by row. What stands is made anew from the decisions, numbers by the scanner,
    layers and steps from the decisions that name them. Places that something else has counted otherwise
    (line ends of two characters, a mark at the beginning, UTF-16) are mended where every quote of the article
    then fits. A complete article with an undecided number is opened again. A line for whatever was mended,
    left or lost, then the counts; with --json, an object on each line.

    Exit code 0: the new file is sound and nothing was lost. 1: something was lost or left. 2: there is no new
    file.
    """
    context = click.get_current_context()

    def write(outcome: Outcome, error: KnownError) -> None:
        if as_json:
            write_json({"outcome": outcome, "sentence": str(error)})
        else:
            say(f"{outcome}: {error}")

    try:
        with told_when_stopped(_UNMADE), progress("Repairing", beside_output=True) as show:
            done = repair(project, target, write, show)
    except (KnownError, OSError) as error:
        refuse(error)
        context.exit(UNREADABLE)
    _close_repair(done, target, as_json=as_json)
    context.exit(REFUSED if done.lost or done.left else 0)


def _close_repair(done: Repaired, target: Path, *, as_json: bool) -> None:
    if as_json:
        counts = {"mended": done.mended, "left": done.left, "lost": done.lost}
        held = {"articles": done.checked.articles, "decisions": done.checked.decisions}
        write_json({**counts, **held, "can_be_extracted": done.can_be_extracted})
        return
    done_to = f"{so_many(done.mended, 'thing')} mended, {done.left} left as they are, {done.lost} lost"
    say(f"{target.name}: {_held(done.checked)}; {done_to}. What stands was made anew.")
    if done.can_be_extracted:
        say(
            "The suggestions that were lost can be made again:"
            f" metric-annotator extract --project {shlex.quote(str(target))}"
        )


def _write(flaw: Flaw) -> None:
    say(f"{flaw.error} {flaw.cure}")


def _write_record(flaw: Flaw) -> None:
    record: Record = {"flaw": flaw.sort, "sentence": str(flaw.error), "cure": str(flaw.cure)}
    if flaw.article:
        record["article"] = flaw.article
    if flaw.layer:
        record["layer"] = flaw.layer
    if flaw.span is not None:
        record |= {"start": flaw.span.start, "end": flaw.span.end}
    write_json(record)


def _close(found: Checked, *, as_json: bool) -> None:
    if as_json:
        write_json({"flaws": found.flaws, "articles": found.articles, "decisions": found.decisions})
        return
    say(f"{_held(found)} checked: {so_many(found.flaws, 'flaw') if found.flaws else 'sound'}.")


def _held(found: Checked) -> str:
    return f"{so_many(found.articles, 'article')} and {so_many(found.decisions, 'decision')}"
