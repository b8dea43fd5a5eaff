"""Krippendorff's alpha for marking units in a continuum: agreement on where and what, beyond chance.

Krippendorff, Mathet, Bouvry & Widlöcher, On the reliability of unitizing textual continua (Quality & Quantity
50, 2016): uα = 1 − Σ_{c≠k} ℓ_ck / Σ_{c≠k} ε_ck, over the characters on which two reviewers' sections cross.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

Mark = tuple[int, int, str]
"""Start, end and kind of what one reviewer marked; no two of one reviewer overlap."""

Section = tuple[int, int, str | None]
"""A marked stretch with its kind, or a blank between such with None."""

_ANY = "any"


def u_alpha(continua: Sequence[tuple[int, Sequence[Sequence[Mark]]]]) -> float | None:
    """The coefficient over several articles, each given as its length and the marks of every reviewer.

    Every article has as many reviewers, two or more. None where only one category occurs, so that nothing
    could have been confused: nobody marked anything, or everything is one kind.
    """
    crossed: Counter[tuple[str | None, str | None]] = Counter()
    weights = reviewers = 0
    for length, layers in continua:
        reviewers = len(layers)
        sections = [list(_sections(length, marks)) for marks in layers]
        weights += sum(map(_weight, (section for layer in sections for section in layer)))
        for at, one in enumerate(sections):
            for other in sections[at + 1 :]:
                _cross(crossed, one, other)
    if reviewers < 2:
        return None
    return _coefficient(crossed, weights, reviewers - 1)


def where_alone(continua: Sequence[tuple[int, Sequence[Sequence[Mark]]]]) -> float | None:
    """The coefficient with all kinds taken for one: agreement on where, whatever it was called."""
    return u_alpha(
        [
            (length, [[(start, end, _ANY) for start, end, _ in marks] for marks in layers])
            for length, layers in continua
        ]
    )


def _sections(length: int, marks: Sequence[Mark]) -> Iterator[Section]:
    at = 0
    for start, end, kind in sorted(marks):
        if start > at:
            yield at, start, None
        yield start, end, kind
        at = end
    if at < length:
        yield at, length, None


def _weight(section: Section) -> int:
    """How many pairs of characters no chance can part: all inside a mark, in a blank each with itself."""
    length = section[1] - section[0]
    return length if section[2] is None else length * length


def _cross(
    crossed: Counter[tuple[str | None, str | None]], one: Sequence[Section], other: Sequence[Section]
) -> None:
    """Add on how many characters the sections of two reviewers cross, category by category, both ways."""
    i = j = 0
    while i < len(one) and j < len(other):
        start, end, kind = one[i]
        begins, ends, called = other[j]
        shared = min(end, ends) - max(start, begins)
        if shared > 0:
            crossed[kind, called] += shared
            crossed[called, kind] += shared
        if end <= ends:
            i += 1
        if ends <= end:
            j += 1


def _coefficient(crossed: Counter[tuple[str | None, str | None]], weights: int, others: int) -> float | None:
    sums: Counter[str | None] = Counter()
    differing = 0
    for (one, other), characters in crossed.items():
        sums[one] += characters
        differing += characters if one != other else 0
    # Each reviewer is crossed with all others, so every character counts once for each of them.
    total = sum(sums.values()) / others
    free = total * total - weights
    apart = total * total - sum((each / others) ** 2 for each in sums.values())
    if not free or not apart:
        return None
    return 1 - (differing / others) / (total * apart / free)
