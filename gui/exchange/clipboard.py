"""What lies on the clipboard: files, or a text, taken from the data itself and never out of a text widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

_UTF8 = "text/plain;charset=utf-8"


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """The local files and folders that it names."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def text_in(mime: QMimeData) -> str:
    """Its text, every character of it; empty where there is none."""
    if mime.hasFormat(_UTF8):
        return bytes(mime.data(_UTF8).data()).decode("utf-8", "surrogatepass")
    return mime.text() if mime.hasText() else ""
