"""How fast the article view opens a text and shows one change: medians, in milliseconds."""

from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from core.model import Span
from gui.article_view import ArticleView, Mark, Shape

SENTENCE = "今年以来全市共办结各类事项1286件，同比上升12.4%，累计惠及群众约3万余人，位居全省第2名。"
KINDS = ("count", "money", "ratio", "change", "duration", "rank", "measure")
SHAPES = (Shape.SUGGESTED, Shape.ACCEPTED, Shape.EDITED, Shape.EXCLUDED, Shape.UNKNOWN)
ROUNDS = 15


def made_text(length: int, *, line: int) -> str:
    """Invented sentences, with a line feed after every `line` characters or so."""
    paragraph = (SENTENCE * (line // len(SENTENCE) + 1))[:line]
    return (paragraph + "\n") * (length // (line + 1)) + paragraph[: length % (line + 1)]


def made_marks(text: str, count: int) -> list[Mark]:
    """Marks spread evenly over the text."""
    step = len(text) // count
    return [
        Mark(f"m{n}", Span(n * step, n * step + 4), KINDS[n % 7], SHAPES[n % 5], "数量") for n in range(count)
    ]


def milliseconds(began: float) -> float:
    return (perf_counter() - began) * 1000


def measured(app: QApplication, text: str, marks: list[Mark]) -> dict[str, float]:
    """Open → painted, and one change in the middle of the text → painted."""
    view = ArticleView()
    view.resize(1280, 800)
    view.show()
    app.processEvents()
    opened, changed, stepped, wheeled = [], [], [], []
    for _ in range(5):
        began = perf_counter()
        view.set_article(text, "题目", "来源")
        view.set_marks(marks)
        app.processEvents()
        opened.append(milliseconds(began))
    middle = len(marks) // 2
    view.ensure_visible(marks[middle].span)
    app.processEvents()
    for n in range(ROUNDS):
        mark = marks[middle]
        shape = (Shape.ACCEPTED, Shape.REJECTED)[n % 2]
        began = perf_counter()
        view.update_marks([Mark(mark.target, mark.span, mark.kind, shape, mark.tag)], [])
        app.processEvents()
        changed.append(milliseconds(began))
        began = perf_counter()
        view.set_current(marks[middle + n].target)
        view.ensure_visible(marks[middle + n].span)
        app.processEvents()
        stepped.append(milliseconds(began))
    for _ in range(ROUNDS):
        began = perf_counter()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 54)
        app.processEvents()
        wheeled.append(milliseconds(began))
    assert view.offset_at(QPoint(300, 300)) > 0
    view.close()
    names = ("open", "change", "step", "scroll")
    return dict(zip(names, map(median, (opened, changed, stepped, wheeled)), strict=True))


CASES = {
    "5,000 characters, 200 marks": (5_000, 120, 200, 100, 16),
    "1,000,000 characters, 20,000 marks": (1_000_000, 120, 20_000, 500, 33),
    "one line of 100,000, 20,000 marks": (100_000, 100_000, 20_000, 500, 33),
}
"""Name: characters, length of a line, marks, budget to open, budget of a change."""


def times_of(case: str, app: QApplication) -> dict[str, float]:
    length, line, count, _, _ = CASES[case]
    text = made_text(length, line=line)
    return measured(app, text, made_marks(text, count))


@pytest.mark.parametrize("case", CASES)
def test_opening_and_changing(case, qapp):
    times = times_of(case, qapp)
    *_, opening, changing = CASES[case]
    figures = ", ".join(f"{name} {value:.1f}" for name, value in times.items())
    print(f"{case}: {figures} ms (budget: open {opening}, change {changing})")
