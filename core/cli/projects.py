"""`status` and `open`: what is done with a project as a whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from core.cli.bias import bias_table
from core.cli.exporting import say_what_is_held_back
from core.cli.frame import PROJECT, REFUSED, Worked, as_json, as_reviewer, say, write_json
from core.jobs.bias import bias_report
from core.jobs.effort import duration
from core.jobs.evaluate import UNDEFINED
from core.jobs.project import Project
from core.jobs.status import status_of
from core.record import Record

_project = click.argument("project", type=PROJECT)


_EXAMPLE = """\
metric-annotator status my.metrics
metric-annotator status my.metrics --json"""


@click.command(name="status", cls=Worked, epilog=_EXAMPLE)
@_project
@as_json
@as_reviewer
def status(project: Path, *, as_json: bool, reviewer: str) -> None:
    """Say how far PROJECT is.

    Articles in all and by status, in the reviewer's layer; which layer is gold, and the layers that he may
    see: before adjudication, his own alone. Then how long the reviewer was active, decisions a minute
    lately, and the time that is left at the median of the articles done so far; and under bias control,
    recall blind and assisted.
    """
    with Project.open(project, reviewer) as opened:
        bias = bias_report(opened, opened.layer)
        record = status_of(opened, bias)
        say_what_is_held_back(opened)
    if as_json:
        write_json(record)
    else:
        shown = {name: value for name, value in record.items() if not isinstance(value, dict)}
        for name, value in (shown | _effort(record["effort"])).items():
            say(f"{name:<12}{', '.join(value) if isinstance(value, list) else value}")
        if bias.any:
            say(f"\n{bias_table(bias)}")


def _effort(record: Record) -> dict[str, str]:
    """Active time, pace and what is left, in words; what cannot be told yet is a dash."""
    pace, left = record["decisions_per_minute"], record["seconds_left"]
    return {
        "active": duration(record["active_seconds"]),
        "pace": UNDEFINED if pace is None else f"{pace} decisions a minute",
        "left": UNDEFINED if left is None else f"about {duration(left)}",
    }


@click.command(name="open", cls=Worked, epilog="metric-annotator open my.metrics")
@click.argument("project", required=False, type=PROJECT)
@as_reviewer
def open_window(project: Path | None, *, reviewer: str) -> None:
    """Open the window, on PROJECT or the one open last."""
    words = ["--reviewer", reviewer] if project is None else [str(project), "--reviewer", reviewer]
    # A process of its own, since the core knows no Qt; -P, so that no folder called gui hereabouts is taken.
    code = subprocess.run([sys.executable, "-P", "-m", "gui.launch", *words], check=False).returncode
    click.get_current_context().exit(code if code >= 0 else REFUSED)
