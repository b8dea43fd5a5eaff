"""Stretches in which no number measures anything: dates, titles, codes, page furniture."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from core.extraction.lexicon import any_of, words

_D = "[0-9０-９]"
_H = "[〇零○一二三四五六七八九]"
_TO = r"[ ]?(?:[—\-－–~～至到、和及]{1,2})[ ]?"
_YEAR = rf"(?:(?<!{_D})(?:1[5-9]|20|１９|２０){_D}{{2}}|(?<!{_H})[一二]{_H}{{3}})"
_MONTH = rf"(?:(?<![0-9０-９.．]){_D}{{1,2}}|[一二三四五六七八九十]{{1,2}})"
_DAY = rf"(?:{_D}{{1,2}}|[一二三四五六七八九十]{{1,3}})[日号]"
_PART = r"(?:度|上半年|下半年|前[一二两三]季度|第?[一二三四1-4]季度|年初|年底|年末|初|底|末|中期|春季|秋季)?"

_CALENDAR = (
    rf"{_YEAR}[-－/.．]{_D}{{1,2}}[-－/.．]{_D}{{1,2}}(?!{_D})",
    rf"{_YEAR}年?(?:{_TO}{_YEAR}){{1,3}}(?:年度?|学年|赛季)?",
    rf"{_YEAR}[/]{_D}{{2}}(?:赛季|学年|年)?",
    rf"{_YEAR}年{_PART}(?:{_MONTH}{_TO})?(?:{_MONTH}月份?(?:{_D}{{1,2}}(?:日|号)?{_TO})?(?:{_DAY})?)?",
    rf"(?<!{_D}){_D}{{2}}年{_D}{{1,2}}月",
    rf"{_MONTH}{_TO}{_MONTH}月份?(?![球亮])",
    rf"{_MONTH}月(?![球亮饼嫂])份?(?:{_D}{{1,2}}(?:日|号)?{_TO})?(?:{_DAY})?",
    rf"(?<![0-9.续时期达])(?<![０-９]){_D}{{1,2}}(?:、{_D}{{1,2}})?(?:{_TO}{_D}{{1,2}})?日(?![均夜内元子常前后游间来程趟])",
    rf"(?:前[一二两三四1-4]|第?[一二三四1-4])(?:个)?季度?(?=末|报|[^节后])(?:末)?",
    rf"(?:[今去]年)?前{_D}{{1,2}}个?月|前[一二两三四五六七八九十]{{1,2}}个?月",
    rf"(?:{_D}{{1,2}}|[十][八九]|二十一?)世纪(?:{_D}{{2}}年代|[一二三四五六七八九]十年代)?|(?<!{_D}){_D}{{2}}年代|[一二三四五六七八九]十年代",
    rf"{_YEAR}(?=[级届款版财赛]|全国|中国|世界|奥运|亚运)",
)
_CLOCK = (
    rf"(?<![0-9０-９.:：]){_D}{{1,2}}[:：][0-5０-５]{_D}(?:[:：][0-5０-５]{_D})?(?![0-9０-９:：.])",
    rf"(?:凌晨|早上|上午|中午|下午|晚上|晚|当晚|日|早|夜)[一二三四五六七八九十{_D[1:-1]}]{{1,3}}[时点](?:许|半|{_D}{{1,2}}分)?",
    rf"(?<![0-9０-９.．万]){_D}{{1,2}}时(?:{_D}{{1,2}}分|许)?(?![间候代长])",
    rf"(?<![0-9０-９.．万跌涨]){_D}{{1,2}}点(?:{_D}{{1,2}}分|许|半|钟|整)",
)
_FURNITURE = (
    r"(?:https?://|www\.)[^\s，。；、“”一-鿿]{1,200}",
    r"[\w.\-]{1,64}@[A-Za-z0-9.\-]{1,64}",
    r"[A-Za-z0-9_\-/]{1,80}\.s?html?",
    rf"(?<![0-9０-９.])(?:0{_D}{{2,3}}[-－—)） ]?{_D}{{7,8}}|1[3-9]{_D}{{9}}|400[-－]?{_D}{{3,4}}[-－]?{_D}{{3,4}})(?!{_D})",
    rf"ICP[备证]?[^\n]{{0,6}}?{_D}{{4,12}}号?(?:-{_D}{{1,3}})?|公?网?安备[^\n0-9]{{0,4}}{_D}{{6,20}}号?",
    rf"(?:许可证|备案|证书|刊号|邮编|邮政编码|书号|统一刊号|代号|编号|版号|QQ群?|qq群?|微信号?|信箱|传真|电话|手机|稿号)(?:号码?|为|编号)?[（(]?[:：]?[ ]{{0,3}}[A-Z]{{0,4}}{_D}[0-9０-９\-－—()（） 转]{{2,30}}",
    rf"第?{_D}{{1,3}}版(?![本权块图])[:：]?",
    rf"(?:点击量?|评论数?|阅读[量数]?|浏览[量次]?数?|访问量?|人气|点赞|收藏|跟帖|回复|字号|字数|页码|转发|分享|次数)[ ]{{0,3}}[:：（(][ ]{{0,3}}{_D}{{1,9}}",
    r"(?:©|Copyright|版权所有)[^\n]{0,80}",
    rf"(?:请[于在]|应[于在]|须[于在])?{_D}{{1,2}}(?:个工作)?日内(?:与|向|同|联系|来函|来电|致电)[^\n]{{0,16}}",
    rf"本报(?:讯|{_D}{{1,2}}月{_D}{{1,2}}日)",
)
_TITLE = r"《[^《》\n]{1,80}》"
_CODE = (
    r"[〔\[（(](?:19|20)[0-9]{2}[〕\]）)][^\n，。]{0,6}?[0-9]{1,6}号?",
    r"[（(](?:SH|SZ|HK|sh|sz|hk)?[:：.]?[0-9]{5,6}(?:\.[A-Za-z]{2})?[）)]",
    r"(?<![0-9A-Za-z])[0-9]{6}\.(?:SH|SZ|BJ|HK|OF)",
)
_QUOTED = re.compile(r"[“\"「‘]([^“”\"「」‘’\n]{1,26})[”\"」’]")
_SENTENCE = re.compile(r"[，,。！？；;：]|[%％]|[0-9万亿](?:余)?(?:元|万元|人次)")


class Zone(NamedTuple):
    """A stretch whose numbers are no metrics, and the rule that says so."""

    start: int
    end: int
    rule: str


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    def either(parts: tuple[str, ...]) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{part})" for part in parts))

    hotline = any_of(words("names", "hotlines"))
    places = any_of(words("names", "number_after"))
    indexes = any_of(words("names", "number_before"))
    named = (
        rf"(?<![0-9０-９.]){hotline}(?![0-9０-９.万亿余多]|[ ]?(?:人|起|件|个|名|家|元|次|条|项|户|米|公里))",
        rf"{indexes}[0-9]{{2,4}}(?![0-9.%])",
        rf"(?:[0-9]{{2,4}}|[一二三四五六七八九十百]{{1,4}}){places}",
    )
    return (
        ("furniture.line", either(_FURNITURE)),
        ("name.title", re.compile(_TITLE)),
        ("name.code", either(_CODE)),
        ("date.calendar", either(_CALENDAR)),
        ("date.clock", either(_CLOCK)),
        ("name.number", either(named)),
        (
            "schedule.hours",
            re.compile(
                r"[0-9]{1,2}[×xX*＊][0-9]{1,2}小时|(?:全年|全天)?(?:24|二十四)小时(?=不打烊|自助|值[守班]|在线|服务|开放|营业|全天|巡[逻防]|备勤|不间断|接[警诉听]|响应)"
            ),
        ),
    )


def zones(text: str) -> list[Zone]:
    """The stretches of a text, in the order of their rules; they may overlap."""
    found = [
        Zone(match.start(), match.end(), rule)
        for rule, pattern in _rules()
        for match in pattern.finditer(text)
        if match.end() > match.start()
    ]
    found.extend(_quoted(text))
    return found


def _quoted(text: str) -> list[Zone]:
    return [
        Zone(match.start(1), match.end(1), "name.quoted")
        for match in _QUOTED.finditer(text)
        if _is_name(match[1])
    ]


def _is_name(content: str) -> bool:
    """A short quotation without a sentence in it is a name; a bare 零 or a figure is none."""
    return (
        not content.startswith("零")
        and content != "第一"
        and len(content) <= 20
        and _SENTENCE.search(content) is None
    )
