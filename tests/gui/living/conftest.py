"""A window in which something fails: what is raised quotes the article, and nothing of it may be written."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.sheet import State
from gui import log
from gui.bugs import Bugs
from tests.gui.conftest import BULLETIN, HARVEST

SECRET = "password=水杉-4711"


def quoting(*_given, **_named):
    """What a bug says: a line of the article, and what else should stay where it is."""
    words = f"cannot read “{BULLETIN.splitlines()[2]}” with {SECRET}"
    raise ValueError(words, HARVEST)


@pytest.fixture
def bugs(qapp, tmp_path: Path) -> Iterator[Bugs]:
    """Everything that is raised comes here, and into a log in the test's folder."""
    bugs = Bugs(log.begin(tmp_path / "log"))
    bugs.install()
    yield bugs
    bugs.remove()
    log.end()


@pytest.fixture(scope="session")
def read_project(tmp_path_factory) -> Path:
    """A project with both articles, read by the extractor."""
    folder = tmp_path_factory.mktemp("read")
    path = folder / "work.metrics"
    for name, text in (("bulletin", BULLETIN), ("harvest", HARVEST)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    with Project.create(path, "lin") as project:
        import_files(project, [folder], lambda *_: True)
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
    return path


@pytest.fixture
def living(bugs, make_window, read_project: Path, tmp_path: Path):
    """A window on two articles that the extractor has read."""
    window = make_window(bugs=bugs)
    assert window.files.open_project(shutil.copy(read_project, tmp_path / "work.metrics"))
    window.review.view.setFocus()
    return window


def written(bugs: Bugs) -> str:
    """All that the log's folder holds, which quotes neither article nor password."""
    files = sorted(bugs.log.parent.iterdir())
    words = "\n".join(file.read_text("utf-8") for file in files)
    for line in (BULLETIN + HARVEST).splitlines():
        assert not [at for at in range(len(line) - 3) if line[at : at + 4] in words]
    assert SECRET not in words
    assert "水杉" not in words
    return words


def said(qtbot, window, *parts: str) -> str:
    """What the window says, when it says so."""
    notice = window.notice
    qtbot.waitUntil(
        lambda: notice.isVisible() and all(part in notice.label.text() for part in parts), timeout=20000
    )
    return notice.label.text()


def decides(window) -> None:
    """The next decision works: it is made by its key, shown as saved, and in the file."""
    workspace = window.workspace
    waits = lambda: [i.target for i in workspace.sheet.items() if i.state is State.SUGGESTED]  # noqa: E731
    if not waits():
        workspace.undo()
    workspace.set_current(waits()[0])
    target, article = workspace.current, workspace.sheet.article.id
    QTest.keyClick(window.review.view, Qt.Key.Key_A)
    assert workspace.sheet.item(target).state is State.ACCEPTED
    with Project.open(workspace.project.path, "lin") as project:
        assert project.session().open(article).item(target).state is State.ACCEPTED


def in_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def turn() -> None:
    """Let the window do what it has to: what an override raises there reaches nobody but the hooks."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def sent(widget, kind: QEvent.Type) -> None:
    """An event that the widget gets from Qt, not from us."""
    QCoreApplication.postEvent(widget, QEvent(kind))
    turn()


def fails_until_put_aside(qtbot, window, page: QWidget, monkeypatch) -> None:
    """That page raises each time it is told of another language."""
    with monkeypatch.context() as patch:
        patch.setattr(type(page), "_retranslate", quoting)
        for _ in range(12):
            sent(page, QEvent.Type.LanguageChange)
    said(qtbot, window, "was put aside")
