"""Orders of the queue: by status, by the errors to expect, by disagreement, at random with a seed."""

from decimal import Decimal

import pytest

from core.jobs.listing import Order, OrderName, Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.model import Article, Exclusion, Extraction, Found, Metric, Number, Quantity, Span
from core.store import ranking

COUNT = 6


def article(n):
    return Article.of(f"甲{n}件，乙{n}件，丙{n}件，丁{n}件。", f"题目{n}")


SPANS = (Span(1, 3), Span(5, 7), Span(9, 11), Span(13, 15))


def metric(place, kind="count", value=1):
    return Metric(SPANS[place], kind, Quantity(Decimal(value)))


@pytest.fixture
def many(tmp_path, village):
    """Six articles; in the first a rule that is always wrong, in the second one that is always right."""
    with Project.create(tmp_path / "m.metrics", "林") as project:
        articles = [article(n) for n in range(COUNT)]
        numbers = tuple(Number(Span(span.start, span.start + 1), "1") for span in SPANS)
        project.add_articles(articles, {each.id: numbers for each in articles})
        project.save_run(
            village.run("r"),
            {
                each.id: Extraction(
                    (Found(metric(0), "bad" if n % 2 == 0 else "good"), Found(metric(1), "good")),
                    (Exclusion(SPANS[2], "name", "names"),),
                )
                for n, each in enumerate(articles)
            },
        )
        yield project


def ordered(project, order, **more):
    list(project.listing.rank(order))
    return [row.title[-1] for row in project.listing.all(Wanted(ranked=True, **more))]


def scores(project):
    return {row.title[-1]: row.score for row in project.listing.all(Wanted(ranked=True))}


def decide(project, n, *, skip=False):
    session = project.session()
    session.open(article(n).id)
    for item in session.sheet.items():
        if item.rule == "bad":
            session.reject(item.target, "name")
        elif item.rule:
            session.accept(item.target)
    if skip:
        session.skip(on=True)
        return
    for item in session.sheet.items():
        if item.state.undecided:
            session.reject(item.target, "name")
    session.complete()


def test_by_status(many):
    decide(many, 0)
    decide(many, 1, skip=True)
    session = many.session()
    session.open(article(3).id)
    session.accept(session.sheet.items()[0].target)
    assert ordered(many, Order(OrderName.STATUS)) == ["3", "2", "4", "5", "1", "0"]


def test_what_is_wrong_most_often_comes_first(many):
    assert len(set(scores_before := ordered(many, Order(OrderName.ERRORS)))) == COUNT
    assert scores_before == ["0", "1", "2", "3", "4", "5"]  # nothing is known yet: the order of import
    decide(many, 0)
    decide(many, 1)
    assert ordered(many, Order(OrderName.ERRORS)) == ["2", "4", "3", "5", "0", "1"]
    found = scores(many)
    assert found["0"] == found["1"] == 0
    # bad: (3.6 + 0) of (4 + 1); good: (3.6 + 3) of (4 + 3); names: (3.8 + 2) of (4 + 2);
    # two numbers were left, both no metric: one of four before, none of two since
    errors = (1 - 3.6 / 5) + (1 - 6.6 / 7) + (1 - 5.8 / 6) + (1 - 5 / 6)
    assert found["2"] == pytest.approx(errors)


def test_decided_numbers_are_no_longer_expected_to_be_wrong(many):
    ordered(many, Order(OrderName.ERRORS))
    before = scores(many)["5"]
    session = many.session()
    session.open(article(5).id)
    session.accept(session.sheet.items()[0].target)
    ordered(many, Order(OrderName.ERRORS))
    assert scores(many)["5"] < before


def test_a_run_kept_before_is_counted_all_the_same(many):
    ordered(many, Order(OrderName.ERRORS))
    before = scores(many)
    with many.store.writing() as conn:
        conn.execute("UPDATE extracted SET unknown = NULL")
        conn.execute("DELETE FROM ranked")
    ordered(many, Order(OrderName.ERRORS))
    assert scores(many) == before


def test_what_two_extractors_say_differently(many, village):
    others = {
        0: (metric(0), metric(1)),  # the same
        1: (metric(0, "money"), metric(1)),  # another kind
        2: (metric(0, value=2), metric(1), metric(3)),  # another value, and one more
        3: (metric(0).with_role("period", Span(0, 1)), metric(1)),  # roles do not count
    }
    run = village.run("s", extractor="simple")
    many.save_run(
        run, {article(n).id: Extraction(tuple(Found(m, "s") for m in said)) for n, said in others.items()}
    )
    simple, rules = many.listing.readings()
    assert (simple.extractor, rules.extractor) == ("simple", "rules")
    assert ordered(many, Order(OrderName.DISAGREEMENT, 0, (rules, simple))) == ["2", "1", "0", "3", "4", "5"]
    found = scores(many)
    assert [found[n] for n in "2103"] == [2, 1, 0, 0]
    assert found["4"] < 0  # only one has read it
    assert ordered(many, Order(OrderName.DISAGREEMENT, 0, (simple, rules))) == ["2", "1", "0", "3", "4", "5"]


def test_of_two_runs_of_one_version_the_latest_counts(many, village):
    late = village.run("t", extractor="rules")
    many.save_run(late, {article(0).id: Extraction((Found(metric(3), "good"),))})
    many.save_run(village.run("u", extractor="simple"), {article(0).id: Extraction()})
    simple, rules = many.listing.readings()
    ordered(many, Order(OrderName.DISAGREEMENT, 0, (simple, rules)))
    assert scores(many)["0"] == 1


def test_a_seed_gives_the_same_order_and_later_articles_move_none(many, tmp_path):
    first = ordered(many, Order(OrderName.RANDOM, 7))
    assert sorted(first) == [str(n) for n in range(COUNT)]
    assert first != ordered(many, Order(OrderName.RANDOM, 8))
    many.add_articles([article(n) for n in range(COUNT, 10)], {})
    again = ordered(many, Order(OrderName.RANDOM, 7))
    assert [n for n in again if int(n) < COUNT] == first


def test_the_order_is_kept_for_each_reviewer(many):
    assert many.listing.order == Order()
    order = Order(OrderName.DISAGREEMENT, 4711, (many.listing.readings()[0], many.listing.readings()[0]))
    many.listing.keep_order(Order(OrderName.RANDOM, 1))
    many.listing.keep_order(order)
    many.close()
    with Project.open(many.path, "林") as project:
        assert project.listing.order == order
    with Project.open(many.path, "周") as project:
        assert project.listing.order == Order()


def test_an_order_goes_with_filters_search_and_pages(many):
    order = Order(OrderName.RANDOM, 7)
    whole = ordered(many, order)
    some = ordered(many, order, query=query_of("甲3件 OR", "林"))
    assert some == []
    assert ordered(many, order, query=query_of("甲3件", "林")) == ["3"]
    first = many.listing.page(Wanted(ranked=True), limit=4)
    rest = many.listing.page(Wanted(ranked=True), first.after, limit=4)
    assert [row.title[-1] for row in (*first.rows, *rest.rows)] == whole


def test_the_order_before_is_in_force_until_the_new_one_is_whole(many):
    before = ordered(many, Order(OrderName.RANDOM, 7))
    steps = many.listing.rank(Order(OrderName.RANDOM, 8))
    next(steps)
    assert [row.title[-1] for row in many.listing.all(Wanted(ranked=True))] == before
    assert many.listing.row(article(0).id).score is not None


def test_another_reviewers_decisions_move_nothing(many):
    before = ordered(many, Order(OrderName.ERRORS)), scores(many)
    with Project.open(many.path, "周") as other:
        decide(other, 4)
    assert (ordered(many, Order(OrderName.ERRORS)), scores(many)) == before


def portions(project, order):
    return len(list(project.listing.rank(order)))


def test_figures_are_read_again_while_nothing_has_changed(many, tmp_path, village, monkeypatch):
    monkeypatch.setattr(ranking, "_PORTION", 1)  # a portion for each article: reading them takes one
    order = Order(OrderName.ERRORS)
    decide(many, 0)
    assert portions(many, order) > COUNT
    before = scores(many)
    with Project.open(tmp_path / "m.metrics", "林") as again:
        assert portions(again, order) == 1
        assert scores(again) == before
        assert portions(again, Order(OrderName.RANDOM, 3)) > COUNT
        assert portions(again, order) == 1
    with Project.open(tmp_path / "m.metrics", "赵") as other:
        assert portions(other, order) > COUNT
    decide(many, 2)
    assert portions(many, order) > COUNT
    assert scores(many) != before
    assert portions(many, order) == 1
    more = Article.of("戊1件。", "题目9")
    many.add_articles([more], {})
    assert portions(many, order) > COUNT
    many.save_run(village.run("s", "2"), {more.id: Extraction()})
    assert portions(many, order) > COUNT
    assert portions(many, order) == 1
    many.session().open(article(2).id)
    session = many.session()
    assert session.undo() is not None
    assert portions(many, order) > COUNT
