"""Search: the index of pairs finds what the texts hold and nothing else, in older files, too."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.model import Article
from core.store.migrations import MIGRATIONS
from core.store.pairs import Word, compared
from core.store.query import Query
from tests.core.store.searching_examples import indexed

TEXTS = (
    "全年破获刑事案件328起，挽回损失1.4亿元。",
    "刑法有事可循，共拨付140000000元。",
    "ＧＤＰ增长５．３％，一点四亿人受益。",
    "刑 事分两行写，第\n1\n.4亿不是一个数。",
    "𠮷田合作社交售85吨，占14.67%。",
    "命案全破。11.4亿元到位。",
)


@pytest.fixture(params=["indexed", "waiting"])
def many(request, tmp_path):
    """A project of six texts, in the index or still waiting for it: what is found is the same."""
    with Project.create(tmp_path / "m.metrics", "林") as project:
        articles = [Article.of(text, f"题目{n}") for n, text in enumerate(TEXTS)]
        project.add_articles(articles, {})
        if request.param == "indexed":
            indexed(project)
        yield project


def found(project, typed, **more):
    wanted = Wanted(query=query_of(typed, project.reviewer), **more)
    return [int(row.title.removeprefix("题目")) for row in project.listing.all(wanted)]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("刑事", [0]),
        ("刑", [0, 1, 3]),
        ("刑事案件", [0]),
        ("事案", [0]),
        ("案件刑事", []),
        ("刑事 1.4亿", [0]),
        ("1.4亿", [0, 1, 2]),
        ("140000000", [0, 1, 2]),
        ("一点四亿", [0, 1, 2]),
        ("value:14000万", [0, 1, 2]),
        ("1.4", []),
        ("gdp", [2]),
        ("ＧＤＰ", [2]),
        ("5.3", [2]),
        ("14.67", [4]),
        ("𠮷田", [4]),
        ("题目3", [3]),
        ("。", [0, 1, 2, 3, 4, 5]),
        ("，共拨", [1]),
        ("刑法 命案", []),
        ("没有", []),
    ],
)
def test_what_is_found(many, typed, numbers):
    assert found(many, typed) == numbers


def test_pages_go_on_where_the_one_before_ended(many):
    wanted = Wanted(query=query_of("。", "林"))
    first = many.listing.page(wanted, limit=4)
    rest = many.listing.page(wanted, first.after, limit=4)
    assert [len(first.rows), len(rest.rows), rest.after] == [4, 2, None]


def test_a_title_of_ones_own_is_found_and_the_one_before_is_not(many):
    session = many.session()
    session.open(many.article_ids()[3])
    session.retitle("秋粮收购")
    wanted = Wanted(query=query_of("秋粮", "林"))
    assert [row.title for row in many.listing.all(wanted)] == ["秋粮收购"]
    assert not list(many.listing.all(Wanted(query=query_of("题目3", "林"))))
    with Project.open(many.path, "周") as other:
        assert found(other, "秋粮") == []
        assert found(other, "题目3") == [3]


@pytest.mark.parametrize(
    ("typed", "quote"),
    [("刑事", "刑事"), ("1.4亿", "1.4亿"), ("140000000", "1.4亿"), ("损失 刑事", "损失")],
)
def test_the_hit_is_where_the_words_are(many, typed, quote):
    article = many.article(many.article_ids()[0])
    hit = many.listing.hit(article.id, query_of(typed, "林"))
    assert hit.span.quote(article.text) == hit.words == quote
    assert hit.line in article.text


def test_a_hit_is_told_on_one_line(many):
    article = many.article(many.article_ids()[3])
    hit = many.listing.hit(article.id, query_of("亿不是", "林"))
    assert (hit.before, hit.words, hit.after) == (".4", "亿不是", "一个数。")


def test_a_hit_in_the_title_alone_has_no_place(many):
    assert many.listing.hit(many.article_ids()[1], query_of("题目", "林")) is None


LETTERS = "刑事案件万亿一二三1４.，aＡ \n"


@settings(max_examples=60)
@given(st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=6, unique=True), st.data())
def test_the_index_finds_what_looking_at_every_text_finds(tmp_path_factory, texts, data):
    path = tmp_path_factory.mktemp("s") / "p.metrics"
    word = data.draw(st.text(LETTERS.replace(" ", "").replace("\n", ""), min_size=1, max_size=4))
    asked = Wanted(query=Query(words=(Word(compared(word)),)))
    with Project.create(path, "林") as project:
        project.add_articles([Article.of(text, "T") for text in texts], {})
        looked = [row.id for row in project.listing.all(asked)]
        indexed(project)
        assert [row.id for row in project.listing.all(asked)] == looked
        assert looked == [Article.of(t, "").id for t in texts if compared(word) in compared(t)]


# -- older files


def test_an_older_file_is_brought_up_to_date_and_found_in_at_once(tmp_path, village):
    path = tmp_path / "old.metrics"
    with Project.create(path, "林") as project:
        village.fill(project)
        session = project.session()
        session.open(village.article.id)
        session.accept(session.sheet.items()[1].target)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        _without_queue(conn)
    with Project.open(path, "林") as project:
        assert len(project.listing.waiting()) == 1
        asked = Wanted(query=query_of("青石镇", "林"))
        assert [row.title for row in project.listing.all(asked)] == ["青石镇"]
        indexed(project)
        assert [row.title for row in project.listing.all(asked)] == ["青石镇"]
        assert project.reviewers.sees_all
        assert project.check() == ()


_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '%kind)%' ORDER BY name"


def test_a_file_without_the_kinds_of_values_gets_them_and_finds_the_same(tmp_path, village):
    path = tmp_path / "old.metrics"
    asked = Wanted(query=query_of("kind:count value:1", "林"))
    with Project.create(path, "林") as project:
        village.fill(project)
        found = list(project.listing.all(asked))
        assert found
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        newest = conn.execute(_INDEXES).fetchall()
        for name in ("suggestion_by_value", "suggestion_by_upper", "standing_by_value", "standing_by_upper"):
            (sql,) = conn.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
            conn.execute(f"DROP INDEX {name}")
            conn.execute(sql.replace(", kind)", ")"))
        conn.execute("DELETE FROM _sqlite_migrations WHERE name = 'm013_values_of_kinds'")
        conn.execute("PRAGMA user_version = 12")
    with Project.open(path, "林") as project:
        assert list(project.listing.all(asked)) == found
        assert project.check() == ()
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        assert conn.execute(_INDEXES).fetchall() == newest


def _without_queue(conn):
    """The file as a program before search and assignments left it."""
    for table in ("suggestion", "exclusion", "standing"):
        for column in ("kind", "value", "upper", "cause"):
            conn.execute(f"DROP INDEX IF EXISTS {table}_by_{column}")
    for trigger in ("article_unsearched", "assignment_no_update", "assignment_no_delete"):
        conn.execute(f"DROP TRIGGER {trigger}")
    for table in ("pairs", "unsearched", "queue_order", "assigned", "assignment", "adjudicator"):
        conn.execute(f"DROP TABLE {table}")
    conn.execute("ALTER TABLE extracted DROP COLUMN unknown")
    (name,) = (m.name for m in MIGRATIONS.pending(Database(memory=True)) if m.name.endswith("_queue"))
    conn.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (name,))
    conn.execute(f"PRAGMA user_version = {int(name[1:4]) - 1}")
