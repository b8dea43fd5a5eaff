"""Operations on items: what each does, and what it refuses."""

from dataclasses import replace

import pytest

from core.errors import KnownError
from core.model import Action, Span
from core.sheet import State, Status


def quotes(session, *states):
    text = session.sheet.article.text
    return [i.span.quote(text) for i in session.sheet.items() if not states or i.state in states]


def test_accepting_a_suggestion(session, target_of, village):
    target = target_of("1200起")
    change = session.accept(target)
    item = session.sheet.item(target)
    assert item.state is State.ACCEPTED
    assert item.metric == item.suggested == village.metric("1200起")
    assert (change.name, change.targets, change.article) == (Action.ACCEPT, (target,), False)
    assert change.at is not None
    assert session.sheet.status is Status.STARTED
    assert session.sheet.gate.decided == 1


def test_accepting_an_exclusion_confirms_it(session, target_of):
    change = session.accept(target := target_of("二〇二四年"))
    assert change.name is Action.CONFIRM
    assert session.sheet.item(target).state is State.CONFIRMED
    assert session.sheet.item(target).cause == "date"


def test_accepting_a_number_without_a_suggestion_is_refused(session, target_of):
    with pytest.raises(KnownError, match="Nothing is suggested for “77”"):
        session.accept(target_of("77"))


@pytest.mark.parametrize("quote", ["1200起", "二〇二四年"])
def test_accepting_twice_writes_nothing_more(session, target_of, quote):
    target = target_of(quote)
    session.accept(target)
    change = session.accept(target)
    assert (change.step, change.targets) == ("", ())
    session.undo()
    assert session.sheet.item(target).state.undecided


def test_accepting_all_that_is_left_is_one_step(session):
    targets = [item.target for item in session.sheet.items()]
    change = session.accept_all(targets)
    assert len(change.targets) == 4
    assert quotes(session, State.ACCEPTED) == ["1200起", "12.5%", "35人"]
    assert quotes(session, State.CONFIRMED) == ["二〇二四年"]
    assert quotes(session, State.UNKNOWN) == ["77", "第3"]
    session.undo()
    assert len(quotes(session, State.SUGGESTED)) == 3


def test_confirming_all_touches_exclusions_only(session):
    change = session.confirm_all(item.target for item in session.sheet.items())
    assert quotes(session, State.CONFIRMED) == ["二〇二四年"]
    assert len(change.targets) == 1
    assert session.confirm_all([]).step == ""


def test_rejecting_a_suggestion_decides_its_number(session, target_of):
    session.reject(target := target_of("35人"), "trait")
    item = session.sheet.item(target)
    assert (item.state, item.cause) == (State.REJECTED, "trait")
    assert session.sheet.gate.numbers == 2
    assert session.reject(target, "trait").step == ""
    session.reject(target, "idiom")
    assert session.sheet.item(target).cause == "idiom"


def test_a_wrong_boundary_leaves_the_number_waiting(session, target_of):
    change = session.reject(target_of("35人"), "wrong")
    assert quotes(session, State.UNKNOWN) == ["35", "77", "第3"]
    assert len(change.targets) == 2


def test_a_rejected_metric_can_be_accepted_again(session, target_of, village):
    target = target_of("35人")
    edited = replace(village.metric("35人"), kind="rank")
    session.edit(target, edited)
    session.reject(target, "trait")
    session.accept(target)
    assert session.sheet.item(target).state is State.EDITED
    assert session.sheet.item(target).metric == edited


def test_a_number_is_no_metric(session, target_of):
    session.reject(target := target_of("77"), "name")
    assert session.sheet.item(target).state is State.CONFIRMED
    session.reject(target_of("第3"), "wrong")
    assert session.sheet.gate.numbers == 0


def test_an_exclusion_for_another_cause(session, target_of):
    session.reject(target := target_of("二〇二四年"), "frame")
    item = session.sheet.item(target)
    assert (item.state, item.cause) == (State.CONFIRMED, "frame")
    session.reject(target, "wrong")
    assert quotes(session, State.UNKNOWN)[0] == "二〇二四"
    session.accept(target)
    assert session.sheet.item(target).cause == "date"


def test_an_exclusion_of_the_bare_number_that_was_wrong(project, village):
    project.save_run(village.run("bare", "2"), {village.article.id: village.extraction(excluded=["77"])})
    session = project.session()
    session.open(village.article.id)
    target = next(i.target for i in session.sheet.items() if i.state is State.EXCLUDED)
    session.reject(target, "wrong")
    item = session.sheet.item(target)
    assert (item.state, item.span) == (State.UNKNOWN, village.span("77"))
    session.reject(target, "wrong")
    assert session.sheet.item(target).state is State.CONFIRMED


def test_unknown_causes_are_refused(session, target_of):
    with pytest.raises(KnownError, match="no cause “weather”"):
        session.reject(target_of("77"), "weather")


def test_editing_a_suggestion(session, target_of, village):
    target = target_of("1200起")
    metric = replace(village.metric("接警1200起"), kind="rank")
    session.edit(target, metric)
    item = session.sheet.item(target)
    assert (item.state, item.metric, item.span) == (State.EDITED, metric, metric.span)
    assert item.suggested == village.metric("1200起")
    assert session.edit(target, metric).step == ""
    session.edit(target, village.metric("1200起"))
    assert session.sheet.item(target).state is State.ACCEPTED


def test_editing_a_number_or_an_exclusion_makes_a_metric_of_it(session, target_of, village):
    for quote, written in (("第3", "第3名"), ("二〇二四年", "二〇二四年")):
        target = target_of(quote)
        session.edit(target, village.metric(written, "rank"))
        assert session.sheet.item(target).state is State.ADDED
        session.edit(target, village.metric(written, "count"))
        assert session.sheet.item(target).state is State.ADDED
    session.reject(target, "")
    assert session.sheet.item(target).state is State.EXCLUDED


def test_adding_a_metric_speaks_for_its_number(session, village):
    change = session.add(village.metric("第3名", "rank", "3"))
    target = change.targets[0]
    assert session.sheet.item(target).state is State.ADDED
    assert quotes(session, State.UNKNOWN) == ["77"]
    assert len(change.targets) == 2
    session.reject(target, "")
    with pytest.raises(KeyError):
        session.sheet.item(target)
    assert quotes(session, State.UNKNOWN) == ["77", "第3"]


def test_rejecting_an_addition_for_a_cause_decides_its_number(session, village):
    target = session.add(village.metric("第3名", "rank")).targets[0]
    session.reject(target, "sequence")
    assert session.sheet.item(target).state is State.REJECTED
    assert quotes(session, State.UNKNOWN) == ["77"]


def test_value_spans_never_overlap(session, target_of, village):
    session.accept(target_of("1200起"))
    for operation in (
        lambda: session.add(village.metric("接警1200起")),
        lambda: session.edit(target_of("12.5%"), village.metric("1200起，同比下降12.5%")),
    ):
        with pytest.raises(KnownError, match="overlaps the metric “1200起”"):
            operation()
    assert session.add(village.metric("接警")).targets


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda m: replace(m, span=Span(40, 4000)), "outside the text"),
        (lambda m: m.with_role("scope", Span(0, 4000)), "outside the text"),
        (lambda m: m.with_role("colour", Span(0, 4)), "no role “colour”"),
        (lambda m: replace(m, kind="colour"), "no kind “colour”"),
    ],
)
def test_metrics_that_do_not_fit_are_refused(session, village, change, sentence):
    with pytest.raises(KnownError, match=sentence):
        session.add(change(village.metric("第3名")))
    assert session.undo() is None


def test_an_item_that_is_gone(session):
    with pytest.raises(KnownError, match="no longer here"):
        session.accept("nothing")
    assert session.accept_all(["nothing"]).step == ""


def test_no_article_no_operation(project):
    with pytest.raises(RuntimeError):
        project.session().complete()
    with pytest.raises(KnownError, match="no article"):
        project.session().open("0" * 64)
