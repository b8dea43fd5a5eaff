"""Numbers that their own words rule out: frames, ages, grades, articles, categories, definitions."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Unit, listed
from core.extraction.numerals import Form
from core.extraction.ordinals import FIRST_N, ordinal_rule
from core.extraction.quantities import Amount
from core.extraction.sets import names_a_size, set_rule
from core.extraction.site import Site
from core.extraction.spells import age_rule, time_rule
from core.model import Modifier

_FACET: Final = re.compile(
    r"大(?![型队门学桥棚豆户米额厦城会道专院气字批约概多小关])|方(?![米面案向式便])|重(?![点大要新伤])|维|位一体|化|步(?:走|法)|[纵横]"
    r"|张网|级(?![以甲乙丙医英警台风士工伤文技响])"
)
_LEVELS: Final = re.compile(r"(?:[省市县区乡镇村部厅局组州盟旗]|国家|总队|支队|街道|社区|网格|[）)])$")
_CASUALTIES: Final = re.compile(r"(?:[获伤亡致死救]|造成|抓获)$")
_LASTING: Final = re.compile(
    r"(?:历时|历经|为期|用时|耗时|长达|徒刑|不到|缩短|延长|缩至|权利|拘役|管制|缓刑|[花用]了|[只仅]用|(?:期|时间|时长|跨度)[为达约是]?)$"
)
_MEASURING: Final = re.compile(r"[长宽高深重约近达]$")
_RESULT: Final = re.compile(r"(?:保持|降|归|均|实现|数|率|为|是)(?:为|至|到|于|达到)?$")
_ENDED: Final = re.compile(r"[，。；、”）,;]|$")
_REFERENCE: Final = ("上述", "前述", "这", "那", "该")
_CATEGORY: Final = re.compile(
    r"(?:重大|严重|主要|突出|暴力|涉黑|恶性|传统|刑事|侵财)?[一-鿿]{0,5}(?:案件|犯罪|警情)"
)
_QUAKE: Final = re.compile(r"(?:左右)?(?:地震|强震|大风|台风|阵风|余震)")
_FORCE: Final = re.compile(r"(?:风力|阵风|震级|烈度)(?:[达为约]?到?|[^。；]{1,16}局地)$")
_EVENT: Final = re.compile(
    r"(?:级(?!码头|泊位)|[决预复半]赛|赛跑|跑|跨?栏|自由泳|蛙泳|仰泳|蝶泳|混合泳|接力|比赛|冠军|亚军|季军|[金银铜]牌|世界纪录|选手|短跑|长跑|项目|气步枪|气手枪|跳台)"
)
_SCALES: Final = frozenset({"百", "千", "万", "亿", "万亿"})
_SPECIFIED: Final = re.compile(
    r"(?:[一-鿿]{0,2}(?:线路|输电|变电|特高压|直流|交流|电网|主变|配电|高压|电压等级|开关|母线|架空|电缆)|级)"
)
_BASE: Final = re.compile(
    r"(?:以|设|按|把)[^，。；]{1,10}(?:为|作|作为)$|[（(](?:上年|上月|上期|基期|同期|女性?)[^）)]{0,6}[=＝为]$"
)
_PER_HEAD: Final = re.compile(r"[0-9０-９][/／]$")
_CLASS: Final = re.compile(r"(?:标准|水质?(?![\u4e00-\u9fff]*[0-9])|医疗器械|地区|岗位|工资区)")
_MILESTONE: Final = re.compile(r"第[一二三四五六七八九十]个$")
_FACETED: Final = frozenset({"个", "种", "类", "条", "项"})
_BEFORE_ZERO: Final = listed("phrases", "zero_before")
_FACET_NOUNS: Final = listed("phrases", "facet_nouns")
_CHANGED: Final = listed("changes", "up", "down")
# What is held so many times, each time 一期.
_COURSES: Final = ("班", "培训", "讲座", "训练营", "夏令营", "沙龙", "论坛")
_CODED: Final = frozenset({"号", "维", "核", "代"})


def cause_rule(site: Site) -> str | None:
    """The exclusion rule that holds for an amount, or None where it may be a metric."""
    form = site.amount.first.form
    if form is Form.ORDINAL:
        return ordinal_rule(site)
    if form is Form.HANZI and site.amount.last.form is not Form.TENTHS and (rule := _hanzi(site)) is not None:
        return rule
    if _lettered(site):
        return "name.code"
    unit = site.amount.known
    return _unitless(site) if unit is None else _measured(site, unit)


def _unitless(site: Site) -> str | None:
    """A bare number that only says for how many, or what counts as the base: 10.2/10万, 以2020年为100."""
    if site.before.endswith(("/", "／")) and _PER_HEAD.search(site.before):
        return "definition.per"
    if site.after[:1].isascii() and site.after[:1].isalpha():
        return "name.code"
    return "definition.base" if site.number.isdigit() and _BASE.search(site.before) else None


def _measured(site: Site, unit: Unit) -> str | None:
    if unit.kind == "measure":
        if _EVENT.match(site.after) or site.before.endswith(("男子", "女子")):
            return "name.event"
        if site.after.startswith("覆盖率"):
            return "definition.window"
        if unit.word in {"千伏", "伏", "kV"} and _SPECIFIED.match(site.after):
            return "name.code"
    if site.before.endswith(("每", "每隔")) and (unit.kind != "money" or site.number in _SCALES):
        return "definition.per"
    if unit.kind == "duration" and (rule := time_rule(site)) is not None:
        return rule
    return _worded(site, unit.word)


def _lettered(site: Site) -> bool:
    """A figure that a Latin letter leads, and that counts nothing: PM2.5, A4."""
    unit, ahead = site.amount.known, site.before[-1:]
    if not (ahead.isascii() and ahead.isalpha()):
        return False
    return unit is None or (unit.kind == "count" and "." in site.number)


def _hanzi(site: Site) -> str | None:
    """A Chinese numeral counts before a concrete measure word only, and 一 hardly ever."""
    unit = site.amount.known
    if site.number == "零" and _stated(site):
        return None
    if unit is None:
        return _uncounted(site)
    if unit.word == "级":
        return "facets.numeral" if _LEVELS.search(site.before) else "grade.level"
    if site.before.endswith(_REFERENCE) or _summed_up(site):
        return "reference.back"
    if site.number == "一" and not _counts_one(site):
        return "idiom.article"
    return _faceted(site)


def _summed_up(site: Site) -> bool:
    """Whether a clause takes up what was named before: ，三家合计占…."""
    return site.before[-1:] in {"", "，", ","} and site.after.startswith(
        ("合计", "加起来", "相加", "总计", "分别")
    )


def _stated(site: Site) -> bool:
    """Whether a zero is a result: 零发生, 保持为零."""
    text, at = site.text, site.amount.first.end
    if _BEFORE_ZERO.starting(text, at, len(text)):
        return True
    return _RESULT.search(site.before) is not None and _ENDED.match(site.after) is not None


def _uncounted(site: Site) -> str | None:
    """A Chinese numeral before no measure word."""
    if _FACET.match(site.after):
        return "facets.numeral"
    ended = not site.after[:1].isalpha() or site.after.startswith("大关")
    if ended and site.number[-1] in "万亿" and site.amount.modifier is not Modifier.EXACT:
        return None
    if FIRST_N.search(site.before) and (not site.after[:1].isalpha() or site.after[0] in "的和与是均"):
        return None
    return "grade.level" if site.after.startswith("等") else "idiom.bare"


def _faceted(site: Site) -> str | None:
    amount, unit = site.amount, site.amount.known
    assert unit is not None
    if site.number in _SCALES and amount.modifier is Modifier.EXACT and amount.unit_at == amount.first.end:
        return "definition.per" if site.before.endswith("每") else "idiom.bare"
    if _FACET.match(site.text, amount.unit_at):
        return "facets.numeral"
    if unit.word in _FACETED and _FACET_NOUNS.starting(site.after, 0, len(site.after)):
        return "facets.numeral"
    if unit.word == "类" and _CLASS.match(site.after):
        return "grade.level"
    if unit.kind == "money" and names_a_size(site):
        return "definition.set"
    if unit.word == "人" and site.number in {"二", "两", "三"} and not _CASUALTIES.search(site.before):
        return "reference.back"
    return None if unit.concrete else "idiom.bare"


def _counts_one(site: Site) -> bool:
    """一 counts where it measures: 历时一年, 一元, 长一公里; not as an article."""
    unit = site.amount.known
    if unit is None or unit.kind == "count":
        return False
    if unit.kind == "duration":
        amount = site.amount
        if site.text[amount.end - 1] == "半" or (
            amount.start < amount.at and site.text[amount.start] != "近"
        ):
            return True
        return _LASTING.search(site.before) is not None
    return unit.kind in {"money", "ratio", "change"} or _MEASURING.search(site.before) is not None


def _worded(site: Site, unit: str) -> str | None:
    """What the unit itself decides: ages, grades, codes, fixed categories, bounds of a set."""
    amount = site.amount
    if unit in {"岁", "周岁", "旬"} and not _CHANGED.ending(site.before, len(site.before), 0):
        return age_rule(site, unit)
    if unit in _CODED or unit == "级":
        return _levelled(site)
    if unit == "番" and not site.before.endswith(("翻", "翻了", "翻了近", "翻约")):
        return "idiom.article"
    if unit == "届" or (unit == "期" and amount.value < 20 and not _held(site)):
        return "sequence.ordinal"
    if unit in {"类", "种"} and _CATEGORY.match(site.after) and _categorises(amount):
        return "programme.category"
    if (defined := set_rule(site)) is not None:
        return defined
    if site.before.endswith("个") and _MILESTONE.search(site.before):
        return "sequence.ordinal"
    return "reference.back" if site.before.endswith(_REFERENCE) else None


def _held(site: Site) -> bool:
    """Whether it counts how often a course was held."""
    return site.amount.first.form is Form.ARABIC and site.before.endswith(_COURSES)


def _categorises(amount: Amount) -> bool:
    """Whether it is a number that fixed categories have: 四类案件, 八类案件."""
    return amount.first.form is Form.HANZI or amount.value in {8, 10}


def _levelled(site: Site) -> str | None:
    """A code, or a grade that is no strength of wind or quake."""
    if site.amount.unit != "级":
        return "name.code"
    strong = _QUAKE.match(site.after) or _FORCE.search(site.before) or "." in site.number
    return None if strong else "grade.level"
