"""Work on all cores: the same answers in the same order as in one process, and an end at any time."""

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs import cores as cores_module
from core.jobs import extract, files
from core.jobs.cores import cores, in_order, processes
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.files import extract_files
from core.jobs.importing import import_files, text_files
from core.jobs.project import Project
from core.record import canonical

COUNT = 60


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "articles"
    made.mkdir()
    for at in range(COUNT):
        text = f"云津市第{at}号通报：破获案件{at + 2}起，同比下降{at}.5%。\n" * (at % 7 + 1)
        (made / f"{at:02}.txt").write_text(text, "utf-8")
    return made


@pytest.fixture
def project(tmp_path, folder):
    with Project.create(tmp_path / "x.metrics", "lin") as made:
        import_files(made, [folder], lambda done, total: True)
        yield made


@pytest.fixture
def pooled(monkeypatch):
    """As few articles as these are worth other processes."""
    monkeypatch.setattr(extract, "WORTH_HELP", 1)
    monkeypatch.setattr(files, "WORTH_HELP", 1)


def go_on(done, total):
    return True


def test_there_is_at_least_one_core():
    assert 1 <= cores() <= (os.cpu_count() or 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_answers_come_in_the_order_of_the_calls(jobs):
    with processes(jobs) as hands:
        assert list(in_order(hands, abs, range(-40, 0))) == list(range(40, 0, -1))
        assert list(in_order(hands, abs, ())) == []


def test_calls_are_drawn_a_few_ahead():
    drawn = []
    calls = (drawn.append(at) or at for at in range(1000))
    with processes(2) as hands:
        assert next(in_order(hands, abs, calls)) == 0
        assert len(drawn) <= 2 * cores_module.AHEAD + 1
    assert len(drawn) < 20


def test_files_give_the_same_bytes_from_any_number_of_processes(folder, pooled):
    sources = text_files([folder])
    one, two = (
        [canonical(record) for found in extract_files(sources, "rules", jobs) for record in found.records]
        for jobs in (1, 2)
    )
    assert one == two
    assert len(one) == COUNT


def said(project):
    """What is kept about each article, in the order in which it was kept."""
    return [(article_id, project.predicted(article_id)) for article_id in project.article_ids()]


def test_projects_hold_the_same_from_any_number_of_processes(tmp_path, folder, pooled):
    kept = []
    for jobs in (1, 2):
        with Project.create(tmp_path / f"{jobs}.metrics", "lin") as project:
            import_files(project, [folder], go_on)
            shown = []
            assert (
                extract_project(project, "rules", lambda *at, to=shown: to.append(at) or True, jobs) == COUNT
            )
            kept.append((said(project), shown))
    assert kept[0] == kept[1]
    assert kept[0][1][-1] == (COUNT, COUNT)


@pytest.mark.parametrize("jobs", [1, 2])
def test_it_can_be_stopped_and_goes_on_with_the_rest(project, pooled, jobs):
    assert extract_project(project, "rules", lambda done, total: done < 23, jobs) == 23
    assert [found is not None for _, found in said(project)] == [True] * 23 + [False] * (COUNT - 23)
    assert extract_project(project, "rules", go_on, jobs) == COUNT - 23


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_keeps_what_was_read(project, pooled, jobs):
    def interrupt(done, total):
        if done == 23:
            raise KeyboardInterrupt
        return True

    with pytest.raises(KeyboardInterrupt):
        extract_project(project, "rules", interrupt, jobs)
    assert len(dict(project.predictions())) == 23
    assert extract_project(project, "rules", go_on, jobs) == COUNT - 23


_INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from core.jobs import extract
from core.jobs.project import Project

def interrupt(done, total):
    if done == 23:
        os.killpg(0, signal.SIGINT)  # as a terminal does: to this process and to its helpers
    return True

if __name__ == "__main__":
    extract.WORTH_HELP = 1
    with Project.open(Path(sys.argv[1]), "lin") as project:
        try:
            extract.extract_project(project, "rules", interrupt, 2)
        except KeyboardInterrupt:
            print("stopped")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="groups of processes are signalled otherwise there")
def test_ctrl_c_at_a_terminal_ends_quietly(project, tmp_path):
    script = tmp_path / "interrupted.py"
    script.write_text(_INTERRUPTED, "utf-8")
    root = Path(extract.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, script, project.path],
        env=os.environ | {"PYTHONPATH": str(root)},
        start_new_session=True,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("stopped\n", "")
    assert len(dict(project.predictions())) >= 23
    assert extract_project(project, DEFAULT_EXTRACTOR, go_on) <= COUNT - 23


@pytest.mark.skipif(sys.platform == "win32", reason="processes are ended otherwise there")
def test_a_process_that_is_killed_is_a_sentence_and_the_rest_is_read_next_time(project, pooled, monkeypatch):
    monkeypatch.setattr(extract, "_HANDFUL", 1)

    def kill(done, total):
        if done == 7:
            for process in multiprocessing.active_children():
                os.kill(process.pid, signal.SIGKILL)
        return True

    with pytest.raises(KnownError, match="ended before it had answered"):
        extract_project(project, "rules", kill, 2)
    kept = len(dict(project.predictions()))
    assert 7 <= kept < COUNT
    assert extract_project(project, "rules", go_on, 2) == COUNT - kept
    assert project.check() == ()


def test_a_process_that_cannot_work_is_a_sentence():
    with pytest.raises(KnownError, match="ended before it had answered"), processes(2) as hands:
        list(in_order(hands, os._exit, [1] * 20))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_extractor_that_is_not_there_is_a_sentence(folder, pooled, jobs):
    with pytest.raises(KnownError, match="no extractor named “magic”"):
        list(extract_files(text_files([folder]), "magic", jobs))


def test_small_projects_start_no_process(project, monkeypatch):
    monkeypatch.setattr(cores_module, "ProcessPoolExecutor", None)
    assert extract_project(project, "rules", go_on, 8) == COUNT
