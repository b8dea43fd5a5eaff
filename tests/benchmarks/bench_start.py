"""How soon the window is there: process start to first paint, with a project of many articles.

Medians of five starts in milliseconds: the window painted, and the project's first article painted.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer

from core.extraction.numerals import scan
from core.jobs.project import Project
from core.model import Article
from gui.app import Appearance, application
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace

STARTS = 5


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


def started(path: Path) -> tuple[float, float]:
    """Milliseconds from the start of a new process to the first paint, and to the first article's paint."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "BENCH_BEGAN": repr(time.time()),
        "XDG_CONFIG_HOME": str(path.parent),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    done = subprocess.run(
        [sys.executable, __file__, str(path)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    window, article = done.stdout.split()
    return float(window), float(article)


def opened_window(path: Path) -> None:
    """The measured process: the window as people start it, closed after the first article is painted."""
    began, seen = float(os.environ["BENCH_BEGAN"]), []

    class Watch(QObject):
        def eventFilter(self, watched, event):  # noqa: N802
            if event.type() == QEvent.Type.Paint and len(seen) < 2 and (not seen or window.workspace.sheet):
                seen.append((time.time() - began) * 1000)
                if len(seen) == 1:
                    QTimer.singleShot(0, lambda: window.files.open_project(path))
                else:
                    QTimer.singleShot(0, window.close)
            return False

    app = application()
    window = Window(Workspace(), Settings(), "bench")
    appearance = Appearance(window)
    appearance.speak()
    appearance.dress()
    watch = Watch()
    window.review.view.viewport().installEventFilter(watch)
    window.show()
    app.exec()
    print(*seen)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("articles", [1_000, 100_000])
def test_start(articles, tmp_path):
    path = tmp_path / "bench.metrics"
    made_project(path, articles)
    times = [started(path) for _ in range(STARTS)]
    window, article = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"{articles:,} articles: window {window:.0f} ms (budget 1,000), first article {article:.0f} ms")


if __name__ == "__main__":
    opened_window(Path(sys.argv[-1]))
