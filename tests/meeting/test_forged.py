"""What an account can send beside what our program would: nobody else loses or lacks anything by it."""

import json
from datetime import UTC, datetime

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from core.jobs.bias import Shares, set_shares
from core.jobs.random_sample import draw_sample
from core.meeting import RESERVED_SORTS
from core.meeting.layout import MOST_AHEAD, REFUSING
from core.model import Extraction, Run
from core.record import canonical, target_id
from tests.meeting.team import accept, decisions, deliver

_SAYS = {"target": "t", "start": None, "end": None, "quote": None, "metric": None, "cause": None, "note": "x"}
_TOLD = {
    "lamport": 9,
    "at": "2024-03-01T00:00:00+00:00",
    "step": "s",
    "file": "f",
    "step_action": "comment",
    "step_lamport": 9,
    "step_reviewer": "赵",
}


def refused_by(team, who, layer, **parcel):
    """What the server says why it does not take that parcel."""
    with team.server.connect(who, team.database) as connection, pytest.raises(psycopg.Error) as found:
        deliver(connection, who, layer, **parcel)
    assert found.value.sqlstate == REFUSING
    return json.loads(found.value.diag.message_detail)


def there(team, name):
    """The parcel of a decision, as its layer's own reviewer or the owner reads it."""
    columns = "id, article, layer, reviewer, action, says, told"
    ((*row,),) = team.sql("owner", f"SELECT {columns} FROM metric_annotator.parcel WHERE id = %s", (name,))
    return dict(zip(columns.split(", "), row, strict=True))


def test_a_name_that_can_be_computed_is_not_taken_away_from_whose_it_is(team):
    """Decisions that came with a file are named by what they say, for everyone who knows the file."""
    owner, of = team.projects["owner"], team.articles[0]
    team.join("赵")
    owner.import_gold("owner", of.id, [], complete=True)
    rows = decisions(owner)
    assert all(row[0] == target_id(of.id, "brought", row[2], row[4], row[5]) for row in rows)
    with team.server.connect("赵", team.database) as connection:
        for row in rows:
            deliver(connection, "赵", "赵", name=row[0], article=of.id, says='{"other":1}')
        for way in ("dealt", "re-anchored"):
            name = target_id(of.id, way, "owner")
            deliver(connection, "赵", "赵", sort="dealt", name=name, article=of.id, action="")
    found = team.meet("owner")
    assert found.decisions[1] == len(rows) == 4
    assert not any("Not sent" in str(note) for note in found.notes)


def test_an_adjudicator_cannot_tell_anothers_decision_otherwise(team):
    lin = team.join("林")
    team.join("钱", adjudicator=True)
    accept(lin, team.articles[0])
    team.meet("林")
    before = decisions(lin)
    row = there(team, before[0][0])
    told = canonical({**json.loads(row["told"]), "lamport": 1, "at": "1990-01-01T00:00:00+00:00"})
    parcel = {"name": row["id"], "article": row["article"], "action": "accept", "says": row["says"]}
    why = refused_by(team, "钱", "林", **parcel, told=told, variant="earlier")
    assert why == [["decision", "林", row["id"], "taken"]]
    for name in ("林", "owner"):
        team.meet(name)
        assert decisions(team.projects[name], layers={"林"}) == before


def test_gold_that_two_adjudicators_brought_comes_from_both(team):
    """They made the same decision, by the same name: each sends his own, and the earlier holds for all."""
    layer = '引号"\\'
    owner, of = team.projects["owner"], team.articles[0]
    qian = team.join("钱", adjudicator=True)
    for project in (owner, qian):
        project.import_gold(layer, of.id, [], complete=True)
    assert [row[0] for row in decisions(owner)] == [row[0] for row in decisions(qian)]
    for name in ("owner", "钱", "owner"):
        assert team.meet(name).notes == ()
    assert decisions(owner) == decisions(qian)
    assert len({row[3] for row in decisions(owner)}) == 1
    ((many,),) = team.sql("owner", "SELECT count(*) FROM metric_annotator.parcel WHERE sort = 'decision'")
    assert many == 2 * len(decisions(owner))


def test_no_decision_leaps_to_where_nobody_can_follow(team):
    lin, qian = team.join("林"), team.join("钱", adjudicator=True)
    team.join("赵")
    accept(lin, team.articles[0])  # the first there is: one of order 1
    team.meet("林")
    where = {"article": team.articles[0].id, "says": canonical(_SAYS)}
    for lamport in (MOST_AHEAD + 2, 2**80, 1e15, True):
        told = canonical({**_TOLD, "lamport": lamport})
        assert refused_by(team, "赵", "赵", **where, told=told) == [["decision", "赵", "x", "ahead"]]
    with team.server.connect("赵", team.database) as connection:  # no number: no file of ours takes it
        deliver(connection, "赵", "赵", **where, told=canonical({**_TOLD, "lamport": "9"}))
    team.meet("钱")
    accept(qian, team.articles[1])
    assert team.meet("钱").decisions == (0, 1)
    assert team.meet("owner").decisions == (2, 0)
    assert {row[6] for row in decisions(team.projects["owner"])} == {1, 2}


def test_a_file_that_leapt_itself_is_told_and_the_rest_goes(team):
    lin = team.join("林")
    accept(lin, team.articles[0])
    with lin.store.connected() as conn:
        conn.execute("DROP TRIGGER decision_no_update")
        conn.execute("UPDATE decision SET lamport = 9007199254740991")
    found = team.meet("林")
    assert (found.decisions, found.pushed["text"]) == ((0, 0), 3)
    assert "Not sent, since they are ordered more than 10000000 places" in str(found.notes[0])
    assert "decisions (1)" in str(found.notes[0])


def test_what_holds_for_everyone_comes_from_adjudicators_alone(team):
    team.join("林")
    for sort in RESERVED_SORTS:
        with team.server.connect("林", team.database) as connection, pytest.raises(InsufficientPrivilege):
            deliver(connection, "林", "", sort=sort, action="")
        with team.server.connect("owner", team.database) as connection:
            deliver(connection, "owner", "", sort=sort, action="")


def test_a_reviewer_is_told_what_of_his_does_not_hold_for_everyone(team):
    lin = team.join("林")
    lin.reviewers.assign([team.articles[0].id], "林")
    set_shares(lin, Shares(blind=0.5, planted=0.0, seed=1))
    draw_sample(lin, 2, 7)
    accept(lin, team.articles[1])
    found = team.meet("林")
    assert found.decisions == (0, 1)
    assert "shares of bias control of yours that were not sent: 3." in str(found.notes[0])
    assert team.meet("owner").pulled["assignment"] == 0
    ((many,),) = team.sql(
        "owner", "SELECT count(*) FROM metric_annotator.parcel WHERE sort = ANY (%s)", (list(RESERVED_SORTS),)
    )
    assert many == 0


def test_a_name_with_a_line_break_is_refused_once(team):
    """Two files have given one name to two runs, of several words and lines."""
    projects = [team.join("林"), team.projects["owner"]]
    for day, project in enumerate(projects, 1):
        run = Run("my run\nrun two words", "x", str(day), "", datetime(2024, 4, day, tzinfo=UTC))
        project.save_run(run, {team.articles[0].id: Extraction((), ())})
    team.meet("林")
    found = team.meet("owner")
    assert "Not sent, since there is other content under the same name: runs (1)" in str(found.notes[0])
