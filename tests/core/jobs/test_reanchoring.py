"""Decisions about an article whose text was corrected in one of the files: found again, or listed."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from core.jobs.merging import merge, merge_record, rehearsed
from core.jobs.project import Project
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Run
from core.review.anchoring import Anchors
from core.sheet import State
from tests.core.conftest import span_in
from tests.core.jobs.merging_examples import copied, fresh, quiet, saying

OLD = (
    "青石镇通报：上月共接警1200起，同比下降12.5%。\n全镇破获案件35起，比前一个月有所减少，抓获嫌疑人18名，挽回损失40万元。\n"
    "编号A77的路段发生事故3起，受伤2人。\n镇政府表示，今后将继续加强巡逻，确保群众安全。\n"
)
NEW = OLD.replace("35起", "36起").replace("镇政府", "镇人民政府")
QUOTES = ("1200", "12.5", "35", "18", "40", "77", "3起", "2人")


def article(text, title="青石镇通报"):
    numbers = tuple(
        Number(span_in(text, each.replace("35", "36") if "36起" in text else each), "1") for each in QUOTES
    )
    return Article.of(text, title), numbers


def count(text, quote, **more):
    return Metric(span_in(text, quote), "count", Quantity(Decimal(1)), **more)


def reviewed(path, text, reviewer, *, roles=()):
    """A project with that text, in which three metrics were added, a number and a suggestion put aside."""
    made, numbers = article(text)
    with Project.create(path, reviewer) as project:
        project.add_articles([made], {made.id: numbers})
        session = project.session()
        session.open(made.id)
        for quote in ("1200起", "35起", "18名"):
            if quote in text:
                session.add(count(text, quote, roles=tuple((name, span_in(text, q)) for name, q in roles)))
        number = next(item for item in session.sheet.items() if item.span == span_in(text, "77"))
        session.reject(number.target, "name")
    return path


@pytest.fixture
def old(tmp_path):
    return reviewed(tmp_path / "old.metrics", OLD, "林")


@pytest.fixture
def with_roles(tmp_path):
    """Like `old`, each metric with an indicator beside the corrected number."""
    return reviewed(tmp_path / "roles.metrics", OLD, "林", roles=(("indicator", "破获案件"),))


@pytest.fixture
def new(tmp_path, old, with_roles):
    path = tmp_path / "new.metrics"
    made, numbers = article(NEW)
    with Project.create(path, "赵") as project:
        project.add_articles([made], {made.id: numbers})
    return path


def metrics(project, text, layer):
    return [each.span.quote(text) for each in project.annotated(article(text)[0].id, layer).metrics]


def test_what_has_its_words_and_neighbours_is_decided_again_the_rest_is_listed(new, old):
    with Project.open(new, "赵") as project:
        assert merge(project, [old], quiet)[0].anchored is None
        assert metrics(project, NEW, "林") == []
        (rehearsal,) = rehearsed(project, [old], quiet, re_anchor=True)
        (found,) = merge(project, [old], quiet, re_anchor=True)
        assert merge_record(rehearsal) == merge_record(found)
        assert metrics(project, NEW, "林") == ["1200起", "18名"]
        assert found.anchored.new == 3
        assert [str(each) for each in found.anchored.left] == [
            "“青石镇通报”: “35起” (count) of 林 has no certain place in the corrected text."
        ]
        assert "3 decisions were made again" in str(found.anchored.pairs[0])
        sheet = project.session("林").open(article(NEW)[0].id)
        states = {item.span.quote(NEW): item.state for item in sheet.items()}
        assert states["77"] is State.CONFIRMED
        assert project.check() == ()


def test_again_and_in_the_other_direction_it_is_the_same(new, old, tmp_path):
    with Project.open(fresh(new, tmp_path / "1"), "赵") as project:
        merge(project, [old], quiet, re_anchor=True)
        one = saying(project)
        (again,) = merge(project, [old], quiet, re_anchor=True)
        assert not again.changed
        assert saying(project) == one
    with Project.open(fresh(old, tmp_path / "2"), "林") as project:
        merge(project, [new], quiet, re_anchor=True)
        assert saying(project) == one


def test_what_was_decided_of_the_corrected_text_holds(new, old):
    with Project.open(new, "林") as project:
        session = project.session()
        session.open(article(NEW)[0].id)
        number = next(item for item in session.sheet.items() if item.span == span_in(NEW, "1200"))
        session.reject(number.target, "name")
        session.add(count(NEW, "嫌疑人18名"))
        (found,) = merge(project, [old], quiet, re_anchor=True)
        assert metrics(project, NEW, "林") == ["嫌疑人18名"]
        refused = [str(each) for each in found.anchored.left if "not decided again" in str(each)]
        assert [words.split("”")[1] for words in refused] == [": “1200起", ": “18名"]


def test_what_a_reviewer_took_out_again_stays_out(new, old):
    with Project.open(new, "林") as project:
        merge(project, [old], quiet, re_anchor=True)
        session = project.session()
        session.open(article(NEW)[0].id)
        added = next(item for item in session.sheet.items() if item.span == span_in(NEW, "18名"))
        session.reject(added.target, "")
        merge(project, [old], quiet, re_anchor=True)
        assert metrics(project, NEW, "林") == ["1200起"]


def test_a_metric_comes_without_a_role_that_has_no_certain_place_and_that_is_listed(new, with_roles):
    with Project.open(new, "赵") as project:
        (found,) = merge(project, [with_roles], quiet, re_anchor=True)
        assert metrics(project, NEW, "林") == ["1200起", "18名"]
        without = (
            "“青石镇通报”: “{}” (count) of 林 was decided again without indicator, which has no certain place"
            " in the corrected text."
        )
        left = [str(each) for each in found.anchored.left]
        assert [left[0], left[2]] == [without.format("1200起"), without.format("18名")]
        one = saying(project)
        (again,) = merge(project, [with_roles], quiet, re_anchor=True)
        assert saying(project) == one
        assert [str(each) for each in again.anchored.left] == left
        assert project.check() == ()
    with Project.open(new, "林") as project:
        session = project.session()
        session.open(article(NEW)[0].id)
        added = next(item for item in session.sheet.items() if item.span == span_in(NEW, "18名"))
        session.edit(added.target, added.metric.with_role("indicator", span_in(NEW, "嫌疑人")))
        (mended,) = merge(project, [with_roles], quiet, re_anchor=True)
        assert [str(each) for each in mended.anchored.left] == left[:2]


def test_a_suggestion_that_was_refused_keeps_out_no_metric_that_was_added_there(new, old):
    made, _ = article(OLD)
    with Project.open(old, "林") as project:
        suggested = Metric(span_in(OLD, "40万元"), "measure", Quantity(Decimal(40)))
        run = Run("run", "rules", "1", "", datetime(2024, 1, 1, tzinfo=UTC))
        project.save_run(run, {made.id: Extraction((Found(suggested, "rule"),), ())})
        session = project.session()
        session.open(made.id)
        refused = next(item for item in session.sheet.items() if item.metric == suggested)
        session.reject(refused.target, "")
        session.add(count(OLD, "损失40万元"))
    with Project.open(new, "赵") as project:
        (found,) = merge(project, [old], quiet, re_anchor=True)
        assert "损失40万元" in metrics(project, NEW, "林")
        assert found.anchored.new == 5


def test_what_he_has_decided_the_same_in_the_corrected_text_is_not_listed(new, old):
    with Project.open(new, "林") as project:
        session = project.session()
        session.open(article(NEW)[0].id)
        session.add(count(NEW, "1200起"))
        (found,) = merge(project, [old], quiet, re_anchor=True)
        assert metrics(project, NEW, "林") == ["1200起", "18名"]
        assert ["35起" in str(each) for each in found.anchored.left] == [True]


def test_another_reviewer_is_told_a_number_and_no_quote(new, old):
    with Project.open(new, "钱") as project:
        (found,) = merge(project, [old], quiet, re_anchor=True)
    assert [str(each) for each in found.anchored.left] == [
        "“青石镇通报”: 1 decision of 林 has no certain place in the corrected text, lacks a role there, or"
        " something else is decided there."
    ]


def test_what_was_said_of_the_article_as_a_whole_is_listed_until_it_is_said_again(new, old):
    with Project.open(old, "林") as project:
        session = project.session()
        session.open(article(OLD)[0].id)
        session.flag(on=True)
        session.comment("第二段待核 🙂")
    with Project.open(new, "赵") as project:
        (found,) = merge(project, [old], quiet, re_anchor=True)
        assert str(found.anchored.left[-1]) == (
            "“青石镇通报”: what 林 said of the article as a whole stays with the earlier text"
            " (flagged, comment). “第二段待核 🙂”"
        )
        assert not project.annotated(article(NEW)[0].id, "林").state.flagged
    with Project.open(new, "林") as project:
        session = project.session()
        session.open(article(NEW)[0].id)
        session.flag(on=True)
        session.comment("已核")
        (again,) = merge(project, [old], quiet, re_anchor=True)
        assert not any("as a whole" in str(each) for each in again.anchored.left)


def test_two_articles_side_by_side_in_both_files_are_two(tmp_path, old):
    made, numbers = article(NEW)
    with Project.open(old, "林") as project:
        project.add_articles([made], {made.id: numbers})
        copy = copied(project, tmp_path / "copy.metrics")
        (found,) = merge(project, [copy], quiet, re_anchor=True)
        assert (found.anchored.new, found.anchored.pairs) == (0, ())


def test_articles_of_one_title_with_other_texts_are_two(tmp_path, new):
    path = tmp_path / "other.metrics"
    text = "柳河村报告：今年有18户迁入新居，新修道路6公里，村民收入增长9.1%。"
    with Project.create(path, "林") as project:
        project.add_articles([Article.of(text, "青石镇通报")], {})
        project.import_gold("林", project.article_ids()[0], [count(text, "18户")], complete=False)
    with Project.open(new, "赵") as project:
        (found,) = merge(project, [path], quiet, re_anchor=True)
        assert found.anchored.pairs == ()


@pytest.mark.parametrize(
    ("old", "new", "quote", "at"),
    [
        ("甲乙丙丁戊己庚辛12户壬癸子丑寅卯辰巳", "前甲乙丙丁戊己庚辛12户壬癸子丑寅卯辰巳", "12户", 9),
        ("甲乙丙丁戊己庚辛12户壬癸子丑寅卯辰巳", "甲乙丙丁戊己庚x12户壬癸子丑寅卯辰巳", "12户", None),
        ("12户壬癸子丑寅卯辰巳", "12户壬癸子丑寅卯辰巳。", "12户", 0),
        ("12户壬癸子丑寅卯辰巳", "有12户壬癸子丑寅卯辰巳", "12户", None),
        ("有12户", "有12户", "12户", 1),
        ("有12户", "有12户。", "12户", None),
        (
            "甲乙丙丁戊己庚辛3人。甲乙丙丁戊己庚辛3人。",
            "甲乙丙丁戊己庚辛3人。甲乙丙丁戊己庚辛3人。",
            "3人",
            8,
        ),
        ("甲乙丙丁戊己庚辛3人甲乙丙丁戊己庚辛", "甲乙丙丁戊己庚辛3人甲乙丙丁戊己庚辛" * 2, "3人", None),
        ("一" + "同文" * 40 + "3人" + "同文" * 40, "一" + "同文" * 40 + "3人" + "同文" * 40, "3人", 81),
    ],
)
def test_a_place_is_found_once_between_the_same_neighbours_or_not_at_all(old, new, quote, at):
    found = Anchors(old, new).span(span_in(old, quote))
    assert (None if found is None else (found.start, found.quote(new))) == (
        None if at is None else (at, quote)
    )
