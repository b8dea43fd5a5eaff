"""A machine on which much is missing or broken: the window starts, says it, and works."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gui.settings import Settings

ROOT = Path(__file__).parents[3]
REVIEWER = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from gui import app, launch

begin = app._begin

def begun(window, *more):
    begin(window, *more)
    print(window.notice.label.text())
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 60000)
    window.review.view.setFocus()
    target = window.workspace.current
    QTest.keyClick(window.review.view, Qt.Key.Key_A)
    print("DECIDED", window.workspace.sheet.item(target).state.value)
    window.close()

if __name__ == "__main__":
    app._begin = begun
    sys.exit(app.run(launch._arguments(sys.argv[1:])))
"""

INTERRUPTED = """
import signal
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from gui import app, launch

begin = app._begin

class Asked(QWidget):
    def changeEvent(self, event):
        signal.raise_signal(signal.SIGINT)

class Listening(QWidget):
    def changeEvent(self, event):
        pass

def begun(window, *more):
    begin(window, *more)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 60000)
    window.review.view.setFocus()
    house = QWidget()
    kept = [make(house) for make in (Asked, Listening)]
    house.setEnabled(False)
    target = window.workspace.current
    QTest.keyClick(window.review.view, Qt.Key.Key_A)
    print("DECIDED", window.workspace.sheet.item(target).state.value, flush=True)

if __name__ == "__main__":
    app._begin = begun
    sys.exit(launch.main())
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment whose settings, state and data lie in the test's folder."""
    places = {
        f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")
    }
    return {**os.environ, **places, "PYTHONUTF8": "1"}


def settings_file(home: dict[str, str], words: str) -> Path:
    path = Path(home["XDG_CONFIG_HOME"]) / "metric-annotator" / "metric-annotator.conf"
    path.parent.mkdir(parents=True)
    path.write_text(words, "utf-8")
    return path


def started(home: dict[str, str], root: Path, project: Path, words: str = REVIEWER) -> str:
    script = project.with_name("reviewer.py")
    script.write_text(words, "utf-8")
    environment = {**home, "PYTHONPATH": str(root)}
    command = [sys.executable, script, project]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "DECIDED accepted" in done.stdout
    assert "not foreseen" not in done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


@pytest.mark.timeout(180)
def test_ctrl_c_in_the_middle_of_an_act_lets_it_end_and_closes_the_window(home, read_project, tmp_path):
    project = Path(shutil.copy(read_project, tmp_path / "work.metrics"))
    started(home, ROOT, project, INTERRUPTED)
    assert not project.with_name(f"{project.name}-wal").exists()


@pytest.mark.timeout(180)
@pytest.mark.skipif(sys.platform == "win32", reason="nobody sends one process of many a Ctrl+C there")
def test_ctrl_c_while_it_starts_ends_it_without_a_word(home):
    words = """
import signal, sys
from gui import launch
launch.load_core = lambda: signal.raise_signal(signal.SIGINT)
sys.exit(launch.main([]))
"""
    done = subprocess.run(
        [sys.executable, "-c", words],
        env={**home, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (128 + signal.SIGINT, "")


@pytest.mark.timeout(180)
def test_what_is_missing_or_broken_is_said_and_done_without(home, read_project, tmp_path):
    root = tmp_path / "program"
    for room in ("gui", "core", "annotations", "resources"):
        shutil.copytree(ROOT / room, root / room, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    shutil.rmtree(root / "resources" / "icons")
    for words in (root / "resources" / "translations").glob("*.qm"):
        words.write_bytes(b"broken")
    words = (
        "[General]\nlanguage=zh\ntheme=purple\nzoom=wide\nkeys=[1\nrecent=@Invalid()\n[layout]\nwindow=zz\n"
    )
    settings_file(home, words)
    project = Path(shutil.copy(read_project, tmp_path / "work.metrics"))
    (tmp_path / "fonts.conf").write_text("<?xml version='1.0'?><fontconfig></fontconfig>")
    said = started({**home, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}, root, project)
    assert "There is no Chinese font" in said
    assert "The file with the words of this language cannot be read" in said
    assert "The settings give “purple” as the theme, which is unknown" in said
    assert "The settings give “wide” as the zoom, which is unknown" in said


@pytest.mark.timeout(180)
def test_without_a_chinese_font_the_window_speaks_english(home, read_project, tmp_path):
    settings_file(home, "[General]\nlanguage=zh\n")
    project = Path(shutil.copy(read_project, tmp_path / "work.metrics"))
    (tmp_path / "fonts.conf").write_text("<?xml version='1.0'?><fontconfig></fontconfig>")
    said = started({**home, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}, ROOT, project)
    assert "There is no Chinese font" in said
    assert not any("\u4e00" <= character <= "\u9fff" for character in said)


@pytest.mark.parametrize(
    "words", [b"[General\n\x00\x01\xff%%%", b"language=en\n[[[\ntheme", b"\xff\xfe" * 500]
)
def test_a_settings_file_that_is_none_is_done_without(settings: Settings, words):
    path = Path(settings._store.fileName())
    path.parent.mkdir(parents=True, exist_ok=True)
    settings._store.sync()
    path.write_bytes(words)
    again = Settings()
    assert again.broken_file in {None, path}
    assert (again.language in {"zh", "en"}, again.theme, again.zoom) == (True, "system", 1.0)
    assert (again.keys, again.labels, again.recent, again.reviewer) == ({}, {}, (), "")


def test_without_a_display_there_is_a_sentence_and_no_abort(home):
    done = subprocess.run(
        [sys.executable, "-m", "gui.launch"],
        env={**home, "QT_QPA_PLATFORM": "nonsense", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 3
    assert "The window cannot be shown: Qt finds no display" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the stream")
def test_without_stderr_there_is_no_abort_either(home):
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" -m gui.launch 2>&-', sys.executable],
        env={**home, "QT_QPA_PLATFORM": "nonsense", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 3


@pytest.mark.parametrize("zoom", ["wide", "nan", "-1", "1e9", ""])
def test_what_the_settings_hold_and_means_nothing_is_not_taken(settings: Settings, zoom):
    settings._store.setValue("zoom", zoom)
    settings.language, settings.theme = "tlh", "purple"
    assert settings.zoom == 1.0
    assert settings.language in {"zh", "en"}
    assert settings.theme == "system"
    assert set(settings.unknown) >= {"language", "theme"}
