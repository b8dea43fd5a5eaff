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
桐山分局破获【12|count】、【15|count】、【9起|count】旧案，其中命案【2起|count】，嫌疑人潜逃【19年|duration】。
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
接种疫苗【3.2亿剂次|count】，有效率约为【90%|ratio】。
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

MIXED = """
据介绍，2024年全省共办理交通事故案件【8.37万起|count】，死亡人数【1203人|count】，同比下降【6.7%|change】、【9.1%|change】。
今年1至9月，全市刑事警情、治安警情同比分别下降【17.8%|change】和【23.4%|change】，连续【三年|duration】实现“双下降”。
近三年来，该县投入【2.6亿元|money】，新建改建农村公路【430余公里|measure】，解决了【12个|count】乡镇【68个|count】行政村【15.3万名|count】群众的出行难题。
一季度，社会消费品零售总额【120327亿元|money】，同比增长【4.7%|change】，环比增长【1.2%|change】。
CPI同比上涨【0.1%|change】，PPI同比下降【2.8%|change】，降幅比上月扩大【0.1个百分点|change】。
3月份，制造业采购经理指数(PMI)为【50.8%|ratio】，比上月上升【1.7个百分点|change】，高于临界点。
截至2024年末，人民币贷款余额【255.68万亿元|money】，同比增长【7.6%|change】，全年新增贷款【18.09万亿元|money】。
外汇储备规模为【32024亿美元|money】，较11月末下降【635亿美元|change】，降幅为【1.94%|change】。
该股收盘报【23.5元|money】，涨【2.13%|change】，成交额【15.8亿元|money】，换手率【3.2%|ratio】，市盈率【25倍|ratio】。
公司拟每10股派发现金红利【3.5元|money】，共计派现【2.1亿元|money】，占净利润的【35%|ratio】。
本科层次职业学校【33所|count】，普通本科学校【1242所|count】，在校生【3775万人|count】，毛入学率【60.2%|ratio】。
研究发现，每天步行【8000步|count】的人死亡风险降低【51%|change】。
全国二级及以上医院中，【超过80%|ratio】建立了预约制度，门诊次均费用【361.6元|money】，住院次均费用【1.08万元|money】。
据世卫组织统计，全球每年约有【1770万人|count】死于心血管疾病，占死亡总数的【31%|ratio】。
判处死刑缓期【二年|duration】执行，剥夺政治权利终身；另【5名|count】被告人分别被判处【三年至十五年|duration】不等有期徒刑。
2018年至2023年，全国法院审结环境资源案件【123.8万件|count】，年均增长【8.9%|change】。
小组赛第二轮，山城队凭借刘石的【两粒|count】进球【2|ratio】：【0|ratio】完胜，目前以【6分|ratio】位居小组【头名|rank】。
男子100米决赛中，他跑出【10秒12|duration】，获得【第三名|rank】。
基金经理从业12年，管理规模【超200亿元|money】，近一年回报【15.6%|ratio】。
5月20日，海柳镇派出所民警历经【72小时|duration】连续奋战，打掉一个跨省诈骗团伙，抓获犯罪嫌疑人【18人|count】，扣押手机【46部|count】、电脑【12台|count】。
“【3天|duration】就办好了！”市民陈女士高兴地说。该窗口去年受理【2.3万余件|count】，群众满意率【99.9%|ratio】。
全市共有【5家|count】单位、【12名|count】个人受到表彰，其中一等功【2人|count】、二等功【6人|count】。
五年来，法院共受理案件【12.8万件|count】，审执结【12.5万件|count】，比前五年分别上升【42.6%|change】和【41.9%|change】。
该市GDP由2019年的【3800亿元|money】跃升至2024年的【5200亿元|money】，连跨【两个|count】千亿台阶，总量排名由全省【第8位|rank】跃居【第5位|rank】。
居民人均消费支出【28227元|money】，名义增长【5.3%|change】，扣除价格因素影响，实际增长【5.1%|change】。
全国固定资产投资（不含农户）【514374亿元|money】，比上年增长【3.2%|change】；扣除房地产开发投资，增长【7.2%|change】。
12月份，规模以上工业增加值同比实际增长【6.2%|change】，环比增长【0.64%|change】。
全国城镇调查失业率平均值为【5.1%|ratio】，比上年下降【0.1个百分点|change】。
本届运动会设【34个|count】大项、【404个|count】小项，来自【80个|count】国家和地区的【4000余名|count】运动员参赛。
她以【2分03秒44|duration】夺冠，比第二名快了【0.56秒|change】。
河湾队【102|ratio】：【98|ratio】险胜，外援砍下【31分|count】、【11个|count】篮板和【7次|count】助攻。
药品集采平均降价【56%|change】，【435种|count】药品通过谈判进入目录，累计为患者减负【超7000亿元|money】。
新生儿死亡率由【3.5‰|ratio】下降到【2.8‰|ratio】，基本医保参保人数【13.3亿人|count】，参保率稳定在【95%以上|ratio】。
手术历时【8个多小时|duration】，医生为一名3岁患儿切除【2公斤|measure】重的肿瘤。
股票仓位【89.6%|ratio】，较上季度提升【3.4个百分点|change】，前五大重仓行业占比合计【62.1%|ratio】。
两市成交额【1.24万亿元|money】，较上个交易日放量【1853亿元|change】，【超3800只|count】个股上涨，【67只|count】涨停。
上证指数跌【0.36%|change】报【3267.19点|ratio】，深证成指涨【0.12%|change】报【10475.25点|ratio】。
央行开展【1200亿元|money】7天期逆回购操作，中标利率【1.50%|ratio】，当日净投放【450亿元|money】。
每亩节水【120立方米|measure】、增产【80公斤|change】，节本增收【近300元|change】。
会议指出，要坚持“两个确立”，深入推进“三大攻坚战”，实现“双碳”目标。
全省森林覆盖率达【43.2%|ratio】，湿地面积【1050万亩|measure】，PM2.5平均浓度【32微克/立方米|measure】，同比下降【5.9%|change】，优良天数【312天|duration】。
小麦最低收购价每50公斤【119元|money】，较上年提高【1元|change】。
二手房价格环比下降【0.3%|change】，降幅比上月收窄【0.1个百分点|change】；一线城市新房价格上涨【0.2%|change】。
案件涉及【20余个|count】省份，受害人【300多名|count】，涉案资金流水高达【5亿余元|money】。
三年前，他带领【12名|count】队员进驻山村；如今，村集体收入突破【百万元|money】大关。
全市共出动警力【5.6万余人次|count】、车辆【1.2万台次|count】，检查场所【85类|count】【5.6万余处|count】。
【11项|count】工作获全国【第一|rank】，【3|count】、【5|count】、【8项|count】分列【第二|rank】、【第三|rank】、【第四|rank】。
警情总量连续【两年|duration】下降，命案、“两抢”案件发案数同比分别下降【33.3%|change】、【45.5%|change】，均为近二十年来最低。
截至11月底，已完成投资【7.86亿元|money】，占年度计划的【98.3%|ratio】。
主要指标增速高于全国平均水平【1.5个百分点左右|change】。
截止目前累计办证【4.2万本|count】，办证时限由【15个工作日|duration】压缩到【3个工作日|duration】，压缩【80%|change】。
【10名|count】90后民警组成“尖刀班”，平均年龄【26岁|duration】，最小的22岁。
他每天工作【12小时|duration】，一年走访群众【1000多户|count】。
电动车“头盔佩戴率”由【不足20%|ratio】提高到【92.7%|ratio】。
第三产业占比【54.6%|ratio】，比重较上年提高【1.1个百分点|change】。
“十四五”以来，新增造林【36万亩|measure】，森林蓄积量达【4500万立方米|measure】。
抽检合格率【99.2%|ratio】，高于省定目标【4.2个百分点|change】。
一季度末，本外币存款余额【1.86万亿元|money】，比年初增加【830亿元|change】，同比多增【112亿元|change】。
进出口总值【41.76万亿元|money】，其中出口【23.77万亿元|money】，增长【0.6%|change】；进口【17.99万亿元|money】，下降【0.3%|change】。
人口出生率为【6.39‰|ratio】，死亡率为【7.87‰|ratio】，自然增长率为-【1.48‰|change】。
男性人口【72032万人|count】，女性人口【68935万人|count】，总人口性别比为【104.49|ratio】。
2023年，全区GDP总量【1023.45亿元|money】，按不变价格计算，同比增长【5.8%|change】，两年平均增长【4.6%|change】。
每万人发明专利拥有量【12.3件|count】，技术合同成交额同比翻【两番|change】。
学校占地【180亩|measure】，现有教学班【48个|count】，在校学生【2300余人|count】，专任教师【156人|count】，其中高级教师【41人|count】。
飞机延误【近5个小时|duration】，【两百多名|count】旅客滞留。
基金A类份额净值增长率为【8.15%|change】，同期沪深300指数上涨【5.4%|change】。
据统计，【五分之一|ratio】的儿童近视，【半数以上|ratio】家长表示担忧。
被告单位被判处罚金【二百万元|money】，【二名|count】直接责任人分别获刑【三年六个月|duration】、【两年|duration】。
该案涉案人员多达【200多人|count】，涉及全国【28个|count】省区市，案值【超10亿元|money】。
"""

ROUGH = """
公安机关 今年 破获 案件 【2283 起|count】 , 抓获 嫌疑人 【146 名|count】 。
上半年,全区抓获犯罪嫌疑人【1,283名|count】,同比上升【12.5%|change】;刑事发案下降【8.6%|change】.
全年共接警【１２，３４５起|count】，同比下降【５．６％|change】。
警方破獲案件【三千餘宗|count】，拘捕【兩百人|count】。
全国注册志愿者【2.37亿人|count】，志愿队伍【135万支|count】，服务时间【53亿小时|duration】。
投诉举报【3件|count】，办结【3件|count】，办结率【100%|ratio】。
新冠疫苗接种率达【85.4%|ratio】，加强针【67.8%|ratio】。
一、主要成绩
(二)案件办理情况。办理案件【36件|count】。
1.强化打击。全年打掉团伙【9个|count】。
2、深化改革。推出举措【十二项|count】。
第三章 总则 第十五条 违者处【500元以上2000元以下|money】罚款。
来源：河湾网 2024年03月08日 编辑：李四 责编：王五 点击数：3456
图为民警在巡逻。（共【3张|count】）
全市【145名|count】警长、【2300余名|count】网格员下沉【86个|count】社区，解决诉求【1.1万余个|count】。
“双十一”期间，日均揽收快件【6.39亿件|count】，是日常业务量的【1.4倍|ratio】。
每年3月5日是学雷锋纪念日，今年是第62个。
据悉，G107国道双向【6车道|count】扩建工程全长【38.6公里|measure】，设计时速【80公里|measure】。
该所民警李某，35岁，2010年入警，先后荣立个人三等功【2次|count】。
近日，城东派出所接到110报警后5分钟赶到现场。
全县【122个|count】村全部通了客车，通车率【100%|ratio】。
截至2024年10月31日，公司总股本【12.6亿股|count】，每股收益【0.85元|money】。
一审宣判后，【3名|count】被告人提出上诉。
比赛第75分钟，10号球员接队友传球破门，将比分改写为【2|ratio】比【1|ratio】。
研究团队对【1.2万名|count】40岁以上人群进行了长达【10年|duration】的随访。
手机号尾号6688的机主，银行卡（尾号1234）支出【3000元|money】。
疫情期间，"一网通办"平台访问量【超1000万次|count】。
本次展会参展商【1200余家|count】、观众【逾10万人次|count】、签约额【35亿美元|money】。
4个月内连破【5起|count】旧案，最长的一起积压了【26年|duration】。
车速达每小时【120公里|measure】，超速【50%以上|ratio】。
"""

GENRES = {
    "police": POLICE,
    "statistics": STATISTICS,
    "economy": ECONOMY,
    "health": HEALTH,
    "justice": JUSTICE,
    "sport": SPORT,
    "funds": FUNDS,
    "mixed": MIXED,
    "rough": ROUGH,
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
