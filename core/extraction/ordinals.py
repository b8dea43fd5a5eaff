"""第N and 前N: a place in an order, or a number that only counts along."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.site import Site

_RANKED: Final = re.compile(
    r"(?:[位名]?列|位居|稳居|跃居|高居|荣获|排名?|名次|位次|居|获得?|夺得?|跻身|进入|闯入|取得|拿下|蝉联|摘得|并列|均|保持|成为|为"
    r"|[全本][国省市县区球州]|世界|亚洲|小组|总分|团体|综合|位|进|升至|上升到|评为|行业|同类|同业|小项|[前上]移至|移至|总榜|榜单?|[升降跌落滑移退进][至到为]|(?:排名|排位|名次|位次|名列)由|(?<![邻定旧新民故移聚散隐陈系序])[居列](?:[^，。；、,0-9“”（）()]{1,8}[省市县区州国球界业类]|各[^，。；、,0-9“”（）()]{1,6})|(?:位列|位居|名列|[分并]列|分居|排名?|稳居|跃居|高居|跻身)[^，。；、,0-9“”（）()]{1,12})[的:：]?$"
)
_RANK_LIST: Final = re.compile(r"(?:第[一二三四五六七八九十0-9]{1,3}[名位]?[、和及与]){1,8}$")
_RANKS: Final = re.compile(r"第[一二三四五六七八九十0-9]{1,3}[名位]?[、，,和及与][一-鿿]{1,6}$")
_RANK_END: Final = re.compile(
    r"$|/[0-9]|[上下跃前后滑]?[升降移跌落滑跃进退]至?|[，。；、！？,;.!?“”（）)\s和并且]|的(?:成绩|位置|好成绩|佳绩|是|有)"
)
FIRST_N: Final = re.compile(r"(?<![目此日之以年月天生午空提眼当先战赛会饭节跟面向])前$")


def ordinal_rule(site: Site) -> str | None:
    """The exclusion rule of 第N: None behind a verb of ranking, or with 名 or 位."""
    unit = site.amount.unit
    if unit and unit not in {"名", "位"}:
        return "sequence.ordinal"
    ended, ranked = (
        _RANK_END.match(site.after),
        _RANKED.search(_RANK_LIST.sub("", _RANKS.sub("", site.before))),
    )
    kept = ranked if unit and not ended else (unit or (ranked and ended))
    return None if kept else "sequence.ordinal"
