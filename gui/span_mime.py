"""A stretch of the article on its way from the text to a slot; no other program knows the type."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from core.model import Span

MIME = "application/x-metric-annotator-span"


def span_mime(span: Span) -> QMimeData:
    """What is carried for a stretch."""
    mime = QMimeData()
    mime.setData(MIME, f"{span.start} {span.end}".encode())
    return mime


def carried(mime: QMimeData) -> Span | None:
    """The stretch that is carried; None where it is something else."""
    if not mime.hasFormat(MIME):
        return None
    start, _, end = mime.data(MIME).toStdString().partition(" ")
    return Span(int(start), int(end))
