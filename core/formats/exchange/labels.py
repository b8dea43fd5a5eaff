"""What the labels of another tool mean here: kinds, roles, or nothing that is wanted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from core.errors import KnownError
from core.formats.exchange.document import Document
from core.formats.exchange.losses import quoted
from core.schema import schema

LEFT_OUT = "-"
"""What a label is mapped to that nobody wants here; each of its marks is told as lost."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Meanings of labels: ids of kinds and roles, or LEFT_OUT. What is not mapped goes by its own name."""

    mapped: Mapping[str, str] = field(default_factory=dict)

    def meaning(self, label: str) -> str | None:
        """The id of a kind or role, LEFT_OUT, or None where nobody has said what the label is."""
        return self.meanings([label])[label]

    def meanings(self, labels: Iterable[str]) -> Mapping[str, str | None]:
        """The meaning of each, as `meaning` says it; of thousands of marks few labels are different."""
        names = _names()
        return {
            label: self.mapped[label] if label in self.mapped else names.get(label.strip().casefold())
            for label in set(labels)
        }


def _names() -> Mapping[str, str]:
    """Ids of kinds and roles by every name the schema gives them; a name of two is nobody's."""
    known = schema()
    terms = (*known.known_kinds, *known.known_roles)
    found: dict[str, str] = {}
    for name, meant in [(name, term.id) for term in terms for name in {term.en, term.zh}]:
        key = name.casefold()
        found[key] = meant if found.setdefault(key, meant) == meant else ""
    ids = {term.id.casefold(): term.id for term in terms}
    return {name: meant for name, meant in (found | ids).items() if meant}


def is_kind(meaning: str) -> bool:
    """Whether the meaning of a label is a kind of metric."""
    return any(kind.id == meaning for kind in schema().known_kinds)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A label that somebody has to say the meaning of: how often it stands, and one quote of it."""

    label: str
    count: int
    example: str


def unknown_labels(documents: Iterable[Document], labels: Labels) -> tuple[Unknown, ...]:
    """Every label of marks that has no meaning yet, the commonest first. Offsets must be settled."""
    counts: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for document in documents:
        known = labels.meanings(mark.label for mark in document.marks)
        for mark in document.marks:
            if known[mark.label] is None:
                counts[mark.label] += 1
                examples.setdefault(mark.label, quoted(document.text, mark.start, mark.end))
    return tuple(Unknown(label, count, examples[label]) for label, count in counts.most_common())


def meanings_of(mapped: Mapping[str, str]) -> Mapping[str, str]:
    """The same labels with ids of kinds and roles, or LEFT_OUT, where they are named in either language.

    Raises KnownError where a label is mapped to what the schema does not know.
    """
    return {label: _meant(label, meant) for label, meant in mapped.items()}


def _meant(label: str, meant: str) -> str:
    found = LEFT_OUT if meant.strip() == LEFT_OUT else Labels().meaning(meant)
    if found is None:
        known = [term.id for term in (*schema().known_kinds, *schema().known_roles)]
        raise KnownError(
            "“{label}” cannot become “{meant}”: the schema knows no kind and no role of that name."
            " Known are: {known}; “-” leaves the label out.",
            label=label,
            meant=meant,
            known=", ".join(known),
        )
    return found
