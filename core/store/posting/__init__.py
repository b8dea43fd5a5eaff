"""Rows of a project file as parcels for a meeting place, and parcels as a project file that can be merged."""

from core.store.posting.inbox import Inbox
from core.store.posting.outbox import KEYED, UNKEYED, Outbox
from core.store.posting.unpacking import can_be_theirs

__all__ = ["KEYED", "UNKEYED", "Inbox", "Outbox", "can_be_theirs"]
