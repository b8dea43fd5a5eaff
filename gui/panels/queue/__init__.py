"""The article queue."""

from gui.panels.queue.panel import QueuePanel

__all__ = ["QueuePanel"]
