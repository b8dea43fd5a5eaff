"""Invented articles for other tools: emoji, nesting, line breaks, strings that break files."""

from dataclasses import replace
from decimal import Decimal

from core.formats import Annotated
from core.model import Article, Direction, Metric, Modifier, Quantity, Span


def hard_articles():
    """Six articles; each metric has the quantity that its words say, unless its doubt says otherwise."""
    return (_nested(), _emoji(), _broken_lines(), _side_by_side(), _strings(), _nothing())


def _span(text, quote, after=0):
    start = text.index(quote, after)
    return Span(start, start + len(quote))


def _article(text, metrics, title="", source="", complete=True):
    return Annotated(Article.of(text, title, source), metrics, complete)


def _nested():
    """One indicator in another, one basis of two values, a role that holds a value."""
    text = "2031年，青柳市机动车保有量约4.2万辆，同比增长8.5%，其中电动车占三成。"
    basis = ("basis", _span(text, "同比"))
    scope, vehicles = _span(text, "青柳市"), _span(text, "青柳市机动车保有量")
    return _article(
        text,
        (
            Metric(
                _span(text, "约4.2万辆"),
                "count",
                Quantity(Decimal(42000), unit="辆", modifier=Modifier.ABOUT),
                (("indicator", vehicles), ("scope", scope), ("period", _span(text, "2031年"))),
            ),
            Metric(
                _span(text, "8.5%"),
                "change",
                Quantity(Decimal("8.5"), unit="%", direction=Direction.UP),
                (("indicator", vehicles), basis),
            ),
            Metric(
                _span(text, "三成"),
                "ratio",
                Quantity(Decimal(30), unit="%"),
                (("indicator", _span(text, "电动车")), ("scope", _span(text, "约4.2万辆"))),
                "一成是百分之十？",
            ),
        ),
        "青柳市的车",
        "qingliu.txt",
    )


def _emoji():
    """Characters beyond the basic plane before, between and inside of spans, and a combining one."""
    text = "🚗🚗销量：\U00020bb7田镇120万辆，cafe\u0301 3家🙂。👨\u200d👩\u200d👧共3人。"
    return _article(
        text,
        (
            Metric(
                _span(text, "120万辆"),
                "count",
                Quantity(Decimal(1200000), unit="辆"),
                (("indicator", _span(text, "🚗🚗销量")), ("scope", _span(text, "\U00020bb7田镇"))),
            ),
            Metric(
                _span(text, "3家"),
                "count",
                Quantity(Decimal(3), unit="家"),
                (("indicator", _span(text, "cafe\u0301")),),
            ),
            Metric(
                _span(text, "3人"),
                "count",
                Quantity(Decimal(3), unit="人"),
                (("indicator", _span(text, "👨\u200d👩\u200d👧")),),
            ),
        ),
        "表情 🙂",
    )


def _broken_lines():
    """Line breaks inside of a role, several in a row, blanks at both ends, a line separator."""
    text = " \n\n第一段。\n\n\n柳河村\n用水户有18户。\u2028第二段：\t全年 3 天停水。\n "
    return _article(
        text,
        (
            Metric(
                _span(text, "18户"),
                "count",
                Quantity(Decimal(18), unit="户"),
                (("indicator", _span(text, "柳河村\n用水户")), ("scope", _span(text, "柳河村"))),
            ),
            Metric(_span(text, "3 天"), "duration", Quantity(Decimal(3), unit="天")),
        ),
        complete=False,
    )


def _side_by_side():
    """Values that touch, and a range whose words say less than its quantity."""
    text = "全镇3天12人5户，产值80万元至100万元。"
    return _article(
        text,
        (
            Metric(_span(text, "3天"), "duration", Quantity(Decimal(3), unit="天")),
            Metric(_span(text, "12人"), "count", Quantity(Decimal(12), unit="人")),
            Metric(_span(text, "5户"), "count", Quantity(Decimal(5), unit="户")),
            Metric(
                _span(text, "80万元至100万元"),
                "money",
                Quantity(Decimal("800000.5"), Decimal(1000000), "元", Modifier.AT_LEAST),
                (("indicator", _span(text, "产值")),),
                "小数是评审者补的",
            ),
        ),
    )


def _strings():
    """A person's own strings: formulas, quotation marks, tags, tabs, backslashes."""
    text = '<b>&amp;"青石镇"\\接警=1+1；1200起|-DOCSTART- O\n# T1\tX 0 1\tx，35人。'
    first = Metric(
        _span(text, "1200起"),
        "count",
        Quantity(Decimal(1200), unit="起"),
        (("indicator", _span(text, "接警=1+1")), ("scope", _span(text, '"青石镇"'))),
        '=HYPERLINK("x")\t</a>\n第二行\\n',
    )
    second = Metric(_span(text, "35人"), "count", Quantity(Decimal(35), unit="人"))
    found = _article(text, (first, second), "=1+1\t<i>", '..\\"a";b.txt')
    return replace(found, article=replace(found.article, fields=(("genre", "=cmd|' /C calc'!A0"),)))


def _nothing():
    return _article("这里没有一个数字。", (), "空")
