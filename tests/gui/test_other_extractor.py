"""Suggestions of another extractor in the window, and the way back to ours."""

import json

from core.jobs.predicting import take_predictions


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
