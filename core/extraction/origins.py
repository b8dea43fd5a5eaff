"""Times from which a change sets out: 由2020年的…降至…."""

from __future__ import annotations

import re
from typing import Final

from core.model import Span

_RANGE: Final = re.compile("[年月日号][至到—\\-－–~～]")
_SEEN: Final = re.compile(r"的?[^，。；、,;0-9]{0,8}[来上]?看[，,]")
_SOURCE: Final = re.compile(r"[由从從](?:[^，。；,;、0-9]{0,2})$")


def is_origin(ahead: str) -> bool:
    """Whether some words hold a character such as 由, behind which a change sets out."""
    return "由" in ahead or "从" in ahead or "從" in ahead


def is_source(text: str, span: Span) -> bool:
    """Whether a change sets out from this time (由2020年的…降至…): it governs the next value only."""
    ahead = text[max(0, span.start - 3) : span.start]
    if not is_origin(ahead) or _SOURCE.search(ahead) is None:
        return False
    if _RANGE.search(text, span.start + 1, span.end):
        return False
    return (
        not text.startswith(("起", "以来", "开始", "至今", "到", "至"), span.end)
        and _SEEN.match(text, span.end) is None
        and text[span.end - 1] not in "起来今"
    )
