"""The page of adjudication: differences one at a time, ruled by keys and clicks, names only at the end."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.project import ADJUDICATED, Project
from tests.gui.adjudicating import gold, here, page_of, press, settled, side_with, two_layers
from tests.gui.conftest import BULLETIN, HARVEST

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def work(qtbot, window, articles: Path):
    return two_layers(qtbot, window, articles)


def test_the_page_opens_at_the_first_difference_without_names(work):
    page = page_of(work)
    assert work.pages.currentWidget() is page
    assert page.bench.stage.hasFocus()
    assert here(work) == "410余名"
    assert page.strip.place.text() == "Difference 1 of 3"
    assert page.strip.articles.text() == "article 1 of 2"
    cards = page.bench.cards.cards
    assert [card.title.text() for card in cards] == ["A", "B"]
    assert {card.emphasised for card in cards} == {("410余", "410 名"), ("410余名", "> 410 名")}
    shown = " ".join(label.text() for label in page.findChildren(type(page.empty)) if label.isVisible())
    assert "zhao" not in shown
    assert "qian" not in shown
    assert page.bench.view.on_screen().overlaps(page.going.current.span)


def test_arrows_take_a_side_and_go_on(work):
    press(work, side_with(work, "410余名"))
    assert "410余名" in gold(work)
    assert here(work) == "1.4亿元"
    assert page_of(work).strip.place.text() == "Difference 2 of 3"
    press(work, Key.Key_Down)
    assert here(work) == "98.2%"
    assert "1.4亿元" not in gold(work)
    decisions = work.workspace.project.store.decisions_of(
        work.workspace.project.article_ids()[0], ADJUDICATED
    )
    assert {each.reviewer for each in decisions} == {"lin"}


def test_a_click_on_a_button_takes_a_side(qtbot, work):
    card = next(c for c in page_of(work).bench.cards.cards if "410余" in c.said)
    qtbot.mouseClick(card.take, LEFT)
    assert "410余" in gold(work)
    qtbot.mouseClick(page_of(work).bench.answers.none, LEFT)
    assert here(work) == "98.2%"


def test_undo_brings_the_difference_back_and_redo_takes_it_again(work):
    press(work, Key.Key_Left)
    first = gold(work)
    press(work, Key.Key_Z, modifier=CTRL)
    assert here(work) == "410余名"
    assert gold(work) == {}
    assert work.notice.label.text().startswith("Undone: ")
    press(work, Key.Key_Z, modifier=CTRL | SHIFT)
    assert gold(work) == first
    assert here(work) == "1.4亿元"


def test_the_edit_menu_names_the_ruling_that_would_be_undone(work):
    press(work, Key.Key_Down)
    work.repeats.name_undo()
    assert "410余" in work.menus.actions["undo"].text()
    work.show_page(0)
    work.repeats.name_undo()
    assert "410余" not in work.menus.actions["undo"].text()


def test_both_is_refused_with_a_sentence_where_spans_overlap(work):
    assert page_of(work).bench.answers.union.dimmed
    press(work, Key.Key_Up)
    assert here(work) == "410余名"
    assert "A and B overlap" in work.notice.label.text()


def test_tab_looks_at_the_others_without_ruling(work):
    press(work, Key.Key_Tab)
    assert here(work) == "1.4亿元"
    press(work, Key.Key_Tab)
    press(work, Key.Key_Tab)
    assert here(work) == "410余名"
    QTest.keyClick(page_of(work).bench.stage, Key.Key_Backtab, SHIFT)
    assert here(work) == "98.2%"
    assert gold(work) == {}


def test_a_click_in_the_text_brings_a_difference_into_view(qtbot, work):
    view = page_of(work).bench.view
    offset = BULLETIN.index("98.2%") + 1
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.rect_of(offset).center())
    assert here(work) == "98.2%"
    QTest.keyClick(view, Key.Key_1)
    assert here(work) == "410余名"
    assert "98.2%" in gold(work)


def test_all_agreed_is_one_step(work):
    press(work, Key.Key_A, modifier=SHIFT)
    assert set(gold(work)) == {"328起", "12.5%", "9年", "第2名"}
    assert not page_of(work).strip.take.isVisible()
    assert here(work) == "410余名"
    press(work, Key.Key_Z, modifier=CTRL)
    assert gold(work) == {}
    assert page_of(work).strip.take.isVisible()


def finish_article(work):
    press(work, Key.Key_A, modifier=SHIFT)
    while page_of(work).going.current is not None:
        press(work, Key.Key_Left)


def test_the_last_ruling_completes_the_article_and_asks_for_the_gold(qtbot, work):
    finish_article(work)
    page, project = page_of(work), work.workspace.project
    assert project.annotated(project.article_ids()[0], ADJUDICATED).state.complete
    assert page.bench.bottom.currentWidget() is page.bench.ending
    assert "can be the project's gold" in work.notice.label.text()
    assert project.gold_layer == "lin"
    qtbot.mouseClick(work.notice.choices[0], LEFT)
    assert project.gold_layer == ADJUDICATED
    assert page.strip.gold.isVisible()
    press(work, Key.Key_Return)
    assert here(work) == "六成"
    assert page.strip.articles.text() == "article 2 of 2"


def test_names_are_told_at_the_end_if_they_are_asked(work):
    ending = page_of(work).bench.ending
    press(work, Key.Key_W)
    assert not ending.told
    finish_article(work)
    assert not ending.told
    press(work, Key.Key_W)
    assert ending.told
    told = ending.names.text()
    assert "zhao" in told
    assert "qian" in told
    assert told.count("✓") == 3
    press(work, Key.Key_Z, modifier=CTRL)
    assert not ending.told
    assert not ending.names.isVisible()


def test_only_the_agreed_are_left(qtbot, work):
    press(work, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    ending = page_of(work).bench.ending
    assert ending.title.text() == "No difference is left here."
    assert ending.about.text().startswith("4 metrics on which all agree wait")
    qtbot.mouseClick(ending.take, LEFT)
    assert ending.title.text() == "This article is adjudicated."


def test_articles_are_chosen_in_the_list_and_say_how_far_they_are(qtbot, work):
    page = page_of(work)
    rows = [page.model.data(page.model.index(row)).splitlines()[1] for row in range(2)]
    assert rows == ["3 of 3 left · 4 agreed", "1 of 1 left · 5 agreed"]
    place = page.list.visualRect(page.model.index(1)).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=place)
    assert here(work) == "六成"
    assert page.bench.stage.hasFocus()
    assert page.bench.view.text() == HARVEST


def test_all_agreed_in_every_article(qtbot, work):
    page = page_of(work)
    qtbot.mouseClick(page.strip.everywhere, LEFT)
    settled(qtbot, work)
    assert all(not each.agreed_left for each in page.going.outlines.values())
    assert here(work) == "410余名"
    assert len(gold(work, 1)) == 5
    press(work, Key.Key_Z, modifier=CTRL)
    assert page.strip.articles.text() == "article 2 of 2"


def test_what_is_ruled_does_not_come_again_after_the_page_was_left(qtbot, work):
    press(work, Key.Key_Left)
    work.show_page(0)
    work.workspace.open_article(work.workspace.project.article_ids()[0])
    work.workspace.accept()
    work.show_page(3)
    settled(qtbot, work)
    assert here(work) == "1.4亿元"


def test_the_reviewers_layers_stay_as_they_are(work):
    project = work.workspace.project
    before = [project.store.decisions_of(a, n) for a in project.article_ids() for n in ("zhao", "qian")]
    finish_article(work)
    assert before == [
        project.store.decisions_of(a, n) for a in project.article_ids() for n in ("zhao", "qian")
    ]


def test_who_may_not_adjudicate_is_told_whom_to_ask(qtbot, make_window, tmp_path: Path):
    Project.create(tmp_path / "others.metrics", "lin").close()
    window = make_window("zhao")
    window.files.open_project(tmp_path / "others.metrics")
    window.show_page(3)
    empty = page_of(window).empty
    assert empty.isVisible()
    assert "zhao sees his own layer alone" in empty.text()


def test_nothing_to_adjudicate_says_what_to_do(qtbot, window):
    window.show_page(3)
    settled(qtbot, window)
    assert page_of(window).empty.text().startswith("No article has been completed by two reviewers yet")
