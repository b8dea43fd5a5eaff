"""A key until the window shows its decision, and an article until it can be read, with every panel."""

from datetime import UTC, datetime
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.project import Project
from core.model import Run

ROUNDS = 15
CASES = [(5_000, 200, 16, 100), (1_000_000, 20_000, 33, 500)]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("chars", "spans", "deciding", "opening"), CASES)
def test_decision_and_opening(qapp, window, long_article, tmp_path, chars, spans, deciding, opening):
    article, numbers, extraction = long_article(chars, spans)
    path = tmp_path / "p.metrics"
    with Project.create(path, "r") as project:
        project.add_articles([article], {article.id: numbers})
        project.save_run(Run("run", "rules", "1", "", datetime.now(UTC)), {article.id: extraction})
    window.workspace.use(Project.open(path, "r"))
    opened, decided = [], []
    for _ in range(3):
        began = perf_counter()
        window.workspace.open_article(article.id)
        qapp.processEvents()
        opened.append((perf_counter() - began) * 1000)
    view = window.review.view
    view.setFocus()
    for _ in range(ROUNDS):
        target = window.workspace.current
        began = perf_counter()
        QTest.keyClick(view, Qt.Key.Key_A)
        qapp.processEvents()
        decided.append((perf_counter() - began) * 1000)
        assert window.workspace.sheet.item(target).state.annotates
    print(
        f"{chars:,} characters, {spans:,} spans: key → shown {median(decided):.1f} ms (budget {deciding}),"
        f" article opened {median(opened):.0f} ms (budget {opening})"
    )
