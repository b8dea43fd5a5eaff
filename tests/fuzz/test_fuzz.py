"""Whatever a file, a text or a figure is like: a result that fits, or a sentence; never anything else.

No input may connect, start a program, write a file or go on for minutes. The same number gives the same
input: `python -m tests.fuzz TARGET NUMBER 1` tries it again, and with a larger count it runs for hours.
"""

import socket
import subprocess

import pytest

from tests.fuzz.running import tried
from tests.fuzz.targets import TARGETS
from tests.fuzz.watch import ForbiddenError, TooLongError, watched

SLOW = {"html": 30, "docx": 40, "extractor": 60, "archives": 120}
QUICK, MANY = 200, 2_000


def findings(name, first, count, folder):
    tried(name, first, folder)  # what is imported late, and written then, is no input's doing
    found = (tried(name, number, folder) for number in range(first, first + count))
    return [f"{each.target} {each.number}: {each.error} at {each.where}" for each in found if each]


@pytest.mark.parametrize("name", TARGETS)
def test_a_few_hundred_inputs_each(name, tmp_path):
    assert findings(name, 0, SLOW.get(name, QUICK), tmp_path) == []


@pytest.mark.all
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", TARGETS)
def test_thousands_of_inputs_each(name, tmp_path):
    assert findings(name, 1_000, SLOW.get(name, MANY) * (10 if name in SLOW else 1), tmp_path) == []


def test_the_watch_sees_what_it_is_there_for(tmp_path):
    with pytest.raises(ForbiddenError, match="socket"), watched(5):
        socket.create_connection(("127.0.0.1", 9))
    with pytest.raises(ForbiddenError, match=r"subprocess\.Popen"), watched(5):
        subprocess.run(["true"], check=False)
    with pytest.raises(ForbiddenError, match="open"), watched(5):
        (tmp_path / "a").write_text("x")
    with pytest.raises(TooLongError), watched(0.05):
        any(number for number in iter(int, 1))  # without end
    with watched(5, writing=True):
        (tmp_path / "a").write_text("x")
