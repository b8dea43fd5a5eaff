"""An invented corpus of any size: articles of some 3 KB made from templates, the same for the same seed.

`python -m tests.benchmarks.corpus PLACE --articles 100000` writes it: as JSON Lines with gold where PLACE
ends in .jsonl, as a .zip of texts, else as a folder of texts, a thousand in each folder below.
"""

import argparse
import random
import zipfile
from dataclasses import dataclass
from pathlib import Path

from core.record import canonical

SEED = 20240301
_LENGTH = 1_000
"""Characters, at least: some 3 KB in UTF-8."""
_BELOW = 1_000
_PLACES = ("临江", "云岭", "青石", "北桥", "南浦", "东湾", "西塘", "柳河", "枫林", "石门", "白沙", "清溪")
_BODIES = (
    "派出所",
    "税务局",
    "中学",
    "医院",
    "合作社",
    "图书馆",
    "法院",
    "车站",
    "消防站",
    "农场",
    "港口",
    "研究所",
)
_THINGS = ("案件", "线索", "咨询", "申请", "投诉", "项目", "合同", "检查", "活动", "课程", "手术", "订单")
_SUMS = ("营业收入", "财政拨款", "捐款", "税收", "货值", "投资", "补贴", "工资总额")
_SHARES = ("满意率", "合格率", "覆盖率", "就业率", "入住率", "回收率", "出勤率", "及格率")
_PEOPLE = ("志愿者", "学生", "职工", "旅客", "医生", "教师", "村民", "骑手")
_PLAIN = (
    "{place}{body}的工作人员说，今后还会继续改进，让来办事的人少走弯路。",
    "天气转凉以后，{place}的街上多了卖热汤的小摊，附近的居民都很喜欢。",
    "记者在{place}{body}看到，窗口前秩序井然，大厅里摆着绿植和座椅。",
    "负责人表示，这项工作离不开{people}的支持，下一步要把经验写成制度。",
    "{people}们带来了自己做的点心，会场里不时传出笑声。",
    "按照安排，{place}{body}将把有关意见逐条整理，并向社会公开办理结果。",
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence with one value in it: what stands before and behind, its kind, and how it is written."""

    words: str
    kind: str
    unit: str
    least: int
    most: int
    share: int = 1


_TOLD = (
    _Told("{year}年，{place}{body}共办理{thing}<>。", "count", "件", 12, 9_800),
    _Told("今年以来，{place}{body}接待{people}<>，比往年更忙。", "count", "人次", 120, 98_000),
    _Told("{place}全年{sum}达到<>，创下新高。", "money", "万元", 35, 99_000),
    _Told("据统计，{place}{body}的{share}为<>。", "ratio", "%", 5_001, 9_999, 100),
    _Told("{sum}同比增长<>，势头良好。", "change", "%", 11, 399, 10),
    _Told("活动一共持续<>，{people}轮流值守。", "duration", "天", 2, 90),
    _Told("新修的道路全长<>，连接{place}和邻近乡镇。", "measure", "公里", 11, 990, 10),
    _Told("{place}{body}现有{people}<>，平均年龄不大。", "count", "名", 9, 2_400),
)


def article(number, seed=SEED):
    """The text of one article and its metrics as our JSON Lines write them; each number gives another."""
    source = random.Random(f"{seed}/{number}")
    words = {"place": source.choice(_PLACES), "body": source.choice(_BODIES)}
    text = f"{words['place']}{words['body']}工作纪要之{number}\n\n"
    metrics = []
    length = _LENGTH + source.randrange(200)
    while len(text) < length:
        if source.random() < 0.25:
            text, metric = _with_value(text, source, words)
            metrics.append(metric)
        else:
            text += _filled(source.choice(_PLAIN), source, words)
        if source.random() < 0.2:
            text += "\n"
    return text, metrics


def _with_value(text, source, words):
    told = source.choice(_TOLD)
    before, behind = (_filled(part, source, words) for part in told.words.split("<>"))
    number = source.randint(told.least, told.most)
    value = str(number) if told.share == 1 else f"{number / told.share:.{len(str(told.share)) - 1}f}"
    start = len(text) + len(before)
    quote = f"{value}{told.unit}"
    metric = {"start": start, "end": start + len(quote), "text": quote, "kind": told.kind, "value": value}
    metric |= {"unit": told.unit, "roles": []}
    if told.kind == "change":
        metric["direction"] = "up"
    return f"{text}{before}{quote}{behind}", metric


def _filled(words, source, here):
    return words.format(
        **here,
        year=source.randrange(2015, 2025),
        thing=source.choice(_THINGS),
        people=source.choice(_PEOPLE),
        sum=source.choice(_SUMS),
        share=source.choice(_SHARES),
    )


def lines(articles, seed=SEED, gold=True):
    """Lines of JSON, each an article; with `gold`, complete and with its metrics."""
    for number in range(articles):
        text, metrics = article(number, seed)
        record = {"text": text, "source": f"{number // _BELOW:03}/{number:06}.txt"}
        yield canonical(record | ({"metrics": metrics, "complete": True} if gold else {"metrics": []})) + "\n"


def texts(articles, seed=SEED):
    """Names below a folder, each with its text."""
    for number in range(articles):
        yield f"{number // _BELOW:03}/{number:06}.txt", article(number, seed)[0]


def write(place, articles, seed=SEED, gold=True):
    """The corpus as a file of JSON Lines, a zip or a folder, by the name of the place."""
    place = Path(place)
    if place.suffix == ".jsonl":
        with place.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines(articles, seed, gold))
    elif place.suffix == ".zip":
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, text in texts(articles, seed):
                archive.writestr(name, text)
    else:
        for name, text in texts(articles, seed):
            file = place / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
    return place


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    asked.add_argument("place", type=Path)
    asked.add_argument("--articles", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--without-gold", action="store_true")
    given = asked.parse_args()
    write(given.place, given.articles, given.seed, gold=not given.without_gold)
