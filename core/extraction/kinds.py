"""The kind of a quantity: its unit says most, the words of change around it the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from core.extraction.changes import changed
from core.extraction.numerals import Form
from core.extraction.phrases import FIRST_N
from core.extraction.site import Site
from core.model import Direction

_INDEX = re.compile(
    r"(?:指数|中间价|汇率|净值|市[盈净]率|PMI|PPI|CPI|系数|因子|得分|评分|总分|均分|比分|比例|[别养配]比|[位值率]|pH值?)"
    r"(?:[（(][^（()）]{0,16}[）)])?(?:为|是|达|达到|报|至|收于|收报|录得|升至|降至|回升至|回落至|上升至|分别为|约为|仅为|:|：)?约?$"
)
_PROPORTION_AHEAD = re.compile(r"[ ]?[:：∶][ ]?[0-9０-９]|比[0-9０-９一二三四五六七八九]")
_PROPORTION_BEFORE = re.compile(r"[0-9０-９][ ]?[:：∶比][ ]?$")
_MONEYED = re.compile(
    r"(?:额|市值|资金|投资|收入|产值|利润|GDP|总值|亏损|融资|规模|成本|价|费|金|钱|债)[^，。；]{0,6}$"
)
_RANK_NOUN = re.compile(r"(?:排名|排位|名列|位列|位居|名次)(?:为|在)?$")
_SHOT = re.compile(r"[0-9][投中]$")
_SHOTS = re.compile(r"[投中][0-9]")
_ZERO = re.compile(r"(?:实现|保持|连续|数为|数均为|率为)[“\"]?$")
_SCORED = re.compile(r"(?:[赢胜输投]|领先|落后|得到|砍下|贡献|轰下|狂砍|拿下|独得|送出|得)$")
_UNIT_RULES = {"倍": "ratio.multiple", "番": "ratio.multiple", "折": "ratio.multiple"}
_CARRIED_ON = frozenset({"ratio", "change", "count", "money", "measure", "duration"})


class Reading(NamedTuple):
    """A kind, which rule gave it, and for a change its direction."""

    kind: str
    rule: str
    direction: Direction | None = None


def reading(site: Site, carried: Reading | None) -> Reading | None:
    """What an amount measures; `carried` is the reading of the amount before it in the same list."""
    for step in (_rank, _change):
        if (found := step(site, carried)) is not None:
            return found
    return _bare(site, carried) if site.amount.known is None else _by_unit(site)


def _rank(site: Site, _: Reading | None) -> Reading | None:
    form, unit = site.amount.first.form, site.amount.known
    if form is Form.PLACE:
        return Reading("rank", "rank.place")
    if form is Form.ORDINAL:
        return Reading("rank", "rank.ordinal")
    if unit is None and form is Form.ARABIC and _RANK_NOUN.search(site.before):
        return Reading("rank", "rank.ordinal")
    if FIRST_N.search(site.before) and (unit is None or unit.word in {"名", "位", "强"}):
        return Reading("rank", "rank.first")
    return None


def _change(site: Site, carried: Reading | None) -> Reading | None:
    if (change := changed(site)) is not None:
        return Reading("change", *change)
    unit = site.amount.known
    if carried is not None and carried.kind == "change" and (unit is None or unit.kind in _CARRIED_ON):
        return Reading("change", "change.list", carried.direction)
    return None


def _bare(site: Site, carried: Reading | None) -> Reading | None:
    """A number without a unit: zero, a fraction, a proportion, an index, or one of a list."""
    form = site.amount.first.form
    if site.number in {"零", "0"} and (site.number == "零" or _ZERO.search(site.before)):
        return Reading("count", "count.zero")
    if form is Form.PARTS:
        return Reading("ratio", "ratio.tenths")
    if _PROPORTION_AHEAD.match(site.after) or _PROPORTION_BEFORE.search(site.before):
        return Reading("ratio", "ratio.proportion")
    if site.after[:1] in {"死", "伤", "亡"} or _SHOTS.match(site.after) or _SHOT.search(site.before):
        return Reading("count", "count.casualties")
    if _INDEX.search(site.before):
        return Reading("ratio", "ratio.index")
    if carried is not None and carried.kind != "change":
        return carried
    if form in {Form.ARABIC, Form.HANZI} and site.text[site.amount.unit_at - 1] in "万亿":
        kind = "money" if _MONEYED.search(site.before) else "count"
        return Reading(kind, "count.scale")
    return None


def _by_unit(site: Site) -> Reading | None:
    amount, unit = site.amount, site.amount.known
    assert unit is not None
    half = amount.first.form is Form.HALF and unit.word == "%"
    if half or amount.last.form in {Form.PARTS, Form.TENTHS}:
        return Reading("ratio", "ratio.tenths")
    special = _SPECIAL.get(unit.word)
    if special is not None and (found := special(site)) is not None:
        return found
    if unit.kind == "ratio":
        return Reading("ratio", _UNIT_RULES.get(unit.word, "ratio.percent"))
    if unit.kind == "change":
        return Reading("change", "change.points")
    if unit.kind == "count":
        return Reading("count", "count.hanzi" if amount.first.form is Form.HANZI else "count.measure-word")
    return Reading(unit.kind, f"{unit.kind}.unit")


def _points(site: Site) -> Reading | None:
    return Reading("ratio", "ratio.index") if site.amount.first.form is Form.ARABIC else None


def _score(site: Site) -> Reading | None:
    return Reading("count", "count.measure-word") if _SCORED.search(site.before) else None


def _age(_: Site) -> Reading:
    return Reading("duration", "duration.age")


def _grade(_: Site) -> Reading:
    return Reading("measure", "measure.unit")


_SPECIAL: dict[str, Callable[[Site], Reading | None]] = {
    "点": _points,
    "分": _score,
    "岁": _age,
    "周岁": _age,
    "级": _grade,
}
