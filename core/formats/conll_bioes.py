"""CoNLL with BIOES tags, a character a line: the same as with BIO, but where a span ends is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.formats import Annotated, Format, Loss, Output
from core.formats.exchange.tokens import LOST, read_tokens, write_tokens


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    return write_tokens(articles, out, ends=True)


FORMAT = Format(
    "bioes",
    "CoNLL, characters with BIOES tags",
    "CoNLL（按字，BIOES 标签）",
    (".bioes", ".bmes"),
    read_tokens,
    _write,
    loses=LOST,
    use_en="As CoNLL with BIO, for taggers that want to know where a span ends.",
    use_zh="与 BIO 格式相同，另标出片段的结尾，适合需要结尾标签的模型。",
    separated=True,
)
