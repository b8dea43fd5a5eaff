"""What leads from a noun phrase to its value: 占…的比重, 由…, 每…, 位居…, 高于…."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters, unit_words
from core.extraction.tails import stem_end
from core.model import Span

_SHARE: Final = re.compile(
    r"(?:占(?![比用有据领先]|地(?!区))|占到|完成了?(?=[^，。；0-9]{0,12}(?:任务|目标|计划|预算)的?$))(?P<whole>[^，。；0-9]{0,16}?)的?(?:比重|比例|份额)?"
    r"(?:分别|均|约|近|超过?|达到?|为|至|仅|高){0,3}$"
)
_EACH: Final = re.compile(
    r"(?:每[人户村亩头只家])?每[0-9一二三四五六七八九十百千万]{0,6}(?P<unit>[一-鿿]{1,4})$"
)
# What is done with a share of something: 车票已售出|九成.
_DONE: Final = re.compile("(?<=[一-鿿]{2})已[售卖完建办交投用][出完成掉售结付]?$")
_REACH: Final = 40
_NEAR: Final = 14
_FROM: Final = re.compile(
    r"(?:将|已|则|却|可|又)?(?<![自理])[由从](?:原来|原先|过去|目前|现在|此前|最初|当初|先前|[^，。；、由从]{0,8}的|[^，。；、由从]{0,6}前|[^，。；、由从]{0,6}[0-9][^，。；、]{0,8})?"
    r"(?:每[一-鿿]{1,2}){0,2}$"
)
_MULTIPLE: Final = re.compile(r"(?:是|相当于|约?为|达到?)[^，。；、是为]{1,18}?的$")
_TURNED: Final = re.compile(r"由[一-鿿]{1,3}[转变]为?[一-鿿]{1,2}$")
_SEVERALLY: Final = re.compile(r"(?:分别|依次)[一-鿿]{0,3}$")
_PLACED: Final = re.compile(
    r"(?:位居|位列|名列|分列|跻身|闯入|新进|重返|挤进|冲进|[高稳跃均]居|(?<![安编])排(?=[全第名在列])|(?<![系序队陈阵专班])列|(?<![定邻旧新民故])居(?![民住留家]))"
)
_PLACING: Final = Characters("位名分跻闯新重挤冲高稳跃均排列居")
_EQUAL: Final = re.compile(r"[与和同][^，、的]{2,8}(?:一[起道同])?并列")
_BEYOND: Final = re.compile(r"(?:明显|略|远|仍|均|也)?[高低快慢]于[^，。；]{2,20}$")
_LAPSE: Final = re.compile(
    r"(?<=[一-鿿])(?:(?:近|过去)?[0-9两三四五六七八九十几]{1,2}年(?:间|来)?"
    r"|连续第[0-9两三四五六七八九十]{1,3}个?(?:年|月|季度?|周|交易日|工作日))$"
)
_RECKONED: Final = re.compile(
    r"按(?![揭摩时期])[^，。；、按]{1,10}(?:计算|折算|测算|计价|计|价格|不变价|可比价|口径|汇率|标准)$"
)
_LEADS: Final = Characters("每由从分依")
_LEADING: Final = Characters("于按每由从分依")


def share(text: str, start: int, end: int) -> re.Match[str] | None:
    """占B的比重 or 完成计划的 at the end of a stretch."""
    if text.find("占", start, end) < 0 and text.find("完成", start, end) < 0:
        return None
    return _SHARE.search(text, start, end)


def named_end(text: str, start: int, end: int, passed: list[Span], *, level: bool, rank: bool) -> int:
    """Where the phrase ends before what leads to the value: 位居…, 是…的, 由…的, 每…."""
    floor = max(start, end - _REACH)
    if level and text.find("已", max(floor, end - 3), end) >= 0:
        done = _DONE.search(text, floor, end)
        end = end if done is None else done.start()
    led = _LEADING.within(text, floor, end)
    if level and text[end - 1] == "的" and (multiple := _MULTIPLE.search(text, floor, end)) is not None:
        return stem_end(text, start, multiple.start(), passed)
    if rank:
        end = _ranked(text, floor, end)
    if led:
        end = _compared(text, floor, end) if level else end
        end = _former(text, start, end)
    if led and text.find("按", max(floor, end - _NEAR), end) >= 0:
        reckoned = _RECKONED.search(text, max(floor, end - _NEAR), stem_end(text, start, end, passed))
        end = end if reckoned is None else reckoned.start()
        if end <= start:
            return start
    end = stem_end(text, start, end, passed)
    if text[end - 1] in "年间来日月季度周":
        lapse = _LAPSE.search(text, max(start, end - 10), end)
        end = end if lapse is None else stem_end(text, start, lapse.start(), passed)
    return _led(text, start, end, passed) if led else end


def _ranked(text: str, floor: int, end: int) -> int:
    """The end in front of 与…并列 and 位居."""
    if (equal := _EQUAL.search(text, floor, end)) is not None:
        end = equal.start()
    at = _PLACING.find(text, floor, end)
    while at >= 0 and _PLACED.match(text, at, end) is None:
        at = _PLACING.find(text, at + 1, end)
    return end if at < 0 else at


def _compared(text: str, floor: int, end: int) -> int:
    """The end in front of 高于… and 由降转升."""
    if text.find("于", floor, end) >= 0 and (than := _BEYOND.search(text, floor, end)) is not None:
        end = than.start()
    low = max(floor, end - 7)
    turned = _TURNED.search(text, low, end) if text.find("由", low, end) >= 0 else None
    return end if turned is None else turned.start()


def _former(text: str, start: int, end: int) -> int:
    """The end in front of 由…的, which leads to the first of two values."""
    if text[end - 1] != "的" or not _LEADS.within(text, max(start, end - _NEAR), end):
        return end
    former = _FROM.search(text, max(start, end - _NEAR), end)
    return end if former is None else former.start()


def _led(text: str, start: int, end: int, passed: list[Span]) -> int:
    """The end in front of 每…, 由… and 分别…."""
    if not _LEADS.within(text, max(start, end - _NEAR), end):
        return end
    for pattern in (_EACH, _FROM, _SEVERALLY):
        found = pattern.search(text, max(start, end - _NEAR), end)
        if found is not None and (pattern is not _EACH or _is_unit(text, found.start("unit"), end)):
            end = stem_end(text, start, found.start(), passed)
    return end


def _is_unit(text: str, start: int, end: int) -> bool:
    """Whether what stands behind 每 is no more than a unit: 每斤, but not 每餐成本."""
    return end - start == 1 or unit_words().starting(text, start, end) == end - start
