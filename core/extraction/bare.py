"""Numbers without a unit: what they can be excluded for, by their place alone."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.numerals import Form
from core.extraction.site import Site
from core.model import Modifier

_LABEL: Final = re.compile(r"(?:图表|附件|附表|专栏|表|图|注|§|第|转) ?$")
_NOTE: Final = re.compile(r"(?:说明|注释?|备注|如下|要求|包括)[:：] ?[（(]?$")
_ITEM: Final = re.compile(r"[.、．)）]")
_VERSION: Final = re.compile(r"[0-9]{1,2}\.[0-9]")
_RELAY: Final = re.compile(r"[×xX*＊][0-9]{2,4}米")
_PAGES: Final = re.compile(r"[ \u3000]+(?:[0-9]|[上下]一)")
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_LATIN_BEFORE: Final = re.compile(r"[A-Za-z](?:[\-－_]|[0-9]{1,4}\+)?$")
_LATIN_BEHIND: Final = re.compile(r"[\-－]?[A-Za-z]")


def rule_of(site: Site) -> str | None:
    """The exclusion rule for a number that nothing measures, or None: then it stays undecided."""
    amount = site.amount
    if amount.first.form is not Form.ARABIC or amount.known is not None:
        return None
    if _LATIN_BEFORE.search(site.before) or _LATIN_BEHIND.match(site.after):
        return "name.code"
    if _marks(site):
        return "sequence.marker"
    if _VERSION.fullmatch(site.number) and site.before and not site.before[-1].isspace():
        return "name.version"
    if _RELAY.match(site.after):
        return "name.event"
    if _alone(site):
        return "furniture.bare"
    return "date.year" if _YEAR.fullmatch(site.number) else None


def _marks(site: Site) -> bool:
    """Whether the number only counts items, tables or figures."""
    if site.amount.modifier is not Modifier.EXACT:
        return False
    if _LABEL.search(site.before):
        return True
    if site.before.endswith("[") and site.after.startswith("]"):
        return True
    if _ITEM.match(site.after) is None:
        return False
    return not site.before.strip(" \u3000(（") or (
        _NOTE.search(site.before) is not None and site.amount.value < 30
    )


def _alone(site: Site) -> bool:
    """White space or a line's edge on both sides: counters and page codes of a web page."""
    text, amount = site.text, site.amount
    ahead = text[amount.start - 1] if amount.start else "\n"
    behind = text[amount.end] if amount.end < len(text) else "\n"
    paged = ahead in "）)】" and _PAGES.match(text, amount.end) is not None
    return (paged or ahead.isspace()) and behind.isspace() and site.number.isdigit()
