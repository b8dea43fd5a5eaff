"""Words of a text; the one module that knows jieba, which is loaded when the first word is asked for."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from core.model import Span

if TYPE_CHECKING:
    import jieba


@cache
def _tokenizer() -> jieba.Tokenizer:
    import jieba  # noqa: PLC0415 -- loading takes a second, and most runs never ask

    jieba.setLogLevel(logging.WARNING)
    return jieba.Tokenizer()


def words(text: str) -> tuple[Span, ...]:
    """The words in order, without the white space between them."""
    return tuple(Span(start, end) for word, start, end in _tokenizer().tokenize(text) if word.strip())
