"""`extract --scheduler`: the same bytes as from one process, though a worker is killed in the middle."""

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.jobs.project import Project
from tests.benchmarks.corpus import lines, write

pytest.importorskip("distributed", reason="the extra “dask” is not installed")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are ended otherwise there")

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-c", "from core.cli import main; main()"]


def environment(root=ROOT):
    return os.environ | {"PYTHONPATH": str(root), "METRIC_ANNOTATOR_PLAIN": ""}


@dataclass
class Cluster:
    address: str
    workers: list
    process: subprocess.Popen


@contextmanager
def running(root=ROOT, workers=2):
    script = Path(__file__).with_name("local_cluster.py")
    process = subprocess.Popen(
        [sys.executable, script, str(workers)],
        env=environment(root),
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        address, *pids = process.stdout.readline().split()
        yield Cluster(address, [int(pid) for pid in pids], process)
    finally:
        process.stdin.close()
        process.wait(timeout=60)
        process.stdout.close()


@pytest.fixture
def cluster():
    with running() as made:
        yield made


def extract(*words, **more):
    return subprocess.run(
        [*COMMAND, "extract", *map(str, words)], env=environment(), capture_output=True, check=False, **more
    )


@pytest.mark.timeout(300)
def test_lines_are_answered_by_the_same_bytes_though_a_worker_is_killed(cluster, tmp_path):
    asked = "".join(lines(200)).encode()
    (tmp_path / "asked.jsonl").write_bytes(asked)
    alone = extract("-", "--jobs", "1", "--extractor", "simple", input=asked)
    with (tmp_path / "asked.jsonl").open("rb") as file:
        ours = subprocess.Popen(
            [*COMMAND, "extract", "-", "--scheduler", cluster.address, "--extractor", "simple"],
            env=environment(),
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        first = ours.stdout.readline()  # the pipe is too short for the others: they wait until they are read
        os.kill(cluster.workers[0], signal.SIGKILL)
        rest, said = ours.stdout.read(), ours.stderr.read()
        ours.communicate(timeout=90)
    assert (ours.returncode, said) == (0, b"")
    assert first + rest == alone.stdout
    assert alone.stdout.count(b"\n") == 200


@pytest.mark.all
@pytest.mark.timeout(300)
def test_files_and_projects_are_read_the_same_though_workers_are_killed(cluster, tmp_path):
    folder = write(tmp_path / "articles", 400)
    alone = extract(folder, "--json", "--jobs", "1")
    ours = subprocess.Popen(
        [*COMMAND, "extract", folder, "--json", "--scheduler", cluster.address],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    first = ours.stdout.readline()
    os.kill(cluster.workers[0], signal.SIGKILL)
    rest, said = ours.stdout.read(), ours.stderr.read()
    ours.communicate(timeout=200)
    assert (ours.returncode, said) == (0, b"")
    assert first + rest == alone.stdout
    kept = []
    for name, words in (("one", ["--jobs", "1"]), ("many", ["--scheduler", cluster.address])):
        made = project(tmp_path / f"{name}.metrics", folder)
        assert (
            extract("--project", made, "--json", *words).stdout == b'{"articles":400,"extractor":"rules"}\n'
        )
        kept.append(suggested(made))
    assert kept[0] == kept[1]


def project(path, folder):
    subprocess.run(
        [*COMMAND, "import", path, folder, "--reviewer", "lin"],
        env=environment(),
        check=True,
        capture_output=True,
    )
    return path


def suggested(path):
    with Project.open(path, "lin") as opened:
        return [(each, opened.predicted(each)) for each in opened.article_ids()]


@pytest.mark.all
@pytest.mark.timeout(300)
def test_a_worker_with_other_rules_is_refused(tmp_path):
    other = tmp_path / "other"
    for name in ("core", "resources"):
        shutil.copytree(ROOT / name, other / name, ignore=shutil.ignore_patterns("__pycache__"))
    lexicon = next(each for each in (other / "resources" / "lexicon").iterdir() if each.is_file())
    lexicon.write_bytes(lexicon.read_bytes() + b"\n")
    with running(other) as cluster:
        done = extract("-", "--scheduler", cluster.address, input="".join(lines(3)).encode())
    assert (done.returncode, done.stdout) == (1, b"")
    assert "has another extractor than this machine" in done.stderr.decode()
    assert cluster.address.rsplit(":", 1)[0] in done.stderr.decode()


@pytest.mark.all
@pytest.mark.timeout(300)
def test_where_the_scheduler_is_lost_what_was_read_is_kept(tmp_path):
    made = project(tmp_path / "x.metrics", write(tmp_path / "articles", 1500))
    with running() as cluster:
        ours = subprocess.Popen(
            [*COMMAND, "extract", "--project", made, "--scheduler", cluster.address],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        with Project.open(made, "mei") as opened:
            while not any(opened.predictions()):
                assert ours.poll() is None
        cluster.process.kill()
        _, said = ours.communicate(timeout=120)
    assert ours.returncode == 1
    assert f"The connection to the Dask scheduler at {cluster.address} was lost." in said.decode()
    assert "Traceback" not in said.decode()
    read = sum(found is not None for _, found in suggested(made))
    assert 0 < read < 1500
    done = json.loads(extract("--project", made, "--json").stdout)
    assert done["articles"] == 1500 - read


@pytest.mark.all
@pytest.mark.timeout(120)
def test_no_scheduler_is_a_sentence(tmp_path):
    done = extract("-", "--scheduler", "tcp://127.0.0.1:9", input=b"{}\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("There is no Dask scheduler at tcp://127.0.0.1:9: ")
    assert done.stderr.count(b"\n") == 1
