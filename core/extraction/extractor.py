"""What an extractor is, and ours."""

from __future__ import annotations

from typing import Protocol

from core.model import Extraction


class Extractor(Protocol):
    """Reads a text and reports its metrics and exclusions; the same text always gives the same answer."""

    @property
    def name(self) -> str:
        """The name under which a run is stored."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the answers may."""
        ...

    def extract(self, text: str) -> Extraction:
        """Metrics and exclusions with offsets into this very text."""
        ...


class RuleExtractor:
    """The extractor that comes with the program: grammar rules and word lists, no model."""

    name = "rules"
    version = "2.0"

    def extract(self, text: str) -> Extraction:
        """Metrics and exclusions, sorted; what neither covers stays undecided."""
        from core.extraction.metrics import extraction  # noqa: PLC0415 - a second, which who never reads spares

        return extraction(text)
