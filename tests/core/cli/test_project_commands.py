"""`import`, `status`, `export`, `open`."""

import subprocess
import sys

from core.cli import projects
from core.jobs.sample import SAMPLE_LAYER, sample_project


def test_import_makes_the_project_and_adds_to_it(run, lines, project, articles):
    assert run("import", project, articles / "1.txt").stdout == "1 articles imported, 0 were there already.\n"
    (record,) = lines(run("import", project, articles, "--json"))
    assert record == {"added": 1, "already": 1, "annotations": 0, "refused": []}


def test_import_names_what_it_refuses_and_ends_with_1(run, lines, project, articles):
    (articles / "0.txt").write_bytes(b"\xff\xff\x00 a")
    result = run("import", project, articles, "--json", code=1)
    assert "0.txt is not readable text" in result.stderr
    (record,) = lines(result)
    assert record["added"] == 2
    assert record["refused"] == [result.stderr.strip()]


def test_a_path_that_is_not_there_makes_no_project(run, project, tmp_path):
    assert "does not exist" in run("import", project, tmp_path / "absent", code=1).stderr
    assert not project.exists()


def test_status(run, lines, project, articles):
    run("import", project, articles)
    (record,) = lines(run("status", project, "--json", "--reviewer", "lin"))
    assert (record["project"], record["articles"], record["open"], record["reviewer"]) == ("my", 2, 2, "lin")
    told = run("status", project).stdout
    assert told.splitlines()[0].split() == ["project", "my"]


def test_export_and_import_give_the_same_bytes(run, lines, tmp_path):
    sample = sample_project(tmp_path / "sample.metrics", reviewer="lin")
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    (record,) = lines(run("export", sample, first, "--json", "--reviewer", "lin"))
    assert record["articles"] >= 8
    again = tmp_path / "again.metrics"
    told = run("import", again, first, "--reviewer", SAMPLE_LAYER).stdout
    assert f"{record['metrics']} annotations taken over." in told
    assert f"{record['metrics']} metrics" in run("export", again, second, "--reviewer", SAMPLE_LAYER).stdout
    assert first.read_bytes() == second.read_bytes()


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
