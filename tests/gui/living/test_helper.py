"""Calls that hang, crash, flood the memory or cannot be handed over: each is lost alone, and told."""

import operator
import os
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.importing import import_files, read_file, text_files
from core.jobs.project import Project
from gui.background import Background
from gui.helper_process import Ending
from tests.gui.conftest import HARVEST
from tests.gui.exchanging_hands import own_line, previewed
from tests.gui.living.conftest import decides, said, written
from tests.gui.living.harmful import be_killed, crash, flood, give_what_cannot_be_given, hang, leave


def processes() -> list[str]:
    """The processes that this one has started and that are still there."""
    return [
        child
        for task in Path("/proc/self/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


@pytest.fixture
def background(qtbot, bugs, monkeypatch, tmp_path):
    """One that has little patience, and whose crash log lies in the test's folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    background = Background(patience=8, most=1024**3)
    yield background
    background.close()


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux alone")
def test_a_call_that_fails_is_lost_alone(qtbot, background, bugs):
    bad = {
        hang: Ending.SILENT,
        leave: Ending.DIED,
        crash: Ending.DIED,
        be_killed: Ending.DIED,
        flood: Ending.FAILED,
        give_what_cannot_be_given: Ending.FAILED,
    }
    found, lost, ended = {}, {}, []
    calls = [call for deed in bad for call in ((deed,), (os.getpid,))]
    background.run(
        operator.call,
        calls,
        found.__setitem__,
        lambda: ended.append(True),
        total=len(calls),
        on_failed=lambda at, failure: lost.__setitem__(at, failure.ending),
        limited=True,
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=50000)
    assert lost == dict(zip(range(0, len(calls), 2), bad.values(), strict=True))
    assert sorted(found) == list(range(1, len(calls), 2))
    assert os.getpid() not in found.values()
    crashes = next(bugs.log.parent.parent.glob("state/**/crashes.log")).read_text()
    assert "Segmentation fault" in crashes
    assert "in crash" in crashes


def test_a_call_that_hangs_is_stopped_by_the_person_and_at_the_end(qtbot, background):
    found = []
    before = len(processes())
    background.patience = 3600
    task = background.run(operator.call, [(hang,)], print, lambda: None, limited=True)
    qtbot.waitUntil(lambda: len(processes()) > before, timeout=20000)
    background.cancel(task)
    assert not background.busy
    background.run(operator.neg, [(5,)], lambda _, value: found.append(value), lambda: None)
    qtbot.waitUntil(lambda: found == [-5], timeout=30000)
    background.run(operator.call, [(hang,)], print, lambda: None)
    background.close()
    assert len(processes()) == before


SABOTAGE = """
import os, time
import core.jobs.extract, core.jobs.importing, sys
read, extract = core.jobs.importing.read_file, core.jobs.extract.extract_text

def read_file(source, *asked):
    if "broken" in source.name:
        raise ValueError("cannot read “全镇收购稻谷2.6万吨”, password=水杉-4711")
    if "slow" in source.name:
        time.sleep(3600)
    return read(source, *asked)

def extract_text(name, text):
    if "挂起" in text:
        time.sleep(3600)
    if "崩溃" in text:
        os.kill(os.getpid(), 11)
    if "内存" in text:
        raise MemoryError(text)
    return extract(name, text)

sys.modules[read.__module__].read_file = read_file
core.jobs.extract.extract_text = extract_text

import core.jobs.looking
seen = core.jobs.looking.look

def look(source, asked):
    if "bad" in source.name:
        raise ValueError("cannot read “全镇收购稻谷2.6万吨”, password=水杉-4711")
    return seen(source, asked)

core.jobs.looking.look = look

import core.jobs.listing
worded = core.jobs.listing.terms_of

def terms_of(title, text):
    if "静止" in text:
        time.sleep(3600)
    return worded(title, text)

sys.modules[worded.__module__].terms_of = terms_of
core.jobs.listing.terms_of = terms_of
"""


@pytest.fixture
def sabotaged(monkeypatch, tmp_path):
    """Helper processes whose reader and extractor fail over some texts."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(SABOTAGE, "utf-8")
    root = str(Path(__file__).parents[3])
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(tmp_path / "site"), root)))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_articles_over_which_the_extractor_fails_are_named_and_the_others_are_read(
    qtbot, sabotaged, living, bugs, tmp_path
):
    living.background.patience = 15
    folder = tmp_path / "hard"
    folder.mkdir()
    for name, text in {"a": "挂起", "b": "崩溃", "c": "内存", "d": "平常", "broken": "读不了"}.items():
        (folder / f"{name}.txt").write_text(f"{text}村通报\n\n{HARVEST}", "utf-8")
    living.flows.import_paths([folder])
    decides(living)
    qtbot.waitUntil(lambda: not living.background.busy, timeout=50000)
    words = said(qtbot, living, "given up")
    assert "1 article read by the extractor. 3 articles given up." in words
    for part in (
        "“挂起村通报” was given up: it took too long",
        "“崩溃村通报” was given up: it took too much",
        "MemoryError",
    ):
        assert part in words
    project = living.workspace.project
    assert len(project.article_ids()) == 6
    decides(living)
    words = written(bugs)
    assert "not foreseen: MemoryError" in words
    assert "not foreseen: ValueError" in words


def test_a_reader_that_fails_in_the_preview_refuses_that_file_alone(qtbot, sabotaged, living, bugs, tmp_path):
    folder = tmp_path / "mixed"
    folder.mkdir()
    for name in ("good", "bad"):
        (folder / f"{name}.jsonl").write_text(own_line(f"{name}乡通报\n\n新增农机62台。") + "\n", "utf-8")
    dialog = previewed(qtbot, living, [folder])
    refused = [seen.refused for seen in dialog.reading.found.values() if seen.refused is not None]
    (refusal,) = refused
    assert str(refusal).startswith("“bad.jsonl” was given up: a mistake in the program (ValueError)")
    dialog.reject()
    living.activateWindow()
    qtbot.waitUntil(living.isActiveWindow, timeout=20000)
    decides(living)
    assert "not foreseen: ValueError" in written(bugs)


def held(pid: int, path: Path) -> bool:
    """Whether that process has the file open."""
    return path in [Path(each).resolve() for each in Path(f"/proc/{pid}/fd").iterdir()]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for open files in /proc")
def test_an_archive_is_let_go_of_when_nothing_more_is_asked_for(qtbot, background, tmp_path):
    path = (tmp_path / "texts.zip").resolve()
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("1.txt", "2.txt"):
            archive.writestr(name, "青石镇共有5人。")
    found, ended = {}, []
    calls = [(operator.call, os.getpid), *((read_file, each) for each in text_files([path]))]
    background.run(operator.call, calls, found.__setitem__, lambda: ended.append(True), total=len(calls))
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert [len(found[at].entries) for at in (1, 2)] == [1, 1]
    qtbot.waitUntil(lambda: not held(found[0], path), timeout=20000)


def test_an_extractor_that_hangs_over_the_first_article_is_shown_and_can_be_stopped(
    qtbot, sabotaged, living, tmp_path
):
    folder, path = tmp_path / "hard", tmp_path / "hard.metrics"
    folder.mkdir()
    (folder / "a.txt").write_text(f"挂起村通报\n\n{HARVEST}", "utf-8")
    with Project.create(path, "lin") as project:
        import_files(project, [folder], lambda *_: True)
    assert living.files.open_project(path)
    said(qtbot, living, "Looking for metrics…")
    assert living.notice.cancel.isVisible()
    waiting = len(living.background._tasks)
    living.activateWindow()
    qtbot.waitUntil(living.isActiveWindow, timeout=20000)
    living.notice.hide()
    QTest.keyClick(living.review.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert len(living.background._tasks) <= waiting
    assert "Looking for metrics…" in said(qtbot, living)
    assert living.notice.bar.isVisible()
    QTest.mouseClick(living.notice.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not living.background.busy, timeout=20000)
    assert not living.notice.bar.isVisible()


def test_an_import_whose_first_file_hangs_is_shown_and_can_be_stopped(qtbot, sabotaged, living, tmp_path):
    (tmp_path / "slow.txt").write_text(HARVEST, "utf-8")
    living.flows.import_paths([tmp_path / "slow.txt"])
    said(qtbot, living, "Importing…")
    QTest.mouseClick(living.notice.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not living.background.busy, timeout=20000)
    assert len(living.workspace.project.article_ids()) == 2


def test_what_comes_in_while_the_extractor_reads_is_read_once_after_it(qtbot, living, tmp_path):
    project = living.workspace.project
    for name in ("first", "second"):
        folder = tmp_path / name
        folder.mkdir()
        for number in range(20):
            (folder / f"{number}.txt").write_text(f"{name}{number}村通报\n\n{HARVEST * 20}", "utf-8")
    living.flows.import_paths([tmp_path / "first"])
    said(qtbot, living, "Looking for metrics…")
    living.flows.import_paths([tmp_path / "second"])
    qtbot.waitUntil(lambda: not living.background.busy and len(project.article_ids()) == 42, timeout=50000)
    read = project.store.rows("SELECT count(*), count(DISTINCT article) FROM extracted")
    assert [tuple(row) for row in read] == [(42, 42)]


def test_an_index_that_hangs_gives_the_way_free_without_a_word(qtbot, sabotaged, living, bugs, tmp_path):
    living.background.patience = 5
    (tmp_path / "still.txt").write_text(f"静止村通报\n\n{HARVEST}", "utf-8")
    living.flows.import_paths([tmp_path / "still.txt"])
    said(qtbot, living, "1 article imported.")
    qtbot.waitUntil(lambda: not living.background.busy, timeout=50000)
    assert "1 article imported." in living.notice.label.text()
    assert len(living.workspace.project.listing.waiting()) == 1
