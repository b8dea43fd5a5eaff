"""The guideline beside the work: every kind and cause finds its place, and gold gives examples."""

from decimal import Decimal

import pytest

from core.jobs.guideline import examples_of, passages_on_cause, passages_on_kind
from core.jobs.project import Project
from core.model import Article, Metric, Quantity, Span
from core.schema import built_in

LANGUAGES = ["zh", "en"]
TEXT = "云泽区去年修复路灯418盏，更换井盖57个，群众来电下降三成。"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind.id for kind in built_in().kinds])
def test_every_kind_has_its_row_and_the_boundaries(kind, language):
    about, edges = passages_on_kind(kind, language)
    assert about.heading.startswith("2. ")
    assert "【" in about.markdown
    assert edges.heading.startswith("3. ")
    assert "【2至4天】" in edges.markdown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("cause", "words"),
    [
        ("date", "2022年3月8日"),
        ("frame", "近三年来"),
        ("sequence", "第6届茶会"),
        ("vague-rank", "第一梯队"),
        ("grade", "二星以上"),
        ("trait", "从教19年"),
        ("name", "清风-2022"),
        ("programme", "三张清单"),
        ("facets", "四大功能"),
        ("definition", "48小时修复率"),
        ("reference", "二人随即离开"),
        ("schedule", "24小时书屋"),
        ("idiom", "千言万语"),
    ],
)
def test_every_cause_has_its_row_and_what_counts_all_the_same(cause, words, language):
    about, counts = passages_on_cause(cause, language)
    assert words in about.markdown
    assert "【60人】" in counts.markdown


def test_furniture_has_its_row():
    assert "版权年份" in passages_on_cause("furniture", "zh")[0].markdown
    assert "copyright years" in passages_on_cause("furniture", "en")[0].markdown


def test_nothing_is_said_of_what_the_guideline_does_not_know():
    assert passages_on_kind("score", "zh") == ()
    assert passages_on_cause("wrong", "zh") == ()


def test_gold_gives_examples_with_their_words_around(tmp_path):
    article = Article.of(TEXT, "路灯")
    with Project.create(tmp_path / "p.metrics", "lin") as project:
        project.add_articles([article], {})
        session = project.session()
        session.open(article.id)
        for word in ("418盏", "57个"):
            start = TEXT.index(word)
            session.add(Metric(Span(start, start + len(word)), "count", Quantity(Decimal(1))))
        found = examples_of(project, "count")
        assert {example.quote for example in found} == {"418盏", "57个"}
        first = next(example for example in found if example.quote == "418盏")
        assert (first.before, first.after[:5]) == ("云泽区去年修复路灯", "，更换井盖")
        assert examples_of(project, "rank") == ()


def test_before_adjudication_the_examples_are_ones_own(tmp_path):
    article = Article.of(TEXT, "路灯")
    path = tmp_path / "p.metrics"
    with Project.create(path, "lin") as project:
        project.add_articles([article], {})
        session = project.session()
        session.open(article.id)
        start = TEXT.index("418盏")
        session.add(Metric(Span(start, start + 4), "count", Quantity(Decimal(418))))
    with Project.open(path, "zhao") as project:
        assert examples_of(project, "count") == ()
