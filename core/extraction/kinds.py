"""The kind of a quantity: its unit says most, the words of change around it the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from core.extraction.changes import changed
from core.extraction.levels import continued
from core.extraction.lexicon import Unit
from core.extraction.notation import made
from core.extraction.numerals import Form
from core.extraction.ordinals import FIRST_N
from core.extraction.site import Site
from core.model import Direction

_INDEX: Final = re.compile(
    r"(?:指数|中间价|汇率|净值|市[盈净]率|PMI|PPI|CPI|系数|因子|得分|评分|总分|均分|比分|比例|[^0-9同环对相占，。；]比|[位值率]|pH值?)"
    r"(?:[（(][^（()）]{0,16}[）)])?(?:[由从](?:[^，。；]{0,14}的)?|[由从][^，。；]{1,18}[至到为]|为|是|达|达到|报|至|收于|收报|录得|只有|仅有|高达|仅|升至|降至|回升至|回落至|上升至|分别为|约为|仅为|:|：)?约?$"
)
_PROPORTION_AHEAD: Final = re.compile(r"[ ]?[:：∶][ ]?[0-9０-９]|比[0-9０-９一二三四五六七八九]")
_PROPORTION_BEFORE: Final = re.compile(r"[0-9０-９][ ]?[:：∶比][ ]?$")
_PROPORTIONED: Final = frozenset(" :：∶比")
_LOST: Final = frozenset("死伤亡")
_SHOOTING: Final = frozenset("投中")
_MONEYED: Final = re.compile(
    r"(?:额|市值|资金|投资|收入|产值|利润|GDP|总值|亏损|融资|规模|成本|价|费|金|钱|债|自筹|拨款|出资|注资|营收|净利|贷|工资|补贴|补助|分红|红利|首付|月供|薪|奖励|租|酬)[^，。；]{0,6}$|[亏赚赔挣欠捐借罚花卖省][了过到]?$"
)
_PAID: Final = re.compile(
    r"(?:[价费金钱款租薪酬]|工资|补贴|补助|(?<!买)[亏赚挣欠借罚花卖省付][了过到出]?)[^，。；]{0,2}$"
)
_RANK_NOUN: Final = re.compile(
    r"(?:排名|排位|名列|位列|位居|名次)(?:分别)?(?:为|在|是|[:：])?(?:[0-9]{1,5}/[0-9]{1,5}[、，和及]){0,4}$"
)
# A place that a move in an order sets out from or leads to: 由26名上升至第8名.
_LEFT: Final = re.compile(r"[由从][^，。；、,0-9]{0,10}$")
_MOVED: Final = re.compile(r"[上下前后跃回]?[升降移跌落滑跃进退][至到为]第?[0-9]{1,4}[名位](?![一-鿿])")
_PLACES: Final = frozenset({"名", "位"})
_NUMBERED: Final = re.compile(r"(?:[件人次户起宗个台套家例]数|数量|数目|总数|总量)[约共为是达有]?$")
_SHOT: Final = re.compile(r"[0-9][投中]$")
_SHOTS: Final = re.compile(r"[投中][0-9]")
_RATED: Final = re.compile("[^效]率(?:均|都|仍|已)?(?:[为是至到]|降[为至到])?$")
_ZERO: Final = re.compile(r"(?:实现|保持|连续|数为|数均为|率为)[“\"]?$")
_SCORED: Final = re.compile(r"(?:[赢胜输投]|领先|落后|得到|砍下|贡献|轰下|狂砍|拿下|独得|送出|得)$")
_MULTIPLES: Final = frozenset({"倍", "番", "折"})
_CARRIED_ON: Final = frozenset({"ratio", "change", "count", "money", "measure", "duration"})


class Reading(NamedTuple):
    """A kind, which rule gave it, and for a change its direction."""

    kind: str
    rule: str
    direction: Direction | None = None


_PLACE: Final = Reading("rank", "rank.place")
_ORDINAL: Final = Reading("rank", "rank.ordinal")
_FIRST: Final = Reading("rank", "rank.first")
_TENTHS: Final = Reading("ratio", "ratio.tenths")
_HANZI: Final = Reading("count", "count.hanzi")
_MULTIPLE: Final = Reading("ratio", "ratio.multiple")
_BY_UNIT: Final = {
    "count": Reading("count", "count.measure-word"),
    "money": Reading("money", "money.unit"),
    "ratio": Reading("ratio", "ratio.percent"),
    "change": Reading("change", "change.points"),
    "duration": Reading("duration", "duration.unit"),
    "measure": Reading("measure", "measure.unit"),
}


def reading(site: Site, carried: Reading | None) -> Reading | None:
    """What an amount measures; `carried` is the reading of the amount before it in the same list."""
    if (rank := _rank(site)) is not None:
        return rank
    if (change := changed(site)) is not None:
        return made(Reading, ("change", *change))
    unit = site.amount.known
    if unit is not None and unit.word == "%" and (grown := continued(site)) is not None:
        return made(Reading, ("change", *grown))
    if carried is not None and carried.kind == "change" and (unit is None or unit.kind in _CARRIED_ON):
        return made(Reading, ("change", "change.list", carried.direction))
    return _bare(site, carried) if unit is None else _by_unit(site, unit)


def _rank(site: Site) -> Reading | None:
    form = site.amount.first.form
    if form is Form.PLACE:
        return _PLACE
    if form is Form.ORDINAL:
        return _ORDINAL
    unit = site.amount.known
    if unit is None and form is Form.ARABIC and _RANK_NOUN.search(site.before):
        return _ORDINAL
    if unit is not None and unit.word in _PLACES and _MOVED.match(site.after) and _LEFT.search(site.before):
        return _ORDINAL
    if site.before.endswith("前") and FIRST_N.search(site.before):
        return _FIRST if unit is None or unit.word in {"名", "位", "强"} else None
    return None


def _bare(site: Site, carried: Reading | None) -> Reading | None:
    """A number without a unit: zero, a fraction, a proportion, an index, or one of a list."""
    form = site.amount.first.form
    if site.number in {"零", "0"} and (site.number == "零" or _ZERO.search(site.before)):
        rated = _RATED.search(site.before) is not None
        return Reading("ratio" if rated else "count", "count.zero")
    if form is Form.PARTS:
        return Reading("ratio", "ratio.tenths")
    ahead, behind = site.after[:1], site.before[-1:]
    if (ahead in _PROPORTIONED and _PROPORTION_AHEAD.match(site.after)) or (
        behind in _PROPORTIONED and _PROPORTION_BEFORE.search(site.before)
    ):
        return Reading("ratio", "ratio.proportion")
    if ahead in _LOST or (ahead in _SHOOTING and _SHOTS.match(site.after)):
        return Reading("count", "count.casualties")
    if behind in _SHOOTING and _SHOT.search(site.before):
        return Reading("count", "count.casualties")
    if site.number[-1] not in "万亿" and _INDEX.search(site.before):
        return Reading("ratio", "ratio.index")
    if carried is not None and carried.kind != "change":
        return carried
    return _counted(site, form)


def _counted(site: Site, form: Form) -> Reading | None:
    """A number of 万 or 亿 alone, or one behind a noun that says how many."""
    if form in {Form.ARABIC, Form.HANZI} and site.text[site.amount.unit_at - 1] in "万亿":
        kind = "money" if _MONEYED.search(site.before) else "count"
        return Reading(kind, "count.scale")
    if form is Form.ARABIC and _NUMBERED.search(site.before) and not site.after[:1].isalnum():
        return Reading("measure" if "." in site.number else "count", "count.named")
    return None


def _by_unit(site: Site, unit: Unit) -> Reading | None:
    form = site.amount.last.form
    if form is Form.PARTS or form is Form.TENTHS or (form is Form.HALF and unit.word == "%"):
        return _TENTHS
    special = _SPECIAL.get(unit.word)
    if special is not None and (found := special(site)) is not None:
        return found
    if unit.kind == "count" and site.amount.first.form is Form.HANZI:
        return _HANZI
    return _MULTIPLE if unit.word in _MULTIPLES else _BY_UNIT[unit.kind]


def _points(site: Site) -> Reading | None:
    return Reading("ratio", "ratio.index") if site.amount.first.form is Form.ARABIC else None


def _score(site: Site) -> Reading | None:
    return Reading("count", "count.measure-word") if _SCORED.search(site.before) else None


def _coins(site: Site) -> Reading | None:
    """块 is money where money is spoken of, else pieces."""
    return _BY_UNIT["money"] if _PAID.search(site.before) else None


def _age(_: Site) -> Reading:
    return Reading("duration", "duration.age")


def _grade(_: Site) -> Reading:
    return Reading("measure", "measure.unit")


_SPECIAL: Final[dict[str, Callable[[Site], Reading | None]]] = {
    "点": _points,
    "分": _score,
    "块": _coins,
    "岁": _age,
    "周岁": _age,
    "级": _grade,
}
