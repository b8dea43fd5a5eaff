"""Which extractors there are, and what is said about one that there is not."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from core.errors import KnownError
from core.extraction import registry
from core.extraction.extractor import RuleExtractor
from core.model import Extraction


class Silent:
    """An extractor that finds nothing."""

    name = "silent"
    version = "0"

    def extract(self, text: str) -> Extraction:
        return Extraction()


@pytest.fixture
def fresh():
    registry.extractors.cache_clear()
    yield
    registry.extractors.cache_clear()


def test_ours_is_built_in() -> None:
    assert isinstance(registry.extractor("rules"), RuleExtractor)


def test_an_unknown_name_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(KnownError, match="“missing”"):
        registry.extractor("missing")


def test_an_entry_point_adds_an_extractor(fresh, monkeypatch) -> None:
    point = EntryPoint(name="silent", value="somewhere:Silent", group=registry.GROUP)
    monkeypatch.setattr(EntryPoint, "load", lambda self: Silent)
    monkeypatch.setattr(registry, "entry_points", lambda group: [point])
    assert registry.extractor("silent").extract("共12人。") == Extraction()
    assert set(registry.extractors()) == {"rules", "simple", "silent"}


def test_an_entry_point_that_cannot_be_loaded_harms_no_other(fresh, monkeypatch, caplog) -> None:
    point = EntryPoint(name="broken", value="no.such.module:Thing", group=registry.GROUP)
    monkeypatch.setattr(registry, "entry_points", lambda group: [point])
    assert set(registry.extractors()) == {"rules", "simple"}
    assert "broken" in caplog.text
