"""A decision copied forward waits in articles to do, beside what the extractor says there."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.jobs.copying import Copying, copied_from
from core.jobs.project import Project
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span
from core.sheet import State

SENTENCE = "全镇抓获35人，其中9人自首。"


def article(project, before, after="", found=()):
    text = f"{before}\n{SENTENCE}{after}"
    made = Article.of(text, before)
    numbers = [Number(Span(at, at + 2), "1") for at in (text.index("35"),)]
    numbers.append(Number(Span(text.index("9人"), text.index("9人") + 1), "1"))
    project.add_articles([made], {made.id: numbers})
    return made


@pytest.fixture
def work(tmp_path):
    with Project.create(tmp_path / "p.metrics", "林") as project:
        yield project


def copied(project, session, target):
    copying = Copying(project, session.sheet, target)
    while copying.step():
        pass
    return copying


def metric_in(text):
    start = text.index("35人")
    scope = text.index("全镇")
    return Metric(
        Span(start, start + 3),
        "count",
        Quantity(Decimal(35), unit="人"),
        (("scope", Span(scope, scope + 2)),),
    )


def test_a_metric_waits_in_articles_to_do_and_not_in_others(work, village):
    home, todo, done = (article(work, title) for title in ("甲", "乙乙", "丙"))
    elsewhere = Article.of("全镇抓获35人。", "丁")
    work.add_articles([elsewhere], {elsewhere.id: [Number(Span(4, 6), "1")]})
    session = work.session()
    session.open(done.id)
    for item in session.sheet.items():
        session.reject(item.target, "name")
    session.complete()
    session.open(home.id)
    target = session.add(metric_in(home.text)).targets[0]
    copying = copied(work, session, target)
    assert [each.article for each in copying.copied] == [todo.id]
    (waiting,) = [i for i in session.open(todo.id).items() if i.state is State.SUGGESTED]
    assert waiting.target == copying.copied[0].target
    assert waiting.metric == metric_in(todo.text)
    assert copied_from(waiting.rule) == "甲"
    assert session.sheet.gate.suggestions == 1
    assert work.predicted(todo.id) is None
    session.open(home.id)
    assert copied(work, session, target).copied == []


def test_a_run_neither_loses_copies_nor_doubles_them(work, village):
    home, todo = article(work, "甲"), article(work, "乙")
    session = work.session()
    session.open(home.id)
    target = session.add(metric_in(home.text)).targets[0]
    copied(work, session, target)
    said = Metric(metric_in(todo.text).span, "ratio", Quantity(Decimal(35)))
    work.save_run(village.run("one"), {todo.id: Extraction((Found(said, "rule"),))})
    session.open(todo.id)
    assert sorted(i.rule for i in session.sheet.items() if i.state is State.SUGGESTED) == [
        "copied:甲",
        "rule",
    ]
    assert work.predicted(todo.id).metrics == (Found(said, "rule"),)
    assert work.pending(village.run("two", "2")) == (home.id, todo.id)
    work.save_run(village.run("two", "2"), {todo.id: Extraction((Found(metric_in(todo.text), "better"),))})
    (only,) = [i for i in session.open(todo.id).items() if i.state is State.SUGGESTED]
    assert only.rule == "better"
    session.open(home.id)
    assert copied(work, session, target).copied == []
    assert work.check() == ()


def test_nothing_is_copied_over_a_decision_or_an_equal_suggestion(work, village):
    home, decided, said = (article(work, title) for title in ("甲", "乙", "丙丙"))
    session = work.session()
    session.open(decided.id)
    session.reject(session.sheet.items()[0].target, "name")
    other = replace(metric_in(said.text), roles=())
    work.save_run(village.run("one"), {said.id: Extraction((Found(other, "rule"),))})
    session.open(home.id)
    target = session.add(metric_in(home.text)).targets[0]
    assert copied(work, session, target).copied == []


def test_no_metric_waits_as_an_exclusion(work):
    home, todo = article(work, "甲"), article(work, "乙")
    session = work.session()
    session.open(home.id)
    target = session.sheet.items()[0].target
    session.reject(target, "name")
    assert len(copied(work, session, target).copied) == 1
    session.open(todo.id)
    item = session.sheet.items()[0]
    assert (item.state, item.cause, copied_from(item.rule)) == (State.EXCLUDED, "name", "甲")
    session.accept(item.target)
    assert session.sheet.item(item.target).state is State.CONFIRMED
    session.open(home.id)
    assert copied(work, session, target).copied == []


def test_copies_can_be_taken_back(work):
    home, todo = article(work, "甲"), article(work, "乙")
    session = work.session()
    session.open(home.id)
    metric = session.add(metric_in(home.text)).targets[0]
    number = next(i.target for i in session.sheet.items() if i.state is State.UNKNOWN)
    session.reject(number, "name")
    before = session.open(todo.id).items()
    session.open(home.id)
    for target in (metric, number):
        copying = copied(work, session, target)
        copying.take_back()
        assert copying.copied == []
    assert session.open(todo.id).items() == before


def test_what_is_undecided_cannot_be_copied(work):
    home = article(work, "甲")
    session = work.session()
    session.open(home.id)
    with pytest.raises(KnownError, match="Only a decision can be copied forward"):
        Copying(work, session.sheet, session.sheet.items()[0].target)
