"""Hands at the page of adjudication: its articles, keys, and what is in view."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.project import ADJUDICATED
from core.model import Modifier, Span

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def seen_by_zhao(metric, quote):
    """Shorter words and no “more than” for 410余名; 1.4亿元 is none; the rest as suggested."""
    if quote == "410余名":
        span = Span(metric.span.start, metric.span.end - 1)
        return replace(metric, span=span, quantity=replace(metric.quantity, modifier=Modifier.EXACT))
    return None if quote == "1.4亿元" else metric


def seen_by_qian(metric, quote):
    """Without its indicator: 98.2%; 六成 is none."""
    if quote == "98.2%":
        return replace(metric, roles=())
    return None if quote == "六成" else metric


def two_layers(qtbot, window, articles: Path):
    """Two articles that zhao and qian have completed; the page of adjudication is shown."""
    window.flows.import_paths([articles])
    model = window.review.queue.model
    qtbot.waitUntil(lambda: not window.background.busy and model.rowCount() == 2, timeout=30000)
    project = window.workspace.project
    for name, seen in (("zhao", seen_by_zhao), ("qian", seen_by_qian)):
        for article_id in project.article_ids():
            text = project.article(article_id).text
            found = [each.metric for each in project.predicted(article_id).metrics]
            told = [seen(metric, metric.span.quote(text)) for metric in found]
            project.import_gold(name, article_id, [m for m in told if m is not None], complete=True)
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.review.view, Key.Key_4, CTRL)
    settled(qtbot, window)
    return window


def page_of(window):
    return window.several.adjudication


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not page_of(window).busy, timeout=10000)


def press(window, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(page_of(window).bench.stage, key, modifier)


def here(window):
    """The words of the difference in view."""
    going = page_of(window).going
    return None if going.current is None else going.current.span.quote(going.docket.article.text)


def gold(window, place=0):
    project = window.workspace.project
    article = project.article_ids()[place]
    text = project.article(article).text
    return {m.span.quote(text): m for m in project.annotated(article, ADJUDICATED).metrics}


def side_with(window, quote):
    """The key of the side that has those words."""
    docket, current = page_of(window).going.docket, page_of(window).going.current
    left = [m.span.quote(docket.article.text) for m in current.left]
    return Key.Key_Left if quote in left else Key.Key_Right
