"""The noun that every format reads and writes."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Article, Metric


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with the metrics that stand in it; `complete`: every number of it was decided.

    `predicted` is what an extractor said of it, and `predictor` that extractor with its version; only formats
    that keep both apart look at them.
    """

    article: Article
    metrics: tuple[Metric, ...]
    complete: bool = False
    predicted: tuple[Metric, ...] = ()
    predictor: str = ""
