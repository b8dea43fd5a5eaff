"""Garbage goes on the window's thread, whichever thread makes objects."""

import gc
import threading
import weakref

from gui.collecting import Collecting


class Knot:
    """An object that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


def test_another_thread_collects_nothing_and_the_windows_does(qtbot, window):
    gc.collect()
    where: list[threading.Thread] = []
    weakref.finalize(Knot(), lambda: where.append(threading.current_thread()))
    busy = threading.Thread(target=lambda: [Knot() for _ in range(100_000)])
    busy.start()
    busy.join()
    assert where == []
    qtbot.waitUntil(lambda: bool(where), timeout=5000)
    assert where == [threading.main_thread()]


def test_python_collects_again_when_the_last_window_is_gone(qtbot, make_window):
    windows = [make_window(), make_window()]
    for window in windows:
        assert not gc.isenabled()
        with qtbot.waitSignal(window.collecting.destroyed):
            window.collecting.deleteLater()
    assert gc.isenabled() == (not Collecting.alive)  # windows of other tests may be still going
