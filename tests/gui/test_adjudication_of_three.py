"""Adjudication of three reviewers: as many sides as readings, both where they lie apart, and what is kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.project import ADJUDICATED
from core.model import Span
from gui.app import Appearance

Key = Qt.Key
TEXT = "柳河乡简讯\n\n全乡破获案件28起，抓获嫌疑人41余人，居全县第2名。\n"


@pytest.fixture
def work(qtbot, window, tmp_path: Path):
    """41余人 was read in three ways, 28起 by zhao alone; on 第2名 all agree."""
    file = tmp_path / "brief.txt"
    file.write_text(TEXT, "utf-8")
    window.flows.import_paths([file])
    model = window.review.queue.model
    qtbot.waitUntil(lambda: not window.background.busy and model.rowCount() == 1, timeout=30000)
    project = window.workspace.project
    (article,) = project.article_ids()
    found = {m.metric.span.quote(TEXT): m.metric for m in project.predicted(article).metrics}
    cases, caught, rank = found["28起"], found["41余人"], found["第2名"]
    short = replace(caught, span=Span(caught.span.start, caught.span.end - 1))
    other = replace(caught, kind="measure")
    wide = replace(cases, span=Span(cases.span.start, rank.span.end))
    project.import_gold("zhao", article, [cases, caught, rank], complete=True)
    project.import_gold("qian", article, [short, rank], complete=True)
    project.import_gold("sun", article, [other, rank], complete=True)
    window.wide, window.tails = wide, (cases, rank)
    window.show_page(3)
    settled(qtbot, window)
    return window


def page_of(window):
    return window.several.adjudication


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not page_of(window).busy, timeout=10000)


def press(window, *keys):
    for key in keys:
        QTest.keyClick(page_of(window).bench.stage, key)


def gold(window):
    project = window.workspace.project
    return project.annotated(project.article_ids()[0], ADJUDICATED).metrics


def test_three_readings_are_three_cards_and_the_digit_takes_one(work):
    page = page_of(work)
    press(work, Key.Key_Tab)
    cards = [card for card in page.bench.cards.cards if card.isVisible()]
    assert [card.title.text() for card in cards] == ["A", "B", "C"]
    assert all(card.emphasised for card in cards)
    third = page.going.current.readings[2].metrics
    press(work, Key.Key_3)
    assert gold(work) == third


def test_a_digit_without_a_reading_does_nothing(work):
    page = page_of(work)
    assert [r.metrics == () for r in page.going.current.readings].count(True) == 1
    press(work, Key.Key_3, Key.Key_9, Key.Key_0, Key.Key_Z)
    assert gold(work) == ()
    assert page.strip.place.text() == "Difference 1 of 2"


def test_who_marked_nothing_says_so(work):
    cards = page_of(work).bench.cards.cards
    assert sorted(card.nothing.text() for card in cards[:2]) == ["", "no metric here"]


def apart_or_not(qtbot, work, monkeypatch, *, apart):
    """The one difference, shuffled by a seed that puts the wide reading last, or before."""
    project = work.workspace.project
    (article,) = project.article_ids()
    first, last = work.tails
    for name, metrics in (("ma", [first]), ("hu", [last]), ("xu", [work.wide])):
        project.import_gold(name, article, metrics, complete=True)
    for name in ("zhao", "qian", "sun"):
        session = project.session(name)
        session.open(article)
        session.withdraw(on=True)
    going = page_of(work).going
    for seed in range(40):
        monkeypatch.setattr(type(project.store), "file_id", str(seed))
        going.start()
        settled(qtbot, work)
        (one,) = going.docket.waiting
        if (one.both is not None) is apart:
            return
    pytest.fail("no seed of forty shuffles so")


def test_both_are_taken_where_they_lie_apart(qtbot, work, monkeypatch):
    """ma and hu have each one end of what xu takes for one metric."""
    apart_or_not(qtbot, work, monkeypatch, apart=True)
    assert not page_of(work).bench.answers.union.dimmed
    press(work, Key.Key_Up)
    assert gold(work) == work.tails


def test_both_are_not_offered_where_they_overlap(qtbot, work, monkeypatch):
    apart_or_not(qtbot, work, monkeypatch, apart=False)
    assert page_of(work).bench.answers.union.dimmed
    press(work, Key.Key_Up)
    assert gold(work) == ()


def test_what_is_ruled_is_there_when_the_project_is_opened_again(qtbot, work):
    press(work, Key.Key_Left)
    before, sides = gold(work), page_of(work).going.current.readings
    path = work.workspace.project.path
    work.files.open_project(path)
    settled(qtbot, work)
    going = page_of(work).going
    assert gold(work) == before
    assert len(going.docket.waiting) == 1
    assert going.current.readings == sides
    going.undo()
    assert len(going.docket.waiting) == 2


def test_the_page_follows_language_and_theme(qtbot, work):
    page, appearance = page_of(work), work.findChild(Appearance)
    appearance._choose_language("zh")
    qtbot.waitUntil(lambda: page.strip.place.text() == "第 1 处分歧，共 2 处")
    assert any("原文" in name.text() for card in page.bench.cards.cards for name, _ in card.rows)
    appearance._choose_theme("dark")
    assert page.bench.cards.cards[0].take.theme.dark
    appearance._choose_language("en")
    qtbot.waitUntil(lambda: page.strip.place.text() == "Difference 1 of 2")
