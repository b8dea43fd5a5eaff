"""Two project files into one: what each table's union is, written in one transaction and counted after."""

from core.store.merging.differences import Differences
from core.store.merging.merging import Merging
from core.store.merging.snapshot import snapshot

__all__ = ["Differences", "Merging", "snapshot"]
