"""A disk that is full, and places that cannot be written: the last step is not saved, all others are."""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import count
from pathlib import Path

import pytest

from core.errors import KnownError, StorageError
from core.jobs.backups import size_of
from core.jobs.noted import folder_of
from core.jobs.project import Project
from tests.layout_project import FOLDER as LAYOUTS
from tests.reliability.proof import check_whole, steps_in
from tests.reliability.work import decide

ROOT = Path(__file__).resolve().parents[2]


def test_a_full_disk_costs_the_last_step_alone(path):
    with Project.open(path, "lin") as project:
        conn = project.store._db.conn
        conn.execute(f"PRAGMA max_page_count = {conn.execute('PRAGMA page_count').fetchone()[0] + 3}")
        made = []
        with pytest.raises(StorageError, match="is full; the last step was not saved"):
            made.extend(step for _ in count() for step in decide(project, 1))
        assert made
        assert steps_in(project) == set(made)
        check_whole(project)
        session = project.session()
        sheet = session.open(project.article_ids()[0])
        with pytest.raises(StorageError, match="Free some space and repeat it"):
            session.accept_all(item.target for item in sheet.items())
        assert steps_in(project) == set(made)
        conn.execute("PRAGMA max_page_count = 1000000")
        assert session.accept_all(item.target for item in sheet.items()).step
        assert project.check() == ()


REVIEWER = """
import shutil, subprocess, sys
from pathlib import Path
from core.errors import KnownError
from core.jobs.backups import make_backup
from core.jobs.project import Project
from tests.reliability.proof import check_whole, steps_in
from tests.reliability.work import decide

folder = Path(sys.argv[2])
path = Path(shutil.copy(sys.argv[1], folder))
ballast, made = folder / "ballast", []

def full():
    with open(ballast, "ab", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096:
                pass
        except OSError:
            pass

with Project.open(path, "lin") as project:
    made += decide(project, 2)
    full()
    try:
        while True:
            made += decide(project, 1)
    except KnownError as error:
        print(error)
    assert steps_in(project) == set(made)
    check_whole(project)
    try:
        make_backup(path)
    except KnownError as error:
        print(error)
    ballast.unlink()
    made += decide(project, 2)
    full()
ballast.unlink()
with Project.open(path, "lin") as project:
    assert steps_in(project) == set(made)
    check_whole(project)
subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
try:
    Project.open(path, "lin")
except KnownError as error:
    print(error)
"""


MAKER = """
import sys, tempfile
from pathlib import Path
from core.errors import KnownError
from core.jobs.backups import make_backup, restore_backup
from core.jobs.repair import repair

path, disk = Path(sys.argv[1]), Path(sys.argv[2])
backup, before = make_backup(path), list(disk.iterdir())
there = sorted(path.parent.iterdir())

def told(work):
    try:
        work()
    except KnownError as error:
        print(error)
    assert list(disk.iterdir()) == before
    assert sorted(path.parent.iterdir()) == there

def repaired(target):
    repair(path, target, lambda *_: None, lambda *_: True)

told(lambda: restore_backup(backup, disk / "new.metrics"))
told(lambda: repaired(disk / "new.metrics"))
tempfile.tempdir = str(disk)
told(lambda: repaired(path.parent / "new.metrics"))
"""


def on_a_small_disk(script, path, tmp_path, size):
    """In a name space of its own: an ordinary user may make one, and what is mounted there goes with it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    apart = ["unshare", "--map-root-user", "--mount"]
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk]
    if shutil.which("unshare") is None or subprocess.run([*apart, *mount], check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk in a name space of his own")
    words = " ".join(map(str, mount))
    said = subprocess.run(
        [*apart, "sh", "-c", f'{words} && exec "$@"', "sh", sys.executable, "-c", script, path, disk],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stderr == ""
    return said.stdout.splitlines()


def test_a_small_disk_of_its_own_is_filled_and_made_read_only(path, tmp_path, monkeypatch):
    monkeypatch.setenv("METRIC_ANNOTATOR_BACKUPS", str(tmp_path / "disk" / "backups"))
    full, room, closed = on_a_small_disk(REVIEWER, path, tmp_path, "4m")
    assert full.startswith("The disk that holds “p.metrics” is full; the last step was not saved.")
    assert room.startswith(("There is no room for a backup", "Backups cannot be kept"))
    assert closed.startswith("“p.metrics” cannot be written.")


def test_what_is_made_where_there_is_no_room_is_named_and_nothing_is_left(path, tmp_path):
    """Not the file that it is made of, which has lost nothing, and whose disk is not full."""
    restored, repaired, copied = on_a_small_disk(MAKER, path, tmp_path, "128k")
    for said in (restored, repaired, copied):
        assert "nothing was made. Free some space there" in said
        assert str(tmp_path / "disk") in said
    for said in (restored, repaired):
        assert said.startswith("There is no room for “new.metrics” in ")
    assert copied.startswith("There is no room for “p.metrics” in ")


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="who may do everything is refused nothing"
)
def test_a_folder_that_cannot_be_written(path):
    path.parent.chmod(0o555)
    try:
        with pytest.raises(KnownError, match="cannot be written"):
            Project.open(path, "lin")
        assert [file.name for file in path.parent.iterdir()] == [path.name]
    finally:
        path.parent.chmod(0o755)


SHUT_OUT = """
import os, sys
from pathlib import Path
from core.errors import KnownError
from core.jobs.backups import make_backup
from core.jobs.project import Project

path, folder = Path(sys.argv[1]), Path(sys.argv[2])
folder.chmod(int(sys.argv[3], 8))
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
with Project.open(path, "lin") as project:
    print(len(project.article_ids()))
try:
    make_backup(path)
except KnownError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="rights are given another way on this system")
@pytest.mark.parametrize("rights", ["000", "555"])
def test_an_older_project_is_opened_though_its_backups_cannot_be_kept(monkeypatch, rights):
    """As after one run with `sudo`: the folder of its backups is there and another's."""
    with tempfile.TemporaryDirectory() as room:  # pytest's own is closed to whom the child becomes
        path, backups = Path(room, "p.metrics"), Path(room, "backups")
        path.write_bytes(gzip.decompress((LAYOUTS / "layout-12.metrics.gz").read_bytes()))
        monkeypatch.setenv("METRIC_ANNOTATOR_BACKUPS", str(backups))
        folder = folder_of(path, size_of(path).file_id)
        folder.mkdir(parents=True)
        for each, mode in ((path.parent, 0o777), (path, 0o666), (backups, 0o755)):
            each.chmod(mode)
        said = subprocess.run(
            [sys.executable, "-c", SHUT_OUT, path, folder, rights],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        folder.chmod(0o755)
    assert said.stderr == ""
    articles, refused = said.stdout.splitlines()
    assert int(articles) == 3
    assert refused.startswith("Backups cannot be kept in ")
