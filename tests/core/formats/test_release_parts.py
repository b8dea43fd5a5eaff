"""Parts of a release as pure functions: lines, splits, versions, near-duplicates, changes."""

import json
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import KnownError
from core.formats import Annotated
from core.formats.jsonl import read
from core.formats.release import (
    Level,
    Lines,
    Near,
    Splits,
    Version,
    changes_between,
    changes_page,
    dealt,
    entry_of,
    read_splits,
)
from core.model import Article, Direction, Metric, Modifier, Quantity, Span

TEXT = "青柳市去年接待游客𠮷1286万人次，同比增长12.4%。\u2028👩‍👧\n"
ARTICLE = Article.of(TEXT, "旅游", "a.txt", "2024")
IDS = st.lists(st.text("0123456789abcdef", min_size=4, max_size=6), max_size=40, unique=True)


@st.composite
def metrics(draw):
    edges = draw(st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=8, unique=True).map(sorted))
    found = []
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        quantity = Quantity(
            draw(st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**9, places=2)),
            draw(st.none() | st.just(Decimal(7))),
            draw(st.sampled_from(["", "个百分点"])),
            draw(st.sampled_from(Modifier)),
            draw(st.none() | st.sampled_from(Direction)),
        )
        role = draw(st.sampled_from(["indicator", "period", "scope", "basis"]))
        roles = ((role, Span(0, 3)),) if draw(st.booleans()) else ()
        doubt = draw(st.none() | st.text("疑 ？", max_size=3))
        found.append(Metric(Span(start, end), "count", quantity, roles, doubt))
    return tuple(found)


# -- a line


@given(found=metrics())
def test_a_line_is_read_back_as_it_was(found):
    entry = entry_of(Annotated(ARTICLE, found, complete=True))
    (back,) = read(entry.line, "test.jsonl")
    assert back.article == ARTICLE
    assert [each.span for each in back.metrics] == [each.span for each in found]
    assert [each.roles for each in back.metrics] == [each.roles for each in found]
    assert [each.doubt for each in back.metrics] == [each.doubt for each in found]
    assert [each.quantity for each in back.metrics] == [each.quantity for each in found]
    assert entry.metrics == len(found)
    assert entry.text == TEXT


@given(found=metrics(), order=st.randoms())
def test_the_order_of_metrics_changes_no_byte(found, order):
    shuffled = list(found)
    order.shuffle(shuffled)
    one = entry_of(Annotated(ARTICLE, found, complete=True))
    assert entry_of(Annotated(ARTICLE, tuple(shuffled), complete=True)).line == one.line


@given(found=metrics())
def test_a_line_keeps_one_type_for_each_field(found):
    record = json.loads(entry_of(Annotated(ARTICLE, found, complete=True)).line)
    for metric in record["metrics"]:
        types = {name: type(value) for name, value in metric.items()}
        assert types == {
            **dict.fromkeys(
                ("text", "kind", "value", "upper", "unit", "modifier", "direction", "doubt"), str
            ),
            **dict.fromkeys(("start", "end"), int),
            "roles": list,
            "doubtful": bool,
        }


# -- splits


@given(ids=IDS, seed=st.integers(0, 99), parts=st.lists(st.integers(1, 9), min_size=1, max_size=4))
def test_each_split_has_its_share_and_nothing_else_decides(ids, seed, parts):
    splits = Splits(tuple((f"s{at}", Decimal(part)) for at, part in enumerate(parts)), seed)
    found = dealt(ids, splits, {})
    assert found.keys() == set(ids)
    assert dealt(reversed(ids), splits, {}) == found
    have = Counter(found.values())
    for name, share in splits.shares.items():
        assert abs(have[name] - share * len(ids)) < 1


@given(ids=IDS, seed=st.integers(0, 99), data=st.data())
def test_what_was_dealt_before_stays(ids, seed, data):
    first = Splits(seed=seed)
    old = data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    kept = dealt(old, first, {})
    later = dealt(ids, read_splits("test=3,dev=1", seed + 1), kept)
    assert {name: later[name] for name in old} == kept


def test_a_seed_decides():
    ids = [f"{at:04x}" for at in range(40)]
    assert dealt(ids, Splits(seed=1), {}) != dealt(ids, Splits(seed=2), {})


def test_splits_are_read_as_people_write_them():
    assert read_splits(" train = 8，dev=1, test ").parts == (("train", 8), ("dev", 1), ("test", 1))


@pytest.mark.parametrize(
    "text", ["", "a=", "a=0", "a=-1", "a=x", "a=1,a=2", "all=1", "测试=1", "a b=1", "a=inf", "=1"]
)
def test_what_is_no_split_is_said(text):
    with pytest.raises(KnownError, match="is no split"):
        read_splits(text)


# -- versions


def test_versions_step_as_semantic_versioning_says():
    version = Version.read("1.2.3")
    assert [str(version.after(level)) for level in (Level.MAJOR, Level.MINOR, Level.PATCH)] == [
        *("2.0.0", "1.3.0", "1.2.4")
    ]
    assert Version.read("1.10.0") > version
    with pytest.raises(KnownError, match="no version"):
        Version.read("v1")


HELD = st.dictionaries(st.sampled_from("abcdef"), st.tuples(st.sampled_from("xy"), st.sampled_from("12")))


@given(before=HELD, after=HELD)
def test_the_level_is_what_the_definition_says(before, after):
    changes = changes_between(before, after)
    touched = any(after.get(name) != held for name, held in before.items())
    assert (changes.level is Level.MAJOR) == touched
    assert (changes.level is Level.MINOR) == (not touched and len(after) > len(before))
    assert changes.any == (before != after)


# -- near-duplicates


def groups_of(texts):
    near = Near()
    for name, text in texts.items():
        near.add(name, text)
    return near.groups(texts.__getitem__)


def numbered(first, many=60):
    return "".join(f"第{at}户收谷{at * 37}斤，" for at in range(first, first + many))


def test_texts_that_are_nearly_the_same_are_a_group():
    text = numbered(0)
    texts = {"a": text, "b": "新" + text, "c": text.replace("第30户", "第三十户"), "d": numbered(500)}
    assert groups_of(texts) == (("a", "b", "c"),)


def test_short_and_empty_texts_are_no_trouble():
    assert groups_of({"a": "", "b": "三", "c": "三", "d": " \n"}) == (("a", "d"), ("b", "c"))


@given(texts=st.dictionaries(st.sampled_from("abcdef"), st.text("谷稻三五户", max_size=30)))
def test_groups_are_apart_and_equal_texts_are_together(texts):
    groups = groups_of(texts)
    members = [name for group in groups for name in group]
    assert len(members) == len(set(members))
    for one in texts:
        for other in texts:
            if one < other and texts[one] == texts[other]:
                assert any({one, other} <= set(group) for group in groups)


# -- changes


def lines(*found):
    entry = entry_of(Annotated(ARTICLE, found, complete=True))
    return Lines({entry.id: "test"}, {entry.id: entry.sha256}, {entry.id: entry.line})


def span(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


VISITS = Metric(span("1286万人次"), "count", Quantity(Decimal(12860000), unit="人次"))
GROWTH = Metric(span("12.4%"), "change", Quantity(Decimal("12.4"), unit="%", direction=Direction.UP))
CHANGED = [
    (replace(VISITS, kind="measure"), "kind count → measure"),
    (replace(VISITS, span=span("1286万")), "span → “1286万”"),
    (replace(VISITS, quantity=Quantity(Decimal(1286), unit="人次")), "value 12860000 → 1286"),
    (replace(VISITS, quantity=replace(VISITS.quantity, upper=Decimal(7))), "upper none → 7"),
    (VISITS.with_role("period", span("去年")), "period none → “去年”"),
    (replace(VISITS, doubt="？"), "doubtful no → yes; doubt none → ？"),
]


@pytest.mark.parametrize(("changed", "words"), CHANGED)
def test_a_change_is_told_with_quote_and_field(changed, words):
    before, after = lines(VISITS, GROWTH), lines(changed, GROWTH)
    held = [{name: ("test", side.hashes[name]) for name in side.lines} for side in (before, after)]
    page = changes_page("b against a", changes_between(*held), before, after)
    assert "“1286万人次”" in page
    assert words in page
    assert "12.4%" not in page


def test_metrics_that_came_and_went_are_told():
    before, after = lines(VISITS), lines(GROWTH)
    held = [{name: ("test", side.hashes[name]) for name in side.lines} for side in (before, after)]
    page = changes_page("b against a", changes_between(*held), before, after)
    assert "- removed: “1286万人次” (10–17, count 12860000)" in page
    assert "- added: “12.4%”" in page
