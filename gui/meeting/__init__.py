"""Meeting others on a server: the address, the password, the exchange and what came of it."""

from gui.meeting.desk import MeetingDesk

__all__ = ["MeetingDesk"]
