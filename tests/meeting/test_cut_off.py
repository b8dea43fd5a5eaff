"""Connections that break in the middle: both sides stay whole, and the next time takes the rest."""

import random
import sys

import pytest

from core.errors import KnownError
from core.jobs.syncing import sync
from tests.core.jobs.merging_examples import saying
from tests.meeting.proxy import line
from tests.meeting.team import accept, decisions, fill, finish, go_on


def through(team, project, found):
    """Meet over that line; what it says where it broke, or None."""
    try:
        sync(project, team.address(project.reviewer, port=found.port), go_on)
    except KnownError as error:
        return str(error)
    return None


def bytes_of_a_meeting(team, project):
    with line(team.server.port) as found:
        assert through(team, project, found) is None
        return found.bytes


def cut_everywhere(team, places):
    """林 sends through a line that breaks, and owner takes through one, at each of these shares of it."""
    lin, owner = team.join("林"), team.projects["owner"]
    size = bytes_of_a_meeting(team, lin)
    team.meet("owner")
    broken = 0
    with line(team.server.port) as found:
        for number, place in enumerate(places):
            (new,) = fill(lin, 1, first=1000 + number)
            finish(lin, new)
            for project in (lin, owner):
                found.cut_after(int(size * place))
                said = through(team, project, found)
                broken += said is not None
                assert said is None or "cannot be reached" in said or "was lost" in said, said
                assert project.check() == ()
                found.cut_after(None)
    return lin, owner, broken


def settled(team, lin, owner):
    team.meet("林")
    team.meet("owner")
    assert decisions(owner) == decisions(lin)
    assert {row[0] for row in saying(owner)["body"]} == {row[0] for row in saying(lin)["body"]}
    assert owner.check() == lin.check() == ()
    again = team.meet("owner")
    assert (sum(again.pulled.values()), sum(again.pushed.values())) == (0, 0)


def test_cut_at_many_places_nothing_is_lost_or_doubled(team):
    lin, owner, broken = cut_everywhere(team, [0.02, 0.2, 0.4, 0.6, 0.8])
    assert broken > 4
    settled(team, lin, owner)


@pytest.mark.all
def test_cut_at_a_hundred_places_nothing_is_lost_or_doubled(team, capsys):
    places = random.Random(7)
    lin, owner, broken = cut_everywhere(team, [places.random() for _ in range(100)])
    settled(team, lin, owner)
    with capsys.disabled():
        told = f"200 meetings over such a line: {broken} broken, {len(decisions(lin))} decisions, 0 lost"
        sys.stdout.write(f"\n{told}\n")


def test_a_server_that_ends_the_connection_is_told(team):
    lin = team.join("林")
    for each in team.articles:
        accept(lin, each)

    def end(_done, _total):
        team.sql("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '林'")
        return True

    with pytest.raises(KnownError, match=r"The connection to .* was lost: .*(terminat|closed)"):
        team.meet("林", end)
    assert team.meet("林").decisions == (0, 3)
