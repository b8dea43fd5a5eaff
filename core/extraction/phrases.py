"""Numbers that their own words rule out: ordinals, frames, ages, grades, articles, definitions."""

from __future__ import annotations

import re

from core.extraction.lexicon import listed
from core.extraction.numerals import Form
from core.extraction.site import Site

_RANKED = re.compile(
    r"(?:[位名]?列|位居|稳居|跃居|高居|荣获|排名?|名次|位次|居|获得?|夺得?|跻身|进入|闯入|取得|拿下|蝉联|摘得|并列|均|保持|成为|为"
    r"|[全本][国省市县区球州]|世界|亚洲|小组|总分|团体|综合|位|进|升至|上升到|评为|行业|同类|同业|小项|[前上]移至|移至|总榜|榜单?)的?$"
)
_RANK_LIST = re.compile(r"(?:第[一二三四五六七八九十0-9]{1,3}[名位]?[、和及与]){1,8}$")
_RANK_END = re.compile(r"$|[，。；、！？,;.!?“”（）)\s和并且]|的(?:成绩|位置|好成绩|佳绩|是|有)")
FIRST_N = re.compile(r"(?<![目此日之以年月天生午空提眼当先战赛会饭节跟面向])前$")
_FACET = re.compile(
    r"大(?![型队门学桥棚豆户米额厦城会道专院气字批约概多小])|方(?![米面案向式便])|重(?![点大要新伤])|维|位一体|化|步(?:走|法)|[纵横]"
    r"|张网|级(?![以甲乙丙医英警台风士工伤文技响])"
)
_LEVELS = re.compile(r"(?:[省市县区乡镇村部厅局组州盟旗]|国家|总队|支队|街道|社区|网格|[）)])$")
_CASUALTIES = re.compile(r"(?:[获伤亡致死救]|造成|抓获)$")
_LASTING = re.compile(r"(?:历时|历经|为期|用时|耗时|长达|徒刑|不到|缩短|延长|缩至)$")
_MEASURING = re.compile(r"[长宽高深重约近达]$")
_DURATION_VERB = re.compile(
    r"(?:历时|历经|连续|持续|为期|长达|用时|耗时|时长|时间|期限|潜逃|逃亡|在逃|平均|累计|徒刑|拘役|监禁|禁赛|停赛|达|满|从|为|缩短"
    r"|延长|工期|周期|至|到|超过|仅|只用|坚守|坚持|被困|间隔|相隔|时隔|提前|晚|不超过|压缩|了|历|管制|考验期|缓刑|寿命|剥夺政治权利)[约近]?$"
)
_FRAME_BEFORE = re.compile(r"(?:近|过去|最近|未来|今后|前|这|头|此后|随后|短短|接下来|往后|后)的?$")
_FRAME_AFTER = re.compile(
    r"[多余]?(?:以?来(?!自)|间(?![隔接])|里|之?内|以?前|以?后|之[后前]|中(?!心)|时间[里内])"
)
_SINCE = re.compile(r"[多余]?以?来(?!自)")
_TRAIT = re.compile(
    r"(?:从[警业教医检军艺政]|工作|工龄|党龄|教龄|警龄|军龄|驾龄|入[党职警伍]|任职|执教|当兵|服役|行医|执业|扎根|婚龄|结婚|任教)"
    r"(?:至今|已有|已|了|有|近|整整){0,2}$"
)
_MEAN_AGE = re.compile(r"(?:平均|预期|人均|年龄为|寿命|中位数)[^，。；]{0,8}$")
_SET_AFTER = re.compile(
    r"的?[一-鿿]{1,14}?(?:共有|共|合计|占比|占|达到|达|数|为|有|约|超|近|增至|新增|增加|增长|下降|完成){0,2}[0-9０-９]"
)
_WINDOW = re.compile(r"内?[一-鿿]{1,8}?(?:率|占比|比例|比重)|(?:平均|年均|复合)[一-鿿]{0,6}增")
_REFERENCE = re.compile(r"(?:上述|前述|这|那|该)$")
_CATEGORY = re.compile(
    r"(?:重大|严重|主要|突出|暴力|涉黑|恶性|传统|刑事|侵财)?[一-鿿]{0,5}(?:案件|犯罪|警情)"
)
_QUAKE = re.compile(r"(?:左右)?(?:地震|强震|大风|台风|阵风|余震)")
_EVENT = re.compile(
    r"(?:[决预复半]赛|赛跑|跑|跨?栏|自由泳|蛙泳|仰泳|蝶泳|混合泳|接力|短跑|长跑|项目|气步枪|气手枪|跳台)"
)
_SCALES = frozenset({"万", "亿", "万亿"})
_CODED = frozenset({"号", "维", "核", "代"})


def cause_rule(site: Site) -> str | None:
    """The exclusion rule that holds for an amount, or None where it may be a metric."""
    form = site.amount.first.form
    if form is Form.ORDINAL:
        return _ordinal(site)
    if form is Form.HANZI and site.amount.last.form is not Form.TENTHS and (rule := _hanzi(site)) is not None:
        return rule
    unit = site.amount.known
    if _lettered(site):
        return "name.code"
    if unit is None:
        return None
    if unit.kind == "measure" and _EVENT.match(site.after):
        return "name.event"
    if site.before.endswith("每") and unit.kind != "money":
        return "definition.per"
    if unit.kind == "duration" and (rule := _time(site)) is not None:
        return rule
    return _worded(site, unit.word)


def _lettered(site: Site) -> bool:
    """A figure that a Latin letter leads, and that counts nothing: PM2.5, A4."""
    unit, ahead = site.amount.known, site.before[-1:]
    if not (ahead.isascii() and ahead.isalpha()):
        return False
    return unit is None or (unit.kind == "count" and "." in site.number)


def _ordinal(site: Site) -> str | None:
    """第N is a rank behind a verb of ranking, or with 名 or 位; else it only counts along."""
    unit = site.amount.unit
    if unit and unit not in {"名", "位"}:
        return "sequence.ordinal"
    ended, ranked = _RANK_END.match(site.after), _RANKED.search(_RANK_LIST.sub("", site.before))
    kept = ranked if unit and not ended else (unit or (ranked and ended))
    return None if kept else "sequence.ordinal"


def _hanzi(site: Site) -> str | None:
    """A Chinese numeral counts before a concrete measure word only, and 一 hardly ever."""
    amount, unit = site.amount, site.amount.known
    if site.number == "零" and listed("phrases", "zero_before").starting(
        site.text, amount.first.end, len(site.text)
    ):
        return None
    if unit is None:
        if _FACET.match(site.after):
            return "facets.numeral"
        if FIRST_N.search(site.before) and not site.after[:1].isalpha():
            return None
        return "grade.level" if site.after.startswith("等") else "idiom.bare"
    if unit.word == "级":
        return "facets.numeral" if _LEVELS.search(site.before) else "grade.level"
    if site.before and _REFERENCE.search(site.before):
        return "reference.back"
    if site.number == "一" and not _counts_one(site):
        return "idiom.article"
    return _faceted(site)


def _faceted(site: Site) -> str | None:
    amount, unit = site.amount, site.amount.known
    assert unit is not None
    if site.number in _SCALES and amount.start == amount.at and amount.unit_at == amount.first.end:
        return "idiom.bare"
    if _FACET.match(site.text, amount.unit_at):
        return "facets.numeral"
    if unit.word in {"个", "种", "类", "条", "项"} and listed("phrases", "facet_nouns").starting(
        site.after, 0, len(site.after)
    ):
        return "facets.numeral"
    if unit.word == "人" and site.number in {"二", "两", "三"} and not _CASUALTIES.search(site.before):
        return "reference.back"
    return None if unit.concrete else "idiom.bare"


def _counts_one(site: Site) -> bool:
    """一 counts where it measures: 历时一年, 一元, 长一公里; not as an article."""
    unit = site.amount.known
    if unit is None or unit.kind == "count":
        return False
    if unit.kind == "duration":
        return _LASTING.search(site.before) is not None
    return unit.kind in {"money", "ratio", "change"} or _MEASURING.search(site.before) is not None


def _time(site: Site) -> str | None:
    """Whether a time is a frame, a length of service, or part of an indicator's name."""
    if _TRAIT.search(site.before):
        return "trait.service"
    if site.after.startswith("期") or (site.amount.unit == "年" and site.after.startswith(("级", "制"))):
        return "definition.window"
    if _SINCE.match(site.after):
        return "frame.span"
    if _DURATION_VERB.search(site.before):
        return None
    if _WINDOW.match(site.after):
        return "definition.window"
    if _FRAME_BEFORE.search(site.before) or _FRAME_AFTER.match(site.after) or site.amount.bound == "以内":
        return "frame.span"
    approximated = site.text[site.amount.start : site.amount.at] == "近"
    return "frame.span" if approximated and site.amount.unit in {"年", "个月"} else None


def _aged(site: Site, unit: str) -> str | None:
    """An age is a trait, unless it is a mean or bounds a set."""
    if unit != "旬" and _MEAN_AGE.search(site.before):
        return None
    return "definition.set" if site.amount.bound else "trait.age"


def _worded(site: Site, unit: str) -> str | None:
    """What the unit itself decides: ages, grades, codes, fixed categories, bounds of a set."""
    amount = site.amount
    if unit in {"岁", "周岁", "旬"}:
        return _aged(site, unit)
    if unit == "级":
        return None if _QUAKE.match(site.after) or "." in site.number else "grade.level"
    if unit in _CODED:
        return "name.code"
    if unit == "番" and not site.before.endswith(("翻", "翻了", "翻了近", "翻约")):
        return "idiom.article"
    if unit == "届" or (unit == "期" and amount.value < 20):
        return "sequence.ordinal"
    if unit in {"类", "种"} and amount.value in {8, 10} and _CATEGORY.match(site.after):
        return "programme.category"
    if amount.bound and _SET_AFTER.match(site.after):
        return "definition.set"
    return "reference.back" if _REFERENCE.search(site.before) else None
