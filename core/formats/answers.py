"""What other extractors say, in the shape of `extract --json`, held against the text."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import KnownError
from core.formats.fields import Fields
from core.formats.jsonl import check_id
from core.formats.lines import object_in, objects
from core.formats.metrics import Body, read_metric, read_span
from core.model import Exclusion, Extraction
from core.schema import schema


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a file says about one article, not yet held against its text. It goes by the first of `names`."""

    fields: Fields
    names: tuple[str, ...]

    def extraction(self, text: str) -> Extraction:
        """Its metrics and exclusions. Raises KnownError with line and field where they do not fit."""
        return read_extraction(self.fields, text)


def read_predictions(data: bytes, name: str) -> tuple[Prediction, ...]:
    """Every article of a file of predictions, each with the names by which it may be known."""
    found = (Fields(record, name, line) for line, record in objects(data, name))
    return tuple(Prediction(fields, _names(fields)) for fields in found)


def _names(fields: Fields) -> tuple[str, ...]:
    names = tuple(fields.text(field) for field in ("id", "file", "source") if field in fields)
    return names or (fields.text("file"),)


def answered(answer: bytes, name: str, line: int, file: str) -> Prediction:
    """What a command answers about one text; it names the file again, so that none is mistaken for another.

    Raises KnownError with line and field where it is no answer, or one about another text.
    """
    fields = Fields(object_in(answer, name, line), name, line)
    if (named := fields.text("file")) != file:
        raise KnownError(
            "{name}, line {line}: “{field}” is “{found}”, but “{file}” was asked for. Each line that is read"
            " is to be answered by one line, in the same order.",
            **fields.place("file"),
            found=named,
            file=file,
        )
    return Prediction(fields, (file,))


def read_extraction(fields: Fields, text: str) -> Extraction:
    """Metrics and exclusions of a record, sorted. Raises KnownError with line and field."""
    check_id(fields, text)
    if "chars" in fields and (chars := fields.whole("chars")) != len(text):
        raise KnownError(
            "{name}, line {line}: “{field}” says that the text has {chars} characters, but it has {length}."
            " Offsets count Unicode characters of the text as it is kept; nothing was taken from the file.",
            **fields.place("chars"),
            chars=chars,
            length=len(text),
        )
    body = Body(len(text), text)
    metrics = [read_metric(each, body) for each in fields.objects("metrics")]
    exclusions = [_exclusion(each, body) for each in _exclusions(fields)]
    metrics.sort(key=lambda found: found.metric.span)
    exclusions.sort(key=lambda exclusion: exclusion.span)
    return Extraction(tuple(metrics), tuple(exclusions))


def _exclusions(fields: Fields) -> tuple[Fields, ...]:
    return fields.objects("exclusions") if "exclusions" in fields else ()


def _exclusion(fields: Fields, body: Body) -> Exclusion:
    span = read_span(fields, body)
    cause = fields.choice("cause", [cause.id for cause in schema().known_causes])
    return Exclusion(span, cause, fields.words("rule"))
