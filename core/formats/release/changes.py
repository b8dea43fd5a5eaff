"""What one release changed against another, article by article, and the page that says so."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from core.formats.release.reading import Lines
from core.formats.release.version import Level, level_of
from core.record import Record

_MOST = 200
_SIGNS = re.compile(r"[\\`*_~\[\]<>&|$]")
_TITLE = 60
_FIELDS = ("kind", "value", "upper", "unit", "modifier", "direction", "doubtful", "doubt")
_ABOUT = ("title", "source", "published")


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of articles: came, went, changed in content, moved to another split (from, to)."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    moved: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """What kind of step it is."""
        touched = bool(self.removed or self.changed or self.moved)
        return level_of(touched=touched, added=bool(self.added))

    @property
    def any(self) -> bool:
        """Whether any record is another one now."""
        return bool(self.added or self.removed or self.changed or self.moved)


def changes_between(before: Mapping[str, tuple[str, str]], after: Mapping[str, tuple[str, str]]) -> Changes:
    """From two mappings of id to (split, hash of the line)."""
    common = sorted(before.keys() & after.keys())
    return Changes(
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(before.keys() - after.keys())),
        tuple(each for each in common if before[each][1] != after[each][1]),
        {each: (before[each][0], after[each][0]) for each in common if before[each][0] != after[each][0]},
    )


def changes_page(
    heading: str, changes: Changes, before: Lines | None, after: Lines, notes: Iterable[str] = ()
) -> str:
    """The page as Markdown. Where the lines of before are not at hand, it names articles without metrics."""
    return "\n".join([f"# {heading}", "", *_summary(changes, notes), *_parts(changes, before, after)]) + "\n"


def _summary(changes: Changes, notes: Iterable[str]) -> Iterator[str]:
    yield f"- articles added: {len(changes.added)}"
    yield f"- articles removed: {len(changes.removed)}"
    yield f"- articles changed: {len(changes.changed)}"
    yield f"- articles moved between splits: {len(changes.moved)}"
    yield from (f"- {note}" for note in notes)


def _parts(changes: Changes, before: Lines | None, after: Lines) -> Iterator[str]:
    old = {} if before is None else before.lines
    if changes.added:
        yield from ("", "## Added", "")
        for name in changes.added:
            record = _read(after.lines[name])
            yield f"- {_named(name, record)}, {after.splits[name]}: {_count(record)}"
    if changes.removed:
        yield from ("", "## Removed", "")
        for name in changes.removed:
            record = _read(old.get(name))
            yield f"- {_named(name, record)}{f': {_count(record)}' if record else ''}"
    if changes.moved:
        yield from ("", "## Moved between splits", "")
        for name, (source, target) in changes.moved.items():
            yield f"- {_named(name, _read(after.lines[name]))}: {source} → {target}"
    if changes.changed:
        yield from ("", "## Changed", "")
        for name in changes.changed:
            yield from _changed(name, _read(old.get(name)), _read(after.lines[name]))


def _read(line: bytes | None) -> Record:
    found: Record = {} if line is None else json.loads(line)
    return found


def _named(name: str, record: Record) -> str:
    words = " ".join(str(record.get("title", "")).split())
    title = words if len(words) <= _TITLE else words[: _TITLE - 1] + "…"
    return f"{literal(title)} ({name[:12]})" if title else name[:12]


def literal(words: object) -> str:
    """Words of an article on one line of Markdown, none of their signs meaning anything there."""
    return _SIGNS.sub(r"\\\g<0>", " ".join(str(words).split()))


def _count(record: Record) -> str:
    return f"{len(record['metrics'])} metrics"


def _changed(name: str, before: Record, after: Record) -> Iterator[str]:
    yield from (f"### {_named(name, after)}", "")
    if not before:
        yield from ("- the parent's line is not at hand, so its metrics cannot be compared", "")
        return
    lines = [*_about(before, after), *_metrics(before["metrics"], after["metrics"])]
    yield from lines[:_MOST]
    if len(lines) > _MOST:
        yield f"- and {len(lines) - _MOST} more"
    yield ""


def _about(before: Record, after: Record) -> Iterator[str]:
    for name in _ABOUT:
        if before.get(name) != after.get(name):
            yield f"- {name}: “{literal(before.get(name, ''))}” → “{literal(after.get(name, ''))}”"


def _metrics(before: list[Record], after: list[Record]) -> Iterator[str]:
    """Each metric that came, went or changed, in the order of the text."""
    told: list[tuple[int, str]] = []
    rest, left = _pairs(before, after, told)
    told.extend((each["start"], f"- removed: {_quoted(each)}") for each in rest)
    told.extend((each["start"], f"- added: {_quoted(each)}") for each in left)
    yield from (words for _, words in sorted(told))


def _pairs(
    before: list[Record], after: list[Record], told: list[tuple[int, str]]
) -> tuple[list[Record], list[Record]]:
    """Tell of those that are the same metric before and after; what is left over on either side."""
    # Value spans of one reading never overlap, so the first that overlaps in text order is the one meant.
    waiting = sorted(after, key=lambda each: (each["start"], each["end"]))
    rest: list[Record] = []
    for one in sorted(before, key=lambda each: (each["start"], each["end"])):
        found = next((each for each in waiting if _same_place(one, each)), None)
        found = found or next((each for each in waiting if _overlapping(one, each)), None)
        if found is None:
            rest.append(one)
            continue
        waiting.remove(found)
        words = _differences(one, found)
        if words:
            told.append((one["start"], f"- {_quoted(one)}: {'; '.join(words)}"))
    return rest, waiting


def _same_place(one: Record, other: Record) -> bool:
    return bool(one["start"] == other["start"] and one["end"] == other["end"])


def _overlapping(one: Record, other: Record) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def _quoted(metric: Record) -> str:
    return (
        f"“{literal(metric['text'])}” ({metric['start']}–{metric['end']}, {metric['kind']} {metric['value']})"
    )


def _differences(one: Record, other: Record) -> list[str]:
    place = f"span → “{literal(other['text'])}” ({other['start']}–{other['end']})"
    ours, theirs = _roles(one), _roles(other)
    return [
        *([] if _same_place(one, other) else [place]),
        *(
            f"{name} {_shown(one.get(name))} → {_shown(other.get(name))}"
            for name in _FIELDS
            if one.get(name) != other.get(name)
        ),
        *(
            f"{role} {_role(ours.get(role))} → {_role(theirs.get(role))}"
            for role in sorted({*ours, *theirs})
            if ours.get(role) != theirs.get(role)
        ),
    ]


def _roles(metric: Record) -> dict[str, tuple[int, int, str]]:
    return {each["role"]: (each["start"], each["end"], each["text"]) for each in metric["roles"]}


def _role(place: tuple[int, int, str] | None) -> str:
    return "none" if place is None else f"“{literal(place[2])}” ({place[0]}–{place[1]})"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value in {None, ""} else literal(value)
