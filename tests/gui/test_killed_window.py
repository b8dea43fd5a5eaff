"""A window killed in the middle of work: every decision that it showed as saved is in the file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.sheet import State

REVIEWER = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from gui.app import application
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace

if __name__ == "__main__":
    project, folder = map(Path, sys.argv[1:])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    app = application()
    window = Window.furnished(Workspace(), Settings(), "lin")
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.files.open_project(project)
    view, workspace = window.review.view, window.workspace
    while (target := workspace.current) is not None:
        shown = window.header.saved.text()
        QTest.keyClick(view, Qt.Key.Key_A)
        assert window.header.saved.text() != "" and workspace.current != target
        print(target, flush=True)
"""


@pytest.mark.parametrize("killed_after", [1, 7, 23])
def test_what_was_shown_as_saved_survives_a_kill(tmp_path: Path, killed_after: int):
    text = "".join(f"松岗镇第{n}村今年收粮{n * 37}吨，同比增长{n}.5%。\n" for n in range(11, 41))
    (tmp_path / "villages.txt").write_text(text, "utf-8")
    path = tmp_path / "work.metrics"
    with Project.create(path, "lin") as project:
        import_files(project, [tmp_path / "villages.txt"], lambda *_: True)
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
    script = tmp_path / "reviewer.py"
    script.write_text(REVIEWER, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    worker = subprocess.Popen(
        [sys.executable, script, path, tmp_path], stdout=subprocess.PIPE, text=True, env=environment
    )
    with worker:
        assert worker.stdout is not None
        saved = [worker.stdout.readline().strip() for _ in range(killed_after)]
        worker.send_signal(signal.SIGKILL)
        saved += [line.strip() for line in worker.stdout if line.endswith("\n")]
    assert worker.returncode == -signal.SIGKILL
    assert len(saved) >= killed_after
    with Project.open(path, "lin") as project:
        (article_id,) = project.article_ids()
        sheet = project.session().open(article_id)
        assert all(sheet.item(target).state is not State.SUGGESTED for target in saved)
        assert project.check() == ()
