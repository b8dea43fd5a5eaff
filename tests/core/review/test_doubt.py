"""Doubt: what becomes of an item that a reviewer is not sure about."""

import pytest

from core.errors import KnownError
from core.sheet import State


def test_a_doubtful_suggestion_is_accepted_with_a_note(session, target_of):
    target = target_of("35人")
    session.doubt(target, "哪里的人？")
    item = session.sheet.item(target)
    assert (item.state, item.note, item.metric.doubt) == (State.ACCEPTED, "哪里的人？", "哪里的人？")
    assert session.doubt(target, "哪里的人？").step == ""
    session.doubt(target, "")
    item = session.sheet.item(target)
    assert (item.state, item.note, item.metric.doubt) == (State.ACCEPTED, "", None)


def test_doubt_keeps_an_edited_or_added_metric_what_it_was(session, target_of, village):
    edited = target_of("35人")
    session.edit(edited, village.metric("35人", "rank"))
    added = session.add(village.metric("第3名", "rank")).targets[0]
    for target, state in ((edited, State.EDITED), (added, State.ADDED)):
        session.doubt(target, "?")
        assert session.sheet.item(target).state is state


def test_a_doubtful_number_is_decided(session, target_of):
    target = target_of("77")
    assert session.doubt(target, "").step == ""
    session.doubt(target, "？")
    item = session.sheet.item(target)
    assert (item.state, item.note, session.sheet.gate.numbers) == (State.DOUBTED, "？", 1)
    with pytest.raises(KnownError, match="Nothing is suggested"):
        session.accept(target)
    session.doubt(target, "")
    assert session.sheet.item(target).state is State.UNKNOWN
    session.doubt(target, "？")
    session.reject(target, "name")
    assert session.sheet.item(target).state is State.CONFIRMED
