"""What every test shares: the longer jobs wait for --all, and generated examples are the same on each run."""

import gc
import os
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from core.schema import use

# Before any test imports PySide6; a display that is there must not be needed.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A run in the background ignores Ctrl-C, and so would each process that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Machines under load make deadlines fail by chance; longer jobs look further than the everyday run.
settings.register_profile("everyday", derandomize=True, deadline=None)
settings.register_profile("all", max_examples=1000, deadline=None, print_blob=True)


def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="run the longer jobs, too")
    parser.addoption("--consumers", action="store_true", help="ask other tools, which are installed for it")
    parser.addoption(
        "--shared", type=Path, default=None, help="folder with articles that are not part of the project"
    )


def pytest_configure(config):
    settings.load_profile("all" if config.getoption("--all") else "everyday")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--all"):
        if hasattr(config, "workerinput"):  # so that at the end nobody waits for one that began last
            items.sort(key=lambda item: _longest(config, item), reverse=True)
        return
    for item in items:
        if item.get_closest_marker("all"):
            item.add_marker(pytest.mark.skip(reason="a longer job: --all runs it"))


def _longest(config, item):
    """How many seconds a test may take, as far as anybody has said; 0 for one that is quick."""
    if (own := item.get_closest_marker("timeout")) is not None:
        return own.args[0]
    if item.get_closest_marker("all"):
        return float(config.getini("timeout"))
    return 60 if getattr(item.obj, "is_hypothesis_test", False) else 0  # it looks at a thousand examples


@pytest.fixture(scope="session", autouse=True)
def _no_backups_among_the_persons(tmp_path_factory):
    """Windows and commands of tests keep their backups here, whoever runs them."""
    os.environ["METRIC_ANNOTATOR_BACKUPS"] = str(tmp_path_factory.mktemp("backups"))


@pytest.fixture(autouse=True)
def _kinds_of_its_own():
    """A project that a test has opened leaves its schema in force: that is of no concern to the next one."""
    yield
    use(None)


@pytest.fixture(autouse=True)
def _garbage_of_windows_goes_on_this_thread():
    """What worked beside a window may go on after its test, and Python would collect there."""
    yield
    if not gc.isenabled() and (collecting := sys.modules.get("gui.collecting")) is not None:
        collecting.collect_due()
        collecting.enable_when_alone()


@pytest.fixture(scope="session")
def shared(request):
    """The folder of articles and vectors that are not part of the project."""
    folder = request.config.getoption("--shared")
    if folder is None:
        pytest.skip("measures articles that are not part of the project: --shared FOLDER")
    return folder
