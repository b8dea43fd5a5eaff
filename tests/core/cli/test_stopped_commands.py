"""Ctrl-C in the middle of a long command: a sentence, nothing half-done; run again, it takes the rest."""

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from tests.benchmarks.corpus import write
from tests.core.jobs.flawed import MANY, sound, spoilt

pytestmark = [
    pytest.mark.timeout(300),  # processes are started, on a machine that may be busy
    pytest.mark.skipif(sys.platform == "win32", reason="processes are signalled otherwise there"),
]
ROOT = Path(__file__).parents[3]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
COMMAND = [sys.executable, "-c", "from core.cli import main; main()"]
COUNT = 700


def command(*words):
    done = subprocess.run([*COMMAND, *map(str, words)], env=ENVIRONMENT, capture_output=True, check=True)
    return done.stdout.decode()


@contextmanager
def interrupted(*words):
    """The command under way in a group of its own, to be interrupted as a terminal does it."""
    with subprocess.Popen(
        [*COMMAND, *map(str, words)],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        yield process


def stop(process):
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130, said.decode()
    return said.decode()


def rows(path):
    with Project.open(path, "r") as project:
        kept = [
            (project.article(each), project.annotated(each, "r").metrics, project.predicted(each))
            for each in project.article_ids()
        ]
        assert project.check() == ()
    return kept


def begun(path):
    """Whether an article is in the project by now, as another program sees it."""
    with suppress(KnownError), Project.open(path, "s") as project:  # there may be no whole project yet
        return bool(project.article_ids())
    return False


@pytest.mark.parametrize(
    ("name", "count"), [("texts", 1500), pytest.param("gold.jsonl", 2500, marks=pytest.mark.all)]
)
def test_an_import_goes_on_where_it_was_stopped(tmp_path, name, count):
    corpus = write(tmp_path / name, count)
    whole, parted = tmp_path / "whole.metrics", tmp_path / "parted.metrics"
    command("import", whole, corpus, "--reviewer", "r")
    with interrupted("import", parted, corpus, "--reviewer", "r") as process:
        while not begun(parted):
            assert process.poll() is None
        said = stop(process)
    assert said == "Stopped. What was read is kept; the same command takes the rest.\n"
    kept = len(rows(parted))
    assert 0 < kept < count
    told = json.loads(command("import", parted, corpus, "--reviewer", "r", "--json"))
    assert (told["added"], told["already"]) == (count - kept, kept)
    assert rows(parted) == rows(whole)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_extraction_goes_on_where_it_was_stopped(tmp_path, jobs):
    corpus = write(tmp_path / "corpus.jsonl", COUNT, gold=False)
    whole, parted = tmp_path / "whole.metrics", tmp_path / "parted.metrics"
    for path in (whole, parted):
        command("import", path, corpus, "--reviewer", "r")
    command("extract", "--project", whole, "--reviewer", "r", "--jobs", "1", "--extractor", "simple")
    words = ["extract", "--project", parted, "--reviewer", "r", "--jobs", jobs, "--extractor", "simple"]
    with interrupted(*words) as process, Project.open(parted, "s") as seen:
        while not any(seen.predictions()):
            assert process.poll() is None
        said = stop(process)
    assert said == "Stopped. What was read is kept; the same command reads the rest.\n"
    read = sum(found is not None for _, _, found in rows(parted))
    assert 0 < read < COUNT
    assert command(*words) == f"{COUNT - read} articles read by “simple”.\n"
    assert rows(parted) == rows(whole)


@pytest.mark.all
@pytest.mark.parametrize("form", ["jsonl", "brat"])
def test_an_export_that_is_stopped_leaves_nothing_behind(tmp_path, form):
    path = tmp_path / "x.metrics"
    command("import", path, write(tmp_path / "corpus.jsonl", COUNT), "--reviewer", "r")
    place = tmp_path / "out"
    place.mkdir()
    words = ["export", path, place / "gold", "--format", form, "--reviewer", "r"]
    with interrupted(*words) as process:
        while not any(place.rglob("*.*")):
            assert process.poll() is None
        said = stop(process)
    assert said == "Stopped. Nothing was written, and what stood there before is as it was.\n"
    assert list(place.iterdir()) == []
    command(*words)
    first = _bytes(place / "gold")
    command(*words[:2], place / "again", *words[3:])
    assert _bytes(place / "again") == first


def _bytes(path):
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return [each.read_bytes() for each in files]


def test_a_repair(tmp_path):
    path, new = sound(tmp_path / "p.metrics"), tmp_path / "new.metrics"
    spoilt(path, MANY)
    with interrupted("repair", path, new) as process:
        while not list(tmp_path.glob(".*.part-wal")):
            assert process.poll() is None
        assert stop(process) == "Stopped: no new file was made.\n"
    assert list(tmp_path.iterdir()) == [path]
