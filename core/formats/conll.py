"""CoNLL with BIO tags, a character a line; tags of any scheme are read, and tokens of any length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.formats import Annotated, Format, Loss, Output
from core.formats.exchange.tokens import LOST, read_tokens, write_tokens


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    return write_tokens(articles, out, ends=False)


FORMAT = Format(
    "conll",
    "CoNLL, characters with BIO tags",
    "CoNLL（按字，BIO 标签）",
    (".conll", ".bio", ".iob", ".iob2"),
    read_tokens,
    _write,
    loses=LOST,
    use_en="A character a line with its tag: for training taggers. Values alone, without roles.",
    use_zh="每行一个字及其标签：用于训练序列标注模型。只有值，没有角色。",
    separated=True,
)
