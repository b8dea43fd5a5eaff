"""Frozen gold sets: a folder of plain files that never changes again, and what can be read from it.

What it holds is defined by its files: `data/*.jsonl` and `schema.json` are its content, by which two releases
are the same or not; the rest says what they are, where they came from, and how to check them.
"""

from core.formats.release.changes import Changes, changes_between, changes_page, literal
from core.formats.release.entry import Entry, entry_of
from core.formats.release.folder import Made, check_target, published, verified
from core.formats.release.names import DATA, MANIFEST, SUMS, check_licence, check_name
from core.formats.release.near import Near
from core.formats.release.parts import Whole, content_of, whole
from core.formats.release.reading import Lines, articles_of, check_split, lines_of, manifest_of, schema_in
from core.formats.release.splits import Splits, dealt, read_splits
from core.formats.release.version import FIRST, Level, Version

__all__ = [
    "DATA",
    "FIRST",
    "MANIFEST",
    "SUMS",
    "Changes",
    "Entry",
    "Level",
    "Lines",
    "Made",
    "Near",
    "Splits",
    "Version",
    "Whole",
    "articles_of",
    "changes_between",
    "changes_page",
    "check_licence",
    "check_name",
    "check_split",
    "check_target",
    "content_of",
    "dealt",
    "entry_of",
    "lines_of",
    "literal",
    "manifest_of",
    "published",
    "read_splits",
    "schema_in",
    "verified",
    "whole",
]
