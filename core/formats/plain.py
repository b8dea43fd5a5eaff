"""Plain text: a file is an article, and nothing is marked in it."""

from __future__ import annotations

from dataclasses import replace

from core.formats import Annotated, Asked, Brought, Format, Packet
from core.model import Article
from core.text import decoded, guessed_title


def _read(packet: Packet, asked: Asked) -> Brought:  # noqa: ARG001 (nothing is marked)
    found = decoded(packet.data, packet.name)
    article = Article.of(found.text, guessed_title(found.text), source=packet.name)
    return Brought((Annotated(replace(article, conversions=found.conversions), ()),))


FORMAT = Format(
    "text",
    "Plain text",
    "纯文本",
    (".txt", ".text", ".md"),
    _read,
    use_en="A text that nothing is marked in.",
    use_zh="没有任何标注的文章。",
)
