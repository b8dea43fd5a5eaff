"""One row for each metric and each other number of the open article."""

from gui.panels.rows.panel import RowsPanel

__all__ = ["RowsPanel"]
