"""`extract -`: the extractor as a filter between other programs."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial

import click

from core.cli.frame import REFUSED, complain, counting, write_json
from core.jobs.filtering import answers

_PIECE = 2**16


def filter_lines(extractor: str, jobs: int, scheduler: str) -> None:
    """Answer each line of stdin on stdout; a line that cannot be read by an object that says why."""
    if sys.stdin is None:
        raise click.UsageError("- stands for the lines on stdin, and it is closed.")
    # Not by way of sys.stdin: whoever waits there holds a lock that the end of the program needs.
    read = partial(os.read, sys.stdin.fileno(), _PIECE)
    refused, line = False, 0
    try:
        with counting("Extracting") as show, closing(answers(read, extractor, jobs, scheduler)) as found:
            for answer in found:
                if answer.trouble is not None:
                    complain(answer.trouble)
                    refused = True
                with _whole():
                    write_json(answer.record)
                    line = answer.line
                show(line)
    except KeyboardInterrupt:
        last = f"Line {line} of the input is the last that was answered: tail -n +{line + 1} gives the rest."
        complain(f"Stopped. {last if line else 'Nothing was answered yet.'}")
        raise
    if refused:
        click.get_current_context().exit(REFUSED)


@contextmanager
def _whole() -> Iterator[None]:
    """Ctrl-C waits until this is done: an answer is written and counted, or neither."""
    stopped: list[bool] = []
    before = signal.signal(signal.SIGINT, lambda *_: stopped.append(True))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if stopped and callable(before):
        before(signal.SIGINT, None)
