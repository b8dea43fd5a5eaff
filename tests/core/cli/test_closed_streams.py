"""Commands whose standard streams are closed, or lead to a disk that is full."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-c", "from core.cli import main; main()"]
LINE = '{"file": "a", "text": "共有5人。"}\n'
pytestmark = [
    pytest.mark.timeout(300),  # processes are started, on a machine that may be busy
    pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams"),
]


def run(streams, *words):
    """The exit code, what was said on stdout, and on stderr."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {streams}', "sh", *COMMAND, *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        input=LINE,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_who_reads_nothing_is_answered_nothing():
    assert run(">&-", "formats") == (0, "", "")


def test_nothing_of_a_project_goes_where_a_stream_was(articles, tmp_path):
    path = tmp_path / "my.metrics"
    assert run("<&- >&- 2>&-", "import", path, articles) == (0, "", "")
    code, told, said = run("", "check", path)
    assert (code, said) == (0, "")
    assert "2 articles" in told


def test_a_filter_without_stdin_is_told_so():
    code, told, said = run("<&-", "extract", "-")
    assert (code, told) == (2, "")
    assert said.endswith("- stands for the lines on stdin, and it is closed.\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("words", [["extract", "-", "--extractor", "simple"], ["formats"], ["--help"]])
def test_output_that_finds_no_room_is_a_sentence(words):
    assert run(">/dev/full", *words) == (
        1,
        "",
        "The rest of the output could not be written: No space left on device.\n",
    )
