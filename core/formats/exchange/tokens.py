"""CoNLL files: a token a line, its tag last; a blank line behind a sentence, -DOCSTART- before a document.

We write a character a line, since words of a segmenter cut through figures: 10年期, 5月份. A sentence is a
line of the text. What is read may have tokens of any length; they are joined by what was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core.errors import KnownError
from core.formats.annotated import Annotated
from core.formats.exchange.cutting import cut_apart, nothing_left
from core.formats.exchange.document import Document, Mark
from core.formats.exchange.losses import Aspect, Loss, fitted
from core.formats.exchange.output import Output
from core.formats.exchange.packet import Asked, Brought, Packet, brought
from core.formats.exchange.tags import OUTSIDE, Chunk, Token, chunks, is_tag, tags_of
from core.formats.utf8 import text_of
from core.model import Span

LOST = frozenset(
    {Aspect.TITLE, Aspect.SOURCE, Aspect.COMPLETE, Aspect.TEXT, Aspect.QUANTITY, Aspect.ROLE, Aspect.DOUBT}
)
"""What a column of tags has no place for; of the text it is blanks and empty lines."""

_DOCUMENT = "-DOCSTART-"
_BLANKS = re.compile(r"\s+")
_GAP = re.compile(r"[ \t]+")
_SHOWN = 40


# Writing


def write_tokens(articles: Iterable[Annotated], out: Output, *, ends: bool) -> Iterator[Loss]:
    """Every article as characters with tags, those of BIOES where spans' ends are to be told.

    Of two articles that differ in blanks alone, the later is told as lost: they would be one when read.
    """
    seen: set[str] = set()
    with out.file() as file:
        for each in articles:
            found = cut_apart(each, tuple(_unholdable(each.article.text)), seen)
            if found is None:
                yield nothing_left(each)
                continue
            fit = fitted(found.annotated, LOST)
            file.write("".join(f"{line}\n" for line in _lines(fit.annotated, ends=ends)).encode())
            yield from found.told(fit.losses)


def _lines(annotated: Annotated, *, ends: bool) -> Iterator[str]:
    # Letter by letter what spaCy looks for, and most copies of CoNLL-2003 have.
    yield from (f"{_DOCUMENT} -X- O {OUTSIDE}", "")
    tags = _tags(annotated, ends=ends)
    for at, sign in enumerate(annotated.article.text):
        yield "" if sign == "\n" else f"{sign} -X- -X- {tags.get(at, OUTSIDE)}"
    yield ""


def _tags(annotated: Annotated, *, ends: bool) -> dict[int, str]:
    return {
        metric.span.start + at: f"{letter}-{metric.kind}"
        for metric in annotated.metrics
        for at, letter in enumerate(tags_of(len(metric.span), ends=ends))
    }


def _unholdable(text: str) -> Iterator[Span]:
    """Blanks, which no token can be, but for one line break between two lines."""
    for blank in _BLANKS.finditer(text):
        start, end = blank.span()
        breaks = -1 if start == 0 or end == len(text) else text.find("\n", start, end)
        if breaks < 0:
            yield Span(start, end)
            continue
        if start < breaks:
            yield Span(start, breaks)
        if breaks + 1 < end:
            yield Span(breaks + 1, end)


# Reading


def read_tokens(packet: Packet, asked: Asked) -> Brought:
    """The articles of a file with tags of any scheme. Raises KnownError with the line."""
    return brought(_documents(packet, asked.separator), packet.name, asked)


@dataclass(slots=True)
class _Part:
    """One document of a file, sentence by sentence."""

    line: int
    sentences: list[list[Token]] = field(default_factory=lambda: [[]])


def _documents(packet: Packet, separator: str) -> Iterator[Document]:
    parts = [part for part in _parts(packet) if any(part.sentences)]
    for part in parts:
        part.sentences = [sentence for sentence in part.sentences if sentence]
    # Together: which scheme a file is in shows only in all of it.
    found = chunks((sentence for part in parts for sentence in part.sentences), packet.name)
    for part in parts:
        yield _joined(part, [next(found) for _ in part.sentences], separator)


def _parts(packet: Packet) -> list[_Part]:
    parts = [_Part(1)]
    for number, line in enumerate(text_of(packet.data, packet.name, encoding="utf-8-sig").split("\n"), 1):
        words = line.rstrip("\r")
        if not words.strip(" \t"):
            parts[-1].sentences.append([])
        elif words.startswith(_DOCUMENT):
            parts.append(_Part(number))
        else:
            parts[-1].sentences[-1].extend(_tokens(words, packet.name, number))
    return parts


def _tokens(words: str, name: str, line: int) -> Iterator[Token]:
    """The token of a line; none in a comment, which begins with # and ends in no tag."""
    cells = words.split("\t") if "\t" in words else _GAP.split(words.strip(" "))
    if len(cells) > 1 and cells[0] and is_tag(cells[-1]):
        yield Token(cells[0], cells[-1], line)
    elif not words.startswith("#"):
        raise KnownError(
            "{name}, line {line}: “{words}” is no token with a tag behind it, such as B-count, I-count or O."
            " Correct the line and try again; nothing was taken from the file.",
            name=name,
            line=line,
            words=words[:_SHOWN],
        )


def _joined(part: _Part, found: list[tuple[Chunk, ...]], separator: str) -> Document:
    text, marks = "", []
    for sentence, spans in zip(part.sentences, found, strict=True):
        text = f"{text}\n" if text else ""
        starts = []
        for at, token in enumerate(sentence):
            text += separator if at else ""
            starts.append(len(text))
            text += token.text
        for span in spans:
            end = starts[span.end - 1] + len(sentence[span.end - 1].text)
            name = str(sentence[span.start].line)
            marks.append(Mark(name, starts[span.start], end, span.label))
    return Document(text, tuple(marks), line=part.line)
