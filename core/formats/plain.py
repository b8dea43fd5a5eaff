"""Plain text: a file is an article, and nothing is marked in it."""

from __future__ import annotations

import re
from dataclasses import replace

from core.formats import Annotated, Asked, Brought, Format, Packet
from core.model import Article
from core.text import decoded, guessed_title


def _read(packet: Packet, asked: Asked) -> Brought:  # noqa: ARG001 (nothing is marked)
    found = decoded(packet.data, packet.name)
    article = Article.of(found.text, guessed_title(found.text), source=packet.name)
    return Brought((Annotated(replace(article, conversions=found.conversions), ()),))


_COLUMNS = re.compile(r"\S+(?:[ \t]+\S+){0,8}[ \t]+(?:O|[BIESLU]-\S+)")
_RECORD = re.compile(r'\s*[\[{]\s*(?:\{\s*)?"[a-z_]+"\s*:')
_FEW = 6


def _is_text(packet: Packet) -> bool:
    """Not what another program wrote under the name of a text: its marks would become words of an article."""
    opening = packet.opening(4096)
    lines = [line for line in opening.split("\n")[:-1] if line.strip()][:_FEW]
    columns = len(lines) == _FEW and all(_COLUMNS.fullmatch(line.rstrip()) for line in lines)
    return not columns and _RECORD.match(opening) is None


FORMAT = Format(
    "text",
    "Plain text",
    "纯文本",
    (".txt", ".text", ".md"),
    _read,
    recognizes=_is_text,
    use_en="A text that nothing is marked in.",
    use_zh="没有任何标注的文章。",
)
