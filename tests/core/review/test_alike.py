"""Everything like one item: what is listed, what would be done there, and that it is one step."""

from decimal import Decimal

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from core.model import (
    Action,
    Article,
    Direction,
    Exclusion,
    Extraction,
    Found,
    Metric,
    Number,
    Quantity,
    Span,
)
from core.review.alike import places
from core.sheet import Deed, Likeness, State

TEXT = (
    "一月，抓获35人，破获案件28起，上升12%。\n"
    "二月，抓获41人，破获案件28起，下降12%。\n"
    "三月，抓获5余人，破获案件128起，编号28起，位居榜首，榜首稳固。\n"
)


def spots(quote):
    found, at = [], TEXT.find(quote)
    while at >= 0:
        found.append(Span(at, at + len(quote)))
        at = TEXT.find(quote, at + 1)
    return found


def metric(span, kind="count", value="28", unit="起"):
    return Metric(span, kind, Quantity(Decimal(value), unit=unit))


def reread(span, kind):
    digits = "".join(c for c in span.quote(TEXT) if c.isdigit())
    if not digits:
        return None
    way = None
    if kind == "change":
        way = Direction.UP if TEXT[span.start - 2 : span.start] == "上升" else Direction.DOWN
    return Quantity(Decimal(digits), unit=span.quote(TEXT).strip("0123456789"), direction=way)


@pytest.fixture
def work(tmp_path):
    with Project.create(tmp_path / "p.metrics", "林") as project:
        yield project


@pytest.fixture
def session(work, village):
    """Suggested: both 28起 and 128起 as counts, 35 without 人, both 12% as ratios. The rest is bare."""
    article = Article.of(TEXT, "月报")
    numbers = [Span(TEXT.index(q), TEXT.index(q) + len(q)) for q in ("35", "41")]
    numbers += [Span(s.start, s.end - 1) for s in spots("28起")[:2]]
    numbers += [Span(s.start, s.end - 1) for s in spots("12%")]
    numbers += [Span(TEXT.index("5余"), TEXT.index("5余") + 1)]
    numbers += [Span(TEXT.index("128起"), TEXT.index("128起") + 3)]
    numbers += [Span(TEXT.index("号28起") + 1, TEXT.index("号28起") + 3)]
    found = [Found(metric(span), "rule") for span in spots("28起")[:2]]
    found += [Found(metric(spots("128起")[0], value="128"), "rule")]
    found += [Found(metric(spots("35")[0], value="35", unit=""), "rule")]
    found += [Found(metric(span, "ratio", "12", "%"), "rule") for span in spots("12%")]
    months = [Exclusion(spots(q)[0], "date", "rule") for q in ("一月", "二月", "三月")]
    work.add_articles([article], {article.id: [Number(s, "1") for s in sorted(numbers)]})
    work.save_run(village.run("first"), {article.id: Extraction(tuple(found), tuple(months))})
    opened = work.session()
    opened.open(article.id)
    return opened


def item(session, quote, number=0):
    span = spots(quote)[number]
    return next(i for i in session.sheet.items() if i.span.start == span.start)


def listed(session, source):
    found = places(source, session.sheet.items(), TEXT, reread)
    return [(p.span.quote(TEXT), p.likeness, p.deed, p.waits) for p in found]


SAME, PATTERN = Likeness.SAME, Likeness.PATTERN


def test_a_suggestion_is_accepted_with_those_like_it(session):
    assert listed(session, item(session, "28起")) == [
        ("28起", SAME, Deed.ACCEPT, True),
        ("28起", SAME, Deed.ACCEPT, True),
        ("128起", PATTERN, Deed.ACCEPT, True),
        ("28起", SAME, Deed.MAKE, True),
    ]


def test_a_decided_item_is_not_listed_itself(session):
    session.accept(item(session, "28起").target)
    assert [words for words, *_ in listed(session, item(session, "28起"))] == ["28起", "128起", "28起"]


def test_a_rejection_goes_to_places_like_it_with_its_cause(session):
    target = item(session, "28起").target
    session.reject(target, "name")
    found = places(session.sheet.item(target), session.sheet.items(), TEXT, reread)
    assert [(p.span.quote(TEXT), p.deed, p.cause) for p in found] == [
        ("28起", Deed.REJECT, "name"),
        ("128起", Deed.REJECT, "name"),
        ("28", Deed.REJECT, "name"),
    ]
    session.follow(found)
    for place in found:
        assert session.sheet.item(place.target).cause == "name"
        assert not session.sheet.item(place.target).state.undecided


def test_other_edges_go_to_suggestions_and_to_bare_numbers(session):
    source = item(session, "35")
    session.edit(source.target, metric(spots("35人")[0], value="35", unit="人"))
    assert listed(session, item(session, "35")) == [("41人", PATTERN, Deed.MAKE, True)]
    session.reject(item(session, "41").target, "name")
    assert listed(session, item(session, "35")) == [("41人", PATTERN, Deed.MAKE, False)]


def test_another_kind_and_the_direction_of_each_place(session):
    first = item(session, "12%")
    quantity = Quantity(Decimal(12), unit="%", direction=Direction.UP)
    session.edit(first.target, Metric(first.span, "change", quantity))
    (place,) = places(session.sheet.item(first.target), session.sheet.items(), TEXT, reread)
    assert (place.likeness, place.deed, place.was.kind) == (SAME, Deed.KIND, "ratio")
    assert place.metric.quantity.direction is Direction.DOWN


def test_a_value_edited_by_hand_goes_to_the_same_words_alone(session):
    first = item(session, "28起")
    session.edit(first.target, metric(first.span, value="29"))
    found = places(session.sheet.item(first.target), session.sheet.items(), TEXT, reread)
    assert [(p.deed, p.metric.quantity.value) for p in found] == [
        (Deed.VALUE, Decimal(29)),
        (Deed.ACCEPT, Decimal(128)),
        (Deed.MAKE, Decimal(29)),
    ]


def test_words_without_a_number_are_found_in_the_text(session):
    change = session.add(Metric(spots("榜首")[0], "rank", Quantity(Decimal(1))))
    (place,) = places(session.sheet.item(change.targets[0]), session.sheet.items(), TEXT, reread)
    assert (place.target, place.span, place.deed) == ("", spots("榜首")[1], Deed.MAKE)
    session.follow([place])
    assert session.sheet.items_in(spots("榜首")[1])[0].state is State.ADDED


def test_what_was_decided_otherwise_is_offered_but_waits_no_more(session):
    session.add(metric(Span(spots("28起")[1].start - 2, spots("28起")[1].end)))
    assert listed(session, item(session, "28起"))[1] == ("28起", SAME, Deed.EDGES, False)


def test_a_metric_in_the_way_is_left_alone(session):
    first = item(session, "28起")
    session.edit(first.target, metric(Span(first.span.start - 2, first.span.end)))
    session.add(metric(Span(spots("128起")[0].start - 1, spots("128起")[0].start)))
    shown = session.sheet.item(first.target)
    assert "案件28起" in [words for words, *_ in listed(session, shown)]
    assert "案件128起" not in [words for words, *_ in listed(session, shown)]


@pytest.mark.parametrize("quote", ["41", "5余"])
def test_nothing_is_like_what_is_undecided(session, quote):
    assert listed(session, item(session, quote)) == []


def test_all_of_it_is_one_named_step(session):
    before = session.sheet.items()
    found = places(item(session, "28起"), session.sheet.items(), TEXT, reread)
    change = session.follow(found)
    assert len(change.targets) >= 4
    step = session.undoable()
    assert (step.name, step.quote, step.count) == (Action.ACCEPT, "28起", 4)
    session.undo()
    assert session.sheet.items() == before
    assert session.redoable() == step
    assert session.undoable() is None


def test_what_has_changed_since_the_preview_is_left_out(session):
    found = places(item(session, "28起"), session.sheet.items(), TEXT, reread)
    session.add(metric(Span(found[1].span.start - 2, found[1].span.end)))
    session.follow(found)
    states = [i.state for i in session.sheet.items() if i.span.quote(TEXT) in {"28起", "128起"}]
    assert states.count(State.ACCEPTED) == 2
    assert session.undoable().count == 3


def test_what_stands_can_be_said_once_more(session, work):
    article = session.sheet.article.id
    session.accept(item(session, "28起").target)
    session.reject(item(session, "128起").target, "wrong")
    session.reject(item(session, "41").target, "name")
    session.doubt(item(session, "5余").target, "?")
    session.accept(item(session, "一月").target)
    session.edit(item(session, "35").target, metric(spots("35人")[0], value="35", unit="人"))
    standing = dict(session.sheet.board.standings)
    for target in standing:
        count = len(work.store.decisions_of(article, "林"))
        change = session.affirm(target)
        assert change.step
        assert len(work.store.decisions_of(article, "林")) == count + 1
    assert session.sheet.board.standings == standing
    for _ in standing:
        session.undo()
    assert session.sheet.board.standings == standing


def test_what_is_undecided_cannot_be_said_once_more(session):
    with pytest.raises(KnownError, match="Nothing was decided here"):
        session.affirm(item(session, "28起").target)
