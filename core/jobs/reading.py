"""Reading sources at import: what is in each of them. Pure, so that it can run in a helper process."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from core import extraction
from core.errors import KnownError, unreadable
from core.formats import Annotated, Asked, Brought, Format, Loss, Packet, format_of, formats
from core.formats.exchange.labels import LEFT_OUT, Labels, Unknown, meanings_of
from core.formats.files import read_whole, state_of
from core.jobs.archives import member_of
from core.jobs.sources import Gathered, Inside, Lines, Source, changed_at, gathered, text_files
from core.model import Article, Number
from core.schema import in_force, schema
from core.text import LONGEST_WORDS, cleaned, guessed_title

__all__ = [
    "LEFT_OUT",
    "NOTHING_ASKED",
    "Asked",
    "Entry",
    "Gathered",
    "Incoming",
    "Inside",
    "Loss",
    "Source",
    "Unknown",
    "asked",
    "gathered",
    "plain_entry",
    "read_file",
    "read_source",
    "read_text",
    "readable",
    "text_files",
]

NOTHING_ASKED = Asked()
"""Labels go by their own names, and nothing stood between tokens."""
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """An article ready to be kept, with the metrics that its file has of it."""

    annotated: Annotated
    numbers: tuple[Number, ...]

    @property
    def article(self) -> Article:
        """The article alone."""
        return self.annotated.article


@dataclass(frozen=True, slots=True)
class Incoming:
    """What one file brought: articles, or why there are none; labels that nobody has said the meaning of."""

    name: str = ""
    format: str = ""
    entries: tuple[Entry, ...] = ()
    losses: tuple[Loss, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    refused: KnownError | None = None


def readable() -> tuple[Format, ...]:
    """Every format that can be read, by name."""
    found = (each for each in formats().values() if each.read)
    return tuple(sorted(found, key=lambda each: each.name))


def asked(mapped: Mapping[str, str], separator: str = "") -> Asked:
    """What somebody says of files, with the schema in force, so that a helper process knows it as well.

    `mapped` gives labels their meaning: a kind or role, by id or name, or LEFT_OUT. Raises KnownError for a
    meaning that the schema does not know.
    """
    return Asked(Labels(meanings_of(mapped)), separator, schema())


def read_file(source: Source, asked: Asked = NOTHING_ASKED, wanted: str = "") -> Incoming:
    """What is in a source, in the format of that name or in the one it looks like.

    What is wrong with it is returned, not raised: the other files go on.
    """
    try:
        with in_force(asked.schema):
            form, found = read_source(source, asked, wanted)
            entries = tuple(_entry(each) for each in found.articles)
        return Incoming(source.name, form.name, entries, found.losses, found.unknown)
    except KnownError as error:
        return Incoming(source.name, refused=error)


def read_source(source: Source, asked: Asked, wanted: str = "") -> tuple[Format, Brought]:
    """The format of a source and what it brought, all of it or nothing. Raises KnownError."""
    if source.refused is not None:
        raise source.refused
    packet = _packet(source)
    form = formats()[wanted] if wanted else format_of(packet) or _plain(packet)
    assert form.read is not None  # only formats that can be read are chosen
    found = form.read(packet, asked)
    for each in found.articles:
        _check_apart(each, packet.name)
        _check_words(each, packet.name)
    return form, found


def read_text(text: str, title: str = "", name: str = "") -> Incoming:
    """An article out of a text that is no file's, such as what was copied; `name` says where it is from.

    Without a title it gets one from its first lines. What is wrong with it is returned, not raised.
    """
    try:
        found = cleaned(text, name or "The text")
    except KnownError as error:
        return Incoming(name, refused=error)
    article = replace(Article.of(found.text, title.strip(), name), conversions=found.conversions)
    return Incoming(name, "text", (_entry(Annotated(article, ())),))


def plain_entry(data: bytes, name: str) -> Entry:
    """The article in a text file. Raises KnownError where it is not readable text."""
    read = formats()["text"].read
    assert read is not None  # it is there to be read
    return _entry(read(Packet(name, data), NOTHING_ASKED).articles[0])


def _packet(source: Source) -> Packet:
    inside, beside, lines = source.inside, source.companion, source.lines
    try:
        if lines is not None:
            return Packet(source.name, _lines(source, lines), line=lines.first)
        if inside is None:
            companion = None if beside is None else read_whole(beside, source.name)
            return Packet(source.name, read_whole(source.path, source.name), companion)
        place, beside_it = inside.member, inside.companion
        companion = None if beside_it is None else member_of(source.path, beside_it, inside.seen, source.name)
        return Packet(source.name, member_of(source.path, place, inside.seen, source.name), companion)
    except OSError as error:
        raise unreadable(source.name, error) from None


def _lines(source: Source, lines: Lines) -> bytes:
    with source.path.open("rb") as file:
        file.seek(lines.start)
        data = file.read(lines.end - lines.start)
        if state_of(os.fstat(file.fileno())) != lines.seen:
            raise changed_at(source)
    return data


def _plain(packet: Packet) -> Format:
    """A file that is named outright is read as text whatever its suffix, but not one of another tool."""
    if any(packet.suffix in each.suffixes for each in formats().values() if each.read):
        raise KnownError(
            "{name} is in none of the formats that are known. Export it anew in one that the guide lists"
            " under “In and out”, or name its format: metric-annotator import --format.",
            name=packet.name,
        )
    return formats()["text"]


def _check_apart(annotated: Annotated, name: str) -> None:
    """Raises KnownError that lists values of an article that share a character, whatever the format."""
    text = annotated.article.text
    spans = sorted(metric.span for metric in annotated.metrics)
    meeting = [(one, two) for one, two in pairwise(spans) if one.overlaps(two)]
    if meeting:
        words = [
            " / ".join(f"{span.start}–{span.end} “{span.quote(text)}”" for span in pair)
            for pair in meeting[:_SHOWN]
        ]
        raise KnownError(
            "{name}: {count} values of “{title}” overlap, and value spans never do: {spans}. Nothing was"
            " taken from the file.",
            name=name,
            count=len(meeting),
            title=annotated.article.title or guessed_title(text),
            spans="; ".join([*words, *(["…"] if len(meeting) > _SHOWN else [])]),
        )


def _check_words(annotated: Annotated, name: str) -> None:
    """Raises KnownError for words that no list can show, whatever the format."""
    article = annotated.article
    said = [("title", article.title), ("source", article.source), ("published", article.published)]
    for metric in annotated.metrics:
        said += [("unit", metric.quantity.unit), ("doubt", metric.doubt or "")]
    for field, words in said:
        if len(words) > LONGEST_WORDS:
            raise KnownError(
                "{name}: “{field}” has {count} characters, and may have {most}. Shorten it, and try again;"
                " nothing was taken from the file.",
                name=name,
                field=field,
                count=len(words),
                most=LONGEST_WORDS,
            )


def _entry(annotated: Annotated) -> Entry:
    article = annotated.article
    title = article.title.strip() or guessed_title(article.text)
    known = replace(annotated, article=replace(article, title=title))
    return Entry(known, extraction.numerals.scan(article.text))
