"""The article as a whole: the gate, completing, and what else is decided about it."""

import pytest

from core.errors import KnownError
from core.sheet import Status


def test_the_gate(decide_all, session):
    with pytest.raises(KnownError, match=r"3 suggestions, 1 exclusion and 2 numbers still wait"):
        session.complete()
    decide_all(session)
    change = session.complete()
    assert change.article
    assert session.sheet.status is Status.COMPLETE
    assert session.complete().step == ""
    session.reopen()
    assert session.sheet.status is Status.STARTED
    assert session.reopen().step == ""


def test_a_complete_article_that_loses_a_decided_number_is_reopened_with_it(
    decide_all, session, village, target_of
):
    target = session.add(village.metric("第3名", "rank")).targets[0]
    decide_all(session)
    session.complete()
    change = session.reject(target, "")
    assert change.article
    assert session.sheet.status is Status.STARTED
    session.undo()
    assert session.sheet.status is Status.COMPLETE
    session.edit(target, village.metric("第3名", "count"))
    assert session.sheet.status is Status.COMPLETE


def test_what_is_decided_about_an_article(session, village):
    session.flag(on=True)
    session.comment("再看一遍")
    session.retitle(" 青石镇二〇二四年 ")
    session.skip(on=True)
    state = session.sheet.state
    assert (state.flagged, state.comment, session.sheet.title) == (True, "再看一遍", "青石镇二〇二四年")
    assert session.sheet.status is Status.SKIPPED
    session.withdraw(on=True)
    assert session.sheet.status is Status.WITHDRAWN
    session.withdraw(on=False)
    session.skip(on=False)
    session.flag(on=False)
    session.comment("")
    session.retitle(village.article.title)
    assert session.sheet.state == type(state)()
    assert session.sheet.title == "青石镇"
    for again in (
        lambda: session.flag(on=False),
        lambda: session.comment(""),
        lambda: session.retitle(""),
    ):
        assert again().step == ""
