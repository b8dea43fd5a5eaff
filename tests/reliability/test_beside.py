"""Links that lead to a project, logs beside it, names that it has: nothing decided is lost by them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import KnownError, LostError
from core.formats.files import write_whole
from core.jobs.backups import make_backup, size_of
from core.jobs.noted import known_of, note
from core.jobs.project import Project
from core.jobs.repair import repair
from core.jobs.soundness import check_file
from tests.reliability.proof import check_whole, steps_in
from tests.reliability.work import VILLAGE, decide

ROOT = Path(__file__).resolve().parents[2]


def log_of(path):
    return path.with_name(path.name + "-wal")


@pytest.fixture
def link(path, tmp_path):
    link = tmp_path / "desk.metrics"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("this system lets nobody make a link")
    return link


def test_what_a_link_leads_to_is_counted_and_backed_up_with_its_log(link):
    with Project.open(link, "lin") as project:
        decide(project, 5)
        note(link)
        assert (size_of(link).decisions, known_of(link).size.decisions) == (5, 5)
        assert make_backup(link).decisions == 5
        assert check_file(link, print, lambda *_: True).decisions == 5


def test_the_log_that_is_lost_behind_a_link_is_missed(link, path):
    with Project.open(link, "lin") as project:
        decide(project, 2)
        log_of(path).unlink()
        with pytest.raises(LostError, match=r"“p\.metrics-wal” was taken out of .*work"):
            decide(project, 1)


def test_nothing_is_written_into_what_was_copied_over_it_behind_a_link(link, path, filled):
    with Project.open(link, "lin") as project:
        decide(project, 5)
    with Project.open(link, "lin") as project:
        decide(project, 5)
        path.write_bytes(filled)
        with pytest.raises(LostError, match="Another file has taken"):
            decide(project, 1)
    assert path.read_bytes() == filled


def test_nothing_is_written_into_what_was_copied_over_it_when_its_log_was_deleted(path, filled):
    with Project.open(path, "lin") as project:
        decide(project, 5)
    with Project.open(path, "lin") as project:
        decide(project, 5)
        log_of(path).unlink()
        path.write_bytes(filled)
        with pytest.raises(LostError, match="was taken out of"):
            decide(project, 1)
    assert path.read_bytes() == filled
    with Project.open(path, "lin") as project:
        check_whole(project)
        assert steps_in(project) == set()


def killed(path, times, decisions=3):
    """Decide so often, and leave the file and its log as a killed program does."""
    away = path.with_name("killed")
    with Project.open(path, "lin") as project:
        for _ in range(times):
            decide(project, decisions)
        shutil.copytree(path.parent, away, ignore=shutil.ignore_patterns("*-shm"))
    shutil.copy(away / path.name, path)
    shutil.move(away / log_of(path).name, log_of(path))


@pytest.fixture
def other(tmp_path):
    """Another project, with decisions of its own."""
    other = tmp_path / "other.metrics"
    with Project.create(other, "lin") as project:
        VILLAGE.fill(project)
        decide(project, 20)
    return other.read_bytes()


@pytest.mark.parametrize("times", [1, 30])
@pytest.mark.parametrize("whose", ["an earlier copy", "another project"])
def test_a_log_is_not_read_into_a_file_that_is_not_its_own(path, filled, other, tmp_path, whose, times):
    with Project.open(path, "lin") as project:
        decide(project, 30)
    killed(path, times)
    put = filled if whose == "an earlier copy" else other
    path.write_bytes(put)
    log = log_of(path).read_bytes()
    for look in (
        lambda: Project.open(path, "lin"),
        lambda: check_file(path, print, lambda *_: True),
        lambda: repair(path, tmp_path / "made.metrics", print, lambda *_: True),
        lambda: make_backup(path),
    ):
        with pytest.raises(KnownError, match=r"“p\.metrics-wal” beside “p\.metrics” belongs to another"):
            look()
        assert (path.read_bytes(), log_of(path).read_bytes()) == (put, log)
    assert not (tmp_path / "made.metrics").exists()
    log_of(path).rename(tmp_path / "log")
    with Project.open(path, "lin") as project:
        check_whole(project)


@pytest.mark.parametrize("times", [1, 30])
def test_its_own_log_is_read(path, times):
    killed(path, times)
    with Project.open(path, "lin") as project:
        check_whole(project)
        assert len(project.store.rows("SELECT 1 FROM decision")) == 3 * times


def test_a_second_name_of_the_same_file_is_refused(path):
    second = path.with_name("second.metrics")
    try:
        os.link(path, second)
    except OSError:
        pytest.skip("this file system knows no second names")
    for name in (path, second):
        with pytest.raises(KnownError, match="has a second name"):
            Project.open(name, "lin")
    path.unlink()
    with Project.open(second, "lin") as project:
        decide(project, 1)


def test_the_name_under_which_it_was_made_is_taken_away_where_a_power_cut_has_left_it(path):
    first = path.with_name(".5d41402abc4b2a76b9719d911017c592.part")
    try:
        os.link(path, first)
    except OSError:
        pytest.skip("this file system knows no second names")
    with Project.open(path, "lin") as project:
        decide(project, 1)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_no_project(tmp_path):
    pipe = tmp_path / "p.metrics"
    os.mkfifo(pipe)
    for open_it in (
        lambda: Project.open(pipe, "lin"),
        lambda: check_file(pipe, print, lambda *_: True),
        lambda: repair(pipe, tmp_path / "made.metrics", print, lambda *_: True),
        lambda: size_of(pipe),
    ):
        with pytest.raises(KnownError, match="is no file but a pipe"):
            open_it()


OPEN = "import sys; from pathlib import Path; from core.jobs.project import Project\n"
OPEN += "with Project.open(Path(sys.argv[1]), 'wang'): pass"


def test_an_export_that_is_refused_leaves_the_open_project_its_locks(path):
    """A program that takes it for unused would empty the log under the one that has it open, and drop it."""
    with Project.open(path, "lin") as project:
        made = decide(project, 2)
        with pytest.raises(KnownError, match="is a project"):
            write_whole(path, b"a chart")
        subprocess.run(
            [sys.executable, "-c", OPEN, path], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True
        )
        made += decide(project, 2)
        assert log_of(path).exists()
    with Project.open(path, "lin") as project:
        assert steps_in(project) == set(made)
