"""How many keys and strokes of the mouse an article costs: from its suggestions, and made by hand.

A scripted reviewer works through real events until what stands is the gold: spans, kinds, values, roles.
--shared names a folder of articles and their gold; without it an article of the sample is done.
"""

import json
from datetime import UTC, datetime
from importlib.resources import files

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.extraction.numerals import scan
from core.jobs.extract import extract_text
from core.jobs.project import Project
from core.model import Article, Extraction, Run
from core.record import metric_of
from core.schema import schema
from core.sheet import State
from core.text import decoded
from core.written import plain

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ROLES = {role.id: role.key for role in schema().roles}
KINDS = {kind.id: str(place) for place, kind in enumerate(schema().kinds, 1)}
NO_METRIC = "4"  # a group with one cause: any of them costs one key


class Hands:
    """A reviewer's hands: every key and every stroke of the mouse is counted."""

    def __init__(self, window, gold):
        self.window, self.view, self.workspace = window, window.review.view, window.workspace
        self.gold = {metric.span: metric for metric in gold}
        self.keys = self.strokes = 0
        self.view.setFocus()

    # -- what hands do

    def press(self, key, modifier=NONE):
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self.view, key, modifier)

    def drag(self, span):
        """Select exactly these characters; from behind where an edge of the current metric lies in front."""
        item = self.workspace.item
        edges = () if item is None or item.metric is None else (item.span.start, item.span.end)
        self.strokes += 1
        self.view.ensure_visible(span)
        first, last = self._left_of(span.start), self._right_of(span.end - 1)
        start, end = (last, first) if span.start in edges else (first, last)
        port = self.view.viewport()
        QTest.mousePress(port, LEFT, ALT, start)
        QTest.mouseMove(port, (start + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, LEFT, ALT, end)
        assert self.view.selection() == span, (self.view.selection(), span)

    def _left_of(self, offset):
        return self.view.rect_of(offset).center() + QPoint(1, 0)

    def _right_of(self, offset):
        return self.view.rect_of(offset).center() + QPoint(12, 0)

    def double_click(self, span):
        self.strokes += 1
        self.view.ensure_visible(span)
        place = self.view.rect_of(span.start).center() + QPoint(4, 0)
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, place)

    # -- what a reviewer decides

    def mend(self, metric):
        """Give the current item the gold's value and roles."""
        if self.workspace.item.metric.quantity != metric.quantity:
            self._type_value(metric)
        for role, key in ROLES.items():
            wanted, has = metric.role(role), self.workspace.item.metric.role(role)
            if wanted is not None and wanted != has:
                self.drag(wanted)
                self.press(key)
            elif wanted is None and has is not None:
                self.press(key, SHIFT)
        standing = self.workspace.item.metric
        assert (standing.span, standing.kind, standing.quantity) == (
            metric.span,
            metric.kind,
            metric.quantity,
        )
        assert dict(standing.roles) == dict(metric.roles)

    def _type_value(self, metric):
        self.press("v")
        words = plain(metric.quantity.value)
        self.keys += len(words)
        self.workspace.edit(
            self.workspace.current,
            self.workspace.item.metric.__class__(
                metric.span, metric.kind, metric.quantity, self.workspace.item.metric.roles
            ),
        )
        self.press(Qt.Key.Key_Escape)
        self.view.setFocus()

    def make(self, metric):
        """A metric where the window suggests none: take the number whole, else exactly, and say the kind."""
        self.double_click(metric.span)
        if self.view.selection() != metric.span:
            self.press(Qt.Key.Key_Escape)
            QTest.qWait(QApplication.doubleClickInterval() + 50)  # a hand is slower than a third click
            self.drag(metric.span)
        self.press(KINDS[metric.kind])
        self.mend(metric)

    def decide(self, item):
        """Answer the current item."""
        metric = self.gold.get(item.span)
        over = next((m for span, m in self.gold.items() if span.overlaps(item.span)), None)
        if metric is not None and item.metric is not None and item.metric.kind == metric.kind:
            if (item.metric.quantity, dict(item.metric.roles)) == (metric.quantity, dict(metric.roles)):
                self.press("a")
                return
            self.mend(metric)
        elif over is not None:
            if item.metric is not None:
                self.press("x")
                self.press("9")
            self.make(over)
        else:
            self.press("x")
            self.press(NO_METRIC)
            return
        self.press(Qt.Key.Key_Tab)

    def confirm_exclusions(self):
        """Look at the whole article, and say once that the rest is no metric."""
        self.press(Qt.Key.Key_Home, CONTROL)
        before = -1
        while (now := self.view.caret()) != before:
            before = now
            self.press(Qt.Key.Key_PageDown)
        self.press("n")

    def work(self):
        """Until nothing waits."""
        while (item := self.workspace.item) is not None and item.state is not State.EXCLUDED:
            self.decide(item)
            if self.workspace.sheet.gate.suggestions + self.workspace.sheet.gate.numbers == 0:
                break
        if self.workspace.sheet.gate.exclusions:
            self.confirm_exclusions()
        self.press(Qt.Key.Key_Return, CONTROL)


def counted(window, tmp_path, text, gold, *, assisted):
    """Keys and strokes until the article is complete and what stands is the gold."""
    article = Article.of(text, "文章")
    path = tmp_path / f"{assisted}.metrics"
    extraction = extract_text("rules", text) if assisted else Extraction((), ())
    with Project.create(path, "r") as project:
        project.add_articles([article], {article.id: scan(text)})
        project.save_run(Run("run", "rules", "1", "", datetime.now(UTC)), {article.id: extraction})
    window.workspace.use(Project.open(path, "r"))
    window.workspace.open_article(article.id)
    hands = Hands(window, gold)
    hands.work()
    (found,) = window.workspace.project.annotations("r", completed_only=True)
    standing = {m.span: (m.kind, m.quantity, dict(m.roles)) for m in found.metrics}
    assert standing == {m.span: (m.kind, m.quantity, dict(m.roles)) for m in gold}
    return hands.keys, hands.strokes


def report(window, tmp_path, name, text, gold):
    with_help = counted(window, tmp_path, text, gold, assisted=True)
    by_hand = counted(window, tmp_path, text, gold, assisted=False)
    print(
        f"\n{name}: {len(gold)} metrics; with suggestions {with_help[0]} keys + {with_help[1]} strokes of the"
        f" mouse = {sum(with_help)}; by hand {by_hand[0]} + {by_hand[1]} = {sum(by_hand)}"
    )


@pytest.mark.timeout(600)
def test_the_sample(window, tmp_path):
    folder = files("annotations").joinpath("sample")
    record = json.loads(folder.joinpath("gold.jsonl").read_text("utf-8").splitlines()[2])
    text = decoded(folder.joinpath(record["file"]).read_bytes(), record["file"]).text
    report(window, tmp_path, record["file"], text, [metric_of(row) for row in record["metrics"]])


@pytest.mark.timeout(600)
def test_real_articles(window, tmp_path, shared):
    for path in sorted((shared / "gold").glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        text = decoded((shared / "articles" / record["file"]).read_bytes(), record["file"]).text
        folder = tmp_path / path.stem
        folder.mkdir()
        report(window, folder, record["file"], text, [metric_of(row) for row in record["metrics"]])
