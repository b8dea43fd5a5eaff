"""The .ann files of brat: what their lines say of a text, and what of it has no place here.

Events are read as links from their trigger to what they name; the label of a trigger is asked for as one of
an event, since 增至 is no metric because its event is called Change.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace

from core.errors import KnownError
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.losses import Aspect
from core.formats.exchange.packet import Packet
from core.formats.fields import lone_surrogate
from core.formats.utf8 import text_of
from core.model import Direction, Modifier

MODIFIERS = {
    Modifier.ABOUT.value: "about",
    Modifier.OVER.value: "over",
    Modifier.AT_LEAST.value: "at_least",
    Modifier.UNDER.value: "under",
    Modifier.AT_MOST.value: "at_most",
}
"""Our modifiers by the words that stand for them: brat takes ASCII alone."""

_MEANT = {
    "Modifier": {word: sign for sign, word in MODIFIERS.items()},
    "Direction": {each.value: each.value for each in Direction},
}
_NOTED = {"value", "upper", "unit", "doubt"}
_MARK = re.compile(r"(\S+) (\d{1,18} \d{1,18}(?:;\d{1,18} \d{1,18})*)")
_SHOWN = 80
_WIDEST_GAP = 100
"""Blanks about the end of a line: more are no break in it, and could be told again for each mark."""


def document_of(packet: Packet) -> Document:
    """The text beside an .ann file with what the file says of it. Raises KnownError with the line."""
    text = text_of(packet.companion or b"", packet.name.removesuffix(".ann") + ".txt")
    ann = _Ann(packet.name, text)
    for number, line in enumerate(text_of(packet.data, packet.name).removeprefix("\ufeff").split("\n"), 1):
        words = line.rstrip("\r")
        if words.strip():
            ann.take(words, number)
    return ann.document()


@dataclass(slots=True)
class _Ann:
    """The lines of one file, sorted by what they are."""

    name: str
    text: str
    marks: dict[str, Mark] = field(default_factory=dict)
    notes: dict[str, dict[str, str]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    triggers: dict[str, str] = field(default_factory=dict)
    left: list[tuple[Aspect, str]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def take(self, line: str, number: int) -> None:
        """Sort one line in. Raises KnownError where brat would not know it, or its id stands twice."""
        name, _, rest = line.partition("\t")
        takes = {"T": self._mark, "R": self._relation, "E": self._event, "A": self._attribute}
        takes |= {"M": self._attribute, "#": self._comment, "N": self._other, "*": self._other}
        known = takes.get(name[:1])
        if known is None or (name[0] in "TREAM" and name in self.seen) or not known(name, rest):
            raise KnownError(
                "{name}, line {line}: “{words}” is no annotation as brat writes them, or its id stands in the"
                " file twice. Correct the line and try again; nothing was taken from the file.",
                name=self.name,
                line=number,
                words=line[:_SHOWN],
            )
        self.seen.add(name)

    def document(self) -> Document:
        """Everything together: an event's name stands for its trigger, notes and attributes lie on marks."""
        events = set(self.triggers.values())
        marks = [
            replace(
                mark,
                label=f"{mark.label} (event)" if mark.id in events else mark.label,
                notes=self.notes.pop(mark.id, {}),
            )
            for mark in self.marks.values()
        ]
        left = [(Aspect.OTHER, f"{target} {' '.join(notes)}") for target, notes in self.notes.items()]
        links = [
            Link(self._target(each.source), self._target(each.target), each.label) for each in self.links
        ]
        return Document(self.text, tuple(marks), tuple(links), left=(*self.left, *left))

    def _target(self, name: str) -> str:
        return self.triggers.get(name, name)

    def _mark(self, name: str, rest: str) -> bool:
        head, told, quote = rest.partition("\t")
        found = _MARK.fullmatch(head)
        if found is None:
            return False
        edges = [(int(each.split()[0]), int(each.split()[1])) for each in found[2].split(";")]
        if any(start > end for start, end in edges):  # going back in the text, it could be repeated for ever
            return False
        whole = self._joined(edges, quote)
        if whole is None:
            self.left.append((Aspect.MARK, f"{name} {head} “{quote}”"[:_SHOWN]))
        else:
            self.marks[name] = Mark(name, edges[0][0], edges[-1][1], found[1], whole if told else None)
        return True

    def _joined(self, edges: list[tuple[int, int]], quote: str) -> str | None:
        """The quote of fragments with nothing but blanks between them, which are one stretch; else None.

        brat parts a stretch where a line ends, and joins the words of the parts by one space.
        """
        pieces, at = [], 0
        for (start, end), (after, _) in zip(edges, [*edges[1:], (-1, -1)], strict=True):
            gap = self.text[end:after] if after >= 0 else ""
            if after >= 0 and (len(gap) > _WIDEST_GAP or not gap.isspace()):
                return None
            pieces += [quote[at : at + end - start], gap]
            at += end - start + 1
        return "".join((*pieces, quote[at - 1 :]))

    def _relation(self, _name: str, rest: str) -> bool:
        words = rest.split()
        ends = [word.partition(":")[2] for word in words[1:]]
        if len(ends) != 2 or not all(ends):
            return False
        self.links.append(Link(ends[0], ends[1], words[0]))
        return True

    def _event(self, name: str, rest: str) -> bool:
        words = [word.partition(":") for word in rest.split()]
        if not words or not all(value for _, _, value in words):
            return False
        self.triggers[name] = words[0][2]
        self.links += [Link(name, value, label.rstrip("0123456789")) for label, _, value in words[1:]]
        return True

    def _attribute(self, name: str, rest: str) -> bool:
        label, *words = rest.split()[:3] or [""]
        if not words:
            return False
        target, value = words[0], "".join(words[1:])
        meant = "" if label == "Doubtful" else _MEANT.get(label, {}).get(value)
        noted = "doubt" if label == "Doubtful" else label.lower()
        if meant is not None and (label == "Doubtful" or noted not in self.notes.get(target, {})):
            self.notes.setdefault(target, {}).setdefault(noted, meant)
        else:
            self._other(name, rest)
        return True

    def _comment(self, name: str, rest: str) -> bool:
        head, _, words = rest.partition("\t")
        target = "".join(head.split()[1:2])
        noted = _ours(words)
        if head.startswith("AnnotatorNotes ") and noted:
            self.notes.setdefault(target, {}).update(noted)
        else:
            self._other(name, rest)
        return True

    def _other(self, name: str, rest: str) -> bool:
        self.left.append((Aspect.OTHER, " ".join(f"{name} {rest}".split())[:_SHOWN]))
        return True


def _ours(words: str) -> dict[str, str]:
    """A quantity and a doubt as we note them; nothing where a person noted something else."""
    try:
        found = json.loads(words)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict) or not found.keys() <= _NOTED:
        return {}
    return found if all(isinstance(each, str) and not lone_surrogate(each) for each in found.values()) else {}
