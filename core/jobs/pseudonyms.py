"""Names of reviewers, taken out of what leaves the project."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from core.formats import Annotated
from core.model import Metric


def pseudonyms(names: Iterable[str], salt: str) -> Mapping[str, str]:
    """R1, R2 … by name. Their order tells nothing: it is that of a hash, in which `salt` has a part."""

    def draw(name: str) -> bytes:
        return hashlib.sha256(f"{salt}:{name}".encode()).digest()

    return {name: f"R{at}" for at, name in enumerate(sorted(set(names), key=draw), 1)}


def veiled(annotated: Annotated, names: Mapping[str, str]) -> Annotated:
    """The article with no reviewer's name in its notes, its source, or a title that a reviewer gave it.

    The text, and a title that stands in it, stay: there a name is that of somebody written about.
    """
    article = annotated.article
    title = article.title if article.title in article.text else _veiled(article.title, names)
    source = _veiled(article.source, names)
    metrics = tuple(_without_names(metric, names) for metric in annotated.metrics)
    return replace(annotated, article=replace(article, title=title, source=source), metrics=metrics)


def _without_names(metric: Metric, names: Mapping[str, str]) -> Metric:
    return metric if not metric.doubt else replace(metric, doubt=_veiled(metric.doubt, names))


def _veiled(words: str, names: Mapping[str, str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        if name in words:
            words = re.sub(_pattern(name), names[name], words)
    return words


def _pattern(name: str) -> str:
    """A Chinese name of two characters or more is told within other words; any other has to stand alone."""
    if name.isascii():
        return rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])"
    return rf"(?<!\w){re.escape(name)}(?!\w)" if len(name) < 2 else re.escape(name)
