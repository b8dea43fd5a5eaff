"""Who somebody is: here, in his file, and there; said where the two differ, and kept for the next time."""

import getpass

import pytest
from click.testing import CliRunner

from core.cli.commands import commands
from core.jobs.merging import merge
from core.jobs.project import Project
from tests.meeting.server import SECRET
from tests.meeting.team import accept, decisions, fill, go_on


@pytest.fixture(autouse=True)
def outside(tmp_path, monkeypatch):
    """No password from anywhere but where a test puts it."""
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))


def run(*words):
    found = CliRunner().invoke(commands, [*map(str, words)], env={"PGPASSWORD": SECRET})
    assert SECRET not in found.output
    return found


def made(path, name):
    with Project.create(path, name) as project:
        fill(project)
    return path


def url_of(server, name, database):
    return server.url(name, database, password=None)


def new_file(team, tmp_path, name, *, adjudicator=False):
    """A file made of the place, by the command."""
    team.account(name, adjudicator=adjudicator)
    path = tmp_path / f"new-{name}.metrics"
    found = run("sync", path, team.url(name, password=None), "--new")
    assert found.exit_code == 0, found.stderr
    return path


def test_where_it_was_set_up_is_remembered(server, tmp_path):
    database = server.database()
    path = made(tmp_path / "owner.metrics", "owner")
    assert run("sync", path, url_of(server, "owner", database), "--set-up").exit_code == 0
    added = run("sync", path, "--add-reviewer", "许")
    assert "The account “许” was made" in added.stdout, added.stderr
    first = run("sync", path)
    assert "articles" in first.stdout, first.stderr


def test_a_new_file_is_decided_in_as_the_account_it_was_made_by(team, tmp_path):
    team.meet("owner")
    path = new_file(team, tmp_path, "林岚")
    given = run("assign", path, "--to", "林岚", "--first", "1")
    assert given.exit_code == 0, given.stderr
    with Project.open(path, "林岚") as project:
        by = project.store.rows("SELECT DISTINCT by FROM assignment")
    assert [row[0] for row in by] == ["林岚"]
    assert "林岚 sees his own layer alone" in run("adjudicate", path, "--list").stderr


def test_what_only_another_can_send_is_told_until_it_is_there(team):
    lin, zhao = team.join("林"), team.join("赵")
    accept(zhao, team.articles[0])
    merge(lin, [zhao.path], go_on)
    for _ in range(2):
        accept(lin, team.articles[1])
        (note,) = map(str, team.meet("林").notes)
        assert "Only 赵 can send his own decisions" in note
        assert "are not there yet: 1. If they are yours, decide as “林” from now on: with --reviewer" in note


def test_it_is_told_no_more_when_it_is_there(team):
    lin, zhao = team.join("林", adjudicator=True), team.join("赵")
    accept(zhao, team.articles[0])
    merge(lin, [zhao.path], go_on)
    assert len(team.meet("林").notes) == len(team.meet("林").notes) == 1
    assert team.meet("赵").decisions == (0, 1)
    assert team.meet("林").notes == ()
    assert team.meet("林").pushed == {}


def test_whom_the_server_lets_see_every_layer_sees_it_in_his_file(team, tmp_path):
    zhao = team.join("赵")
    accept(zhao, team.articles[0])
    for name in ("owner", "赵"):
        team.meet(name)
    assert zhao.reviewers.sees_all is False
    team.account("赵", adjudicator=True)
    team.meet("赵")
    assert zhao.reviewers.sees_all is True
    path = new_file(team, tmp_path, "钱", adjudicator=True)
    named = run("adjudicators", path, "--add", "孙")
    assert named.exit_code == 0, named.stderr


def test_one_file_is_not_synced_as_two_people(team, tmp_path):
    team.meet("owner")
    zhao = team.join("赵")
    accept(zhao, team.articles[0])
    team.meet("赵")
    path = new_file(team, tmp_path, "林")
    refused = run("sync", path, team.url("赵", password=None))
    assert refused.exit_code == 1
    assert "knows you as “赵”, but here you decide as “林”" in refused.stderr
    assert "0 decisions came in, 0 went there" in run("sync", path).stdout
    with Project.open(path, "林") as project:
        assert decisions(project) == []
    asked = run("sync", path, team.url("赵", password=None), "--reviewer", "赵")
    assert "1 decision came in" in asked.stdout, asked.stderr


@pytest.mark.parametrize("more", [(), ("--reviewer", "maker")])
def test_who_does_not_see_all_layers_of_the_file_sets_nothing_up(server, tmp_path, more):
    database = server.database()
    path = made(tmp_path / "made.metrics", "maker")
    refused = run("sync", path, url_of(server, "owner", database), "--set-up", *more)
    assert (refused.exit_code, refused.stderr.count("\n")) == (1, 1)
    assert ("knows you as “owner”, but here you decide as “maker”" in refused.stderr) is bool(more)
    assert (f"adjudicators {path} --add owner --reviewer maker" in refused.stderr) is not bool(more)
    with server.connect("owner", database) as connection:
        assert connection.execute("SELECT to_regnamespace('metric_annotator')").fetchone() == (None,)
    assert run("adjudicators", path, "--add", "owner", "--reviewer", "maker").exit_code == 0
    found = run("sync", path, url_of(server, "owner", database), "--set-up")
    assert found.exit_code == 0, found.stderr


def test_a_place_set_up_by_mistake_is_taken_away_by_the_statements_that_are_said(server, tmp_path):
    database = server.database()
    url = url_of(server, "owner", database)
    assert run("sync", made(tmp_path / "first.metrics", "owner"), url, "--set-up").exit_code == 0
    second = made(tmp_path / "second.metrics", "owner")
    refused = run("sync", second, url, "--set-up")
    assert "is a meeting place already, of the project “first”" in refused.stderr
    with server.connect("owner", database) as connection:
        connection.execute(refused.stderr[refused.stderr.index("DROP SCHEMA") :])
    found = run("sync", second, url, "--set-up")
    assert found.exit_code == 0, found.stderr


def test_whoever_met_nobody_decides_under_the_name_of_his_account(tmp_path):
    path = made(tmp_path / "own.metrics", getpass.getuser())
    assert run("adjudicators", path, "--add", "孙").exit_code == 0
