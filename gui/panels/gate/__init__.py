"""The number gate: what an article still waits for before it can be completed."""

from gui.panels.gate.strip import GateStrip

__all__ = ["GateStrip"]
