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
他2015年参加工作，8年来累计接处警【6000余起|count】，化解纠纷【400多起|count】，今年36岁。
老支书姓郑，74岁，干了40年村干部，膝下【3个|count】儿女都在外地。
“以前去趟县城要【两个多小时|duration】，现在【40分钟|duration】就到了。”村民老贺算了一笔账：一亩地净赚【3000元|money】，【8亩|measure】就是【2.4万元|money】。
“第一年亏了【20万|money】，第二年持平，第三年才赚了【12万|money】。”小店老板说。
比赛从早上9点持续到下午4点半，历时【7个半小时|duration】，共下了【186手|count】。
这台设备每小时能处理【2.5吨|measure】垃圾，一天运行【20小时|duration】，可顶【40个|count】工人。
该楼高【58层|count】、【218米|measure】，总建筑面积【12.6万平方米|measure】，地下【4层|count】设车位【1860个|count】。
手术进行了整整【6个小时|duration】，缝合了【120多针|count】，出血量【800毫升|measure】，输血【4个|count】单位。
该路段限速【60公里/小时|measure】，监控显示该车时速达【118公里|measure】，超速【96.7%|ratio】。
现场缴获冰毒【3.26公斤|measure】、麻古【1.2万粒|count】、制毒原料【460公斤|measure】，扣押毒资【87万元|money】、车辆【3台|count】。
骗子冒充客服，分【5次|count】将刘女士卡内的【19.8万元|money】转走，民警20分钟内止付【15.6万元|money】。
经查，该团伙自2021年3月起，先后在【6省|count】作案【43起|count】，涉案价值【230余万元|money】，主犯【3人|count】被判无期徒刑。
一家三口【2|count】死【1|count】伤，肇事司机弃车逃逸，36小时后落网。
这起车祸造成【5人|count】死亡、【12人|count】受伤，其中【3人|count】伤势较重。
据初步统计，灾害造成【8个|count】乡镇【2.3万人|count】受灾，紧急转移安置【1860人|count】，倒塌房屋【23间|count】，农作物受灾面积【1.1千公顷|measure】，直接经济损失【4300万元|money】。
应急管理局调拨帐篷【300顶|count】、棉被【1200床|count】、折叠床【500张|count】，累计投入救援力量【2600余人次|count】，出动机械【180台套|count】。
截至19日12时，累计报告确诊病例【12例|count】、无症状感染者【38例|count】，均已治愈。
有效问卷【3246份|count】，其中男性占【48.2%|ratio】、女性占【51.8%|ratio】，90后占比最高，为【38.7%|ratio】。
平均每3个家庭就有【1个|count】养宠物，每5名青年中有【2名|count】独居。
日均步数【8320步|count】，平均睡眠时长【7.2小时|duration】，较五年前少了【0.6小时|change】。
价格从每吨【3200元|money】一路跌到【2650元|money】，跌幅达【17.2%|change】，创近三年新低。
某楼盘推出【2居至4居|count】户型，建面【89—143平方米|measure】，均价【2.1万元/平方米|money】，首付【三成|ratio】起。
全年发行地方债【3.2万亿|money】，其中新增债【1.9万亿|money】，再融资债【1.3万亿|money】，平均期限【12.4年|duration】。
公司回购股份【320万股|count】，占总股本的【0.68%|ratio】，成交均价【21.35元/股|money】，耗资【6832万元|money】。
研发人员【412人|count】，占员工总数的【31.6%|ratio】，硕博占比【过半|ratio】，累计获得专利授权【268件|count】，软著【95项|count】。
订单排到了明年6月，产能利用率【超九成|ratio】，人均日产量从【80件|count】提高到【110件|count】。
投资回收期【约6.5年|duration】，内部收益率【12.3%|ratio】，带动就业岗位【1500个左右|count】。
本届展会展览面积突破【20万平方米|measure】，来自【68个|count】国家和地区的【1600余家|count】企业参展，现场签约项目【213个|count】、金额【486亿元|money】。
论坛设【1个|count】主论坛、【6个|count】分论坛，【300余位|count】嘉宾发表演讲，线上观看量达【2600万人次|count】。
活动为期【3天|duration】，设展位【260个|count】，吸引市民【8万多人次|count】，带动消费【3000万元以上|money】。
读书会每月第一个周六举办，至今已办【127期|count】，参与读者【逾1.5万人次|count】。
图书馆周开放【72小时|duration】，馆藏纸质图书【186.4万册|count】、电子书【62万种|count】，年流通量【310万册次|count】。
考古队共清理墓葬【216座|count】，出土器物【1870余件|count】，最大的一座长【12.4米|measure】、宽【8.6米|measure】、深【7.2米|measure】。
古树树龄【1300多年|duration】，胸径【2.8米|measure】，需【6个|count】成年人才能合抱。
这座桥主跨【1088米|measure】，桥面宽【33.5米|measure】，双向【6车道|count】，设计时速【100公里|measure】，工期【48个月|duration】。
隧道全长【6.8公里|measure】，最大埋深【520米|measure】，日均掘进【12米|measure】，提前【45天|change】贯通。
水库水位【168.32米|measure】，超汛限水位【0.82米|measure】，入库流量【2860立方米每秒|measure】，出库【1500立方米每秒|measure】。
森林覆盖率由【15.3%|ratio】提高到【23.04%|ratio】，森林蓄积量【194.93亿立方米|measure】，年固碳【4.34亿吨|measure】。
黄河三角洲监测到鸟类【373种|count】，东方白鹳繁殖数量达【470只|count】，占全球总数的【一成以上|ratio】。
卫星重【约2.3吨|measure】，设计寿命【8年|duration】，分辨率优于【0.5米|measure】，幅宽【15公里|measure】，每天可绕地球【15圈|count】。
芯片采用【7纳米|measure】工艺，集成【153亿个|count】晶体管，性能提升【40%|change】，功耗降低【35%|change】。
手机电池【5000毫安时|measure】，支持120W快充，【15分钟|duration】充至【100%|ratio】，售价【3999元|money】起。
新款车型续航里程达【705公里|measure】，百公里加速【3.2秒|duration】，电池容量【100千瓦时|measure】，充电【10分钟|duration】可行驶【255公里|measure】。
短视频播放量破【千万|count】，累计点赞破【亿|count】，成功侦破【12起|count】系列案。
村集体收入100万元以上的村占【近三成|ratio】，不足10万元的村仅剩【4个|count】。
阵风【8至9级|measure】，局地【10级以上|measure】，最大风速【32.6米/秒|measure】，气温骤降【12至15℃|measure】。
一年来，全市公安机关深入推进“百日攻坚”行动，累计破获各类刑事案件【1.2万余起|count】，抓获犯罪嫌疑人【9800余名|count】，追赃挽损【3.7亿元|money】。
2023年，全市共接报有效警情【86.4万起|count】，同比下降【3.2%|change】；其中刑事警情【2.1万起|count】、治安警情【9.8万起|count】，分别下降【18.7%|change】和【6.4%|change】。
八类主要刑事案件立案数同比下降【21.3%|change】，现行命案连续【7年|duration】【100%|ratio】告破，侦破命案积案【11起|count】，最长跨度达【31年|duration】。
组建【64支|count】共计【1900人|count】的群防群治队伍，招募“红袖标”【3.6万人|count】，日均巡逻【2.4万人次|count】，提供线索【4500余条|count】。
辖区面积【38.6平方公里|measure】，常住人口【21.7万|count】，流动人口【8.9万|count】，下辖【14个|count】社区、【3个|count】行政村，民警【68人|count】、辅警【132人|count】。
查处交通违法行为【136.8万起|count】，其中酒驾【4128起|count】、醉驾【873起|count】，事故起数、死亡人数、受伤人数、财产损失【四项|count】指标同比分别下降【9.2%|change】、【11.6%|change】、【8.7%|change】、【15.3%|change】。
全年群众安全感达【98.73%|ratio】，满意度【97.65%|ratio】，分别较上年提高【0.31|change】和【0.52个百分点|change】，位列全省【第三|rank】、【第二|rank】。
“一警情三推送”机制运行以来，矛盾纠纷化解率由【82%|ratio】提升至【96.4%|ratio】，民转刑案件下降【56.2%|change】，110重复警情下降【34.8%|change】。
近三年来，该所先后荣立集体一等功【1次|count】、集体二等功【2次|count】，涌现出省级以上先进个人【16名|count】。
今年1至10月，全市检察机关共批准逮捕各类犯罪嫌疑人【1825人|count】，不批准逮捕【1136人|count】，不捕率【38.4%|ratio】，同比增加【4.2个百分点|change】；提起公诉【4217人|count】，不起诉【1509人|count】，不诉率【26.3%|ratio】。
认罪认罚从宽制度适用率达【91.7%|ratio】，量刑建议采纳率【98.2%|ratio】，一审服判率【97.9%|ratio】，高出未适用该制度案件【23.5个百分点|change】。
对【12类|count】案件实行简案快办，平均办案时长压缩至【3.8天|duration】，比改革前缩短【近七成|change】。
法院依法判处被告人王某有期徒刑【三年|duration】，缓刑【四年|duration】，并处罚金人民币【五万元|money】；判处李某有期徒刑【十个月|duration】，并处罚金【8000元|money】。
原告诉请被告支付货款【326.8万元|money】及利息，法院判令被告于判决生效之日起十日内支付货款【298.5万元|money】。
全市【8家|count】公证机构、【46家|count】律师事务所、【612名|count】执业律师全年办理法律援助案件【3874件|count】，为受援人挽回经济损失【4216万元|money】。
上半年，全市规上工业企业实现利润总额【218.7亿元|money】，同比增长【13.4%|change】，增速高于全省平均水平【5.1个百分点|change】，居全省【第4位|rank】、较一季度前移【2位|change】。
在【41个|count】大类行业中，【29个|count】行业增加值实现增长，增长面为【70.7%|ratio】；前十大行业合计拉动规上工业增长【6.2个百分点|change】。
高技术制造业增加值占规上工业比重为【21.8%|ratio】，较上年同期提高【1.9个百分点|change】；每百元营业收入中的成本为【84.6元|money】，同比减少【0.38元|change】。
6月末，规上工业企业资产负债率为【57.2%|ratio】，同比下降【0.4个百分点|change】；产成品存货周转天数为【19.8天|duration】，应收账款平均回收期为【62.3天|duration】，同比增加【3.1天|change】。
村里种了【800多亩|measure】茶叶，亩产值【6800元|money】，带动【120多户|count】农户户均增收【1.5万元|change】。
老张家的【8亩|measure】脐橙去年卖了【11万元|money】，今年预计能卖【15万元左右|money】，“一年顶过去五年。”他说。
合作社流转土地【2300亩|measure】，年产黄桃【150万斤|measure】，产值突破【千万元|money】，吸纳【86名|count】脱贫群众务工，人均月工资【3500元|money】。
全县农村自来水普及率【96.2%|ratio】，卫生厕所普及率【88.5%|ratio】，生活垃圾处理率【100%|ratio】，【90%以上|ratio】的村庄达到干净整洁标准。
他从业20多年，先后【30多次|count】获奖，行程【10多万公里|measure】，10多年间，【100多元|money】，【三十多年|duration】的老店。
"""
LINES = SENTENCES.strip().split("\n")


@pytest.mark.parametrize("line", LINES)
def test_every_marked_value_is_found_and_every_other_number_excluded(line: str) -> None:
    text, expected = _MARK.sub(r"\1", line), _MARK.findall(line)
    extraction = RuleExtractor().extract(text)
    assert [(item.metric.span.quote(text), item.metric.kind) for item in extraction.metrics] == expected
    assert unknown(scan(text), extraction) == ()
