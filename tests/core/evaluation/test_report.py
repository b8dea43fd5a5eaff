"""The report: complete in both languages, one file, nothing of a text taken for markup."""

import re
import tomllib
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from core.errors import KnownError
from core.evaluation import Settings, evaluate, report
from core.evaluation.scores import percent
from core.model import Found, Modifier
from tests.core.evaluation.examples import metric, pair

TEXT = "全年接待游客1286万人次，<b>同比</b>增长12.4%，\n其中过夜游客310万人次，占比24.1%，居全省第2位。"
OPEN_TAGS = {"meta", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """Tags in balance, and the words by the tag they stand in."""

    def __init__(self, page):
        super().__init__()
        self.open, self.words, self.attributes = [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.attributes.extend(attrs)
        if tag not in OPEN_TAGS:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if data.strip() and self.open and self.open[-1] != "style":
            self.words.append(data.strip())


def example():
    gold = [
        metric(6, 13, "count", "12860000", unit="人次"),
        metric(25, 30, "change", "12.4", unit="%"),
        metric(38, 44, "count", "3100000", unit="人次"),
        metric(47, 52, "ratio", "24.1", unit="%"),
        metric(56, 59, "rank", 2, unit="位", doubt="of which list?"),
    ]
    predicted = [
        Found(metric(6, 13, "count", "12860000", unit="人次", modifier=Modifier.ABOUT), "plain<1>"),
        Found(metric(25, 30, "ratio", "12.4", unit="%"), "percent"),
        Found(metric(40, 44, "count", "10000", unit="人次"), "plain<1>"),
        Found(metric(47, 51, "money", "24.1"), ""),
        Found(metric(0, 2, "duration", 1, unit="年"), "plain<1>"),
        Found(metric(0, 2, "duration", 1, unit="年"), "plain<1>"),
        Found(metric(57, 58, "count", 2), "plain<1>"),
    ]
    settings = Settings(extractor="rules", version="1.0", configuration="c0ffee")
    return evaluate([pair(gold, predicted, "a", TEXT)], settings, [KnownError("Left out: {n}.", n=3)])


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_all_parts_are_on_the_page(language):
    page = Page(report(example(), language, "青柳 & 白石"))
    words = tomllib.loads(files("resources").joinpath("report", "words.toml").read_text("utf-8"))
    own = words["zh" if language.startswith("zh") else "en"]
    told = page.words
    assert told.count("青柳 & 白石") == 2
    heads = ("by_kind", "modes", "fields", "roles", "confusion", "rules", "errors", "articles", "settings")
    heads += ("definitions", "by_kind_chart")
    for head in heads:
        assert own[head] in told, head
    for names in ("mode_names", "field_names", "error_names"):
        assert set(own[names].values()) - set(told) <= {own["error_names"]["missed"]}, names
    assert {line.format(draws=2000) for line in own["definition_lines"].values()} <= set(told)
    assert {
        "Left out: 3.",
        "plain<1>",
        own["no_rule"],
        "rules",
        "c0ffee",
        own["setting_names"]["draft"],
    } <= set(told)
    assert any("12860000人次" in line and "≈" in line for line in told)


def test_markup_in_a_text_stays_text():
    page = report(example(), "en")
    assert "&lt;b&gt;" in page
    assert "<b>同比" not in page


def test_nothing_is_fetched_from_elsewhere():
    page = Page(report(example(), "zh"))
    assert not {"src", "href"} & {name for name, _ in page.attributes}
    assert "http" not in report(example(), "zh")
    assert "url(" not in report(example(), "zh")


def test_gold_and_prediction_are_marked_within_their_line():
    page = report(example(), "en")
    assert '<span class="gold found">12.4%</span>' in page
    assert '<span class="gold">31</span><span class="gold found">0万人次</span>' in page
    assert '<div class="context"><span>其中过夜游客</span>' in page


def test_an_empty_comparison_says_so():
    page = Page(report(evaluate([]), "en"))
    assert "There is nothing to compare: gold and predictions are both empty." in page.words
    assert "There are no errors." in page.words
    assert "Confusion of kinds" not in page.words
    assert "–" in page.words


def test_a_long_list_of_errors_is_cut_and_says_so():
    many = [metric(at, at + 1) for at in range(1100)]
    page = report(evaluate([pair(many, [], text="数" * 1100)]), "en")
    assert "The first 1000 of 1100 are listed." in page
    assert page.count('<div class="context">') == 1000


def test_a_text_known_only_in_pieces():
    text = "\ufffd" * 10 + "3人" + "\ufffd" * 10
    page = report(evaluate([pair([metric(10, 12)], [], text=text)]), "en")
    assert '<span>…</span><span class="gold">3人</span><span>…</span>' in page


def test_a_span_over_a_line_break_shows_it():
    page = report(evaluate([pair([metric(1, 4)], [], text="共3\n人")], Settings(gold="f00d")), "en")
    assert "<dd>f00d</dd>" in page
    assert '<span class="gold">3↵人</span>' in page


def test_kinds_and_roles_the_schema_does_not_know_keep_their_ids():
    gold = metric(0, 2, "length", roles=[("where", (3, 4))])
    page = Page(report(evaluate([pair([gold], [gold])]), "en"))
    assert {"length", "where"} <= set(page.words)


def test_both_languages_have_the_same_words():
    words = tomllib.loads(files("resources").joinpath("report", "words.toml").read_text("utf-8"))

    def keys(table, path=()):
        for key, value in table.items():
            yield from keys(value, (*path, key)) if isinstance(value, dict) else [(*path, key)]

    assert list(keys(words["zh"])) == list(keys(words["en"]))


def test_percent():
    assert [percent(None), percent(0.0), percent(2 / 3)] == ["–", "0.0%", "66.7%"]


def marks(page, name):
    """The attributes of every element of that name, in order."""
    found = []

    class Marks(HTMLParser):
        def handle_starttag(self, tag, attrs):
            if tag == name:
                found.append(dict(attrs))

    Marks().feed(page)
    return found


def test_the_charts_show_what_the_tables_say():
    evaluation = example()
    page = report(evaluation, "en")
    bars = [each for each in marks(page, "rect") if each["class"] == "bar"]
    rates = [evaluation.counts("strict", kind).f1 for kind in (None, *evaluation.kinds)]
    rules = [share.rate for share in evaluation.rules().values()]
    widths = [float(each["width"]) / 400 for each in bars]
    assert widths[: len(rates)] == pytest.approx([rate or 0 for rate in rates], abs=0.001)
    assert sorted(widths[len(rates) :]) == pytest.approx(sorted(rules), abs=0.001)
    tiles = [each for each in marks(page, "rect") if "same" in each["class"] or "off" in each["class"]]
    assert len(tiles) == len(evaluation.confusion())
    assert len(marks(page, "svg")) == 3
    assert not [each for each in marks(page, "path") if each["class"] == "whisker"]


def test_an_interval_is_drawn_where_it_has_a_width():
    right, wrong = [metric(0, 2)], [metric(0, 3)]
    page = report(evaluate([pair(right, right if at % 4 else wrong, str(at)) for at in range(40)]), "en")
    whiskers = [each for each in marks(page, "path") if each["class"] == "whisker"]
    assert len(whiskers) == 3
    low, high = (float(end) for end in re.findall(r"M([0-9.]+) 32", whiskers[0]["d"]))
    assert 190 + 400 * 0.55 < low < 190 + 400 * 0.75 < high < 190 + 400 * 0.95


def test_what_is_sure_and_what_would_make_it_surer():
    right, wrong = [metric(0, 2)], [metric(0, 3)]
    evaluation = evaluate([pair(right, right if at % 4 else wrong, str(at)) for at in range(40)])
    page = report(evaluation, "en")
    assert "With 95 % confidence it lies between 6" in page
    assert "further articles like these would bring it within ±2 points" in page
    assert "narrower than they should be" not in page
    assert "narrower than they should be" in report(example(), "en")


def test_the_head_says_whose_predictions_are_measured_and_whether_the_gold_may_change():
    drafted = example()
    head = Page(report(drafted, "en")).words[:8]
    assert "The extractor measured: rules 1.0." in head
    assert any("The gold is a draft" in line for line in head)
    frozen = replace(drafted, settings=replace(drafted.settings, gold="ab12", release="towns 1.0.0"))
    told = Page(report(frozen, "zh")).words
    assert "金标是定版 towns 1.0.0，不再改变。" in told[:8]
    assert not any("草稿" in line for line in told)


def test_the_articles_that_the_figures_rest_on_are_listed():
    many = [replace(pair([metric(0, 2)], [], str(at)), fields=(("genre", "公报"),)) for at in range(1002)]
    page = report(evaluate(many[:3]), "en")
    assert page.count('class="name"') == 3
    assert "公报" in page
    assert "The first 1000 of 1002 are listed." in report(evaluate(many), "en")


def test_a_long_name_of_a_rule_is_cut():
    found = Found(metric(0, 2), "outside/of/all/columns/that/there/are")
    page = report(evaluate([pair([metric(0, 2)], [found])]), "en")
    assert ">outside/of/all/columns/th…<" in page
