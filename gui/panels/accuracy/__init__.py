"""The accuracy page: from any figure to its cases, from a case to the text."""

from gui.panels.accuracy.panel import AccuracyPanel

__all__ = ["AccuracyPanel"]
