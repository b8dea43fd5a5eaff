"""`desktop-entry`: the window in the desktop's menu."""

from __future__ import annotations

import os

import click

from core.cli.frame import Worked, say
from core.jobs.desktop import add_to_desktop, remove_from_desktop

_EXAMPLE = """\
metric-annotator desktop-entry
metric-annotator desktop-entry --remove"""


@click.command(name="desktop-entry", cls=Worked, epilog=_EXAMPLE)
@click.option("--remove", is_flag=True, help="Take it away again.")
def desktop_entry(*, remove: bool) -> None:
    """Put the window into the desktop's menu, with its icon, and let it open projects (*.metrics).

    Written are files in the person's own data folder alone; each is named.
    """
    for path in (remove_from_desktop if remove else add_to_desktop)(os.environ):
        say(path)
