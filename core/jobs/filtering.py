"""The extractor as a filter: lines of JSON in, each answered by a line, in their order, as they come.

Lines that arrive together are read together, by whoever `hands` are. No more of them are in memory than are
under way, however fast they come and however slowly the answers are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial
from queue import Empty, Queue
from threading import Semaphore, Thread

from core.errors import KnownError
from core.formats.fields import Fields
from core.formats.lines import object_in
from core.jobs.cluster import hands
from core.jobs.cores import Hands, Pending
from core.jobs.extract import extract_text, likeness, record_of
from core.model import article_id
from core.record import Record
from core.schema import schema

LONGEST = 64 * 2**20
"""Bytes of a line; a longer one is answered by its trouble, without having been in memory."""
_NAME = "stdin"
_EXAMPLE = '{"file": "1.txt", "text": "…"}'
_GLANCE = 0.2

Read = Callable[[], bytes]
"""What has come by now, at least a byte: it waits for it. Nothing at the end."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a line is answered by, and what was wrong with it, if anything was."""

    line: int
    record: Record
    trouble: KnownError | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    data: bytes | None
    """None: too long."""


_Batch = tuple[_Line, ...]
_Call = tuple[str, _Batch]
_Answers = tuple[Answer, ...]
_UnderWay = Pending[_Answers] | BaseException | None


def answers(read: Read, name: str, jobs: int = 1, scheduler: str = "") -> Generator[Answer]:
    """The answer of the extractor of that name to each line that is not blank, in the order of the lines.

    A line is an object with `text` and, if it likes, the name by which it is known: `file`, `source` or `id`.
    What is wrong with one costs that line alone. Raises KnownError where nothing can be answered: there is no
    such extractor, or whoever should work is gone.
    """
    same = partial(likeness, name, schema())
    same()  # where there is no such extractor, one sentence is better than one for each line
    with hands(jobs, scheduler, same) as working:
        under_way: Queue[_UnderWay] = Queue()
        room = Semaphore(working.ahead)
        feeding = partial(_feed, read, name, working, under_way, room)
        # Nobody waits for it at the end: it may be waiting for a line that never comes.
        Thread(target=feeding, daemon=True).start()
        while (next_up := _next(under_way)) is not None:
            if isinstance(next_up, BaseException):
                raise next_up
            yield from next_up.result()
            room.release()


def _next(under_way: Queue[_UnderWay]) -> _UnderWay:
    """What comes next. Ctrl-C in the moment before a wait begins does not end the wait: none is long."""
    while True:
        try:
            return under_way.get(timeout=_GLANCE)
        except Empty:
            continue


def _feed(read: Read, name: str, working: Hands, under_way: Queue[_UnderWay], room: Semaphore) -> None:
    """Ask for the answers to what comes; what goes wrong is for the other side to raise."""
    try:
        for batch in _batches(read):
            room.acquire()
            under_way.put(working.submit(_answered, (name, batch)))
        under_way.put(None)
    except BaseException as error:  # noqa: BLE001 (raised by who reads the answers)
        under_way.put(error)


def _batches(read: Read) -> Iterator[_Batch]:
    """Lines that came together, each with its number; blank ones are left out."""
    number, rest, too_long = 0, bytearray(), False
    while piece := read():
        *ended, begun = piece.split(b"\n")
        batch = []
        for line in ended:
            number += 1
            rest += line
            if too_long or rest.strip():
                batch.append(_Line(number, None if too_long else bytes(rest)))
            rest, too_long = bytearray(), False
        if batch:
            yield tuple(batch)
        rest += begun
        if len(rest) > LONGEST:
            rest, too_long = bytearray(), True
    if too_long or rest.strip():
        yield (_Line(number + 1, None if too_long else bytes(rest)),)


def _answered(call: _Call) -> _Answers:
    name, batch = call
    return tuple(_answer(name, line) for line in batch)


def _answer(name: str, line: _Line) -> Answer:
    try:
        fields = _fields(line)
        text = _text(fields)
        file = _file(fields) or article_id(text)
        return Answer(line.number, record_of(file, text, extract_text(name, text), name))
    except KnownError as error:
        return Answer(line.number, {"line": line.number, "error": str(error)}, error)


def _reason(error: KnownError) -> object:
    if "column" in error.fields:
        return f"it is none from column {error.fields['column']} on"
    return error.fields.get("reason", "not in braces, nested too deeply, or not in UTF-8")


def _fields(line: _Line) -> Fields:
    if line.data is None:
        raise KnownError(
            "{name}, line {line}: it is longer than the {most} MB that a line may have. Leave it out, or"
            " extract the text from a file.",
            name=_NAME,
            line=line.number,
            most=LONGEST >> 20,
        )
    try:
        return Fields(object_in(line.data, _NAME, line.number), _NAME, line.number)
    except KnownError as error:
        raise KnownError(
            "{name}, line {line}: this cannot be read as a JSON object ({reason}). A line should be one such"
            " as {example}; this one is answered by an error object, and the next one read.",
            name=_NAME,
            line=line.number,
            reason=_reason(error),
            example=_EXAMPLE,
        ) from None


def _text(fields: Fields) -> str:
    try:
        return fields.text("text")
    except KnownError:
        raise KnownError(
            "{name}, line {line}: there is no text in it: “text” is missing, or no string. A line should be"
            " an object such as {example}; this one is answered by an error object, and the next one read.",
            name=_NAME,
            line=fields.line,
            example=_EXAMPLE,
        ) from None


def _file(fields: Fields) -> str:
    """The first name that it gives itself; empty where it gives none."""
    for field in ("file", "source", "id"):
        try:
            named = fields.spare(field)
        except KnownError:
            raise KnownError(
                "{name}, line {line}: “{field}” is no string, so it names no text. A line should be an object"
                " such as {example}; this one is answered by an error object, and the next one read.",
                **fields.place(field),
                example=_EXAMPLE,
            ) from None
        if named:
            return named
    return ""
