"""What tests of formats share: articles of every shape, files written and read, and what differs after it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from core.formats import Annotated, Asked, Packet, formats
from core.formats.exchange.losses import Aspect, read_anew
from core.formats.exchange.output import output
from core.model import Article, Direction, Metric, Modifier, Quantity, Span

PIECES = ["青柳市", "旅客", "\U00020bb7田镇", "🚗销量", "\n", "\n\n", "，", "。", "\u3000", " ", "\t"]
PIECES += ["\u2028", "e\u0301", "“增”", "|", "\\", "<b>&"]
VALUES = {
    "count": ["12人", "3万件", "1,204起", "两千余户"],
    "money": ["1.4亿元", "80万元"],
    "ratio": ["14.67%", "三成"],
    "duration": ["3天"],
}
ROLES = ["indicator", "period", "scope", "basis"]


@st.composite
def _values(draw):
    """A piece that is a value, with its kind; an emoji or nothing may stand right before it."""
    kind = draw(st.sampled_from(sorted(VALUES)))
    return kind, draw(st.sampled_from(VALUES[kind]))


quantities = st.builds(
    Quantity,
    st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**12, places=3),
    st.none() | st.just(Decimal("7.50")),
    st.sampled_from(["", "个百分点", "人次"]),
    st.sampled_from(Modifier),
    st.none() | st.sampled_from(Direction),
)


@st.composite
def articles(draw):
    """An article with metrics side by side or apart, roles nested in anything, values as written or not."""
    text, metrics = draw(st.sampled_from(["文", "🙂", "第一行\n"])), []
    for piece in draw(st.lists(st.sampled_from(PIECES) | _values(), max_size=14)):
        if isinstance(piece, str):
            text += piece
            continue
        kind, words = piece
        metrics.append((Span(len(text), len(text) + len(words)), kind))
        text += words
    found = tuple(draw(_metric(text, span, kind)) for span, kind in metrics)
    title = draw(st.sampled_from(["", "旅游公报", "a\tb 🙂"]))
    source = draw(st.sampled_from(["", "a.txt"]))
    return Annotated(Article.of(text, title, source), found, draw(st.booleans()))


@st.composite
def _metric(draw, text, span, kind):
    plain = Metric(span, kind, Quantity(Decimal(1)))
    said = read_anew(text, plain)
    quantity = draw(quantities) if said is None or draw(st.integers(0, 3)) == 0 else said.quantity
    names = draw(st.lists(st.sampled_from(ROLES), unique=True, max_size=3))
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 6))
    roles = [(name, draw(places)) for name in names]
    spans = tuple((name, Span(start, min(len(text), start + size))) for name, (start, size) in roles)
    return Metric(span, kind, quantity, spans, draw(st.none() | st.sampled_from(["", "多久？ 🙂"])))


sets = st.lists(articles(), max_size=4, unique_by=lambda each: each.article.id)


def written(name, annotated):
    """The files of that format, by name ("" for the one of a format that is no folder), and the losses."""
    form = formats()[name]
    with TemporaryDirectory() as folder:
        place = Path(folder, f"gold{'' if form.folder else form.suffixes[0]}")
        with output(place, folder=form.folder) as out:
            losses = tuple(form.write(iter(sorted(annotated, key=lambda each: each.article.id)), out))
        if form.folder:
            return {path.name: path.read_bytes() for path in place.iterdir()}, losses
        return {"": place.read_bytes()}, losses


def came_back(name, files, asked=None):
    """What reading these files gives, each with the file beside it that belongs to it."""
    form = formats()[name]
    named = {file or f"gold{form.suffixes[0]}": data for file, data in sorted(files.items())}
    packets = [
        Packet(file, data, named.get(str(Path(file).with_suffix(form.beside))) if form.beside else None)
        for file, data in named.items()
        if Path(file).suffix in form.suffixes
    ]
    return [form.read(packet, asked or Asked()) for packet in packets if form.recognizes(packet)]


def without(annotated, losses):
    """The text of an article without the stretches that were lost, and where a place in it is then."""
    article = annotated.article
    gone = [each.span for each in losses if each.aspect is Aspect.TEXT and each.article == article.id]
    lost = {at for span in gone for at in range(span.start, span.end)}
    kept = "".join(sign for at, sign in enumerate(article.text) if at not in lost)
    return kept, lambda place: place - sum(at < place for at in lost)


def moved(metric, place):
    """The metric where the shorter text has it, without the roles of which nothing is left."""

    def shifted(span):
        return Span(place(span.start), place(span.end))

    left = [(name, span) for name, span in metric.roles if place(span.start) < place(span.end)]
    return replace(metric, span=shifted(metric.span), roles=tuple((n, shifted(s)) for n, s in left))
