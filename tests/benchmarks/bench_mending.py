"""How long the accuracy page takes to follow one mended case: figures, cases, article, and all of it painted.

With `--all` at a million metrics in ten thousand articles, else at a tenth. Printed beside the budget.
"""

import random
from decimal import Decimal
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from core.jobs.evaluate import Mode, Pair, evaluate, replaced
from core.model import Found, Metric, Quantity, Span
from gui.aside import Aside
from gui.background import Background
from gui.panels.accuracy.explorer import Explorer
from gui.workspace import Workspace

METRICS = 100
BUDGET_MS = 100
KINDS = ["count", "money", "ratio", "change"]
TEXT = "数" * (METRICS * 10)


def metric(source, place, wide=0):
    quantity = Quantity(Decimal(place), unit="件")
    return Metric(Span(place * 10, place * 10 + 3 + wide), source.choice(KINDS), quantity)


def article(source, name):
    """An article of which two in a hundred metrics are missed and one too wide."""
    gold, found = [], []
    for place in range(METRICS):
        gold.append(metric(source, place))
        luck = source.random()
        if luck < 0.97:
            found.append(Found(gold[-1], f"rule {place % 60}"))
        elif luck < 0.98:
            found.append(Found(metric(source, place, wide=1), "rule 1"))
    return Pair(str(name), f"第{name}篇", TEXT, tuple(gold), tuple(found))


def test_one_mended_case(qtbot, request):
    articles = 10_000 if request.config.getoption("--all") else 1_000
    source = random.Random(9)
    evaluation = evaluate(article(source, name) for name in range(articles))
    background = Background()
    explorer = Explorer(Workspace(), background, Aside())
    qtbot.addWidget(explorer)
    explorer.resize(1280, 760)
    explorer.show()
    explorer.show_evaluation(evaluation, Mode.STRICT)
    qtbot.waitUntil(lambda: not explorer.listing, timeout=120_000)
    explorer.sureness.stop()
    qtbot.waitUntil(lambda: not explorer.grouping.busy, timeout=120_000)
    times = []
    for _ in range(9):
        row = source.randrange(explorer.cases.model.rowCount())
        explorer.cases.view.setCurrentIndex(explorer.cases.model.index(row, 0))
        case = explorer.cases.current
        pair = next(each.pair for each in evaluation.articles if each.pair.article == case.article)
        gold = tuple(each for each in pair.gold if each != case.gold)
        mended = Pair(pair.article, pair.title, pair.text, gold, pair.predicted)
        began, rows = perf_counter(), explorer.cases.model.rowCount()
        evaluation = replaced(evaluation, pair.article, mended)
        explorer.follow(evaluation, (pair.article,))
        QApplication.processEvents()
        times.append((perf_counter() - began) * 1000)
        explorer.sureness.stop()
        qtbot.waitUntil(lambda: not explorer.grouping.busy, timeout=20_000)
        assert explorer.cases.model.rowCount() == rows - (case.predicted is None)
    background.close()
    print(
        f"\none mended case of {articles * METRICS:,} metrics, {rows:,} cases listed:"
        f" {median(times):.0f} ms (budget {BUDGET_MS} ms)"
    )
