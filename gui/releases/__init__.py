"""Frozen gold sets in the window: freezing, the list of releases, what one changed against another."""

from gui.releases.desk import ReleaseDesk

__all__ = ["ReleaseDesk"]
