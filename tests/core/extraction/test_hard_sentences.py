"""Hard sentences with every metric marked: 【value|kind】; a number outside is none, with a cause."""

from __future__ import annotations

import re

import pytest

from core.extraction.coverage import unknown
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan

_MARK = re.compile(r"【([^|【】]+)\|([a-z]+)】")

SENTENCES = """
平均办结时间为【一天半|duration】，最长的只用了【两年|duration】。
嫌疑人逃亡【12年|duration】后落网。
工程历时【两年零三个月|duration】完工。
他从医26年，扎根松岭乡19年。
全市连续【八年|duration】未发生较大火灾。
一审审理周期缩短至【38天|duration】，比去年压缩【6天|change】。
病程中位数为【4.5个月|duration】。
三天内答复率【96%|ratio】，7日办结率【88.4%|ratio】。
半年来，窗口延时服务【两小时|duration】。
十年间，林地增加【2.4万亩|change】。
过去三年，全县培训【4800人次|count】。
未来五年将新建【12座|count】泵站。
15分钟健身圈基本建成。
假期3天，古镇接待游客【7.2万人次|count】。
实行八小时工作制，每天运行【16小时|duration】。
刑期从【三年|duration】减为【两年六个月|duration】。
法院判处其有期徒刑【十一年|duration】，剥夺政治权利【一年|duration】。
平均受教育年限达【10.8年|duration】，预期寿命【79.2岁|duration】，比上年提高【0.3岁|change】。
综合得分排名全市【第二|rank】，较上年前进【3位|change】。
出口额由全国第九升至【第六|rank】，列中部【首位|rank】。
县域经济竞争力跻身全省【前十|rank】。
指标分列各县区【第一|rank】、【第四|rank】。
位居同类城市【前5名|rank】、西部【第7位|rank】。
第一责任人到位，第二批干部下沉，第3次会议召开。
安全第一、质量第一。
首家分行开业，首批学员结业。
排名前列，多项指标居全国第一方阵。
总投资【4.6亿元|money】，其中财政资金【1.2亿|money】，自筹【3.4亿|money】。
最低工资标准调至【2280元/月|money】。
罚没款【一百二十余万元|money】，退赔【近三百万元|money】。
奖金从【500元|money】到【5000元|money】不等。
成交额突破【2万亿元|money】大关。
美元计价出口【36.4亿美元|money】，折合人民币【261亿元|money】。
河道清淤【18.6公里|measure】，护岸【3处|count】。
库容【1.2亿立方米|measure】，最大坝高【108.5米|measure】。
最高气温【39.6℃|measure】，日照【8.5小时|duration】。
PM2.5平均浓度为【28微克/立方米|measure】，下降【3微克/立方米|change】。
风力达【9级|measure】，浪高【2.5米|measure】。
装机【200万千瓦|measure】，年发电【36亿千瓦时|measure】。
一只重【3.5公斤|measure】，亩产【860斤|measure】。
他身高【1.83米|measure】，今年42岁。
年过八旬的老人，73岁的老伴。
国家5A级景区【2家|count】，三级医院【6家|count】，三星以上酒店【14家|count】。
“九安2号”行动、“3·21”专案、“十百千”工程。
拨打96110咨询，尾号3367的号码。
“三张清单”“四项机制”全面推行。
两委班子换届，三支一扶招募【45人|count】。
八项规定、三公经费、六稳六保。
四级联动，五方责任主体，双重预防。
上述两家单位整改，这三人被拘留。
48小时内办结，72小时核酸，24小时客服。
每百户拥有汽车【52.3辆|count】，每千人床位数【7.1张|count】。
规模在100亿元以上的企业【3家|count】，年收入超过20万元的农户有【86户|count】。
仓位超过九成的产品有【21只|count】。
有【9个|count】县增速超过8%。
增速达【9.3%|change】，高于全国平均的【5.2%|change】。
上半年增幅居首，达【17.6%|change】。
领先第二名【3.2秒|change】，距目标还差【0.4个百分点|change】。
占比由【12.4%|ratio】升至【15.1%|ratio】，提高【2.7个百分点|change】。
同比增长【1.8倍|change】，是五年前的【3.4倍|ratio】。
男女比例为【1.04|ratio】：【1|ratio】，城乡收入比由【2.36|ratio】缩小到【2.31|ratio】。
景气指数【52.3|ratio】，比上月回升【0.6个百分点|change】。
死亡【3人|count】，受伤【11人|count】；【2|count】死【5|count】伤。
培训【十余场|count】，惠及【两千三百多人|count】，发放手册【上万份|count】。
【两三家|count】企业到场，【七八十名|count】工人复工。
新增床位【800张|count】（其中重症【60张|count】）。
累计【16.8万|count】、【9.3万|count】和【4.1万人次|count】
列车每3分钟一班，日开行【368列|count】。
总量居全省【第三|rank】。
她获得女子组【第一名|rank】，队友列【第8名|rank】。
融资规模【逾90亿元|money】，覆盖【近四成|ratio】农户。
均价每平方米【1.2万元|money】。
发生率下降【四成以上|change】，满意率【近100%|ratio】。
建成一座水厂，引进一名博士。
合格率【百分之九十八点六|ratio】，投诉【不足十起|count】。
【5个|count】镇、【12个|count】村受灾。
项目获批资金【3.6亿|money】，已到位【2.1亿|money】。
投诉量【1.2万|count】，播放量【3.4亿|count】。
30年期国债利率【2.6%|ratio】，一年期LPR为【3.1%|ratio】。
90后占【四成|ratio】，80后占【三成|ratio】，“双一流”高校毕业生【56名|count】。
第三产业增加值占比【58.2%|ratio】，第二产业增长【4.4%|change】。
十大民生实事完成【九件|count】，三大攻坚战成效明显。
一网通办、最多跑一次、零距离服务。
“1+3+N”体系、“三早”机制、“五个一”工程。
全国第七次人口普查，第十四届全运会。
G60高速、S12线、312国道封闭。
京A12345号车、波音737客机、歼20战机。
A股、B轮融资、H7N9病毒、COVID-19疫情。
每周一至周五上午9:00—11:30开放。
3月至5月、10—12月、2024/25学年。
他今年三十出头，入行十年，带徒【二十多人|count】。
平均身高【1.72米|measure】，平均每人【3.4件|count】。
三岁以下托位【1200个|count】，65岁以上老人【3.1万人|count】。
40至60岁人群患病率【12.7%|ratio】。
18岁以下占【两成|ratio】，60岁及以上人口【8.6万|count】。
0至3岁婴幼儿照护服务机构【39家|count】。
三等奖【5名|count】，一等奖【1名|count】，三等功【2人次|count】。
二等水质断面占【91%|ratio】，优于三类标准。
1000元以下的小额投诉【314件|count】。
单笔500万元以上的贷款【42笔|count】。
一条长【5公里|measure】、宽【12米|measure】的公路。
亿元以上项目【27个|count】，千万元税收大户【15户|count】。
万元GDP能耗下降【3.1%|change】，每万元产值用水【21立方米|measure】。
增长【两成多|change】，下降【近一半|change】。
翻了【一番|change】，翻【两番|change】，增长【近3倍|change】。
缩短【一半以上|change】，减少【三分之一|change】。
由【12.5%|ratio】下降到【9.8%|ratio】，降低【2.7个百分点|change】。
下降【0.3—0.5个百分点|change】。
同比持平，环比微降【0.1%|change】。
出口额增速由负转正，达到【2.2%|change】。
涨幅比上月回落【0.4个百分点|change】，跌幅收窄至【1.3%|change】。
净增【640家|change】，新增【1200家|count】，减少【35家|change】。
比计划提前【20天|change】完工，延长【15天|change】。
夺得金牌【6枚|count】、银牌【3枚|count】，位列奖牌榜【第二位|rank】。
【60多|count】、【70余|count】和【80余名|count】队员参训。
参训【3|count】、【4|count】、【5人|count】。
中签率【0.03%|ratio】，市盈率【18.6倍|ratio】，换手率【4.1%|ratio】。
报收于【12.86元|money】，涨【2.3%|change】，成交【6.2亿元|money】。
汇率报【7.1235|ratio】，下调【56个基点|change】。
指数收报【3105.6点|ratio】，跌【18.2点|change】，跌幅【0.58%|change】。
申购费率由【1.5%|ratio】降至【0.15%|ratio】，打【一折|ratio】。
立案【326件|count】【418人|count】，结案率【96.8%|ratio】。
电动汽车保有量【逼近90万辆|count】，充电量首次突破【6亿度|measure】。
有【23只|count】基金收益率超过35%，表现突出。
【十余个|count】县市日降水量超过80毫米。
出租率超过85%的有【41家|count】，周末睡眠不足7小时的占【26.4%|ratio】。
用电增速高于全市上半年的【3.2%|change】，也高于邻市同期的【2.8%|change】，全国的【3.6%|change】。
同比增幅最高，达【42.5%|change】。
增幅分别为【0.3个|change】和【0.9个百分点|change】。
四年下降【2.6个百分点|change】，两年办理案件【八百余件|count】。
城乡居民收入比由上年同期的【2.31|ratio】缩小至【2.28|ratio】，极值之比为【1.64|ratio】。
联合【17家|count】乡镇卫生院，新增彩超【12台|count】、校长培训【9名|count】。
走访【26家|count】园林企业、【9名|count】校长，开展【3次|count】日常检查。
2022学年毕业生【3.4万名|count】，九年一贯制学校【6所|count】。
男子4×200米接力夺冠，领先第二名【1.36秒|change】。
减持河湾能源【12.5%|change】，增持云桥电力【36万股|change】。
位于百强榜第一方阵，排名后15位的县受到约谈。
第一个50万吨用了【两年半|duration】。
业绩基准为指数收益率×75%＋存款利率×25%。
云省ICP备12003456号-1 访问：2,318次
"""
LINES = SENTENCES.strip().split("\n")


@pytest.mark.parametrize("line", LINES)
def test_every_marked_value_is_found_and_every_other_number_excluded(line: str) -> None:
    text, expected = _MARK.sub(r"\1", line), _MARK.findall(line)
    extraction = RuleExtractor().extract(text)
    assert [(item.metric.span.quote(text), item.metric.kind) for item in extraction.metrics] == expected
    assert unknown(scan(text), extraction) == ()
