"""Where a noun phrase ends before its value: in front of light words, verbs of change and times."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters, edges, lengths, listed, words
from core.model import Span

_OWN: Final = re.compile(r"(?:人均|户均|亩均)[年月日季]?$")
_BLANK: Final = Characters(" 　\u00a0\n\t+＋-－−↑↓")
_AREAS: Final = listed("roles", "areas")
_AREA_ENDS: Final = Characters(edges(-1, ("roles", "areas")))
_ONTO: Final = frozenset("到至为成了")
# With 到 or 至 they lead to a level, too: 爬到, 堆到.
_MOVED: Final = "爬堆压扩掉冲飙抬拉窜蹿缩砍拔挪摊调攀跃滑落跳炒卷推升降涨跌增减回提走探杀摸逼填"
# One character is left of a noun by none of the light words, but for these: 均为, 年均.
_ALONE: Final = Characters("均已共约达年月日只仅各也都将可其人户占我该微略稍超近暂")
# What is done more or less than in a comparison: 少投, 多拿.
_DONE: Final = "投亏拿赚挣花收交缴卖产跑用睡走做吃买付掏存发招销耗排养打装运开报"
_LENGTHS_OF: Final = frozenset("时全总周边波身")
_STAYS: Final = 0
_GOES: Final = 1
_CHANGES: Final = 2


def _endings() -> dict[str, int]:
    """What becomes of each word that can end a phrase: it stays or goes; a verb of change may be a noun's.

    Of the same word as a noun and as a light word the noun counts, and the light word before the verb.
    """
    found = dict.fromkeys(words("roles", "event"), _STAYS)
    for change in (*words("changes", "up"), *words("changes", "down")):
        found.update(dict.fromkeys((change + onto for onto in _ONTO), _CHANGES))
        if change[-1] not in _ONTO:
            found[change] = _CHANGES
    found.update(dict.fromkeys((move + onto for move in _MOVED for onto in "到至"), _GOES))
    found.update(dict.fromkeys((more + done for more in "多少" for done in _DONE), _GOES))
    found.update(dict.fromkeys(words("tails", "tail"), _GOES))
    found.update(dict.fromkeys(words("tails", "nouns"), _STAYS))
    return found


_ENDINGS: Final = _endings()
_LENGTHS: Final = lengths((word[-1], len(word)) for word in _ENDINGS)
_LOOSE: Final = Characters(word[-1] for word, fate in _ENDINGS.items() if fate != _STAYS)


def stem_end(text: str, start: int, end: int, times: list[Span]) -> int:
    """The end without light words, verbs of change, areas and times between the noun and the value."""
    while end > start:
        if _BLANK.at(text, end - 1):
            end -= 1
            continue
        light = _light(text, start, end) if _LOOSE.at(text, end - 1) else 0
        if light < 0 or (
            light == 1 and end - start == 2 and text[end - 1] != "了" and not _ALONE.at(text, start)
        ):
            return end
        if not light and (times or _AREA_ENDS.at(text, end - 1)):
            light = _placed(text, start, end, times)
        elif times:
            light += _timed(start, end - light, times)
        if not light:
            return end
        end -= light
    return end


def _light(text: str, start: int, end: int) -> int:
    """How long the light word or verb of change is that ends here; -1 where it belongs to a noun or verb."""
    longest = end - start
    for length in _LENGTHS[text[end - 1]]:
        if length > longest or (fate := _ENDINGS.get(text[end - length : end])) is None:
            continue
        if fate == _STAYS:
            return -1
        at = end - length
        if length > 1 and text[at] == "长" and text[at - 1] in _LENGTHS_OF:
            # 时长|达, and no 时|长达.
            continue
        if fate == _GOES or text[at - 1] not in "均年月日季" or not _OWN.search(text, max(start, at - 3), at):
            return length
    return 0


def _placed(text: str, start: int, end: int, times: list[Span]) -> int:
    """How long the area or time is that ends here, where no noun or verb does."""
    length = _AREAS.ending(text, end, start + 1)
    if length and text[end - length - 1] == "的":
        return 0
    length += _timed(start, end - length, times)
    if length and any(
        _ENDINGS.get(text[end - own : end]) == _STAYS
        for own in _LENGTHS.get(text[end - 1], ())
        if own <= end - start
    ):
        return 0
    return length


def _timed(start: int, end: int, times: list[Span]) -> int:
    """How long the times are that end here."""
    at = end
    for time in times:
        if time.end == at and time.start >= start:
            at = time.start
    return end - at
