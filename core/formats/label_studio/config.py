"""The labelling interface of a Label Studio project: labels, relations, and what is said of each value."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from xml.sax.saxutils import quoteattr

from core.model import Direction, Modifier
from core.schema import Kind, Role, schema

LABEL, TEXT, DOUBT, NOTE = "label", "text", "doubt", "note"
WORDS = ("value", "upper", "unit")
"""What is said of a value in a field of its own; each by the name that a quantity has it under."""

CHOICES = {
    "modifier": tuple(each.value for each in Modifier if each is not Modifier.EXACT),
    "direction": tuple(each.value for each in Direction),
}


def config(used: Collection[str]) -> str:
    """Kinds in their colours, then roles, as labels: those that can be given, and archived ones in use.

    Roles are labels and relations at once: a stretch is marked, and linked to the value that it is a role of.
    """
    kinds = [kind for kind in schema().known_kinds if kind in schema().kinds or kind.id in used]
    roles = [role for role in schema().known_roles if role in schema().roles or role.id in used]
    return "\n".join(_lines(kinds, roles)) + "\n"


def _lines(kinds: Collection[Kind], roles: Collection[Role]) -> Iterator[str]:
    yield "<View>"
    yield '  <Header value="$title"/>'
    yield _tag("Labels", name=LABEL, toName=TEXT)
    for kind in kinds:
        yield (
            "  "
            + _tag("Label", value=kind.id, hint=f"{kind.zh} {kind.en}", background=kind.light)
            + "</Label>"
        )
    for role in roles:
        yield "  " + _tag("Label", value=role.id, hint=f"{role.zh} {role.en}") + "</Label>"
    yield "  </Labels>"
    yield "  <Relations>"
    yield from ("  " + _tag("Relation", value=role.id) + "</Relation>" for role in roles)
    yield "  </Relations>"
    # One character is what a mark begins and ends with; a text that begins like an address stays a text.
    yield _tag("Text", name=TEXT, value="$text", valueType="text", granularity="symbol") + "</Text>"
    of_values = ",".join(kind.id for kind in kinds)
    for name in WORDS:
        yield _of_region("TextArea", name, of_values, maxSubmissions="1", placeholder=name) + "</TextArea>"
    for name, words in CHOICES.items():
        yield from _choices(name, words, of_values)
    yield from _choices(DOUBT, (DOUBT,), of_values)
    yield _of_region("TextArea", NOTE, of_values, maxSubmissions="1", placeholder=NOTE) + "</TextArea>"
    yield "</View>"


def _choices(name: str, words: Collection[str], of_values: str) -> Iterator[str]:
    yield _of_region("Choices", name, of_values, choice="single", showInline="true")
    yield from ("  " + _tag("Choice", value=each) + "</Choice>" for each in words)
    yield "  </Choices>"


def _of_region(tag: str, name: str, of_values: str, **more: str) -> str:
    shown = {"visibleWhen": "region-selected", "whenTagName": LABEL, "whenLabelValue": of_values}
    return _tag(tag, name=name, toName=TEXT, perRegion="true", **shown, **more)


def _tag(tag: str, **attributes: str) -> str:
    return "".join(["  <", tag, *(f" {name}={quoteattr(value)}" for name, value in attributes.items()), ">"])
