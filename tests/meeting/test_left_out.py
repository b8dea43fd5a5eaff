"""What cannot be read or united is left out alone, told, and asked for again; everything else comes in."""

import pytest

from core.errors import KnownError
from core.extraction.numerals import scan
from core.jobs import syncing, taking
from core.jobs.project import ADJUDICATED
from core.record import canonical
from tests.meeting.team import accept, article, decisions, deliver, fill, finish

_DESCRIBED = {
    "title": "柳树湾",
    "source": "",
    "published": "",
    "conversions": "[]",
    "fields": "{}",
    "added": "2024-03-01T00:00:00+00:00",
}


def as_account(team, name):
    return team.server.connect(name, team.database)


def notes(found):
    return " ".join(map(str, found.notes))


def test_what_no_program_of_ours_would_send_is_told_and_keeps_nothing_back(team, lin):
    with as_account(team, "林") as connection:
        for number, (sort, layer, says) in enumerate(
            (
                ("decision", "林", "[]"),
                ("decision", "林", "no json"),
                ("decision", "林", "[" * 100_000),
                ("text", "", '{"text": 1}'),
                ("effort", "林", '{"at": "yesterday", "seconds": -1, "decisions": {}}'),
                ("reading", "", '{"run": "x"}'),
            )
        ):
            deliver(connection, "林", layer, sort=sort, name=f"x{number}", says=says)
    accept(lin, team.articles[1])
    team.meet("林")
    found = team.meet("owner")
    assert found.decisions == (2, 0)
    told = " ".join(map(str, found.notes))
    assert "Left out of what 林 sent" in told
    assert "decisions (3)" in told
    assert "articles (1)" in told
    assert " ".join(map(str, team.meet("owner").notes)) == told


_METRIC = {"start": 0, "end": 3, "text": "柳树湾", "kind": "count", "value": "1", "roles": {}}
_SAYS = {"target": "t", "start": 0, "end": 3, "quote": "柳树湾", "metric": None, "cause": None, "note": None}
_TOLD = {
    "lamport": 9,
    "at": "2024-03-01T00:00:00+00:00",
    "step": "s",
    "file": "f",
    "step_action": "accept",
    "step_lamport": 9,
    "step_reviewer": "林",
}


_DRAWN = "f00000000000400080000000000000ab"


@pytest.mark.parametrize(
    ("action", "says", "told"),
    [
        ("accept", {}, {}),
        ("confirm", {"metric": _METRIC}, {}),
        ("vanish", {"metric": _METRIC}, {}),
        ("accept", {"metric": {**_METRIC, "value": "1e999999999"}}, {}),
        ("accept", {"metric": {**_METRIC, "end": 10**9}}, {}),
        ("accept", {"metric": _METRIC, "quote": "柳树林"}, {}),
        ("accept", {"metric": _METRIC}, {"lamport": None}),
        ("accept", {"metric": _METRIC}, {"at": "2024-03-01"}),
        ("accept", {"metric": _METRIC}, {"step": None}),
        ("accept", {"metric": _METRIC}, {"step": ""}),
        ("accept", {"metric": _METRIC}, {"step_reviewer": "赵"}),
        ("undo", {"target": "another", "start": None, "end": None, "quote": None}, {}),
    ],
)
def test_a_decision_that_is_none_is_left_out(team, lin, action, says, told):
    says = {**_SAYS, **says}
    says["metric"] = says["metric"] and canonical(says["metric"])
    with as_account(team, "林") as connection:
        written = canonical(says), canonical({**_TOLD, **told})
        where = {"name": _DRAWN, "article": team.articles[0].id, "action": action}
        deliver(connection, "林", "林", says=written[0], told=written[1], **where)
    found = team.meet("owner")
    assert found.decisions == (1, 0)
    assert "Left out of what 林 sent" in str(found.notes[0])
    assert "decisions (1)" in str(found.notes[0])
    assert team.projects["owner"].check() == ()


def flagged(team, name, *, of, step, action="flag", target=None):
    """赵 says that he has flagged that article, in his own layer and in that step."""
    says = {**dict.fromkeys(_SAYS), "target": target or of.id}
    told = {**_TOLD, "step": step, "step_action": action, "step_reviewer": "赵", "lamport": 99}
    with as_account(team, "赵") as connection:
        where = {"name": name, "article": of.id, "action": action}
        deliver(connection, "赵", "赵", says=canonical(says), told=canonical(told), **where)


def test_a_step_of_another_place_is_nobodys_to_undo(team, lin):
    """Nobody undoes what the adjudicator has ruled by a decision of his own about something else."""
    owner = team.projects["owner"]
    team.join("钱", adjudicator=True)
    ruled, other = team.articles[:2]
    finish(owner, ruled, layer=ADJUDICATED)
    team.meet("owner")
    (step,) = owner.store.row("SELECT step FROM decision WHERE action = 'complete' AND layer = 'adjudicated'")
    flagged(team, _DRAWN, of=other, step=step)
    flagged(team, _DRAWN[:-1] + "c", of=other, step=step, action="undo", target=step)
    for name in ("owner", "钱"):
        assert "decisions (2)" in notes(team.meet(name))
        store = team.projects[name].store
        assert store.rows("SELECT undone, toggled, layer FROM step WHERE id = ?", (step,)) == [
            (0, 0, ADJUDICATED)
        ]
        assert store.kept(ruled.id, ADJUDICATED).state.complete
        assert team.projects[name].check() == ()


def test_of_two_decisions_under_one_name_the_one_that_came_first_is_taken(team, lin):
    ruled, other = team.articles[:2]
    team.join("钱", adjudicator=True)
    finish(team.projects["owner"], ruled, layer=ADJUDICATED)
    team.meet("owner")
    whole = decisions(team.projects["owner"], layers={ADJUDICATED})
    flagged(team, whole[0][0], of=other, step="mine")
    for name in ("owner", "钱"):
        assert "decisions (1)" in notes(team.meet(name))
        assert decisions(team.projects[name], layers={ADJUDICATED}) == whole


def test_undoing_what_nobody_has_decided_does_no_harm(team, lin):
    flagged(team, _DRAWN, of=team.articles[0], step="s", action="undo", target="s")
    assert team.meet("owner").decisions == (2, 0)
    assert team.projects["owner"].check() == ()


def test_a_schema_that_is_none_is_left_out(team, lin):
    says = {"text": "kinds = ?", "file": "x.toml", "lamport": 1, "at": _TOLD["at"]}
    with as_account(team, "owner") as connection:
        deliver(connection, "owner", "", sort="labels", article="", action="", says=canonical(says))
    for name in ("owner", "林", "owner"):
        assert "schemas (1)" in notes(team.meet(name))
    assert decisions(team.projects["owner"]) == decisions(lin)


def test_an_exclusion_beyond_the_text_is_left_out(team, lin):
    team.meet("owner")
    (run,) = lin.store.row("SELECT id FROM run")
    told = {"unknown": None, "said": [], "excluded": [[0, 999, "t", "name", "rule"]]}
    of = article(77)
    written = {**_DESCRIBED, "text": of.text, "numbers": []}
    with as_account(team, "赵") as connection:
        there = {"article": of.id, "action": ""}
        deliver(connection, "赵", "", sort="text", name=of.id, told=canonical(written), **there)
        says = canonical({"run": run})
        name = f"{run}:{of.id}"
        deliver(connection, "赵", "", sort="reading", name=name, says=says, told=canonical(told), **there)
    found = team.meet("owner")
    assert "readings by extractors (1)" in notes(found)
    assert found.pulled["article"] == 1
    assert team.projects["owner"].store.numbers(of.id) == scan(of.text)  # whatever was said of them


def test_a_decision_waits_for_its_article(team, lin):
    (more,) = fill(lin, 1, first=60)
    accept(lin, more)
    team.meet("林")
    team.sql("postgres", "DELETE FROM metric_annotator.parcel WHERE id = %s", (more.id,))
    found = team.meet("owner")
    assert found.decisions == (1, 0)
    assert "decisions (1)" in notes(found)
    assert "decisions (1)" in notes(team.meet("owner"))
    with as_account(team, "赵") as connection:
        written = canonical({**_DESCRIBED, "text": more.text, "numbers": []})
        deliver(connection, "赵", "", sort="text", name=more.id, article=more.id, action="", told=written)
    found = team.meet("owner")
    assert (found.decisions, found.notes) == ((1, 0), ())
    assert decisions(team.projects["owner"]) == decisions(lin)


def test_where_too_much_was_left_out_to_be_named_all_is_asked_for_again(team, lin, monkeypatch):
    for module in (taking, syncing):
        monkeypatch.setattr(module, "MOST_LEFT_OUT", 1)
    team.join("钱", adjudicator=True)
    more = fill(lin, 3, first=60)
    for each in more:
        accept(lin, each)
    team.meet("林")
    names = [each.id for each in more]
    team.sql("postgres", "DELETE FROM metric_annotator.parcel WHERE id = ANY (%s)", (names,))
    assert "decisions (3)" in notes(team.meet("钱"))
    with as_account(team, "赵") as connection:
        for each in more:
            written = canonical({**_DESCRIBED, "text": each.text, "numbers": []})
            deliver(connection, "赵", "", sort="text", name=each.id, article=each.id, action="", told=written)
    team.meet("钱")
    assert decisions(team.projects["钱"]) == decisions(lin)
    assert team.meet("钱").notes == ()


def change(project, statement, *values):
    """What another program does to a row that nobody ever changes."""
    with project.store.connected() as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute(statement, values)
        for _, sql in guards:
            conn.execute(sql)


def test_what_is_wrong_with_our_own_file_is_not_said_of_others(team, lin):
    owner = team.projects["owner"]
    change(owner, "UPDATE article SET fields = '{x}' WHERE key = 1")
    with pytest.raises(KnownError, match="Something in this project cannot be read"):
        team.meet("owner")
    change(owner, "UPDATE article SET fields = '{}' WHERE key = 1")
    assert team.meet("owner").decisions == (1, 0)


def test_what_no_union_takes_keeps_nothing_else_back(team, lin):
    """A decision of 林 was changed in the owner's file: the next one beside it waits, all others come."""
    owner = team.projects["owner"]
    team.meet("owner")
    (quote,) = owner.store.row("SELECT quote FROM decision")
    change(owner, "UPDATE decision SET quote = 'x'")
    accept(lin, team.articles[0], 1)
    for each in team.articles[1:]:
        accept(lin, each)
    team.meet("林")
    found = team.meet("owner")
    assert found.decisions == (2, 0)
    assert "decisions (1)" in notes(found)
    change(owner, "UPDATE decision SET quote = ? WHERE quote = 'x'", quote)
    found = team.meet("owner")
    assert (found.decisions, found.notes) == ((1, 0), ())
    assert decisions(owner) == decisions(lin)
    assert owner.check() == ()
