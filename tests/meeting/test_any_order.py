"""Whatever reviewers do, whenever they meet or are cut off: it is the same as merging their files."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.jobs.merging import merge
from core.jobs.project import Project
from core.jobs.soundness import check_file
from core.jobs.syncing import StoppedError
from tests.core.jobs.merging_examples import copied, quiet, saying
from tests.meeting.team import Team, decisions, fill, finish

_OWN_TO_A_FILE = {"layer"}
WHO = ("林", "赵", "owner")
ACTS = st.one_of(
    st.tuples(st.just("accept"), st.integers(0, 1)),
    st.tuples(st.just("reject"), st.integers(0, 1)),
    st.tuples(st.just("doubt"), st.integers(0, 1)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("finish")),
    st.tuples(st.just("articles"), st.integers(0, 1)),
    st.tuples(st.just("meet")),
    st.tuples(st.just("meet")),
    st.tuples(st.just("cut off"), st.integers(1, 60)),
)
WORK = st.lists(st.tuples(st.sampled_from(WHO), st.integers(0, 2), ACTS), min_size=4, max_size=12)


def item(session, place):
    return [each for each in session.sheet.items() if each.metric is not None][place].target


def act(team, who, number, name, *values):
    project, of = team.projects[who], team.articles[number]
    session = project.session()
    session.open(of.id)
    {
        "accept": lambda place: session.accept(item(session, place)),
        "reject": lambda place: session.reject(item(session, place), "name"),
        "doubt": lambda place: session.doubt(item(session, place), "?"),
        "undo": session.undo,
        "redo": session.redo,
        "finish": lambda: finish(project, of),
        "articles": lambda first: fill(project, 2, first=700 + first),
        "meet": lambda: team.meet(who),
        "cut off": lambda turns: cut_off(team, who, turns),
    }[name](*values)


def cut_off(team, who, turns):
    left = iter(range(turns))
    try:
        team.meet(who, lambda _done, _total: next(left, None) is not None)
    except StoppedError:
        return


def said(project):
    return {name: rows for name, rows in saying(project).items() if name not in _OWN_TO_A_FILE}


def check(server, work):
    with tempfile.TemporaryDirectory() as name, Team(server, Path(name)) as team:
        team.join("林", adjudicator=True)
        team.join("赵")
        for who, number, doing in work:
            try:
                act(team, who, number, *doing)
            except (KnownError, IndexError):  # a step that has nothing to act on
                continue
        files = [copied(team.projects[who], team.folder / f"{who} before") for who in ("林", "赵")]
        merged = copied(team.projects["owner"], team.folder / "merged")
        with Project.open(merged, "owner") as project:
            merge(project, files, quiet)
            wanted = said(project)
        for who in (*WHO, *WHO):
            team.meet(who)
        lin, zhao, owner = (team.projects[who] for who in WHO)
        assert said(owner) == wanted
        assert decisions(lin) == decisions(owner)
        assert decisions(zhao) == decisions(owner, layers={"赵"})
        for project in (lin, zhao, owner):
            check_file(project.path, lambda flaw: pytest.fail(str(flaw.error)), quiet)


@pytest.mark.timeout(180)
@settings(max_examples=2, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(work=WORK)
def test_meeting_is_merging(server, work):
    check(server, work)


@pytest.mark.all
@pytest.mark.timeout(600)
@settings(max_examples=60, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(work=WORK)
def test_meeting_is_merging_in_many_orders(server, work):
    check(server, work)
