"""`status`, `open`."""

import subprocess
import sys

from core.cli import projects


def test_status(run, lines, project, articles):
    run("import", project, articles)
    (record,) = lines(run("status", project, "--json", "--reviewer", "lin"))
    assert (record["project"], record["articles"], record["open"], record["reviewer"]) == ("my", 2, 2, "lin")
    told = run("status", project).stdout
    assert told.splitlines()[0].split() == ["project", "my"]


def test_open_starts_the_window_as_a_process_of_its_own(run, project, monkeypatch):
    started = []

    def start(command, check):
        started.append(command)
        return subprocess.CompletedProcess(command, 0 if len(started) < 3 else -11)

    monkeypatch.setattr(projects.subprocess, "run", start)
    run("open", project, "--reviewer", "lin")
    run("open", "--reviewer", "lin")
    gui = [sys.executable, "-P", "-m", "gui.launch"]
    assert started == [[*gui, str(project), "--reviewer", "lin"], [*gui, "--reviewer", "lin"]]
    run("open", code=1)
