"""The queue's field: words, values, kinds and causes; a result opens at its hit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from core.jobs.listing import OrderName, Wanted
from core.jobs.project import Project
from core.model import Article
from gui import questions
from tests.gui.exchanging_hands import asked_export


@pytest.fixture
def work(qtbot, window, articles: Path):
    """The window on two articles, both in the index of words."""
    window.flows.import_paths([articles])
    queue = window.review.queue
    qtbot.waitUntil(
        lambda: (
            not window.background.busy
            and queue.model.rowCount() == 2
            and not window.workspace.project.listing.waiting()
        ),
        timeout=30000,
    )
    return window


def typed(qtbot, work, words: str) -> list[str]:
    """Write into the field as by hand, wait until the list has followed, and name what is listed."""
    queue = work.review.queue
    queue.filter.setFocus()
    queue.filter.clear()
    if words.isascii():
        QTest.keyClicks(queue.filter, words)
    else:
        queue.filter.insert(words)
    with qtbot.waitSignal(queue.model.modelReset, timeout=5000):
        pass
    return [queue.model.at(row).title[:3] for row in range(queue.model.rowCount())]


def selected(work) -> str:
    return work.review.view.selection().quote(work.workspace.sheet.article.text)


@pytest.mark.parametrize(
    ("words", "titles", "hit"),
    [
        ("刑事", ["澜口县"], "刑事"),
        ("140000000", ["澜口县"], "1.4亿"),
        ("value:0.85", [], ""),
        ("value:85", ["松岗镇"], "85吨"),
        ("kind:ratio", ["澜口县", "松岗镇"], ""),
        ("类型：排名 命案", ["澜口县"], "命案"),
        ("cause:date", ["松岗镇"], "10月20日"),
        ("𠮷田合作社", ["松岗镇"], "𠮷田合作社"),
    ],
)
def test_a_search_finds_and_enter_opens_at_the_hit(qtbot, work, words, titles, hit):
    assert typed(qtbot, work, words) == titles
    if not hit:
        return
    QTest.keyClick(work.review.queue.filter, Qt.Key.Key_Return)
    assert work.workspace.sheet.article.title.startswith(titles[0])
    assert selected(work) == hit
    assert work.review.view.hasFocus()


def test_a_key_leads_to_the_field(work):
    work.review.view.setFocus()
    QTest.keyClick(work.review.view, Qt.Key.Key_Slash)
    assert work.review.queue.filter.hasFocus()


def test_a_click_opens_at_the_hit_and_a_metric_there_is_current(qtbot, work):
    assert typed(qtbot, work, "kind:money") == ["澜口县"]
    queue = work.review.queue
    spot = queue.list.visualRect(queue.model.index(0)).center()
    QTest.mouseClick(queue.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert work.workspace.item.metric.kind == "money"
    assert selected(work) == "1.4亿元"


def test_a_result_shows_its_words_and_is_read_out(qtbot, work):
    typed(qtbot, work, "破获")
    queue = work.review.queue
    told = queue.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "全县共破获刑事案件328起" in told
    high = queue.list.visualRect(queue.model.index(0)).height()
    queue.filter.clear()
    queue.refilter()
    assert queue.list.visualRect(queue.model.index(0)).height() < high


def test_the_language_is_explained_where_nothing_is_found(qtbot, work):
    queue = work.review.queue
    assert "kind:money" in queue.filter.toolTip()
    assert typed(qtbot, work, "kind:weather") == []
    assert queue.empty.isVisible()
    assert "There is no kind “weather”. Kinds: Count, Money" in queue.empty.text()
    assert "1.4亿" in queue.empty.text()
    assert typed(qtbot, work, "没有") == []
    assert "Nothing here has all of this." in queue.empty.text()
    QTest.keyClick(queue.filter, Qt.Key.Key_Escape)
    QTest.keyClick(queue.filter, Qt.Key.Key_Escape)
    assert work.review.view.hasFocus()


def test_the_menu_beside_the_field_writes_terms(qtbot, work):
    bar = work.review.queue.search
    bar.terms.aboutToShow.emit()
    kinds, _causes, value = bar.terms.actions()[:3]
    kinds.menu().actions()[1].trigger()
    assert bar.field.text() == "kind:Money"
    value.trigger()
    assert bar.field.text() == "kind:Money value:1.4亿"
    assert bar.field.selectedText() == "1.4亿"
    QTest.keyClicks(bar.field, "85")
    assert bar.field.text() == "kind:Money value:85"


def test_what_is_not_in_the_index_yet_is_found_all_the_same(qtbot, work):
    project = work.workspace.project
    with project.store.writing() as conn:
        conn.execute("INSERT INTO unsearched SELECT key FROM article")
        conn.execute("INSERT INTO pairs (pairs) VALUES ('delete-all')")
    assert typed(qtbot, work, "刑事") == ["澜口县"]
    work.indexing.start()
    qtbot.waitUntil(lambda: not project.listing.waiting() and not work.background.busy, timeout=30000)
    assert typed(qtbot, work, "命案") == ["澜口县"]
    assert work.review.queue.note.isHidden()


# -- orders


def choose(work, words: str) -> None:
    """Choose from the menu of orders."""
    ordering = work.review.queue.ordering
    ordering.choices.aboutToShow.emit()
    next(action for action in ordering.choices.actions() if action.text().startswith(words)).trigger()


def titles(work) -> list[str]:
    model = work.review.queue.model
    return [model.at(row).title[:3] for row in range(model.rowCount())]


def test_the_queue_is_ordered_by_what_is_expected_to_be_wrong(qtbot, work):
    choose(work, "Most errors")
    queue = work.review.queue
    qtbot.waitUntil(lambda: queue.ordering.order.name is OrderName.ERRORS, timeout=5000)
    figures = [queue.model.at(row).score for row in range(2)]
    assert figures == sorted(figures, reverse=True)
    assert queue.ordering.text().startswith("Most errors expected")


def test_a_random_order_and_its_seed_are_kept(qtbot, work, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda _parent, _title, _label, _value, answer: answer("12"))
    choose(work, "At random, with a seed")
    qtbot.waitUntil(lambda: work.review.queue.ordering.order.seed == 12, timeout=5000)
    before = titles(work)
    path = work.workspace.project.path
    work.files.open_project(path)
    assert work.review.queue.ordering.order.name is OrderName.RANDOM
    assert titles(work) == before
    ordering = work.review.queue.ordering
    ordering.choices.aboutToShow.emit()
    assert any(action.text() == "At random, seed 12" for action in ordering.choices.actions())


def test_a_seed_is_a_number(qtbot, work, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda _parent, _title, _label, _value, answer: answer("x"))
    with qtbot.waitSignal(work.review.queue.ordering.failed):
        choose(work, "At random, with a seed")
    assert work.review.queue.ordering.order.name is OrderName.IMPORTED
    assert "whole number" in work.notice.label.text()


def test_two_extractors_are_chosen_from_the_runs_of_the_project(qtbot, work):
    ordering = work.review.queue.ordering
    ordering.choices.aboutToShow.emit()
    menu = next(action.menu() for action in ordering.choices.actions() if action.menu() is not None)
    assert not menu.actions()[0].isEnabled()  # one alone has read them
    from core.jobs.extract import extract_project  # noqa: PLC0415 - it loads the rules

    extract_project(work.workspace.project, "simple", lambda _done, _total: True)
    ordering.choices.aboutToShow.emit()
    menu = next(action.menu() for action in ordering.choices.actions() if action.menu() is not None)
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: ordering.order.name is OrderName.DISAGREEMENT, timeout=5000)
    model = work.review.queue.model
    assert [model.at(row).score for row in range(2)] == sorted(
        (row.score for row in work.workspace.project.listing.all(Wanted(ranked=True))), reverse=True
    )


# -- another reviewer


def test_a_reviewer_is_shown_nothing_of_anothers_layer(qtbot, make_window, work, tmp_path):
    target = next(item for item in work.workspace.sheet.items() if item.rule)
    work.workspace.set_current(target.target)
    session = work.workspace.session
    work.workspace.act(lambda: session.reject(target.target, "name"))
    work.workspace.act(lambda: session.flag(on=True))
    work.workspace.act(lambda: session.retitle("秘密"))
    path = work.workspace.project.path
    other = make_window("zhou")
    assert other.files.open_project(path)
    queue = other.review.queue
    assert "秘密" not in "".join(queue.model.at(row).title for row in range(queue.model.rowCount()))
    assert not queue.chips["flagged"].isVisible()
    for words in ("cause:name", "秘密"):
        assert typed(qtbot, other, words) == []
    queue.filter.clear()
    queue.refilter()
    assert [queue.model.at(row).decided for row in range(2)] == [0, 0]
    assert typed(qtbot, work, "cause:name") == ["秘密"]


def test_the_gold_of_another_is_closed_before_adjudication(qtbot, make_window, work, tmp_path):
    session = work.workspace.session
    work.workspace.accept_rest()
    for item in work.workspace.sheet.items():
        if item.state.undecided:
            work.workspace.act(lambda item=item: session.reject(item.target, "name"))
    assert work.workspace.complete()
    path = work.workspace.project.path
    other = make_window("zhou")
    assert other.files.open_project(path)
    other.show_page(1)
    qtbot.waitUntil(lambda: not other.accuracy.busy, timeout=20000)
    assert other.accuracy.evaluation is None
    assert "Nothing to measure against yet" in other.accuracy.empty.text()
    header = other.accuracy.header
    assert [header.gold.itemText(i) for i in range(header.gold.count())] == ["zhou"]
    assert "closed to you before adjudication" in header.gold.toolTip()
    dialog = asked_export(qtbot, other)
    assert "nothing to write" in dialog.summary.text()
    assert not dialog.export_button.isEnabled()
    dialog.reject()
    with Project.open(path, "lin") as owner:
        owner.reviewers.name_adjudicator("zhou")
    other.accuracy.refresh()
    qtbot.waitUntil(lambda: other.accuracy.evaluation is not None, timeout=20000)
    assert other.accuracy.header.gold.currentText() == "lin"


def test_many_articles_come_a_page_at_a_time(qtbot, window):
    project = window.workspace.project
    project.add_articles([Article.of(f"第{n}篇，共{n}件。", f"题目{n}") for n in range(450)], {})
    queue = window.review.queue
    QAbstractItemModelTester(queue.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    queue.refilter()
    assert queue.model.rowCount() == 200
    queue.list.scrollToBottom()
    qtbot.waitUntil(lambda: queue.model.rowCount() > 200, timeout=5000)
    while queue.model.canFetchMore(QModelIndex()):
        queue.model.fetchMore(QModelIndex())
    assert [queue.model.at(row).title for row in (0, 449)] == ["题目0", "题目449"]
    typed(qtbot, window, "449")  # texts that are not in the index yet are looked at in portions
    qtbot.waitUntil(lambda: queue.model.rowCount() == 1 and not queue.model.looking, timeout=5000)
    assert queue.model.at(0).title == "题目449"
    assert queue.list.isVisible()
