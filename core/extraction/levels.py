"""Levels of a growth rate: figures that a clause gives for a rate which the sentence named before."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.site import Site
from core.model import Direction

_REACH: Final = 70
_EDGE: Final = re.compile(r"[。！？；\n]")
_CLOSING: Final = frozenset("达到为在的以是")
# The last noun that names a share or a rate says what a figure without a noun of its own belongs to.
_TOPIC: Final = re.compile(
    r"(?P<up>增速|增长率|增幅|涨幅|升幅|增长速度)|(?P<down>降幅|跌幅|降速)"
    r"|占比|比重|比例|份额|[^增长速幅]率|得分|[多少]成|指数"
)
_CONTINUED: Final = re.compile(
    r"[，、,](?:(?:也|又|均|都|仍|还|则|且|并|一直|继续|始终|长期|今年以来|[上下]半年|全年|前?[一二三四]季度|前[0-9一二三四五六七八九十两]+个?月|[0-9]{1,2}月份?|连续[^，]{1,6}){0,3}"
    r"(?:达到?|为|(?:保持|维持|稳定)在|[高低快慢]于[^，。；]{1,14}的)|[^，。；0-9]{1,10}(?P<whose>[的以]))$"
)
_COMPARED: Final = re.compile(
    r"(?:增速|增长率|增幅|涨幅|升幅|增长速度|降幅|跌幅)(?:[高低快慢]于|超过)[^，。；]{1,16}的$"
)
_ENDED: Final = re.compile(r"$|[，、；]|左右|以[上下]|的?(?:较[高快]|水平)|领跑|居|位|排|领先")


def continued(site: Site) -> tuple[str, Direction] | None:
    """The rule and direction for a percentage that goes on with a growth rate; None where it is a share."""
    before = site.before
    if before[-1:] not in _CLOSING:
        return None
    compared = _COMPARED.search(before)
    match = compared or _CONTINUED.search(before)
    if match is None or "占" in match[0]:
        return None
    if match.re is _CONTINUED and match["whose"] and not _ENDED.match(site.after):
        return None
    return _topic(site.text, site.amount.start)


def _topic(text: str, at: int) -> tuple[str, Direction] | None:
    """What the last such noun of the sentence names, where it is a growth rate."""
    floor = max(0, at - _REACH)
    for edge in _EDGE.finditer(text, floor, at):
        floor = edge.end()
    last = None
    for last in _TOPIC.finditer(text, floor, at):  # noqa: B007
        pass
    if last is None or last.lastgroup is None:
        return None
    return "change.rate-noun", Direction.UP if last.lastgroup == "up" else Direction.DOWN
