"""What the annotation guideline says of a kind or a cause, and how this project's gold has applied it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from core.jobs.project import Project
from core.schema import built_in, schema

_KINDS, _EDGES, _NONE, _VALUES = 2, 3, 4, 5
_CAUSES: Final = (
    *(
        "date",
        "frame",
        "sequence",
        "vague-rank",
        "grade",
        "trait",
        "name",
        "programme",
        "facets",
        "definition",
    ),
    *("reference", "schedule", "idiom", "furniture"),
)
"""The causes in the order of the rows of section 4."""

_EXAMPLES = 5
_AROUND = 12


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of the guideline, as Markdown, below the heading of its section."""

    heading: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Example:
    """A value span of the gold with the words around it."""

    article: str
    before: str
    quote: str
    after: str


def passages_on_kind(kind: str, language: str) -> tuple[Passage, ...]:
    """What the guideline says of a kind: its row, what names it, and where value spans begin and end.

    Empty for a kind that only a project's own schema has.
    """
    sections = _sections(language)
    row = next((row for row in _rows(sections[_KINDS]) if row[0] == f"`{kind}`"), None)
    if row is None:
        return ()
    named = [line for number in (_KINDS, _NONE, _VALUES) for line in _bullets(sections[number], f"`{kind}`")]
    about = "\n".join([f"**{row[2]}**", "", row[-1], "", *named])
    return (
        Passage(_heading(sections[_KINDS]), _in_words(about, language)),
        Passage(_heading(sections[_EDGES]), _in_words(_body(sections[_EDGES]), language)),
    )


def passages_on_cause(cause: str, language: str) -> tuple[Passage, ...]:
    """What the guideline says of numbers that are no metric for that cause, and what counts all the same."""
    if cause not in _CAUSES:
        return ()
    section = _sections(language)[_NONE]
    what, example = _rows(section)[1 + _CAUSES.index(cause)]
    counts = section.split("\n\n", 2)[-1]
    return (
        Passage(_heading(section), _in_words(f"**{what}**\n\n{example}", language)),
        Passage("", _in_words(counts, language)),
    )


def _in_words(markdown: str, language: str) -> str:
    """The kinds and roles by their names: ids are for files."""
    known = schema()
    names = {f"`{each.id}`": f"`{each.name(language)}`" for each in (*known.kinds, *known.roles)}
    return re.sub(r"`[a-z-]+`", lambda found: names.get(found[0], found[0]), markdown)


def examples_of(project: Project, kind: str) -> tuple[Example, ...]:
    """Some spans of that kind in the gold that this reviewer may see, the newest article first."""
    rows = project.store.gold_examples(project.gold_in_sight, kind, _EXAMPLES, _AROUND)
    return tuple(Example(*row) for row in rows)


def guideline_page() -> str:
    """The whole guideline, in both languages, that the schema in force names.

    Of a version that is not the program's own it holds what the schema says of it, above the program's.
    """
    text = files("annotations").joinpath("guideline.md").read_text("utf-8")
    known, own = schema(), built_in()
    if known.guideline == own.guideline:
        return text
    notes = "".join(
        f"- {each.version}: {each.note or ', '.join((*each.kinds, *each.causes))}\n"
        for each in known.revisions
    )
    return (
        f"# 标注规范 {known.guideline} · Guideline {known.guideline}\n\n"
        f"This version is the project's own, written on {own.guideline}, which follows. What was revised:\n\n"
        f"{notes}\n---\n\n{text}"
    )


@cache
def _sections(language: str) -> dict[int, str]:
    """The numbered sections of the guideline in that language."""
    text = files("annotations").joinpath("guideline.md").read_text("utf-8")
    chinese, english = text.split("\n# English\n", 1)
    part = chinese if language.startswith("zh") else english
    found = re.split(r"^## (?=\d)", part, flags=re.MULTILINE)[1:]
    return {int(section[0]): section for section in found}


def _heading(section: str) -> str:
    return section.split("\n", 1)[0].strip()


def _body(section: str) -> str:
    return section.split("\n", 1)[1].strip().removesuffix("---").strip()


def _rows(section: str) -> list[list[str]]:
    """The cells of the table's rows, its head first."""
    lines = [line for line in section.split("\n") if line.startswith("|") and not line.startswith("|--")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def _bullets(section: str, word: str) -> Iterator[str]:
    """The list entries that hold the word, with the lines that they go on over."""
    for entry in re.split(r"\n(?=- )", section)[1:]:
        words = entry.split("\n\n", 1)[0]
        if word in words:
            yield words
