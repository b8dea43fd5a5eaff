"""A project: queue, layers, runs, annotations, gold from elsewhere, and mending what is kept."""

import pickle
from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from core.model import Article, Direction, Extraction, Found, Metric, Modifier, Number, Quantity, Span
from core.record import canonical, metric_record
from core.sheet import State, Status


def many(project, count):
    articles = [Article.of(f"第{n}篇，共{n}件。", f"题目{n}") for n in range(count)]
    return articles, project.add_articles(articles, {})


def test_a_project_is_named_after_its_file(project):
    assert (project.name, project.reviewer, project.layer) == ("p", "林", "林")


@pytest.mark.parametrize("name", ["", "  "])
def test_a_reviewer_needs_a_name(tmp_path, project, name):
    for make in (
        lambda: Project.create(tmp_path / "q.metrics", name),
        lambda: Project.open(project.path, name),
        lambda: project.set_gold_layer(name),
    ):
        with pytest.raises(KnownError, match="need a name"):
            make()
    assert not (tmp_path / "q.metrics").exists()


def test_layers(project, session):
    assert (project.gold_layer, project.layers()) == ("林", ("林",))
    project.set_gold_layer("定稿")
    assert (project.gold_layer, project.layers()) == ("定稿", ("定稿", "林"))
    assert project.session("定稿").layer == "定稿"


def test_the_same_text_is_one_article(project, village):
    other = village.other()
    again = replace(village.article, title="别的题目")
    added, already = project.add_articles([other.article, again, other.article], other.numbers)
    assert added == (other.article.id,)
    assert already == (village.article.id, other.article.id)
    assert project.article(village.article.id).title == "青石镇"
    assert project.article_ids() == (village.article.id, other.article.id)


def test_an_article_comes_back_as_it_went_in(project):
    text = "𠮷野家\u00a0卖\u2028出\u2029３０份👩\u200d👧e\u0301\ufeff。"
    article = Article.of(text, "𠮷", source="店/𠮷.txt", published="2024-01-01")
    article = replace(article, conversions=("bom", "crlf"))
    start = text.index("３０")
    number = Number(Span(start, start + 2), "9")
    project.add_articles([article], {article.id: [number]})
    assert project.article(article.id) == article
    assert project._store.numbers(article.id) == (number,)
    session = project.session()
    session.open(article.id)
    metric = Metric(Span(start, start + 3), "count", Quantity(Decimal(30), unit="份"))
    session.add(metric)
    session.open(article.id)
    (found,) = project.annotations("林", completed_only=False)
    assert [metric.span.quote(found.article.text) for metric in found.metrics] == ["３０份"]


def test_the_queue_by_pages(project):
    articles, _ = many(project, 7)
    first = project.queue(limit=5)
    rest = project.queue(offset=5, limit=5)
    assert [row.id for row in (*first, *rest)] == list(project.article_ids())
    assert [row.title for row in rest] == ["题目4", "题目5", "题目6"]
    row = project.queue_row(articles[0].id)
    assert (row.status, row.flagged, row.decided, row.total, row.chars) == (Status.OPEN, False, 0, 0, 8)


def test_the_queue_filtered(project, session, village, target_of):
    articles, _ = many(project, 4)
    session.accept(target_of("1200起"))
    session.comment("看")
    session.open(articles[0].id)
    session.flag(on=True)
    session.open(articles[1].id)
    session.retitle("别的")
    session.skip(on=True)
    session.open(articles[2].id)
    session.complete()

    def titles(**filters):
        return [row.title for row in project.queue(**filters)]

    assert titles(statuses=[Status.OPEN]) == ["题目0", "题目3"]
    assert titles(statuses=[Status.STARTED, Status.SKIPPED]) == ["青石镇", "别的"]
    assert titles(statuses=[]) == []
    assert titles(flagged=True) == ["题目0"]
    assert titles(flagged=False, title="题目") == ["题目2", "题目3"]
    assert titles(title="别") == ["别的"]
    assert titles(title="%") == []
    assert project.queue_row(village.article.id).comment == "看"
    assert dict(project.counts()) == {
        Status.OPEN: 2,
        Status.STARTED: 1,
        Status.COMPLETE: 1,
        Status.SKIPPED: 1,
        Status.WITHDRAWN: 0,
    }
    assert project.flagged_count() == 1


def test_which_articles_a_version_has_not_read(project, village):
    other = village.other()
    project.add_articles([other.article], other.numbers)
    first = village.run("first")
    assert project.pending(first) == (other.article.id,)
    project.save_run(first, {other.article.id: Extraction()})
    assert project.pending(village.run("again")) == ()
    assert len(project.pending(village.run("new", "2"))) == 2
    assert len(project.pending(replace(first, configuration="other"))) == 2


def test_a_run_is_saved_in_parts_and_only_once(project, village):
    run = village.run("second", "2")
    other = village.other()
    project.add_articles([other.article], other.numbers)
    project.save_run(run, {village.article.id: village.extraction("35人")})
    project.save_run(run, {other.article.id: Extraction()})
    project.save_run(run, {village.article.id: village.extraction("1200起")})
    assert project.predicted(village.article.id) == village.extraction("35人")
    assert project.predicted(other.article.id) == Extraction()
    assert [(article, len(found)) for article, found in project.predictions()] == [
        (village.article.id, 1),
        (other.article.id, 0),
    ]


def test_an_extractor_is_shown_by_itself(project, village):
    assert project.extractor == "rules"
    project.save_run(village.run("other", extractor="other"), {})
    assert project.extractor == "other"
    assert project.predicted(village.article.id) is None
    assert list(project.predictions()) == []


def test_a_metric_comes_back_as_it_went_in(project, village):
    metric = replace(
        village.metric("12.5%", "change"),
        quantity=Quantity(
            Decimal("12.50"),
            Decimal("100000000000000000000.125"),
            "%",
            Modifier.AT_LEAST,
            Direction.DOWN,
        ),
        roles=(("period", village.span("二〇二四年")), ("basis", village.span("同比"))),
        doubt="？",
    )
    project.save_run(village.run("new", "2"), {village.article.id: Extraction((Found(metric, "r"),))})
    (found,) = project.predicted(village.article.id).metrics
    assert found.metric == metric
    assert hash(found.metric) == hash(metric)
    text = village.article.text
    (again,) = pickle.loads(pickle.dumps(project.predicted(village.article.id))).metrics
    assert canonical(metric_record(again.metric, text)) == canonical(metric_record(metric, text))
    with pytest.raises(AttributeError):
        _ = found.metric.colour
    session = project.session()
    session.open(village.article.id)
    session.accept(next(i.target for i in session.sheet.items() if i.metric))
    (annotated,) = project.annotations("林", completed_only=False)
    assert annotated.metrics == (metric,)


def test_annotations(project, session, village, target_of):
    session.add(village.metric("第3名", "rank"))
    session.accept(target_of("1200起"))
    session.reject(target_of("35人"), "trait")
    assert list(project.annotations("林", completed_only=True)) == []
    (found,) = project.annotations("林", completed_only=False)
    assert found.article == village.article
    assert [metric.span for metric in found.metrics] == [village.span("1200起"), village.span("第3名")]
    assert list(project.annotations("周", completed_only=False)) == []
    session.withdraw(on=True)
    assert list(project.annotations("林", completed_only=False)) == []


# -- gold from elsewhere


@pytest.fixture
def gold(village):
    return [village.metric("1200起"), village.metric("第3名", "rank", "3")]


def test_gold_is_taken_over_once(project, village, gold):
    def take():
        return project.import_gold("林", village.article.id, gold, complete=True)

    assert take() == 2
    (found,) = project.annotations("林", completed_only=True)
    assert found.metrics == tuple(gold)
    decisions = project._store.decisions_of(village.article.id, "林")
    assert take() == 0
    assert project._store.decisions_of(village.article.id, "林") == decisions
    sheet = project.session().open(village.article.id)
    assert sheet.gate.open
    assert sheet.gate.decided == 6
    assert [i.span.quote(village.article.text) for i in sheet.settled()] == ["12.5%", "35人"]


def test_incomplete_gold_leaves_the_rest_open(project, village, gold):
    project.import_gold("林", village.article.id, gold, complete=False)
    sheet = project.session().open(village.article.id)
    assert sheet.status is Status.STARTED
    assert (sheet.gate.suggestions, sheet.gate.decided) == (2, 2)


def test_what_was_changed_since_stays_changed(project, session, village, gold):
    project.import_gold("林", village.article.id, gold, complete=False)
    sheet = session.open(village.article.id)
    first, second = (item for item in sheet.items() if item.state is State.ADDED)
    session.reject(first.target, "date")
    session.edit(second.target, village.metric("全县第3名", "rank"))
    assert project.import_gold("林", village.article.id, gold, complete=False) == 0
    (found,) = project.annotations("林", completed_only=False)
    assert [metric.span for metric in found.metrics] == [village.span("全县第3名")]


def test_what_stands_already_is_not_added_again(project, session, village, target_of, gold):
    session.accept(target_of("1200起"))
    assert project.import_gold("林", village.article.id, gold, complete=False) == 1
    assert project.import_gold("周", village.article.id, gold, complete=False) == 2


@pytest.mark.parametrize(
    ("quotes", "sentence"),
    [(["1200起", "接警1200起"], "Two metrics of this gold overlap"), (["接警35"], "of this gold overlaps")],
)
def test_gold_that_does_not_fit_is_refused_whole(project, session, village, target_of, quotes, sentence):
    session.accept(target_of("35人"))
    wanted = [village.metric("第3名")]
    wanted += [village.metric(q if q != "接警35" else "抓获35") for q in quotes]
    with pytest.raises(KnownError, match=sentence):
        project.import_gold("林", village.article.id, wanted, complete=True)
    (found,) = project.annotations("林", completed_only=False)
    assert len(found.metrics) == 1


def test_many_imports_are_one_transaction(project, village, gold):
    def take():
        with project.together():
            project.import_gold("林", village.article.id, gold, complete=False)
            project.import_gold("林", "0" * 64, gold, complete=False)

    with pytest.raises(KnownError, match="no article"):
        take()
    assert list(project.annotations("林", completed_only=False)) == []


# -- mending


def test_what_is_kept_can_be_made_again(project, session, target_of, village):
    session.accept(target_of("1200起"))
    session.reject(target_of("35人"), "trait")
    session.flag(on=True)
    session.undo()
    assert (project.check(), project.rebuild()) == ((), 0)
    conn = project._store._db.conn
    for damage in (
        "DELETE FROM standing",
        "DELETE FROM article_standing",
        "UPDATE article_standing SET decided = 5",
        "UPDATE step SET undone = 1 - undone",
    ):
        before = session.open(village.article.id).items()
        conn.execute(damage)
        assert project.check() == ((village.article.id, "林"),)
        assert project.rebuild() == 1
        assert project.check() == ()
        assert session.open(village.article.id).items() == before
    assert session.redo() is not None


def test_a_quote_that_is_not_in_the_text(project, session, target_of, village):
    session.accept(target_of("1200起"))
    conn = project._store._db.conn
    conn.execute("DROP TRIGGER standing_no_update")
    conn.execute("UPDATE standing SET quote = '1300起'")
    with pytest.raises(KnownError, match="should read “1300起”, but the article reads “1200起”"):
        session.open(village.article.id)
    assert project.rebuild() == 1
    assert session.open(village.article.id).gate.decided == 1


def test_closing_twice(project):
    project.close()
    project.close()


def test_gold_is_taken_over_while_someone_else_decides(project, session, village, target_of, gold):
    target, known = target_of("35人"), project._store.known

    def known_late(ids):
        if session.sheet.item(target).state is State.SUGGESTED:
            session.accept(target)
        return known(ids)

    project._store.known = known_late
    assert project.import_gold("林", village.article.id, gold, complete=True) == 2
    (found,) = project.annotations("林", completed_only=True)
    assert len(found.metrics) == 3
    assert project.check() == ()
