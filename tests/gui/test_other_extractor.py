"""Suggestions of another extractor in the window, and the way back to ours."""

import json

from PySide6.QtCore import Qt

from core.jobs.extract import extract_project
from core.jobs.importing import import_files
from core.jobs.predicting import take_predictions
from core.jobs.project import Project


def test_running_ours_again_shows_ours_again(window, qtbot, articles, tmp_path):
    window.flows.import_paths([articles])
    workspace = window.workspace
    qtbot.waitUntil(lambda: workspace.sheet is not None and len(workspace.sheet.items()) > 3, timeout=20_000)
    qtbot.waitUntil(lambda: not window.background.busy, timeout=20_000)
    ours = len(workspace.sheet.items())
    theirs = tmp_path / "theirs.jsonl"
    records = [{"file": path.name, "metrics": []} for path in sorted(articles.iterdir())]
    theirs.write_text("\n".join(map(json.dumps, records)), "utf-8")
    take_predictions(workspace.project, theirs)
    workspace.reload()
    assert all(not item.rule for item in workspace.sheet.items())
    window.flows.extract()
    assert workspace.project.extractor == "rules"
    assert len(workspace.sheet.items()) == ours
    assert any(item.rule for item in workspace.sheet.items())


def test_opening_a_project_leaves_the_suggestions_that_were_chosen(make_window, qtbot, articles, tmp_path):
    with Project.create(tmp_path / "theirs.metrics", "fang") as project:
        import_files(project, sorted(articles.iterdir()), lambda *_: True)
        extract_project(project, "simple", lambda *_: True)
    window = make_window("fang")
    assert window.files.open_project(tmp_path / "theirs.metrics")
    qtbot.waitUntil(lambda: not window.background.busy, timeout=20_000)
    assert window.workspace.project.extractor == "simple"
    assert "number-and-unit" in {item.rule for item in window.workspace.sheet.items()}
    with qtbot.waitSignal(window.flows.articles_changed, timeout=20_000):
        qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.project.extractor == "rules"
