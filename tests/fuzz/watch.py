"""What no input may bring about: a connection, a program started, a file written, minutes of work."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_CONNECTING = {
    "socket.connect",
    "socket.sendto",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "urllib.Request",
}
_STARTING = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn"}
_WRITING = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
_WRITING |= {"os.chmod", "shutil.rmtree", "shutil.copyfile", "shutil.move", "sqlite3.connect"}
_on = threading.local()
_hooked = False


class ForbiddenError(BaseException):
    """An input brought about what none may; no reader can swallow it."""


class TooLongError(BaseException):
    """An input took more of the processor's time than any may."""


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not getattr(_on, "watched", False):
        return
    writes = event in _WRITING or (event == "open" and _is_writing(arguments))
    if (writes and not _on.writing) or event in _CONNECTING or event in _STARTING:
        _on.watched = False  # said once; what cleans up may go on
        raise ForbiddenError(f"{event} {arguments!r}"[:300])


def _is_writing(arguments: tuple[object, ...]) -> bool:
    path, mode, flags = arguments
    if isinstance(path, int) or path == os.devnull:
        return False
    if isinstance(mode, str):
        return bool(set(mode) & set("wax+"))
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


@contextmanager
def watched(seconds: float, *, writing: bool = False) -> Iterator[None]:
    """Raise ForbiddenError or TooLongError out of what is done here; seconds are those of the processor.

    `writing`: files may be written, by a store on a project of its own or by the window.
    """
    global _hooked
    if not _hooked:
        sys.addaudithook(_hook)
        _hooked = True

    def over(_number: int, _frame: object) -> None:
        raise TooLongError(f"more than {seconds} s")

    sys.dont_write_bytecode = True  # what is imported late is no input's doing
    before = signal.signal(signal.SIGVTALRM, over)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    _on.watched, _on.writing = True, writing
    try:
        yield
    finally:
        _on.watched = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
