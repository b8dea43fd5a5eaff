"""The command line: every job without a window, one file for each group of commands.

The commands are imported inside, so that a Ctrl-C while they are loaded ends the program without a word.
"""

from __future__ import annotations

import signal
import sys


def main() -> None:
    """Entry point. Text that the terminal cannot show is replaced rather than ending the work."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # both are text streams of ours here
    try:
        from core.cli.commands import commands  # noqa: PLC0415 - see the module's first lines

        commands()
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
