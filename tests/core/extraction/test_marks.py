"""Sentences of many genres with every metric marked: 【value|kind】; a number outside the marks is none."""

from __future__ import annotations

import re

import pytest

from core.extraction.coverage import unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan

_MARK = re.compile(r"【([^|【】]+)\|([a-z]+)】")

POLICE = """
云州警方今年以来共抓获盗窃嫌疑人【436名|count】，打掉团伙【27个|count】，追回赃款【1860余万元|money】。
电动车被盗案、入室盗窃案破案数同比分别上升【12.3%|change】、【8.6%|change】，可防性案件下降【三成|change】。
桐城分局破获【12|count】、【15|count】、【9起|count】旧案，其中命案【2起|count】，嫌疑人潜逃【19年|duration】。
平均出警时间由【11分钟|duration】缩短至【7.5分钟|duration】，缩短【31.8%|change】。
全县连续【6年|duration】实现命案全破，群众安全感测评得分位列全省【第2名|rank】。
青石镇建成警务室【38个|count】(【162人|count】)，覆盖【九成以上|ratio】的行政村。
民警【3分钟|duration】到场，行动历时【45天|duration】，查获车辆【三十余辆|count】、手机【上百部|count】。
24小时破案率为【71.4%|ratio】，八类案件破案率达【100%|ratio】。
“平安8号”行动中，云州警方启动5G巡逻车【6辆|count】，拨打110的市民比去年少【4200人|change】。
第15届运动会期间，安保【零|count】事故，两级公安机关投入警力【1.2万人次|count】。
一名58岁的男子被骗【23万元|money】，民警用【40分钟|duration】止付【19.8万元|money】。
事故造成【2|count】死【12|count】伤。
"""

STATISTICS = """
初步核算，全年地区生产总值【5218.6亿元|money】，比上年增长【5.3%|change】。
其中，第一产业增加值【412.3亿元|money】，增长【3.1%|change】；第二产业增加值【2100.8亿元|money】，增长【6.2%|change】。
三次产业结构为【7.9|ratio】：【40.3|ratio】：【51.8|ratio】。
居民消费价格指数为【101.2|ratio】，食品价格上涨【2.7%|change】，生猪收购价【14.6元/公斤|money】。
年末常住人口【312.5万人|count】，城镇化率【63.8%|ratio】，比上年末提高【0.9个百分点|change】。
粮食种植面积【21.4万公顷|measure】，产量【138.6万吨|measure】，亩产【412公斤|measure】。
规模以上工业增加值增速为【7.1%|change】，快于全国【1.3个百分点|change】，拉动经济增长【2.4个百分点|change】。
工业对经济增长的贡献率为【38.5%|ratio】。
出口由上年下降【3.8%|change】转为增长【1.7%|change】，进口降幅收窄【2.2个百分点|change】。
全年社会用电量【98.7亿千瓦时|measure】，同比增长【6.4%|change】，其中居民用电【17.3亿千瓦时|measure】。
城镇新增就业【3.6万人|count】，失业率控制在【4.5%以内|ratio】。
2022—2024年，年均增长【4.9%|change】，总量由【380亿元|money】增加到【512亿元|money】。
每10万人口中拥有大学文化程度的有【15320人|count】。
人均可支配收入达到【41236元|money】，是2015年的【2.1倍|ratio】，翻了【一番|change】。
民营企业【1.8万户|count】，占全部企业的【92%|ratio】，户均用工【23人|count】。
货物运输周转量【210亿吨公里|measure】，增长【10%—15%|change】。
"""

ECONOMY = """
前三季度，全国快递业务量完成【1200亿件|count】，同比增长【21.5%|change】，日均处理【4亿件|count】。
国庆假期前3天，全市接待游客【86.4万人次|count】，实现旅游收入【5.2亿元|money】，分别增长【18%|change】和【23.6%|change】。
公司上半年营业收入【32.7亿元|money】，净利润【2.8亿元|money】。
新能源汽车销量【超30万辆|count】，渗透率达【51.3%|ratio】。
美元兑换价升至【7.1元|money】，国际油价跌破【80美元/桶|money】。
全行业投资【近2000亿元|money】，建成充电桩【约120万台|count】，覆盖【三百多个|count】城市。
10年期国债收益率下行【5个基点|change】，沪深300指数上涨【0.8%|change】，收于【3512.4点|ratio】。
今年中央一号文件提出【八项|count】措施，财政补贴【2000元至5000元|money】。
全省高铁里程达【1860公里|measure】，较“十三五”末增加【420公里|change】。
项目总投资【12.5亿元|money】，用地【300余亩|measure】，工期【18个月|duration】，可带动【两千多人|count】就业。
订单保持两位数增长，其中海外订单占【近四成|ratio】。
【超过七成|ratio】受访企业预计明年投资增长【5%以上|change】。
"""

HEALTH = """
该院年门诊量【210万人次|count】，开放床位【1500张|count】，平均住院日【6.8天|duration】。
研究纳入【1203例|count】患者，随访【5年|duration】，总生存率【81.2%|ratio】。
我国人均预期寿命提高到【78.6岁|duration】，孕产妇死亡率降至【0.015%|ratio】。
60岁及以上人口【2.97亿人|count】，占总人口的【21.1%|ratio】。
每千人口执业医师数【3.4人|count】，比2015年增加【1.2人|change】。
接种疫苗【3.2亿剂次|count】，有效率【约为90%|ratio】。
患者体温达【39.5℃|measure】，每日服药【三次|count】，每次【20毫克|measure】。
三级医院【126家|count】，二级及以上医院【100%|ratio】开展预约诊疗。
"""

JUSTICE = """
全国法院受理案件【4557.4万件|count】，结案【4526.8万件|count】，同比分别增长【35.1%|change】、【33.8%|change】。
被告人马某被判处有期徒刑【十二年|duration】，并处罚金【50万元|money】。
检察机关起诉【168.8万人|count】，同比上升【17.3%|change】，其中八种严重暴力犯罪【6.1万人|count】。
一审服判息诉率【88.6%|ratio】，平均审理周期【41.6天|duration】，缩短【5.2天|change】。
涉案金额500万元以上的案件有【78件|count】，挽回损失【3.4亿余元|money】。
法官人均结案【356件|count】，居全省【首位|rank】。
依据《民法典》第1165条，法院判令三被告连带赔偿【18.6万元|money】。
"""

SPORT = """
中国队以【3|ratio】比【1|ratio】战胜对手，夺得【12枚|count】金牌，位居奖牌榜【第一|rank】。
他以【9秒98|duration】的成绩打破纪录，第3次参加奥运会。
主队【3|ratio】：【1|ratio】取胜，前锋打进【两球|count】，积【45分|ratio】排名【第三|rank】。
马拉松赛吸引【2.5万名|count】选手，全程【42.195公里|measure】。
她闯入【前八|rank】，世界排名升至【第17位|rank】。
"""

FUNDS = """
截至报告期末，基金份额净值【1.2356元|money】，报告期净值增长率-【3.21%|change】，同期业绩比较基准收益率【1.05%|ratio】。
前十大重仓股占净值比例【48.6%|ratio】，仓位在八成以上的基金有【78只|count】。
规模增至【103.5亿元|money】，较一季度末加仓【2.3个百分点|change】，管理费率由【1.5%|ratio】降至【1.2%|ratio】。
沪深300、中证500分别下跌【1.2%|change】、【0.8%|change】。
该基金成立【3年|duration】，累计分红【5次|count】，排名同类【前10位|rank】。
"""

GENRES = {
    "police": POLICE,
    "statistics": STATISTICS,
    "economy": ECONOMY,
    "health": HEALTH,
    "justice": JUSTICE,
    "sport": SPORT,
    "funds": FUNDS,
}
CASES = [(genre, line) for genre, text in GENRES.items() for line in text.split("\n") if line]


def marked(line: str) -> tuple[str, list[tuple[str, str]]]:
    """The plain text of a marked line, and what it marks."""
    return _MARK.sub(r"\1", line), _MARK.findall(line)


@pytest.mark.parametrize(("genre", "line"), CASES)
def test_every_marked_value_is_found_and_nothing_else(genre: str, line: str) -> None:
    text, expected = marked(line)
    extraction = RuleExtractor().extract(text)
    found = [(item.metric.span.quote(text), item.metric.kind) for item in extraction.metrics]
    assert found == expected
    assert not unknown(scan(text), extraction)
