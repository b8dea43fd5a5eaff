"""A power cut at any moment: whatever had reached the disk by then, what was shown as saved is there.

What a reviewer's program writes and flushes is written down by a preloaded library, and played back up to
each moment; of what was not flushed by then nothing, everything or any sectors are left.
"""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from core.jobs.project import Project
from core.store.backups import backups_in, size_of
from tests.reliability.disk import Disk, acts_in
from tests.reliability.proof import check_whole, steps_in

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

REVIEWER = """
import os, sys
from pathlib import Path
from core.jobs.backups import make_backup
from core.jobs.project import Project
from tests.reliability.work import VILLAGE, keep

path = Path(sys.argv[1])
with Project.create(path, "lin") as project:
    os.write(1, b"made\\n")
    VILLAGE.fill(project)
for sitting in range(3):
    with Project.open(path, "lin") as project:
        session = project.session()
        session.open(project.article_ids()[0])
        for n in range(3):
            keep(session.comment(f"{sitting} {n}"))
        keep(session.accept_all([item.target for item in session.sheet.items()]))
        if sitting == 1:
            make_backup(path)
        keep(session.undo())
"""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory) -> tuple[Path, list]:
    if sys.platform != "linux" or (compiler := shutil.which("cc")) is None:
        pytest.skip("what a program writes is recorded by a preloaded library: Linux, with a C compiler")
    folder = tmp_path_factory.mktemp("power")
    library, log, work = folder / "recorder.so", folder / "log", folder / "work"
    work.mkdir()
    subprocess.run(
        [compiler, "-O1", "-shared", "-fPIC", "-o", library, HERE / "recorder.c", "-ldl"], check=True
    )
    watching = {"LD_PRELOAD": str(library), "RECORD_BELOW": str(work), "RECORD_TO": str(log)}
    backups = {"METRIC_ANNOTATOR_BACKUPS": str(work), "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-c", REVIEWER, str(work / "p.metrics")],
        check=True,
        env={**os.environ, **watching, **backups},
        stdout=subprocess.PIPE,
    )
    return work, list(acts_in(log.read_bytes()))


@pytest.fixture
def memory(tmp_path) -> Iterator[Path]:
    """A folder that need not be flushed: thousands of disks are laid out in it, one after the other."""
    shared = Path("/dev/shm")
    with TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else tmp_path) as folder:
        yield Path(folder)


def moments(recorded, chance: random.Random, share: float):
    """What may be on the disk at some of the moments, with what had been shown as saved by then."""
    work, acts = recorded
    disk, said = Disk(work), []
    for act in acts:
        if act.what == "P":
            said += act.content.decode().split()
        disk.play(act)
        for keep in (0, 0.5, 0.9, 1):
            if chance.random() < share:
                yield disk.left(chance, keep), tuple(said)


def test_the_record_tells_all_that_is_on_the_disk(recorded):
    """Played to its end it is what lies there: nothing is written past the recorder."""
    work, acts = recorded
    disk = Disk(work)
    for act in acts:
        disk.play(act)
    left = disk.left(random.Random(0), 1)
    there = {str(path): path.read_bytes() for path in work.rglob("*") if path.is_file()}
    assert left == there


@pytest.mark.parametrize("share", [0.03, pytest.param(1, marks=[pytest.mark.all, pytest.mark.timeout(300)])])
def test_what_was_shown_as_saved_is_there(recorded, memory, share):
    tried = kept_whole = 0  # how many power cuts, and backups that were there after one
    for left, said in moments(recorded, random.Random(7), share):
        if not said:
            continue
        tried += 1
        folder = memory / str(tried)
        lay_out(left, recorded[0], folder)
        path = folder / "p.metrics"
        with Project.open(path, "lin") as project:
            check_whole(project)
            assert steps_in(project).issuperset(said[1:])
        for kept in folder.glob("*-*"):
            for backup in backups_in(kept):
                assert size_of(backup.path).decisions == backup.decisions
                kept_whole += 1
        shutil.rmtree(folder)
    assert tried > 50
    assert kept_whole > 10


def lay_out(left: dict[str, bytes], work: Path, folder: Path) -> None:
    for name, content in left.items():
        if name.endswith("-shm"):  # an index of the log, made anew by whoever comes first
            continue
        place = folder / Path(name).relative_to(work)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
