"""A project's own schema in the window: put in force, read again when it is saved, bad ones told."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui import labels_in_one_window

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def held():
    """The steps that held, and what was said about the one that did not."""
    command = [sys.executable, "-m", "tests.gui.labels_in_one_window"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    return done.stdout.split(), done.stderr


@pytest.mark.timeout(120)
@pytest.mark.parametrize("step", [step.__name__ for step in labels_in_one_window.STEPS])
def test_step(held, step):
    steps, said = held
    assert step in steps, said
