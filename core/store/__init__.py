"""One SQLite file for each project; the one room that knows sqlite-utils."""

from core.store.figures import Reading
from core.store.labels import Labels, Older
from core.store.order import Order, OrderName
from core.store.pairs import Word, compared, terms_of
from core.store.purposes import FEW_CASES, WIDE, Part
from core.store.query import Hit, Page, Query, Queued, Wanted
from core.store.random_sample import Draw
from core.store.releases import Held, Release
from core.store.store import Store

__all__ = [
    "FEW_CASES",
    "WIDE",
    "Draw",
    "Held",
    "Hit",
    "Labels",
    "Older",
    "Order",
    "OrderName",
    "Page",
    "Part",
    "Query",
    "Queued",
    "Reading",
    "Release",
    "Store",
    "Wanted",
    "Word",
    "compared",
    "terms_of",
]
