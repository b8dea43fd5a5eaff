"""XMI files of UIMA: one text, annotations with a label as marks, and relations between them as links.

Whatever their types are called: an annotation is what has a begin, an end and a `label`, and a relation what
has a Governor and a Dependent. A NamedEntity of DKPro has its label in `value`. All other types, and features
that mean nothing here, are told as left, with how many there were of each.
"""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from core.errors import KnownError
from core.formats.exchange.document import QUANTITY, Document, Link, Mark
from core.formats.exchange.losses import Aspect
from core.formats.exchange.packet import Asked, Brought, Packet, brought
from core.formats.fields import is_line
from core.text import Utf16Map

NAMESPACE = "http:///metric.ecore"
"""Of our own types: Article, Mark and Link of the package `metric`."""

_ID = "http://www.omg.org/XMI id"
_PLACE = frozenset({_ID, "sofa", "begin", "end"})
_ENTITY = "NamedEntity"
_OF_MARKS = _PLACE | {"label", *QUANTITY, "doubt", "doubtful"}
_OF_LINKS = _PLACE | {"label", "Governor", "Dependent"}
_OF_ARTICLES = _PLACE | {"title", "source", "published", "fields", "complete"}
_UIMA = "http:///uima/"
_ARTICLE = f"{NAMESPACE} Article"
_DECLARED = re.compile(rb"""<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")
_CHINESE = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("big5", "big5hkscs"), "big5hkscs"),
    "cp950": "cp950",
}
"""The parser knows no encoding of several bytes but Unicode's; for each the one that holds it is taken."""
_UNKNOWN_ENCODING = expat.errors.codes[expat.errors.XML_ERROR_UNKNOWN_ENCODING]

_Features = Mapping[str, str]


def read_xmi(packet: Packet, asked: Asked) -> Brought:
    """The article of a file. Raises KnownError with the line where it is no XMI with a text."""
    return brought([_Xmi(packet.name).document(packet.data)], packet.name, asked)


@dataclass(slots=True)
class _Xmi:
    """What stands in one file, element by element; nothing but elements and their features is looked at."""

    name: str
    sofas: dict[str, str] = field(default_factory=dict)
    found: list[tuple[str, _Features]] = field(default_factory=list)
    left: Counter[str] = field(default_factory=Counter)

    def document(self, data: bytes) -> Document:
        """The first text with what is marked in it."""
        self._parse(data)
        if not self.sofas:
            raise self._refusal(1, KnownError("there is no text in it"))
        sofa, text = next(iter(self.sofas.items()))
        units = Utf16Map(text)
        links: list[_Features] = []
        marks: list[_Features] = []
        about: _Features = {}
        for kind, each in self.found:
            if each.get("sofa", sofa) != sofa:
                self._leave(kind)
            elif "Governor" in each and "Dependent" in each:
                links.append(self._told(kind, each, _OF_LINKS))
            elif "label" in each and "begin" in each and "Governor" not in each:
                marks.append(self._told(kind, each, _OF_MARKS))
            elif kind == _ARTICLE and not about:
                about = self._told(kind, each, _OF_ARTICLES)
            else:
                self._leave(kind)
        return Document(
            text,
            tuple(self._mark(each, units) for each in marks),
            tuple(Link(each["Governor"], each["Dependent"], each.get("label", "")) for each in links),
            about.get("title", ""),
            about.get("source", ""),
            about.get("published", ""),
            self._fields(about.get("fields", "")),
            complete=about.get("complete") == "true",
            left=tuple((Aspect.OTHER, f"{what} × {count}") for what, count in sorted(self.left.items())),
        )

    def _told(self, kind: str, each: _Features, known: Collection[str]) -> _Features:
        """The same features; those that mean nothing here are told."""
        for feature in each.keys() - known:
            self._leave(f"{kind}.{feature}")
        return each

    def _leave(self, what: str) -> None:
        self.left[what.rpartition(" ")[2]] += 1

    def _mark(self, each: _Features, units: Utf16Map) -> Mark:
        try:
            start, end = (units.to_point(int(each[edge])) for edge in ("begin", "end"))
        except (KeyError, ValueError):
            raise self._refusal(1, f"{each.get(_ID, '')}: begin, end") from None
        notes = {name: each[name] for name in QUANTITY if each.get(name)}
        if each.get("doubtful") == "true" or each.get("doubt"):
            notes["doubt"] = each.get("doubt", "")
        return Mark(each.get(_ID, ""), start, end, each["label"], None, notes)

    def _parse(self, data: bytes) -> None:
        try:
            chinese = _chinese(data)
            parser = expat.ParserCreate("utf-8" if chinese else None, " ")
            parser.StartElementHandler = self._take
            parser.StartDoctypeDeclHandler = self._refuse_doctype
            # True is its own way to say that this is all.
            parser.Parse(data.decode(chinese).encode() if chinese else data, True)  # noqa: FBT003
        except expat.ExpatError as error:
            known = error.code != _UNKNOWN_ENCODING
            reason = KnownError("it is no XML from there on") if known else _misnamed()
            raise self._refusal(error.lineno, reason) from None
        except (LookupError, ValueError):
            raise self._refusal(1, _misnamed()) from None

    def _take(self, kind: str, features: dict[str, str]) -> None:
        if kind.endswith(" Sofa") and "sofaString" in features:
            if self.sofas:
                self._leave(kind)
            self.sofas[features.get(_ID, "")] = features["sofaString"]
        elif _ID not in features:
            if " " not in kind:  # a feature of several values, which stands as elements
                self._leave(kind)
        elif not kind.startswith(_UIMA):
            if kind.endswith(f" {_ENTITY}") and "label" not in features and "value" in features:
                features["label"] = features.pop("value")
            self.found.append((kind, features))

    def _refuse_doctype(self, *_declared: object) -> None:
        # A document type is where entities are declared, and XMI has neither.
        raise self._refusal(1, "DOCTYPE")

    def _fields(self, words: str) -> tuple[tuple[str, str], ...]:
        """What an article of ours was described by; what is no line of text is told."""
        try:
            found = json.loads(words or "{}")
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            self._leave("fields")
            return ()
        kept = {
            name: value
            for name, value in found.items()
            if is_line(name) and isinstance(value, str) and is_line(value)
        }
        if len(kept) < len(found):
            self._leave("fields")
        return tuple(kept.items())

    def _refusal(self, line: int, reason: str | KnownError) -> KnownError:
        return KnownError(
            "{name}, line {line}: this is no XMI file of a UIMA tool that can be read ({reason}). Export it"
            " again as UIMA CAS XMI 1.0; nothing was taken from the file.",
            name=self.name,
            line=line,
            reason=reason,
        )


def _chinese(data: bytes) -> str | None:
    """The codec for a file whose first line names one of the Chinese encodings."""
    declared = _DECLARED.match(data)
    return None if declared is None else _CHINESE.get(codecs.lookup(declared[1].decode()).name)


def _misnamed() -> KnownError:
    return KnownError("it is not in the encoding that its first line names")
