"""Everything like one item of the open article, and what would be done there."""

from __future__ import annotations

from core import extraction
from core.errors import KnownError
from core.model import Quantity, Span
from core.review.alike import example_of, places
from core.review.sheet import Sheet
from core.sheet import Item, Place

__all__ = ["alike", "repeatable"]


def repeatable(sheet: Sheet, item: Item) -> bool:
    """Whether anything is decided or suggested about the item that other places could get, too."""
    return example_of(item, sheet.article.text) is not None


def alike(sheet: Sheet, item: Item) -> tuple[Place, ...]:
    """The places like that item, in the order of the text; values are read from their own words."""
    text = sheet.article.text

    def reread(span: Span, kind: str) -> Quantity | None:
        try:
            return extraction.proposal.proposed(text, span, kind).quantity
        except KnownError:
            return None

    return places(item, sheet.items(), text, reread)
