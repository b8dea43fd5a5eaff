"""How soon the window is there: process start to first paint, with a project of many articles.

Medians of some starts in milliseconds: the window painted, and the project's first article painted. Python
keeps what it has compiled, as it does for everyone who starts the program a second time.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.extraction.numerals import scan
from core.jobs.project import Project
from core.model import Article

STARTS = 5
# The window as people start it, in a process without pytest, closed when the first article is painted.
WINDOW = """
import os, sys, time
from pathlib import Path
from gui.launch import load_core
load_core()
from PySide6.QtCore import QEvent, QObject, QTimer
from gui.app import Appearance, application
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace

began, path, seen = float(os.environ["BENCH_BEGAN"]), Path(sys.argv[1]), []

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and len(seen) < 2 and (not seen or window.workspace.sheet):
            seen.append((time.time() - began, time.process_time()))
            QTimer.singleShot(0, window.close if len(seen) == 2 else open_project)
        return False

def open_project():
    window.furnish()
    window.workspace.theme_changed.emit()
    window.files.open_project(path)

app = application()
window = Window(Workspace(), Settings(), "bench")
appearance = Appearance(window)
appearance.speak()
appearance.dress()
watch = Watch()
window.review.view.viewport().installEventFilter(watch)
window.show()
app.exec()
print(*(1000 * spent for both in seen for spent in both))
"""


def made_project(path: Path, articles: int) -> None:
    """A project of short invented articles, half of them complete in the reviewer's layer."""
    with Project.create(path, "bench") as project:
        for first in range(0, articles, 5000):
            batch = [
                Article.of(f"第{n}号简报\n松岗镇本周收粮{n}吨，比上周多{n % 97}吨。\n", f"第{n}号简报")
                for n in range(first, min(first + 5000, articles))
            ]
            numbers = scan(batch[0].text)
            with project.together():
                project.add_articles(batch, {article.id: numbers for article in batch})


def started(path: Path) -> tuple[float, ...]:
    """Milliseconds from the start of a new process to the first paint, and to the first article's paint.

    By the clock, then the processor's, which other work on the machine leaves alone.
    """
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "BENCH_BEGAN": repr(time.time()),
        "XDG_CONFIG_HOME": str(path.parent),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONPYCACHEPREFIX": str(path.parent / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(path)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    return tuple(map(float, done.stdout.split()))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("articles", [1_000, 100_000])
def test_start(articles, tmp_path):
    path = tmp_path / "bench.metrics"
    made_project(path, articles)
    times = [started(path) for _ in range(STARTS + 1)][1:]  # the first one compiles
    window, busy, article, whole = (statistics.median(column) for column in zip(*times, strict=True))
    print(
        f"{articles:,} articles: window {window:.0f} ms, {busy:.0f} ms of the processor (budget 1,000),"
        f" first article {article:.0f} ms, {whole:.0f} ms of the processor"
    )
