"""A freeze that is killed at any moment leaves a release or none; the next one to that place succeeds."""

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs.freezing import Terms, freeze
from core.jobs.project import Project
from core.jobs.releases import check_folder, check_release, releases
from tests.core.jobs.release_examples import ONE, villages

ROOT = Path(__file__).resolve().parents[3]

WORK = """
import sys
from pathlib import Path

def told(event, arguments):
    # every file that is opened, flushed or renamed on the way is a place to be killed at
    if event in {"open", "os.rename", "os.mkdir"} and sys.argv[2] in str(arguments[0]):
        print(event, flush=True)

from core.jobs.freezing import Terms, freeze, read_splits
from core.jobs.project import Project

with Project.open(Path(sys.argv[1]), "林") as project:
    sys.addaudithook(told)
    freeze(project, Terms("villages", read_splits("test")), Path(sys.argv[2]) / "r")
print("done", flush=True)
"""


@pytest.mark.parametrize("events", [1, 3, 6, 9, 12, 14, 15, 16])
def test_kill(tmp_path, events):
    path, place = tmp_path / "v.metrics", tmp_path / "out"
    place.mkdir()
    with villages(path):
        pass
    with subprocess.Popen(
        [sys.executable, "-c", WORK, str(path), str(place)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as worker:
        assert worker.stdout is not None
        for _ in range(events):
            worker.stdout.readline()
        worker.send_signal(signal.SIGKILL)
    with Project.open(path, "林") as project:
        marked = releases(project)
        if (place / "r").exists():
            assert check_folder(place / "r") == ()
        for each in marked:
            assert check_release(project, each) == ()
        if not marked:
            assert check_release(project, freeze(project, ONE, place / "r")) == ()
    assert [each.name for each in place.iterdir()] == ["r"]


def test_a_folder_that_got_its_name_before_the_project_knew_is_taken_up(tmp_path):
    path = tmp_path / "v.metrics"
    with villages(path):
        pass
    shutil.copy(path, tmp_path / "before.metrics")
    with Project.open(path, "林") as project:
        freeze(project, ONE, tmp_path / "r")
    with Project.open(tmp_path / "before.metrics", "林") as project:
        with pytest.raises(KnownError, match="exists already"):
            freeze(project, Terms("others", ONE.splits), tmp_path / "r")
        release = freeze(project, ONE, tmp_path / "r")
        assert check_release(project, release) == ()
        assert len(project.store.held(release)) == 4


def test_a_folder_that_was_changed_is_not_taken_up(tmp_path):
    path = tmp_path / "v.metrics"
    with villages(path):
        pass
    shutil.copy(path, tmp_path / "before.metrics")
    with Project.open(path, "林") as project:
        freeze(project, ONE, tmp_path / "r")
    manifest = json.loads((tmp_path / "r" / "manifest.json").read_text("utf-8"))
    (tmp_path / "r" / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with (
        Project.open(tmp_path / "before.metrics", "林") as project,
        pytest.raises(KnownError, match="exists already"),
    ):
        freeze(project, ONE, tmp_path / "r")
