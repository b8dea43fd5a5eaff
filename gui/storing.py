"""Answers of the helper process that go into the project: shown from the start, ended by a full disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import QTimer

from core.errors import KnownError
from gui.background import Background, Task
from gui.helper_process import Failure
from gui.notice import NoticeBar

_SHOWN_AFTER: Final = 800
"""Milliseconds until it is shown though there is no answer yet: most have one by then."""


class Storing:
    """One row of calls. The first answer that the project refuses is the last one."""

    def __init__(
        self,
        notice: NoticeBar,
        words: str,
        keep: Callable[[int, Any], object],
        end: Callable[[KnownError | None], object],
    ) -> None:
        """`keep(index, answer)` writes; `end` is called once, with the reason where no more was taken."""
        self._notice, self._words, self._keep, self._end = notice, words, keep, end
        self._task: Task | None = None
        self._broken: KnownError | None = None
        self._rest = QTimer(notice, singleShot=True, interval=_SHOWN_AFTER)
        self._rest.timeout.connect(self.show)

    def begin(
        self,
        background: Background,
        function: Callable[..., Any],
        calls: Iterable[tuple[Any, ...]],
        on_failed: Callable[[int, Failure], None],
        total: int,
    ) -> None:
        """Make the calls, each with the time that its text is worth."""
        self._background = background
        self._rest.start()
        self._task = background.run(
            function, calls, self._on_answer, self._on_end, total=total, on_failed=on_failed, limited=True
        )

    def stop(self) -> None:
        """Make no more calls; the end is told."""
        if self._task is not None:
            self._background.cancel(self._task)

    def show(self) -> None:
        """Show how far it is, with its Stop."""
        if self._task is not None:
            self._notice.progress(self._words, self._task.done, self._task.total)

    def _on_answer(self, index: int, answer: Any) -> None:
        try:
            self._keep(index, answer)
        except KnownError as error:
            self._broken = error
            self.stop()
        else:
            self.show()

    def _on_end(self) -> None:
        self._task = None
        self._rest.stop()
        self._rest.deleteLater()
        self._notice.settle()
        self._end(self._broken)
