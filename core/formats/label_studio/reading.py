"""Tasks of Label Studio, as it exports them or as somebody wrote them: one annotation of each is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from core.errors import KnownError
from core.formats import Asked, Aspect, Brought, Packet
from core.formats.exchange.described import described
from core.formats.exchange.document import Document
from core.formats.exchange.packet import brought
from core.formats.fields import Fields
from core.formats.label_studio.regions import result_of
from core.formats.lines import entries

_Left = tuple[Aspect, str]


def read(packet: Packet, asked: Asked) -> Brought:
    """Of several annotations of a task the ground truth is taken, else the newest that was not cancelled.

    The others, drafts and predictions are told. Raises KnownError.
    """
    return brought(_documents(packet), packet.name, asked)


def _documents(packet: Packet) -> Iterator[Document]:
    for at, (line, record) in enumerate(entries(packet.data, packet.name), 1):
        number = _number(at, record)
        yield replace(_document(Fields(record, f"{packet.name} {number}", line)), number=number)


def _number(at: int, task: Mapping[str, object]) -> str:
    """Label Studio writes all tasks on one line, so the line would tell nobody which of them is meant."""
    name = task.get("id")
    return f"#{at} (id {name})" if isinstance(name, int | str) else f"#{at}"


def _document(task: Fields) -> Document:
    _check_shape(task)
    data = task.inner("data") if "data" in task else task
    key = _key_of_text(data)
    left = [(Aspect.OTHER, "meta")] if task.record.get("meta") else []
    document = Document(data.text(key), left=tuple(left), line=task.line)
    if data is task:
        return described(document, data, {key, "id"})
    taken, others = _chosen(task)
    document = described(replace(document, left=(*document.left, *others)), data, {key})
    if taken is None:
        return document
    marks, links, unknown = result_of(taken)
    return replace(document, marks=marks, links=links, left=(*document.left, *unknown))


def _check_shape(task: Fields) -> None:
    if "data" not in task and ("annotation_id" in task or "annotator" in task):
        raise KnownError(
            "{name}, line {line}: this is a JSON-MIN export of Label Studio, which leaves relations out."
            " Export the project as “JSON” and read that; nothing was taken from the file.",
            name=task.name,
            line=task.line,
        )


def _key_of_text(data: Fields) -> str:
    """“text”, or the only field that holds one; the config says which it is, and is not in the file."""
    if "text" in data:
        return "text"
    found = [name for name, value in data.record.items() if isinstance(value, str)]
    if len(found) == 1:
        return found[0]
    raise KnownError(
        "{name}, line {line}: none of the fields of “data” is called “text”, and which of them is the"
        " article's text cannot be told: {fields}. Rename it to “text” and try again;"
        " nothing was taken from the file.",
        name=data.name,
        line=data.line,
        fields=", ".join(found) or "–",
    )


def _chosen(task: Fields) -> tuple[Fields | None, list[_Left]]:
    """The annotation that is taken, and everything of that sort that is not."""
    key = "annotations" if "annotations" in task else "completions"
    listed = task.objects(key) if key in task else ()
    ranked = [(_rank(each), at) for at, each in enumerate(listed) if not each.record.get("was_cancelled")]
    taken = max(ranked)[1] if ranked else None
    left = [(Aspect.OTHER, _named(key, at, each)) for at, each in enumerate(listed) if at != taken]
    for other in ("drafts", "predictions"):
        left += [(Aspect.OTHER, f"{other}[{at}]") for at in _held(task.record.get(other))]
    return (None if taken is None else listed[taken]), left


def _rank(annotation: Fields) -> tuple[bool, str]:
    record = annotation.record
    return bool(record.get("ground_truth")), str(record.get("updated_at") or record.get("created_at") or "")


def _named(key: str, at: int, annotation: Fields) -> str:
    return f"{key}[{at}]" + (" (was_cancelled)" if annotation.record.get("was_cancelled") else "")


def _held(listed: object) -> Iterable[int]:
    """Where the list holds something; an export often has the numbers of predictions alone."""
    found = listed if isinstance(listed, list) else [listed] if isinstance(listed, dict) and listed else []
    return [at for at, each in enumerate(found) if isinstance(each, dict)]
