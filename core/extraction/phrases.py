"""Numbers that their own words rule out: ordinals, frames, ages, grades, articles, definitions."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from core.extraction.lexicon import any_of, words
from core.extraction.numerals import Form
from core.extraction.quantities import Amount


class Site(NamedTuple):
    """An amount in its place: the text before and behind it, cut at the sentence."""

    amount: Amount
    number: str
    before: str
    after: str
    text: str


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(any_of(words("phrases", key)) + "$")


@cache
def _opening(key: str) -> re.Pattern[str]:
    return re.compile(any_of(words("phrases", key)))


_DURATION_VERB = re.compile(
    r"(?:历时|历经|连续|持续|为期|长达|用时|耗时|时长|时间|期限|潜逃|逃亡|在逃|平均|累计|徒刑|拘役|监禁|禁赛|停赛|达|满|从|为|缩短|延长|工期|周期|至|到|超过|仅|只用|坚守|坚持|被困|间隔|相隔|时隔|提前|晚|不超过|压缩|了|历|管制|考验期|缓刑|寿命)[约近]?$"
)
_FRAME_BEFORE = re.compile(r"(?:近|过去|最近|未来|今后|前|这|头|此后|随后|短短|接下来|往后|后)的?$")
_FRAME_AFTER = re.compile(
    r"(?:多|余)?(?:[以]?来|间(?![隔接])|里|以内|之?内|以?前|以?后|之后|之前|中(?!心)|时间里|时间内)"
)
_TRAIT = re.compile(
    r"(?:从[警业教医检军艺政]|工作|工龄|党龄|教龄|警龄|军龄|驾龄|入党|入职|入警|入伍|任职|执教|当兵|服役|行医|执业|扎根|参加工作|婚龄|结婚|任教)(?:已|了|至今|有|已有|近|整整)*$"
)
_MEAN_AGE = re.compile(r"(?:平均|预期|人均|年龄为|寿命|中位数)[^，。；]{0,8}$")
_PLAIN_RANK = re.compile(
    r"(?:[位名]?列|位居|稳居|跃居|高居|荣获|排名?|名次|位次|居|获得?|夺得?|跻身|进入|闯入|取得|拿下|蝉联|摘得|并列|均|继续保持|保持|成为|为|[全本][国省市县区球州]|世界|亚洲|小组|总分|团体|综合|位|进|升至|上升到|评为|行业|同类|同业|小项|前移至|移至)(?:的)?$"
)
_RANK_END = re.compile(
    r"$|[，。；、！？,;.!?“”）)\s]|位|名|的(?:成绩|位置|好成绩|佳绩|是|有)|和|，|并|（|\(|且|[一-鿿]{0,0}$"
)
_FACET = re.compile(
    r"大(?![型队门学桥棚豆户米额厦城会道专院气字批约概多小])|方(?![米面案向式便])|重(?![点大要新伤])|维|位一体|化|步(?:走|法)|纵|横|张网|级(?![以甲乙丙医英警台风士工伤文技响])"
)
_LEVELS = re.compile(r"(?:省|市|县|区|乡|镇|村|国家|部|厅|局|总队|支队|街道|社区|组|网格|州|盟|旗|[）)])$")
_SET_AFTER = re.compile(
    r"(?:的)?([一-鿿]{1,14}?)(?:共?有|共|达到?|合计|占比?|数|为|约|超|近|增至|新增|增加|增长|下降|完成)?[0-9０-９]"
)
_WINDOW = re.compile(r"(?:内)?[一-鿿]{1,8}?(?:率|占比|比例|比重)")
_REFERENCE = re.compile(r"(?:上述|前述|以上|这|那|该|此|其)$")
_CATEGORY = re.compile(
    r"(?:重大|严重|主要|突出|暴力|涉黑|恶性|传统|刑事|侵财)?[一-鿿]{0,5}(?:案件|犯罪|警情)"
)
_STANDING = re.compile(
    r"级(?:[一-鿿]{0,2}(?:以上|响应|地震|大风|台风|英雄|英模|甲等|医院|景区|警|伤残|保护|文物|公路|士官|教授|标准|市场|建造|运动员|学会|资质|能效))?"
)


def cause_rule(site: Site) -> str | None:
    """The exclusion rule that holds for an amount, or None where it may be a metric."""
    amount = site.amount
    form = amount.first.form
    if form is Form.ORDINAL:
        return _ordinal(site)
    if form is Form.HANZI and (rule := _hanzi(site)) is not None:
        return rule
    if site.before.endswith("每") and amount.known is not None and amount.known.kind != "money":
        return "definition.per"
    unit = amount.known.word if amount.known else ""
    if amount.known is not None and amount.known.kind == "duration" and (rule := _time(site)) is not None:
        return rule
    return _worded(site, unit)


def _ordinal(site: Site) -> str | None:
    unit = site.amount.unit
    if site.before.endswith("倒数"):
        return None
    if unit in {"名", "位"} and re.match(r"[一-鿿]", site.after) and not _RANK_END.match(site.after):
        return None if _PLAIN_RANK.search(site.before) else "sequence.ordinal"
    if unit in {"名", "位"}:
        return None
    if unit:
        return "sequence.ordinal"
    if _PLAIN_RANK.search(site.before) and _RANK_END.match(site.after):
        return None
    return "sequence.ordinal"


def _hanzi(site: Site) -> str | None:
    amount, number = site.amount, site.number
    unit = amount.known
    if number == "零" and _opening("zero_before").match(site.text, amount.first.end):
        return None
    if unit is None:
        if _FACET.match(site.after):
            return "facets.numeral"
        return "grade.level" if site.after.startswith("等") else "idiom.bare"
    if unit.word == "级":
        return "facets.numeral" if _LEVELS.search(site.before) else "grade.level"
    if _REFERENCE.search(site.before):
        return "reference.back"
    if number == "一" and not (unit.kind in {"ratio", "change"} or _counts_one(site)):
        return "idiom.article"
    if _FACET.match(site.text, amount.unit_at):
        return "facets.numeral"
    if unit.word in {"个", "种", "类", "条", "项"} and _opening("facet_nouns").match(site.after):
        return "facets.numeral"
    if (
        unit.word in {"人"}
        and number in {"二", "两", "三"}
        and not re.search(r"(?:[获伤亡致死救]|造成|抓获)$", site.before)
    ):
        return "reference.back"
    return None if unit.concrete else "idiom.bare"


def _counts_one(site: Site) -> bool:
    """一 counts where it measures: 历时一年, 一公里, 一元; not as an article."""
    unit = site.amount.known
    if unit is None or unit.kind == "count":
        return False
    if unit.kind == "duration":
        return bool(re.search(r"(?:历时|历经|为期|用时|耗时|长达|徒刑|不到|缩短|延长)$", site.before))
    return unit.kind == "money" or bool(re.search(r"[长宽高深重约近达]$", site.before))


def _time(site: Site) -> str | None:
    """Whether a time is a frame, a length of service, or part of an indicator's name."""
    if _TRAIT.search(site.before):
        return "trait.service"
    if site.after.startswith("期") or (site.amount.unit == "年" and site.after.startswith(("级", "制"))):
        return "definition.window"
    if _DURATION_VERB.search(site.before):
        return None
    if _WINDOW.match(site.after):
        return "definition.window"
    if _FRAME_BEFORE.search(site.before) or _FRAME_AFTER.match(site.after) or site.amount.bound == "以内":
        return "frame.span"
    return None


def _worded(site: Site, unit: str) -> str | None:
    amount = site.amount
    if unit == "岁":
        if _MEAN_AGE.search(site.before):
            return None
        return "definition.set" if amount.bound else "trait.age"
    if unit == "旬":
        return "trait.age"
    if unit == "级":
        if re.match(r"(?:左右)?(?:地震|强震|大风|台风|阵风|余震)", site.after) or "." in site.number:
            return None
        return "grade.level"
    if unit in {"号", "维", "核", "代"}:
        return "name.code"
    if unit == "届" or (unit == "期" and amount.value < 20):
        return "sequence.ordinal"
    if unit in {"类", "种"} and amount.value in (8, 10) and _CATEGORY.match(site.after):
        return "programme.category"
    if _REFERENCE.search(site.before) and amount.known is not None and not site.before.endswith(("其", "此")):
        return "reference.back"
    if amount.bound in {"以上", "以下", "及以上", "及以下", "以内"} and _SET_AFTER.match(site.after):
        return "definition.set"
    return None
