"""A shared PostgreSQL database as the place where project files meet; the one room that knows psycopg."""

from core.meeting.address import Address
from core.meeting.layout import MOST_AHEAD, RESERVED_SORTS
from core.meeting.place import MeetingPlace, Refused
from core.meeting.setting_up import add_reviewer, set_up
from core.meeting.signing_in import NoPasswordError, PasswordError, account_of, signed_in

__all__ = [
    "MOST_AHEAD",
    "RESERVED_SORTS",
    "Address",
    "MeetingPlace",
    "NoPasswordError",
    "PasswordError",
    "Refused",
    "account_of",
    "add_reviewer",
    "set_up",
    "signed_in",
]
