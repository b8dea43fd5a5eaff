"""One SQLite file for each project; the one room that knows sqlite-utils."""

from core.store.articles import holds_words
from core.store.backups import (
    Backup,
    Size,
    back_up,
    backups_in,
    check_quickly,
    is_readable,
    restore,
    size_of,
)
from core.store.decisions import MOST_LAMPORT
from core.store.figures import Reading
from core.store.labels import Labels, Older
from core.store.looking import copy_pages, looked_at
from core.store.meetings import Met
from core.store.metrics import metric_in
from core.store.opening import has_unknown_log, is_older, look_ahead
from core.store.order import Order, OrderName
from core.store.pairs import Word, compared, terms_of
from core.store.purposes import FEW_CASES, WIDE, Part
from core.store.query import Hit, Page, Query, Queued, Wanted
from core.store.random_sample import Draw
from core.store.raw import RawArticle, RawDecision
from core.store.releases import Held, Release
from core.store.renewing import Renewing, renewed
from core.store.rows import UnreadableError
from core.store.salvage import Salvage
from core.store.store import Store

__all__ = [
    "FEW_CASES",
    "MOST_LAMPORT",
    "WIDE",
    "Backup",
    "Draw",
    "Held",
    "Hit",
    "Labels",
    "Met",
    "Older",
    "Order",
    "OrderName",
    "Page",
    "Part",
    "Query",
    "Queued",
    "RawArticle",
    "RawDecision",
    "Reading",
    "Release",
    "Renewing",
    "Salvage",
    "Size",
    "Store",
    "UnreadableError",
    "Wanted",
    "Word",
    "back_up",
    "backups_in",
    "check_quickly",
    "compared",
    "copy_pages",
    "has_unknown_log",
    "holds_words",
    "is_older",
    "is_readable",
    "look_ahead",
    "looked_at",
    "metric_in",
    "renewed",
    "restore",
    "size_of",
    "terms_of",
]
