"""`metric-annotator sync`, as people start it: processes of their own, several of them at once."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from core.cli.commands import commands
from core.jobs.project import ADJUDICATED, Project
from tests.meeting.server import SECRET
from tests.meeting.team import accept, decisions, fill

_COMMAND = [sys.executable, "-c", "from core.cli import main; main()"]


@pytest.fixture
def outside(tmp_path, monkeypatch):
    """No password from anywhere but where a test puts it."""
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.delenv("PGPASSWORD", raising=False)


def run(*words, password=SECRET):
    found = CliRunner().invoke(commands, ["sync", *map(str, words)], env={"PGPASSWORD": password})
    for said in (found.stdout, found.stderr):
        assert SECRET not in said
        assert quote(SECRET, safe="") not in said
    return found


def test_from_setting_up_to_the_second_reviewer(server, tmp_path, outside):
    database = server.database()
    path = tmp_path / "owner.metrics"
    with Project.create(path, "owner") as project:
        articles = fill(project)
        accept(project, articles[0])
    url = server.url("owner", database, password=None)
    made = run(path, url, "--set-up")
    assert made.exit_code == 0, made.stderr
    assert f"{database}_reviewers" in made.stdout
    assert f"{database}_adjudicators" in made.stdout
    first = run(path, url)
    assert "0 decisions came in, 1 went there" in first.stdout
    added = run(path, "--add-reviewer", "陈")
    assert "The account “陈” was made, and may meet here" in added.stdout, added.stderr
    assert "It has no password yet" in added.stdout
    server.give_password("陈")
    theirs = tmp_path / "zhao.metrics"
    copied = run(theirs, server.url("陈", database, password=None), "--new", "--json")
    assert json.loads(copied.stdout)["pulled"]["article"] == 3, copied.stderr
    with Project.open(theirs, "陈") as project:
        assert decisions(project) == []
        assert project.reviewers.sees_all is False
        accept(project, articles[1])
    assert "0 decisions came in, 1 went there" in run(theirs).stdout
    last = run(path)
    assert "1 decision came in, 0 went there" in last.stdout
    assert "decisions" in last.stdout.splitlines()[1]


def test_what_is_refused_is_one_sentence_and_an_exit_code(server, tmp_path, outside):
    path = tmp_path / "owner.metrics"
    Project.create(path, "owner").close()
    nowhere = run(path)
    assert (nowhere.exit_code, nowhere.stderr.count("\n")) == (1, 1)
    assert "has met nobody yet" in nowhere.stderr
    wanting = run(path, server.url("owner", server.database(), password=None), password=None)
    assert (wanting.exit_code, wanting.stderr.count("\n")) == (1, 1)
    assert "wants a password" in wanting.stderr
    wrong = run(path, server.url("owner", server.database(), password="wrong-one"))
    assert (wrong.exit_code, wrong.stderr.count("\n")) == (1, 1)
    assert "wrong-one" not in wrong.stderr
    unset = run(path, server.url("owner", server.database()))
    assert "is no meeting place yet" in unset.stderr


def test_what_is_left_out_is_one_sentence(team, outside):
    """Over whatever the union of a parcel fails: whoever meets is shown no traceback."""
    accept(team.join("林"), team.articles[0])
    team.meet("林")
    path = team.projects["owner"].path
    team.projects["owner"].close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA writable_schema = ON")
        refusing = "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'decision'"
        db.execute(refusing, ("CHECK (reviewer <> '')", "CHECK (reviewer <> '林')"))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PGPASSWORD": SECRET}
    words = ["sync", str(path), team.url("owner", password=None)]
    # such a table is not opened: here it stands for whatever of ours a parcel may stumble over
    believing = "from core.store import opening; opening.check_trust = lambda *_: None"
    command = [sys.executable, "-c", f"{believing}; {_COMMAND[-1]}", *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    (note,) = (line for line in done.stdout.splitlines() if line.startswith("·"))
    assert note.startswith("· Left out of what 林 sent")
    assert "decisions (1)" in note


def test_at_a_terminal_the_password_is_asked_and_not_shown(team, outside):
    pty = pytest.importorskip("pty", reason="no pseudo terminals on this system")
    project = team.projects["owner"]
    path = project.path
    project.close()
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    work = subprocess.Popen(
        [*_COMMAND, "sync", str(path), team.url("owner", password=None)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        start_new_session=True,
    )
    os.close(theirs)
    said = b""
    while b"Password: " not in said:
        said += os.read(ours, 1000)
    os.write(ours, f"{SECRET}\n".encode())
    try:
        while more := os.read(ours, 1000):
            said += more
    except OSError:  # the other end is closed: that is how a terminal says so
        pass
    assert work.wait() == 0, said.decode()
    os.close(ours)
    assert SECRET.encode() not in said
    assert "0 decisions came in, 0 went there." in said.decode()
    assert "write it in the URL" not in said.decode()  # asked for at once


_REVIEWER = """
import random, sys
from pathlib import Path
from core.jobs.project import Project
from core.jobs.syncing import Address, sync

path, name, url, rounds = sys.argv[1:]
chance = random.Random(name)
with Project.open(Path(path), name) as project:
    for _ in range(int(rounds)):
        session = project.session()
        session.open(chance.choice(project.article_ids()))
        items = [item for item in session.sheet.items() if item.metric is not None]
        item = chance.choice(items)
        chance.choice([
            lambda: session.accept(item.target), lambda: session.reject(item.target, "name"),
            lambda: session.doubt(item.target, "?"), session.undo, session.redo,
        ])()
        if chance.random() < 0.5:
            sync(project, Address.of(url), lambda *_: True)
    sync(project, Address.of(url), lambda *_: True)
"""


def at_once(team, rounds):
    names = {"林": True, "赵": False, "钱": True, "孙": False}
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for name, adjudicator in names.items():
        team.join(name, adjudicator=adjudicator)
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", _REVIEWER, team.projects[name].path, name, team.url(name), str(rounds)],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in names
    ]
    for worker in workers:
        _, said = worker.communicate()
        assert worker.returncode == 0, said
    for name in (*names, "owner"):
        team.meet(name)
    return [team.projects[name] for name in (*names, "owner")]


def converged(team, projects):
    lin, zhao, qian, sun, owner = projects
    everything = decisions(owner)
    assert decisions(lin) == decisions(qian) == everything
    for project in (zhao, sun):
        mine = decisions(owner, layers={project.reviewer, ADJUDICATED})
        assert decisions(project) == mine
    assert {row[3] for row in everything} == {"林", "赵", "钱", "孙"}
    standing = [
        sorted(
            (article, layer, project.store.kept(article, layer).standings)
            for article, layer in project.store.touched()
        )
        for project in (lin, qian, owner)
    ]
    assert standing[0] == standing[1] == standing[2]
    assert all(project.check() == () for project in projects)
    return everything


def test_four_reviewers_at_once_end_with_the_same(team):
    projects = at_once(team, 6)
    assert len(converged(team, projects)) >= 15


@pytest.mark.all
def test_four_reviewers_at_once_for_long(team, capsys):
    everything = converged(team, at_once(team, 60))
    with capsys.disabled():
        told = f"four processes at once, 60 rounds each: {len(everything)} decisions, all the same"
        sys.stdout.write(f"\n{told}\n")
