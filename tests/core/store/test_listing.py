"""The queue's list: whatever an index names beforehand, it holds what every article looked at would give."""

from decimal import Decimal
from itertools import product

import pytest

from core.jobs.listing import Order, OrderName, Wanted, terms_of
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.model import Article, Exclusion, Extraction, Found, Metric, Quantity, Span
from core.sheet import Status
from core.store import finding

COUNT = 18
KINDS = ("count", "money", "ratio")


def text_of(n):
    return f"第{n}号：{'柳溪' if n % 2 else '松岗'}收粮{n % 4 + 2}吨，另有{n}件。"


def said_of(n):
    quantity = Quantity(Decimal(n % 4 + 2))
    exclusions = (Exclusion(Span(1, 2), "name", "x"),) if n % 5 == 0 else ()
    return Extraction((Found(Metric(Span(7, 9), KINDS[n % 3], quantity), "r"),), exclusions)


STATUSES = [Status.OPEN, Status.STARTED, Status.COMPLETE, Status.SKIPPED, Status.WITHDRAWN, Status.OPEN]


def stand(session, n):
    """In turn: nothing, something decided, complete, skipped, withdrawn, and decided but taken back."""
    sheet = session.open(Article.of(text_of(n), "").id)
    status = STATUSES[n % 6]
    if status is Status.COMPLETE:
        session.accept_all([item.target for item in sheet.items()])
        session.complete()
    elif status is Status.SKIPPED:
        session.skip(on=True)
    elif status is Status.WITHDRAWN:
        session.withdraw(on=True)
    elif n % 6:
        session.accept(sheet.items()[0].target)
    if n % 6 == 5:
        session.undo()
    if n % 7 == 0:
        session.flag(on=True)


@pytest.fixture
def many(tmp_path, village):
    with Project.create(tmp_path / "m.metrics", "林") as project:
        articles = [Article.of(text_of(n), f"题目{n}") for n in range(COUNT)]
        project.add_articles(articles, {})
        project.save_run(village.run("r"), {each.id: said_of(n) for n, each in enumerate(articles)})
        project.listing.put_terms(
            [(key, terms_of(*project.listing.worded(key))) for key in project.listing.waiting()]
        )
        for n in range(COUNT):
            stand(project.session(), n)
        project.reviewers.assign([articles[n].id for n in range(0, COUNT, 3)], "林")
        yield project


WORDS = ("", "柳溪", "value:3", "kind:money", "cause:name", "for:none", "for:me", "kind:ratio 松岗")
CHOICES = (None, (Status.OPEN, Status.STARTED), (Status.COMPLETE,), (Status.SKIPPED, Status.WITHDRAWN))


@pytest.mark.parametrize("ranked", [False, True])
@pytest.mark.parametrize(("few", "too_many"), [(2_000, 20_000), (0, 20_000), (0, 0)])
def test_every_way_of_asking_finds_the_same(many, monkeypatch, few, too_many, ranked):
    list(many.listing.rank(Order(OrderName.RANDOM, 3)))
    whole = {
        words: list(many.listing.all(Wanted(query=query_of(words, "林"), ranked=ranked))) for words in WORDS
    }
    assert all(0 < len(rows) <= COUNT for rows in whole.values())
    monkeypatch.setattr(finding, "FEW", few)
    monkeypatch.setattr(finding, "MANY", too_many)
    for words, statuses, flagged in product(WORDS, CHOICES, (False, True)):
        found = many.listing.all(Wanted(statuses, flagged, query_of(words, "林"), ranked))
        assert list(found) == [
            row
            for row in whole[words]
            if (statuses is None or row.status in statuses) and (row.flagged or not flagged)
        ], (words, statuses, flagged)


def test_counts_agree_with_the_list(many):
    rows = list(many.listing.all())
    counts = many.counts()
    assert {status: sum(row.status is status for row in rows) for status in Status} == dict(counts)
    assert many.flagged_count() == sum(row.flagged for row in rows)
