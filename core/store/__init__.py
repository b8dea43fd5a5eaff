"""One SQLite file for each project; the one room that knows sqlite-utils."""

from core.store.labels import Labels, Older
from core.store.queue import Queued
from core.store.store import Store

__all__ = ["Labels", "Older", "Queued", "Store"]
