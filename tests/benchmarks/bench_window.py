"""A key until the window shows its decision, an article until it can be read, with every panel; and how
long the window gives no answer while thousands of decisions are made in one step."""

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


def gaps(qapp, window, begin):
    """Milliseconds between turns of the event loop until that step is made and shown, the longest last."""
    found, last = [], perf_counter()
    begin()
    while True:
        now = perf_counter()
        found.append((now - last) * 1000)
        last = now
        if not window.workspace.long_step.busy:
            return sorted(found)
        qapp.processEvents()


@pytest.mark.timeout(300)
def test_the_window_lives_while_thousands_are_accepted(qapp, window, long_article, tmp_path):
    article, numbers, extraction = long_article(1_000_000, 20_000)
    path = tmp_path / "p.metrics"
    with Project.create(path, "r") as project:
        project.add_articles([article], {article.id: numbers})
        project.save_run(Run("run", "rules", "1", "", datetime.now(UTC)), {article.id: extraction})
    workspace = window.workspace
    workspace.use(Project.open(path, "r"))
    workspace.open_article(article.id)
    qapp.processEvents()
    for what, begin in (
        ("accepted", workspace.accept_rest),
        ("taken back", workspace.undo),
        ("accepted again", workspace.redo),
    ):
        found = gaps(qapp, window, begin)
        print(
            f"20,000 suggestions {what} in {sum(found) / 1000:.1f} s: longest gap of the event loop"
            f" {found[-1]:.0f} ms, {sum(gap > 50 for gap in found)} of {len(found)} over 50 ms"
        )
    assert workspace.sheet.gate.suggestions == 0
