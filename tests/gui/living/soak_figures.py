"""What a day of reviewing must not leave behind, counted; and whether anything is still under way."""

import gc
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import SIGNAL, QMetaMethod, QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.background import Background
from gui.window import Window

USUAL_TURN = sys.getswitchinterval()
"""Seconds: turns are shorter while a backup or anything else is at work beside the window."""
SOON = 5_000
"""Milliseconds: what is put off for less may begin work; a notice that fades later begins none."""


def connections(*objects: QObject) -> int:
    """How many slots listen to these objects' signals."""
    count = 0
    for each in objects:
        meta = each.metaObject()
        for place in range(meta.methodCount()):
            method = meta.method(place)
            if method.methodType() is QMetaMethod.MethodType.Signal:
                count += each.receivers(SIGNAL(method.methodSignature().data().decode()))
    return count


def put_off(window: Window) -> bool:
    """Whether anything is at work beside the window, or will be soon."""
    waiting = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot())
    return (
        any(timer.interval() < SOON for timer in waiting)
        or any(each.busy for each in window.findChildren(Background))
        or sys.getswitchinterval() != USUAL_TURN
    )


def children() -> list[str]:
    """Processes that any thread of this one has started; not the one that minds what they share."""
    tasks = Path("/proc/self/task").iterdir()
    found = (child for task in tasks for child in (task / "children").read_text().split())
    named = {child: Path(f"/proc/{child}/cmdline").read_bytes() for child in found}
    return [child for child, words in named.items() if b"resource_tracker" not in words]


def figures(window: Window) -> dict[str, int]:
    """What must not grow."""
    gc.collect()
    # An article that is opened freezes what is there: garbage among it would stay for as long as the window.
    gc.unfreeze()
    garbage = gc.collect()
    for _ in range(2):
        QApplication.processEvents()
        gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "rss_kb": pages * os.sysconf("SC_PAGE_SIZE") // 1024,
        "objects": len(gc.get_objects()),
        "garbage": garbage,
        "qobjects": len(window.findChildren(QObject)),
        "timers": len(window.findChildren(QTimer)),
        "widgets": len(QApplication.allWidgets()),
        "top_widgets": len(QApplication.topLevelWidgets()),
        "connections": connections(window.workspace, window.background, QApplication.instance()),
        "threads": threading.active_count(),
        "tasks": len(tuple(Path("/proc/self/task").iterdir())),
        "files": len(tuple(Path("/proc/self/fd").iterdir())),
        "children": len(children()),
    }
