"""A reviewer's program killed at random moments, again and again, on one project that goes on."""

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from core.jobs.project import Project
from tests.reliability.proof import check_whole, steps_in

ROOT = Path(__file__).resolve().parents[2]
PER_FILE = 20

WARM = """
import os, sys
from pathlib import Path
from tests.reliability.work import work_on

# Each reviewer is a process of its own; what it would import is there already.
for line in sys.stdin:
    path, seed = line.rstrip("\\n").split("\\t")
    reviewer = os.fork()
    if not reviewer:
        os.write(1, f"{os.getpid()}\\n".encode())
        work_on(Path(path), int(seed))
    os.waitpid(reviewer, 0)
    os.write(1, b"ended\\n")
"""


@pytest.fixture
def reviewers():
    if not hasattr(signal, "SIGKILL"):
        pytest.skip("this system has no SIGKILL")
    with subprocess.Popen(
        [sys.executable, "-c", WARM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as warm:
        yield warm
        warm.stdin.close()


def killed(reviewers, path: Path, chance: random.Random) -> list[str]:
    """Let a reviewer work for a while and kill him at once; the steps that he had shown as saved."""
    reviewers.stdin.write(f"{path}\t{chance.randrange(2**32)}\n")
    reviewers.stdin.flush()
    process = int(reviewers.stdout.readline())
    said = [reviewers.stdout.readline().strip() for _ in range(chance.randrange(25))]
    with suppress(subprocess.TimeoutExpired):  # somewhere in the middle of what comes next
        reviewers.wait(chance.random() / 50)
    os.kill(process, signal.SIGKILL)
    while (line := reviewers.stdout.readline().strip()) != "ended":
        said.append(line)
    return said


@pytest.mark.parametrize("rounds", [8, pytest.param(200, marks=[pytest.mark.all, pytest.mark.timeout(300)])])
def test_what_was_shown_as_saved_is_there_after_each_kill(reviewers, path, filled, rounds):
    chance, shown = random.Random(rounds), set()
    for n in range(rounds):
        if n % PER_FILE == 0:
            path.write_bytes(filled)
            shown.clear()
        shown.update(killed(reviewers, path, chance))
        with Project.open(path, "lin") as project:
            check_whole(project)
            assert steps_in(project) >= shown
        assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert shown
