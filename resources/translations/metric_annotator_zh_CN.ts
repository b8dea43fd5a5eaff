<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>missed</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>spurious</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Field of the value</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>弄坏</translation>
    </message>
    <message>
        <source>still wrong</source>
        <translation>仍错</translation>
    </message>
    <message>
        <source>newly spurious</source>
        <translation>新误报</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>head of a column: the 95 % interval</comment>
        <translation>95%</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Measured on other gold than the newest result</source>
        <translation>所对照的金标与最新结果不同</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Art.</source>
        <comment>head of a narrow column: articles</comment>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金标</translation>
    </message>
    <message>
        <source>The mean over the groups that have gold</source>
        <translation>有金标的各组的均值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The mean over the kinds that have gold</source>
        <translation>金标中出现的各类型的平均</translation>
    </message>
    <message>
        <source>F1 within 2 points: articles enough</source>
        <translation>F1 误差在 2 个百分点内：文章已够</translation>
    </message>
    <message>
        <source>{count} {count:article is|articles are} few: true intervals are wider</source>
        <translation>{count} 篇文章偏少：真实区间更宽</translation>
    </message>
    <message>
        <source>F1 ± 2 points: {count} more {count:article like this|articles like these}</source>
        <translation>F1 ±2 个百分点：再要 {count} 篇这样的文章</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Doubtful gold and what lies on it: left out of the count</source>
        <translation>存疑的金标，以及落在其上的抽取结果，均不计入</translation>
    </message>
    <message>
        <source>Every metric of the gold</source>
        <translation>金标中的全部指标</translation>
    </message>
    <message>
        <source>Every metric that the extractor found</source>
        <translation>抽取到的全部指标</translation>
    </message>
    <message>
        <source>Found, but not right</source>
        <translation>抽取有误或多余</translation>
    </message>
    <message>
        <source>Gold that was missed or not read right</source>
        <translation>金标中漏报或有误</translation>
    </message>
    <message>
        <source>Every error of either side</source>
        <translation>两侧的全部错误</translation>
    </message>
    <message>
        <source>Left out as doubtful</source>
        <translation>存疑，不计入</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>kind agreed</source>
        <translation>类型一致</translation>
    </message>
    <message>
        <source>taken for {kind}</source>
        <translation>误作{kind}</translation>
    </message>
    <message>
        <source>Since the other run</source>
        <translation>较另一次运行</translation>
    </message>
    <message>
        <source>start {shift}</source>
        <translation>起点 {shift}</translation>
    </message>
    <message>
        <source>end {shift}</source>
        <translation>终点 {shift}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>given in gold</source>
        <translation>金标中有</translation>
    </message>
    <message>
        <source>given by the extractor</source>
        <translation>抽取中有</translation>
    </message>
    <message>
        <source>given by the extractor, other words</source>
        <translation>抽取中有，但文字不符</translation>
    </message>
    <message>
        <source>given in gold, not found in these words</source>
        <translation>金标中有，抽取缺失或文字不符</translation>
    </message>
    <message>
        <source>not the same words</source>
        <translation>文字不一致</translation>
    </message>
    <message>
        <source>without a common character</source>
        <translation>没有重叠的字</translation>
    </message>
    <message>
        <source>all that it found</source>
        <translation>抽取到的全部</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Right: same start, same end and same kind.</source>
        <translation>起点、终点和类型都相同才算对。</translation>
    </message>
    <message>
        <source>Right: same start and same end, whatever the kind.</source>
        <translation>起点和终点相同就算对，不论类型。</translation>
    </message>
    <message>
        <source>Right: same start and end. An overlap counts one half.</source>
        <translation>起点和终点相同算对，只有重叠算半对。</translation>
    </message>
    <message>
        <source>Right: an overlap and the same kind.</source>
        <translation>有重叠且类型相同就算对。</translation>
    </message>
    <message>
        <source>Right: an overlap and the same normalised value.</source>
        <translation>有重叠且归一值相同就算对。</translation>
    </message>
    <message>
        <source>half right</source>
        <translation>半对</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>modifier</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>draft gold</source>
        <translation>金标草稿</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles}, {metrics} {metrics:metric|metrics}</source>
        <translation>{articles} 篇文章，{metrics} 个指标</translation>
    </message>
    <message>
        <source>rule missing</source>
        <translation>缺规则</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>gold was wrong</source>
        <translation>金标有误</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>尚未归因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>{outcome}: {differences}</source>
        <translation>{outcome}：{differences}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>有重叠</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>95 % interval: {ends} (drawn article by article)</source>
        <translation>95% 区间：{ends}（按文章重抽样）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>start \ end</source>
        <translation>起 \ 止</translation>
    </message>
</context>
<context>
    <name>AccuracyHeader</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Your layer</source>
        <translation>你的层</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>The gold “{layer}” is closed to you before adjudication: the figures are against your own layer.</source>
        <translation>仲裁之前，金标层“{layer}”不对你开放：这里的数字以你自己的层为准。</translation>
    </message>
    <message>
        <source>The figures are measured against this layer, a draft, or against a release. Choosing another changes what is shown here alone; the project&apos;s gold is the layer “{layer}”.</source>
        <translation>这些数字是对照此层（草稿）或某个定版算出来的。改选只影响本页显示的内容；本项目的金标是“{layer}”层。</translation>
    </message>
    <message>
        <source>extractor {extractor}</source>
        <translation>抽取器 {extractor}</translation>
    </message>
    <message>
        <source>What is measured against: a layer, or a release</source>
        <translation>对照什么评测：一层，或一个定版</translation>
    </message>
    <message>
        <source>Hold this layer for gold…</source>
        <translation>把此层定为金标…</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Measuring</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>标注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>从剪贴板导入…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>合并另一个项目…</translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation>检查项目…</translation>
    </message>
    <message>
        <source>Sync with the team…</source>
        <translation>与团队同步…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Run the extractor</source>
        <translation>运行抽取器</translation>
    </message>
    <message>
        <source>Export gold…</source>
        <translation>导出金标…</translation>
    </message>
    <message>
        <source>Freeze the gold…</source>
        <translation>金标定版…</translation>
    </message>
    <message>
        <source>Releases…</source>
        <translation>定版列表…</translation>
    </message>
    <message>
        <source>Write the accuracy report…</source>
        <translation>生成准确率报告…</translation>
    </message>
    <message>
        <source>Use a schema file…</source>
        <translation>使用标注方案文件…</translation>
    </message>
    <message>
        <source>Write the schema to a file…</source>
        <translation>把标注方案写到文件…</translation>
    </message>
    <message>
        <source>Bias control…</source>
        <translation>偏差控制…</translation>
    </message>
    <message>
        <source>Random sample…</source>
        <translation>随机样本…</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>审阅人…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find the match before</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>下一个未决项</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>上一个未决项</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>回到上一项</translation>
    </message>
    <message>
        <source>Accept, or confirm an exclusion</source>
        <translation>接受建议或确认排除项</translation>
    </message>
    <message>
        <source>Accept the rest of the paragraph, then of the article</source>
        <translation>接受本段余下的建议，再按接受全文余下的</translation>
    </message>
    <message>
        <source>Reject with a cause</source>
        <translation>拒绝并注明原因</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>Mark as doubtful, with a note</source>
        <translation>标为存疑并附说明</translation>
    </message>
    <message>
        <source>Confirm the exclusions seen</source>
        <translation>确认已显示过的排除项</translation>
    </message>
    <message>
        <source>Everything like this one…</source>
        <translation>同样的地方…</translation>
    </message>
    <message>
        <source>Suggest it wherever this sentence stands again</source>
        <translation>同样的句子再出现时作为建议</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>这一项的历史</translation>
    </message>
    <message>
        <source>Start one character to the left</source>
        <translation>起点左移一字</translation>
    </message>
    <message>
        <source>Start one character to the right</source>
        <translation>起点右移一字</translation>
    </message>
    <message>
        <source>End one character to the left</source>
        <translation>终点左移一字</translation>
    </message>
    <message>
        <source>End one character to the right</source>
        <translation>终点右移一字</translation>
    </message>
    <message>
        <source>Start out by a step</source>
        <translation>起点外扩一级</translation>
    </message>
    <message>
        <source>Start in by a step</source>
        <translation>起点内收一级</translation>
    </message>
    <message>
        <source>End in by a step</source>
        <translation>终点内收一级</translation>
    </message>
    <message>
        <source>End out by a step</source>
        <translation>终点外扩一级</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <source>Give the role just set to the whole sentence</source>
        <translation>把刚指定的角色给整句的指标</translation>
    </message>
    <message>
        <source>Complete and open the next</source>
        <translation>完成并打开下一篇</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>取消完成</translation>
    </message>
    <message>
        <source>Skip, or take it up again</source>
        <translation>跳过或取消跳过</translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>加旗标或去旗标</translation>
    </message>
    <message>
        <source>Withdraw, or bring it back</source>
        <translation>撤下或恢复</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Change the title…</source>
        <translation>修改标题…</translation>
    </message>
    <message>
        <source>Assign to a reviewer…</source>
        <translation>分给审阅人…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>前后一致</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>审阅人一致度</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>标注规范</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>恢复默认字号</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>About Metric Annotator</source>
        <translation>关于 Metric Annotator</translation>
    </message>
</context>
<context>
    <name>Adjudicating</name>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>AdjudicationPanel</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No article has been completed by two reviewers yet. Assign articles to several of them (Article menu); what they have completed is adjudicated here.</source>
        <translation>还没有两位审阅人都完成的文章。请把文章分派给几位审阅人（“文章”菜单）；他们完成的在这里仲裁。</translation>
    </message>
    <message>
        <source>What is adjudicated is the gold of this project now.</source>
        <translation>仲裁结果现在是本项目的金标。</translation>
    </message>
    <message>
        <source>Articles that several reviewers have completed</source>
        <translation>几位审阅人都完成的文章</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Reviewers</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How many metrics either marked</source>
        <translation>双方各标注了多少个指标</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>严格 F1</translation>
    </message>
    <message>
        <source>Type F1</source>
        <translation>类型 F1</translation>
    </message>
    <message>
        <source>κ kind</source>
        <translation>κ 类型</translation>
    </message>
    <message>
        <source>κ modifier</source>
        <translation>κ 修饰</translation>
    </message>
    <message>
        <source>κ direction</source>
        <translation>κ 方向</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa on the spans that both marked; below, how many those are</source>
        <translation>双方都标注的片段上的 Cohen κ；下面是这些片段的个数</translation>
    </message>
    <message>
        <source>Same start, end and kind; below, the 95 % interval</source>
        <translation>起点、终点、类型都相同；下面是 95 % 区间</translation>
    </message>
    <message>
        <source>An overlap and the same kind; the gap to strict is the boundary problem</source>
        <translation>有重叠且类型相同；与严格的差距就是边界问题</translation>
    </message>
    <message>
        <source>Unitizing alpha, corrected for chance; below, with all kinds as one</source>
        <translation>单元化 α，已扣除偶然一致；下面是不分类型的值</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Measuring…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The figures could not be computed. Leave this page and come back to try again.</source>
        <translation>未能算出数字。请离开本页再回来，重试一次。</translation>
    </message>
    <message>
        <source>With fewer than {few} articles the intervals are narrower than they should be; with one there is none.</source>
        <translation>文章不足 {few} 篇时，区间比实际应有的窄；只有一篇时没有区间。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No article has been completed by two reviewers yet. Assign articles to several of them (Article menu); how far they agree is measured here.</source>
        <translation>还没有两位审阅人都完成的文章。请把文章分派给几位审阅人（“文章”菜单）；他们的一致度在这里计算。</translation>
    </message>
    <message>
        <source>{title}: {differing} of {n} differ</source>
        <translation>{title}：{n} 处中 {differing} 处不同</translation>
    </message>
    <message>
        <source>How far any two reviewers agree</source>
        <translation>两两审阅人的一致度</translation>
    </message>
    <message>
        <source>Agreement of every two reviewers</source>
        <translation>每两位审阅人的一致度</translation>
    </message>
    <message>
        <source>Agreement by kind</source>
        <translation>各类型的一致度</translation>
    </message>
    <message>
        <source>Pairs behind the chosen figure</source>
        <translation>所选数字背后的配对</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Like “{quote}”: {what}</source>
        <translation>与“{quote}”同样：{what}</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>词语相同</translation>
    </message>
    <message>
        <source>same pattern</source>
        <translation>模式相同</translation>
    </message>
    <message>
        <source>confirm: {what}</source>
        <translation>确认：{what}</translation>
    </message>
    <message>
        <source>accept as {what}</source>
        <translation>接受为{what}</translation>
    </message>
    <message>
        <source>becomes {what}</source>
        <translation>成为{what}</translation>
    </message>
    <message>
        <source>now: {state}</source>
        <translation>现为：{state}</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>不是指标</translation>
    </message>
    <message>
        <source>no metric ({cause})</source>
        <translation>不是指标（{cause}）</translation>
    </message>
</context>
<context>
    <name>AlikePopup</name>
    <message numerus="yes">
        <source>Apply to %n place(s)</source>
        <translation>
            <numerusform>应用到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Space ticks · Esc closes · one step to undo</source>
        <translation>空格勾选 · Esc 关闭 · 一步即可撤销</translation>
    </message>
    <message>
        <source>Places like this one</source>
        <translation>同样的地方</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No metric</source>
        <translation>非指标</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>更换原因</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Why is it doubtful?</source>
        <translation>为什么存疑？</translation>
    </message>
    <message>
        <source>Enter keeps · Esc reverts</source>
        <translation>Enter 保存 · Esc 还原</translation>
    </message>
    <message>
        <source>Note on the doubt</source>
        <translation>存疑说明</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Decide it as the others were decided, or look at it in its article:</source>
        <translation>按其他各处的决定来改，或者到文章里查看：</translation>
    </message>
    <message>
        <source>Does it still stand?</source>
        <translation>是否维持不变？</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>维持不变</translation>
    </message>
    <message>
        <source>No metric, or another cause</source>
        <translation>不是指标，或换原因</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>在文章中打开</translation>
    </message>
    <message>
        <source>Neither: no metric</source>
        <translation>都不取：不是指标</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两个都取</translation>
    </message>
    <message>
        <source>A and B overlap, or one of them has no metric</source>
        <translation>A 与 B 重叠，或其中一方没有指标</translation>
    </message>
    <message>
        <source>A metric of my own</source>
        <translation>另立一个</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Here is what was suggested. Decide what you had not found, then complete again.</source>
        <translation>现在显示建议了。请处理你没有找到的，然后再次完成。</translation>
    </message>
    <message>
        <source>Not complete yet: {missing}.</source>
        <translation>还不能完成：{missing}。</translation>
    </message>
    <message>
        <source>I have found all</source>
        <translation>全部找完了</translation>
    </message>
    <message>
        <source>The list of articles was put aside. {key} leads to the button that brings it back.</source>
        <translation>文章列表已被搁置。按 {key} 可转到恢复它的按钮。</translation>
    </message>
    <message>
        <source>You have marked nothing in this article. If you go on, what was suggested appears, and it can no longer be seen what you find by yourself.</source>
        <translation>你在这篇文章里什么也没有标。继续的话，建议就会出现，之后就看不出你自己能找到什么了。</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>There is no metric in it</source>
        <translation>文中没有指标</translation>
    </message>
    <message>
        <source>“{quote}” is the first.</source>
        <translation>第一个是“{quote}”。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment on this article:</source>
        <translation>本篇备注：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of this article:</source>
        <translation>本篇标题：</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>✓ adjudicated</source>
        <translation>✓ 已仲裁</translation>
    </message>
    <message>
        <source>{left} of {n} left</source>
        <translation>{n} 处剩 {left} 处</translation>
    </message>
    <message>
        <source>{n} agreed</source>
        <translation>一致 {n} 个</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>Assign %n article(s) to</source>
        <translation>
            <numerusform>把 %n 篇文章分给</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Take away from</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Name of the reviewer, as it is written on his decisions:</source>
        <translation>审阅人的名字，与其决定上所写一致：</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) assigned to {name}.</source>
        <translation>
            <numerusform>已把 %n 篇文章分给 {name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken away from {name}.</source>
        <translation>
            <numerusform>已从 {name} 收回 %n 篇文章。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>检查并修复…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Warn no more</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Projects (*.metrics)</source>
        <translation>项目 (*.metrics)</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>恢复成新文件</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份……</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>已恢复：{path}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of “{name}”</source>
        <translation>“{name}”的备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>备份保存在 {folder}</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>恢复成新文件…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is none yet. The window makes them by itself.</source>
        <translation>还没有备份。窗口会自动备份。</translation>
    </message>
    <message>
        <source>The window makes them by itself: when it opens the project, after every 200 decisions, and when it closes it.</source>
        <translation>窗口自动备份：打开项目时、每做 200 个决定之后，以及关闭项目时。</translation>
    </message>
    <message>
        <source>Last known to be saved in the project: {decisions} {decisions:decision|decisions}, {when}.</source>
        <translation>已知项目里最近保存了 {decisions} 个决定（{when}）。</translation>
    </message>
</context>
<context>
    <name>BasisLine</name>
    <message>
        <source>All completed</source>
        <translation>全部已完成</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <source>The articles that are measured</source>
        <translation>参与计算的文章</translation>
    </message>
    <message>
        <source>Figures over articles drawn at random are unbiased; over chosen ones they are not.</source>
        <translation>凭随机抽取的文章算出的数字没有偏差，凭挑选的文章则有。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>A and B overlap, or one of them has no metric: take one, or a metric of your own.</source>
        <translation>A 与 B 重叠，或其中一方没有指标：请取一方，或另立一个。</translation>
    </message>
    <message>
        <source>Readings of the difference in view</source>
        <translation>当前分歧的几种读法</translation>
    </message>
</context>
<context>
    <name>BiasDialog</name>
    <message>
        <source>Bias control</source>
        <translation>偏差控制</translation>
    </message>
    <message>
        <source>Articles without suggestions</source>
        <translation>不给建议的文章</translation>
    </message>
    <message>
        <source>The reviewer marks what he finds; suggestions appear when he first completes the article. How much he found alone is counted.</source>
        <translation>审阅人先自己标出找到的指标；第一次完成文章时才显示建议。独自找到多少会记下来。</translation>
    </message>
    <message>
        <source>Articles with planted errors</source>
        <translation>埋设错误的文章</translation>
    </message>
    <message>
        <source>A few of their suggestions are changed. Completing the article reveals them, and asks again about those that were accepted.</source>
        <translation>其中少数建议被故意改动。完成文章时会揭晓，被接受的会再问一次。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Decides which articles: the same seed, the same articles.</source>
        <translation>决定是哪些文章：种子相同，文章就相同。</translation>
    </message>
    <message>
        <source>Together that is {both} %: no article can be both, so the two shares must not exceed 100 %.</source>
        <translation>两者合计 {both} %：一篇文章不能同时属于两类，两个比例之和不能超过 100 %。</translation>
    </message>
    <message>
        <source>It holds for articles that have not been opened yet; begun ones stay as they are.</source>
        <translation>只对还没打开过的文章有效；已经开始的保持原样。</translation>
    </message>
</context>
<context>
    <name>BiasLine</name>
    <message>
        <source>Recall blind {share}</source>
        <translation>盲标召回率 {share}</translation>
    </message>
    <message>
        <source>assisted {share}</source>
        <translation>有建议时 {share}</translation>
    </message>
    <message>
        <source>found unaided {share}</source>
        <translation>独自找到 {share}</translation>
    </message>
    <message>
        <source>planted errors caught {share}</source>
        <translation>识破埋设错误 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n still in the gold</source>
        <translation>
            <numerusform>还有 %n 处留在金标里</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} % ({right} of {of})</source>
        <translation>{rate}%（{right}/{of}）</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read blind</source>
        <translation>
            <numerusform>%n 篇盲标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with suggestions</source>
        <translation>
            <numerusform>%n 篇给出建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall blind: the extractor against what was found before its suggestions were shown.</source>
        <translation>盲标召回率：拿抽取器与看到建议之前找到的指标相比。</translation>
    </message>
    <message>
        <source>Assisted: against gold made with them. Much higher means that reviewers follow it.</source>
        <translation>有建议时：与参考建议做出的金标相比。若高出很多，说明审阅人在跟着抽取器走。</translation>
    </message>
    <message>
        <source>Found unaided: what of the later gold the reviewer had found alone.</source>
        <translation>独自找到：后来的金标里，审阅人事先自己找到的部分。</translation>
    </message>
    <message>
        <source>Planted errors caught: those not taken in when the article was first completed.</source>
        <translation>识破埋设错误：文章第一次完成时没有被采纳的那些。</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Take {letter}</source>
        <translation>取 {letter}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 例</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No case here: nothing to mend behind this figure.</source>
        <translation>这个数字背后没有个案，无需修改。</translation>
    </message>
    <message>
        <source>Cases of the chosen figure</source>
        <translation>所选数字的个案</translation>
    </message>
    <message>
        <source>Cases by cause: a click shows those alone</source>
        <translation>各原因的个案：单击只看该类</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>Open in review</source>
        <translation>在标注页打开</translation>
    </message>
    <message>
        <source>Mend the gold there; the figures follow. Or double-click the case.</source>
        <translation>在标注页修改金标，数字随即更新。也可以双击个案。</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Every article has been read by this version of the extractor.</source>
        <translation>所有文章都已由这一版抽取器处理过。</translation>
    </message>
    <message>
        <source>Looking for metrics…</source>
        <translation>正在抽取指标…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read by the extractor.</source>
        <translation>
            <numerusform>抽取器已处理 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) given up.</source>
        <translation>
            <numerusform>放弃 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are read by “Run the extractor”, or when the project is opened again.</source>
        <translation>其余文章在选择“运行抽取器”或重新打开项目时处理。</translation>
    </message>
</context>
<context>
    <name>CauseSearch</name>
    <message>
        <source>Search the causes; Enter chooses</source>
        <translation>搜索原因，按 Enter 选定</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CausesPopup</name>
    <message>
        <source>Why is it no metric? Esc cancels.</source>
        <translation>为什么不是指标？按 Esc 取消</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>返回各类原因</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>This chart as a file</source>
        <translation>把此图存为文件</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>项目 (*.metrics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>修复到新文件</translation>
    </message>
    <message>
        <source>Check “{name}”</source>
        <translation>检查“{name}”</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>修复到新文件…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>打开新文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Repairing into “{name}”: what can be read is taken, mended and checked.</source>
        <translation>正在修复到“{name}”：能读的取出、修好，再检查一遍。</translation>
    </message>
    <message>
        <source>Checking pages, texts, offsets, decisions and what stands. Nothing is written.</source>
        <translation>正在检查数据页、正文、偏移、决定和现行结果。不会写入任何内容。</translation>
    </message>
    <message>
        <source>Sound: {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions} were checked.</source>
        <translation>完好：已检查 {articles} 篇文章和 {decisions} 个决定。</translation>
    </message>
    <message>
        <source>{flaws} {flaws:flaw|flaws} in {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}. Repairing makes a new file of all that holds; this one stays as it is.</source>
        <translation>在 {articles} 篇文章和 {decisions} 个决定中发现 {flaws} 处问题。修复会用所有成立的内容生成一个新文件；本文件保持原样。</translation>
    </message>
    <message>
        <source>“{name}” has {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}: {mended} {mended:thing was|things were} mended, {left} left as {left:it is|they are}, {lost} lost. What stands was made anew.</source>
        <translation>“{name}”有 {articles} 篇文章和 {decisions} 个决定：修好 {mended} 处，保持原样 {left} 处，丢失 {lost} 处。现行结果已重新生成。</translation>
    </message>
    <message>
        <source>“Run the extractor” in the new file makes the lost suggestions again.</source>
        <translation>在新文件中“运行抽取器”即可重新生成丢失的建议。</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>to do</source>
        <translation>待标</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>有旗标</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>待答疑问</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <source>Completed articles in which something accepted had been changed on purpose</source>
        <translation>已完成、但接受了有意改动之处的文章</translation>
    </message>
    <message>
        <source>Only what is assigned to you. Press again for all.</source>
        <translation>只看分给你的。再按一次看全部。</translation>
    </message>
    <message>
        <source>Only what is assigned to nobody. Press again for all.</source>
        <translation>只看没有分给任何人的。再按一次看全部。</translation>
    </message>
    <message>
        <source>Only the articles drawn at random (◇). Press again for all.</source>
        <translation>只看随机抽取的文章（◇）。再按一次看全部。</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>Import from the clipboard</source>
        <translation>从剪贴板导入</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{characters} {characters:character|characters}, {numbers} {numbers:number|numbers}. The text is kept as it was copied.</source>
        <translation>共 {characters} 字，含 {numbers} 个数。正文将按复制时的原样保存。</translation>
    </message>
    <message>
        <source>This text is in the project already.</source>
        <translation>项目中已有这篇文本。</translation>
    </message>
</context>
<context>
    <name>ComparedSection</name>
    <message>
        <source>no other run</source>
        <translation>不对比</translation>
    </message>
    <message numerus="yes">
        <source>{run}: %n article(s)</source>
        <translation>
            <numerusform>{run}：%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Compared with {run}</source>
        <translation>与 {run} 对比</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>The earlier run that the figures are compared with</source>
        <translation>与这些数字对比的另一次运行</translation>
    </message>
    <message>
        <source>What was fixed and broken since</source>
        <translation>此后修复与弄坏的</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>两次运行的差异</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>no metric</source>
        <translation>不是指标</translation>
    </message>
    <message>
        <source>no metric ({cause})</source>
        <translation>不是指标（{cause}）</translation>
    </message>
    <message>
        <source>Another look: the guideline changed</source>
        <translation>再看一眼：规范有变</translation>
    </message>
    <message>
        <source>Same words, decided differently</source>
        <translation>词语相同，决定不同</translation>
    </message>
    <message>
        <source>Same pattern, other boundaries</source>
        <translation>模式相同，边界不同</translation>
    </message>
    <message>
        <source>Guideline {version}</source>
        <translation>标注规范 {version}</translation>
    </message>
</context>
<context>
    <name>ConsistencyPanel</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) compared</source>
        <translation>
            <numerusform>已比较 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. Decisions on like places are compared here.</source>
        <translation>还没有作出决定。对同样的地方作出的决定会在这里比较。</translation>
    </message>
    <message>
        <source>Like places are decided alike: nothing here needs another look.</source>
        <translation>同样的地方决定一致，没有需要再看的。</translation>
    </message>
    <message>
        <source>What was decided differently</source>
        <translation>决定不一致之处</translation>
    </message>
    <message>
        <source>Decisions in their sentences</source>
        <translation>各决定所在的句子</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Saving a copy as “{name}”; nothing is decided until it is done…</source>
        <translation>正在把副本保存为“{name}”；完成之前暂不能做决定……</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>副本已保存：{path}</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Folder in which a new one is made</source>
        <translation>在哪个文件夹中新建</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Choose a metric first: a click on its box, or {key}.</source>
        <translation>请先选定一个指标：点击它的框，或按 {key}。</translation>
    </message>
    <message>
        <source>Select the words in the article first, then press the key of the role.</source>
        <translation>请先在文章中选中文字，再按角色对应的键。</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) have not been on screen yet: scroll to them, then press {key} again.</source>
        <translation>
            <numerusform>还有 %n 个排除项没有在屏幕上出现过：请滚动到那里，再按 {key}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No project is open. Open one with {open}, or drop its file here.</source>
        <translation>还没有打开项目。按 {open} 打开，或把项目文件拖到这里。</translation>
    </message>
    <message>
        <source>Nothing to measure against yet: no article is adjudicated. Rule on the differences of one on the page of adjudication ({page_adjudication}); when none is left, it is gold.</source>
        <translation>还没有可对照的金标：尚无文章完成仲裁。请到仲裁页（{page_adjudication}）裁定一篇文章的分歧；全部裁定后，它就是金标。</translation>
    </message>
    <message>
        <source>Nothing to measure against yet: no article is complete in the layer “{layer}”. Choose another layer above, or wait until its reviewer has completed one.</source>
        <translation>还没有可对照的内容：“{layer}”层里没有完成的文章。请在上方改选别的层，或等该层的审阅者完成一篇。</translation>
    </message>
    <message>
        <source>Nothing to measure against yet. Decide every number of an article, then complete it with {complete}: from then on it is gold.</source>
        <translation>还没有可以对照的金标。请把一篇文章中的数字全部处理完，再按 {complete} 完成它，此后它就是金标。</translation>
    </message>
    <message>
        <source>No article of the random sample is completed yet. Order the queue by “Random sample first” and complete them in that order.</source>
        <translation>随机样本里还没有完成的文章。请把队列排成“随机样本在前”，按次序完成。</translation>
    </message>
    <message>
        <source>The extractor has not read the completed articles. Run it with {extract}.</source>
        <translation>抽取器还没有处理过已完成的文章。按 {extract} 运行抽取器。</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>This article is adjudicated.</source>
        <translation>本文已仲裁完毕。</translation>
    </message>
    <message>
        <source>No difference is left here.</source>
        <translation>本文没有剩下的分歧。</translation>
    </message>
    <message>
        <source>Take over all agreed</source>
        <translation>采纳全部一致的</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) stand.</source>
        <translation>
            <numerusform>共 %n 个指标成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the other articles.</source>
        <translation>其他文章也没有剩下的。</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) on which all agree wait to be taken over.</source>
        <translation>
            <numerusform>还有 %n 个各方一致的指标待采纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>Who marked what</source>
        <translation>各是谁标的</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Save the list of what was left out</source>
        <translation>保存未保留内容的清单</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The list lies in {path}.</source>
        <translation>清单已存为 {path}。</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard. Copy an article first.</source>
        <translation>剪贴板上没有文本，也没有文件。请先复制一篇文章。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with {metrics} {metrics:metric|metrics} written to {path}.</source>
        <translation>
            <numerusform>已将 %n 篇文章、{metrics} 个指标写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was lost is listed in {path}.</source>
        <translation>未能写入的内容列在 {path}。</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>A release never changes: measure against a layer to mend its gold.</source>
        <translation>发布版不会再变：请对照某个图层来修改金标。</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金标</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>替换该文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation>正在查看将写入的内容…</translation>
    </message>
    <message>
        <source>Replace the list of losses</source>
        <translation>替换丢失清单</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export gold: the layer “{layer}”</source>
        <translation>导出金标：“{layer}”层</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>It cannot hold</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>There is nothing to write: no article is as you ask for.</source>
        <translation>没有可写入的内容：没有符合条件的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with {metrics} {metrics:metric|metrics}.</source>
        <translation>
            <numerusform>文章 %n 篇，指标 {metrics} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) would be lost:</source>
        <translation>
            <numerusform>将丢失 %n 处：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>Completed articles</source>
        <translation>已完成的文章</translation>
    </message>
    <message>
        <source>Gold: every number of them is decided</source>
        <translation>金标：其中每个数都已判断</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>What is not complete or not begun, too: that is a draft, not gold</source>
        <translation>包括未完成和未开始的：是草稿，不是金标</translation>
    </message>
    <message>
        <source>What the queue lists now: {filter}</source>
        <translation>队列当前所列：{filter}</translation>
    </message>
    <message>
        <source>These articles, complete or not</source>
        <translation>列出的文章，无论是否完成</translation>
    </message>
    <message>
        <source>Suggestions, too, as predictions</source>
        <translation>同时写入建议，作为预测结果</translation>
    </message>
    <message>
        <source>What the extractor shown suggests, with its version, beside what was decided</source>
        <translation>除判断结果外，写入当前识别器的建议及其版本</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{title}: {hint}</source>
        <translation>{title}：{hint}</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>各类型</translation>
    </message>
    <message>
        <source>click a figure to see its cases</source>
        <translation>单击数字查看个案</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>rows: gold · columns: extractor</source>
        <translation>行：金标&#x3000;列：抽取</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>各方式</translation>
    </message>
    <message>
        <source>the same pairs, read more or less strictly</source>
        <translation>同样的配对，宽严不同</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>found − gold, in characters</source>
        <translation>抽取 − 金标，单位：字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>field by field, where both sides meet</source>
        <translation>逐项比较，只计已配对的指标</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>where both sides meet: the same words</source>
        <translation>文字相同算对，只计已配对的指标</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>precision, the most errors first</source>
        <translation>精确率，错误多者在前</translation>
    </message>
</context>
<context>
    <name>Filer</name>
    <message>
        <source>not filed</source>
        <translation>未归因</translation>
    </message>
    <message>
        <source>Undone: filed under “{cause}”</source>
        <translation>已撤销：归入“{cause}”</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This is the sample: invented articles with suggestions that wait. Try anything: your decisions are kept apart from the gold that came with it.</source>
        <translation>这是样例：虚构的文章和待定的建议。尽管试：你的决定与随附的金标分开保存，互不影响。</translation>
    </message>
    <message>
        <source>Projects (*.metrics)</source>
        <translation>项目 (*.metrics)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>项目 (*.metrics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Texts, annotations and archives ({wanted})</source>
        <translation>文本、标注与压缩包 ({wanted})</translation>
    </message>
    <message>
        <source>This file meets its team as {account}, but you decide as {reviewer}, and what you decide so stays here. If you are {account}: File → Reviewer…</source>
        <translation>这个文件以 {account} 的身份与团队同步，而你以 {reviewer} 的名义作决定，这样作的决定只留在本机。如果你就是 {account}：文件 → 审阅人…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Chart written to {path}.</source>
        <translation>图已写入 {path}。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>生成报告</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) without a meaning</source>
        <translation>
            <numerusform>%n 个标签未说明含义</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可以导入</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recognized by its suffix and by how it begins</source>
        <translation>根据扩展名和文件开头判断</translation>
    </message>
    <message>
        <source>Articles that the project does not have</source>
        <translation>项目中尚无的文章</translation>
    </message>
    <message>
        <source>Articles whose text is in the project: they are not taken twice</source>
        <translation>项目中已有相同文本的文章，不会重复导入</translation>
    </message>
    <message>
        <source>Metrics that become yours</source>
        <translation>将归入你名下的指标</translation>
    </message>
    <message>
        <source>What is in the file and has no place here: choose the file to see each piece</source>
        <translation>文件中有、而本工具无法保留的内容：选中文件可逐条查看</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>The match before (Shift ↵)</source>
        <translation>上一处（Shift ↵）</translation>
    </message>
    <message>
        <source>The next match (↵)</source>
        <translation>下一处（↵）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Make or open a project first, then drop the files again.</source>
        <translation>请先新建或打开一个项目，再拖入文件。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>The helper process was ended in the middle of its work. Please do that again.</source>
        <translation>辅助进程在工作中途结束，请重试。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存清单…</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Reading the gold…</source>
        <translation>正在读取金标…</translation>
    </message>
    <message>
        <source>Freeze the gold: the layer “{layer}”</source>
        <translation>金标定版：“{layer}”层</translation>
    </message>
    <message>
        <source>Freeze the gold</source>
        <translation>金标定版</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定版</translation>
    </message>
    <message>
        <source>Reading the gold</source>
        <translation>读取金标</translation>
    </message>
</context>
<context>
    <name>FreezeFields</name>
    <message>
        <source>Where the release is to stand</source>
        <translation>定版放在哪里</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>By article; the seed decides. What was in the release before stays in its split.</source>
        <translation>按文章划分，由种子决定。上一定版里的文章留在原来的划分中。</translation>
    </message>
    <message>
        <source>As SPDX writes it; several with commas. Empty: unknown.</source>
        <translation>用 SPDX 写法，多个用逗号分开。留空表示未知。</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>This panel has failed several times and was put aside.</source>
        <translation>此面板多次出错，已暂时搁置。</translation>
    </message>
    <message>
        <source>This panel could not be made. Everything else works without it.</source>
        <translation>此面板未能建立，其余部分照常可用。</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message numerus="yes">
        <source>%n suggestion(s) to decide</source>
        <translation>
            <numerusform>%n 条建议待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) undecided</source>
        <translation>
            <numerusform>%n 个数字未决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) to confirm</source>
        <translation>
            <numerusform>%n 个排除项待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: {missing}</source>
        <translation>还不能完成：{missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) decided</source>
        <translation>
            <numerusform>%n 个数字已定</numerusform>
        </translation>
    </message>
    <message>
        <source>Without suggestions: mark every metric that you find</source>
        <translation>不给建议：请标出你找到的每个指标</translation>
    </message>
    <message>
        <source>When you have found all: suggestions and exclusions appear, to be decided as usual</source>
        <translation>全部找完后按下：建议和排除项会出现，照常处理</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Complete and go on</source>
        <translation>完成并继续</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>回答 %n 个疑问</numerusform>
        </translation>
    </message>
    <message>
        <source>I have found all</source>
        <translation>全部找完了</translation>
    </message>
    <message>
        <source>To change it, choose Reopen in the Article menu</source>
        <translation>如需修改，请在“文章”菜单中选择“取消完成”</translation>
    </message>
    <message>
        <source>Confirm exclusions</source>
        <translation>确认排除</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>非指标</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>edit the value</source>
        <translation>改数值</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>leaves it</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Metrics that the rules suggest</source>
        <translation>规则建议的指标</translation>
    </message>
    <message>
        <source>Numbers that no rule knows: each becomes a metric, or is none</source>
        <translation>规则不认识的数字：标为指标，或定为非指标</translation>
    </message>
    <message>
        <source>Numbers that the rules take for no metric</source>
        <translation>规则认为不是指标的数字</translation>
    </message>
    <message>
        <source>A click goes to the next one</source>
        <translation>点击转到下一个</translation>
    </message>
    <message>
        <source>A tick for each item, in text order:
green is decided, grey waits for you, tall and red is a number that no rule knows</source>
        <translation>每项一格，按正文顺序排列：
绿色已决，灰色待你决定，高而红的是规则不认识的数字</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}，{column}：{value}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>All causes, with a search</source>
        <translation>搜索全部原因</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>the {most} of {many} with the most errors</source>
        <translation>错误最多的 {most} 组，共 {many} 组</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>By what the articles are grouped</source>
        <translation>文章按什么分组</translation>
    </message>
    <message>
        <source>Groups of articles</source>
        <translation>文章分组</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline {version}</source>
        <translation>标注规范 {version}</translation>
    </message>
    <message>
        <source>Guideline {version}: {name}</source>
        <translation>标注规范 {version}：{name}</translation>
    </message>
    <message>
        <source>The guideline says nothing of this. Choose a metric or an excluded number.</source>
        <translation>标注规范没有说到这一项。请选择一个指标或被排除的数字。</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>本项目中的例子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>标注规范的说法</translation>
    </message>
</context>
<context>
    <name>Haste</name>
    <message numerus="yes">
        <source>%n accepted in {seconds} seconds, quicker than one can read. A glance at each keeps the gold good.</source>
        <translation>
            <numerusform>{seconds} 秒内接受了 %n 条，比读得还快。每条看一眼，金标才可靠。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{n} decisions a minute</source>
        <translation>每分钟 {n} 个决定</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>约剩 {hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Decisions a minute: over your latest stretches of work, an hour at the most.
Time left: the median of the %n article(s) that you completed, times those to do.
Time counts while you press, click or move in the article or the rows, and for 60 seconds after.</source>
        <translation>
            <numerusform>每分钟的决定：取你最近的工作时段，最多一小时。
剩余时间：你已完成的 %n 篇文章用时的中位数，乘以待办篇数。
在文章或列表里按键、点击或移动时计时，之后 60 秒内也算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>前后一致</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>审阅人一致度</translation>
    </message>
    <message>
        <source>not saved: the last step</source>
        <translation>未保存：最后一步</translation>
    </message>
    <message>
        <source>every decision is saved at once</source>
        <translation>每个决定即时保存</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message>
        <source>From now on {blind} % of the articles come without suggestions, {planted} % with planted errors.</source>
        <translation>从现在起，{blind}% 的文章不给建议，{planted}% 的文章埋设错误。</translation>
    </message>
    <message>
        <source>There are no articles to draw from yet.</source>
        <translation>还没有可以抽取的文章。</translation>
    </message>
    <message>
        <source>The random sample is as it was.</source>
        <translation>随机样本没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) drawn at random.</source>
        <translation>
            <numerusform>已随机抽取 %n 篇文章。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the files: {done} of {total}</source>
        <translation>正在读取文件：{done} / {total}</translation>
    </message>
    <message>
        <source>Import: what would come in</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>读取文件</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>新文章 %n 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s).</source>
        <translation>
            <numerusform>指标 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) here already: not taken twice.</source>
        <translation>
            <numerusform>已有文章 %n 篇，不会重复导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a place here.</source>
        <translation>
            <numerusform>%n 处内容无法保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting for labels to get a meaning.</source>
        <translation>
            <numerusform>%n 个文件还有标签未说明含义。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused.</source>
        <translation>
            <numerusform>%n 个文件无法导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read.</source>
        <translation>
            <numerusform>%n 个文件未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n metric(s)</source>
        <translation>
            <numerusform>接收 %n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>导入 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come in: import the same files again for the rest.</source>
        <translation>
            <numerusform>%n 篇未能导入：请再次导入同样的文件以补齐。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n 篇已在项目中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gold metric(s) taken over.</source>
        <translation>
            <numerusform>一并导入 %n 个金标指标。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Open an article from the queue to begin.</source>
        <translation>从队列中打开一篇文章，开始标注。</translation>
    </message>
    <message>
        <source>Every number of this article is decided. {key} completes it.</source>
        <translation>本篇的数字已全部处理，按 {key} 完成。</translation>
    </message>
    <message>
        <source>{key} goes to the next item that waits for a decision.</source>
        <translation>按 {key} 转到下一个未决项。</translation>
    </message>
    <message>
        <source>Select a metric in the text and press the digit of its kind. When you have found all, press {key}: what was suggested appears then.</source>
        <translation>在正文里选中指标，按类型的数字键。全部找完后按 {key}，这时才显示建议。</translation>
    </message>
    <message>
        <source>This article is complete. To change it, choose Reopen in the Article menu.</source>
        <translation>本篇已完成。如需修改，请在“文章”菜单中选择“取消完成”。</translation>
    </message>
    <message>
        <source>Select the words in the article first, then fill the role with them.</source>
        <translation>请先在文章中选中文字，再填入角色。</translation>
    </message>
    <message>
        <source>Current item</source>
        <translation>当前项</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Current number</source>
        <translation>当前数字</translation>
    </message>
    <message>
        <source>Current metric</source>
        <translation>当前指标</translation>
    </message>
    <message>
        <source>In the text: {value}</source>
        <translation>原文：{value}</translation>
    </message>
    <message>
        <source>Place among the numbers that are no metric</source>
        <translation>在非指标数字中的位置</translation>
    </message>
    <message>
        <source>Place among the article&apos;s metrics; rejected ones are not counted</source>
        <translation>在本篇指标中的位置，已拒绝的不计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Everything like this one…</source>
        <translation>同样的地方…</translation>
    </message>
    <message>
        <source>Suggest it where the sentence stands again</source>
        <translation>同样的句子再出现时作为建议</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Key for {act}: {key}</source>
        <translation>{act}的按键：{key}</translation>
    </message>
    <message>
        <source>Click, then press the new key</source>
        <translation>点击，然后按新的键</translation>
    </message>
    <message>
        <source>Give back the key it came with</source>
        <translation>恢复原来的键</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>拿过来</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选一个</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>This has no key any longer: {key} belongs to “{owner}” now.</source>
        <translation>这里不再有键：{key} 现在归“{owner}”。</translation>
    </message>
    <message>
        <source>{key} moves the caret, or belongs to fields and lists: it stays as it is.</source>
        <translation>{key} 用来移动光标，或属于输入框和列表，不能更改。</translation>
    </message>
    <message>
        <source>{key} belongs to “{owner}”.</source>
        <translation>{key} 已属于“{owner}”。</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>搜索按键或功能</translation>
    </message>
    <message>
        <source>Click a key and press another one; Esc keeps it.</source>
        <translation>点击一个键，再按新的键；Esc 保留原键。</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>No key and no act has these words.</source>
        <translation>没有含这些字的按键或功能。</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>A reviewer and his layer need a name: it is written on every decision.</source>
        <translation>审阅人和他的标注层需要一个名字，每个决定都会记下它。</translation>
    </message>
    <message>
        <source>All that was decided is saved, but not in “{name}” alone: {reason}. Until the project was opened and closed again, copy or move it only together with “{name}-wal”.</source>
        <translation>所有决定都已保存，但不全在“{name}”这一个文件里：{reason}。在重新打开并关闭项目之前，复制或移动它时，请连同“{name}-wal”一起。</translation>
    </message>
    <message>
        <source>Another value span of this layer lies there; value spans never overlap. Nothing was changed. Move the edge, or take the other metric out first.</source>
        <translation>这里已有同一标注层的值片段，值片段之间不能重叠。未作任何改动。请移动边界，或先去掉另一个指标。</translation>
    </message>
    <message>
        <source>Before adjudication {reviewer} sees his own layer alone. Ask one of those who see all layers: {adjudicators}.</source>
        <translation>仲裁之前，{reviewer} 只能看到自己的层。请找能看到所有层的人：{adjudicators}。</translation>
    </message>
    <message>
        <source>Gold and predictions of “{file}” do not read the same at {start}–{end}: “{quote}” and “{known}”. Run the extractor on the text of the gold, and try again.</source>
        <translation>“{file}”的金标与抽取结果在 {start}–{end} 处文字不同：“{quote}”与“{known}”。请对金标的原文运行抽取器，然后重试。</translation>
    </message>
    <message>
        <source>Gold and predictions of “{file}” were made from different texts ({lengths} characters). Run the extractor on the text of the gold, and try again.</source>
        <translation>“{file}”的金标与抽取结果出自不同的文本（字数：{lengths}）。请对金标的原文运行抽取器，然后重试。</translation>
    </message>
    <message>
        <source>No article of the predictions is in the gold: they are paired by “file”. The predictions begin with “{predicted}”, the gold with “{gold}”.</source>
        <translation>抽取结果中的文章都不在金标里：两者按“file”字段对应。抽取结果的第一篇是“{predicted}”，金标的第一篇是“{gold}”。</translation>
    </message>
    <message>
        <source>Nothing is suggested for “{quote}”. Give it a kind, or say that it is no metric.</source>
        <translation>“{quote}”没有建议可接受。请为它指定类型，或标为非指标。</translation>
    </message>
    <message>
        <source>Nothing was decided here that could stand. Accept it, or say that it is no metric.</source>
        <translation>这里还没有可以维持的决定。请先接受它，或说明它不是指标。</translation>
    </message>
    <message>
        <source>Only a decision can be copied forward, and only within one sentence. Accept it, or say that it is no metric, and try again.</source>
        <translation>只有已作出的决定才能带到别处，而且不能超出一个句子。请先接受它，或说明它不是指标，再试一次。</translation>
    </message>
    <message>
        <source>Only {reviewer} can send his own decisions; here are some that, as far as you may see, are not there yet: {count}. If they are yours, decide as “{account}” from now on: with --reviewer, or File → Reviewer….</source>
        <translation>{reviewer} 的决定只有本人可以发送；这里有一些，就你所能看到的，服务器上还没有：{count} 个。如果它们是你的，请从现在起以“{account}”作决定：用 --reviewer，或文件 → 审阅人…。</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; the last step was not saved. Free some space and repeat it.</source>
        <translation>“{name}”所在的磁盘已满，最后一步没有保存。请腾出空间后重做这一步。</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” reports an error; the last step was not saved. Copy the file to another disk.</source>
        <translation>“{name}”所在的磁盘出错，最后一步没有保存。请把文件复制到另一个磁盘。</translation>
    </message>
    <message>
        <source>The extractor “{extractor}” reports “{what}” at {start}–{end} of a text of {length} characters, which the schema or the text does not know. Nothing was taken from it; tell whoever made it.</source>
        <translation>抽取器“{extractor}”在一篇 {length} 字的文本的 {start}–{end} 处给出“{what}”，与类型表或文本不符。未采用它的任何结果；请告知它的作者。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>文件夹 {folder} 不存在，请先建立。</translation>
    </message>
    <message>
        <source>The folder {folder} for the sample cannot be made: {reason}. Make a project elsewhere.</source>
        <translation>无法为样例建立文件夹 {folder}：{reason}。请在别处新建项目。</translation>
    </message>
    <message>
        <source>The predictions were not all made by the present version of “{extractor}”. Run the extraction again to measure that one.</source>
        <translation>抽取结果并非全部出自“{extractor}”的当前版本。要衡量当前版本，请重新运行抽取。</translation>
    </message>
    <message>
        <source>The schema {path} cannot be read: {reason}. The schema was left as it was.</source>
        <translation>方案文件 {path} 无法读取：{reason}。标注方案保持原样。</translation>
    </message>
    <message>
        <source>The shares of blind and planted articles are from 0 to 1, together 1 at the most: not {blind} and {planted}.</source>
        <translation>盲标和埋设错误的文章比例都在 0 到 1 之间，合计不超过 1：不能是 {blind} 和 {planted}。</translation>
    </message>
    <message>
        <source>The selection runs over a line break: select the words of one figure.</source>
        <translation>选区跨越了换行：请只选中一个数值的文字。</translation>
    </message>
    <message>
        <source>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}: nothing that was known to be saved is missing from it. Restore it into a new file.</source>
        <translation>“{name}”在 {at} 有一份备份，含 {articles} 篇文章、{decisions} 个决定：已知保存过的一个不缺。请把它恢复成一个新文件。</translation>
    </message>
    <message>
        <source>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}; whether more was saved later is not known. Restore it into a new file.</source>
        <translation>“{name}”有一份 {at} 的备份，含 {articles} 篇文章、{decisions} 个决定；之后是否还保存过更多，无从得知。请把它恢复到新文件。</translation>
    </message>
    <message>
        <source>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}; {lacking} that {lacking:was|were} saved later {lacking:is|are} missing from it. Restore it into a new file.</source>
        <translation>“{name}”在 {at} 有一份备份，含 {articles} 篇文章、{decisions} 个决定；此后保存的 {lacking} 个不在其中。请把它恢复成一个新文件。</translation>
    </message>
    <message>
        <source>A planted error still stands in {count} {count:article|articles}: {articles}. Complete {count:it|each of them} and answer what is asked then, and try again. Nothing was written.</source>
        <translation>{count} 篇文章里还留有埋设的错误：{articles}。请逐篇完成并回答所问，然后再试。没有写出任何内容。</translation>
    </message>
    <message>
        <source>A random sample of {size} {size:article|articles} cannot be drawn: the project has {count} {count:article|articles}. Ask for 1 to {count}.</source>
        <translation>无法抽取 {size} 篇的随机样本：项目有 {count} 篇文章。请输入 1 到 {count}。</translation>
    </message>
    <message>
        <source>Both are the same {articles:in this|in each of these} {articles} {articles:article|articles}.</source>
        <translation>两者在这 {articles} 篇文章的每一篇中都相同。</translation>
    </message>
    <message>
        <source>In {count} {count:article that is|articles that are} in both, another version of the program found other numbers; those found here stay, and the gate counts them.</source>
        <translation>两边都有的文章中，有 {count} 篇由另一版本的程序找出了不同的数字；保留这里找出的，关口以此为准。</translation>
    </message>
    <message>
        <source>In {count} {count:article|articles} one reviewer has marked metrics in one file that overlap his metrics in the other, and value spans of a layer never overlap. Nothing was merged. Take one of each out as that reviewer, in either file, and merge again; or, if they are two people of one name, let one of them work under another.</source>
        <translation>有 {count} 篇文章，同一位审阅者在两个文件里标的指标互相重叠，而同一层的数值不可重叠。未合并任何内容。请以该审阅者的名义，在任一文件里去掉重叠的一处，再合并；若其实是同名的两个人，请其中一人改用别的名字。</translation>
    </message>
    <message>
        <source>Of {count} {count:reading of an article|readings of articles} by an extractor something is missing: {count:it was|they were} left out.</source>
        <translation>有 {count} 份抽取结果不完整，已整份略去。</translation>
    </message>
    <message>
        <source>Part of the {rows} cannot be read: {found} {found:was|were}, how many were not is not known.</source>
        <translation>{rows}有一部分无法读取：读出 {found} 条，未读出的条数不明。</translation>
    </message>
    <message>
        <source>Part of the {rows} cannot be read: {found} {found:was|were}, {missing} {missing:was|were} not.</source>
        <translation>{rows}有一部分无法读取：已读出 {found} 条，{missing} 条未能读出。</translation>
    </message>
    <message>
        <source>Since the last draw articles have come in, and {more} of them {more:belongs|belong} into the sample before any other does. Ask for {least} {least:article|articles} at least.</source>
        <translation>上次抽取之后导入了新的文章，其中 {more} 篇应当先进入样本。请至少抽取 {least} 篇。</translation>
    </message>
    <message>
        <source>Since {parent} {added} {added:article was|articles were} only added: the second number goes up.</source>
        <translation>自 {parent} 以来只新增了 {added} 篇文章：第二位数字加一。</translation>
    </message>
    <message>
        <source>Since {parent} {changed} {changed:article|articles} changed, {removed} {removed:was|were} removed, {moved} moved between splits and {added} {added:was|were} added: the first number goes up.</source>
        <translation>自 {parent} 以来，{changed} 篇文章有改动，{removed} 篇移除，{moved} 篇换了划分，{added} 篇新增：第一位数字加一。</translation>
    </message>
    <message>
        <source>Stopped early: the figures are of {count} {count:article|articles}.</source>
        <translation>已提前停止：目前的数字只涵盖 {count} 篇文章。</translation>
    </message>
    <message>
        <source>The figures rest on {chosen} of {articles} {articles:article|articles}, none of them drawn at random: figures over chosen articles are biased. A random sample mends that.</source>
        <translation>这些数字依据 {articles} 篇文章中的 {chosen} 篇，没有一篇是随机抽取的：凭挑选的文章算出的数字有偏差。抽取随机样本即可避免。</translation>
    </message>
    <message>
        <source>The figures rest on {count:the|all} {count} {count:article|articles} of the project.</source>
        <translation>这些数字依据项目的全部 {count} 篇文章。</translation>
    </message>
    <message>
        <source>The figures rest on {drawn} of the {size} {size:article|articles} of the random sample (seed {seed}) and on no others.</source>
        <translation>这些数字只依据随机样本（种子 {seed}）{size} 篇中的 {drawn} 篇，不含其他文章。</translation>
    </message>
    <message>
        <source>The figures rest on {drawn} of the {size} {size:article|articles} of the random sample and on {chosen} chosen otherwise: figures over chosen articles are biased. They can be restricted to the random sample.</source>
        <translation>这些数字依据随机样本 {size} 篇中的 {drawn} 篇，以及另外挑选的 {chosen} 篇：凭挑选的文章算出的数字有偏差。可以只看随机样本。</translation>
    </message>
    <message>
        <source>The random sample has {count} {count:article|articles} already and only ever grows. Ask for more than that.</source>
        <translation>随机样本已有 {count} 篇，只能扩大。请输入更大的数。</translation>
    </message>
    <message>
        <source>The second is better: {change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).</source>
        <translation>后者更好：在这 {articles} 篇文章上相差 {change} 个百分点，95% 置信区间 {low} 至 {high}（p = {p}）。</translation>
    </message>
    <message>
        <source>The second is worse: {change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).</source>
        <translation>后者更差：在这 {articles} 篇文章上相差 {change} 个百分点，95% 置信区间 {low} 至 {high}（p = {p}）。</translation>
    </message>
    <message>
        <source>The selection runs over more than one line break: select words of one sentence for the role.</source>
        <translation>选区跨越了不止一处换行：请为该角色选中同一句中的文字。</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text, which ends at {length}.</source>
        <translation>片段 {start}–{end} 超出正文，正文到 {length} 为止。</translation>
    </message>
    <message>
        <source>There are no words in the selection: select the words of the role, and try again.</source>
        <translation>选区中没有文字：请选中该角色对应的文字，然后重试。</translation>
    </message>
    <message>
        <source>There is no article in {path}, so there is no gold to measure against.</source>
        <translation>{path} 中没有文章，因此没有可对照的金标。</translation>
    </message>
    <message>
        <source>There is no cause “{name}”. Causes: {known}.</source>
        <translation>没有“{name}”这个原因。原因有：{known}。</translation>
    </message>
    <message>
        <source>There is no cause “{cause}” in the schema.</source>
        <translation>类型表中没有原因“{cause}”。</translation>
    </message>
    <message>
        <source>There is no extractor named “{name}”. Installed: {known}.</source>
        <translation>没有名为“{name}”的抽取器。已安装：{known}。</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed.</source>
        <translation>找不到文件 {path}，它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>There is no gold to measure against: no article is complete in the layer “{layer}”. Complete one, and measure again.</source>
        <translation>没有可以对照的金标：标注层“{layer}”中还没有完成的文章。请先完成一篇，再重新计算。</translation>
    </message>
    <message>
        <source>There is no kind “{name}”. Kinds: {known}.</source>
        <translation>没有“{name}”这个类型。类型有：{known}。</translation>
    </message>
    <message>
        <source>There is no kind “{kind}” in the schema.</source>
        <translation>类型表中没有类型“{kind}”。</translation>
    </message>
    <message>
        <source>A Dask cluster needs a package that is not installed: pip install &apos;metric-annotator[dask]&apos;.</source>
        <translation>使用 Dask 集群需要一个尚未安装的软件包：pip install &apos;metric-annotator[dask]&apos;。</translation>
    </message>
    <message>
        <source>A copy of “{name}” is being saved: what is decided now would not be in it. Wait until it is done, or stop it.</source>
        <translation>正在保存“{name}”的副本：现在做的决定不会进入副本。请等它完成，或停止保存。</translation>
    </message>
    <message>
        <source>A decision about “{title}” quotes “{quote}”, which does not stand there: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</source>
        <translation>“{title}”有一个决定引用了“{quote}”，但原文该处并非如此：这个文件被别的程序改动过。请改为合并较早的副本。未合并任何内容。</translation>
    </message>
    <message>
        <source>A decision of {reviewer} in the layer “{layer}” ({action}, {decision}) about “{quote}”: its article is lost.</source>
        <translation>{reviewer} 在标注层“{layer}”中关于“{quote}”的一个决定（{action}，{decision}）：其文章已丢失。</translation>
    </message>
    <message>
        <source>A decision of {reviewer} in “{title}” is not the same in both files, though it has the same id: one of the files was changed by something else. Nothing was merged; go on with a copy made earlier.</source>
        <translation>{reviewer} 在“{title}”中的一个决定编号相同，两个文件里的内容却不同：其中一个文件被别的程序改动过。未合并任何内容；请使用较早的副本。</translation>
    </message>
    <message>
        <source>A mistake in the program has stopped this; nothing of it was kept. The log says more.</source>
        <translation>程序出错，此操作已中止，未保留任何内容。详情见日志。</translation>
    </message>
    <message>
        <source>A schema of the project cannot be read. {reason}</source>
        <translation>项目的一个标注方案无法读取。{reason}</translation>
    </message>
    <message>
        <source>A sharper estimate takes the next articles of the random sample, and none was drawn. Draw one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File menu.</source>
        <translation>要让估计更精确，就得接着标随机样本里的文章，而样本尚未抽取。请先抽取：`metric-annotator sample PROJECT --size 100`，或“文件”菜单中的“随机样本…”。</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds {most} rows and there are more metrics than that. Write them as CSV, or fewer articles. Nothing was written.</source>
        <translation>XLSX 的一张工作表最多 {most} 行，而指标比这还多。请改用 CSV，或者减少文章。没有写入任何内容。</translation>
    </message>
    <message>
        <source>After merging “{name}”, the table {table} has {now} rows in place of {wanted}, {missing} of its own are missing. Nothing was merged; please report this.</source>
        <translation>合并“{name}”之后，表 {table} 有 {now} 行，应有 {wanted} 行，其中缺 {missing} 行。未合并任何内容；请报告这个问题。</translation>
    </message>
    <message>
        <source>Another file has taken the place of “{name}” in {folder} while it was open. Nothing was written into it, and nothing more is saved. Save a copy under another name and go on in that.</source>
        <translation>“{name}”打开期间，{folder} 中它的位置被另一个文件占了。没有往那个文件里写任何东西，此后的决定也不再保存。请另存一份副本，在副本里继续。</translation>
    </message>
    <message>
        <source>Article {number} in the file cannot be read. {reason}</source>
        <translation>文件中的第 {number} 号文章无法读取。{reason}</translation>
    </message>
    <message>
        <source>At {address} the project “{name}” meets, which “{here}” is no copy of. Only if both are to become one, join them once: with --join, or by the question in the window.</source>
        <translation>在 {address} 会合的是项目“{name}”，而“{here}”不是它的副本。只有确实要把两者合为一个项目时，才合并一次：用 --join，或在窗口的提问中确认。</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {folder}: {reason}. Make that folder writable; decisions go on being saved in the project itself.</source>
        <translation>无法在 {folder} 保存备份：{reason}。请让该文件夹可写；决定仍照常保存在项目文件里。</translation>
    </message>
    <message>
        <source>Before adjudication {reviewer} sees his own layer alone: this rests on it, not on the gold layer “{gold}”. Those who see all layers: {adjudicators}.</source>
        <translation>仲裁之前，{reviewer} 只能看到自己的层：这里以它为准，而不是金标层“{gold}”。能看到所有层的人：{adjudicators}。</translation>
    </message>
    <message>
        <source>Bias control is in force: what is suggested in this article is not told.</source>
        <translation>偏差控制正在起作用：本文有哪些建议，不予透露。</translation>
    </message>
    <message>
        <source>Both projects have a random sample, drawn with the seeds {here} and {there}: two samples are no sample. The one here stays, the articles drawn in “{name}” count as chosen.</source>
        <translation>两个项目各有随机样本，种子为 {here} 和 {there}：两份样本合不成一份。保留这里的样本，“{name}”中抽到的文章算作自选。</translation>
    </message>
    <message>
        <source>Both projects have a release {release}, with other content each. The one here stays; that of the other project remains in its folder.</source>
        <translation>两个项目都有定版 {release}，内容却不同。保留这里的定版；另一个项目的定版仍在它的文件夹里。</translation>
    </message>
    <message>
        <source>Desktop entries are for Linux and its like. Here, make a shortcut to this program: {program}</source>
        <translation>桌面菜单项用于 Linux 一类系统。在此系统上，请为这个程序建立快捷方式：{program}</translation>
    </message>
    <message>
        <source>Every rule that suggests something here has {few} judged cases or more: {rules}.</source>
        <translation>本文建议所用的规则都已评判过 {few} 例以上：{rules}。</translation>
    </message>
    <message>
        <source>In “{name}” {reviewers} may see all layers. Here they may not: merging names nobody.</source>
        <translation>在“{name}”中，{reviewers} 可以看到所有层；在这里不可以：合并不会任命任何人。</translation>
    </message>
    <message>
        <source>In “{name}” {reviewer} sees his own layer alone, but here he sees every layer: merged, those of the others would lie open to him before adjudication. Nothing was merged. Merge this project into that one instead, or ask one of those who see all layers there: {adjudicators}.</source>
        <translation>在“{name}”中，{reviewer} 只能看到自己的层，在这里却能看到所有层：一旦合并，别人的层在仲裁之前就对他公开了。未合并任何内容。请改为把这个项目合并到那一个，或者请那里能看到所有层的人来做：{adjudicators}。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>它无法读取。</translation>
    </message>
    <message>
        <source>It is about something else than it says.</source>
        <translation>它所针对的对象与其所说不符。</translation>
    </message>
    <message>
        <source>It is the first release of this name.</source>
        <translation>这是这个名称的第一个定版。</translation>
    </message>
    <message>
        <source>It quotes “{quote}”, the text reads “{found}”.</source>
        <translation>它引用“{quote}”，而正文为“{found}”。</translation>
    </message>
    <message>
        <source>Its metric fits neither text nor schema.</source>
        <translation>其指标与正文和标注方案都不符。</translation>
    </message>
    <message>
        <source>Its metric is missing.</source>
        <translation>其指标缺失。</translation>
    </message>
    <message>
        <source>Its metric quotes what is not in the text.</source>
        <translation>其指标引用了正文中没有的文字。</translation>
    </message>
    <message>
        <source>Its step is missing, or lies elsewhere.</source>
        <translation>其所属步骤缺失，或位于别处。</translation>
    </message>
    <message>
        <source>Left out of what {reviewer} sent, since it is not what it says it is, or does not fit what is here: {sort} ({count}). It is asked for again each time.</source>
        <translation>{reviewer} 发送的内容中，有些与其所称不符，或与这里的内容不相容，因此没有采用：{sort}（{count}）。每次同步都会重新读取。</translation>
    </message>
    <message>
        <source>Meeting on a server needs psycopg, which is not installed here. Install it with “{command}” and try again.</source>
        <translation>与服务器同步需要 psycopg，本机尚未安装。请用“{command}”安装后重试。</translation>
    </message>
    <message>
        <source>No article has been completed by two reviewers. Assign articles to several of them, and adjudicate what they have completed.</source>
        <translation>没有两位审阅人都完成的文章。请把文章分派给几位审阅人，再仲裁他们完成的文章。</translation>
    </message>
    <message>
        <source>No article of the random sample is complete in the layer “{layer}”. `next --purpose sharper` lists them in the order in which to complete them.</source>
        <translation>在标注层“{layer}”里，随机样本的文章一篇也没有完成。`next --purpose sharper` 按应当完成的次序列出它们。</translation>
    </message>
    <message>
        <source>No article of the release {release} is in the random sample and was read by the extractor. Measure against the whole release.</source>
        <translation>定版 {release} 中没有既在随机样本里、又由抽取器读过的文章。请按整个定版计算。</translation>
    </message>
    <message>
        <source>No article says anything of “{field}”. These articles can be grouped by: {known}.</source>
        <translation>没有文章注明“{field}”。这些文章可以按以下各项分组：{known}。</translation>
    </message>
    <message>
        <source>No extractor has read an article of the release {release} in this project. Import its articles, run the extraction, and measure again.</source>
        <translation>这个项目里还没有抽取器读过定版 {release} 的文章。请导入这些文章，运行抽取，再计算。</translation>
    </message>
    <message>
        <source>No extractor has read the {count} completed {count:article|articles}. Run the extraction, and measure again.</source>
        <translation>{count} 篇已完成的文章还没有抽取器处理过。请先运行抽取，再重新计算。</translation>
    </message>
    <message>
        <source>No more than {most} projects can be merged at once. Merge the others after.</source>
        <translation>一次最多合并 {most} 个项目。其余的请随后再合并。</translation>
    </message>
    <message>
        <source>No random sample was drawn in this project. Draw one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File menu.</source>
        <translation>本项目还没有抽取随机样本。请先抽取：`metric-annotator sample PROJECT --size 100`，或“文件”菜单中的“随机样本…”。</translation>
    </message>
    <message>
        <source>No suggestion waits in this article.</source>
        <translation>本文没有待定的建议。</translation>
    </message>
    <message>
        <source>No two extractors have read the articles, so there is nothing to compare. Run a second one: `metric-annotator extract --project PROJECT --extractor simple`.</source>
        <translation>读过文章的抽取器不到两个，无从比较。请先运行第二个：`metric-annotator extract --project PROJECT --extractor simple`。</translation>
    </message>
    <message>
        <source>Not in the random sample: it makes no unbiased figure sharper.</source>
        <translation>不在随机样本里：标了它，也不会让无偏的数字更精确。</translation>
    </message>
    <message>
        <source>Not sent, since there is other content under the same name: {sort} ({count}). What is there stays, and what is here, too. The first is called {id}.</source>
        <translation>服务器上同名的内容不同，因此没有发送：{sort}（{count}）。两边都保持原样。第一个的名称是 {id}。</translation>
    </message>
    <message>
        <source>Not sent, since they are ordered more than {most} places behind all that are there, which no counting reaches: decisions ({count}). Something else has changed this project; go on with a backup made earlier.</source>
        <translation>没有发送的决定：{count} 个。它们的次序比服务器上全部决定靠后 {most} 位以上，正常计数达不到。项目被别的程序改动过；请改用较早的备份。</translation>
    </message>
    <message>
        <source>Nothing can be made in {folder}: {reason}. Choose another folder, or make this one readable and writable.</source>
        <translation>无法在 {folder} 中新建文件：{reason}。请换一个文件夹，或让它可以读写。</translation>
    </message>
    <message>
        <source>Nothing has changed since {parent}: articles, splits, schema, guideline and licence are the same. Use that release, or freeze again when the gold has gone on.</source>
        <translation>自 {parent} 以来没有变化：文章、划分、标注方案、标注规范和许可都相同。请直接使用那个定版，或等金标有进展后再定版。</translation>
    </message>
    <message>
        <source>Number {place} of {size} in the random sample (seed {seed}).</source>
        <translation>随机样本（种子 {seed}）{size} 篇中的第 {place} 篇。</translation>
    </message>
    <message>
        <source>One of the {rows} holds bytes that are no text; � stands for them: {row}</source>
        <translation>{rows}中有一条含有不是文字的字节，已用 � 代替：{row}</translation>
    </message>
    <message>
        <source>One of the {rows} is damaged: {row}</source>
        <translation>{rows}中有一条已损坏：{row}</translation>
    </message>
    <message>
        <source>One reviewer has marked metrics that overlap his own from another file; these decisions wait there. Take one of each out as that reviewer, in either file, and meet again. Articles: {count}.</source>
        <translation>同一位审阅人在两个文件里标注的指标互相重叠；这些决定暂时留在服务器上。请以该审阅人的身份在任一文件中各取消一个，然后再次同步。文章数：{count}。</translation>
    </message>
    <message>
        <source>Only adjudicators can send into another layer than their own; decisions of yours that lie in the layer “{layer}”: {count}.</source>
        <translation>只有能看到所有层的人可以向自己以外的层发送；你在“{layer}”层中的决定：{count} 个。</translation>
    </message>
    <message>
        <source>Open the article again and answer what is left; repairing into a new file opens it again.</source>
        <translation>请重新打开该文章并处理剩余部分；修复到新文件时会将其重新打开。</translation>
    </message>
    <message>
        <source>Other labels were put in force in “{name}” since it was parted from this project: they are in force here, too.</source>
        <translation>“{name}”与本项目分开之后启用了别的标注方案：这里也随之启用。</translation>
    </message>
    <message>
        <source>Repairing into a new file leaves it out and lists it; an earlier copy may have it whole.</source>
        <translation>修复到新文件时会略去并列出它；较早的副本中可能有完好的内容。</translation>
    </message>
    <message>
        <source>Repairing into a new file leaves it out; extract again to have it.</source>
        <translation>修复到新文件时会略去它；重新抽取即可恢复。</translation>
    </message>
    <message>
        <source>Repairing into a new file makes it anew.</source>
        <translation>修复到新文件时会重新生成。</translation>
    </message>
    <message>
        <source>Repairing into a new file puts � in their place and lists it.</source>
        <translation>修复成新文件时会以 � 代替，并列出。</translation>
    </message>
    <message>
        <source>Row {number} of the table “{table}” belongs to a row of “{other}” that is not there.</source>
        <translation>表“{table}”的第 {number} 行所属的“{other}”行不存在。</translation>
    </message>
    <message>
        <source>Row {number} of the table “{table}” holds bytes that are no text.</source>
        <translation>表“{table}”的第 {number} 行里有不是文字的字节。</translation>
    </message>
    <message>
        <source>SQLite finds damage: {line}.</source>
        <translation>SQLite 发现损坏：{line}。</translation>
    </message>
    <message>
        <source>Somebody else has been sending to {address} for too long. Try again in a while; what was exchanged before stays.</source>
        <translation>另一位成员向 {address} 发送的时间过长。请稍后再试；此前已交换的内容都保留着。</translation>
    </message>
    <message>
        <source>Something in this project cannot be read ({reason}): it was damaged, or changed by something else. Go on with a copy made earlier; “metric-annotator check” says what and where it is.</source>
        <translation>此项目中有内容无法读取（{reason}）：文件已损坏，或被其他程序改动过。请改用更早的副本；“metric-annotator check”会说明是什么、在何处。</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged before stays on both sides; the next time takes the rest.</source>
        <translation>已停止。此前已交换的内容在两边都保留着，其余的下次继续。</translation>
    </message>
    <message>
        <source>Stopped: no new file was made.</source>
        <translation>已停止：未生成新文件。</translation>
    </message>
    <message>
        <source>Stopped: not everything was checked.</source>
        <translation>已停止：未检查完全部内容。</translation>
    </message>
    <message>
        <source>Stopped: nothing was frozen.</source>
        <translation>已停止，没有定版。</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>已停止：未合并任何内容。</translation>
    </message>
    <message>
        <source>Take one of them out; repairing into a new file keeps the one decided later.</source>
        <translation>请去掉其中之一；修复到新文件时保留后作出的决定。</translation>
    </message>
    <message>
        <source>The Dask cluster at {scheduler} has had no worker for {seconds} seconds. Start workers, and run the same once more: what a project has kept is not read twice.</source>
        <translation>{scheduler} 的 Dask 集群已有 {seconds} 秒没有工作节点。请启动工作节点，然后重新运行：项目已保存的内容不会重复读取。</translation>
    </message>
    <message>
        <source>The articles are those of {parent}; schema, guideline, licence or splits without articles are not: the third number goes up.</source>
        <translation>文章与 {parent} 相同，标注方案、标注规范、许可或没有文章的划分不同：第三位数字加一。</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged or gone. Choose an earlier one in the list of backups.</source>
        <translation>备份 {backup} 已损坏或已不在。请在备份列表中选一个较早的。</translation>
    </message>
    <message>
        <source>The connection to the Dask scheduler at {scheduler} was lost. Run the same once more: what a project has kept is not read twice.</source>
        <translation>与 {scheduler} 的 Dask 调度器的连接已中断。请重新运行：项目已保存的内容不会重复读取。</translation>
    </message>
    <message>
        <source>The connection to {address} was lost: {reason}. What was exchanged before stays on both sides; the next time takes the rest.</source>
        <translation>与 {address} 的连接中断：{reason}。此前已交换的内容在两边都保留着，其余的下次继续。</translation>
    </message>
    <message>
        <source>The content of {folder} has another hash than its manifest says: data or schema were changed.</source>
        <translation>{folder} 的内容与清单所记的哈希不符：数据或标注方案被改过。</translation>
    </message>
    <message>
        <source>The extractor says nothing here that could be taken into the gold.</source>
        <translation>抽取器在这里没有给出可以取为金标的内容。</translation>
    </message>
    <message>
        <source>The gold layer “{layer}” is none of the project&apos;s layers.</source>
        <translation>金标层“{layer}”不是该项目的任何一层。</translation>
    </message>
    <message>
        <source>The interval of every kind suggested here is narrower than ±{points} points: {kinds}.</source>
        <translation>本文建议的各类型，区间都小于 ±{points} 个百分点：{kinds}。</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: SQLite adds up to eight letters to it. Choose a shorter one.</source>
        <translation>名称“{name}”太长：SQLite 还要在后面加上最多八个字母。请换一个短些的名称。</translation>
    </message>
    <message>
        <source>The project has no run “{name}”. Its runs are: {known}.</source>
        <translation>项目中没有名为“{name}”的运行。现有：{known}。</translation>
    </message>
    <message>
        <source>The project holds a decision with an order that no program gives, and can take no further one. Check the project: the check names it, and a repair leaves it out.</source>
        <translation>项目中有一个决定，其序号不是任何程序给出的，因此无法再记下新的决定。请检查该项目：检查会指出它，修复会将它略去。</translation>
    </message>
    <message>
        <source>The random samples are united (seed {seed}), but each was drawn from other articles. Make the sample larger once: whatever belongs into it before others then comes in.</source>
        <translation>两份随机样本合为一份（种子 {seed}），但各自抽自不同的文章。请把样本扩大一次：排在前面、本该入样的文章就会补进来。</translation>
    </message>
    <message>
        <source>The role “{role}” is there already, as an earlier meeting place leaves it; its members ({members}) would be let in here. Remove it in psql with DROP ROLE, or take a database of another name; nothing was set up.</source>
        <translation>角色“{role}”已经存在，像是以前的会合处留下的；它的成员（{members}）会因此进入这里。请在 psql 里用 DROP ROLE 删除它，或换一个名字的数据库；没有设置任何东西。</translation>
    </message>
    <message>
        <source>The schema has no cause “{cause}”.</source>
        <translation>标注方案中没有原因“{cause}”。</translation>
    </message>
    <message>
        <source>The step that it is about is missing.</source>
        <translation>它所针对的步骤缺失。</translation>
    </message>
    <message>
        <source>The text of “{title}” in “{name}” is not the one that was imported: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</source>
        <translation>“{name}”中“{title}”的正文不是当初导入的那一份：这个文件被别的程序改动过。请改为合并较早的副本。未合并任何内容。</translation>
    </message>
    <message>
        <source>The two have no article in common, so they cannot be compared.</source>
        <translation>两者没有共同的文章，无法比较。</translation>
    </message>
    <message>
        <source>The two projects have different labels (kinds, roles, causes) in force, so a decision would mean something else in the other. Put the same schema file in force in both (“Use a schema file…” in the File menu, or `metric-annotator schema`), and merge again. Nothing was merged.</source>
        <translation>两个项目启用的标注方案（类别、角色、原因）不同，同一个决定在另一边含义就变了。请在两边启用同一个标注方案文件（“文件”菜单，或 `metric-annotator schema`），再合并。未合并任何内容。</translation>
    </message>
    <message>
        <source>The two were measured against different gold in “{article}”. Measure both against the same.</source>
        <translation>在“{article}”中，两者对照的金标不同。请用同一金标衡量两者。</translation>
    </message>
    <message>
        <source>The worker {worker} of the Dask cluster has another extractor than this machine, and would answer otherwise (there: {there}; here: {here}). Install the same program on all workers, and run the same once more: what a project has kept is not read twice.</source>
        <translation>Dask 集群的工作节点 {worker} 与本机的抽取器不同，结果会不一致（该节点：{there}；本机：{here}）。请在所有工作节点上安装同一版本的程序，然后重新运行：项目已保存的内容不会重复读取。</translation>
    </message>
    <message>
        <source>The workers of the Dask cluster cannot read texts: {reason}. Each of them needs this program, in the same version, and memory enough. Run the same once more then: what a project has kept is not read twice.</source>
        <translation>Dask 集群的工作节点无法读取文本：{reason}。每个节点都需要安装同一版本的本程序，并有足够的内存。之后请重新运行：项目已保存的内容不会重复读取。</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing, or is not as this version makes it.</source>
        <translation>数据库对象“{name}”（{kind}）缺失，或与当前版本所建的不同。</translation>
    </message>
    <message>
        <source>The {rows} cannot be read: none was, and whether there were any is not known.</source>
        <translation>{rows}无法读取：一条也没有读出，原来有没有不明。</translation>
    </message>
    <message>
        <source>There are not two runs to compare: the project was read by {known} alone. Run another version or another extractor, and compare again.</source>
        <translation>没有两次运行可供比较：项目只由 {known} 读过。请运行另一版本或另一抽取器后再比较。</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {scheduler}: {reason}. Check the address, start the scheduler, and run the same once more.</source>
        <translation>{scheduler} 处没有 Dask 调度器：{reason}。请检查地址、启动调度器，然后重新运行。</translation>
    </message>
    <message>
        <source>There is no article that {one} and {other} have both completed. Layers here: {layers}.</source>
        <translation>没有 {one} 与 {other} 都已完成的文章。这里的标注层：{layers}。</translation>
    </message>
    <message>
        <source>There is no figure “{name}”. There are: {known}; behind each but the fields also .precision and .recall, behind a mode also a kind, as in strict.money.recall.</source>
        <translation>没有名为“{name}”的数字。可用的有：{known}；除 field 各项外，后面都可加 .precision 或 .recall，口径后面还可加类型，例如 strict.money.recall。</translation>
    </message>
    <message>
        <source>There is no gold here that could be taken out.</source>
        <translation>这里没有可以移出的金标。</translation>
    </message>
    <message>
        <source>There is no number in “{quote}”. Select a stretch that holds the figure, and try again.</source>
        <translation>“{quote}”中没有数字。请选中包含数字的一段，然后重试。</translation>
    </message>
    <message>
        <source>There is no release in {folder}: it has no data/*.jsonl.</source>
        <translation>{folder} 里没有定版：缺少 data/*.jsonl。</translation>
    </message>
    <message>
        <source>There is no release in {folder}: it has no {name}.</source>
        <translation>{folder} 里没有定版：缺少 {name}。</translation>
    </message>
    <message>
        <source>There is no release “{name}” in this project, and no such folder. It has: {known}.</source>
        <translation>这个项目里没有定版“{name}”，也没有这个文件夹。已有定版：{known}。</translation>
    </message>
    <message>
        <source>There is no role “{role}” in the schema.</source>
        <translation>类型表中没有角色“{role}”。</translation>
    </message>
    <message>
        <source>There is no room for a backup of “{name}” in {folder}: it needs {megabytes} MB. Free some space; decisions go on being saved in the project itself.</source>
        <translation>{folder} 放不下“{name}”的备份：需要 {megabytes} MB。请腾出空间；决定仍照常保存在项目文件里。</translation>
    </message>
    <message>
        <source>There is no room for “{name}” in {folder}; nothing was made. Free some space there and try again.</source>
        <translation>{folder} 中没有空间存放“{name}”，什么也没有生成。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no split “{split}” in {folder}. It has: {known}.</source>
        <translation>{folder} 里没有划分“{split}”。已有：{known}。</translation>
    </message>
    <message>
        <source>There is no such backup of “{name}”.</source>
        <translation>“{name}”没有这样一份备份。</translation>
    </message>
    <message>
        <source>There is nothing to compare in {path}: no .json or .jsonl file.</source>
        <translation>{path} 中没有可以比较的内容：没有 .json 或 .jsonl 文件。</translation>
    </message>
    <message>
        <source>There is nothing to compare: the figure is undefined for one of the two.</source>
        <translation>无从比较：其中一方的该数字没有定义。</translation>
    </message>
    <message>
        <source>There is nothing to freeze: no article is complete in the layer “{layer}”. Complete one, and freeze then.</source>
        <translation>没有可以定版的内容：标注层“{layer}”里没有已完成的文章。请先完成一篇，再定版。</translation>
    </message>
    <message>
        <source>There is nothing to measure against: no article is complete in the layer “{layer}”, and before adjudication a reviewer sees no other. Complete one, or ask one of those who see all layers: {adjudicators}.</source>
        <translation>没有可供对照的金标：层“{layer}”里没有已完成的文章，而在仲裁之前，审阅人看不到其他层。请先完成一篇，或请能看到所有层的人来做：{adjudicators}。</translation>
    </message>
    <message>
        <source>These figures are against the layer “{layer}”; the gold of the project is the layer “{gold}”.</source>
        <translation>这些数字对照的是“{layer}”层；本项目的金标是“{gold}”层。</translation>
    </message>
    <message>
        <source>These words are the metric&apos;s own value: select the words of the role beside it, and try again.</source>
        <translation>选中的是这个指标自己的数值：请选数值旁边属于该角色的文字，再试一次。</translation>
    </message>
    <message>
        <source>This gold has changed meanwhile. Measure again, and look at the case once more.</source>
        <translation>这条金标在此期间已改变。请重新计算，再看一次这个个案。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it as postgresql://NAME@SERVER:5432/DATABASE; in a password, “@” is written as %40, “/” as %2F and “%” as %25.</source>
        <translation>这不是 PostgreSQL 数据库的地址。请写成 postgresql://用户名@服务器:5432/数据库；密码中的“@”写作 %40，“/”写作 %2F，“%”写作 %25。</translation>
    </message>
    <message>
        <source>This item is no longer here: its number has been decided elsewhere.</source>
        <translation>此项已不存在：它的数字已在别处处理。</translation>
    </message>
    <message>
        <source>This metric cannot be read ({reason}): {record}. Correct the file and try again.</source>
        <translation>无法读取这个指标（{reason}）：{record}。请改正文件后重试。</translation>
    </message>
    <message>
        <source>This project has a random sample already, drawn with the seed {seed}. It can be made larger with the same seed; another draw would be a choice.</source>
        <translation>本项目已有随机样本，种子是 {seed}。可用同一种子扩大；换种子重抽就成了挑选。</translation>
    </message>
    <message>
        <source>This project has no article {article}. It may belong to another project.</source>
        <translation>项目中没有文章 {article}，它可能属于另一个项目。</translation>
    </message>
    <message>
        <source>Two metrics of this gold overlap at “{quote}” ({start}–{end}) in “{title}”; value spans never do. Nothing was taken over for this article.</source>
        <translation>在《{title}》中，金标有两个指标在“{quote}”（{start}–{end}）处重叠，而值片段之间不能重叠。这篇文章未导入任何标注。</translation>
    </message>
    <message>
        <source>What holds for everyone comes from adjudicators alone; assignments, samples, labels and shares of bias control of yours that were not sent: {count}.</source>
        <translation>对所有人生效的内容只能来自能看到所有层的人；你的分派、样本、标注方案和偏差控制比例，没有发送的：{count} 项。</translation>
    </message>
    <message>
        <source>What stands at {start}–{end} should read “{quote}”, but the article reads “{found}” there: the project file was changed by something else. Go on with a copy made earlier.</source>
        <translation>{start}–{end} 处的标注应为“{quote}”，而文章此处是“{found}”：项目文件被其他程序改动过。请改用较早的副本。</translation>
    </message>
    <message>
        <source>What the file said of the project itself is lost: “{layer}”, the layer with the most decisions, is taken for the gold.</source>
        <translation>文件中关于项目自身的记录已丢失：将决定最多的标注层“{layer}”作为金标层。</translation>
    </message>
    <message>
        <source>What “{name}” says of “{title}” does not fit its text: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</source>
        <translation>“{name}”中关于“{title}”的内容与其文本不符：该文件被其他程序改动过。请合并它更早的副本。没有合并任何内容。</translation>
    </message>
    <message>
        <source>What “{name}” says of “{title}” is longer than {most} characters in one place, which no list can show. Merge a copy of it made earlier, or import that article anew with less. Nothing was merged.</source>
        <translation>“{name}”中关于“{title}”的内容有一处超过 {most} 个字符，任何列表都无法显示。请合并它较早的副本，或缩短后重新导入这篇文章。未合并任何内容。</translation>
    </message>
    <message>
        <source>Writing a DocBin needs spaCy, which is not installed here. Install it with “{command}” and try again, or choose JSON Lines with spans, which need nothing.</source>
        <translation>写 DocBin 需要 spaCy，而本机没有安装。请用“{command}”安装后重试，或改用不需要它的 JSON Lines（spans）。</translation>
    </message>
    <message>
        <source>You sign in as “{account}”, but in “{name}” those who see all layers are: {adjudicators}. Nothing was set up. Sign in as one of them, or let “{account}” see all layers, too: metric-annotator adjudicators {path} --add {account} --reviewer {owner}. Each one&apos;s decisions go there only with an account of his name.</source>
        <translation>你以“{account}”登录，但“{name}”里能看到所有层的是：{adjudicators}。什么都没有设置。请以其中一人登录，或让“{account}”也能看到所有层：metric-annotator adjudicators {path} --add {account} --reviewer {owner}。每个人的决定只能用与他同名的账户送去。</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation>有一个数超过 {most} 位</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>其路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>adjudicators</source>
        <translation>仲裁人</translation>
    </message>
    <message>
        <source>all the space that you are given there is used up</source>
        <translation>可用的空间配额已用完</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>articles of releases</source>
        <translation>定版中的文章</translation>
    </message>
    <message>
        <source>articles of the random sample</source>
        <translation>随机样本中的文章</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>assignments that hold</source>
        <translation>有效的分派</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>descriptions of articles</source>
        <translation>文章说明</translation>
    </message>
    <message>
        <source>descriptions of the project</source>
        <translation>项目信息</translation>
    </message>
    <message>
        <source>doubts and their notes</source>
        <translation>存疑及其备注</translation>
    </message>
    <message>
        <source>draws of the random sample</source>
        <translation>随机样本的抽取</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>filed cases</source>
        <translation>归因记录</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is larger than a file may be there</source>
        <translation>超过了那里单个文件的大小上限</translation>
    </message>
    <message>
        <source>it is no XML from there on</source>
        <translation>从这里起不是 XML</translation>
    </message>
    <message>
        <source>it is not in the encoding that its first line names</source>
        <translation>实际编码与第一行所写的不符</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>其链接首尾相连，没有终点</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>links from a metric to its roles</source>
        <translation>指标与其角色之间的关联</translation>
    </message>
    <message>
        <source>marks inside others: the file has them, its tool may not show them</source>
        <translation>嵌在其他标注里的标注：文件中有，但对应的工具可能不显示</translation>
    </message>
    <message>
        <source>marks that are no metric and no role of one</source>
        <translation>既非指标也非指标角色的标记</translation>
    </message>
    <message>
        <source>meeting places</source>
        <translation>同步地点</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>orders of the queue</source>
        <translation>队列的排列方式</translation>
    </message>
    <message>
        <source>planted errors</source>
        <translation>埋设的错误</translation>
    </message>
    <message>
        <source>planted errors that were upheld</source>
        <translation>被认定无误的埋设</translation>
    </message>
    <message>
        <source>readings by extractors</source>
        <translation>抽取结果</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>定版</translation>
    </message>
    <message>
        <source>results</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>rows of another kind</source>
        <translation>其他种类的行</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>抽取运行</translation>
    </message>
    <message>
        <source>schemas</source>
        <translation>标注方案</translation>
    </message>
    <message>
        <source>shares of blind articles and planted errors</source>
        <translation>盲审与埋设错误的比例</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>那里已有同名的文件或文件夹</translation>
    </message>
    <message>
        <source>sources, dates and other fields: the format has no place for them</source>
        <translation>来源、日期和其他字段：该格式无处存放</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>stretches of work</source>
        <translation>用时记录</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>suggestions of single runs</source>
        <translation>各次运行的建议</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>that an article is complete: the format does not say it</source>
        <translation>文章是否已完成：该格式不记录</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>the field “{field}” stands twice in an object</source>
        <translation>同一对象里字段“{field}”出现了两次</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中没有正文</translation>
    </message>
    <message>
        <source>titles: the format has no place for them</source>
        <translation>标题：该格式无处存放</translation>
    </message>
    <message>
        <source>values that are not what the words say when they are read anew</source>
        <translation>与字面重新解析结果不同的数值</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}. Check the address, the network and that the server runs; your decisions are saved here, and go there the next time.</source>
        <translation>无法连接 {address}：{reason}。请检查地址、网络以及服务器是否在运行；你的决定已保存在本机，下次再发送。</translation>
    </message>
    <message>
        <source>{address} can only be read at the moment: it is a copy of another server, or set so. Sync with the one that is written to, or try again later.</source>
        <translation>{address} 目前只能读取：它是另一台服务器的副本，或被设成这样。请与可以写入的那台同步，或稍后再试。</translation>
    </message>
    <message>
        <source>{address} does not allow this: {reason}. Ask whoever set up the meeting place to add you as a reviewer, or whoever runs the server for this right.</source>
        <translation>{address} 不允许这样做：{reason}。请让设置会合处的人把你加为审阅人，或请服务器的管理者给你这项权限。</translation>
    </message>
    <message>
        <source>{address} does not take this name and password. Check both.</source>
        <translation>{address} 不接受此用户名和密码。请检查两者。</translation>
    </message>
    <message>
        <source>{address} is no meeting place yet. Its owner sets it up once, with “metric-annotator sync PROJECT URL --set-up”.</source>
        <translation>{address} 还不是会合处。由其所有者设置一次：“metric-annotator sync PROJECT URL --set-up”。</translation>
    </message>
    <message>
        <source>{address} keeps texts in {encoding}, which lacks most characters. Make a database in UTF8: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</source>
        <translation>{address} 用 {encoding} 保存文字，大多数字符都没有。请建一个 UTF8 的数据库：CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0。</translation>
    </message>
    <message>
        <source>{address} runs PostgreSQL {version}; a meeting place needs 15 or newer.</source>
        <translation>{address} 运行的是 PostgreSQL {version}；会合处需要 15 或更新的版本。</translation>
    </message>
    <message>
        <source>{address} wants the password in clear, over a line that does not prove who is there; it was not said. Secure the line with ?sslmode=verify-full, or, where you trust it, add require_auth=password to the URL.</source>
        <translation>{address} 要求明文密码，而这条连接不能证明对方是谁；没有把密码说出去。请用 ?sslmode=verify-full 保护连接；如果你信任它，就在地址里加上 require_auth=password。</translation>
    </message>
    <message>
        <source>{address} was set up by another version of this program (layout {layout}, this version knows {known}). Install that version to meet there; nothing was changed.</source>
        <translation>{address} 是由本程序的另一个版本设置的（布局 {layout}，本版本认识的是 {known}）。请装那个版本再去会合；没有改动任何内容。</translation>
    </message>
    <message>
        <source>{before} and {after} cannot be compared: one of them holds what no release of ours does ({reason}). Verify both, and take a copy of the one that was changed.</source>
        <translation>无法比较 {before} 与 {after}：其中一个含有本程序的发布版不会有的内容（{reason}）。请校验两者，并改用未被改动的副本。</translation>
    </message>
    <message>
        <source>{address} was set back to an earlier time since you were there last. What you have decided was offered again; what others had sent there since then comes back when they sync.</source>
        <translation>自你上次同步以来，{address} 被恢复到了更早的状态。你自己的决定已重新发送；别人在那之后发送的内容，等他们同步时会再次送到。</translation>
    </message>
    <message>
        <source>{address} is a meeting place already, of the project “{project}”. Each project needs a database of its own. If it was set up by mistake, and nothing that was sent there is needed, whoever set it up takes it away in psql: {statements}</source>
        <translation>{address} 已经是项目“{project}”的会合处。每个项目需要自己的数据库。如果是误设，而且送去的内容都不需要，设置它的人可以在 psql 里撤销：{statements}</translation>
    </message>
    <message>
        <source>{address} knows you as “{account}”, but here you decide as “{reviewer}”: nobody may send decisions in another&apos;s name. Sign in as “{reviewer}”, or decide here as “{account}”: --reviewer, or File → Reviewer….</source>
        <translation>在 {address} 你是“{account}”，而在这里你以“{reviewer}”的名义作决定：谁都不能以他人名义发送决定。请以“{reviewer}”登录，或在这里以“{account}”作决定：用 --reviewer，或文件 → 审阅人…。</translation>
    </message>
    <message>
        <source>{articles:This|These} {articles} {articles:article does|articles do} not show a difference: {change} points, with 95 % confidence between {low} and {high} (p = {p}).</source>
        <translation>这 {articles} 篇文章看不出差异：相差 {change} 个百分点，95% 置信区间 {low} 至 {high}（p = {p}）。</translation>
    </message>
    <message>
        <source>{articles} {articles:article is|articles are} few: below {few} the intervals are narrower than they should be.</source>
        <translation>{articles} 篇文章偏少：少于 {few} 篇时，区间会比应有的窄。</translation>
    </message>
    <message>
        <source>{change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high}, but that does not rule chance out (p = {p}): more articles are needed.</source>
        <translation>在这 {articles} 篇文章上相差 {change} 个百分点，95% 置信区间为 {low} 至 {high}，但还不能排除偶然（p = {p}）：需要更多文章。</translation>
    </message>
    <message>
        <source>{count} completed {count:article has|articles have} something undecided again: {articles}. Decide it there, and freeze then.</source>
        <translation>{count} 篇已完成的文章又有未决之处：{articles}。请处理后再定版。</translation>
    </message>
    <message>
        <source>{count} completed {count:article was|articles were} not read by the extractor and {count:is|are} left out. Run the extraction to take {count:it|them} in.</source>
        <translation>有 {count} 篇已完成的文章未经抽取器处理，没有计入。运行抽取后即可计入。</translation>
    </message>
    <message>
        <source>{count} of the {rows} {count:belongs|belong} to something that is lost.</source>
        <translation>{rows}中有 {count} 条所属的内容已丢失。</translation>
    </message>
    <message>
        <source>{count} {count:article belongs|articles belong} to one of the two alone and {count:is|are} left out.</source>
        <translation>{count} 篇文章只属于其中一方，未计入。</translation>
    </message>
    <message>
        <source>{count} {count:article that is|articles that are} in both {count:has|have} another title, source, date or other fields there; what was imported first holds of each.</source>
        <translation>两边都有的文章中，有 {count} 篇的标题、来源、日期或其他字段不同；每篇以最先导入的为准。</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} came to one reviewer in two ways (plain, blind, with planted errors); the earlier way holds, and all planted errors are known.</source>
        <translation>有 {count} 篇文章以两种方式（普通、盲标、埋设错误）派给了同一位审阅者；以较早的方式为准，所有埋设的错误都已记录。</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the gold {count:has|have} no predictions, so all {metrics} of {count:its|their} metrics count as missed: {names}.</source>
        <translation>金标中有 {count} 篇文章没有抽取结果，其中 {metrics} 个指标全部计为漏报：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the predictions {count:has|have} no gold and {count:was|were} left out: {names}.</source>
        <translation>抽取结果中有 {count} 篇文章没有金标，未计入：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the predictions {count:is|are} not in the project and {count:was|were} left out: {names}.</source>
        <translation>抽取结果中有 {count} 篇文章不在项目里，已略过：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the random sample {count:was|were} passed over: leaving {count:it|them} out is a choice, too. Complete {count:it|them} in the order of the sample.</source>
        <translation>随机样本中有 {count} 篇被跳过：跳过也是一种挑选。请按样本的次序完成。</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the release {release} {count:is|are} not in this project and {count:is|are} left out.</source>
        <translation>定版 {release} 有 {count} 篇文章不在这个项目里，未计入。</translation>
    </message>
    <message>
        <source>{count} {count:decision|decisions} that this file once held {count:is|are} not in it.</source>
        <translation>这个文件里曾有的 {count} 个决定已不在其中。</translation>
    </message>
    <message>
        <source>{count} {count:layer or step was|layers and steps were} made anew from {count:its|their} decisions.</source>
        <translation>已根据各项决定重新生成 {count} 个标注层和步骤。</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of the file&apos;s own layout (tables, indexes, rules that guard it) {count:was|were} missing or changed, and {count:was|were} made anew.</source>
        <translation>文件自身的结构（表、索引、保护规则）有 {count} 处缺失或被改动，已重新生成。</translation>
    </message>
    <message>
        <source>{count} {count:suggestion|suggestions} by rules with fewer than {few} judged cases: {rules}.</source>
        <translation>有 {count} 条建议出自评判不足 {few} 例的规则：{rules}。</translation>
    </message>
    <message>
        <source>{count} {count:suggestion|suggestions} of kinds whose interval is wide, in points: {kinds}.</source>
        <translation>有 {count} 条建议属于区间较宽的类型（单位：百分点）：{kinds}。</translation>
    </message>
    <message>
        <source>{figure} is {rate}, under the {least} that was asked for.</source>
        <translation>{figure} 为 {rate}，低于所要求的 {least}。</translation>
    </message>
    <message>
        <source>{file} in {folder} does not fit the files beside it: one of them was changed.</source>
        <translation>{folder} 里的 {file} 与旁边的文件不符：其中有文件被改过。</translation>
    </message>
    <message>
        <source>{file} in {folder} is no part of the release.</source>
        <translation>{folder} 里的 {file} 不属于这个定版。</translation>
    </message>
    <message>
        <source>{file} in {folder} is not what was frozen.</source>
        <translation>{folder} 里的 {file} 不是定版时的内容。</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <translation>{folder} 里缺少 {file}。</translation>
    </message>
    <message>
        <source>{folder} exists already, and a release is never written over anything. Choose another place.</source>
        <translation>{folder} 已经存在，定版从不覆盖任何内容。请另选位置。</translation>
    </message>
    <message>
        <source>{folder} is whole in itself, but it is not the {release} that this project froze.</source>
        <translation>{folder} 本身完整，但不是这个项目定版的 {release}。</translation>
    </message>
    <message>
        <source>{left} is still in {folder}, left by a project that was moved or deleted while it was open. It may hold that project&apos;s newest decisions: move it to where the project is now, or delete it, or choose another name.</source>
        <translation>{folder} 中还有 {left}，是某个项目在打开时被移动或删除而留下的，其中可能有该项目最新的决定。请把它移到项目现在的位置，或将它删除，或者换一个名称。</translation>
    </message>
    <message>
        <source>{name} asks for a password. Unpack it and choose the file.</source>
        <translation>{name} 需要密码。请解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} grows to more than {ratio} times its size when unpacked, as archives do that are made to fill a memory. If you trust it, unpack it and choose the folder.</source>
        <translation>{name} 解压后超过原来的 {ratio} 倍，像是专为占满内存而做的压缩包。如果信任它，请自行解压后选择文件夹。</translation>
    </message>
    <message>
        <source>{name} has more than {most} members, too many for an archive. Unpack it and choose the folder.</source>
        <translation>{name} 里的文件超过 {most} 个，作为压缩包太多了。请解压后选择文件夹。</translation>
    </message>
    <message>
        <source>{name} has no [[{sort}]]: at least one is needed. The schema was left as it was.</source>
        <translation>{name} 中没有 [[{sort}]]：至少需要一个。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name} has {count} groups of causes; there are only nine digits. The schema was left as it was.</source>
        <translation>{name} 中有 {count} 组原因，而数字键只有九个。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name} has {count} tags, more than the {most} that are read of one page. Copy the text and paste it as an article instead.</source>
        <translation>{name} 有 {count} 个标签，超过单个网页可读取的 {most} 个。请复制正文，作为文章粘贴。</translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than the {most} MB that are read of one file. Part it into smaller files, and choose their folder.</source>
        <translation>{name} 有 {size} MB，超过单个文件可读取的 {most} MB。请拆成较小的文件，再选择它们所在的文件夹。</translation>
    </message>
    <message>
        <source>{name} holds half a character at position {position}. Copy or save it anew as UTF-8, and import it again.</source>
        <translation>{name} 在第 {position} 个字符处只有半个字符。请重新复制，或另存为 UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it at position 0. Nothing was imported from it.</source>
        <translation>{name} 是空的：位置 0 处没有文字。未从中导入任何内容。</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word, or asks for a password. Save it as .docx without one, and try again.</source>
        <translation>{name} 是旧版 Word 格式，或者设有密码。请另存为不带密码的 .docx 再试。</translation>
    </message>
    <message>
        <source>{name} is no file but a pipe or a device. Choose a file, or save as one what comes out of it.</source>
        <translation>{name} 不是文件，而是管道或设备。请选择文件，或先把其输出保存为文件。</translation>
    </message>
    <message>
        <source>{name} is no file of the folder: it is a link that leads out of it, or a device. Choose what it leads to, and try again.</source>
        <translation>{name} 不是该文件夹里的文件：它是通向文件夹之外的链接，或者是设备。请直接选择它所指的文件再试。</translation>
    </message>
    <message>
        <source>{name} is no text file: there is a NUL character at position {position}. Export it as plain text and import it again.</source>
        <translation>{name} 不是文本文件：位置 {position} 处有 NUL 字符。请另存为纯文本后重新导入。</translation>
    </message>
    <message>
        <source>{name} is no valid TOML: {reason}. The schema was left as it was.</source>
        <translation>{name} 不是有效的 TOML：{reason}。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name} is not readable text: byte {position} fits neither UTF-8 nor GB18030 nor UTF-16. Save the file as UTF-8 and import it again.</source>
        <translation>{name} 不是可读的文本：第 {position} 个字节不符合 UTF-8、GB18030、UTF-16 中的任何一种编码。请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not read here. Unpack it and choose the file, or pack it anew as an ordinary .zip.</source>
        <translation>{name} 的压缩方式在此无法读取。请解压后选择文件，或重新打包为普通的 .zip。</translation>
    </message>
    <message>
        <source>{name} was written while it was read. Wait until that is done, and try again; nothing was taken from the file.</source>
        <translation>{name} 在读取时正被写入。请等写完后再试；没有从该文件读入任何内容。</translation>
    </message>
    <message>
        <source>{name} was written while it was read: nothing from its member “{member}” on was taken. Wait until that is done, and try again; what came in before is not taken twice.</source>
        <translation>读取 {name} 时它被改写：从其中的成员“{member}”起没有取入任何内容。请等写入完成后再试一次；此前已取入的不会重复取入。</translation>
    </message>
    <message>
        <source>{name} was written while it was read: nothing from line {line} on was taken. Wait until that is done, and try again; what came in before is not taken twice.</source>
        <translation>读取 {name} 时它被改写：从第 {line} 行起没有取入任何内容。请等写入完成后再试一次；此前已取入的不会重复取入。</translation>
    </message>
    <message>
        <source>{name}, [[{sort}]] number {number}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.</source>
        <translation>{name} 第 {number} 个 [[{sort}]]：不认识“{field}”。可用的有：{known}。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}, [[{sort}]] number {number}: “{field}” is empty or of the wrong sort. The schema was left as it was.</source>
        <translation>{name} 第 {number} 个 [[{sort}]]：“{field}”为空或类型不对。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}, [[{sort}]] number {number}: “{field}” is missing. The schema was left as it was.</source>
        <translation>{name} 第 {number} 个 [[{sort}]]：缺少“{field}”。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}, after line {line}: an article stands in the file twice, the one whose text has the SHA-256 {article}. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行之后：有一篇文章在文件中出现了两次，其文本的 SHA-256 为 {article}。请删去其中一篇；没有从该文件导入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: an article should be an object in braces. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：一篇文章应是花括号括起的一个对象。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: byte {position} is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>{name} 第 {line} 行：第 {position} 个字节不是 UTF-8。请将文件另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>{name}, line {line}: it is longer than the {most} MB that a line may have. Leave it out, or extract the text from a file.</source>
        <translation>{name} 第 {line} 行：超过了每行 {most} MB 的上限。请去掉这一行，或从文件中抽取该文本。</translation>
    </message>
    <message>
        <source>{name}, line {line}: none of the fields of “data” is called “text”, and which of them is the article&apos;s text cannot be told: {fields}. Rename it to “text” and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“data” 中没有名为 “text” 的字段，无法判断哪个是文章正文：{fields}。请将正文字段改名为 “text” 后重试；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: objects and lists lie in each other too deeply for any file of annotations. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：对象和列表嵌套过深，不像任何标注文件。没有从该文件读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the article “{title}” stands in the file twice. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：文章《{title}》在文件中出现了两次。请只保留一篇；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the field “{field}” is missing. Add it and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：缺少字段“{field}”。请补上后重试；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the role “{role}” of {value} is filled twice. A metric has one of each role; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：{value} 的角色“{role}”被填了两次。每条指标的每种角色只有一个；该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the schema knows no role of the name in “{field}”. Known are: {known}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”中的角色名不在类型表中。可用的有：{known}。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text is empty, or holds a NUL character. Leave it out and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：文本为空，或含有 NUL 字符。请去掉它后重试；该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text that begins “{text}” stands in the file twice, with different metrics. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：以“{text}”开头的文本在文件中出现两次，且指标不同。请去掉其中一个；该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this cannot be read as JSON ({reason}). Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：无法按 JSON 读取（{reason}）。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this cannot be read as a JSON object ({reason}). A line should be one such as {example}; this one is answered by an error object, and the next one read.</source>
        <translation>{name} 第 {line} 行：无法作为 JSON 对象读取（{reason}）。每行应是形如 {example} 的对象；此行以错误对象作答，继续读下一行。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is a JSON-MIN export of Label Studio, which leaves relations out. Export the project as “JSON” and read that; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：这是 Label Studio 的 JSON-MIN 导出，其中没有关系。请将项目导出为“JSON”后再读取；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no XMI file of a UIMA tool that can be read ({reason}). Export it again as UIMA CAS XMI 1.0; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：这不是可以读取的 UIMA 工具 XMI 文件（{reason}）。请重新导出为 UIMA CAS XMI 1.0；没有导入该文件的任何内容。</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”: it is complete, and {count} of its numbers {count:is|are} undecided.</source>
        <translation>“{title}”（{article}），标注层“{layer}”：已标为完成，但有 {count} 个数字未决定。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its text is not the one that was imported. It is kept as article {new}, since {count:its|all its} {count} {count:decision fits|decisions fit}; compare it with its source.</source>
        <translation>“{title}”（{article}）：正文不是当初导入的内容。由于其全部 {count} 个决定都相符，已作为文章 {new} 保留；请与原文核对。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): {said} {said:character is|characters are} noted, the text has {found}.</source>
        <translation>“{title}”（{article}）：记录为 {said} 个字符，正文有 {found} 个。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): {suggestions} {suggestions:suggestion|suggestions} and {exclusions} {exclusions:exclusion|exclusions} do not fit the text, the schema or their own ids.</source>
        <translation>“{title}”（{article}）：{suggestions} 条建议和 {exclusions} 条排除与正文、标注方案或自身编号不符。</translation>
    </message>
    <message>
        <source>“{title}” ({old}) is taken for an earlier text of “{other}” ({new}): {count} {count:decision was|decisions were} made again there.</source>
        <translation>“{title}”（{old}）视为“{other}”（{new}）更正前的文本：{count} 个决定已在更正后的文本中重新作出。</translation>
    </message>
    <message>
        <source>“{title}” is complete in the layer “{layer}”, but decisions of the other file leave {count} of its numbers undecided: open it again and look at {count:it|them}.</source>
        <translation>“{title}”在“{layer}”层已完成，但另一个文件的决定使其中 {count} 个数字悬而未决：请重新打开查看。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {count} values overlap, and value spans never do: {marks}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：有 {count} 处数值片段相互重叠，而数值片段不允许重叠：{marks}。该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation>{constant} 不是数</translation>
    </message>
    <message>
        <source>{name} cannot be read as an archive: it is damaged, cut off, or another file than its name says. Pack it anew, or unpack it and choose the folder.</source>
        <translation>{name} 无法作为压缩包读取：它已损坏、不完整，或者与文件名所示的类型不符。请重新打包，或者解压后选择文件夹。</translation>
    </message>
    <message>
        <source>{name} cannot be read as an archive: it says more of its members than any archive does. Pack it anew, or unpack it and choose the folder.</source>
        <translation>{name} 无法作为压缩包读取：它对其中成员的说明超出任何正常的压缩包。请重新打包，或者解压后选择文件夹。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose another file, or make this one readable.</source>
        <translation>无法读取 {name}：{reason}。请换一个文件，或让它可以读取。</translation>
    </message>
    <message>
        <source>{name} has a tag with more than {most} attributes, which no page has that people wrote. Copy the text and paste it as an article instead.</source>
        <translation>{name} 有一个标签的属性超过 {most} 个，正常的网页不会如此。请复制正文，作为文章粘贴。</translation>
    </message>
    <message>
        <source>{name} is in none of the formats that are known. Export it anew in one that the guide lists under “In and out”, or name its format: metric-annotator import --format.</source>
        <translation>{name} 不属于任何已知格式。请按使用指南“导入与导出”所列的格式重新导出，或在命令行指明格式：metric-annotator import --format。</translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: it declares entities, which Word never does. Open it in Word, save it anew, and try again.</source>
        <translation>{name} 不是可读取的 Word 文档：其中声明了实体，Word 从不这样写。请在 Word 中打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: it has more than {most} parts. Open it in Word, save it anew, and try again.</source>
        <translation>{name} 不是可读取的 Word 文档：其组成部分超过 {most} 个。请在 Word 中打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: it is broken off, or one of its parts is not as Word writes it. Open it in Word, save it anew, and try again.</source>
        <translation>{name} 不是可读取的 Word 文档：文件不完整，或有的部分不是 Word 的写法。请在 Word 中打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: one of its parts stands in it twice, or is packed as Word never does. Open it in Word, save it anew, and try again.</source>
        <translation>{name} 不是可读取的 Word 文档：有的部分重复出现，或打包方式是 Word 从不使用的。请在 Word 中打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>{name} is no text file: it begins as a file of the sort {sort} does. Open it in its own program, save it there as plain text in UTF-8, and import that.</source>
        <translation>{name} 不是文本文件：它的开头是 {sort} 类文件的开头。请用原来的程序打开，另存为 UTF-8 纯文本，再导入那个文件。</translation>
    </message>
    <message>
        <source>{name} takes {size} MB when unpacked, too much for the memory or for its own size. If you trust it, open it in Word, save it as plain text, and choose that file.</source>
        <translation>{name} 解压后有 {size} MB，内存容纳不下，或与文件本身的大小不相称。如果信任它，请在 Word 中打开，另存为纯文本，再选择该文件。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no JSON from column {column} on. Correct it there and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：从第 {column} 列起不是 JSON。请在该处改正后重试；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {count} {count:mark does|marks do} not lie where the file says; the first, each with what it should read and what the text has there: {marks}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：有 {count} 处标记与文件所说的位置不符；前几处（应为／实际）：{marks}。该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {count} {count:mark holds|marks hold} no value that can be read: {marks}. Correct {count:its stretch|their stretches}, or map {count:its|their} label to something else; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：有 {count} 处标记读不出数值：{marks}。请更正其范围，或把其标签对应到别处；该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” at {start}–{end} should read “{quote}”, but the article reads “{found}” there. The offsets do not belong to this text; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”在 {start}–{end} 处应为“{quote}”，而文章此处是“{found}”。这些偏移量不属于这篇文本，未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” has {count} characters, and may have {most}. Shorten it, and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”有 {count} 个字符，最多可有 {most} 个。请缩短后重试；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is a region of the type “{type}”, which marks a page or a conversation and no plain text. Only regions of plain text can be read; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}” 是类型为 “{type}” 的区域，标注的是网页或对话，而不是纯文本。只能读取纯文本的区域；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is empty, or holds a carriage return or a NUL character, which no text of ours does. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”为空，或含有回车符或 NUL 字符，而本程序的文本中不会出现这种情况。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is no string, so it names no text. A line should be an object such as {example}; this one is answered by an error object, and the next one read.</source>
        <translation>{name} 第 {line} 行：“{field}”不是字符串，无法用作文本的名称。每行应是形如 {example} 的对象；这一行以错误对象作答，并继续读取下一行。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is not the SHA-256 of the text, so the text was changed after it was written. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”不是正文的 SHA-256，说明正文在写出后被改动过。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is “{found}”, which the schema does not know. Known are: {known}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”的值“{found}”不在类型表中。可用的有：{known}。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” quotes “{quote}”, which does not fill {start}–{end}. Offsets count characters, the end excluded; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”引用的“{quote}”与 {start}–{end} 的长度不符。偏移量按字符计，不含终点；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” says {start}–{end}, but the text has {chars} characters and the end must lie behind the start. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”写的是 {start}–{end}，而正文只有 {chars} 个字符，且终点须在起点之后。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” says {start}–{end}, which is no stretch of text: the end must lie behind the start. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”写的 {start}–{end} 不是一段文字：终点须在起点之后。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be [start, end, label], but it is {found}. Only projects for sequence labelling can be read; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}” 应为 [起点, 终点, 标签]，但实际是 {found}。只能读取序列标注项目；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be [start, end, text]. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为 [起点, 终点, 文字]。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be a decimal number in quotation marks, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为引号括起的十进制数，实际是 {found}。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be a list of objects. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为对象的列表。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be a whole number from 0, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为不小于 0 的整数，实际是 {found}。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be an object in braces. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为花括号括起的对象。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be text, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为文字，实际是 {found}。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be true or false, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”应为 true 或 false，实际是 {found}。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{tag}” cannot stand at “{token}”: spans begin with B-, go on with I-, and where E- and S- are used, end with those. Correct the tags; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{token}”处不能是“{tag}”：片段以 B- 开头，以 I- 继续；使用 E- 和 S- 时，须以它们结尾。请改正标签；没有导入该文件的任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{words}” is no annotation as brat writes them, or its id stands in the file twice. Correct the line and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{words}”不是 brat 的标注格式，或其编号在文件中出现了两次。请改正该行后重试；没有导入该文件的任何内容。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{words}” is no token with a tag behind it, such as B-count, I-count or O. Correct the line and try again; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{words}”不是后面带标签（如 B-count、I-count 或 O）的词元。请改正该行后重试；没有导入该文件的任何内容。</translation>
    </message>
    <message>
        <source>{name}: a [[revision]] names the {sort} “{id}”, which is not there. The schema was left as it was.</source>
        <translation>{name}：某个 [[revision]] 提到的 {sort}“{id}”并不存在。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: no cause lies in the group “{group}”. Add one, or take the group out. The schema was left as it was.</source>
        <translation>{name}：分组“{group}”中没有原因。请添加原因，或去掉该分组。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.</source>
        <translation>{name}：不认识“{field}”。可用的有：{known}。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: the cause “{cause}” names the group “{group}”, which is not there. The schema was left as it was.</source>
        <translation>{name}：原因“{cause}”所在的分组“{group}”并不存在。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: the id “{id}” of a [[{sort}]] must be small letters, digits, - and _, and begin with a letter. The schema was left as it was.</source>
        <translation>{name}：[[{sort}]] 的 id“{id}”只能由小写字母、数字、- 和 _ 组成，并以字母开头。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: the key “{key}” of “{owner}” has a meaning of its own while reviewing. Choose another. The schema was left as it was.</source>
        <translation>{name}：“{owner}”的按键“{key}”在审阅时另有用途，请换一个。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: the key “{key}” of “{owner}” must be one character. From the tenth kind on, a key must be given. The schema was left as it was.</source>
        <translation>{name}：“{owner}”的按键“{key}”必须是一个字符。从第十个类型起必须写明按键。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: the text that it annotates is not beside it. Put the .txt of the same name there, and choose the folder or both files.</source>
        <translation>{name}：旁边没有它所标注的文本。请把同名的 .txt 放在一起，再选择该文件夹或这两个文件。</translation>
    </message>
    <message>
        <source>{name}: the {look} colour {colour} of the kind “{kind}” has a contrast of {contrast} on paper; 4.5 is needed to read it. Make it darker for light, lighter for dark. The schema was left as it was.</source>
        <translation>{name}：类型“{kind}”的 {look} 颜色 {colour} 与底色的对比度为 {contrast}，需达到 4.5 才看得清。浅色主题请加深，深色主题请调亮。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: the {look} colour “{colour}” of the kind “{kind}” must be written as #RRGGBB. The schema was left as it was.</source>
        <translation>{name}：类型“{kind}”的 {look} 颜色“{colour}”必须写成 #RRGGBB。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: two [[{sort}]] have the id “{id}”. Give one of them another. The schema was left as it was.</source>
        <translation>{name}：有两个 [[{sort}]] 的 id 都是“{id}”，请改掉其中一个。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: {count} values of “{title}” overlap, and value spans never do: {spans}. Nothing was taken from the file.</source>
        <translation>{name}：“{title}”中有 {count} 处数值片段相互重叠，而数值片段不允许重叠：{spans}。该文件未导入任何内容。</translation>
    </message>
    <message>
        <source>{name}: “{field}” has {count} characters, and may have {most}. Shorten it, and try again; nothing was taken from the file.</source>
        <translation>{name}：“{field}”有 {count} 个字符，最多可有 {most} 个。请缩短后重试；未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>{name}: “{field}” is missing, or no text. Write for example {field} = &quot;1.0&quot;. The schema was left as it was.</source>
        <translation>{name}：缺少“{field}”，或它不是文本。例如可写 {field} = &quot;1.0&quot;。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: “{other}” and “{owner}” have the same key “{key}”. The schema was left as it was.</source>
        <translation>{name}：“{other}”和“{owner}”的按键都是“{key}”。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{name}: “{sort}” must be blocks that begin with [[{sort}]]. The schema was left as it was.</source>
        <translation>{name}：“{sort}”必须写成以 [[{sort}]] 开头的块。标注方案保持原样。</translation>
    </message>
    <message>
        <source>{one} and {other} have not both read this article.</source>
        <translation>{one} 与 {other} 没有都读过本文。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room, and try again.</source>
        <translation>无法写入 {path}：{reason}。请换一个位置或腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name and try again.</source>
        <translation>{path} 不存在。请核对名称后重试。</translation>
    </message>
    <message>
        <source>{path} is a project or another database. It was left as it is; choose another name.</source>
        <translation>{path} 是一个项目或其他数据库，未作任何改动。请换一个名称。</translation>
    </message>
    <message>
        <source>{path} is no file but a folder, a pipe or a device. It was left as it is; choose another name.</source>
        <translation>{path} 不是文件，而是文件夹、管道或设备，未作任何改动。请换一个名称。</translation>
    </message>
    <message>
        <source>{path} is no schema of a release: {reason}.</source>
        <translation>{path} 不是定版的标注方案：{reason}。</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty; nothing in it is overwritten. Choose a new name.</source>
        <translation>{path} 已存在且不为空；不会覆盖其中内容。请换一个名字。</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or replace it with --overwrite.</source>
        <translation>{path} 已经存在，保持原样。请换一个名字，或用 --overwrite 替换它。</translation>
    </message>
    <message>
        <source>{path} is what is to be read, and was left as it is. Choose another name.</source>
        <translation>{path} 正是要读取的文件，已保持原样。请换一个名称。</translation>
    </message>
    <message>
        <source>{path}, line {line}: the article stands in the release twice. The folder was changed; take a copy that was not.</source>
        <translation>{path} 第 {line} 行：这篇文章在定版中出现了两次。文件夹被改过，请换一份没有改动的副本。</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no article. The folder was changed; take a copy that was not.</source>
        <translation>{path} 第 {line} 行：这不是文章。文件夹被改过，请换一份没有改动的副本。</translation>
    </message>
    <message>
        <source>“{field}” is missing from {path}, or is not what it should be: this is no release of ours.</source>
        <translation>{path} 里缺少“{field}”，或内容不对：这不是本程序的定版。</translation>
    </message>
    <message>
        <source>“{file}” stands {count} times in {path}. Leave one of them, and try again.</source>
        <translation>“{file}”在 {path} 中出现了 {count} 次。请只保留一个，然后重试。</translation>
    </message>
    <message>
        <source>“{label}” cannot become “{meant}”: the schema knows no kind and no role of that name. Known are: {known}; “-” leaves the label out.</source>
        <translation>“{label}”无法对应到“{meant}”：标注方案中没有该名称的类型或角色。已知的有：{known}；“-”表示不导入该标签。</translation>
    </message>
    <message>
        <source>“{licence}” is no id of a licence. Write it as SPDX does: CC-BY-4.0, MIT, or LicenseRef- and a name of your own.</source>
        <translation>“{licence}”不是许可的标识。请用 SPDX 写法：CC-BY-4.0、MIT，或 LicenseRef- 加自定名称。</translation>
    </message>
    <message>
        <source>“{name}-wal” beside “{name}” belongs to another copy of it. Nothing was changed. Move it away to open the file as it is, or put back the file that it belongs to.</source>
        <translation>“{name}”旁边的“{name}-wal”属于它的另一个副本。没有改动任何内容。把它移走，即可按现状打开该文件；或者把它所属的文件放回原处。</translation>
    </message>
    <message>
        <source>“{name}-wal” was taken out of {folder} while the project was open; it held the newest decisions. Nothing more is saved. Save a copy under another name and go on in that.</source>
        <translation>项目打开期间，“{name}-wal”从 {folder} 中被取走了，最新的决定在里面。此后的决定不再保存。请另存一份副本，在副本里继续。</translation>
    </message>
    <message>
        <source>“{name}” cannot be compared with itself. Name two different runs.</source>
        <translation>“{name}”不能与自身比较。请指定两次不同的运行。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}. Check that file and folder can be read and written.</source>
        <translation>无法打开 {folder} 中的“{name}”。请确认文件和文件夹都可读写。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}: with all its folders its path is longer than SQLite takes, which is some {most} bytes, of which a Chinese character has three. Choose a place with a shorter path.</source>
        <translation>无法打开 {folder} 中的“{name}”：连同各级文件夹，其路径超过了 SQLite 的上限，约 {most} 字节（一个汉字占三个字节）。请换一个路径较短的位置。</translation>
    </message>
    <message>
        <source>“{name}” cannot be reached in {folder} any more: {reason}. Nothing more is saved. Make it reachable again and repeat the last step, or save a copy under another name and go on in that.</source>
        <translation>在 {folder} 中已访问不到“{name}”：{reason}。此后不再保存。请恢复访问后重做最后一步，或另存一份副本并在副本中继续。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a release: use letters, digits, “-”, “_” and “.”, at most 64, with a letter or digit first and last.</source>
        <translation>“{name}”不能作定版的名称：请用文字、数字和“-”“_”“.”，最多 64 个字符，首尾须是文字或数字。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written into {folder}: {reason}. Nothing was made; make that folder writable, or choose another one.</source>
        <translation>“{name}”无法写入 {folder}：{reason}。什么也没有生成；请让该文件夹可写，或另选一个。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Make the file and its folder writable, or copy it elsewhere.</source>
        <translation>无法写入“{name}”。请将文件及其文件夹设为可写，或复制到别处。</translation>
    </message>
    <message>
        <source>“{name}” exists already in {folder}. Open it, or choose another name.</source>
        <translation>{folder} 中已有“{name}”。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” has a second name in the file system (a hard link): opened under both, it would be damaged. Copy it to a new file and open that, or delete its other name.</source>
        <translation>“{name}”在文件系统中还有另一个名字（硬链接）：若以两个名字同时打开，文件会损坏。请复制成新文件再打开，或删除它的另一个名字。</translation>
    </message>
    <message>
        <source>“{name}” has met nobody yet: say where, as postgresql://NAME@SERVER/DATABASE.</source>
        <translation>“{name}”还没有与任何人同步过：请给出地址，如 postgresql://用户名@服务器/数据库。</translation>
    </message>
    <message>
        <source>“{name}” has other shares for bias control. Those that were set last are in force for articles not opened yet.</source>
        <translation>“{name}”的偏差控制比例不同。对尚未打开的文章，以最后设定的为准。</translation>
    </message>
    <message>
        <source>“{name}” holds the layer “{there}” for gold, this project “{here}”: that stays. Whoever sees all layers can choose another.</source>
        <translation>“{name}”以“{there}”层为金标，本项目以“{here}”层为金标：保持不变。能看到所有层的人可以改选。</translation>
    </message>
    <message>
        <source>“{name}” holds what no program of ours writes: {flaw} Nothing was merged. “metric-annotator check” lists all of it; merge a copy made earlier.</source>
        <translation>“{name}”中有本程序不会写入的内容：{flaw} 没有合并任何内容。“metric-annotator check”会全部列出；请合并更早的副本。</translation>
    </message>
    <message>
        <source>“{name}” is a name under which SQLite keeps what belongs to “{owner}”: what is written there would be lost, or the newest decisions of that project. Nothing was written; choose another name.</source>
        <translation>“{name}”是 SQLite 为“{owner}”保存附属数据所用的名称：写到那里的内容会丢失，或者使那个项目最新的决定丢失。未写入任何内容；请另选一个名称。</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Try again when that one is done.</source>
        <translation>另一个程序正在写入“{name}”。请等它完成后重试。</translation>
    </message>
    <message>
        <source>“{name}” is not in {folder} any more: it was moved, renamed or deleted while it was open. Nothing more is saved. Put it back there and try again, or save a copy under another name and go on in that.</source>
        <translation>“{name}”已不在 {folder} 中：打开期间它被移动、改名或删除了。此后的决定不再保存。请把它放回原处再试，或另存一份副本，在副本里继续。</translation>
    </message>
    <message>
        <source>“{name}” is not laid out as this program does it: the {kind} “{object}” was added, changed or taken out by something else, and what it does cannot be trusted. The file was left as it is. Open a copy made earlier; “metric-annotator check” says what else is wrong.</source>
        <translation>“{name}”的结构与本程序所建的不同：{kind}“{object}”被其他程序添加、修改或删除，其行为不可信。文件保持原样。请打开更早的副本；“metric-annotator check”会列出其他问题。</translation>
    </message>
    <message>
        <source>“{name}” is the name of the layer that adjudicators fill: a reviewer needs another one.</source>
        <translation>“{name}”是仲裁层的名字：审阅人需要另取一个名字。</translation>
    </message>
    <message>
        <source>“{name}” is the project itself. Choose another one to merge.</source>
        <translation>“{name}”就是本项目。请另选一个来合并。</translation>
    </message>
    <message>
        <source>“{name}” shows the suggestions of {there}; here those of {here} are shown, as before.</source>
        <translation>“{name}”显示的是 {there} 的建议；这里仍显示 {here} 的建议。</translation>
    </message>
    <message>
        <source>“{name}” was given up: a mistake in the program ({kind}), told in the log. Everything else goes on.</source>
        <translation>“{name}”已放弃：程序出错（{kind}），详见日志。其余照常进行。</translation>
    </message>
    <message>
        <source>“{name}” was given up: it took too long. Everything else goes on.</source>
        <translation>“{name}”已放弃：耗时过长。其余照常进行。</translation>
    </message>
    <message>
        <source>“{name}” was given up: it took too much memory, or broke what reads it. Everything else goes on.</source>
        <translation>“{name}”已放弃：占用内存过多，或使读取程序崩溃。其余照常进行。</translation>
    </message>
    <message>
        <source>“{name}” was not in its place in {folder} any more when it was closed; all that was open is kept.</source>
        <translation>关闭时“{name}”已不在 {folder} 的原处；打开着的全部内容已经保留。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of this program (layout {layout}, this version knows {known}). It was left as it is; install the newer version to open it.</source>
        <translation>“{name}”由本程序的较新版本写成（文件格式 {layout}，当前版本支持到 {known}），未作任何改动。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>“{name}” was written by an older version of this program, and could not be brought up to this one: {reason}. It was left as it was. Free some space on its disk and open it again; if that does not help, “metric-annotator repair” makes a sound copy of it.</source>
        <translation>“{name}”由本程序的旧版本写成，未能升级到当前版本：{reason}。文件保持原样。请在其所在磁盘上腾出一些空间后重新打开；如仍不行，可用“metric-annotator repair”另存一份完好的副本。</translation>
    </message>
    <message>
        <source>“{piece}” is no split: write a name of letters and digits, “=” and its part, as in “train=8,dev=1,test=1”. Each name once; “all” is taken.</source>
        <translation>“{piece}”不是划分：请写英文字母和数字组成的名称、“=”和份额，例如“train=8,dev=1,test=1”。每个名称一次；“all”不可用。</translation>
    </message>
    <message>
        <source>“{quote}” cannot be read as one value: select the number with its unit, and nothing else.</source>
        <translation>“{quote}”无法读作一个数值：请只选中数字及其单位。</translation>
    </message>
    <message>
        <source>“{quote}” has a sign before its number: leave the sign out. Which way a change goes is said by its direction.</source>
        <translation>“{quote}”的数字前带有正负号：请不要选中符号。增减的方向由“方向”一栏表示。</translation>
    </message>
    <message>
        <source>“{quote}” holds {count} numbers: select one of them.</source>
        <translation>“{quote}”中有 {count} 个数：请只选中其中一个。</translation>
    </message>
    <message>
        <source>“{quote}” is only a part of the number “{number}”: select the whole number.</source>
        <translation>“{quote}”只是数字“{number}”的一部分：请选中整个数字。</translation>
    </message>
    <message>
        <source>“{quote}” of this gold overlaps “{other}”, which stands in “{title}” already. Nothing was taken over for this article.</source>
        <translation>金标中的“{quote}”与《{title}》中已有的“{other}”重叠。这篇文章未导入任何标注。</translation>
    </message>
    <message>
        <source>“{quote}” overlaps the metric “{other}”. Move the edge, or take the other one out first.</source>
        <translation>“{quote}”与指标“{other}”重叠。请移动边界，或先去掉另一个。</translation>
    </message>
    <message>
        <source>“{quote}” would stand again, but “{other}” has come to stand there since, and value spans never overlap. Nothing was changed: take “{other}” out first, or pass over this step.</source>
        <translation>“{quote}”会重新成立，但此后“{other}”已标在那里，而数值的范围从不重叠。没有作任何改动：请先去掉“{other}”，或者跳过这一步。</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”, {place}: a decision of {reviewer} ({action}, {decision}) does not hold. {reason}</source>
        <translation>“{title}”（{article}），标注层“{layer}”，{place}：{reviewer} 的一个决定（{action}，{decision}）不成立。{reason}</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”, {start}–{end}: “{quote}” and “{other}” stand both, and value spans of a layer never overlap.</source>
        <translation>“{title}”（{article}），标注层“{layer}”，{start}–{end}：“{quote}”与“{other}”同时成立，而同一层的数值范围不能重叠。</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”: what stands is not what the decisions say.</source>
        <translation>“{title}”（{article}），标注层“{layer}”：现行结果与各项决定不一致。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its numbers are not those that the scanner {version} finds in the text.</source>
        <translation>“{title}”（{article}）：其数字与扫描器 {version} 在正文中找到的不一致。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its text is missing.</source>
        <translation>“{title}”（{article}）：正文缺失。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its text is not the one that was imported.</source>
        <translation>“{title}”（{article}）：正文不是当初导入的内容。</translation>
    </message>
    <message>
        <source>“{title}” ({article}): what was noted of its source cannot be read.</source>
        <translation>“{title}”（{article}）：关于其来源的记录无法读取。</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: decided differently in both files; one decision stands, the same in either order of merging. Look at them again: {quotes}</source>
        <translation>《{title}》，标注层“{layer}”：两个文件里的决定不同；留下其中一个，合并先后不影响结果。请再看一遍：{quotes}</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: opened again, since a number in it is undecided.</source>
        <translation>“{title}”，标注层“{layer}”：因其中有数字未决定，已重新打开。</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: {count} {count:place|places}</source>
        <translation>“{title}”，“{layer}”层：{count} 处</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: {count} {count:thing was|things were} decided differently in both files; the later {count:decision stands|decisions stand}.</source>
        <translation>“{title}”，“{layer}”层：有 {count} 处在两个文件里的决定不同；以后作的为准。</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: “{quote}” was taken out, since another metric was decided there later.</source>
        <translation>“{title}”，标注层“{layer}”：“{quote}”已去掉，因为之后在该处决定了另一个指标。</translation>
    </message>
    <message>
        <source>“{title}”: its line ends were other ones, and are as imported again.</source>
        <translation>“{title}”：其换行符曾被改动，现已恢复为导入时的样子。</translation>
    </message>
    <message>
        <source>“{title}”: its row was lost, and made anew from its text.</source>
        <translation>“{title}”：其记录已丢失，已根据正文重新生成。</translation>
    </message>
    <message>
        <source>To whom? Give the name of the reviewer, as it is written on his decisions.</source>
        <translation>分给谁？请写审阅人的名字，与其决定上所写一致。</translation>
    </message>
    <message>
        <source>There is nothing in there that can be read: choose texts, annotations of a known tool, or a folder of them.</source>
        <translation>里面没有可读的内容：请选择文本、已知工具的标注文件，或装有它们的文件夹。</translation>
    </message>
    <message>
        <source>This article cannot be completed yet: {suggestions} {suggestions:suggestion|suggestions}, {exclusions} {exclusions:exclusion|exclusions} and {numbers} {numbers:number|numbers} still wait for an answer.</source>
        <translation>这篇文章还不能完成：尚有 {suggestions} 条建议、{exclusions} 个排除项和 {numbers} 个数字未决。</translation>
    </message>
    <message>
        <source>stretches of text: the format cannot hold them</source>
        <translation>部分文字：该格式无法容纳</translation>
    </message>
    <message>
        <source>ways in which articles were dealt</source>
        <translation>文章的呈现方式</translation>
    </message>
    <message>
        <source>what else the file says: other annotations, drafts, predictions, comments, headers, notes</source>
        <translation>文件中的其他内容：另外的标注、草稿、预测、评论、页眉、注释</translation>
    </message>
    <message>
        <source>whole metrics: the format cannot hold them</source>
        <translation>整条指标：该格式无法容纳</translation>
    </message>
    <message>
        <source>{count} articles have an id that begins with “{id}”: one must. Copy more of it.</source>
        <translation>有 {count} 篇文章的编号以“{id}”开头，应当只有一篇。请多复制几位。</translation>
    </message>
    <message>
        <source>{name} has no main text that could be told from what is around it. Copy the text and paste it as an article instead.</source>
        <translation>{name} 中分辨不出正文。请复制正文，粘贴为一篇文章。</translation>
    </message>
    <message>
        <source>{name} has {size} MB when unpacked, more than the {most} MB that are unpacked in memory. Unpack it and choose the files, or make a .zip of them.</source>
        <translation>{name} 解压后有 {size} MB，超过了在内存中解压的上限 {most} MB。请解压后选择文件，或者改用 .zip 打包。</translation>
    </message>
    <message>
        <source>{name}, line {line}: there is no text in it: “text” is missing, or no string. A line should be an object such as {example}; this one is answered by an error object, and the next one read.</source>
        <translation>{name} 第 {line} 行：其中没有正文：缺少“text”，或它不是字符串。每行应是形如 {example} 的对象；此行以错误对象作答，继续读下一行。</translation>
    </message>
    <message>
        <source>{name}: {count} {count:member was|members were} not read, since a later one has the same name: {members}. Give each a name of its own and pack {count:it|them} anew.</source>
        <translation>{name}：{count} 个成员未读取，因为后面有同名的成员：{members}。请让每个成员各有自己的名称，重新打包。</translation>
    </message>
    <message>
        <source>{name}: {count} {count:member was|members were} not read, since {count:its name leads|their names lead} out of the archive, or {count:it is a link, a device or an archive itself|they are links, devices or archives themselves}: {members}. Unpack {count:it|them}, if you trust {count:it|them}, and choose the files.</source>
        <translation>{name}：有 {count} 项没有读取，因为它们的名称通向压缩包之外，或者它们是链接、设备，或本身就是压缩包：{members}。如果信任它们，请解压后选择文件。</translation>
    </message>
    <message>
        <source>{one} and {other} differ at {count} {count:place|places}.</source>
        <translation>{one} 与 {other} 有 {count} 处不同。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a PostgreSQL account: 1 to 63 bytes, a Chinese character takes three; not “public”, “none” or what begins with “pg_”, nor a role of the meeting place. Choose another one.</source>
        <translation>“{name}”不能作 PostgreSQL 账户的名字：要 1 到 63 字节，一个汉字占三个字节；不能是“public”“none”，不能以“pg_”开头，也不能是会合处的角色。请换一个。</translation>
    </message>
    <message>
        <source>“{name}” holds {decisions} {decisions:decision|decisions}, but {known} {known:was|were} saved here by {at}: {lacking} {lacking:is|are} missing. What is there is whole. An older copy may have taken its place, or “{name}-wal” was lost; look into the backups before you go on.</source>
        <translation>“{name}”含 {decisions} 个决定，而到 {at} 这里已保存 {known} 个：缺 {lacking} 个。现有的内容是完整一致的。可能是被较旧的副本替换了，或者“{name}-wal”丢失了；继续之前请先看看备份。</translation>
    </message>
    <message>
        <source>“{name}” is another project than the one that was here before, which held {decisions} {decisions:decision|decisions}. Its backups are kept.</source>
        <translation>“{name}”不是先前在这里的那个项目，先前那个含 {decisions} 个决定，它的备份还在。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep it as it is, and go on with a copy made earlier, or repair it into a new file.</source>
        <translation>“{name}”已损坏。请保留原文件，改用较早的副本，或修复成新文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty: nothing can be had of it. Go on with a copy made earlier.</source>
        <translation>“{name}”是空的，从中什么也取不回来。请改用较早的副本。</translation>
    </message>
    <message>
        <source>“{name}” is no project of this program. It was left as it is. If it once was one, go on with a copy made earlier, or repair it into a new file.</source>
        <translation>“{name}”不是本程序的项目，文件保持原样。如果它曾经是，请改用较早的副本，或修复成新文件。</translation>
    </message>
    <message>
        <source>“{run}” has read no article that has gold in {gold}. Complete one of its articles, and compare again.</source>
        <translation>“{run}”没有读过 {gold} 中有金标的文章。请完成其中一篇后再比较。</translation>
    </message>
    <message>
        <source>“{title}” came to {reviewer} with other planted errors in each of the files, which cannot be told apart any more once they are one. Nothing was merged.</source>
        <translation>“{title}”在两个文件里派给 {reviewer} 时埋设的错误不同，合在一起就分不清了。未合并任何内容。</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: {quotes}</source>
        <translation>“{title}”，“{layer}”层：{quotes}</translation>
    </message>
    <message>
        <source>“{title}”: the places of {count} {count:decision|decisions} were counted otherwise, with line ends of two characters, a mark at the beginning or in UTF-16; all of them fit the text now.</source>
        <translation>“{title}”：{count} 个决定的位置是按别的方式计数的（换行占两个字符、开头有标记或按 UTF-16），现在全部与正文相符。</translation>
    </message>
    <message>
        <source>“{title}”: what {reviewer} said of the article as a whole stays with the earlier text ({said}). {comment}</source>
        <translation>《{title}》：{reviewer} 对整篇文章的表示（{said}）留在更正前的文本上。{comment}</translation>
    </message>
    <message>
        <source>“{title}”: {count} {count:decision|decisions} of {reviewer} {count:has|have} no certain place in the corrected text, {count:lacks|lack} a role there, or something else is decided there.</source>
        <translation>“{title}”：{reviewer} 有 {count} 个决定在更正后的文本中没有确定的位置、缺少角色，或那里已有别的决定。</translation>
    </message>
    <message>
        <source>“{title}”: {count} {count:suggestion or exclusion does|suggestions and exclusions do} not fit, and {count:was|were} left out.</source>
        <translation>“{title}”：{count} 条建议和排除不符，已略去。</translation>
    </message>
    <message>
        <source>“{title}”: “{quote}” ({kind}) of {reviewer} has no certain place in the corrected text.</source>
        <translation>“{title}”：{reviewer} 标的“{quote}”（{kind}）在更正后的文本中找不到确定的位置。</translation>
    </message>
    <message>
        <source>“{title}”: “{quote}” ({kind}) of {reviewer} was decided again without {roles}, which has no certain place in the corrected text.</source>
        <translation>“{title}”：{reviewer} 的“{quote}”（{kind}）已重新作出，但不含 {roles}：它在更正后的文本中没有确定的位置。</translation>
    </message>
    <message>
        <source>“{title}”: “{quote}” ({kind}) of {reviewer} was not decided again: in the corrected text something else is decided there, or its kind is unknown.</source>
        <translation>“{title}”：{reviewer} 的“{quote}”（{kind}）没有重新作出：更正后的文本在那里已有别的决定，或没有这个类别。</translation>
    </message>
    <message>
        <source>“{version}” is no version of a release: it should be three numbers, as in 1.0.0.</source>
        <translation>“{version}”不是定版的版本号：应是三个数字，例如 1.0.0。</translation>
    </message>
    <message>
        <source>“{words}” is no figure with a number from 0 to 1. Write it like strict=0.95.</source>
        <translation>“{words}”不是带有 0 到 1 之间数值的要求。请写成 strict=0.95 这样。</translation>
    </message>
    <message>
        <source>“{words}” is no value. Write it in any notation: value:1.4亿, value:140000000, value:12.5%.</source>
        <translation>“{words}”不是数值。任何写法都可以：数值:1.4亿、数值:140000000、数值:12.5%。</translation>
    </message>
    <message>
        <source>A process that was reading texts ended before it had answered: it was ended from outside, or the memory did not suffice. Run the same once more: what a project has kept is not read twice. Fewer processes need less memory.</source>
        <translation>一个正在读取文本的进程在回答之前就结束了：可能是被外部终止，也可能是内存不足。请再次运行同一命令：项目中已保存的内容不会重读。减少进程数可节省内存。</translation>
    </message>
    <message>
        <source>The command “{command}” failed on {count} texts in a row and is not asked again. Mend it, and run the same once more: what a project has kept is not read twice.</source>
        <translation>命令“{command}”连续 {count} 篇都失败，不再询问。请修正后再次运行同一命令：项目中已保存的内容不会重读。</translation>
    </message>
    <message>
        <source>“{file}” was not read. {reason}</source>
        <translation>“{file}”未能读取。{reason}</translation>
    </message>
    <message>
        <source>The command “{command}” cannot be started: {reason}. Check how it is written.</source>
        <translation>无法启动命令“{command}”：{reason}。请检查命令的写法。</translation>
    </message>
    <message>
        <source>The command “{command}” gave no answer within {seconds} seconds and was ended. It must write a line for each line that it reads, and not hold it back. Its last words: {words}</source>
        <translation>命令“{command}”在 {seconds} 秒内没有回答，已被终止。它每读一行都须立即写出一行，不得滞留在缓冲区。它最后的输出：{words}</translation>
    </message>
    <message>
        <source>The command “{command}” ended with code {code} before it had answered. Its last words: {words}</source>
        <translation>命令“{command}”未作回答便已退出，退出码 {code}。它最后的输出：{words}</translation>
    </message>
    <message>
        <source>The command “{command}” answered with a line of more than {limit} bytes and was ended. Its last words: {words}</source>
        <translation>命令“{command}”的一行回答超过 {limit} 字节，已被终止。它最后的输出：{words}</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is “{found}”, but “{file}” was asked for. Each line that is read is to be answered by one line, in the same order.</source>
        <translation>{name} 第 {line} 行：“{field}”的值是“{found}”，而所问的是“{file}”。每读一行都须按同样的顺序回答一行。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” says that the text has {chars} characters, but it has {length}. Offsets count Unicode characters of the text as it is kept; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{field}”称正文有 {chars} 个字符，实际有 {length} 个。位置按所存正文的 Unicode 字符计数。未从文件中读入任何内容。</translation>
    </message>
    <message>
        <source>An extractor from outside needs a name: its suggestions are kept under it.</source>
        <translation>外部抽取器须有名称：它的建议以此名称保存。</translation>
    </message>
    <message>
        <source>“{name}” is the name of an extractor that is installed. Choose another name with --name.</source>
        <translation>“{name}”是已安装的抽取器的名称。请用 --name 另取一个名称。</translation>
    </message>
    <message>
        <source>No article of {name} is in the project: “id”, “file” or “source” of a line must say which article it is about.</source>
        <translation>{name} 中的文章都不在项目里：每行须用“id”“file”或“source”指明是哪篇文章。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{file}” was predicted in line {earlier} already. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name} 第 {line} 行：“{file}”在第 {earlier} 行已有结果。请去掉其中一行。未从文件中读入任何内容。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>The schema was written to {path}.</source>
        <translation>标注方案已写到 {path}。</translation>
    </message>
    <message>
        <source>Schema files (*.toml)</source>
        <translation>方案文件 (*.toml)</translation>
    </message>
    <message>
        <source>Use a schema file</source>
        <translation>使用标注方案文件</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>写出标注方案</translation>
    </message>
    <message>
        <source>The schema {version} is in force.</source>
        <translation>标注方案 {version} 已生效。</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>新增：{names}。</translation>
    </message>
    <message>
        <source>Archived, what was annotated with it stays: {names}.</source>
        <translation>已归档，用它标注的内容保留：{names}。</translation>
    </message>
    <message>
        <source>Back from the archive: {names}.</source>
        <translation>从归档中恢复：{names}。</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>What “{label}” is here</source>
        <translation>“{label}”在本项目中的含义</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>类型：{name}</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>角色：{name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer one(s) follow when these have a meaning.</source>
        <translation>
            <numerusform>另有 %n 个较少见的标签，待以上都有含义后列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>在本项目中是</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>These labels are not in the schema. Say what each is: nothing of a file comes in until all its labels have a meaning. What you say is remembered.</source>
        <translation>标注方案中没有下列标签。请逐一说明其含义：一个文件的全部标签都有含义后，才会导入该文件。你的选择会被记住。</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>其余都不导入</translation>
    </message>
    <message>
        <source>Every label without a meaning is left out; its marks are listed as lost.</source>
        <translation>尚无含义的标签一律不导入，其标注会列入丢失清单。</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>bundled gold</source>
        <translation>随附金标</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>仲裁结果</translation>
    </message>
    <message>
        <source>The bundled gold came with the sample. What you decide lies in a layer of your own: choose it above to measure against it.</source>
        <translation>随附金标随样例一起提供；你的决定存在自己的一层里，在上方选中那一层即可改为与它对照。</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out of {name}</source>
        <translation>{name} 中不保留的内容</translation>
    </message>
    <message>
        <source>Left out of all files together</source>
        <translation>所有文件中不保留的内容</translation>
    </message>
    <message>
        <source>Why {name} is refused</source>
        <translation>{name} 无法导入的原因</translation>
    </message>
</context>
<context>
    <name>LossModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>LossTree</name>
    <message>
        <source>What is lost</source>
        <translation>丢失的内容</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>已停止：没有生成备份。</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份……</translation>
    </message>
    <message>
        <source>The newest holds as much: none was made.</source>
        <translation>最新一份内容相同：没有再做。</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>已备份。</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Synced at {time}. Decisions: {pulled} came in, {pushed} went out.</source>
        <translation>已于 {time} 同步：取来 {pulled} 个决定，送出 {pushed} 个。</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Sync with the team</source>
        <translation>与团队同步</translation>
    </message>
    <message>
        <source>What is new in “{name}” goes to the team&apos;s PostgreSQL database, and what you may see of the others comes in. Nothing is overwritten. You sign in as {reviewer}.</source>
        <translation>“{name}”里新的内容送到团队的 PostgreSQL 数据库，别人的内容中你可以看到的取到这里。不会覆盖任何东西。你以 {reviewer} 的身份登录。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>It stays in memory until the window is closed, and is saved nowhere.</source>
        <translation>只在窗口关闭之前留在内存里，不会保存到任何地方。</translation>
    </message>
    <message>
        <source>Join both projects: they become one</source>
        <translation>把两个项目合为一个</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>empty: as the last time</source>
        <translation>留空：与上次相同</translation>
    </message>
    <message>
        <source>empty: from PGPASSWORD or ~/.pgpass, if it is there</source>
        <translation>留空：取自 PGPASSWORD 或 ~/.pgpass（如有）</translation>
    </message>
    <message>
        <source>Here, type it in the field above.</source>
        <translation>在这里，请填入上方的密码框。</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Decisions: {pulled} came in, {pushed} went out.</source>
        <translation>取来 {pulled} 个决定，送出 {pushed} 个。</translation>
    </message>
    <message>
        <source>Last synced: {time}</source>
        <translation>上次同步：{time}</translation>
    </message>
    <message>
        <source>What was not exchanged, and why</source>
        <translation>未交换的内容及原因</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Take into gold</source>
        <translation>取为金标</translation>
    </message>
    <message>
        <source>Take out of gold</source>
        <translation>移出金标</translation>
    </message>
    <message>
        <source>{name}, {at}</source>
        <translation>{name}，{at}</translation>
    </message>
    <message>
        <source>Who filed the case, and when</source>
        <translation>谁在何时归的因</translation>
    </message>
    <message>
        <source>Note: why it came out so ({key})</source>
        <translation>备注：为何如此（{key}）</translation>
    </message>
    <message>
        <source>A release never changes: measure against a layer to mend its gold.</source>
        <translation>发布版不会再变：请对照某个图层来修改金标。</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>个案备注</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>There is no gold here that could be taken out.</source>
        <translation>这里没有可以移出的金标。</translation>
    </message>
    <message>
        <source>Mend the gold here; the figures follow.</source>
        <translation>在这里修改金标，数字随之更新。</translation>
    </message>
    <message>
        <source>This is your own layer. The gold that is measured is “{layer}”: T and X mend it beside the case.</source>
        <translation>这里是你自己的图层。所衡量的金标是“{layer}”：在个案旁用 T 和 X 修改它。</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>回到个案</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Kinds and roles</source>
        <translation>类型与角色</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>类型：{name}</translation>
    </message>
    <message>
        <source>Selection becomes {name}</source>
        <translation>选区设为{name}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>清除{name}</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>项目 (*.metrics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>合并另一个项目</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. From “{name}” came in: {what}.</source>
        <translation>已合并。从“{name}”并入：{what}。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>把“{other}”合并到“{name}”</translation>
    </message>
    <message>
        <source>All that was read and decided in either project is in this one afterwards; “{other}” stays as it is. What is one thing for a project, such as gold layer and roles, stays as it is here.</source>
        <translation>合并之后，两个项目里导入的文章和作出的决定都在本项目中；“{other}”保持原样。整个项目只有一份的东西，如金标层和各人的权限，以这里的为准。</translation>
    </message>
    <message>
        <source>Make decisions about a text again in its corrected version</source>
        <translation>正文有更正的，在更正后的文本中重新作出原来的决定</translation>
    </message>
    <message>
        <source>Only where the same words stand between the same neighbours. What is not found is listed.</source>
        <translation>只在文字和前后文都相同的地方。找不到的会列出来。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Reading both projects</source>
        <translation>正在读两个项目</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Reading both projects…</source>
        <translation>正在读两个项目…</translation>
    </message>
    <message>
        <source>All of it is here already: there is nothing to merge.</source>
        <translation>全部内容这里都已有：没有可合并的。</translation>
    </message>
    <message>
        <source>No text of one project is a corrected version of one of the other.</source>
        <translation>两个项目之间没有互为更正的文本。</translation>
    </message>
    <message>
        <source>What does not come in, or stays as it is</source>
        <translation>不并入或保持不变的</translation>
    </message>
</context>
<context>
    <name>MergeFigures</name>
    <message>
        <source>What comes in</source>
        <translation>并入的内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Stretches of work</source>
        <translation>工时记录</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Filed cases</source>
        <translation>归因的案例</translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation>保存的评测结果</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>定版</translation>
    </message>
    <message>
        <source>  of {reviewer}</source>
        <translation>  其中 {reviewer}</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>No log is kept: the folder for it cannot be written.</source>
        <translation>没有日志：日志文件夹无法写入。</translation>
    </message>
    <message>
        <source>The log lies in {path}. It holds places in the program, no text of any article.</source>
        <translation>日志位于 {path}，其中只有程序位置，不含任何文章内容。</translation>
    </message>
    <message>
        <source>Copy its place</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Something unexpected happened: {what}. What was saved is safe, and the work goes on. The log says more.</source>
        <translation>发生了意外错误：{what}。已保存的内容安全，可以继续工作。详情见日志。</translation>
    </message>
    <message>
        <source>So far {count} times.</source>
        <translation>至今 {count} 次。</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>A panel has failed {count} times and was put aside. The rest goes on; what was saved is safe.</source>
        <translation>一个面板已出错 {count} 次，已暂时搁置。其余部分照常可用，已保存的内容安全。</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>What counts as right</source>
        <translation>怎样算对</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>Older</name>
    <message>
        <source>“{name}” is of an older version: it is backed up, then brought up to this one…</source>
        <translation>“{name}”是旧版本的项目：先备份，再升级到当前版本…</translation>
    </message>
    <message>
        <source>“{name}” was not closed: what was saved last is checked, then it is opened…</source>
        <translation>“{name}”上次没有正常关闭：先核对最后保存的内容，再打开……</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>From how often each rule was right in what you have decided so far, and from the numbers that the extractor says nothing about.</source>
        <translation>依据每条规则在你已作决定中的正确率，以及抽取器没有说明的数字来估计。</translation>
    </message>
    <message>
        <source>At random, seed {seed}</source>
        <translation>随机，种子 {seed}</translation>
    </message>
    <message>
        <source>At random, with a seed…</source>
        <translation>随机，指定种子…</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Draw a random sample…</source>
        <translation>抽取随机样本…</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 与 {other}</translation>
    </message>
    <message>
        <source>Run a second extractor on this project first</source>
        <translation>请先用另一个抽取器读一遍本项目</translation>
    </message>
    <message>
        <source>A seed is a whole number: the same seed gives the same order.</source>
        <translation>种子是整数：同一种子总得到同样的顺序。</translation>
    </message>
    <message>
        <source>Order at random</source>
        <translation>随机排序</translation>
    </message>
    <message>
        <source>Seed: the same seed gives the same order again.</source>
        <translation>种子：同一种子总得到同样的顺序。</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Most errors expected</source>
        <translation>预计错误多的在前</translation>
    </message>
    <message>
        <source>Extractors differ</source>
        <translation>抽取器分歧大的在前</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random sample first</source>
        <translation>随机样本在前</translation>
    </message>
    <message>
        <source>Rules seldom judged</source>
        <translation>评判少的规则在前</translation>
    </message>
    <message>
        <source>Kinds with wide intervals</source>
        <translation>区间宽的类型在前</translation>
    </message>
    <message>
        <source>For a sharper estimate: the only order that keeps figures unbiased. What the others choose makes the extractor better.</source>
        <translation>使估计更精确：只有这种顺序不给数字带来偏差。其他顺序挑出的文章有助于改进抽取器。</translation>
    </message>
    <message>
        <source>Articles whose suggestions come from rules of which few cases were judged so far.</source>
        <translation>文章里的建议出自至今评判例数少的规则。</translation>
    </message>
    <message>
        <source>Articles rich in kinds of which the figures are least certain so far.</source>
        <translation>文章里多有数字至今最不确定的类型。</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>队列的顺序</translation>
    </message>
    <message>
        <source>Order of the queue. It stays while you work; “Sort again” in the menu takes account of what was decided since.</source>
        <translation>队列的顺序。标注时保持不变；菜单里的“重新排序”会计入此后的决定。</translation>
    </message>
</context>
<context>
    <name>OwnEditor</name>
    <message>
        <source>This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.</source>
        <translation>无法识别为数值。请写成 1286、1.4亿、三成 或 3至5 的样子。</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation>另立一个指标</translation>
    </message>
    <message>
        <source>Select words in the text; then say what they are.</source>
        <translation>在正文里选中文字，再说明它是什么。</translation>
    </message>
    <message>
        <source>Selection is the value</source>
        <translation>所选即数值原文</translation>
    </message>
    <message>
        <source>This is gold</source>
        <translation>定为金标</translation>
    </message>
    <message>
        <source>Back to the readings</source>
        <translation>回到各方读法</translation>
    </message>
</context>
<context>
    <name>OwnRoles</name>
    <message>
        <source>Selection</source>
        <translation>取所选</translation>
    </message>
    <message>
        <source>Selection becomes {name}</source>
        <translation>选区设为{name}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>清除{name}</translation>
    </message>
</context>
<context>
    <name>PairReader</name>
    <message>
        <source>tint</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>line</source>
        <translation>下划线</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>这一项还没有变动过。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who decided what here, and when; which rule and run proposed it</source>
        <translation>谁在何时作了什么决定，由哪条规则、哪次运行提出</translation>
    </message>
    <message>
        <source>{what} (undone since)</source>
        <translation>{what}（后来撤销）</translation>
    </message>
    <message>
        <source>Copied forward from “{title}”.</source>
        <translation>从《{title}》带来。</translation>
    </message>
    <message>
        <source>{time} · proposed by {extractor} {version}</source>
        <translation>{time} · 由 {extractor} {version} 提出</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>一天前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>nothing stands</source>
        <translation>没有决定</translation>
    </message>
    <message>
        <source>cause: {cause}</source>
        <translation>原因：{cause}</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Saving decisions…</source>
        <translation>正在保存决定……</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止，什么都没有改动。</translation>
    </message>
</context>
<context>
    <name>PlantCard</name>
    <message>
        <source>Put right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>现在这样就是对的</translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation>已接受：{what}</translation>
    </message>
    <message>
        <source>The extractor had said: {what}</source>
        <translation>抽取器原来说：{what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>no metric: {cause}</source>
        <translation>不是指标：{cause}</translation>
    </message>
    <message>
        <source>Put right; undo takes it back.</source>
        <translation>已改正；撤销可以取消。</translation>
    </message>
    <message>
        <source>It stays as it stands.</source>
        <translation>保持现在这样。</translation>
    </message>
</context>
<context>
    <name>Plants</name>
    <message>
        <source>Errors that had been planted in that article: {count}; none is left.</source>
        <translation>那篇文章里曾经埋设 {count} 处错误，现在一处不剩。</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>凭空多出</translation>
    </message>
</context>
<context>
    <name>PlantsDialog</name>
    <message>
        <source>One more look</source>
        <translation>再看一眼</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n of the suggestions had been changed on purpose</source>
        <translation>
            <numerusform>有 %n 条建议是故意改动过的</numerusform>
        </translation>
    </message>
    <message>
        <source>you noticed {caught}. Please look once more at what was accepted:</source>
        <translation>你发现了 {caught} 条。下面是被接受的，请再看一眼：</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two halves of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>What is left unanswered keeps the article out of exports. In the queue it is marked as open: a click there asks again.</source>
        <translation>未回答的会使该文章不能导出；队列里会标明“待答疑问”，点一下即可再答。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QuantityFields</name>
    <message>
        <source>Modifier</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The upper end of a range; empty where there is none</source>
        <translation>范围的上限；不是范围则留空</translation>
    </message>
    <message>
        <source>= exactly</source>
        <translation>= 等于</translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation>≈ 约</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; 超过</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ 至少</translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation>&lt; 不足</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ 至多</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– 无</translation>
    </message>
    <message>
        <source>↑ up</source>
        <translation>↑ 上升</translation>
    </message>
    <message>
        <source>↓ down</source>
        <translation>↓ 下降</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>new</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>在标题中</translation>
    </message>
    <message>
        <source>sample {n}</source>
        <translation>样本 {n}</translation>
    </message>
    <message>
        <source>≈ {n} wrong</source>
        <translation>约 {n} 处错</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} 处分歧</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n 个待答疑问</numerusform>
        </translation>
    </message>
    <message>
        <source>Random sample, number {place}</source>
        <translation>随机样本第 {place} 篇</translation>
    </message>
    <message>
        <source>{decided} of {total} {total:number|numbers} decided</source>
        <translation>{total} 个数字中已决定 {decided} 个</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>The articles of this project cannot be read. What can be done stands at the bottom.</source>
        <translation>此项目的文章无法读取。处理办法见底部。</translation>
    </message>
    <message>
        <source>No articles yet. Drop text files onto the window, or import them.</source>
        <translation>还没有文章。把文本文件拖到窗口中，或点下面的按钮导入。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Nothing here has all of this.</source>
        <translation>这里没有同时符合这些条件的文章。</translation>
    </message>
    <message>
        <source>You can ask for:</source>
        <translation>可以这样查找：</translation>
    </message>
    <message>
        <source>The pressed chip leaves nothing in this state. Press it again to see all.</source>
        <translation>按下的标签在这种状态里没有文章。再按一次看全部。</translation>
    </message>
    <message>
        <source>Every article is skipped or withdrawn. They are under “aside”.</source>
        <translation>所有文章都已跳过或撤下，可在“搁置”中找到。</translation>
    </message>
    <message>
        <source>Every article is decided. The accuracy page shows what they say.</source>
        <translation>所有文章都已处理完。结果见准确率页。</translation>
    </message>
    <message>
        <source>No article is in this state.</source>
        <translation>没有处于这一状态的文章。</translation>
    </message>
    <message>
        <source>sorting {n} %</source>
        <translation>排序 {n}%</translation>
    </message>
    <message>
        <source>preparing search {n} %</source>
        <translation>建立索引 {n}%</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
</context>
<context>
    <name>RandomSampleDialog</name>
    <message>
        <source>Random sample</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>The same seed draws the same articles. A sample only ever grows, by the same seed.</source>
        <translation>同一种子抽到同样的文章。样本只能用同一种子扩大。</translation>
    </message>
    <message>
        <source>Figures over articles drawn at random hold for all articles; figures over chosen ones do not. Complete the sample in its order: choose “Random sample first” above the queue.</source>
        <translation>凭随机抽取的文章算出的数字适用于全部文章，凭挑选的文章则不然。请按样本的次序完成：在队列上方选“随机样本在前”。</translation>
    </message>
    <message>
        <source>{size} {size:article is|articles are} drawn, {completed} of them completed. Last drawn by {reviewer}, {day}.</source>
        <translation>已抽取 {size} 篇，其中 {completed} 篇已完成。最近一次由 {reviewer} 于 {day} 抽取。</translation>
    </message>
</context>
<context>
    <name>ReadOptions</name>
    <message>
        <source>Between two tokens of the columns stood</source>
        <translation>列中相邻两词之间原有</translation>
    </message>
    <message>
        <source>nothing, as in Chinese</source>
        <translation>无（中文）</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>一个空格</translation>
    </message>
    <message>
        <source>Such files hold tokens alone: the text is put together from them, with this in between.</source>
        <translation>这类文件只有词，没有正文：正文由各词拼接而成，其间加上此处所选内容。</translation>
    </message>
    <message>
        <source>Ask again what labels mean</source>
        <translation>重新询问标签含义</translation>
    </message>
    <message>
        <source>What you said of labels at another import holds here, too. Look at it and change it.</source>
        <translation>你以前导入时对标签的说明在此同样有效，可以查看并修改。</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>no metric here</source>
        <translation>此处无指标</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>不是指标</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Added by hand.</source>
        <translation>人工补标。</translation>
    </message>
    <message>
        <source>No rule knows what this number means.</source>
        <translation>没有规则能判断这个数字的含义。</translation>
    </message>
    <message>
        <source>This suggestion overlaps what you have decided. Nothing waits for it.</source>
        <translation>此建议与你已作的决定重叠，无需再处理。</translation>
    </message>
    <message>
        <source>Suggested as “{kind}”: {words}</source>
        <translation>建议为“{kind}”的理由：{words}</translation>
    </message>
    <message>
        <source>Copied forward from a decision in “{title}”.</source>
        <translation>由《{title}》中的决定带来。</translation>
    </message>
    <message>
        <source>{words} (guideline, section {section})</source>
        <translation>{words}（标注规范第 {section} 节）</translation>
    </message>
    <message>
        <source>{cause}, such as {example}</source>
        <translation>{cause}，如“{example}”</translation>
    </message>
    <message>
        <source>{accept} confirms that this is no metric; {kinds} make it one of that kind.</source>
        <translation>{accept} 确认不是指标；{kinds} 使它成为该类型的指标。</translation>
    </message>
    <message>
        <source>{reject}: no metric. {kinds}: a metric of that kind. {doubt}: doubtful, with a note.</source>
        <translation>{reject}：不是指标。{kinds}：该类型的指标。{doubt}：存疑并附说明。</translation>
    </message>
    <message>
        <source>Decided: no metric. {kinds} make it one all the same.</source>
        <translation>已决定：不是指标。{kinds} 仍可使它成为指标。</translation>
    </message>
    <message>
        <source>{accept} accepts it after all.</source>
        <translation>按 {accept} 改为接受。</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>{release} is frozen: {folder}</source>
        <translation>已定版 {release}：{folder}</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Groups of near-duplicates that lie in more than one split: {count}.</source>
        <translation>分在不止一个划分里的近似重复文章：{count} 组。</translation>
    </message>
    <message>
        <source>{articles} completed {articles:article|articles} with {metrics} {metrics:metric|metrics}.</source>
        <translation>{articles} 篇已完成的文章，{metrics} 个指标。</translation>
    </message>
    <message>
        <source>It will be version {version}.</source>
        <translation>版本号将是 {version}。</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Nothing has been frozen from this project yet: all its gold is a draft.</source>
        <translation>这个项目还没有定版，金标全是草稿。</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>某个文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): {splits}</source>
        <translation>
            <numerusform>%n 篇文章：{splits}</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen: {when}</source>
        <translation>定版时间：{when}</translation>
    </message>
    <message>
        <source>Licence: {licences}</source>
        <translation>许可：{licences}</translation>
    </message>
    <message>
        <source>Content: {content}</source>
        <translation>内容哈希：{content}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>Checking every byte…</source>
        <translation>正在逐字节核对…</translation>
    </message>
    <message>
        <source>It is what was frozen: every hash agrees.</source>
        <translation>与定版时一致，哈希全部相符。</translation>
    </message>
    <message>
        <source>The folder of a release</source>
        <translation>定版所在的文件夹</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>定版</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Freeze the gold…</source>
        <translation>金标定版…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Decide this number first; then {key} shows every place like it.</source>
        <translation>请先对这个数字作出决定，再按 {key} 查看同样的地方。</translation>
    </message>
    <message>
        <source>Nothing else in this article is like “{quote}”.</source>
        <translation>本文没有其他与“{quote}”同样的地方。</translation>
    </message>
    <message>
        <source>Looking for this sentence in the other articles…</source>
        <translation>正在其他文章中查找这个句子…</translation>
    </message>
    <message>
        <source>This sentence stands in no other article to do, or waits there already.</source>
        <translation>待办的其他文章里没有这个句子，或者建议已在那里。</translation>
    </message>
    <message numerus="yes">
        <source>Waits as a suggestion in %n other article(s) now.</source>
        <translation>
            <numerusform>已作为建议放进另外 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Undo: filed under “{cause}”</source>
        <translation>撤销：归入“{cause}”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Show what is in the way</source>
        <translation>查看挡住的那一项</translation>
    </message>
    <message>
        <source>Pass over this step</source>
        <translation>跳过这一步</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Make a new one, open one, or drop its file here.</source>
        <translation>请新建或打开一个项目，也可以把项目文件拖到这里。</translation>
    </message>
    <message>
        <source>Drop files or folders here, press {key}, or paste an article with {paste}.</source>
        <translation>把文件或文件夹拖到这里，或按 {key}，也可用 {paste} 粘贴文章。</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>请在队列中选择一篇。</translation>
    </message>
    <message>
        <source>{n} {n:character|characters}</source>
        <translation>{n} 字</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>without suggestions</source>
        <translation>不给建议</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ 已标记</translation>
    </message>
</context>
<context>
    <name>Reviewer</name>
    <message>
        <source>Reviewer</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Decisions are kept under this name. Another name has decisions of its own:</source>
        <translation>决定以这个名字保存。换一个名字，就有另一套决定：</translation>
    </message>
    <message>
        <source>Decisions are kept under the name “{name}” from now on.</source>
        <translation>从现在起，决定以“{name}”的名字保存。</translation>
    </message>
</context>
<context>
    <name>RoleDesk</name>
    <message>
        <source>Give this metric a role first; then the others of its sentence can have it.</source>
        <translation>请先给这个指标指定一个角色，再把它给同一句的其他指标。</translation>
    </message>
    <message>
        <source>No other metric of the sentence lacks it.</source>
        <translation>同一句中没有缺少它的其他指标。</translation>
    </message>
    <message numerus="yes">
        <source>%n other metric(s) of the sentence took it over.</source>
        <translation>
            <numerusform>同一句中另有 %n 个指标也得到了它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) among them count as accepted.</source>
        <translation>
            <numerusform>其中 %n 个建议算作已接受。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleSlots</name>
    <message>
        <source>select words, press {key}</source>
        <translation>选中文字，再按 {key}</translation>
    </message>
    <message>
        <source>drag words here</source>
        <translation>把文字拖到这里</translation>
    </message>
    <message>
        <source>The selection becomes {role}</source>
        <translation>选区设为{role}</translation>
    </message>
    <message>
        <source>Clear {role}</source>
        <translation>清除{role}</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Set aside by your decisions ({n})</source>
        <translation>因你的决定而搁置（{n}）</translation>
    </message>
    <message>
        <source>Suggestions that overlap what you have decided. Nothing waits for them.</source>
        <translation>与你已作的决定重叠的建议，无需再处理。</translation>
    </message>
    <message>
        <source>Numbers that are no metric ({n})</source>
        <translation>非指标数字（{n}）</translation>
    </message>
    <message>
        <source>Numbers that the rules take for no metric, or that no rule knows.</source>
        <translation>规则认为不是指标的数字，以及规则不认识的数字。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>In the text: {quote}</source>
        <translation>原文：{quote}</translation>
    </message>
    <message>
        <source>Suggested, not yet decided. A click here accepts it, as {accept} does.</source>
        <translation>建议，尚未决定。点击此处即接受，与按 {accept} 相同。</translation>
    </message>
    <message>
        <source>Accepted as suggested. {undo} takes it back.</source>
        <translation>已按建议接受。按 {undo} 撤销。</translation>
    </message>
    <message>
        <source>Accepted with changes.</source>
        <translation>修改后接受。</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>人工补标。</translation>
    </message>
    <message>
        <source>Rejected. {accept} accepts it after all.</source>
        <translation>已拒绝。按 {accept} 改为接受。</translation>
    </message>
    <message>
        <source>The rules take this number for no metric. {accept} confirms it.</source>
        <translation>规则认为这个数字不是指标。按 {accept} 确认。</translation>
    </message>
    <message>
        <source>Decided: no metric.</source>
        <translation>已定：非指标。</translation>
    </message>
    <message>
        <source>No rule knows this number. A kind makes it a metric, {reject} makes it none.</source>
        <translation>规则不认识这个数字。选择类型即标为指标，按 {reject} 定为非指标。</translation>
    </message>
    <message>
        <source>Decided, but doubtful.</source>
        <translation>已有结论，但存疑。</translation>
    </message>
    <message>
        <source>This suggestion overlaps what you have decided. Nothing waits for it.</source>
        <translation>此建议与你已作的决定重叠，无需再处理。</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics of the article</source>
        <translation>本篇的指标</translation>
    </message>
    <message>
        <source>Hide rejected ({n})</source>
        <translation>隐藏已拒绝（{n}）</translation>
    </message>
    <message>
        <source>Show rejected ({n})</source>
        <translation>显示已拒绝（{n}）</translation>
    </message>
    <message>
        <source>Rejected metrics have a row, struck through, while they are shown</source>
        <translation>显示时，已拒绝的指标以删除线列出</translation>
    </message>
    <message>
        <source>Suggested and decided metrics; rejected ones are not counted</source>
        <translation>建议的和已决的指标，已拒绝的不计</translation>
    </message>
    <message>
        <source>Choose an article in the queue: its metrics are listed here.</source>
        <translation>在队列中选择一篇文章，这里会列出它的指标。</translation>
    </message>
    <message>
        <source>This article comes without suggestions. Select a metric in the text and press the digit of its kind: it is listed here.</source>
        <translation>这篇文章不给建议。在正文里选中指标，按类型的数字键，就会列在这里。</translation>
    </message>
    <message>
        <source>No number was found in this article.</source>
        <translation>这篇文章中没有数字。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Only results against the gold are kept, and the layer “{layer}” is not: measure against the gold, or hold this layer for gold first.</source>
        <translation>只保存对照金标的结果，而“{layer}”层不是金标：请改为对照金标，或先把此层定为金标。</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>结果已保留。</translation>
    </message>
    <message>
        <source>The last result kept says the very same: nothing was added.</source>
        <translation>与上次保留的结果完全相同，未再添加。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Value, in any notation</source>
        <translation>数值，任何写法</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分给</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>words of title or text</source>
        <translation>标题或正文中的词</translation>
    </message>
    <message>
        <source>this number, however written</source>
        <translation>这个数，不论写法</translation>
    </message>
    <message>
        <source>a value, of a metric or not</source>
        <translation>指标或数字的值</translation>
    </message>
    <message>
        <source>no metric, for this cause</source>
        <translation>因此原因不算指标的数字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>a metric of this kind</source>
        <translation>这个类型的指标</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>分给我的文章</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>搜索队列</translation>
    </message>
    <message>
        <source>Add a search term</source>
        <translation>添加搜索条件</translation>
    </message>
    <message>
        <source>Add a search term: kind, cause, value, reviewer</source>
        <translation>添加搜索条件：类型、原因、数值、审阅人</translation>
    </message>
    <message>
        <source>Several terms: an article must have all of them.</source>
        <translation>多个条件须同时符合。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>The selection becomes a metric: {kind}</source>
        <translation>选区成为指标：{kind}</translation>
    </message>
    <message>
        <source>The selection becomes {role} of the current metric</source>
        <translation>选区成为当前指标的{role}</translation>
    </message>
    <message>
        <source>With Shift: of every metric of its sentence that lacks it</source>
        <translation>按住 Shift：同一句中缺少它的指标都得到它</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>非指标</translation>
    </message>
    <message>
        <source>The number in the selection is no metric</source>
        <translation>选区中的数字不是指标</translation>
    </message>
    <message>
        <source>What the selection can become</source>
        <translation>选区可以成为什么</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>{role} of the current metric</source>
        <translation>当前指标的{role}</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>非指标</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>This article is adjudicated. From now on what is adjudicated can be the project&apos;s gold: what figures are measured against, and what is exported and frozen.</source>
        <translation>本文已仲裁完毕。从现在起，仲裁结果可以作为本项目的金标：各项数字以它为准，导出和冻结的也是它。</translation>
    </message>
    <message>
        <source>Hold it for gold</source>
        <translation>定为金标</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Hold the layer “{layer}” for gold, in place of “{gold}”? It is the gold of the whole project then: what is exported and frozen, and what figures are measured against, on the command line, too.</source>
        <translation>把“{layer}”层定为金标，取代“{gold}”层？此后它就是整个项目的金标：导出、定版用它，评测也对照它，命令行也一样。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The layer “{layer}” is the gold now.</source>
        <translation>“{layer}”层现在是金标。</translation>
    </message>
</context>
<context>
    <name>Shortcomings</name>
    <message>
        <source>There is no Chinese font, so articles are rows of boxes: install Noto Sans CJK SC (Debian and Ubuntu: fonts-noto-cjk), then start again.</source>
        <translation>系统没有中文字体，文章会显示为方框：请安装 Noto Sans CJK SC（Debian 和 Ubuntu：fonts-noto-cjk），然后重新启动。</translation>
    </message>
    <message>
        <source>The file with the words of this language cannot be read: install the program anew.</source>
        <translation>此语言的界面文字文件无法读取：请重新安装程序。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read or written: repair or delete that file.</source>
        <translation>{path} 中的设置无法读取或写入：请修复或删除该文件。</translation>
    </message>
    <message>
        <source>The settings give “{value}” as the {name}, which is unknown: the usual one is used.</source>
        <translation>设置中的 {name} 为“{value}”，程序不认识：已使用默认值。</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>A click shows the words in the text, or takes those that are selected there.</source>
        <translation>点击可在正文中查看；正文中另有选中的文字时，点击改用选中的文字。</translation>
    </message>
    <message>
        <source>With Shift the other metrics of the sentence that lack it get it, too.</source>
        <translation>按住 Shift，同一句中缺少它的其他指标也会得到它。</translation>
    </message>
</context>
<context>
    <name>SoundnessDesk</name>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>项目 (*.metrics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Check a project</source>
        <translation>检查项目</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>补标</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>excluded, to confirm</source>
        <translation>排除项，待确认</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>非指标</translation>
    </message>
    <message>
        <source>undecided number</source>
        <translation>未决数字</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>非指标</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>clear the doubt</source>
        <translation>消除疑问</translation>
    </message>
    <message>
        <source>complete the article</source>
        <translation>完成文章</translation>
    </message>
    <message>
        <source>reopen the article</source>
        <translation>重新打开文章</translation>
    </message>
    <message>
        <source>skip the article</source>
        <translation>跳过文章</translation>
    </message>
    <message>
        <source>take the article up again</source>
        <translation>重新拿起文章</translation>
    </message>
    <message>
        <source>flag the article</source>
        <translation>标记文章</translation>
    </message>
    <message>
        <source>take the flag away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>withdraw the article</source>
        <translation>撤出文章</translation>
    </message>
    <message>
        <source>bring the article back</source>
        <translation>恢复文章</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>修改标题</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>{action} “{quote}”</source>
        <translation>{action}“{quote}”</translation>
    </message>
    <message>
        <source>{action} “{quote}” and {n} more</source>
        <translation>{action}“{quote}”等，另有 {n} 处</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Changed here by another window meanwhile: {n}.</source>
        <translation>这期间另一个窗口在本文改动了 {n} 处。</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Difference {k} of {n}</source>
        <translation>第 {k} 处分歧，共 {n} 处</translation>
    </message>
    <message>
        <source>No difference left of {n}</source>
        <translation>{n} 处分歧都已裁定</translation>
    </message>
    <message>
        <source>article {i} of {m}</source>
        <translation>第 {i} 篇，共 {m} 篇</translation>
    </message>
    <message>
        <source>{done} of {n} decided</source>
        <translation>{n} 处中已裁定 {done} 处</translation>
    </message>
    <message numerus="yes">
        <source>All agreed: %n</source>
        <translation>
            <numerusform>各方一致 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over what all have marked alike, and the other numbers as no metric, in one step</source>
        <translation>一步采纳各方标得相同的指标，其余数字定为不是指标</translation>
    </message>
    <message>
        <source>All agreed in every article</source>
        <translation>采纳所有文章中一致的</translation>
    </message>
    <message>
        <source>This layer is the gold</source>
        <translation>仲裁层就是金标</translation>
    </message>
    <message>
        <source>Hold it for gold</source>
        <translation>定为金标</translation>
    </message>
    <message>
        <source>Measure against what is adjudicated, for the whole project; undo does not take it back</source>
        <translation>整个项目改以仲裁结果为准；撤销不会改回</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.</source>
        <translation>无法识别为数值。请写成 1286、1.4亿、三成 或 3至5 的样子。</translation>
    </message>
    <message>
        <source>The upper end must be a number above the value.</source>
        <translation>上限须是大于数值的数。</translation>
    </message>
    <message>
        <source>It disagrees with the text, which says {value}.</source>
        <translation>与原文不一致，原文是 {value}。</translation>
    </message>
    <message>
        <source>Reads as {value}</source>
        <translation>识别为 {value}</translation>
    </message>
    <message>
        <source>Enter keeps · Esc reverts</source>
        <translation>Enter 保存 · Esc 还原</translation>
    </message>
</context>
<context>
    <name>VersionsSection</name>
    <message>
        <source>F1 over versions</source>
        <translation>各版本的 F1</translation>
    </message>
    <message>
        <source>strict, kept results</source>
        <translation>严格，已保留的结果</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>保留此结果</translation>
    </message>
    <message>
        <source>Into the project, with gold, version and intervals: for this chart.</source>
        <translation>连同金标、版本和区间存入项目，用于此图。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Report written to {path}.</source>
        <translation>报告已写入 {path}。</translation>
    </message>
    <message>
        <source>Metric Annotator {version}
Gold annotations of metrics in Chinese articles.
MIT licence.</source>
        <translation>Metric Annotator {version}
为中文文章中的指标制作金标。
MIT 许可证。</translation>
    </message>
    <message>
        <source>About Metric Annotator</source>
        <translation>关于 Metric Annotator</translation>
    </message>
    <message>
        <source>Metric Annotator</source>
        <translation>Metric Annotator</translation>
    </message>
    <message>
        <source>The window could not be made. Your projects are as they were; the log says more: {path}</source>
        <translation>窗口未能建立。你的项目保持原样；详情见日志：{path}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
</TS>
