"""The extractors that are installed: ours, and those that other packages announce."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import MappingProxyType

from core.errors import KnownError
from core.extraction import built_in
from core.extraction.extractor import Extractor, RuleExtractor

logger = logging.getLogger(__name__)

GROUP = "metric_annotator.extractors"


@cache
def extractors() -> Mapping[str, Extractor]:
    """All extractors by name. An entry point names a class or function that makes one without arguments."""
    found: dict[str, Extractor] = {RuleExtractor.name: RuleExtractor()}
    for module in iter_modules(built_in.__path__, f"{built_in.__name__}."):
        ours: Extractor = import_module(module.name).EXTRACTOR
        found[ours.name] = ours
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        try:
            made: Extractor = point.load()()
        except Exception:
            logger.warning(
                "the extractor “%s” of another package cannot be loaded", point.name, exc_info=True
            )
            continue
        found.setdefault(made.name, made)
    return MappingProxyType(found)


def extractor(name: str) -> Extractor:
    """The extractor of that name. Raises KnownError naming those that there are."""
    known = extractors()
    if name not in known:
        raise KnownError(
            "There is no extractor named “{name}”. Installed: {known}.", name=name, known=", ".join(known)
        )
    return known[name]
