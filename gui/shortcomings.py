"""What this machine lacks or has broken, and the program does without: each is a sentence at the start."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase

from gui import host

if TYPE_CHECKING:
    from gui.window import Window


class Shortcomings(QObject):
    """Looks at fonts, words and settings when the window is there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._settings = window.settings

    def sentences(self, *, worded: bool) -> tuple[str, ...]:
        """All that there is to say; `worded`: the window's words could be read."""
        said = []
        if not has_chinese_font():
            said.append(
                self.tr(
                    "There is no Chinese font, so articles are rows of boxes: install Noto Sans CJK SC"
                    " (Debian and Ubuntu: fonts-noto-cjk), then start again."
                )
            )
        if not worded:
            said.append(
                self.tr("The file with the words of this language cannot be read: install the program anew.")
            )
        if (path := self._settings.broken_file) is not None:
            words = self.tr("The settings in {path} cannot be read or written: repair or delete that file.")
            said.append(words.format(path=path))
        words = self.tr("The settings give “{value}” as the {name}, which is unknown: the usual one is used.")
        said += (words.format(name=name, value=value) for name, value in self._settings.unknown.items())
        return tuple(said)


def has_chinese_font() -> bool:
    """Whether Qt found one, wherever it looked."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


@contextmanager
def display_said() -> Iterator[None]:
    """Where Qt finds no display or no plugin for it, it aborts: a sentence and an exit code instead."""

    def hear(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        host.tell(words.strip())
        if kind is QtMsgType.QtFatalMsg:
            host.tell(host.NO_DISPLAY)
            os._exit(3)

    qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
