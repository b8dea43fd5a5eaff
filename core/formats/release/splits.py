"""Splits by article: seeded shares, and an article that was in the parent stays where it was."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from core.errors import KnownError

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}")
_TAKEN = frozenset({"all"})
_MOST = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Splits:
    """Names with their parts of the whole, in order; `seed` decides which article goes where."""

    parts: tuple[tuple[str, Decimal], ...] = (("dev", Decimal(1)), ("test", Decimal(1)))
    seed: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """The names alone."""
        return tuple(name for name, _ in self.parts)

    @property
    def shares(self) -> dict[str, Decimal]:
        """What share of the articles each is to have; together 1."""
        total = sum((part for _, part in self.parts), Decimal(0))
        return {name: part / total for name, part in self.parts}

    def __str__(self) -> str:
        return ",".join(f"{name}={part}" for name, part in self.parts)


def read_splits(text: str, seed: int = 0) -> Splits:
    """What “train=8, dev=1, test=1” says. Raises KnownError with the piece that is wrong."""
    parts: dict[str, Decimal] = {}
    for piece in text.replace("，", ",").split(","):
        name, equals, written = (word.strip() for word in piece.partition("="))
        part = _part(written) if equals else Decimal(1)
        if not _NAME.fullmatch(name) or name in _TAKEN or name in parts or part is None:
            raise KnownError(
                "“{piece}” is no split: write a name of letters and digits, “=” and its part, as in"
                " “train=8,dev=1,test=1”. Each name once; “all” is taken.",
                piece=piece.strip(),
            )
        parts[name] = part
    return Splits(tuple(parts.items()), seed)


def _part(written: str) -> Decimal | None:
    try:
        part = Decimal(written)
    except InvalidOperation:
        return None
    return part if part.is_finite() and 0 < part <= _MOST else None


def dealt(ids: Iterable[str], splits: Splits, kept: Mapping[str, str]) -> dict[str, str]:
    """The split of each article: the one in `kept` where it still exists, else the one that lacks most.

    The rest are taken in the order of a hash of seed and id, so the outcome depends on neither the order of
    import nor anything else; without `kept` each split has its share, to less than one article.
    """
    known = set(splits.names)
    ids = list(ids)
    found = {article: kept[article] for article in ids if kept.get(article) in known}
    wanted = {name: share * len(ids) for name, share in splits.shares.items()}
    have = Counter(found.values())
    for article in sorted((each for each in ids if each not in found), key=lambda each: _draw(each, splits)):
        split = max(splits.names, key=lambda name: wanted[name] - have[name])
        found[article] = split
        have[split] += 1
    return found


def _draw(article: str, splits: Splits) -> bytes:
    return hashlib.sha256(f"{splits.seed}:{article}".encode()).digest()
