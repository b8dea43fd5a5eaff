"""A server for the whole run, and a meeting place of its own for each test."""

import pytest

from tests.meeting import server as servers
from tests.meeting.team import Team, accept, sent_before_the_other


@pytest.fixture(scope="session")
def server():
    reason = servers.why_not()
    if reason:
        pytest.skip(reason)
    with servers.running() as found:
        yield found


@pytest.fixture
def team(server, tmp_path):
    """A meeting place that its owner has set up, and a copy of the project for each reviewer."""
    with Team(server, tmp_path) as made:
        yield made


@pytest.fixture
def lin(team):
    """林, who has sent a decision; 赵 has none yet."""
    return sent_before_the_other(team, accept)
