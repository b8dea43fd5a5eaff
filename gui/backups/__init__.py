"""Backups in the window: made behind it, listed, restored; and what is offered where the project is lost."""

from gui.backups.desk import BackupDesk

__all__ = ["BackupDesk"]
