"""The query language of the queue's field."""

from decimal import Decimal

import pytest

from core.errors import KnownError
from core.jobs.searching import query_of


def words_of(query):
    return [word.text for word in query.words]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", []),
        ("刑事", ["刑事"]),
        ("刑事 命案", ["刑事", "命案"]),
        ("　刑事\t命案 ", ["刑事", "命案"]),
        ("“刑事 案件”", ["刑事 案件"]),
        ('"刑事 案件" 命案', ["刑事 案件", "命案"]),
        ("“刑事", ["刑事"]),
        ("ＧＤＰ", ["gdp"]),
        ("标题：通报", ["标题：通报".replace("：", ":")]),
        ("http://a.b", ["http://a.b"]),
    ],
)
def test_words(typed, words):
    assert words_of(query_of(typed, "林")) == words


@pytest.mark.parametrize("typed", ["1.4亿", "140000000", "１．４亿", "一点四亿", "14000万", "140,000,000"])
def test_a_number_is_its_value_in_any_notation(typed):
    assert [word.value for word in query_of(typed, "林").words] == [Decimal(140_000_000)]
    assert query_of(f"value:{typed}", "林").values == (Decimal(140_000_000),)


@pytest.mark.parametrize(("typed", "value"), [("1.4亿元", "140000000"), ("12.5%", "12.5"), ("六成", "60")])
def test_a_unit_behind_a_value_says_nothing_more(typed, value):
    assert query_of(f"数值:{typed}", "林").values == (Decimal(value),)


@pytest.mark.parametrize("typed", ["kind:money", "KIND:Money", "kind:金额", "类型：金额", "kind:mon"])
def test_a_kind_by_any_of_its_names(typed):
    query = query_of(typed, "林")
    assert query.kinds == ("money",)
    assert not query.words


def test_a_cause_a_reviewer_and_words_together():
    query = query_of("kind:money cause:date value:1.4亿 刑事 for:赵敏", "林")
    assert (query.kinds, query.causes, query.values) == (("money",), ("date",), (Decimal(140_000_000),))
    assert (words_of(query), query.assigned) == (["刑事"], "赵敏")


@pytest.mark.parametrize(
    ("typed", "name"),
    [("for:me", "林"), ("分给:我", "林"), ("for:none", ""), ("分给：无", ""), ("刑事", None)],
)
def test_for_whom(typed, name):
    assert query_of(typed, "林").assigned == name


@pytest.mark.parametrize("typed", ["kind:", "value: ", "cause：", 'kind:""'])
def test_a_field_without_its_value_asks_for_nothing_yet(typed):
    query = query_of(typed, "林")
    assert not query.has_place
    assert query.assigned is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kind:天气", "no kind “天气”. Kinds: Count, Money"),
        ("kind:", ""),
        ("cause:天气", "no cause “天气”. Causes: "),
        ("value:刑事", "“刑事” is no value"),
        ("kind:m", "no kind “m”"),  # money or measure
    ],
)
def test_what_is_no_name_and_no_value_is_said(typed, said):
    if not said:
        query_of(typed, "林")
        return
    with pytest.raises(KnownError, match=said):
        query_of(typed, "林")


def test_names_are_offered_in_the_language_asked():
    with pytest.raises(KnownError, match="数量、金额"):
        query_of("类型:天气", "林", "zh")
