"""A project: its name and layers, articles, the queue, and annotations."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.model import Article, Metric, Number, Quantity, Span
from core.sheet import Status


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
    first = project.listing.page(limit=5)
    rest = project.listing.page(after=first.after, limit=5)
    assert [row.id for row in (*first.rows, *rest.rows)] == list(project.article_ids())
    assert [row.title for row in rest.rows] == ["题目4", "题目5", "题目6"]
    assert rest.after is None
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

    def titles(words="", **filters):
        wanted = Wanted(query=query_of(words, "林"), **filters)
        return [row.title for row in project.listing.all(wanted)]

    assert titles(statuses=(Status.OPEN,)) == ["题目0", "题目3"]
    assert titles(statuses=(Status.STARTED, Status.SKIPPED)) == ["青石镇", "别的"]
    assert titles(statuses=()) == []
    assert titles(flagged=True) == ["题目0"]
    assert titles("题目", statuses=(Status.OPEN, Status.COMPLETE)) == ["题目0", "题目2", "题目3"]
    assert titles("别") == ["别的"]
    assert titles("%") == ["青石镇"]
    assert project.queue_row(village.article.id).comment == "看"
    assert dict(project.counts()) == {
        Status.OPEN: 2,
        Status.STARTED: 1,
        Status.COMPLETE: 1,
        Status.SKIPPED: 1,
        Status.WITHDRAWN: 0,
    }
    assert project.flagged_count() == 1


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


def test_closing_twice(project):
    project.close()
    project.close()
