"""UIMA CAS: an XMI file for each article and the type system they share, as INCEpTION and DKPro read them.

Offsets are UTF-16 units, as in Java. XML 1.0 has no control characters but tab and line feed: in a text they
are cut out and told, elsewhere they are dropped and told. Source: OASIS UIMA 1.0, chapter 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from core.formats import Annotated, Aspect, Format, Loss, Output
from core.formats.exchange.cutting import cut_apart, nothing_left
from core.formats.exchange.document import QUANTITY, Document, Mark
from core.formats.exchange.losses import loss
from core.formats.exchange.marking import marked
from core.formats.exchange.xmi import NAMESPACE, read_xmi
from core.model import Metric, Span
from core.record import canonical
from core.text import Utf16Map

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]+")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_NAME_LENGTH = 16
_STRING, _BOOLEAN = "uima.cas.String", "uima.cas.Boolean"
_TYPES: Mapping[str, Mapping[str, str]] = {
    "Article": {
        **dict.fromkeys(("title", "source", "published", "fields"), _STRING),
        "complete": _BOOLEAN,
    },
    "Mark": {**dict.fromkeys(("label", *QUANTITY, "doubt"), _STRING), "doubtful": _BOOLEAN},
    "Link": {"label": _STRING, "Governor": "metric.Mark", "Dependent": "metric.Mark"},
}


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    out.text("TypeSystem.xml", _type_system())
    seen: set[str] = set()
    for each in articles:
        gone = tuple(Span(*found.span()) for found in _ILLEGAL.finditer(each.article.text))
        found = cut_apart(each, gone, seen)
        if found is None:
            yield nothing_left(each)
            continue
        legal, losses = _legal(found.annotated)
        out.text(
            f"{each.article.id[:_NAME_LENGTH]}.xmi", "".join(f"{line}\n" for line in _xmi(marked(legal)))
        )
        yield from found.told(losses)


def _legal(annotated: Annotated) -> tuple[Annotated, tuple[Loss, ...]]:
    """With what a person wrote, but for characters that XML does not have."""
    article, losses = annotated.article, []
    known = replace(
        article,
        title=_ILLEGAL.sub("", article.title),
        source=_ILLEGAL.sub("", article.source),
        published=_ILLEGAL.sub("", article.published),
        fields=tuple((_ILLEGAL.sub("", name), _ILLEGAL.sub("", value)) for name, value in article.fields),
    )
    if known.title != article.title:
        losses.append(Loss(Aspect.TITLE, article.id, article.title))
    if known.described != article.described:
        losses.append(Loss(Aspect.SOURCE, article.id, article.title))
    metrics: list[Metric] = []
    for metric in annotated.metrics:
        doubt = None if metric.doubt is None else _ILLEGAL.sub("", metric.doubt)
        unit = _ILLEGAL.sub("", metric.quantity.unit)
        if doubt != metric.doubt:
            losses.append(loss(annotated, metric, Aspect.DOUBT))
        if unit != metric.quantity.unit:
            losses.append(loss(annotated, metric, Aspect.QUANTITY))
        metrics.append(replace(metric, doubt=doubt, quantity=replace(metric.quantity, unit=unit)))
    return replace(annotated, article=known, metrics=tuple(metrics)), tuple(losses)


def _xmi(document: Document) -> Iterator[str]:
    units = Utf16Map(document.text)
    names = {mark.id: str(at) for at, mark in enumerate(document.marks, 3)}
    places = {
        mark.id: {"begin": str(units.to16(mark.start)), "end": str(units.to16(mark.end))}
        for mark in document.marks
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"'
        f' xmlns:metric="{NAMESPACE}" xmi:version="2.0">'
    )
    yield '  <cas:NULL xmi:id="0"/>'
    yield _element("metric:Article", "2", _about(document, units.to16(len(document.text))))
    for mark in document.marks:
        yield _element("metric:Mark", names[mark.id], places[mark.id] | _said(mark))
    for at, link in enumerate(document.links, 3 + len(names)):
        ends = {"Governor": names[link.source], "Dependent": names[link.target]}
        yield _element("metric:Link", str(at), places[link.target] | {"label": link.label} | ends)
    last = 3 + len(names) + len(document.links)
    sofa = {"sofaNum": "1", "sofaID": "_InitialView", "mimeType": "text/plain", "sofaString": document.text}
    yield _element("cas:Sofa", "1", sofa, sofa=False)
    yield f'  <cas:View sofa="1" members="{" ".join(map(str, range(2, last)))}"/>'
    yield "</xmi:XMI>"


def _about(document: Document, length: int) -> Mapping[str, str]:
    about = {"begin": "0", "end": str(length), "complete": str(document.complete).lower()}
    words = {"title": document.title, "source": document.source, "published": document.published}
    fields = {"fields": canonical(dict(document.fields))} if document.fields else {}
    return about | words | fields


def _said(mark: Mark) -> dict[str, str]:
    notes = {name: mark.notes[name] for name in (*QUANTITY, "doubt") if name in mark.notes}
    return {"label": mark.label, **notes, "doubtful": str("doubt" in mark.notes).lower()}


def _element(name: str, number: str, features: Mapping[str, str], *, sofa: bool = True) -> str:
    inside = {"sofa": "1"} if sofa else {}
    words = "".join(f' {feature}="{_escaped(value)}"' for feature, value in (inside | dict(features)).items())
    return f'  <{name} xmi:id="{number}"{words}/>'


def _escaped(words: str) -> str:
    """For an attribute, where a parser would make a space of a bare line feed or tab."""
    return "".join(_ESCAPED.get(sign, sign) for sign in words)


def _type_system() -> str:
    types = "".join(
        f"<typeDescription><name>metric.{name}</name><description/>"
        "<supertypeName>uima.tcas.Annotation</supertypeName><features>"
        + "".join(
            f"<featureDescription><name>{feature}</name><description/>"
            f"<rangeTypeName>{meant}</rangeTypeName></featureDescription>"
            for feature, meant in features.items()
        )
        + "</features></typeDescription>"
        for name, features in _TYPES.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">'
        f"<types>{types}</types></typeSystemDescription>\n"
    )


FORMAT = Format(
    "cas",
    "UIMA CAS XMI (folder)",
    "UIMA CAS XMI（文件夹）",
    (".xmi",),
    read_xmi,
    _write,
    folder=True,
    use_en="One XMI file an article with its type system: for INCEpTION, DKPro and other UIMA tools.",
    use_zh="每篇文章一个 XMI 文件，附类型系统：用于 INCEpTION、DKPro 等 UIMA 工具。",
)
