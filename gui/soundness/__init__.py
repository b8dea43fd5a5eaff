"""Checking a project file from the window, and repairing it into a new one."""

from gui.soundness.desk import SoundnessDesk

__all__ = ["SoundnessDesk"]
