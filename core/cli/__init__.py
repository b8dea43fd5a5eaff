"""The command line: every job without a window, one file for each group of commands.

The commands are imported inside, so that a Ctrl-C while they are loaded ends the program without a word.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from pathlib import Path

_NO_MORE = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO}
"""Why stdout takes nothing more where it is a file; a pipe that nobody reads is click's to answer."""


def main() -> None:
    """Entry point. Text that the terminal cannot show is replaced rather than ending the work."""
    # Whoever starts us may have closed them; the next files that are opened would take their places.
    nowhere = Path(os.devnull)
    sys.stdout, sys.stderr = (each or nowhere.open("w") for each in (sys.stdout, sys.stderr))
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # both are text streams of ours here
    try:
        from core.cli.commands import commands  # noqa: PLC0415 - see the module's first lines

        commands()
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    except OSError as error:
        if error.filename is not None or error.errno not in _NO_MORE:
            raise
        # What is left of the output would be tried once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(f"The rest of the output could not be written: {error.strerror}.")
