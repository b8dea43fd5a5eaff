"""A million decisions go to a meeting place and come from there, in bounded memory."""

import json
import os
import subprocess
import sys
from time import perf_counter

import pytest

from tests.benchmarks.bench_merging import add_articles, decide
from tests.meeting.proxy import line
from tests.meeting.team import Team

NAMES = ("林", "赵", "钱", "孙")
EACH = 10
"""Decisions of one reviewer in one article."""
MOST_GROWN = 350
"""Megabytes beyond what the program has without any project."""

_PROCESS = """
import json, resource, sys, time
from pathlib import Path
from core.jobs.project import Project
from core.jobs.syncing import Address, sync

path, name, url = sys.argv[1:]
with Project.open(Path(path), name) as project:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = sync(project, Address.of(url), lambda *_: True)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    notes = [str(note) for note in found.notes]
    print(json.dumps([*found.decisions, notes, grown / 1024, time.process_time()]))
"""


def meet(team, project, found):
    """In a process of its own: pulled, pushed, notes; megabytes grown, seconds of work and in all."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    url = team.url(project.reviewer, port=found.port)
    found.cut_after(None)
    start = perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _PROCESS, project.path, project.reviewer, url],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return *json.loads(done.stdout), perf_counter() - start, found.bytes / 1e6


def written(grown, work, seconds, size):
    return f"{seconds:.1f} s ({work:.1f} s of work), {size:.2f} MB over the line, {grown:.0f} MB more memory"


def all_meet(team, articles, tell):
    owner = team.projects["owner"]
    add_articles(owner, range(1, articles + 1))
    with line(team.server.port) as found:
        for name in NAMES:
            project = team.join(name)
            decide(project, name, articles)
        for name in NAMES:
            pulled, pushed, notes, *figures = meet(team, team.projects[name], found)
            tell(f"{name} sends {pushed:,} decisions: {written(*figures)}")
            assert (pulled, pushed, notes) == (0, articles * EACH, [])
            assert figures[0] < MOST_GROWN
        pulled, pushed, notes, *figures = meet(team, owner, found)
        tell(f"the adjudicator takes {pulled:,}: {written(*figures)}")
        assert (pulled, pushed, notes) == (articles * EACH * len(NAMES), 0, [])
        assert figures[0] < MOST_GROWN
        again = meet(team, owner, found)
        tell(f"again, with nothing new: {written(*again[3:])}")
        assert again[:3] == (0, 0, [])
    for name in NAMES:
        (count,), (standing,) = (
            owner.store.row(f"SELECT count(*) FROM {table} WHERE layer = ?", (name,))
            for table in ("decision", "standing")
        )
        assert count == standing == articles * EACH


@pytest.fixture
def team(server, tmp_path):
    with Team(server, tmp_path, articles=0) as made:
        yield made


def test_more_than_a_thousand_decisions(team):
    all_meet(team, 40, lambda _words: None)


@pytest.mark.all
@pytest.mark.timeout(1200)
def test_a_million_decisions(team, capsys):
    with capsys.disabled():
        sys.stdout.write("\n")
        all_meet(team, int(os.environ.get("MILLION", "25000")), lambda words: sys.stdout.write(f"{words}\n"))
