"""Work beside the window: done on another thread, answered on the window's."""

import sys
import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer

from core.schema import built_in, schema, use
from gui.aside import Aside

OTHER = replace(built_in(), version="other")


@pytest.fixture
def aside(qtbot):
    aside = Aside()
    yield aside
    aside.close()


def count(seconds):
    """Work in plain Python, which never gives the interpreter up by itself."""
    end = time.perf_counter() + seconds
    turns = 0
    while time.perf_counter() < end:
        turns += 1
    return threading.get_ident()


def test_the_answer_comes_to_the_thread_that_asked(qtbot, aside):
    told = []
    aside.run(lambda: count(0), lambda future: told.append((future.result(), threading.get_ident())))
    assert aside.busy
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    worked, answered = told[0]
    assert answered == threading.get_ident()
    assert worked != answered
    assert not aside.busy


def test_it_goes_by_the_kinds_of_the_project_that_it_was_asked_for(qtbot, aside):
    opened, told = threading.Event(), []
    use(OTHER)
    aside.run(lambda: opened.wait(20) and schema(), lambda future: told.append(future.result()))
    use(None)
    opened.set()
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told == [OTHER]


def test_what_it_opens_puts_nothing_in_force_in_the_window(qtbot, aside):
    told = []
    aside.run(lambda: use(OTHER) or schema(), lambda future: told.append(future.result()))
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert (told, schema()) == ([OTHER], built_in())


def test_an_error_is_the_answer(qtbot, aside):
    told = []
    aside.run(lambda: 1 / 0, lambda future: told.append(future.exception()))
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert isinstance(told[0], ZeroDivisionError)


def test_the_window_gets_its_turn_all_the_while(qtbot, aside):
    told, ticks = [], []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(aside.busy))
    timer.start()
    before = sys.getswitchinterval()
    aside.run(lambda: count(0.5), told.append)
    assert sys.getswitchinterval() < before
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert sum(ticks) > 20
    assert sys.getswitchinterval() == before


def test_after_closing_work_is_finished_and_nobody_is_answered(qtbot, aside, tmp_path):
    told, path, begun = [], tmp_path / "report.txt", threading.Event()

    def work():
        begun.set()
        count(0.1)
        path.write_text("whole")

    aside.run(work, told.append)
    assert begun.wait(20)
    aside.close()
    qtbot.waitUntil(path.exists, timeout=20000)
    qtbot.wait(50)
    assert path.read_text() == "whole"
    assert told == []
    assert not aside.busy


def test_what_is_asked_for_after_closing_is_not_begun(aside):
    begun = []
    aside.close()
    aside.run(lambda: begun.append(1), begun.append)
    assert begun == []
    assert not aside.busy
