"""Our own JSON Lines: the same content gives the same bytes, and comes back as it was."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import KnownError
from core.formats import Annotated
from core.formats.jsonl import read
from core.model import Article, Direction, Metric, Modifier, Quantity, Span
from tests.core.formats.exchanging import written


def write(articles):
    files, losses = written("jsonl", articles)
    assert not losses
    return files[""]


TEXT = "青柳市去年接待游客𠮷1286万人次，同比增长12.4%。\u2028\u00a0e\u0301👩‍👩‍👧\n"


def record(**changes):
    metric = {
        "start": 10,
        "end": 17,
        "text": "1286万人次",
        "kind": "count",
        "value": "12860000",
        "upper": None,
        "unit": "人次",
        "modifier": "=",
        "direction": None,
        "roles": {"period": [3, 5, "去年"]},
        "doubt": None,
    }
    metric.update(changes)
    return {"text": TEXT, "title": "旅游", "metrics": [metric]}


def line(**changes):
    return (json.dumps(record(**changes), ensure_ascii=False) + "\n").encode()


@st.composite
def annotated(draw):
    alphabet = st.sampled_from([*"年增12亿%", "𠮷", "👍", "\u00a0", "\u2028", "\u0301", "\n", '"', "\\"])
    text = "文" + draw(st.text(alphabet, max_size=30))
    edges = st.tuples(st.integers(0, len(text) - 1), st.integers(0, len(text) - 1))
    spans = edges.map(lambda pair: Span(min(pair), max(pair) + 1))
    quantity = st.builds(
        Quantity,
        st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**12, places=3),
        st.none() | st.just(Decimal(7)),
        st.sampled_from(["", "个百分点"]),
        st.sampled_from(Modifier),
        st.none() | st.sampled_from(Direction),
    )
    roles = st.dictionaries(st.sampled_from(["indicator", "period", "scope", "basis"]), spans)
    kinds = st.sampled_from(["count", "change", "rank"])
    metric = st.builds(
        Metric,
        spans,
        kinds,
        quantity,
        roles.map(lambda found: tuple(found.items())),
        st.none() | st.text(alphabet, max_size=3),
    )
    metrics = draw(st.lists(metric, max_size=4))
    title = draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=5))
    return Annotated(Article.of(text, title, "a.txt", "2024"), tuple(metrics), draw(st.booleans()))


@given(articles=st.lists(annotated(), max_size=3, unique_by=lambda each: each.article.id))
def test_annotations_come_back_equal(articles):
    back = {each.article.id: each for each in read(write(articles), "gold.jsonl")}
    for each in articles:
        ours, theirs = list(each.metrics), list(back[each.article.id].metrics)
        assert back[each.article.id].article == each.article
        assert back[each.article.id].complete is each.complete
        for metric in theirs:
            ours.remove(metric)
        assert ours == []


def test_the_bytes():
    article = Article.of("增长3%", "题", "a.txt")
    metric = Metric(Span(2, 4), "change", Quantity(Decimal("3.0"), unit="%", direction=Direction.UP))
    assert write([Annotated(article, (metric,), complete=True)]).decode() == (
        '{"complete":true,"id":"' + article.id + '","metrics":[{"direction":"up","doubt":"",'
        '"doubtful":false,"end":4,"kind":"change","modifier":"=","roles":[],"start":2,"text":"3%","unit":"%","upper":"",'
        '"value":"3"}],"published":"","source":"a.txt","text":"增长3%","title":"题"}\n'
    )


def test_what_may_be_left_out():
    data = '{"text":"共3人","metrics":[{"start":1,"end":3,"kind":"count","value":3}]}\n\n'.encode("utf-8-sig")
    (found,) = read(data, "gold.jsonl")
    assert found.metrics == (Metric(Span(1, 3), "count", Quantity(Decimal(3))),)
    assert not found.complete
    assert found.article.title == ""
    assert read(data.replace(b'"value":3', b'"value":3,"unit":null'), "gold.jsonl") == (found,)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'\n{"text": ', "gold.jsonl, line 2: this is no JSON from column 10 on"),
        (b"\xff\n", "line 1: byte 0 is not UTF-8"),
        (b'{"text": NaN}', "line 1: this cannot be read as JSON (NaN is no number)"),
        (b"[" * 100_000, "line 1: objects and lists lie in each other too deeply"),
        (b"3\n", "line 1: an article should be an object"),
        (b'{\n "text": "a",\n "metrics": x\n}', "line 3: this is no JSON"),
        (b'{"metrics": []}', "line 1: the field “text” is missing"),
        (b'{"text": "a"}', "the field “metrics” is missing"),
        (b'{"text": "a", "metrics": {}}', "“metrics” should be a list of objects"),
        (b'{"text": 3, "metrics": []}', "“text” should be text, but it is"),
        (b'{"text": null, "metrics": []}', "“text” should be text, but it is null"),
        (b'{"text": "\\ud800", "metrics": []}', "“text” should be text, but it is"),
        (b'{"text": " ", "metrics": []}', "“text” is empty, or holds a carriage return"),
        (b'{"text": "a", "metrics": [], "complete": 1}', "“complete” should be true or false"),
        (b'{"text": "a", "metrics": [], "id": "b"}', "“id” is not the SHA-256 of the text"),
        (b'{"text": "a", "metrics": []}\n{"text": "a", "metrics": []}', "line 2: the article “” stands"),
        (line(start=None), "“metrics[0].start” should be a whole number from 0, but it is null"),
        (line(start=True), "“metrics[0].start” should be a whole number from 0, but it is true"),
        (line(end=10), "“metrics[0].start” says 10–10, but the text has 38 characters"),
        (line(end=99), "“metrics[0].start” says 10–99, but the text has 38 characters"),
        (
            line(start=9),
            "at 9–17 should read “1286万人次”, but the article reads “𠮷1286万人次”",
        ),
        (line(kind="length"), "“metrics[0].kind” is “length”, which the schema does not know"),
        (
            line(value=12.5),
            "“metrics[0].value” should be a decimal number in quotation marks, but",
        ),
        (line(value="many"), "“metrics[0].value” should be a decimal"),
        (line(value="NaN"), "“metrics[0].value” should be a decimal"),
        (line(value="1e999999"), "“metrics[0].value” should be a decimal"),
        (line(modifier="~"), "“metrics[0].modifier” is “~”"),
        (line(direction="left"), "“metrics[0].direction” is “left”"),
        (line(roles="去年"), "“metrics[0].roles” should be an object"),
        (line(roles=["去年"]), "“metrics[0].roles” should be a list of objects"),
        (line(roles=[{"role": "where"}]), "“metrics[0].roles[0].role” is “where”"),
        (line(roles={"where": [3, 5]}), "no role of the name in “metrics[0].roles.where”"),
        (line(roles={"period": [3]}), "“metrics[0].roles.period” should be [start, end, text]"),
        (line(roles={"period": [False, True]}), "“metrics[0].roles.period” should be [start, end, text]"),
        (line(roles={"period": [True, 5, "去年"]}), "roles.period” should be [start, end, text]"),
        (line(roles={"period": [3, 5, "今年"]}), "“metrics[0].roles.period” at 3–5 should read “今年”"),
        (line(roles={"period": [-3, 5]}), "“metrics[0].roles.period” says -3–5"),
        (line(doubt=3), "“metrics[0].doubt” should be text"),
        (line(doubt="疑" * 1001), "“metrics[0].doubt” has 1001 characters, and may have 1000. Shorten it"),
        (line(unit="人" * 1001), "“metrics[0].unit” has 1001 characters"),
        (line(rule="r" * 1001), "“metrics[0].rule” has 1001 characters"),
        (json.dumps(record() | {"title": "题" * 5000}).encode(), "“title” has 5000 characters"),
        (json.dumps(record() | {"source": "s" * 1001}).encode(), "“source” has 1001 characters"),
        (json.dumps(record() | {"published": "1" * 1001}).encode(), "“published” has 1001 characters"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_field(data, says):
    with pytest.raises(KnownError) as caught:
        read(data, "gold.jsonl")
    assert says in str(caught.value)
    assert str(caught.value).startswith("gold.jsonl, line ")


def test_a_thousand_characters_are_none_too_many():
    said = record(unit="人" * 1000, doubt="疑" * 1000) | {"title": "题" * 1000}
    (found,) = read(json.dumps(said).encode(), "a.jsonl")
    assert len(found.article.title) == len(found.metrics[0].doubt or "") == 1000
    assert read(write([found]), "a.jsonl") == (found,)


def test_what_else_a_line_says_of_its_article_is_kept_and_written_again():
    said = record() | {
        "genre": "公报",
        "station": "　南站 ",
        "pages": 3,
        "body": "一\n二",
        "note": "",
        "extractor": "x",
    }
    (found,) = read(json.dumps(said).encode(), "a.jsonl")
    assert found.article.fields == (("genre", "公报"), ("station", "　南站 "))
    written = write([found])
    assert json.loads(written)["genre"] == "公报"
    assert read(written, "a.jsonl") == (found,)


def test_fields_that_nobody_would_read_back_are_told():
    article = Article.of("文", "题", fields=(("file", "a.txt"), ("genre", "公报"), ("long", "字" * 500)))
    _, losses = written("jsonl", [Annotated(article, ())])
    assert [(each.aspect, each.name) for each in losses] == [("source", "file"), ("source", "long")]
