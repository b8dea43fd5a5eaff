"""A day of reviewing leaves nothing behind: no thread, file, process, widget, timer or listener.

What is counted must be equal after every round but the first ones, which fill caches. Python's objects may
differ by some that wait for their turn; memory by what the allocator keeps, told as a slope over the rounds.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project

COUNTED = (
    *("threads", "tasks", "files", "children"),
    *("qobjects", "timers", "widgets", "top_widgets", "connections"),
)
MADE_WHEN_NEEDED = ("threads", "tasks")
"""A desk keeps the one thread that its first work makes, such as a backup for which it is time."""
OBJECTS, KILOBYTES = 20, 100
"""Most Python objects, and most memory, that a round may leave behind: a round is half an hour's work."""
GARBAGE = 100
"""Most objects that only a collector finds, for each article opened: those of one article are more."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project of fifteen articles, and a text to be imported."""
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(15):
        lines = (
            f"松岗镇第{n}村今年收粮{n * 37 + number}吨，同比增长{n}.{number}%。\n" for n in range(11, 21)
        )
        (texts / f"{number}.txt").write_text(f"第{number}号通报\n\n{''.join(lines)}", "utf-8")
    (tmp_path / "more.txt").write_text("青石乡通报\n\n上半年修渠14公里，受益农户1200户。", "utf-8")
    with Project.create(tmp_path / "work.metrics", "lin") as project:
        import_files(project, [texts], lambda *_: True)
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
    return tmp_path


def soaked(folder: Path, rounds: int, decisions: int, articles: int) -> list[dict]:
    """What the reviewer's process told after each round, and at its end."""
    root = Path(__file__).parents[3]
    words = [sys.executable, "-m", "tests.gui.living.soak", *map(str, (rounds, decisions, articles)), folder]
    done = subprocess.run(
        words, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def grown(told: list[dict], name: str) -> float:
    """How much of it came on with each round: the slope of the least squares."""
    values = [each[name] for each in told]
    middle = (len(values) - 1) / 2
    spread = sum((at - middle) ** 2 for at in range(len(values)))
    return sum((at - middle) * value for at, value in enumerate(values)) / spread


def check(told: list[dict], rounds: int, warm: int, articles: int) -> None:
    *told, closed = told
    assert len(told) == rounds
    assert [each["bugs"] for each in told] == [0] * rounds
    for name in COUNTED:
        counts = [each[name] for each in told[warm:]]
        assert max(counts) - min(counts) <= (name in MADE_WHEN_NEEDED), (name, counts)
    for each in told[warm:]:
        assert each["garbage"] < GARBAGE * articles, [each["garbage"] for each in told]
    assert closed == {"closed": True, "threads": 1, "children": 0}


@pytest.mark.skipif(sys.platform != "linux", reason="counts in /proc")
@pytest.mark.timeout(400)
def test_some_rounds_leave_nothing_behind(folder: Path):
    told = soaked(folder, 3, 6, 3)
    check(told, rounds=3, warm=1, articles=3)


@pytest.mark.all
@pytest.mark.skipif(sys.platform != "linux", reason="counts in /proc")
@pytest.mark.timeout(1500)
def test_eight_hours_of_reviewing_leave_nothing_behind(folder: Path):
    """5,100 decisions, 300 articles opened, 100 searches, 80 switches of language and theme, 20 projects."""
    told = soaked(folder, 20, 255, 15)
    check(told, rounds=20, warm=2, articles=15)
    acts = told[-2]["acts"]
    assert acts["articles opened"] == 300
    assert acts["decisions"] >= 5_000
    assert grown(told[2:-1], "objects") < OBJECTS, [each["objects"] for each in told[:-1]]
    assert grown(told[2:-1], "rss_kb") < KILOBYTES, [each["rss_kb"] for each in told[:-1]]
