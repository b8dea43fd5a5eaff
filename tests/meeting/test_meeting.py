"""What goes to a meeting place and comes from there, and what stays away from it."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from psycopg.errors import LockNotAvailable

from core.errors import KnownError
from core.jobs import syncing
from core.jobs.bias import Shares, set_shares
from core.jobs.merging import merge
from core.jobs.project import ADJUDICATED, Project
from core.jobs.random_sample import draw_sample
from core.jobs.syncing import StoppedError, UnrelatedError, sync, sync_record
from core.record import canonical
from core.review.session import Session
from tests.core.jobs.merging_examples import quiet, saying
from tests.meeting.team import accept, decisions, deliver, fill, finish

_OWN_TO_A_FILE = {"layer"}


def notes(found):
    return " ".join(str(note) for note in found.notes)


def same(project):
    """What a file says, but for the layers that it knows by name alone."""
    return {name: rows for name, rows in saying(project).items() if name not in _OWN_TO_A_FILE}


# -- what comes and goes


def test_what_one_decides_the_adjudicator_has_after_both_have_met(team):
    lin = team.join("林")
    accept(lin, team.articles[0])
    assert team.meet("林").decisions == (0, 1)
    owner = team.projects["owner"]
    assert team.meet("owner").decisions == (1, 0)
    assert decisions(owner) == decisions(lin)
    assert [len(owner.annotated(team.articles[0].id, "林").metrics)] == [1]
    assert owner.check() == ()


def test_again_nothing_goes_and_nothing_changes(team):
    lin = team.join("林")
    accept(lin, team.articles[0])
    team.meet("林")
    before = saying(lin)
    (last,) = team.sql("林", "SELECT max(number) FROM metric_annotator.delivery")
    assert lin.store.last_met().pulled == last[0]  # what was sent from here is not taken back
    again = team.meet("林")
    assert (sum(again.pulled.values()), sum(again.pushed.values()), again.notes) == (0, 0, ())
    assert saying(lin) == before


def test_all_that_a_project_holds_comes_to_a_new_file_of_another_adjudicator(team):
    owner = team.projects["owner"]
    one, two, _ = team.articles
    finish(owner, one)
    accept(owner, two).undo()
    owner.import_gold("owner", team.articles[2].id, [], complete=True)
    owner.reviewers.assign([one.id, two.id], "林")
    owner.reviewers.take_away([two.id], "林")
    set_shares(owner, Shares(blind=0.2, planted=0.0, seed=5))
    draw_sample(owner, 2, 7)
    began = datetime(2024, 3, 1, tzinfo=UTC)
    owner.store.put_effort(one.id, "owner", "owner", at=began, seconds=9, decisions=2)
    team.meet("owner")
    team.account("赵", adjudicator=True)
    path = team.folder / "new.metrics"
    syncing.new_copy(path, team.address("赵"))
    with Project.open(path, "赵") as new:
        sync(new, team.address("赵"), quiet)
        assert same(new) == same(owner)
        assert new.check() == ()


def test_articles_and_what_extractors_said_of_them_come_to_all(team):
    lin, zhao = team.join("林"), team.join("赵")
    more = fill(lin, 2, first=50)
    found = team.meet("林")
    assert (found.pushed["text"], found.pushed["reading"]) == (5, 5)
    assert team.meet("赵").pulled["article"] == 2
    assert zhao.predicted(more[0].id) == lin.predicted(more[0].id) is not None
    assert [zhao.store.numbers(each.id) for each in more] == [lin.store.numbers(each.id) for each in more]


def test_undo_and_redo_travel(team):
    lin = team.join("林")
    session = accept(lin, team.articles[0])
    session.undo()
    team.meet("林")
    owner = team.projects["owner"]
    team.meet("owner")
    assert owner.annotated(team.articles[0].id, "林").metrics == ()
    session.redo()
    team.meet("林")
    team.meet("owner")
    assert len(owner.annotated(team.articles[0].id, "林").metrics) == 1
    assert same(owner)["step"] == same(lin)["step"]


def test_one_reviewer_at_two_machines_has_both_of_his_days(team):
    day, night = team.join("林", file="day"), team.join("林", file="night")
    accept(day, team.articles[0])
    accept(night, team.articles[1])
    for name in ("day", "night", "day"):
        team.meet(name)
    assert decisions(day) == decisions(night)
    assert len(decisions(day)) == 2


def test_a_clock_that_is_wrong_by_centuries_changes_no_order(team):
    """One machine believes in 1990, one in 2190: what was decided on what was seen comes after it."""
    clocks = {"林": datetime(1990, 1, 1, tzinfo=UTC), "赵": datetime(2190, 1, 1, tzinfo=UTC)}
    of = team.articles[0]
    for name in clocks:
        team.join(name, adjudicator=True)
    for turn, name in enumerate(("赵", "林", "赵", "林")):
        project, clock = team.projects[name], clocks[name] + timedelta(hours=turn)
        team.meet(name)
        session = Session(project.store, name, ADJUDICATED, lambda clock=clock: clock)
        session.open(of.id)
        session.comment(f"{turn}")
        team.meet(name)
    owner = team.projects["owner"]
    team.meet("owner")
    team.meet("赵")
    for project in (owner, *(team.projects[name] for name in "林赵")):
        assert project.store.article_state(project.store.key(of.id), ADJUDICATED).comment == "3"
        assert [each.order for each in project.store.decisions_of(of.id, ADJUDICATED)] == [1, 2, 3, 4]


def test_whatever_the_servers_default_is_a_delivery_sees_what_was_there_before_it(team):
    """林 delivers at every turn of 赵's meeting, but for the moment in which 赵 is delivering himself."""
    team.join("林")
    accept(team.join("赵"), team.articles[0])
    team.sql("postgres", 'ALTER ROLE "赵" SET default_transaction_isolation = serializable')
    names = count()

    def deliver_between(_done, _total):
        with team.server.connect("林", team.database) as connection, suppress(LockNotAvailable):
            connection.execute("SET lock_timeout = '20ms'")
            told = canonical({"lamport": (name := next(names))})
            deliver(connection, "林", "林", name=f"{name}", says="{}", told=told)
        return True

    try:
        assert team.meet("赵", deliver_between).decisions == (0, 1)
    finally:
        team.sql("postgres", 'ALTER ROLE "赵" RESET default_transaction_isolation')
    assert next(names) > 5


# -- what does not go


def test_what_others_decided_is_for_them_to_send(team, tmp_path):
    team.join("林")
    zhao = team.join("赵")
    accept(zhao, team.articles[0])
    zhao.close()
    merge(team.projects["林"], [zhao.path], quiet)
    found = team.meet("林")
    assert found.decisions == (0, 0)
    assert "Only 赵 can send his own decisions" in notes(found)
    assert "are not there yet: 1." in notes(found)
    assert team.meet("owner").decisions == (0, 0)


def test_only_adjudicators_send_into_another_layer(team):
    lin, zhao = team.join("林"), team.join("赵", adjudicator=True)
    for project in (lin, zhao):
        session = project.session("owner")
        session.open(team.articles[0].id)
        session.comment(f"from {project.reviewer}")
    refused = team.meet("林")
    assert refused.decisions == (0, 0)
    assert "decisions of yours that lie in the layer “owner”: 1." in notes(refused)
    assert team.meet("赵").decisions == (0, 1)
    assert team.meet("owner").decisions == (1, 0)


def test_copies_that_wait_elsewhere_stay_here(team):
    lin = team.join("林")
    lin.store.copy(team.articles[1].id, lin.predicted(team.articles[1].id))
    team.meet("林")
    team.meet("owner")
    assert all(row[0] != "copied" for row in team.projects["owner"].store.rows("SELECT id FROM run"))


def test_another_project_meets_here_only_if_that_is_asked_for(team):
    team.account("林")
    with Project.create(team.folder / "apart.metrics", "林") as apart:
        fill(apart, 1, first=80)
        with pytest.raises(UnrelatedError, match="which “apart” is no copy of"):
            sync(apart, team.address("林"), quiet)
        assert team.sql("owner", "SELECT count(*) FROM metric_annotator.parcel") == [(0,)]
        team.meet("owner")
        found = sync(apart, team.address("林"), quiet, join=True)
        assert found.pulled["article"] == 3
        assert sync(apart, team.address("林"), quiet).notes == ()
    assert team.meet("owner").pulled["article"] == 1


def test_nobody_meets_under_the_name_of_another(team):
    team.join("林")
    team.account("赵")
    with pytest.raises(KnownError, match="knows you as “赵”, but here you decide as “林”"):
        sync(team.projects["林"], team.address("赵"), quiet)


# -- what contradicts itself


def test_metrics_that_overlap_wait_until_one_is_taken_out(team):
    day, night = team.join("林", file="day"), team.join("林", file="night")
    of = team.articles[0]
    target = accept(day, of).sheet.items()[0].target
    session = night.session()
    session.open(of.id)
    found = next(item for item in session.sheet.items() if item.metric is not None)
    wider = type(found.span)(found.span.start - 1, found.span.end + 1)
    session.add(type(found.metric)(wider, "count", found.metric.quantity))
    accept(night, team.articles[1])
    team.meet("day")
    apart = team.meet("night")
    assert apart.decisions == (0, 2)
    assert "One reviewer has marked metrics that overlap his own from another file" in notes(apart)
    assert "柳树湾第0期" in notes(apart)
    owner = team.meet("owner")
    assert owner.decisions == (1, 0)
    again = team.meet("night")
    assert "Articles: 1." in notes(again)
    mended = day.session()
    mended.open(of.id)
    mended.reject(target, "name")
    for name in ("day", "night", "day", "owner"):
        last = team.meet(name)
        assert last.notes == (), name
    assert decisions(day) == decisions(night) == decisions(team.projects["owner"], layers={"林"})
    assert all(project.check() == () for project in team.projects.values())


def test_stopped_in_the_middle_the_next_time_takes_the_rest(team):
    lin = team.join("林")
    for each in team.articles:
        accept(lin, each)
    whole = saying(lin)
    stopped = 0
    for most in count(1, 5):
        left = iter(range(most))
        try:
            team.meet("林", lambda _done, _total, left=left: next(left, None) is not None)
        except StoppedError:
            stopped += 1
        else:
            break
    assert stopped > 5
    assert saying(lin) == whole
    team.meet("owner")
    assert decisions(team.projects["owner"]) == decisions(lin)
    assert lin.check() == ()


def test_a_meeting_as_json_and_where_it_was(team):
    found = team.meet("owner")
    record = sync_record(found)
    assert (record["pushed"]["text"], record["notes"]) == (3, [])
    address, at = syncing.last_meeting(team.projects["owner"])
    assert (address, at) == (f"postgresql://owner@127.0.0.1:{team.server.port}/{team.database}", found.at)
