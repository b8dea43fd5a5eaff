"""Garbage goes on the window's thread, whichever thread makes objects."""

import gc
import threading
import weakref

from gui.aside import Aside
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
    beside = [each.name for each in threading.enumerate() if each.name.startswith(("aside", "helper"))]
    # windows of other tests may be still going, and what works beside them
    assert gc.isenabled() == (not Collecting.alive and not beside)


def test_what_goes_on_after_the_last_window_collects_nothing(qtbot, make_window):
    """A backup that is made while the window closes becomes whole; what is left of that is no work for it."""
    window, aside = make_window(), Aside()
    going_on, where = threading.Event(), []
    gc.callbacks.append(lambda *_: where.append(threading.current_thread()))

    def knots():
        going_on.wait(20)
        return len([Knot() for _ in range(100_000)])

    aside.run(knots, lambda _: None)
    with qtbot.waitSignal(window.collecting.destroyed):
        window.collecting.deleteLater()
    going_on.set()
    aside.close(finish=True, wait=True)
    gc.callbacks.pop()
    assert set(where) <= {threading.main_thread()}
