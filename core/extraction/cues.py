"""What ends a subject: verbs, adverbs, prepositions and times behind a noun."""

from __future__ import annotations

import re
from typing import Final

from core.extraction.lexicon import Characters, Pairs, followers, listed, words

_PREPOSITION: Final = re.compile(
    r"(?<![因认作行成称视较分以])为(?![主期民])|(?<![现存所旨好])在(?![校职岗册编建线押])|(?<!服)从(?!业)|被(?![告害子服])|通过|(?<![理自])由(?!于|[0-9]|[去上今]年|年初|原来|此前|最初)"
    r"|(?<![针面应相反])对(?![外口])|(?<![方走去])向|把(?!关)|(?<![所可予])以(?![上下内来及外色])|让(?!利)|致(?![力使富辞死残癌敬电])|凭(?![证据])|依托|因(?![素此而果病])"
    r"|(?<![国私公现所拥没具享含持固])有(?![色限机关效害])|(?<![于就不可但还都])是|位于|坐落"
)
_ADVERB: Final = re.compile(
    r"已(?!知|婚)|现有|[也却曾仍](?!门)|还(?![款贷本原建林草])|就(?![业诊医读餐学近职])|(?<![即必])将(?!军|领)|(?<![公])共(?![享建同产])|累计|全年|先后|连续|分别|正在|(?<![人户日月年场次户亩班校床])均(?!价|衡|线|值)|只(?!有)|则"
    r"|等(?![级待])|[一两二三]人|一[天晚夜年周]|[一两半]个?(?:小时|分钟|月)|首[节轮]|每[天年月日周]|[当本上]周|当[日天]|平均|人均|户均|日均|月均|年均|合计|首次|首度|再次|再度|最终|专门|一举|仅|目前|当前|如今|至今|[今去前明]年|[上下]半年|[一二三四]季度|[昨今当][天日晚]|[上本当]月|期间|一度|牵头|率先"
    r"|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜|周末|假期|节日|旺季|淡季|春节|国庆|虽(?!说)|尽管|[上里内](?=[只共现仍还就]?有|住着)|[卖买养雇租挣赚花亏欠跑](?=[一-鿿]{0,4}[0-9])|常年|长年|[高长宽深重]约?[0-9.]+余?(?:米|公里|吨|公斤|千克|厘米)|全长|总长|总投资|总建筑面积|建筑面积|总库容|占地|设计|迎来|收于|报收|收报|下辖|先抑后扬|高开|低开|走高|走低|走强|震荡"
)
MARKS: Final = frozenset("，。；：！？、\n,;:!?（）()　《》0123456789—")
ACHIEVED: Final = ("实现", "完成", "创造", "贡献", "拥有", "累计", "吸纳", "缴纳")
EARLIER: Final = 1
LAST: Final = 2
# A verb in front of them is part of the name of a body: 污水处理|厂.
_PLACED: Final = re.compile(
    "厂|站(?![点上内])|局(?![部势面])|所(?![有在需以得谓])|中心|院|校(?!园)|场(?![景面内次])|室(?!内)|队(?!伍)|点(?![评击])|园(?!区)|基地|公司|集团|机构"
)
_NOUN: Final = re.compile(
    r"[^，。；、：0-9“”]{0,6}"
    r"(?:[率量额值价费]|比例|比重|(?<!记)者|指数|人数|资料|规模|面积|收入|增速|水平|总值|周期|天数)"
)
VERBS: Final = listed("roles", "event", "acts")
PLAIN: Final = listed("roles", "plain")
_ACTIONS: Final = followers("verbs")
_PAIRS: Final = Pairs(first + second for first, seconds in _ACTIONS.items() for second in seconds)
CALM: Final = Characters("最致让了的为在从被通由对向把以凭依因有是位坐")
_BUSY: Final = Characters(
    "高宽深重现也却曾仍还就建常长每等平人户日月年合已将共累全先连分正均只则首再最专一仅目当如至今去前明上下二三四昨本期牵率总占设迎收报高低走震凌清早中傍晚深周假旺淡春国里内虽尽卖买养雇租挣赚花亏欠跑"
)
EDGES: Final = Characters(MARKS, "占")
CUES: Final = Characters(
    EDGES,
    CALM,
    _BUSY,
    _ACTIONS,
    (word[0] for key in ("event", "acts", "plain") for word in words("roles", key)),
)


def cue_at(text: str, at: int, end: int) -> int:
    """Whether what stands here ends a subject: an adverb may still be part of it, a verb never."""
    if verb := VERBS.starting(text, at, end):
        if text.startswith("派出所", at) or _PLACED.match(text, at + verb, end):
            return 0
        if text.startswith(ACHIEVED, at) or _NOUN.match(text, at + verb, end) is None:
            return LAST
        return 0
    if CALM.at(text, at):
        character = text[at]
        if character == "的":
            return LAST if text[at + 1 : at + 2].isdigit() else 0
        if character in "了最" or _PREPOSITION.match(text, at, end):
            return LAST
    plain = PLAIN.starting(text, at, end)
    if not plain and at + 2 < end and _PAIRS.at(text, at) and text[at + 1] in _ACTIONS.get(text[at], ""):
        plain = 2
    if plain:
        return 0 if text[at + plain : at + plain + 1].isdigit() else EARLIER
    return EARLIER if _BUSY.at(text, at) and _ADVERB.match(text, at, end) else 0


def ends_subject(text: str, at: int, end: int) -> bool:
    """Whether what stands here ends the subject in front of it."""
    return cue_at(text, at, end) > 0
