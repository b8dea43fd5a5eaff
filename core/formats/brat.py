"""brat: a folder of texts with their .ann files, and the annotation.conf by which brat shows and checks them.

A value's figures are a note in canonical JSON; what a person of brat would choose from a list, its modifier
and its direction, are attributes. Source: brat's page on its standoff format, and its parser, which takes a
quote only where it is the text of the fragments joined by single spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from core.errors import KnownError
from core.formats import Annotated, Asked, Aspect, Brought, Format, Loss, Output, Packet
from core.formats.exchange.document import Mark
from core.formats.exchange.losses import fitted, loss
from core.formats.exchange.marking import marked
from core.formats.exchange.packet import brought
from core.formats.exchange.standoff import MODIFIERS, document_of
from core.model import Metric, Span
from core.record import canonical
from core.schema import schema

_LOST = frozenset({Aspect.TITLE, Aspect.SOURCE, Aspect.COMPLETE})
# What ends a line for brat, which reads with Python's own idea of lines.
_BREAKS = re.compile("[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_NAME_LENGTH = 16


def _read(packet: Packet, asked: Asked) -> Brought:
    if packet.companion is None:
        raise KnownError(
            "{name}: the text that it annotates is not beside it. Put the .txt of the same name there, and"
            " choose the folder or both files.",
            name=packet.name,
        )
    return brought([document_of(packet)], packet.name, asked)


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    out.text("annotation.conf", _configuration())
    for each in articles:
        fit = fitted(each, _LOST)
        holdable, losses = _holdable(fit.annotated)
        name = each.article.id[:_NAME_LENGTH]
        out.text(f"{name}.txt", each.article.text)
        out.text(f"{name}.ann", "".join(f"{line}\n" for line in _lines(holdable)))
        yield from (*fit.losses, *losses)


def _holdable(annotated: Annotated) -> tuple[Annotated, tuple[Loss, ...]]:
    """Without the spans that begin or end with a line break: brat's fragments cannot say that they do."""
    text = annotated.article.text
    losses: list[Loss] = []
    kept: list[Metric] = []
    for metric in annotated.metrics:
        if not _is_holdable(metric.span, text):
            losses.append(loss(annotated, metric, Aspect.METRIC))
            continue
        lost = [name for name, span in metric.roles if not _is_holdable(span, text)]
        losses.extend(loss(annotated, metric, Aspect.ROLE, name) for name in lost)
        kept.append(replace(metric, roles=tuple(each for each in metric.roles if each[0] not in lost)))
    return replace(annotated, metrics=tuple(kept)), tuple(losses)


def _is_holdable(span: Span, text: str) -> bool:
    return not (_BREAKS.match(text[span.start]) or _BREAKS.match(text[span.end - 1]))


def _lines(annotated: Annotated) -> Iterator[str]:
    document = marked(annotated)
    names = {mark.id: f"T{at}" for at, mark in enumerate(document.marks, 1)}
    for mark in document.marks:
        places, quote = _fragments(mark, document.text)
        yield f"{names[mark.id]}\t{mark.label} {places}\t{quote}"
    for at, link in enumerate(document.links, 1):
        yield f"R{at}\thas_{link.label} Arg1:{names[link.source]} Arg2:{names[link.target]}\t"
    chosen = [(mark, each) for mark in document.marks for each in _attributes(mark.notes)]
    for at, (mark, attribute) in enumerate(chosen, 1):
        words = attribute.split()
        yield " ".join((f"A{at}\t{words[0]}", names[mark.id], *words[1:]))
    noted = [mark for mark in document.marks if mark.notes]
    for at, mark in enumerate(noted, 1):
        yield f"#{at}\tAnnotatorNotes {names[mark.id]}\t{_note(mark.notes)}"


def _fragments(mark: Mark, text: str) -> tuple[str, str]:
    """Its offsets, parted where a line ends, and the words of the parts joined as brat joins them."""
    edges, at = [], mark.start
    for broken in _BREAKS.finditer(text, mark.start, mark.end):
        edges.append((at, broken.start()))
        at = broken.end()
    edges.append((at, mark.end))
    places = ";".join(f"{start} {end}" for start, end in edges)
    return places, " ".join(text[start:end] for start, end in edges)


def _attributes(notes: Mapping[str, str]) -> Iterator[str]:
    if "modifier" in notes:
        yield f"Modifier {MODIFIERS[notes['modifier']]}"
    if "direction" in notes:
        yield f"Direction {notes['direction']}"
    if "doubt" in notes:
        yield "Doubtful"


def _note(notes: Mapping[str, str]) -> str:
    """On one line, whatever a person wrote into a doubt."""
    words = canonical({name: notes[name] for name in ("value", "upper", "unit", "doubt") if name in notes})
    return _BREAKS.sub(lambda found: "".join(f"\\u{ord(sign):04x}" for sign in found.group()), words)


def _configuration() -> str:
    """Every kind and role of the schema, those of its archive too, and which may be linked or overlap."""
    kinds = [kind.id for kind in schema().known_kinds]
    roles = [role.id for role in schema().known_roles]
    values = "|".join(kinds)
    return "\n".join(
        [
            "[entities]",
            *kinds,
            *(role for role in roles if role not in kinds),
            "",
            "[relations]",
            *(f"has_{role}\tArg1:{values}, Arg2:{role}" for role in roles),
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
            "",
            "[events]",
            "",
            "[attributes]",
            f"Modifier\tArg:{values}, Value:{'|'.join(MODIFIERS.values())}",
            f"Direction\tArg:{values}, Value:up|down",
            f"Doubtful\tArg:{values}",
            "",
        ]
    )


FORMAT = Format(
    "brat",
    "brat standoff (folder)",
    "brat 标注（文件夹）",
    (".ann",),
    _read,
    _write,
    folder=True,
    beside=".txt",
    loses=_LOST,
    use_en="A text and an .ann file for each article, with annotation.conf: to go on in brat.",
    use_zh="每篇文章一个文本和一个 .ann 文件，附 annotation.conf：可在 brat 中继续标注。",
)
