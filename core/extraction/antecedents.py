"""What points back stands for: a name given before, or a place that is named in full elsewhere."""

from __future__ import annotations

import re

from core.extraction.bodies import INDEX, NO_NAME, place_end
from core.extraction.layout import behind
from core.extraction.lexicon import listed
from core.model import Span

_STOPS = frozenset("，。；：、！？的了在以由，,;:!?（）()\n 　该过得占到将把被向往给至")
_MEASURED = re.compile(r"[0-9]+[余多]?[只家个名件条所支款种起台辆]")
_CALLED = listed("roles", "event", "acts", "leads", "under")
_FULL = re.compile(
    "(?:^|(?<=[\n　 ，。；：、“《在从于到赴对与和据日年月度]))"
    "[一-鿿]{2}[省市县区州镇](?![场盈占值级间别分位])"
)
_UNNAMED = NO_NAME | frozenset("全各我本该多两三四五六七八九十一城郊镇乡老新山景社校园地辖市县区省州个这那中")
# What a word that points back may stand for: 该校 for 第一中学.
_KINDS = {
    "校": ("中学", "小学", "大学", "学院", "学校", "高中", "高校"),
    "公司": ("公司", "股份", "集团", "科技"),
    "企业": ("公司", "股份", "集团", "科技", "厂"),
    "院": ("医院", "法院", "检察院", "学院", "研究院"),
}


def antecedent(text: str, at: int, stop: int, clause: int) -> Span | None:
    """The last named thing of the kind that 该 points back to, with the name in front of it."""
    noun, floor = text[at:stop], max(0, clause - 400)
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
        if text[found - 1] in "该全" or _MEASURED.match(text, start, found):
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
