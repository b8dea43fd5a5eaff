"""Numbers without a unit: what they can be excluded for, by their place alone."""

from __future__ import annotations

import re

from core.extraction.numerals import Form
from core.extraction.site import Site


def rule_of(site: Site) -> str | None:
    """The exclusion rule for a number that nothing measures, or None: then it stays undecided."""
    amount = site.amount
    if amount.first.form is not Form.ARABIC or amount.known is not None:
        return None
    before, after = site.before, site.after
    if re.search(r"[A-Za-z][\-－]?$", before) or re.match(r"[\-－]?[A-Za-z]", after):
        return "name.code"
    if re.fullmatch(r"[0-9]{1,2}\.[0-9]", site.number) and (
        after[:1] in "版时模”" or re.search(r"[一-鿿]$", before)
    ):
        return "name.version"
    if _alone(site):
        return "furniture.bare"
    if re.fullmatch(r"(?:19|20)[0-9]{2}", site.number):
        return "date.year"
    return None


def _alone(site: Site) -> bool:
    """White space or a line's edge on both sides: counters and page codes of a web page."""
    text, amount = site.text, site.amount
    ahead = text[amount.start - 1] if amount.start else "\n"
    behind = text[amount.end] if amount.end < len(text) else "\n"
    return ahead.isspace() and behind.isspace() and amount.upper is None
