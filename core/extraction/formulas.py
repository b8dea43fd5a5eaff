"""Subjects that a set form of words shows: 记者从…获悉, …股价, …中，, a house with its measure behind it."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import Final

from core.extraction.cues import CALM, MARKS
from core.extraction.lexicon import Characters, listed
from core.extraction.subjects import is_actor, opens_with_verb, subjectless
from core.extraction.trades import firm_end, is_word
from core.model import Span

_INFORMANT: Final = re.compile(
    r"(?:记者[^，。；、：从\n]{0,6}从|据)([^，。；、：\n]{3,18}?)(?:获悉|了解到|了解|得知|通报|介绍|统计|消息)"
)
_SET: Final = 20
# What tables have a row for each of: whose figures they are stands before.
_ROWS: Final = ("行业", "产业", "门类", "商品", "产品", "品种", "板块")
_AGED: Final = re.compile("[0-9至到—～~-]{1,7}周?岁")
_OF_YEARS: Final = re.compile(
    "[0-9]{1,3}(?:[至到—～~-][0-9]{1,3})?周?岁(?:及?以[上下])?的?[一-鿿]{0,3}(?:群体|人群|受访者|网友|用户)(?![一-鿿]{0,4}率)"
)
_PORTION: Final = re.compile(
    "中(?![心国小间])[^，。；、：中]{2,14}占(?:比|了|到)?[0-9一二三四五六七八九十近约逾超]"
)
_PARTED: Final = re.compile(
    "[在从]?([^，。；：、0-9中里其]{2,14}?)(?<![程期月动作])(?<![去今近本当来]年)(?:当中|中|里面|里)[，,](?!其中)"
)
_BEHIND_SET: Final = frozenset("，,有达为占升降仅共已就只、排列居")
_EDGE: Final = Characters("，。；、,;：\n在")
_ISSUED: Final = re.compile(
    r"([^，。；：、,;:0-9“”的在由将已\n]{3,10}?)(?:本周末?|当周|期末|最新|当日|今年以来|成立以来|近[一三五]年|前[二三]季度|[一二三四]季度|[上下]半年|全年|[去今]年|[0-9]{4}年)?"
    r"(?:股价|总?市值|成交额|换手率|动态市盈率|市盈率|(?:扣非)?(?:归母)?净利润|营收|每股收益|份额净值|单位净值|净值增长率|累计回报|最新规模)"
)
_FUND: Final = re.compile(
    r"([^，。；：、,;:0-9“”的在由将已\n]{2,14}?(?:混合|精选|优选|蓝筹|稳健|先锋|成长|回报|ETF|LOF|联接|债券(?=[AC]))[AC]?)"
    r"(?:(?=[一二三四上下今去近本当]|最新|首募|规模|净值|份额|收益|涨|跌|加仓|减仓|持有|增持|减持|重仓|买入|卖出|成立|以|为|则)"
    r"|(?<=混合|精选|优选|联接|合[AC]|券[AC]|F[AC]|TF)(?=[持则也已仍还却由从与在同期较]|第[一二三四]|重仓|增持|减持|回撤|管理费))"
)
_FUND_CLASS: Final = re.compile(
    "[一-鿿]{2,5}(?:[0-9]{2,4})?ETF(?=份额|增加|减少|遭|净申购|净赎回)|(?:货币基金|[一-鿿]{0,3}债基)(?=规模|净值|份额|平均)"
)
# Most clauses are passed over for want of one of these.
_CLASSED_BY: Final = Characters("E基")
_STYLED: Final = listed("roles", "fund_styles")
_TRADED: Final = listed("roles", "traded")
_NO_ISSUER: Final = frozenset(
    "仓占为达由比高低大小多少同地房券场油易业务品费类股均月日季年度期计金总比市额率"
)
_HOUSED: Final = re.compile(
    r"([^，。；：、,;:0-9“”的在由将已了是和与为\n 　]{1,7}?[馆院局所站社厂室队校厅委])"
    r"(?![会区有在伍园内外势面托保商企法以谓需得长员里领导训友服，。、：])[^，。；：:,;！？的“0-9\n]{3,16}[，。；：:,;！？]"
)
_SITES: Final = Characters("科室艇船楼班棚井堂线站馆店坊港桥岛山寺塔湖园厂组队局厅区村寨镇湾洲")
_TEAMS: Final = frozenset("组队局")
_CLOSING: Final = Characters(MARKS, CALM, _SITES)
_UNBRANDED: Final = Characters("人户百千万亿每各全出进购外内")
_INDUSTRIES: Final = (
    "业",
    "产业",
    "行业",
    "企业",
    "公司",
    "产品",
    "设备",
    "制造",
    "板块",
    "服务",
    "园",
    "厂",
    "类",
    "的",
    "、",
    "和",
    "技术",
    "市场",
    "领域",
    "消费",
    "价格",
    "产",
    "品",
    "指数",
)
_ENTERED: Final = Characters("出住入进离在到全各带站排插车机编小")
_UNNAMED: Final = frozenset("占比较新老旧各")
_WATER: Final = re.compile(
    "(?:[一-鿿]{1,3}[河江溪湖渠]|[一-鿿]{2,3}水库)(?=水质|总磷|氨氮|水位|流量|断面|蓄水|透明度)"
)
_MARKET_OF: Final = re.compile(
    "(?![国境省市区县全海])[一-鿿]{2,8}市场(?=均价|码洋|成交[额量]|交易[额量]|销售额)"
)
# One of these stands in every name of a water, market or region.
_CAPITALS: Final = Characters(ascii_uppercase)
_NATURAL: Final = Characters("河江溪湖渠库场区带群圈")
_LINE: Final = re.compile(
    "[0-9]{1,2}号(?:线|[一-鿿]{0,2}[楼井炉馆厅门院桥]|机组|泊位|码头|平台)|[0-9]{3,5}[一-鿿]{0,4}?(?:(?:热线|平台|专线|客服)(?![一-鿿]{1,4}[的率])|室)"
)
# 21家机构累计…: those that were counted act together.
_TOGETHER: Final = re.compile(
    "[0-9]{1,3}个大城市|[0-9]{1,5}余?[家只个户所][一-鿿]{2,8}?(?=合计|累计|总共|平均|(?:实现|完成)[一-鿿]{2,8}[0-9])"
)
# 第二产业投资增长…, 民间项目投资…: goods and industries whose measure follows at once are part of its name.
_GOODS: Final = re.compile(
    "(?:投资|支出|收入|出口|进口|进出口|增加值|产量|产值|销量|销售额|零售额|再就业|就业|持仓[^，。；]{0,2})(?:额|总额)?"
    "(?:[累合共]计|同比|环比|比[上去]年|分别)?(?:[0-9达为约超近占]|完成|增长|下降|上涨|上升|回落|增速|[增减]加|减少)"
)
_CLASSED: Final = (
    "产业",
    "行业",
    "制造业",
    "服务业",
    "工业",
    "项目",
    "产品",
    "商品",
    "险基金",
    "保基金",
    "统筹基金",
    "人员",
)
_GUESTS: Final = ("游客", "旅客", "乘客")
_CLASS_ENDS: Final = Characters(word[-1] for word in (*_CLASSED, *_GUESTS))
_BRACKETED: Final = re.compile("（[^（）]{1,6}）[0-9]")
_EDITION: Final = re.compile(
    "第[一二三四五六七八九十百0-9]{1,4}届[一-鿿]{2,12}?(?:[赛节展]|博览会|交易会|洽谈会|运动会|论坛|大会)(?![季后会览区事点]|[一-鿿]?主席)"
)
_TRANCHE: Final = re.compile("[A-Z]类(?:基金)?份额(?=的|[一-鿿])")
_REGION: Final = re.compile(
    "[一-鿿]{2,6}(?:地区|山区|经济带|城市群|经济圈|片区)(?=[一-鿿]{0,6}(?:增长|下降|上升|回升|上涨|下跌)[0-9])"
)
_GOES_ON: Final = re.compile("面(?!积)|[点区长员者内级工口务会民庄房上下里外伍列成织建合装图部势限所友名]")
_MEASURES: Final = re.compile("[一-鿿]{2,8}(?:[0-9]|[一二三四五六七八九两]成)")
_LONGEST: Final = 12
_VERBS: Final = listed("roles", "event", "acts")
_PLACES: Final = listed("roles", "common_places")
_GROUPS: Final = listed("roles", "groups")


def issuer(text: str, start: int, end: int) -> Span | None:
    """The company or fund whose share, profit or net value a clause opens with: 某某电子成交额."""
    known = _CLASSED_BY.within(text, start, min(end, start + _LONGEST))
    classed = _FUND_CLASS.match(text, start, end) if known else None
    if classed is not None and not subjectless(text, start, end):
        return Span(*classed.span())
    fund = _FUND.match(text, start, end) if _STYLED.within(text, start, end) else None
    if fund is not None and not subjectless(text, start, end):
        return Span(*fund.span(1))
    found = _ISSUED.match(text, start, end) if _TRADED.within(text, start, end) else None
    if (
        found is None
        or found[1][-1] in _NO_ISSUER
        or _VERBS.ending(text, found.end(1), start)
        or subjectless(text, start, end)
    ):
        return None
    return Span(*found.span(1))


def place_of(text: str, start: int, end: int) -> Span | None:
    """The house, line, water or team with which a clause opens, where what it measures or does follows."""
    first = text[start : start + 1]
    if first == "第":
        edition = _EDITION.match(text, start, end)
        return Span(*edition.span()) if edition is not None else None
    if first.isdigit():
        line = _LINE.match(text, start, end) or _TOGETHER.match(text, start, end)
        return Span(*line.span()) if line is not None else None
    if (firm := trading(text, start, end)) is not None:
        return firm
    for at in range(start + 2, min(end, start + _LONGEST)):
        if not _CLOSING.at(text, at):
            continue
        if not _SITES.at(text, at):
            return None
        if _sited(text, start, at, end):
            return None if subjectless(text, start, end) else Span(start, at + 1)
    return None


def is_goods(text: str, found: Span) -> bool:
    """Whether an opener is but the first part of what is measured or counted: 第二产业|投资增长…."""
    start, end = found.start, found.end
    if end < len(text) and text[end] == "（":
        return _BRACKETED.match(text, end) is not None
    if not _CLASS_ENDS.at(text, end - 1):
        return False
    if text.endswith(_GUESTS, start, end):
        return text[end : end + 1].isdigit()
    return text.endswith(_CLASSED, start, end) and _GOODS.match(text, end) is not None


def waters(text: str, start: int, end: int) -> Span | None:
    """The river or lake whose water a clause tells of, or the market whose price or turnover: 云溪河水质…."""
    if _CAPITALS.at(text, start):
        found = _TRANCHE.match(text, start, end)
    elif not _NATURAL.within(text, start + 1, min(end, start + _LONGEST)):
        return None
    else:
        found = _WATER.match(text, start, end) or _MARKET_OF.match(text, start, end)
        found = found or _REGION.match(text, start, end)
    return None if found is None else Span(*found.span())


def trading(text: str, start: int, end: int) -> Span | None:
    """The company that stands here and is no more than a name and its trade, where no noun goes on."""
    if _UNBRANDED.at(text, start) or (at := firm_end(text, start, end)) == start:
        return None
    if (text[at] in MARKS and text[at] not in "“，0123456789") or text.startswith(_INDUSTRIES, at):
        return None
    return None if opens_with_verb(text, start, end) else Span(start, at)


def _sited(text: str, start: int, at: int, end: int) -> bool:
    """Whether the name of a house or a team ends here, and no noun goes on."""
    if not _SITES.at(text, at) or _ENTERED.at(text, at - 1) or _GOES_ON.match(text, at + 1):
        return False
    if text[at] in _TEAMS:
        return text[at + 1 : at + 2] not in MARKS and text[at + 1 : at + 2] not in "的、和与及或"
    if text[at - 1 : at + 1] in _PLACES:
        return False
    if text[start] in _UNNAMED or (at == start + 2 and is_word(text, start)):
        return False
    return _MEASURES.match(text, at + 1, end) is not None


def informant(text: str, start: int, end: int) -> Span | None:
    """The body from which a reporter has a figure: 记者从…获悉."""
    if text[start : start + 1] not in {"记", "据"}:
        return None
    found = _INFORMANT.match(text, start, end)
    return Span(*found.span(1)) if found is not None else None


def housed(text: str, start: int, end: int) -> Span | None:
    """The house or body with which a paragraph opens, where its clause tells something without a figure."""
    found = _HOUSED.match(text, start, end)
    if found is None or opens_with_verb(text, start, end) or not is_actor(text, start, found.end(1)):
        return None
    return Span(*found.span(1))


def of_years(text: str, start: int) -> bool:
    """Whether an age stands here, which bounds a set: 60岁以上受访者."""
    return _AGED.match(text, start) is not None


def aged(text: str, start: int, end: int) -> Span | None:
    """The people of some age of whom a clause tells: 60岁以上受访者."""
    found = _OF_YEARS.match(text, start, end)
    return None if found is None else Span(*found.span())


def _shared(text: str, start: int, end: int) -> bool:
    """Whether the next clause tells a share: …占三成."""
    of = text.find("占", start, end)
    return of > 0 and text.find("。", start, of) < 0


def parted(text: str, start: int, end: int) -> Span | None:
    """Whatever a clause only names to tell a share of it in the next: 投诉里面，…占三成."""
    edge = text.find("，", start + 3, min(end, start + _SET))
    if edge < 0 or text[edge - 1] not in "中里面":
        return None
    found = _PARTED.match(text, start, end)
    return Span(*found.span(1)) if found is not None and _shared(text, found.end(), end) else None


def group(text: str, start: int, end: int) -> Span | None:
    """The set of which the clause goes on to speak: 常住人口中，…; 受访者中有…"""
    at = text.find("中", start + 2, min(end, start + _SET))
    if at < 0 or (text[at + 1 : at + 2] not in _BEHIND_SET and _PORTION.match(text, at, end) is None):
        return None
    start += 1 if text[start] in "在从" and at - start > 2 else 0
    if _EDGE.within(text, start, at) or (text[start].isdigit() and not of_years(text, start)):
        return None
    if text.endswith(_ROWS, start, at):
        return None
    if text.endswith("投资", start, at) and _PORTION.match(text, at, end) is None:
        return None
    if text[at + 1] in "，," and text[start - 1 : start] == "在" and _shared(text, at + 2, end):
        return Span(start, at)
    return Span(start, at) if _GROUPS.ending(text, at, start) or is_actor(text, start, at) else None
