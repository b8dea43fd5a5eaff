"""The window's entry point. Qt is imported inside, so that the helper process never loads it."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from gui import host, log


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="metric-annotator-gui", description="Open the window of Metric Annotator."
    )
    parser.add_argument("project", nargs="?", type=Path, help="project file to open")
    parser.add_argument("--sample", action="store_true", help="open the bundled sample")
    parser.add_argument(
        "--reviewer",
        help="name under which decisions are kept (default: the one given in the window, or the account's)",
    )
    parser.add_argument("--language", choices=("zh", "en"), help="language of the interface")
    parser.add_argument("--theme", choices=("light", "dark", "system"), help="light, dark, or as the system")
    parser.add_argument(
        "--page",
        choices=("review", "accuracy", "consistency", "adjudication", "agreement"),
        default="review",
        help="page to show first",
    )
    parser.add_argument("--size", default="1280x800", help="size of the screenshot, as 1280x800")
    parser.add_argument(
        "--screenshot", type=Path, metavar="PNG", help="draw the window into this file and end"
    )
    return parser.parse_args(argv)


def load_core() -> None:
    """Import what the review page has of the core before Qt: PySide reads the source of all that comes later.

    It looks whether the module needs the switches that PySide knows; the core never does.
    """
    jobs = ("bias", "copying", "evaluate", "exchange", "export", "guideline", "importing")
    for job in (*jobs, "backups", "looking", "reading"):
        import_module(f"core.jobs.{job}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window; returns the exit code."""
    options = _arguments(argv)
    # Qt would abort the process and blame another library than the one that is missing; that there is no
    # Chinese font is said in the window
    if lacking := host.missing(os.environ, font=lambda: True):
        host.tell(host.remedy(lacking, apt=shutil.which("apt-get") is not None))
        return 3
    log.begin_crashes(log.log_folder())
    try:
        load_core()
        from gui.app import run  # noqa: PLC0415 - see the module's first line

        return run(options)
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


if __name__ == "__main__":
    sys.exit(main())
