"""Of thousands of suggestions only those are read that somebody looks at or decides."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.jobs.dealing import Dealing
from core.jobs.project import Project
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span
from core.review.session import Session
from core.sheet import State
from core.suggestions import Suggestions

COUNT = 400
TEXT = "".join(f"村{n + 1000}人。" for n in range(COUNT))
PLACES = [Span(n * 7 + 1, n * 7 + 5) for n in range(COUNT)]


class Watched(Dealing):
    """Remembers which suggestions were read."""

    def __init__(self, store):
        super().__init__(store)
        self.read = []

    def contents(self, article_id, layer):
        found = super().contents(article_id, layer)

        def read(name):
            self.read.append(name)
            return found.suggestions[name]

        return replace(found, suggestions=Suggestions(found.suggestions.spans, read))


@pytest.fixture
def ledger(tmp_path, village):
    article = Article.of(TEXT, "村")
    said = Extraction(
        tuple(Found(Metric(place, "count", Quantity(Decimal(n))), "r") for n, place in enumerate(PLACES))
    )
    with Project.create(tmp_path / "p.metrics", "林") as project:
        project.add_articles([article], {article.id: [Number(place, "1") for place in PLACES]})
        project.save_run(village.run("r"), {article.id: said})
        yield Watched(project.store)


@pytest.fixture
def session(ledger):
    session = Session(ledger, "林", "林")
    session.open(Article.of(TEXT, "村").id)
    return session


def test_opening_reads_none(session, ledger):
    sheet = session.sheet
    assert [(start, end) for start, end, _ in sheet.listed()] == [(p.start, p.end) for p in PLACES]
    assert set(sheet.states()) == {State.SUGGESTED}
    assert sheet.gate.suggestions == COUNT
    assert sheet.next_undecided(None, backwards=True) == sheet.listed()[-1][2]
    assert sheet.settled() == ()
    assert not ledger.read


def test_each_is_read_once_where_one_looks(session, ledger):
    for _ in range(2):
        found = session.sheet.items_in(Span(0, 14))
        assert [item.metric.quantity.value for item in found] == [0, 1]
    assert [item.target for item in found] == ledger.read


def test_a_decision_reads_what_it_is_about(session, ledger):
    target = session.sheet.listed()[200][2]
    change = session.accept(target)
    assert change.targets == (target,)
    assert ledger.read == [target]
    assert session.undo().targets == (target,)
    assert session.sheet.item(target).state is State.SUGGESTED
    assert ledger.read == [target]


def test_what_is_not_there_is_not_found(session, ledger):
    with pytest.raises(KeyError):
        session.sheet.item("nothing")
    with pytest.raises(KeyError):
        session.sheet.board.suggestions["nothing"]
    assert session.sheet.board.suggestions.get("nothing") is None
    assert Suggestions().get("nothing") is None
    assert len(session.sheet.board.suggestions) == COUNT
    assert list(session.sheet.board.suggestions) == [target for _, _, target in session.sheet.listed()]
