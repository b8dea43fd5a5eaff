"""Where a person's name ends: what stands in given names, and what stands behind a name."""

from __future__ import annotations

from typing import Final

from core.extraction.lexicon import Characters, followers, listed, words
from core.extraction.trades import is_word

_LONGEST: Final = 8
# In the middle of a name they say nothing of size.
_MIDDLE: Final = frozenset("小晓")
UNGIVEN: Final = Characters(
    "的了在是和与及年月日时分秒个人数量率价额值费款金期度高低大小多少上下左右前后内外中同比业产品市场股票房地车水电油气"
    "粮田林牧渔工农商企公司部门机关组局厅处科室站所院校馆店厂队班群众民居户口岁男女老童医药病险法律案件警犯罪毒交通运输路线桥"
    "港航飞网络信息技术设备器材料面积重长宽速级别类型式项目计划方情况果效益利润税收入支出进总均每各全本该此这那不无有没可能会要将已"
    "血糖脂癌考排教职合今昨0123456789"
    "被把从向对以为由于等也都就才又再还很最更只仅共占约超近达至到起来去过着得地里间者员们性化式种条件次名位家所辆台套册份张只头"
)
EDGES: Final = Characters("，。；：！？、\n“”")
# No given name holds them, whatever follows.
NEVER: Final = Characters(
    EDGES,
    "的了是和与及在把被将今昨每当从对说称问答也就都已又再还很更最着过得地第这那此不没们岁"
    "（）()《》,:; 　0123456789",
)
# With a figure behind them they are what somebody does, and no name's end: 用6年.
SPENDING: Final = frozenset("用花跑走买卖做带写住拿挣赚养种开坐等管跨")
# Behind a name somebody does something.
GOES_ON: Final = Characters(
    "以，。、：说笑告介表坦指在把将从对向和与跟用给被也就都已又还曾正全每今去仅只便却才则一两三几家0123456789年月日"
)
ACTIONS: Final = followers("verbs")
NICKNAMES: Final = frozenset("老小阿")
FOREIGN: Final = Characters(
    "阿埃艾奥巴贝比伯布达德迪杜多尔法菲弗戈格哈赫加卡凯科克肯库拉莱兰勒雷里利卢鲁伦罗洛迈曼梅米密姆穆纳奈尼诺努"
    "帕佩皮普奇切琼萨塞瑟索沙舍史斯思苏塔泰特提托瓦维韦沃乌西希谢辛雅亚耶伊尤约泽扎朱兹"
)
DOES: Final = listed("roles", "event", "acts", "plain")
POSTS: Final = listed("people", "posts")
TITLES: Final = listed("people", "titles")
SURNAMES: Final = Characters(words("people", "surnames"))


def bearer_end(text: str, at: int, end: int) -> int:
    """The end of a name behind what its bearer is called: with a title or a post, 老某, 阿某 or in full."""
    if text[at] in NICKNAMES:
        known = text[at] == "阿" or SURNAMES.at(text, at + 1)
        return at + 2 if known and not is_word(text, at) else at
    title = TITLES.starting(text, at + 1, end) or POSTS.starting(text, at + 1, end)
    return at + 1 + title if title else name_end(text, at, end)


def foreign_end(text: str, at: int, end: int) -> int:
    """The end of a name from another tongue, by the characters that write such names: 卡洛斯."""
    stop = at
    while stop < end and FOREIGN.at(text, stop) and stop - at < _LONGEST:
        stop += 1
    return stop


def name_end(text: str, at: int, end: int) -> int:
    """The end of a name whose family name stands here: the characters behind it that name nothing else.

    Of a character that does name something else what follows decides: behind a name somebody acts.
    """
    if text[at + 1 : at + 2] == "某":
        return at + 2 + (text[at + 2 : at + 3] in {"某", "甲", "乙", "丙"})
    if text[at + 1 : at + 2] in _MIDDLE and at + 3 < end and not NEVER.at(text, at + 2):
        return at + 3
    stop = at + 1
    while stop < min(end, at + 3) and not UNGIVEN.at(text, stop) and not NEVER.at(text, stop):
        stop += 1
    if stop == at + 3:
        if text[at + 2] in SPENDING and text[stop : stop + 1].isdigit():
            return at + 2
        return at + 2 if DOES.starting(text, at + 2, end) > 1 and not acts(text, stop, end) else stop
    goes_on = at + 3 < end and (text[at + 3] == "的" or acts(text, at + 3, end))
    if goes_on and not NEVER.within(text, at + 1, at + 3):
        return stop if DOES.starting(text, stop, end) > 1 else at + 3
    return stop


def acts(text: str, at: int, end: int) -> bool:
    """Whether what stands here goes on behind a name."""
    if at >= end or GOES_ON.at(text, at) or DOES.starting(text, at, end) > 1:
        return at < end
    return at + 1 < end and text[at + 1] in ACTIONS.get(text[at], "")
