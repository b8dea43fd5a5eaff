"""spaCy's DocBin: a token for each character, values as entities, all marks as nested spans.

Needs spaCy, an extra of this program (`spacy`). What a span cannot say, quantities and links, lies in the
`user_data` of its document, in the shape of our JSON Lines. All of it is in the memory until it is written:
a DocBin is one block.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from core.errors import KnownError
from core.formats import Annotated, Format, Loss, Output
from core.formats.exchange.marking import marked, ordered
from core.record import typed_record

SPANS = "metrics"
"""The group in `doc.spans` that holds values and what fills their roles."""


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    tokens, vocab = _spacy()
    packed = tokens.DocBin(attrs=["ENT_IOB", "ENT_TYPE"], store_user_data=True)
    for each in articles:
        packed.add(_doc(each, tokens, vocab))
    with out.file() as file:
        file.write(packed.to_bytes())
    yield from ()


def _spacy() -> tuple[Any, Any]:
    try:
        from spacy import tokens  # noqa: PLC0415 (an extra, and slow to load)
        from spacy.vocab import Vocab  # noqa: PLC0415
    except ImportError:
        raise KnownError(
            "Writing a DocBin needs spaCy, which is not installed here. Install it with “{command}” and try"
            " again, or choose JSON Lines with spans, which need nothing.",
            command=f'"{sys.executable}" -m pip install "spacy>=3.8,<4"',
        ) from None
    return tokens, Vocab()


def _doc(annotated: Annotated, tokens: Any, vocab: Any) -> Any:
    article = annotated.article
    signs = list(article.text)
    doc = tokens.Doc(vocab, words=signs, spaces=[False] * len(signs))
    metrics = ordered(annotated)
    doc.ents = [tokens.Span(doc, each.span.start, each.span.end, label=each.kind) for each in metrics]
    doc.spans[SPANS] = [
        tokens.Span(doc, mark.start, mark.end, label=mark.label, span_id=mark.id)
        for mark in marked(annotated).marks
    ]
    doc.user_data.update(
        {
            "id": article.id,
            "title": article.title,
            "source": article.source,
            "published": article.published,
            "fields": dict(article.fields),
            "complete": annotated.complete,
            "metrics": [typed_record(each, article.text) for each in metrics],
        }
    )
    return doc


FORMAT = Format(
    "spacy",
    "spaCy DocBin",
    "spaCy DocBin",
    (".spacy",),
    write=_write,
    needs="spacy",
    use_en="For training with spaCy as it is: a character a token, values as entities, all spans nested.",
    use_zh="可直接用 spaCy 训练：每字一个 token，值为实体，所有片段可嵌套。",
)
