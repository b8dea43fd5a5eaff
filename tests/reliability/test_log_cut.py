"""The log beside a project is cut, spoilt or lost: what opens is a consistent beginning of what was saved.

What was decided last is missing then, and the window says how much: it is noted apart from the project how
many decisions were saved.
"""

import random
import shutil

import pytest

from core.errors import LostError
from core.jobs.backups import look_after, make_backup, offered
from core.jobs.noted import note, shortfall
from core.jobs.project import Project
from tests.reliability.proof import check_whole
from tests.reliability.work import decide


@pytest.fixture
def steps(path, tmp_path):
    """Forty steps, shown as saved one after the other; the first ten are in the file alone. All are noted."""
    with Project.open(path, "lin") as project:
        made = decide(project, 10)
    with Project.open(path, "lin") as project:
        made += decide(project, 30)
        note(path)
        shutil.copytree(path.parent, tmp_path / "killed")
    return made


def opened_after(path, killed, harm):
    """Lay the files out as a killed program left them, with the log harmed; the steps that are there."""
    shutil.rmtree(path.parent)
    shutil.copytree(killed, path.parent, ignore=shutil.ignore_patterns("*-shm"))
    harm(path.with_name(path.name + "-wal"))
    with Project.open(path, "lin") as project:
        check_whole(project)
        return [row[0] for row in project.store.rows("SELECT step FROM decision ORDER BY lamport")]


def missing(path):
    told = shortfall(path)
    return 0 if told is None else told.fields["lacking"]


@pytest.mark.parametrize("cuts", [8, pytest.param(100, marks=pytest.mark.all)])
def test_a_cut_log_leaves_a_beginning_and_what_it_lacks_is_counted(path, steps, tmp_path, cuts):
    chance, lengths = random.Random(cuts), set()
    size = (tmp_path / "killed" / (path.name + "-wal")).stat().st_size
    for _ in range(cuts):
        length = chance.randrange(size + 1)
        there = opened_after(path, tmp_path / "killed", lambda log, n=length: cut(log, n))
        assert there == steps[: len(there)]
        assert missing(path) == len(steps) - len(there)
        lengths.add(len(there))
    assert len(lengths) > 3


def cut(log, length):
    with log.open("r+b") as file:
        file.truncate(length)


@pytest.mark.parametrize("spoilt", [4, pytest.param(50, marks=pytest.mark.all)])
def test_a_spoilt_log_leaves_what_stood_before_the_spoilt_place(path, steps, tmp_path, spoilt):
    chance, lengths = random.Random(spoilt), set()
    data = (tmp_path / "killed" / (path.name + "-wal")).read_bytes()
    for _ in range(spoilt):
        at = chance.randrange(len(data))
        harmed = data[:at] + bytes((data[at] ^ 0x55,)) + data[at + 1 :]
        there = opened_after(path, tmp_path / "killed", lambda log, new=harmed: log.write_bytes(new))
        assert there == steps[: len(there)]
        assert missing(path) == len(steps) - len(there)
        lengths.add(len(there))
    assert min(lengths) < len(steps)


def test_a_lost_log_leaves_what_is_in_the_file(path, steps, tmp_path):
    there = opened_after(path, tmp_path / "killed", lambda log: log.unlink())
    assert there == steps[:10]
    assert str(shortfall(path)).startswith("“p.metrics” holds 10 decisions, but 40 were saved here by ")


def open_and_look(path):
    """What the window does: it opens the project, and looks into all of it when it is shown."""
    with Project.open(path, "lin"):
        look_after(path)


@pytest.mark.parametrize("cuts", [8, pytest.param(100, marks=pytest.mark.all)])
def test_a_cut_file_is_never_taken_for_whole(path, cuts):
    with Project.open(path, "lin") as project:
        decide(project, 5)
        make_backup(path)
        decide(project, 5)
        note(path)
    whole, chance = path.read_bytes(), random.Random(cuts)
    for _ in range(cuts):
        path.write_bytes(whole[: chance.randrange(len(whole))])
        with pytest.raises(LostError):
            open_and_look(path)
        assert offered(path).fields["lacking"] == 5
