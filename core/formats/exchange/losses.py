"""What does not fit through a format, told piece by piece, so that nothing goes without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core import extraction
from core.errors import KnownError
from core.formats.annotated import Annotated
from core.model import Metric, Span

_LONGEST_QUOTE = 200


class Aspect(StrEnum):
    """What can be lost, of an article or of a metric.

    What is unseen is in the file and will come back; the tool that the file is for does not show it.
    """

    TITLE = "title"
    SOURCE = "source"
    COMPLETE = "complete"
    TEXT = "text"
    METRIC = "metric"
    QUANTITY = "quantity"
    ROLE = "role"
    DOUBT = "doubt"
    MARK = "mark"
    OTHER = "other"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that was left behind, and where: what an article or a metric has no longer.

    `span` is the metric's value span in code points, or the stretch of the text that is gone; None where the
    article as a whole lost something. `name` is the role, the field or the label that it was.
    """

    aspect: Aspect
    article: str
    title: str
    span: Span | None = None
    name: str = ""
    quote: str = ""


def quoted(text: str, start: int, end: int) -> str:
    """What stands there, cut where nobody reads on: a file may mark all of a long text a thousand times."""
    whole = end - start <= _LONGEST_QUOTE
    return text[start:end] if whole else f"{text[start : start + _LONGEST_QUOTE - 1]}…"


@dataclass(frozen=True, slots=True)
class Fitted:
    """An article as a format can hold it, which is how it will come back, and what that costs."""

    annotated: Annotated
    losses: tuple[Loss, ...]


def fitted(annotated: Annotated, lost: Collection[Aspect]) -> Fitted:
    """The article without these aspects; what it does not have is no loss.

    A quantity that is not written is read anew from its words: it is lost only where they say another one,
    and where they say none the whole metric is.
    """
    article, title, complete = annotated.article, annotated.article.title, annotated.complete
    losses: list[Loss] = []
    metrics = tuple(_fitted(annotated, metric, lost, losses) for metric in annotated.metrics)
    if Aspect.TITLE in lost and article.title:
        losses.append(Loss(Aspect.TITLE, article.id, article.title))
        article = replace(article, title="")
    if Aspect.SOURCE in lost and article.described:
        losses.append(Loss(Aspect.SOURCE, article.id, title))
        article = replace(article, source="", published="", fields=())
    if Aspect.COMPLETE in lost and complete:
        losses.append(Loss(Aspect.COMPLETE, article.id, title))
        complete = False
    kept = tuple(metric for metric in metrics if metric is not None)
    return Fitted(replace(annotated, article=article, metrics=kept, complete=complete), tuple(losses))


def _fitted(
    annotated: Annotated, metric: Metric, lost: Collection[Aspect], losses: list[Loss]
) -> Metric | None:
    if Aspect.QUANTITY in lost:
        anew = read_anew(annotated.article.text, metric)
        if anew != metric:
            losses.append(loss(annotated, metric, Aspect.METRIC if anew is None else Aspect.QUANTITY))
        if anew is None:
            return None
        metric = anew
    if Aspect.ROLE in lost:
        losses.extend(loss(annotated, metric, Aspect.ROLE, name) for name, _ in metric.roles)
        metric = replace(metric, roles=())
    if Aspect.DOUBT in lost and metric.doubt is not None:
        losses.append(loss(annotated, metric, Aspect.DOUBT))
        metric = replace(metric, doubt=None)
    return metric


def loss(annotated: Annotated, metric: Metric, aspect: Aspect, name: str = "") -> Loss:
    """That this metric of that article loses this."""
    article = annotated.article
    return Loss(aspect, article.id, article.title, metric.span, name, metric.span.quote(article.text))


def read_anew(text: str, metric: Metric) -> Metric | None:
    """The metric with the quantity that its words give; None where they give none on that span."""
    try:
        found = extraction.proposal.proposed(text, metric.span, metric.kind)
    except KnownError:
        return None
    if found.span != metric.span:
        return None
    return Metric(metric.span, metric.kind, found.quantity, metric.roles, metric.doubt)


_SENTENCES = {
    Aspect.TITLE: KnownError("titles: the format has no place for them"),
    Aspect.SOURCE: KnownError("sources, dates and other fields: the format has no place for them"),
    Aspect.COMPLETE: KnownError("that an article is complete: the format does not say it"),
    Aspect.TEXT: KnownError("stretches of text: the format cannot hold them"),
    Aspect.METRIC: KnownError("whole metrics: the format cannot hold them"),
    Aspect.QUANTITY: KnownError("values that are not what the words say when they are read anew"),
    Aspect.ROLE: KnownError("links from a metric to its roles"),
    Aspect.DOUBT: KnownError("doubts and their notes"),
    Aspect.MARK: KnownError("marks that are no metric and no role of one"),
    Aspect.OTHER: KnownError(
        "what else the file says: other annotations, drafts, predictions, comments, headers, notes"
    ),
    Aspect.UNSEEN: KnownError("marks inside others: the file has them, its tool may not show them"),
}


def sentence_of(aspect: Aspect) -> KnownError:
    """What is lost, in words that can be translated."""
    return _SENTENCES[aspect]


def tally(losses: Iterable[Loss]) -> Counter[Aspect]:
    """How often each was lost."""
    return Counter(each.aspect for each in losses)


def place_of(each: Loss) -> tuple[str, str, Span, str]:
    """Where a report lists it."""
    return each.aspect, each.article, each.span or Span(0, 1), each.name


def report(losses: Iterable[Loss]) -> str:
    """A text to lay beside the file: what was lost in all, then every piece with its place."""
    listed = sorted(losses, key=place_of)
    return "".join(report_lines(tally(listed), listed))


def report_lines(counts: Mapping[Aspect, int], listed: Iterable[Loss]) -> Iterator[str]:
    """The lines of that text, one after the other, of losses in their order."""
    if not counts:
        yield "Nothing was lost.\n"
        return
    for aspect, count in sorted(counts.items()):
        yield f"{count}\t{sentence_of(aspect)}\n"
    yield "\nlost\tarticle\tstart\tend\tname\tquote\n"
    for each in listed:
        yield f"{_line(each)}\n"


def _line(each: Loss) -> str:
    start, end = ("", "") if each.span is None else (str(each.span.start), str(each.span.end))
    quote = " ".join(each.quote.split())
    return "\t".join((each.aspect, each.article, start, end, each.name, quote))
