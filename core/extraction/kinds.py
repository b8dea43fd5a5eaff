"""The kind of a quantity and the direction of a change, from its unit and the words around it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from core.extraction.lexicon import any_of, words
from core.extraction.numerals import Form
from core.extraction.phrases import Site
from core.model import Direction

_FILL = r"(?:了|约|近|超|又|将|仅|均|各|再|共|达|高达|达到|分别|幅度|幅度为|幅度达|[至到]?了|出|逾|超过|累计|大幅|小幅|平均|最多|一度|不到|也|只|略微|\s)?"
_ENDS = r"(?:了|约|近|超)?$"
_FIRST_N = re.compile(r"(?<![目此日之以年月天生午空提眼当先战赛会饭节身跟面向])前$")
_INDEX = re.compile(
    r"(?:指数|PMI|PPI|CPI|系数|得分|评分|总分|均分|值|比分|比例)(?:为|是|达|达到|报|至|收于|收报|录得|升至|降至|回升至|回落至|上升至|分别为|约为|仅为|:|：)?(?:约)?$"
)
_AFTER = re.compile(
    r"(?:以上|左右)?的(?:年均|同比|平均|较高|高|较快)?(?P<up>速度增长|速度递增|增长|增速|增幅|涨幅|上涨|提升|上升)|的(?P<down>降幅|跌幅|下降|下跌|减幅)"
)


class Reading(NamedTuple):
    """A kind, which rule gave it, and for a change its direction."""

    kind: str
    rule: str
    direction: Direction | None = None


@cache
def _verbs() -> re.Pattern[str]:
    up, down = any_of(words("changes", "up")), any_of(words("changes", "down"))
    return re.compile(rf"(?:(?P<up>{up})|(?P<down>{down})){_FILL}{_ENDS}")


@cache
def _weak() -> re.Pattern[str]:
    up, down = any_of(words("changes", "weak_up")), any_of(words("changes", "weak_down"))
    return re.compile(rf"(?:(?P<up>{up})|(?P<down>{down}))(?:了|出|约|近|超)?$")


@cache
def _nouns() -> re.Pattern[str]:
    up, down = any_of(words("changes", "rate_up")), any_of(words("changes", "rate_down"))
    gap = r"(?:分别|均|都|已|也|仍|又|高|可|预计|一度|平均|更|则|只|仅|最高|保持在?|稳定在|维持在|控制在|居|位居)*(?:达到?了?|为|是|高达|超过?|约为?|近|接近|在|有|至|到|回升至|回落至|[:：])?"
    return re.compile(rf"(?:(?P<up>{up})|(?P<down>{down})){gap}(?:约|近|超)?$")


_NEW = re.compile(r"新增(?:加)?$")
_BASIS = re.compile(r"比|较|同比|环比|相比")


def reading(site: Site, carried: Reading | None) -> Reading | None:
    """What an amount measures; `carried` is the reading of the amount before it in the same list."""
    amount = site.amount
    unit = amount.known
    if amount.first.form in {Form.ORDINAL, Form.PLACE}:
        rule = "rank.place" if amount.first.form is Form.PLACE else "rank.ordinal"
        return Reading("rank", rule)
    if _FIRST_N.search(site.before) and (unit is None or unit.word in {"名", "位", "强"}):
        return Reading("rank", "rank.first")
    if (change := changed(site)) is not None:
        return change
    if (
        carried is not None
        and carried.kind == "change"
        and (unit is None or unit.kind in {"ratio", "change", "count", "money"})
    ):
        return Reading("change", "change.list", carried.direction)
    return _by_unit(site, carried)


def _by_unit(site: Site, carried: Reading | None) -> Reading | None:
    amount, unit = site.amount, site.amount.known
    form = amount.first.form
    if site.number == "零" and unit is None:
        return Reading("count", "count.zero")
    if form in {Form.PARTS, Form.TENTHS}:
        return Reading("ratio", "ratio.tenths")
    if form is Form.HALF and (unit is None or site.text[amount.unit_at] == "数"):
        return Reading("ratio", "ratio.tenths")
    if unit is None:
        if re.match(r"[ ]?[:：∶][ ]?[0-9０-９]|比[0-9０-９一二三四五六七八九]", site.after) or re.search(
            r"[0-9０-９][ ]?[:：∶比][ ]?$", site.before
        ):
            return Reading("ratio", "ratio.proportion")
        if _INDEX.search(site.before):
            return Reading("ratio", "ratio.index")
        return carried if carried is not None and carried.kind != "change" else None
    if unit.word == "点" and amount.first.form is not Form.HANZI:
        return Reading("ratio", "ratio.index")
    if unit.word == "分" and re.search(r"[赢胜输领先落后得砍]$|投$", site.before):
        return Reading("count", "count.measure-word")
    if unit.word == "岁":
        return Reading("duration", "duration.age")
    if unit.word == "级":
        return Reading("measure", "measure.unit")
    if unit.kind == "ratio":
        return Reading("ratio", "ratio.multiple" if unit.word in {"倍", "番", "折"} else "ratio.percent")
    if unit.kind == "change":
        return Reading("change", "change.points")
    if unit.kind == "count":
        return Reading("count", "count.hanzi" if form is Form.HANZI else "count.measure-word")
    return Reading(unit.kind, f"{unit.kind}.unit")


def changed(site: Site) -> Reading | None:
    """The change that the words before or behind an amount make of it, if they do."""
    before = site.before
    if before and (before[-1] in "+＋↑" or before[-1] in "-－−↓"):
        return _signed(site)
    percent = site.amount.known is not None and site.amount.known.kind in {"ratio", "change"}
    if percent and (match := _nouns().search(before)) is not None:
        return Reading("change", "change.rate-noun", _direction(match))
    if (match := _verbs().search(before)) is not None and not _NEW.search(before):
        return Reading("change", "change.verb", _direction(match))
    if (match := _weak().search(before)) is not None and (percent or _BASIS.search(before)):
        if match["up"] in {"超", "长"} and not _BASIS.search(before):
            return None
        return Reading("change", "change.verb", _direction(match))
    if percent and (after := _AFTER.match(site.after)) is not None:
        return Reading("change", "change.behind", Direction.UP if after["up"] else Direction.DOWN)
    return None


def _signed(site: Site) -> Reading | None:
    if site.amount.known is None or site.amount.known.kind not in {"ratio", "change"}:
        return None
    if len(site.before) > 1 and site.before[-2].isalnum() and site.before[-2].isascii():
        return None
    up = site.before[-1] in "+＋↑"
    return Reading("change", "change.sign", Direction.UP if up else Direction.DOWN)


def _direction(match: re.Match[str]) -> Direction:
    return Direction.UP if match["up"] else Direction.DOWN
