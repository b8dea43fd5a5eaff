"""The current item from near: its value, kind, roles, reason, and what can be answered."""

from gui.panels.inspector.panel import InspectorPanel

__all__ = ["InspectorPanel"]
