"""Other tools that read what is exported, each in an environment of its own (--consumers)."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from core.jobs.freezing import Terms, freeze, read_splits
from core.jobs.project import Project
from core.jobs.sample import SAMPLE_LAYER, sample_project
from tests.consumers.consumer import Consumer
from tests.consumers.gold import hard_articles

CACHE = user_cache_path("metric-annotator", appauthor=False) / "consumers"
_LONGEST = 1800  # seconds: the first run loads hundreds of megabytes


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(_LONGEST))


@pytest.fixture(scope="session")
def consumer(request):
    """Makes tools: `consumer("spacy", "spacy==3.8.18")`, installed once and kept; fails where it cannot be.

    The pins tell environments apart, so another version is another environment.
    """
    if not request.config.getoption("--consumers"):
        pytest.skip("asks another tool, which is installed for it: --consumers")

    def made(name, *pins):
        mark = hashlib.sha256("\0".join((sys.version, *pins)).encode()).hexdigest()[:12]
        folder = CACHE / f"{name}-{mark}"
        if not (folder / "ready").exists():
            _install(folder, pins)
        return Consumer(folder)

    return made


def _install(folder, pins):
    """Make the environment anew; the mark that it is ready comes last, so what was cut off is not taken."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    making = [sys.executable, "-m", "venv", str(folder)]
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    for command in (making, [*pip, "--prefer-binary", *pins]):
        done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        if done.returncode:
            told = (done.stderr or done.stdout).strip().splitlines()[-1:]
            pytest.fail(f"{' '.join(pins)} cannot be installed: {''.join(told)}")
    (folder / "ready").touch()


@pytest.fixture(scope="session")
def hard():
    """Articles with all that was ever shifted, dropped or merged on the way, sorted by id."""
    return tuple(sorted(hard_articles(), key=lambda each: each.article.id))


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The bundled sample as a project file, and the layer its gold stands in."""
    path = tmp_path_factory.mktemp("sample") / "sample.metrics"
    return sample_project(path, reviewer="林"), SAMPLE_LAYER


@pytest.fixture(scope="session")
def release(sample, tmp_path_factory):
    """The folder of a release of the sample."""
    path, layer = sample
    folder = tmp_path_factory.mktemp("release") / "sample"
    with Project.open(path, "林") as project:
        project.set_gold_layer(layer)
        freeze(project, Terms("sample", read_splits("dev=1,test=1")), folder)
    return folder
