"""What a reviewer sees of an article, and in which order he is asked about it."""

import pytest

from core.sheet import State, Status


def quotes(session, *states):
    text = session.sheet.article.text
    return [i.span.quote(text) for i in session.sheet.items() if not states or i.state in states]


def test_what_an_article_looks_like_before_anything_is_decided(session):
    assert quotes(session, State.SUGGESTED) == ["1200起", "12.5%", "35人"]
    assert quotes(session, State.EXCLUDED) == ["二〇二四年"]
    assert quotes(session, State.UNKNOWN) == ["77", "第3"]
    gate = session.sheet.gate
    assert (gate.suggestions, gate.exclusions, gate.numbers, gate.decided) == (3, 1, 2, 0)
    assert session.sheet.status is Status.OPEN
    assert session.sheet.items() == tuple(sorted(session.sheet.items(), key=lambda item: item.span))


def test_going_round_what_is_undecided(session, target_of):
    sheet = session.sheet
    order = [item.target for item in sheet.items() if item.state is not State.EXCLUDED]
    assert sheet.next_undecided(None) == order[0]
    assert sheet.next_undecided(order[0]) == order[1]
    assert sheet.next_undecided(order[-1]) == order[0]
    assert sheet.next_undecided(order[0], backwards=True) == order[-1]
    session.accept(order[1])
    assert sheet.next_undecided(order[1]) == order[2]
    assert sheet.next_undecided(order[1], backwards=True) == order[0]
    assert sheet.next_undecided("nothing") == order[0]


def test_exclusions_are_asked_about_last(session, target_of):
    exclusion = target_of("二〇二四年")
    session.accept_all(item.target for item in session.sheet.items() if item.target != exclusion)
    for quote in ("77", "第3"):
        assert session.sheet.next_undecided(None) == target_of(quote)
        session.reject(target_of(quote), "name")
    assert session.sheet.next_undecided(None) == exclusion
    session.accept(exclusion)
    assert session.sheet.next_undecided(None) is None


def test_an_item_that_vanished_still_says_where_it_was(session, target_of, village):
    gone = target_of("77")
    session.add(village.metric("A77"))
    with pytest.raises(KeyError):
        session.sheet.item(gone)
    assert session.sheet.next_undecided(gone) == target_of("第3")


def test_items_in_a_stretch(session, village):
    stretch = village.span("起，同比下降1")
    found = [item.span.quote(village.article.text) for item in session.sheet.items_in(stretch)]
    assert found == ["1200起", "12.5%"]
