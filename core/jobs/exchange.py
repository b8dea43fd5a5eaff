"""Exchange for who shows it: formats by name, what labels mean, what is lost on the way."""

from __future__ import annotations

from collections.abc import Iterable

from core.formats import Aspect, Format, Loss, formats
from core.formats.exchange.labels import LEFT_OUT, Unknown
from core.formats.exchange.losses import sentence_of
from core.jobs.archives import SUFFIXES as ARCHIVES
from core.jobs.reading import Incoming
from core.jobs.sources import Source

__all__ = [
    "ARCHIVES",
    "LEFT_OUT",
    "Aspect",
    "Format",
    "Loss",
    "Unknown",
    "all_plain",
    "format_named",
    "just_text",
    "sentence_of",
    "suffixes",
]

_TEXT = "text"


def format_named(name: str) -> Format | None:
    """The format of that name."""
    return formats().get(name)


def suffixes() -> tuple[str, ...]:
    """Of every file that can be read."""
    return tuple(sorted({suffix for each in formats().values() if each.read for suffix in each.suffixes}))


def all_plain(sources: Iterable[Source]) -> bool:
    """Whether all of them look like plain texts, which lose nothing and need no question."""
    plain = formats()[_TEXT].suffixes
    return all(
        each.refused is not None or (_alone(each) and each.name.lower().endswith(plain)) for each in sources
    )


def _alone(source: Source) -> bool:
    inside = source.inside
    return source.companion is None and (inside is None or inside.companion is None)


def just_text(incoming: Incoming) -> bool:
    """Whether a file brought plain text alone, or a reason why it did not: nothing has to be asked."""
    if incoming.refused is not None:
        return True
    return incoming.format == _TEXT and not incoming.losses and not incoming.unknown
