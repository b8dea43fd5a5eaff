"""What another has decided cannot be found out, by whatever the server tells of how it answers."""

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from core.jobs.project import ADJUDICATED
from tests.meeting.team import accept, decisions, deliver, finish, sent_before_the_other

_READ = """SELECT coalesce(sum(seq_tup_read + idx_tup_fetch), 0) FROM pg_stat_xact_all_tables
    WHERE relname = 'parcel'"""
_STEERED = (("seqscan",), ("seqscan", "bitmapscan"), ("seqscan", "nestloop"))
"""Ways of looking rows up that an account can forbid the server for itself."""


@pytest.fixture
def lin(team):
    """林, who has decided the whole first article and nothing else; 赵 has decided nothing."""
    return sent_before_the_other(team, finish)


def rows_read(team, steered, call, values):
    """How many rows the server fetches for 赵; none of them is to come back."""
    with team.server.connect("赵", team.database) as connection, connection.transaction():
        for each in steered:
            connection.execute(f"SET LOCAL enable_{each} = off")
        assert connection.execute(f"SELECT * FROM metric_annotator.{call}", values).fetchall() == []
        return connection.execute(_READ).fetchone()[0]


def test_as_much_is_read_whether_something_hidden_is_there_or_not(team, lin):
    one, two, _ = team.articles
    name = decisions(lin)[0][0]
    known = "known(ARRAY['decision'], ARRAY['林'], %s, %s)"
    for steered in _STEERED:
        assert len({rows_read(team, steered, "decisions(%s)", ([each.id],)) for each in (one, two)}) == 1
        assert rows_read(team, steered, known, ([one.id], [name])) == 0


def test_no_condition_of_a_reviewers_own_meets_hidden_rows(team, lin):
    for table in ("parcel", "seen"):
        with team.server.connect("赵", team.database) as connection, pytest.raises(InsufficientPrivilege):
            connection.execute(f"EXPLAIN ANALYZE SELECT 1 FROM metric_annotator.{table} WHERE says >= '{{'")


def test_a_name_that_can_be_computed_tells_nobody_whether_it_is_taken(team, lin):
    name = decisions(lin)[0][0]
    with team.server.connect("赵", team.database) as connection:
        deliver(connection, "赵", "赵", name=name, says='{"other":1}')
        with pytest.raises(InsufficientPrivilege):
            deliver(connection, "赵", "林", name=name)
    assert team.meet("林").notes == ()


def test_of_an_opened_article_everyone_can_ask_what_is_there(team, lin):
    owner, zhao = team.projects["owner"], team.projects["赵"]
    accept(lin, team.articles[1])
    for name in ("林", "owner"):
        team.meet(name)
    finish(owner, team.articles[0], layer=ADJUDICATED)
    team.meet("owner")
    team.meet("赵")
    assert {row[1] for row in decisions(zhao, layers={"林"})} == {team.articles[0].id}
    names, articles = ([row[at] for row in decisions(lin)] for at in (0, 1))
    columns = [["decision"] * len(names), ["林"] * len(names), articles, names]
    found = team.sql("赵", "SELECT id, article FROM metric_annotator.known(%s, %s, %s, %s)", columns)
    assert sorted(found) == [(row[0], row[1]) for row in decisions(zhao, layers={"林"})]


def test_nothing_that_lies_in_a_schema_of_the_database_runs_for_whoever_meets(team, lin):
    """The owner of the database puts functions where PostgreSQL looks for its own, with a closer fit."""
    for statement in (
        """CREATE FUNCTION public.spy(bigint, text) RETURNS bigint LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'it ran for %%', session_user; END $$""",
        "CREATE AGGREGATE public.count(text) (SFUNC = public.spy, STYPE = bigint, INITCOND = '0')",
        """CREATE FUNCTION public.array_agg(text) RETURNS text[] LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'it ran for %%', session_user; END $$""",
    ):
        team.sql("owner", statement)
    with pytest.raises(psycopg.Error, match="it ran for 林"):
        team.sql("林", "SELECT count(sort) FROM metric_annotator.parcels(0, '{}')")
    accept(lin, team.articles[2])
    assert team.meet("林").decisions == (0, 1)
