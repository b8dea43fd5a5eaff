"""What one annotation of Label Studio has marked: regions with labels, what is said of each, relations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.errors import KnownError
from core.formats.exchange.document import Link, Mark
from core.formats.exchange.losses import Aspect
from core.formats.fields import Fields, decimal_of
from core.formats.label_studio.config import CHOICES, DOUBT, NOTE, WORDS

_Left = tuple[Aspect, str]
_NOTES = {*WORDS, *CHOICES, DOUBT, NOTE}


def result_of(annotation: Fields) -> tuple[tuple[Mark, ...], tuple[Link, ...], tuple[_Left, ...]]:
    """Its marks and links, and by name what else it says. Raises KnownError."""
    found = _Result()
    for item in annotation.objects("result"):
        kind = item.spare("type")
        if kind == "relation":
            found.relate(item)
        elif kind.endswith("labels"):
            found.mark(item, kind)
        else:
            found.say(item, kind)
    return found.marks(), tuple(found.links), tuple(found.left)


@dataclass(slots=True)
class _Result:
    """What was met so far: what is said of a region may stand before the region itself."""

    regions: dict[str, Mark] = field(default_factory=dict)
    notes: dict[str, dict[str, str]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    left: list[_Left] = field(default_factory=list)

    def mark(self, item: Fields, kind: str) -> None:
        """A mark for each label; a region that has several is marked several times."""
        value = item.inner("value")
        place = value.inner("globalOffsets") if "globalOffsets" in value else value
        if "start" not in place:
            self.left.append((Aspect.OTHER, kind))
            return
        if _is_elsewhere(place):
            raise KnownError(
                "{name}, line {line}: “{field}” is a region of the type “{type}”, which marks a page or a"
                " conversation and no plain text. Only regions of plain text can be read; nothing was taken"
                " from the file.",
                **item.place("value"),
                type=kind,
            )
        start, end, quote = place.whole("start"), place.whole("end"), value.optional("text")
        if item.record.get("meta"):
            self.left.append((Aspect.OTHER, "meta"))
        labels = _listed(value, kind if kind in value else "labels")
        if not labels:
            self.left.append((Aspect.OTHER, kind))
        for label in labels:
            name = item.spare("id")
            # Its first label goes by the region's own id, as relations name it; each further one by another.
            name = name if name and name not in self.regions else f"{name}#{len(self.regions)}"
            self.regions[name] = Mark(name, start, end, label, quote)

    def say(self, item: Fields, kind: str) -> None:
        """What a field or a choice says of a region; one that has no name of ours, or no region, is left."""
        name, region = item.spare("from_name").casefold(), item.spare("id")
        value, key = item.inner("value"), "text" if kind == "textarea" else kind
        if name not in _NOTES or key not in value:
            self.left.append((Aspect.OTHER, item.spare("from_name") or kind))
            return
        words = "\n".join(_listed(value, key))
        if words:
            name, words = (DOUBT, "") if name == DOUBT and kind == "choices" else (name, words)
            self.notes.setdefault(region, {})[name] = words

    def relate(self, item: Fields) -> None:
        """A link; drawn to the left it begins at its end."""
        ends = item.text("from_id"), item.text("to_id")
        source, target = reversed(ends) if item.record.get("direction") == "left" else ends
        labels = _listed(item, "labels") if "labels" in item else ()
        self.links.extend(Link(source, target, label) for label in labels or [""])

    def marks(self) -> tuple[Mark, ...]:
        """Every region with what was said of it; what was said of none is left."""
        lone = [notes for region, notes in self.notes.items() if region not in self.regions]
        self.left += [(Aspect.OTHER, name) for notes in lone for name in notes]
        return tuple(_with(mark, self.notes.get(mark.id, {})) for mark in self.regions.values())


def _with(mark: Mark, notes: dict[str, str]) -> Mark:
    said = {name: words for name, words in notes.items() if name != NOTE}
    if NOTE in notes:
        said[DOUBT] = notes[NOTE]
    return Mark(mark.id, mark.start, mark.end, mark.label, mark.quote, said)


def _is_elsewhere(place: Fields) -> bool:
    """In a page, where places are paths, or in a conversation, where they count its turns."""
    start = place.record["start"]
    return isinstance(start, str) and ("startOffset" in place or decimal_of(start) is None)


def _listed(fields: Fields, name: str) -> Sequence[str]:
    """A list of words, or one of them alone; numbers as their digits."""
    value = fields.needed(name)
    found = value if isinstance(value, list) else [value]
    return [
        str(each)
        if isinstance(each, int | float)
        else Fields({name: each}, fields.name, fields.line, fields.path).text(name)
        for each in found
    ]
