"""All files of a release, put together from what is to be frozen; the same input gives the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from core.formats.release.card import card
from core.formats.release.changes import Changes, changes_page
from core.formats.release.croissant import croissant
from core.formats.release.entry import Entry
from core.formats.release.folder import content_hash
from core.formats.release.names import (
    AGREEMENT,
    CARD,
    CHANGES,
    CROISSANT,
    DATA,
    GUIDELINE,
    MANIFEST,
    SCHEMA,
)
from core.formats.release.near import LIKE
from core.formats.release.reading import Lines
from core.formats.release.splits import Splits
from core.formats.release.version import Version
from core.record import Record
from core.schema import Schema

FORMAT = 1
"""The layout of the folder; it grows when a reader of an older one would misread a newer."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a release is made of. `parent` is its name, version and content hash; `split_of` by article id."""

    name: str
    version: Version
    created: datetime
    tool: str
    schema: Schema
    guideline: str
    licences: tuple[str, ...]
    splits: Splits
    entries: Sequence[Entry]
    split_of: Mapping[str, str]
    near: Sequence[tuple[str, ...]]
    agreement: Record
    reviewers: int
    parent: Record | None = None
    changes: Changes | None = None
    before: Lines | None = None
    notes: tuple[str, ...] = ()


def data_of(entries: Sequence[Entry], split_of: Mapping[str, str], splits: Splits) -> dict[str, bytes]:
    """A file for each split, its articles sorted by id; a split without articles is an empty file."""
    lines: dict[str, list[bytes]] = {name: [] for name in splits.names}
    for entry in sorted(entries, key=lambda each: each.id):
        lines[split_of[entry.id]].append(entry.line)
    return {f"{DATA}/{name}.jsonl": b"".join(found) for name, found in lines.items()}


def schema_file(schema: Schema) -> bytes:
    """The schema with all that it ever had, by the same names as in its nouns."""
    return _json(asdict(schema))


def content_of(entries: Sequence[Entry], split_of: Mapping[str, str], splits: Splits, schema: Schema) -> str:
    """The hash by which a release of these entries would be known."""
    return content_hash({**data_of(entries, split_of, splits), SCHEMA: schema_file(schema)})


def whole(made: Whole) -> dict[str, bytes]:
    """Every file but SHA256SUMS, by its name in the folder."""
    data = data_of(made.entries, made.split_of, made.splits)
    content = {**data, SCHEMA: schema_file(made.schema)}
    manifest = _manifest(made, content_hash(content))
    sums = {name: hashlib.sha256(found).hexdigest() for name, found in content.items()}
    sizes = {name: len(found) for name, found in content.items()}
    files = {
        **content,
        GUIDELINE: made.guideline.encode(),
        AGREEMENT: _json(made.agreement),
        CHANGES: _changes(made).encode(),
        CARD: card(manifest).encode(),
        CROISSANT: croissant(manifest, sums, sizes).encode(),
    }
    manifest["files"] = {
        name: {"bytes": len(found), "sha256": hashlib.sha256(found).hexdigest()}
        for name, found in sorted(files.items())
    }
    return {**files, MANIFEST: _json(manifest)}


def _json(record: Record) -> bytes:
    return (json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def _manifest(made: Whole, content: str) -> Record:
    articles = Counter(made.split_of[entry.id] for entry in made.entries)
    return {
        "format": FORMAT,
        "name": made.name,
        "version": str(made.version),
        "created": made.created.isoformat(timespec="seconds"),
        "tool": {"name": "metric-annotator", "version": made.tool},
        "schema": {"version": made.schema.version},
        "guideline": {"version": made.schema.guideline},
        "licences": list(made.licences),
        "parent": made.parent,
        "splits": {
            "seed": made.splits.seed,
            "parts": {name: str(part) for name, part in made.splits.parts},
            "articles": {name: articles[name] for name in made.splits.names},
        },
        "counts": _counts(made),
        "near_duplicates": {
            "method": "MinHash of runs of 5 characters, candidates compared by their overlap (Jaccard)",
            "threshold": LIKE,
            "groups": [{each: made.split_of[each] for each in group} for group in made.near],
        },
        "reviewers": made.reviewers,
        "content_sha256": content,
    }


def _counts(made: Whole) -> Record:
    kinds: Counter[str] = Counter()
    metrics: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for entry in made.entries:
        kinds.update(entry.kinds)
        metrics[made.split_of[entry.id]] += entry.metrics
        articles[made.split_of[entry.id]] += 1
    return {
        "articles": articles.total(),
        "metrics": metrics.total(),
        "doubtful": sum(entry.doubtful for entry in made.entries),
        "kinds": {kind: kinds[kind] for kind in sorted(kinds)},
        "splits": {
            name: {"articles": articles[name], "metrics": metrics[name]} for name in made.splits.names
        },
    }


def _changes(made: Whole) -> str:
    title = f"{made.name} {made.version}"
    if made.parent is None or made.changes is None:
        return f"# {title}\n\nThe first release of this name: there is nothing to compare it with.\n"
    lines = {entry.id: entry.line for entry in made.entries}
    after = Lines(made.split_of, {}, lines)
    heading = f"{title} against {made.parent['name']} {made.parent['version']}"
    return changes_page(heading, made.changes, made.before, after, made.notes)
