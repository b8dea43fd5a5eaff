"""A terminal for the commands, and invented articles to give them."""

import json

import pytest
from click.testing import CliRunner

from core.cli.commands import commands

FIRST = "云津市去年破获案件120起，同比上升3.5%。\n全市共有5个派出所。\n"
SECOND = "青屿县全年实现产值1.2亿元。\n"


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "1.txt").write_text(FIRST, "utf-8")
    (folder / "2.txt").write_text(SECOND, "utf-8")
    return folder


@pytest.fixture
def project(tmp_path):
    return tmp_path / "my.metrics"


@pytest.fixture
def run():
    """Run a command; the exit code must be the one expected. Answers with the result."""

    def runner(*words, code=0):
        result = CliRunner().invoke(commands, [str(word) for word in words])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        return result

    return runner


@pytest.fixture
def lines():
    """What a command printed, as one JSON value a line."""
    return lambda result: [json.loads(line) for line in result.stdout.splitlines()]
