"""What import and export leave behind, on the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from core.cli.frame import say
from core.jobs.losses import Aspect, counted


def say_losses(lost: Mapping[Aspect, int], listed: Path | None) -> None:
    """What has no place at the other end, by kind."""
    if not lost:
        return
    say("Not kept:")
    for count, words in counted(lost):
        say(f"{count:>8}  {words}")
    if listed is not None:
        say(f"Each of them is listed in {listed}.")
