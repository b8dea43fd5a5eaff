"""What points back stands for: a name given before, or a place that is named in full elsewhere."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.bodies import INDEX, NO_NAME, place_end
from core.extraction.layout import behind
from core.extraction.lexicon import listed, words
from core.extraction.trades import is_firm
from core.model import Span

_STOPS: Final = frozenset("，。；：、！？的了在以由，,;:!?（）()\n 　该过得占到将把被向往给至")
_FAR: Final = 1200
_KIND: Final = 4
_COUNTED: Final = _STOPS | frozenset("家个只所户名0123456789万余多")
_MEASURED: Final = re.compile(r"[0-9]+[余多]?[只家个名件条所支款种起台辆]")
_CALLED: Final = listed("roles", "event", "acts", "leads", "under")
_FULL: Final = re.compile(
    "(?:^|(?<=[\n　 ，。；：、“《在从于到赴对与和据日年月度]))"
    "[一-鿿]{2}[省市县区州镇](?![场盈占值级间别分位])"
)
_UNNAMED: Final = frozenset(NO_NAME) | frozenset(
    "全各我本该多两三四五六七八九十一城郊镇乡老新山景社校园地辖市县区省州个这那中"
)
_OPENED: Final = r"(?:(?<=[，。；：、,;:！？“”\n　])|^)"
_FIRM: Final = re.compile(
    rf"{_OPENED}(?:其中，)?([一-鿿]{{2}}(?:{'|'.join(words('places', 'trades'))}))"
    "(?!产业|行业|企业|设备|制造|板块|服务|产品|类|市场|业)"
)
_FUND: Final = re.compile(
    rf"(?:{_OPENED}|(?<=的)(?!是))([^，。；：、,;:0-9“”的在由将已\n类累]{{2,12}}?"
    r"(?:混合|精选|优选|蓝筹|稳健|先锋|债券[AC]|ETF|LOF|联接)+[AC]?)(?!型|类|基金|投资|[的、])"
)
_NAMES: Final = {
    **dict.fromkeys(("公司", "企业", "集团", "股"), _FIRM),
    **dict.fromkeys(("基金", "产品", "ETF"), _FUND),
}
_DESCRIBED: Final = re.compile(
    "[这该][家所座支只][一-鿿]{1,4}?(企业|公司|医院|银行|工厂|学校|中学|小学|大学|集团|机构|基金)"
)
# What names no single one: 权益类基金, 上市公司.
_CLASS: Final = ("类", "型", "主题", "上市", "各", "家", "只")
# What a word that points back may stand for: 该校 for 第一中学.
_KINDS: Final = {
    "校": ("中学", "小学", "大学", "学院", "学校", "高中", "高校"),
    "公司": ("公司", "股份", "集团", "科技"),
    "企业": ("公司", "股份", "集团", "科技", "厂"),
    "行业": ("业",),
    "产业": ("业",),
    "院": ("医院", "法院", "检察院", "学院", "研究院"),
}


def antecedent(text: str, at: int, stop: int, clause: int) -> Span | None:
    """The last named thing of the kind that 该 points back to, with the name in front of it."""
    noun, floor = text[at:stop], max(0, clause - _FAR)
    latest = _called(text, noun, floor, clause)
    found = _named(text, noun, floor, clause)
    if latest is None or (found is not None and found.start > latest.start):
        return found
    return latest


def described_kind(text: str, start: int, end: int) -> Span | None:
    """The kind of body to which 这家 points with a word for what it does between: 这家光伏|企业."""
    found = _DESCRIBED.match(text, start, end)
    return None if found is None else Span(*found.span(1))


def plural(text: str, at: int, stop: int, paragraph: int) -> Span | None:
    """The many that 这些 points back to in a paragraph, without their number: 上市公司."""
    size = stop - at
    found = text.rfind(text[at:stop], paragraph, at)
    if found < 0:
        return None
    start = found
    while start > paragraph and found - start < _KIND and text[start - 1] not in _COUNTED:
        start -= 1
    return Span(start, found + size)


def _called(text: str, noun: str, floor: int, clause: int) -> Span | None:
    """The company or fund named last without its kind: 某某生物, 某某先进制造混合."""
    if noun not in _NAMES:
        return None
    found = None
    for match in _NAMES[noun].finditer(text, floor, clause):
        if _NAMES[noun] is _FUND or is_firm(text, *match.span(1)):
            found = Span(*match.span(1))
    return found


def _named(text: str, noun: str, floor: int, clause: int) -> Span | None:
    """The last thing before a clause that is named with the kind which points back to it."""
    if noun in _KINDS:
        noun = _latest(text, _KINDS[noun], floor, clause)
    start = found = clause
    while start == found:
        found = text.rfind(noun, floor, found)
        if found <= floor:
            return None
        start = found
        while start > floor and found - start < 12 and text[start - 1] not in _STOPS:
            start -= 1
        if (
            text[found - 1] in "该全"
            or text.endswith(_CLASS, start, found)
            or _MEASURED.match(text, start, found)
        ):
            start = found
    for _, end in _CALLED.found(text, start, found):
        start = end if end < found + len(noun) - 2 else start
    return Span(start, found + len(noun))


def _latest(text: str, nouns: tuple[str, ...], floor: int, clause: int) -> str:
    """Which of some nouns the text before a clause named last."""
    return max((text.rfind(noun, floor, clause), noun) for noun in nouns)[1]


def shortened(text: str, start: int, size: int, end: int) -> Span | None:
    """A place whose name stands here without its kind, with the body that is named after it."""
    stop = start if INDEX.match(text, start + size) else place_end(text, start, start + size, end)
    return Span(start, stop) if start < stop < end else None


def full_names(text: str) -> frozenset[str]:
    """The names of two characters that stand in front of 省, 市, 县 or the like behind an edge."""
    found: set[str] = set()
    for at in behind(text, "省市县区州镇"):
        start = at - 3
        if start < 0 or text[start : at - 1] in found or not _UNNAMED.isdisjoint(text[start : at - 1]):
            continue
        if _FULL.match(text, start) is not None:
            found.add(text[start : at - 1])
    return frozenset(found)
