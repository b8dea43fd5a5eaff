"""Amounts that only say which things are counted: 超过10亿元的企业有5家, a rich village, a full mark."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.numerals import Form
from core.extraction.site import Site
from core.model import Modifier

_SET_AFTER: Final = re.compile(
    r"的?[一-鿿]{1,14}?(?:共有|共|合计|占比|占|达到|达|数|为|有|约|超|近|增至|新增|增加|增长|下降|完成){0,2}[0-9０-９一二两三四五六七八九十半近超约逾]"
)
_SET_COUNTED: Final = re.compile(
    r"的[一-鿿（）()、]{0,12}?(?:共有|共|达|有|为|占|超过|约|仅|只|剩|[增减降]?[至到])+[0-9０-９一二两三四五六七八九十近超约逾]"
    r"|的[0-9]|的[一-鿿]{1,12}?占[一-鿿]{2,10}的[0-9]"
)
_COUNTED_THINGS: Final = re.compile(
    r"[0-9多余几十百千万](?:[只家名户所支款座条起件宗]|个(?!月)|县市)([^0-9，。；、：,;:（）()]{2,14})$"
)
_ACHIEVED: Final = re.compile(r"[总共均]|合计|累计|实现|完成|平均|分别|同比|占|中")
_LEVEL_NOUN: Final = re.compile(r"(?:上方|下方|关口|整数关|附近|一线(?:震荡|整理))")
_BEYOND: Final = frozenset({Modifier.OVER, Modifier.UNDER, Modifier.AT_LEAST, Modifier.AT_MOST})
# 3人以上死亡事故
# 收入最高的五分之一农户
_EXTREME: Final = re.compile("最[高低富穷大小]的?$")
_GRAVE: Final = re.compile("[一-鿿]{0,4}事故")
_RICH: Final = re.compile(r"(?:级|[一-鿿]{0,4}(?:大户|户|村|镇|县|企业|项目|产业|园区))")


def set_rule(site: Site) -> str | None:
    """The exclusion rule of an amount that only defines what is counted; None where it is measured."""
    if site.before.endswith("满分"):
        return "definition.base"
    weighs = site.amount.unit == "%" and site.before.endswith(("×", "*"))
    return "definition.set" if weighs or _bounds_a_set(site) else None


def names_a_size(site: Site) -> bool:
    """Whether a bare scale of money only names how rich something is: 千万元大户, 亿元村."""
    return site.number.strip("十百千万亿") == "" and _RICH.match(site.after) is not None


def _bounds_a_set(site: Site) -> bool:
    """Whether the amount only says which things are counted: 超过10亿元的企业有5家."""
    amount = site.amount
    if amount.unit in {"名", "位"} and site.before.endswith(("排名后", "列后", "排后", "倒数后", "退出后")):
        return True
    if amount.unit == "点" and _LEVEL_NOUN.match(site.after):
        return True
    if amount.first.form is Form.PARTS and _EXTREME.search(site.before) is not None:
        return True
    if amount.bound and amount.unit == "人" and _GRAVE.match(site.after):
        return True
    if amount.bound:
        share = amount.unit == "%" and (not site.before or site.before[-1] in "，,、：")
        return (not share and _SET_AFTER.match(site.after) is not None) or _of_counted(site)
    if amount.upper is not None and site.after.startswith("之间的"):
        return _SET_COUNTED.match(site.after, 2) is not None
    if amount.modifier not in _BEYOND:
        return False
    return _SET_COUNTED.match(site.after) is not None or _of_counted(site)


def _of_counted(site: Site) -> bool:
    """Whether a level only says which things the count before it holds: 有84只基金收益率超过200%."""
    unit = site.amount.known
    if unit is None or unit.kind not in {"ratio", "measure", "money"}:
        return False
    if site.amount.start == site.amount.at and not site.amount.bound:
        return False
    counted = _COUNTED_THINGS.search(site.before)
    return counted is not None and _ACHIEVED.search(counted[1]) is None
