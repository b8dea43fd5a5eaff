"""Search for values, kinds and causes: in one's own layer, and never in another's."""

from decimal import Decimal

import pytest

from core.bias import Shares
from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.model import Exclusion, Extraction, Found, Metric, Quantity, Span
from tests.core.store.searching_examples import indexed


@pytest.fixture
def village_found(project, village):
    """Asks the project of the village, as one reviewer."""

    def ask(typed, reviewer="林"):
        if reviewer == project.reviewer:
            return bool(list(project.listing.all(Wanted(query=query_of(typed, reviewer)))))
        with Project.open(project.path, reviewer) as other:
            return bool(list(other.listing.all(Wanted(query=query_of(typed, reviewer)))))

    return ask


def test_suggestions_and_exclusions_are_searched(village_found):
    assert village_found("kind:count")
    assert not village_found("kind:money")
    assert village_found("cause:date")
    assert not village_found("cause:name")
    assert village_found("kind:count value:1")
    assert village_found("value:35")  # a number of the text
    assert not village_found("kind:count value:35")
    assert not village_found("kind:count kind:money value:1")  # every kind that is asked for


def test_an_answer_counts_as_it_was_decided(project, session, village, village_found, target_of):
    session.edit(target_of("1200起"), village.metric("1200起", "money", "7777"))
    session.reject(target_of("12.5%"), "name")
    session.accept(target_of("二〇二四年"))
    assert village_found("kind:money value:7777")
    assert village_found("cause:name")
    assert village_found("cause:date")
    session.reject(target_of("35人"), "name")
    assert not village_found("kind:count")
    hit = project.listing.hit(village.article.id, query_of("kind:money", "林"))
    assert hit.words == "1200起"


def test_accepted_metrics_outlive_the_run(project, session, village, village_found, target_of):
    session.accept(target_of("1200起"))
    project.save_run(village.run("second", "2"), {village.article.id: Extraction()})
    assert village_found("kind:count")
    assert not village_found("kind:count", "周")


def test_either_bound_of_a_range_is_its_value(project, village, village_found):
    span = village.span("1200起")
    metric = Metric(span, "count", Quantity(Decimal(3), Decimal(8)))
    project.save_run(village.run("third", "3"), {village.article.id: Extraction((Found(metric, "r"),))})
    assert village_found("kind:count value:8")
    assert village_found("kind:count value:3")
    session = project.session()
    session.open(village.article.id)
    session.edit(session.sheet.items_in(span)[0].target, village.metric("1200起", "rank", "5"))
    assert not village_found("kind:count value:8")


def test_another_layer_is_never_searched(project, session, village, village_found, target_of):
    session.edit(target_of("1200起"), village.metric("1200起", "money", "7777"))
    session.reject(target_of("12.5%"), "name")
    for typed in ("kind:money", "value:7777", "cause:name"):
        assert village_found(typed)
        assert not village_found(typed, "周")
    assert village_found("kind:count value:1", "周")  # still suggested to him


def test_where_articles_come_blind_suggestions_are_told_of_after_completion(project, village, village_found):
    project.store.put_shares(Shares(blind=0.1), "林")
    assert not village_found("kind:count")
    assert not village_found("cause:date")
    assert village_found("1200")
    session = project.session()
    session.open(village.article.id)
    session.accept_all([item.target for item in session.sheet.items()])
    for item in session.sheet.items():
        if item.state.undecided:
            session.reject(item.target, "name")
    assert village_found("kind:count")  # decided by himself
    session.complete()
    again = village.extraction("1200起", excluded=["编号A77"])
    project.save_run(village.run("second", "2"), {village.article.id: again})
    assert village_found("cause:date")


def test_many_rows_are_looked_up_instead_of_gathered(tmp_path, village, monkeypatch):
    from core.store import finding  # noqa: PLC0415 - the bounds are made small

    monkeypatch.setattr(finding, "FEW", 1)
    monkeypatch.setattr(finding, "MANY", 1)
    with Project.create(tmp_path / "q.metrics", "林") as project:
        village.fill(project)
        other = village.other()
        project.add_articles([other.article], other.numbers)
        indexed(project)
        metric = Metric(other.span, "rank", Quantity(Decimal(18)))
        excluded = Exclusion(Span(0, 1), "name", "r")
        found_there = Extraction((Found(metric, "r"),), (excluded,))
        project.save_run(village.run("r"), {other.article.id: found_there})

        def ask(typed, **more):
            return [row.title for row in project.listing.all(Wanted(query=query_of(typed, "林"), **more))]

        assert ask("kind:rank value:18 cause:name 柳河") == ["柳河村"]
        assert ask("value:18") == ["柳河村"]
        assert ask("kind:count") == ["青石镇"]
        assert ask("。", statuses=()) == []
