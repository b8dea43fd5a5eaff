"""What the server itself refuses and hides, whatever program asks it."""

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from core.errors import KnownError
from core.jobs.project import ADJUDICATED
from core.jobs.syncing import sync
from core.meeting.layout import REFUSING
from tests.meeting.team import INSERT, accept, decisions, deliver, finish, go_on


def as_account(team, name):
    return team.server.connect(name, team.database)


_OTHERS = [("林", "林"), ("林", "赵"), ("赵", "林"), ("赵", ADJUDICATED)]
_SECURED = "row-level security"


@pytest.mark.parametrize(("reviewer", "layer"), _OTHERS)
def test_nobody_writes_in_anothers_name_or_layer(team, lin, reviewer, layer):
    with as_account(team, "赵") as connection:
        deliver(connection, "赵", "赵")
        with pytest.raises(InsufficientPrivilege, match=_SECURED):
            deliver(connection, reviewer, layer, name="y")


@pytest.mark.parametrize("name", ["赵", "owner"])
def test_nobody_changes_or_deletes_what_is_there(team, lin, name):
    for statement in (
        "UPDATE metric_annotator.parcel SET says = '{}'",
        "DELETE FROM metric_annotator.parcel",
        "UPDATE metric_annotator.delivery SET number = number",
        "DELETE FROM metric_annotator.opened",
    ):
        with as_account(team, name) as connection:
            if name == "owner":  # it is allowed to say it, but row security leaves it nothing to do it to
                assert connection.execute(statement).rowcount == 0
                continue
            with pytest.raises(InsufficientPrivilege, match="permission denied"):
                connection.execute(statement)


def test_the_owner_writes_in_his_own_name_only(team, lin):
    with as_account(team, "owner") as connection:
        deliver(connection, "owner", "林")
        with pytest.raises(InsufficientPrivilege, match=_SECURED):
            deliver(connection, "林", "林", name="y")


def test_becoming_the_role_of_all_reviewers_gives_nobody_anothers_name(team, lin):
    with as_account(team, "赵") as connection:
        connection.execute(f'SET ROLE "{team.roles[0]}"')
        with pytest.raises(InsufficientPrivilege):
            deliver(connection, "林", "林")


def test_what_another_decided_is_not_there_for_a_reviewer(team, lin):
    mine = "SELECT count(*) FROM metric_annotator.parcels(0, '{}') WHERE layer = '林'"
    assert team.sql("赵", mine) == [(0,)]
    assert team.sql("林", mine) == team.sql("owner", mine) == [(1,)]
    found = team.meet("赵")
    assert decisions(team.projects["赵"]) == []
    assert (found.decisions, found.notes) == ((0, 0), ())
    for table in ("reviewer FROM metric_annotator.delivery", "says FROM metric_annotator.parcel"):
        with as_account(team, "赵") as connection, pytest.raises(InsufficientPrivilege):
            connection.execute(f"SELECT {table}")


def test_adjudication_of_an_article_opens_it_and_no_other(team, lin):
    zhao, owner = team.projects["赵"], team.projects["owner"]
    one, two, _ = team.articles
    accept(zhao, one)
    accept(lin, two)
    for name in ("林", "赵", "owner"):
        team.meet(name)
    assert team.meet("林").decisions == (0, 0)
    finish(owner, one, layer=ADJUDICATED)
    team.meet("owner")
    found = team.meet("林")
    assert found.pulled["decision"] == len(decisions(owner, layers={"赵", ADJUDICATED}))
    assert decisions(lin, layers={"赵"}) == decisions(zhao)
    team.meet("赵")
    assert {row[1] for row in decisions(zhao, layers={"林"})} == {one.id}
    accept(lin, one, 0)  # accepted already: nothing
    accept(lin, one, 1)
    team.meet("林")
    assert team.meet("赵").decisions == (1, 0)
    assert lin.check() == zhao.check() == ()


def test_who_becomes_adjudicator_gets_what_was_hidden_before(team, lin):
    assert team.meet("赵").decisions == (0, 0)
    team.account("赵", adjudicator=True)
    assert team.meet("赵").decisions == (1, 0)
    assert decisions(team.projects["赵"]) == decisions(lin)


def test_only_an_adjudicator_opens_articles(team, lin):
    with as_account(team, "赵") as connection:
        with pytest.raises(InsufficientPrivilege):
            connection.execute("INSERT INTO metric_annotator.opened VALUES ('a', 1)")
        with pytest.raises(InsufficientPrivilege):
            deliver(connection, "赵", ADJUDICATED, action="complete")
    assert team.sql("赵", "SELECT * FROM metric_annotator.opened") == []


def test_other_content_under_a_name_that_is_taken_is_refused_by_the_server(team, lin):
    ((name,),) = lin.store.rows("SELECT id FROM decision")
    with as_account(team, "林") as connection, pytest.raises(psycopg.Error) as refused:
        deliver(connection, "林", "林", name=name, says='{"target":"other"}')
    assert refused.value.sqlstate == REFUSING


def test_other_content_is_told_and_the_rest_goes(team, lin):
    ((name,),) = lin.store.rows("SELECT id FROM decision")
    other = team.join("林", file="forged")
    accept(other, team.articles[0], 1)
    accept(other, team.articles[1])
    with other.store.connected() as conn:
        conn.execute("DROP TRIGGER decision_no_update")
        conn.execute("UPDATE decision SET id = ? WHERE key = 1", (name,))
    found = team.meet("forged")
    assert found.decisions == (0, 1)
    told = " ".join(map(str, found.notes))
    assert "Not sent, since there is other content under the same name: decisions (1)" in told
    assert f"The first is called {name}" in told
    team.meet("owner")
    assert decisions(team.projects["owner"], layers={"林"})[0] in [*decisions(lin), *decisions(other)]
    assert decisions(lin)[0] in decisions(team.projects["owner"])


def test_numbers_follow_the_order_in_which_deliveries_are_committed(team, lin):
    """Who has seen a number never finds a lower one later: the next delivery waits for the one before."""
    early, late = as_account(team, "林"), as_account(team, "owner")
    with early, late:
        early.execute("BEGIN")
        deliver(early, "林", "林", name="early", says='{"early": 1}')
        late.execute("SET lock_timeout = '50ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            deliver(late, "owner", "owner", name="late")
        assert team.sql("owner", "SELECT count(*) FROM metric_annotator.parcel WHERE id = 'early'") == [(0,)]
        early.execute("COMMIT")
        deliver(late, "owner", "owner", name="late")
    rows = team.sql(
        "owner", "SELECT id FROM metric_annotator.parcel WHERE id IN ('early', 'late') ORDER BY delivery"
    )
    assert rows == [("early",), ("late",)]


def test_a_parcel_cannot_be_slipped_into_an_earlier_delivery(team, lin):
    with as_account(team, "林") as connection, pytest.raises(InsufficientPrivilege):
        connection.execute(INSERT, (1, "decision", "x", "", "a", "林", "林", "accept", "{}", "{}"))


def test_an_account_without_the_role_is_told_whom_to_ask(team, server):
    with server.connect("postgres", "postgres") as connection:
        server.account("stranger", connection)
    project = team.join("林")
    project.reviewer = "stranger"
    with pytest.raises(KnownError, match="Ask whoever set up the meeting place"):
        sync(project, team.address("stranger"), go_on)
