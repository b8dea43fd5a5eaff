<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>spurious</source>
        <translation>spurious</translation>
    </message>
    <message>
        <source>Field of the value</source>
        <translation>Field of the value</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>still wrong</source>
        <translation>still wrong</translation>
    </message>
    <message>
        <source>newly spurious</source>
        <translation>newly spurious</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>head of a column: the 95 % interval</comment>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Measured on other gold than the newest result</source>
        <translation>Measured on other gold than the newest result</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Art.</source>
        <comment>head of a narrow column: articles</comment>
        <translation>Art.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>The mean over the groups that have gold</source>
        <translation>The mean over the groups that have gold</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>The mean over the kinds that have gold</source>
        <translation>The mean over the kinds that have gold</translation>
    </message>
    <message>
        <source>F1 within 2 points: articles enough</source>
        <translation>F1 within 2 points: articles enough</translation>
    </message>
    <message>
        <source>{count} {count:article is|articles are} few: true intervals are wider</source>
        <translation>{count} {count:article is|articles are} few: true intervals are wider</translation>
    </message>
    <message>
        <source>F1 ± 2 points: {count} more {count:article like this|articles like these}</source>
        <translation>F1 ± 2 points: {count} more {count:article like this|articles like these}</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Doubtful gold and what lies on it: left out of the count</source>
        <translation>Doubtful gold and what lies on it: left out of the count</translation>
    </message>
    <message>
        <source>Every metric of the gold</source>
        <translation>Every metric of the gold</translation>
    </message>
    <message>
        <source>Every metric that the extractor found</source>
        <translation>Every metric that the extractor found</translation>
    </message>
    <message>
        <source>Found, but not right</source>
        <translation>Found, but not right</translation>
    </message>
    <message>
        <source>Gold that was missed or not read right</source>
        <translation>Gold that was missed or not read right</translation>
    </message>
    <message>
        <source>Every error of either side</source>
        <translation>Every error of either side</translation>
    </message>
    <message>
        <source>Left out as doubtful</source>
        <translation>Left out as doubtful</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>kind agreed</source>
        <translation>kind agreed</translation>
    </message>
    <message>
        <source>taken for {kind}</source>
        <translation>taken for {kind}</translation>
    </message>
    <message>
        <source>Since the other run</source>
        <translation>Since the other run</translation>
    </message>
    <message>
        <source>start {shift}</source>
        <translation>start {shift}</translation>
    </message>
    <message>
        <source>end {shift}</source>
        <translation>end {shift}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>given in gold</source>
        <translation>given in gold</translation>
    </message>
    <message>
        <source>given by the extractor</source>
        <translation>given by the extractor</translation>
    </message>
    <message>
        <source>given by the extractor, other words</source>
        <translation>given by the extractor, other words</translation>
    </message>
    <message>
        <source>given in gold, not found in these words</source>
        <translation>given in gold, not found in these words</translation>
    </message>
    <message>
        <source>not the same words</source>
        <translation>not the same words</translation>
    </message>
    <message>
        <source>without a common character</source>
        <translation>without a common character</translation>
    </message>
    <message>
        <source>all that it found</source>
        <translation>all that it found</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>not right</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Right: same start, same end and same kind.</source>
        <translation>Right: same start, same end and same kind.</translation>
    </message>
    <message>
        <source>Right: same start and same end, whatever the kind.</source>
        <translation>Right: same start and same end, whatever the kind.</translation>
    </message>
    <message>
        <source>Right: same start and end. An overlap counts one half.</source>
        <translation>Right: same start and end. An overlap counts one half.</translation>
    </message>
    <message>
        <source>Right: an overlap and the same kind.</source>
        <translation>Right: an overlap and the same kind.</translation>
    </message>
    <message>
        <source>Right: an overlap and the same normalised value.</source>
        <translation>Right: an overlap and the same normalised value.</translation>
    </message>
    <message>
        <source>half right</source>
        <translation>half right</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>upper bound</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>modifier</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>all fields</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>no group</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>draft gold</source>
        <translation>draft gold</translation>
    </message>
    <message>
        <source>{articles} {articles:article|articles}, {metrics} {metrics:metric|metrics}</source>
        <translation>{articles} {articles:article|articles}, {metrics} {metrics:metric|metrics}</translation>
    </message>
    <message>
        <source>rule missing</source>
        <translation>rule missing</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>boundary</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>gold was wrong</source>
        <translation>gold was wrong</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>not filed yet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>{outcome}: {differences}</source>
        <translation>{outcome}: {differences}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>same words</source>
        <translation>same words</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>overlap</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>other words</translation>
    </message>
    <message>
        <source>95 % interval: {ends} (drawn article by article)</source>
        <translation>95 % interval: {ends} (drawn article by article)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>start \ end</source>
        <translation>start \ end</translation>
    </message>
</context>
<context>
    <name>AccuracyHeader</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message>
        <source>Your layer</source>
        <translation>Your layer</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>The gold “{layer}” is closed to you before adjudication: the figures are against your own layer.</source>
        <translation>The gold “{layer}” is closed to you before adjudication: the figures are against your own layer.</translation>
    </message>
    <message>
        <source>The figures are measured against this layer, a draft, or against a release. Choosing another changes what is shown here alone; the project&apos;s gold is the layer “{layer}”.</source>
        <translation>The figures are measured against this layer, a draft, or against a release. Choosing another changes what is shown here alone; the project&apos;s gold is the layer “{layer}”.</translation>
    </message>
    <message>
        <source>extractor {extractor}</source>
        <translation>extractor {extractor}</translation>
    </message>
    <message>
        <source>What is measured against: a layer, or a release</source>
        <translation>What is measured against: a layer, or a release</translation>
    </message>
    <message>
        <source>Hold this layer for gold…</source>
        <translation>Hold this layer for gold…</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Recompute</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Open project…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Import articles…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Import a folder…</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>Import from the clipboard…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>Merge another project…</translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation>Check project…</translation>
    </message>
    <message>
        <source>Sync with the team…</source>
        <translation>Sync with the team…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Save a copy…</translation>
    </message>
    <message>
        <source>Run the extractor</source>
        <translation>Run the extractor</translation>
    </message>
    <message>
        <source>Export gold…</source>
        <translation>Export gold…</translation>
    </message>
    <message>
        <source>Freeze the gold…</source>
        <translation>Freeze the gold…</translation>
    </message>
    <message>
        <source>Releases…</source>
        <translation>Releases…</translation>
    </message>
    <message>
        <source>Write the accuracy report…</source>
        <translation>Write the accuracy report…</translation>
    </message>
    <message>
        <source>Use a schema file…</source>
        <translation>Use a schema file…</translation>
    </message>
    <message>
        <source>Write the schema to a file…</source>
        <translation>Write the schema to a file…</translation>
    </message>
    <message>
        <source>Bias control…</source>
        <translation>Bias control…</translation>
    </message>
    <message>
        <source>Random sample…</source>
        <translation>Random sample…</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Reviewer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Find the next match</translation>
    </message>
    <message>
        <source>Find the match before</source>
        <translation>Find the match before</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>Let the selection go</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Next undecided</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Previous undecided</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Back to the item before</translation>
    </message>
    <message>
        <source>Accept, or confirm an exclusion</source>
        <translation>Accept, or confirm an exclusion</translation>
    </message>
    <message>
        <source>Accept the rest of the paragraph, then of the article</source>
        <translation>Accept the rest of the paragraph, then of the article</translation>
    </message>
    <message>
        <source>Reject with a cause</source>
        <translation>Reject with a cause</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Edit the value</translation>
    </message>
    <message>
        <source>Mark as doubtful, with a note</source>
        <translation>Mark as doubtful, with a note</translation>
    </message>
    <message>
        <source>Confirm the exclusions seen</source>
        <translation>Confirm the exclusions seen</translation>
    </message>
    <message>
        <source>Everything like this one…</source>
        <translation>Everything like this one…</translation>
    </message>
    <message>
        <source>Suggest it wherever this sentence stands again</source>
        <translation>Suggest it wherever this sentence stands again</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>History of this item</translation>
    </message>
    <message>
        <source>Start one character to the left</source>
        <translation>Start one character to the left</translation>
    </message>
    <message>
        <source>Start one character to the right</source>
        <translation>Start one character to the right</translation>
    </message>
    <message>
        <source>End one character to the left</source>
        <translation>End one character to the left</translation>
    </message>
    <message>
        <source>End one character to the right</source>
        <translation>End one character to the right</translation>
    </message>
    <message>
        <source>Start out by a step</source>
        <translation>Start out by a step</translation>
    </message>
    <message>
        <source>Start in by a step</source>
        <translation>Start in by a step</translation>
    </message>
    <message>
        <source>End in by a step</source>
        <translation>End in by a step</translation>
    </message>
    <message>
        <source>End out by a step</source>
        <translation>End out by a step</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Grow the selection</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Shrink the selection</translation>
    </message>
    <message>
        <source>Give the role just set to the whole sentence</source>
        <translation>Give the role just set to the whole sentence</translation>
    </message>
    <message>
        <source>Complete and open the next</source>
        <translation>Complete and open the next</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Skip, or take it up again</source>
        <translation>Skip, or take it up again</translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>Flag, or take the flag away</translation>
    </message>
    <message>
        <source>Withdraw, or bring it back</source>
        <translation>Withdraw, or bring it back</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>Change the title…</source>
        <translation>Change the title…</translation>
    </message>
    <message>
        <source>Assign to a reviewer…</source>
        <translation>Assign to a reviewer…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Previous article</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistency</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudication</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Text as it was</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Every key</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>About Metric Annotator</source>
        <translation>About Metric Annotator</translation>
    </message>
</context>
<context>
    <name>Adjudicating</name>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
</context>
<context>
    <name>AdjudicationPanel</name>
    <message>
        <source>No project is open.</source>
        <translation>No project is open.</translation>
    </message>
    <message>
        <source>No article has been completed by two reviewers yet. Assign articles to several of them (Article menu); what they have completed is adjudicated here.</source>
        <translation>No article has been completed by two reviewers yet. Assign articles to several of them (Article menu); what they have completed is adjudicated here.</translation>
    </message>
    <message>
        <source>What is adjudicated is the gold of this project now.</source>
        <translation>What is adjudicated is the gold of this project now.</translation>
    </message>
    <message>
        <source>Articles that several reviewers have completed</source>
        <translation>Articles that several reviewers have completed</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Reviewers</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>How many metrics either marked</source>
        <translation>How many metrics either marked</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>Strict F1</translation>
    </message>
    <message>
        <source>Type F1</source>
        <translation>Type F1</translation>
    </message>
    <message>
        <source>κ kind</source>
        <translation>κ kind</translation>
    </message>
    <message>
        <source>κ modifier</source>
        <translation>κ modifier</translation>
    </message>
    <message>
        <source>κ direction</source>
        <translation>κ direction</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa on the spans that both marked; below, how many those are</source>
        <translation>Cohen&apos;s kappa on the spans that both marked; below, how many those are</translation>
    </message>
    <message>
        <source>Same start, end and kind; below, the 95 % interval</source>
        <translation>Same start, end and kind; below, the 95 % interval</translation>
    </message>
    <message>
        <source>An overlap and the same kind; the gap to strict is the boundary problem</source>
        <translation>An overlap and the same kind; the gap to strict is the boundary problem</translation>
    </message>
    <message>
        <source>Unitizing alpha, corrected for chance; below, with all kinds as one</source>
        <translation>Unitizing alpha, corrected for chance; below, with all kinds as one</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Measuring…</source>
        <translation>Measuring…</translation>
    </message>
    <message>
        <source>The figures could not be computed. Leave this page and come back to try again.</source>
        <translation>The figures could not be computed. Leave this page and come back to try again.</translation>
    </message>
    <message>
        <source>With fewer than {few} articles the intervals are narrower than they should be; with one there is none.</source>
        <translation>With fewer than {few} articles the intervals are narrower than they should be; with one there is none.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No project is open.</translation>
    </message>
    <message>
        <source>No article has been completed by two reviewers yet. Assign articles to several of them (Article menu); how far they agree is measured here.</source>
        <translation>No article has been completed by two reviewers yet. Assign articles to several of them (Article menu); how far they agree is measured here.</translation>
    </message>
    <message>
        <source>{title}: {differing} of {n} differ</source>
        <translation>{title}: {differing} of {n} differ</translation>
    </message>
    <message>
        <source>How far any two reviewers agree</source>
        <translation>How far any two reviewers agree</translation>
    </message>
    <message>
        <source>Agreement of every two reviewers</source>
        <translation>Agreement of every two reviewers</translation>
    </message>
    <message>
        <source>Agreement by kind</source>
        <translation>Agreement by kind</translation>
    </message>
    <message>
        <source>Pairs behind the chosen figure</source>
        <translation>Pairs behind the chosen figure</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Like “{quote}”: {what}</source>
        <translation>Like “{quote}”: {what}</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>same words</translation>
    </message>
    <message>
        <source>same pattern</source>
        <translation>same pattern</translation>
    </message>
    <message>
        <source>confirm: {what}</source>
        <translation>confirm: {what}</translation>
    </message>
    <message>
        <source>accept as {what}</source>
        <translation>accept as {what}</translation>
    </message>
    <message>
        <source>becomes {what}</source>
        <translation>becomes {what}</translation>
    </message>
    <message>
        <source>now: {state}</source>
        <translation>now: {state}</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
    <message>
        <source>no metric ({cause})</source>
        <translation>no metric ({cause})</translation>
    </message>
</context>
<context>
    <name>AlikePopup</name>
    <message numerus="yes">
        <source>Apply to %n place(s)</source>
        <translation>
            <numerusform>Apply to %n place</numerusform>
            <numerusform>Apply to %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Space ticks · Esc closes · one step to undo</source>
        <translation>Space ticks · Esc closes · one step to undo</translation>
    </message>
    <message>
        <source>Places like this one</source>
        <translation>Places like this one</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No metric</source>
        <translation>No metric</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Other cause</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>Why is it doubtful?</source>
        <translation>Why is it doubtful?</translation>
    </message>
    <message>
        <source>Enter keeps · Esc reverts</source>
        <translation>Enter keeps · Esc reverts</translation>
    </message>
    <message>
        <source>Note on the doubt</source>
        <translation>Note on the doubt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Decide it as the others were decided, or look at it in its article:</source>
        <translation>Decide it as the others were decided, or look at it in its article:</translation>
    </message>
    <message>
        <source>Does it still stand?</source>
        <translation>Does it still stand?</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>It stands</translation>
    </message>
    <message>
        <source>No metric, or another cause</source>
        <translation>No metric, or another cause</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Open in the article</translation>
    </message>
    <message>
        <source>Neither: no metric</source>
        <translation>Neither: no metric</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>A and B overlap, or one of them has no metric</source>
        <translation>A and B overlap, or one of them has no metric</translation>
    </message>
    <message>
        <source>A metric of my own</source>
        <translation>A metric of my own</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Here is what was suggested. Decide what you had not found, then complete again.</source>
        <translation>Here is what was suggested. Decide what you had not found, then complete again.</translation>
    </message>
    <message>
        <source>Not complete yet: {missing}.</source>
        <translation>Not complete yet: {missing}.</translation>
    </message>
    <message>
        <source>I have found all</source>
        <translation>I have found all</translation>
    </message>
    <message>
        <source>The list of articles was put aside. {key} leads to the button that brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have marked nothing in this article. If you go on, what was suggested appears, and it can no longer be seen what you find by yourself.</source>
        <translation>You have marked nothing in this article. If you go on, what was suggested appears, and it can no longer be seen what you find by yourself.</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Keep looking</translation>
    </message>
    <message>
        <source>There is no metric in it</source>
        <translation>There is no metric in it</translation>
    </message>
    <message>
        <source>“{quote}” is the first.</source>
        <translation>“{quote}” is the first.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment on this article:</source>
        <translation>Comment on this article:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of this article:</source>
        <translation>Title of this article:</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>✓ adjudicated</source>
        <translation>✓ adjudicated</translation>
    </message>
    <message>
        <source>{left} of {n} left</source>
        <translation>{left} of {n} left</translation>
    </message>
    <message>
        <source>{n} agreed</source>
        <translation>{n} agreed</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>to be completed</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>Assign %n article(s) to</source>
        <translation>
            <numerusform>Assign %n article to</numerusform>
            <numerusform>Assign %n articles to</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Someone else…</translation>
    </message>
    <message>
        <source>Take away from</source>
        <translation>Take away from</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Name of the reviewer, as it is written on his decisions:</source>
        <translation>Name of the reviewer, as it is written on his decisions:</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) assigned to {name}.</source>
        <translation>
            <numerusform>%n article assigned to {name}.</numerusform>
            <numerusform>%n articles assigned to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken away from {name}.</source>
        <translation>
            <numerusform>%n article taken away from {name}.</numerusform>
            <numerusform>%n articles taken away from {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Check and repair…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Warn no more</source>
        <translation>Warn no more</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Projects (*.metrics)</source>
        <translation>Projects (*.metrics)</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restore into a new file</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>Restored: {path}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Backups of “{name}”</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>They lie in {folder}</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Restore into a new file…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is none yet. The window makes them by itself.</source>
        <translation>There is none yet. The window makes them by itself.</translation>
    </message>
    <message>
        <source>The window makes them by itself: when it opens the project, after every 200 decisions, and when it closes it.</source>
        <translation>The window makes them by itself: when it opens the project, after every 200 decisions, and when it closes it.</translation>
    </message>
    <message>
        <source>Last known to be saved in the project: {decisions} {decisions:decision|decisions}, {when}.</source>
        <translation>Last known to be saved in the project: {decisions} {decisions:decision|decisions}, {when}.</translation>
    </message>
</context>
<context>
    <name>BasisLine</name>
    <message>
        <source>All completed</source>
        <translation>All completed</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Random sample</translation>
    </message>
    <message>
        <source>The articles that are measured</source>
        <translation>The articles that are measured</translation>
    </message>
    <message>
        <source>Figures over articles drawn at random are unbiased; over chosen ones they are not.</source>
        <translation>Figures over articles drawn at random are unbiased; over chosen ones they are not.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>A and B overlap, or one of them has no metric: take one, or a metric of your own.</source>
        <translation>A and B overlap, or one of them has no metric: take one, or a metric of your own.</translation>
    </message>
    <message>
        <source>Readings of the difference in view</source>
        <translation>Readings of the difference in view</translation>
    </message>
</context>
<context>
    <name>BiasDialog</name>
    <message>
        <source>Bias control</source>
        <translation>Bias control</translation>
    </message>
    <message>
        <source>Articles without suggestions</source>
        <translation>Articles without suggestions</translation>
    </message>
    <message>
        <source>The reviewer marks what he finds; suggestions appear when he first completes the article. How much he found alone is counted.</source>
        <translation>The reviewer marks what he finds; suggestions appear when he first completes the article. How much he found alone is counted.</translation>
    </message>
    <message>
        <source>Articles with planted errors</source>
        <translation>Articles with planted errors</translation>
    </message>
    <message>
        <source>A few of their suggestions are changed. Completing the article reveals them, and asks again about those that were accepted.</source>
        <translation>A few of their suggestions are changed. Completing the article reveals them, and asks again about those that were accepted.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Decides which articles: the same seed, the same articles.</source>
        <translation>Decides which articles: the same seed, the same articles.</translation>
    </message>
    <message>
        <source>Together that is {both} %: no article can be both, so the two shares must not exceed 100 %.</source>
        <translation>Together that is {both} %: no article can be both, so the two shares must not exceed 100 %.</translation>
    </message>
    <message>
        <source>It holds for articles that have not been opened yet; begun ones stay as they are.</source>
        <translation>It holds for articles that have not been opened yet; begun ones stay as they are.</translation>
    </message>
</context>
<context>
    <name>BiasLine</name>
    <message>
        <source>Recall blind {share}</source>
        <translation>Recall blind {share}</translation>
    </message>
    <message>
        <source>assisted {share}</source>
        <translation>assisted {share}</translation>
    </message>
    <message>
        <source>found unaided {share}</source>
        <translation>found unaided {share}</translation>
    </message>
    <message>
        <source>planted errors caught {share}</source>
        <translation>planted errors caught {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n still in the gold</source>
        <translation>
            <numerusform>%n still in the gold</numerusform>
            <numerusform>%n still in the gold</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} % ({right} of {of})</source>
        <translation>{rate} % ({right} of {of})</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read blind</source>
        <translation>
            <numerusform>%n article was read blind</numerusform>
            <numerusform>%n articles were read blind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with suggestions</source>
        <translation>
            <numerusform>%n with suggestions</numerusform>
            <numerusform>%n with suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall blind: the extractor against what was found before its suggestions were shown.</source>
        <translation>Recall blind: the extractor against what was found before its suggestions were shown.</translation>
    </message>
    <message>
        <source>Assisted: against gold made with them. Much higher means that reviewers follow it.</source>
        <translation>Assisted: against gold made with them. Much higher means that reviewers follow it.</translation>
    </message>
    <message>
        <source>Found unaided: what of the later gold the reviewer had found alone.</source>
        <translation>Found unaided: what of the later gold the reviewer had found alone.</translation>
    </message>
    <message>
        <source>Planted errors caught: those not taken in when the article was first completed.</source>
        <translation>Planted errors caught: those not taken in when the article was first completed.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Take {letter}</source>
        <translation>Take {letter}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>No case here: nothing to mend behind this figure.</source>
        <translation>No case here: nothing to mend behind this figure.</translation>
    </message>
    <message>
        <source>Cases of the chosen figure</source>
        <translation>Cases of the chosen figure</translation>
    </message>
    <message>
        <source>Cases by cause: a click shows those alone</source>
        <translation>Cases by cause: a click shows those alone</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>Open in review</source>
        <translation>Open in review</translation>
    </message>
    <message>
        <source>Mend the gold there; the figures follow. Or double-click the case.</source>
        <translation>Mend the gold there; the figures follow. Or double-click the case.</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Every article has been read by this version of the extractor.</source>
        <translation type="unfinished">Every article has been read by this version of the extractor.</translation>
    </message>
    <message>
        <source>Looking for metrics…</source>
        <translation type="unfinished">Looking for metrics…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read by the extractor.</source>
        <translation>
            <numerusform>%n article read by the extractor.</numerusform>
            <numerusform>%n articles read by the extractor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) given up.</source>
        <translation>
            <numerusform>%n article given up.</numerusform>
            <numerusform>%n articles given up.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are read by “Run the extractor”, or when the project is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseSearch</name>
    <message>
        <source>Search the causes; Enter chooses</source>
        <translation>Search the causes; Enter chooses</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
</context>
<context>
    <name>CausesPopup</name>
    <message>
        <source>Why is it no metric? Esc cancels.</source>
        <translation>Why is it no metric? Esc cancels.</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Back to the groups</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copy as a picture</translation>
    </message>
    <message>
        <source>This chart as a file</source>
        <translation>This chart as a file</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>repaired</source>
        <translation>repaired</translation>
    </message>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>Projects (*.metrics);;All files (*)</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>Repair into a new file</translation>
    </message>
    <message>
        <source>Check “{name}”</source>
        <translation>Check “{name}”</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>Repair into a new file…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Open the new file</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Repairing</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Repairing into “{name}”: what can be read is taken, mended and checked.</source>
        <translation>Repairing into “{name}”: what can be read is taken, mended and checked.</translation>
    </message>
    <message>
        <source>Checking pages, texts, offsets, decisions and what stands. Nothing is written.</source>
        <translation>Checking pages, texts, offsets, decisions and what stands. Nothing is written.</translation>
    </message>
    <message>
        <source>Sound: {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions} were checked.</source>
        <translation>Sound: {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions} were checked.</translation>
    </message>
    <message>
        <source>{flaws} {flaws:flaw|flaws} in {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}. Repairing makes a new file of all that holds; this one stays as it is.</source>
        <translation>{flaws} {flaws:flaw|flaws} in {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}. Repairing makes a new file of all that holds; this one stays as it is.</translation>
    </message>
    <message>
        <source>“{name}” has {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}: {mended} {mended:thing was|things were} mended, {left} left as {left:it is|they are}, {lost} lost. What stands was made anew.</source>
        <translation>“{name}” has {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}: {mended} {mended:thing was|things were} mended, {left} left as {left:it is|they are}, {lost} lost. What stands was made anew.</translation>
    </message>
    <message>
        <source>“Run the extractor” in the new file makes the lost suggestions again.</source>
        <translation>“Run the extractor” in the new file makes the lost suggestions again.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aside</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>open questions</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>unassigned</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>random sample</translation>
    </message>
    <message>
        <source>Completed articles in which something accepted had been changed on purpose</source>
        <translation>Completed articles in which something accepted had been changed on purpose</translation>
    </message>
    <message>
        <source>Only what is assigned to you. Press again for all.</source>
        <translation>Only what is assigned to you. Press again for all.</translation>
    </message>
    <message>
        <source>Only what is assigned to nobody. Press again for all.</source>
        <translation>Only what is assigned to nobody. Press again for all.</translation>
    </message>
    <message>
        <source>Only the articles drawn at random (◇). Press again for all.</source>
        <translation>Only the articles drawn at random (◇). Press again for all.</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>Import from the clipboard</source>
        <translation>Import from the clipboard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{characters} {characters:character|characters}, {numbers} {numbers:number|numbers}. The text is kept as it was copied.</source>
        <translation>{characters} {characters:character|characters}, {numbers} {numbers:number|numbers}. The text is kept as it was copied.</translation>
    </message>
    <message>
        <source>This text is in the project already.</source>
        <translation>This text is in the project already.</translation>
    </message>
</context>
<context>
    <name>ComparedSection</name>
    <message>
        <source>no other run</source>
        <translation>no other run</translation>
    </message>
    <message numerus="yes">
        <source>{run}: %n article(s)</source>
        <translation>
            <numerusform>{run}: %n article</numerusform>
            <numerusform>{run}: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Compared with {run}</source>
        <translation>Compared with {run}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>The earlier run that the figures are compared with</source>
        <translation>The earlier run that the figures are compared with</translation>
    </message>
    <message>
        <source>What was fixed and broken since</source>
        <translation>What was fixed and broken since</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>Differences of the two runs</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
    <message>
        <source>no metric ({cause})</source>
        <translation>no metric ({cause})</translation>
    </message>
    <message>
        <source>Another look: the guideline changed</source>
        <translation>Another look: the guideline changed</translation>
    </message>
    <message>
        <source>Same words, decided differently</source>
        <translation>Same words, decided differently</translation>
    </message>
    <message>
        <source>Same pattern, other boundaries</source>
        <translation>Same pattern, other boundaries</translation>
    </message>
    <message>
        <source>Guideline {version}</source>
        <translation>Guideline {version}</translation>
    </message>
</context>
<context>
    <name>ConsistencyPanel</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No project is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) compared</source>
        <translation>
            <numerusform>%n decision compared</numerusform>
            <numerusform>%n decisions compared</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. Decisions on like places are compared here.</source>
        <translation>Nothing is decided yet. Decisions on like places are compared here.</translation>
    </message>
    <message>
        <source>Like places are decided alike: nothing here needs another look.</source>
        <translation>Like places are decided alike: nothing here needs another look.</translation>
    </message>
    <message>
        <source>What was decided differently</source>
        <translation>What was decided differently</translation>
    </message>
    <message>
        <source>Decisions in their sentences</source>
        <translation>Decisions in their sentences</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Saving a copy as “{name}”; nothing is decided until it is done…</source>
        <translation>Saving a copy as “{name}”; nothing is decided until it is done…</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>Copy saved: {path}</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Folder in which a new one is made</source>
        <translation>Folder in which a new one is made</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Export to a file</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Choose a metric first: a click on its box, or {key}.</source>
        <translation>Choose a metric first: a click on its box, or {key}.</translation>
    </message>
    <message>
        <source>Select the words in the article first, then press the key of the role.</source>
        <translation>Select the words in the article first, then press the key of the role.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) have not been on screen yet: scroll to them, then press {key} again.</source>
        <translation>
            <numerusform>%n exclusion has not been on screen yet: scroll to it, then press {key} again.</numerusform>
            <numerusform>%n exclusions have not been on screen yet: scroll to them, then press {key} again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No project is open. Open one with {open}, or drop its file here.</source>
        <translation>No project is open. Open one with {open}, or drop its file here.</translation>
    </message>
    <message>
        <source>Nothing to measure against yet: no article is adjudicated. Rule on the differences of one on the page of adjudication ({page_adjudication}); when none is left, it is gold.</source>
        <translation>Nothing to measure against yet: no article is adjudicated. Rule on the differences of one on the page of adjudication ({page_adjudication}); when none is left, it is gold.</translation>
    </message>
    <message>
        <source>Nothing to measure against yet: no article is complete in the layer “{layer}”. Choose another layer above, or wait until its reviewer has completed one.</source>
        <translation>Nothing to measure against yet: no article is complete in the layer “{layer}”. Choose another layer above, or wait until its reviewer has completed one.</translation>
    </message>
    <message>
        <source>Nothing to measure against yet. Decide every number of an article, then complete it with {complete}: from then on it is gold.</source>
        <translation>Nothing to measure against yet. Decide every number of an article, then complete it with {complete}: from then on it is gold.</translation>
    </message>
    <message>
        <source>No article of the random sample is completed yet. Order the queue by “Random sample first” and complete them in that order.</source>
        <translation>No article of the random sample is completed yet. Order the queue by “Random sample first” and complete them in that order.</translation>
    </message>
    <message>
        <source>The extractor has not read the completed articles. Run it with {extract}.</source>
        <translation>The extractor has not read the completed articles. Run it with {extract}.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>This article is adjudicated.</source>
        <translation>This article is adjudicated.</translation>
    </message>
    <message>
        <source>No difference is left here.</source>
        <translation>No difference is left here.</translation>
    </message>
    <message>
        <source>Take over all agreed</source>
        <translation>Take over all agreed</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) stand.</source>
        <translation>
            <numerusform>%n metric stand.</numerusform>
            <numerusform>%n metrics stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the other articles.</source>
        <translation>Nothing is left in the other articles.</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) on which all agree wait to be taken over.</source>
        <translation>
            <numerusform>%n metric on which all agree wait to be taken over.</numerusform>
            <numerusform>%n metrics on which all agree wait to be taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Hide the names</translation>
    </message>
    <message>
        <source>Who marked what</source>
        <translation>Who marked what</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Save the list of what was left out</source>
        <translation>Save the list of what was left out</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The list lies in {path}.</source>
        <translation>The list lies in {path}.</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard. Copy an article first.</source>
        <translation>There is no text and no file on the clipboard. Copy an article first.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with {metrics} {metrics:metric|metrics} written to {path}.</source>
        <translation>
            <numerusform>%n article with {metrics} {metrics:metric|metrics} written to {path}.</numerusform>
            <numerusform>%n articles with {metrics} {metrics:metric|metrics} written to {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was lost is listed in {path}.</source>
        <translation>What was lost is listed in {path}.</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>A release never changes: measure against a layer to mend its gold.</source>
        <translation>A release never changes: measure against a layer to mend its gold.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>Replace the file</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation>Looking what would be written…</translation>
    </message>
    <message>
        <source>Replace the list of losses</source>
        <translation>Replace the list of losses</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Stopped: nothing was written.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export gold: the layer “{layer}”</source>
        <translation>Export gold: the layer “{layer}”</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>It cannot hold</source>
        <translation>It cannot hold</translation>
    </message>
    <message>
        <source>There is nothing to write: no article is as you ask for.</source>
        <translation>There is nothing to write: no article is as you ask for.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with {metrics} {metrics:metric|metrics}.</source>
        <translation>
            <numerusform>%n article with {metrics} {metrics:metric|metrics}.</numerusform>
            <numerusform>%n articles with {metrics} {metrics:metric|metrics}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) would be lost:</source>
        <translation>
            <numerusform>%n piece would be lost:</numerusform>
            <numerusform>%n pieces would be lost:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>Nothing would be lost.</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>Completed articles</source>
        <translation>Completed articles</translation>
    </message>
    <message>
        <source>Gold: every number of them is decided</source>
        <translation>Gold: every number of them is decided</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>What is not complete or not begun, too: that is a draft, not gold</source>
        <translation>What is not complete or not begun, too: that is a draft, not gold</translation>
    </message>
    <message>
        <source>What the queue lists now: {filter}</source>
        <translation>What the queue lists now: {filter}</translation>
    </message>
    <message>
        <source>These articles, complete or not</source>
        <translation>These articles, complete or not</translation>
    </message>
    <message>
        <source>Suggestions, too, as predictions</source>
        <translation>Suggestions, too, as predictions</translation>
    </message>
    <message>
        <source>What the extractor shown suggests, with its version, beside what was decided</source>
        <translation>What the extractor shown suggests, with its version, beside what was decided</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{title}: {hint}</source>
        <translation>{title}: {hint}</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>click a figure to see its cases</source>
        <translation>click a figure to see its cases</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>rows: gold · columns: extractor</source>
        <translation>rows: gold · columns: extractor</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>By mode</translation>
    </message>
    <message>
        <source>the same pairs, read more or less strictly</source>
        <translation>the same pairs, read more or less strictly</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>found − gold, in characters</source>
        <translation>found − gold, in characters</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>field by field, where both sides meet</source>
        <translation>field by field, where both sides meet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>where both sides meet: the same words</source>
        <translation>where both sides meet: the same words</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>precision, the most errors first</source>
        <translation>precision, the most errors first</translation>
    </message>
</context>
<context>
    <name>Filer</name>
    <message>
        <source>not filed</source>
        <translation>not filed</translation>
    </message>
    <message>
        <source>Undone: filed under “{cause}”</source>
        <translation>Undone: filed under “{cause}”</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This is the sample: invented articles with suggestions that wait. Try anything: your decisions are kept apart from the gold that came with it.</source>
        <translation>This is the sample: invented articles with suggestions that wait. Try anything: your decisions are kept apart from the gold that came with it.</translation>
    </message>
    <message>
        <source>Projects (*.metrics)</source>
        <translation>Projects (*.metrics)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>Projects (*.metrics);;All files (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Import articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Texts, annotations and archives ({wanted})</source>
        <translation>Texts, annotations and archives ({wanted})</translation>
    </message>
    <message>
        <source>This file meets its team as {account}, but you decide as {reviewer}, and what you decide so stays here. If you are {account}: File → Reviewer…</source>
        <translation>This file meets its team as {account}, but you decide as {reviewer}, and what you decide so stays here. If you are {account}: File → Reviewer…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>The chart is on the clipboard.</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vector picture (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Chart written to {path}.</source>
        <translation>Chart written to {path}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) without a meaning</source>
        <translation>
            <numerusform>%n label without a meaning</numerusform>
            <numerusform>%n labels without a meaning</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nothing in it</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Recognized by its suffix and by how it begins</source>
        <translation>Recognized by its suffix and by how it begins</translation>
    </message>
    <message>
        <source>Articles that the project does not have</source>
        <translation>Articles that the project does not have</translation>
    </message>
    <message>
        <source>Articles whose text is in the project: they are not taken twice</source>
        <translation>Articles whose text is in the project: they are not taken twice</translation>
    </message>
    <message>
        <source>Metrics that become yours</source>
        <translation>Metrics that become yours</translation>
    </message>
    <message>
        <source>What is in the file and has no place here: choose the file to see each piece</source>
        <translation>What is in the file and has no place here: choose the file to see each piece</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <source>The match before (Shift ↵)</source>
        <translation>The match before (Shift ↵)</translation>
    </message>
    <message>
        <source>The next match (↵)</source>
        <translation>The next match (↵)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Make or open a project first, then drop the files again.</source>
        <translation>Make or open a project first, then drop the files again.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>The helper process was ended in the middle of its work. Please do that again.</source>
        <translation>The helper process was ended in the middle of its work. Please do that again.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Reading the gold…</source>
        <translation>Reading the gold…</translation>
    </message>
    <message>
        <source>Freeze the gold: the layer “{layer}”</source>
        <translation>Freeze the gold: the layer “{layer}”</translation>
    </message>
    <message>
        <source>Freeze the gold</source>
        <translation>Freeze the gold</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Reading the gold</source>
        <translation>Reading the gold</translation>
    </message>
</context>
<context>
    <name>FreezeFields</name>
    <message>
        <source>Where the release is to stand</source>
        <translation>Where the release is to stand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>By article; the seed decides. What was in the release before stays in its split.</source>
        <translation>By article; the seed decides. What was in the release before stays in its split.</translation>
    </message>
    <message>
        <source>As SPDX writes it; several with commas. Empty: unknown.</source>
        <translation>As SPDX writes it; several with commas. Empty: unknown.</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>This panel has failed several times and was put aside.</source>
        <translation>This panel has failed several times and was put aside.</translation>
    </message>
    <message>
        <source>This panel could not be made. Everything else works without it.</source>
        <translation>This panel could not be made. Everything else works without it.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Try it again</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message numerus="yes">
        <source>%n suggestion(s) to decide</source>
        <translation>
            <numerusform>%n suggestion to decide</numerusform>
            <numerusform>%n suggestions to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) undecided</source>
        <translation>
            <numerusform>%n number undecided</numerusform>
            <numerusform>%n numbers undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) to confirm</source>
        <translation>
            <numerusform>%n exclusion to confirm</numerusform>
            <numerusform>%n exclusions to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: {missing}</source>
        <translation>Not yet: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) decided</source>
        <translation>
            <numerusform>%n number decided</numerusform>
            <numerusform>%n numbers decided</numerusform>
        </translation>
    </message>
    <message>
        <source>Without suggestions: mark every metric that you find</source>
        <translation>Without suggestions: mark every metric that you find</translation>
    </message>
    <message>
        <source>When you have found all: suggestions and exclusions appear, to be decided as usual</source>
        <translation>When you have found all: suggestions and exclusions appear, to be decided as usual</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Complete and go on</source>
        <translation>Complete and go on</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>Answer %n open question</numerusform>
            <numerusform>Answer %n open questions</numerusform>
        </translation>
    </message>
    <message>
        <source>I have found all</source>
        <translation>I have found all</translation>
    </message>
    <message>
        <source>To change it, choose Reopen in the Article menu</source>
        <translation>To change it, choose Reopen in the Article menu</translation>
    </message>
    <message>
        <source>Confirm exclusions</source>
        <translation>Confirm exclusions</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>edit the value</source>
        <translation>edit the value</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>keeps it</translation>
    </message>
    <message>
        <source>leaves it</source>
        <translation>leaves it</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Metrics that the rules suggest</source>
        <translation>Metrics that the rules suggest</translation>
    </message>
    <message>
        <source>Numbers that no rule knows: each becomes a metric, or is none</source>
        <translation>Numbers that no rule knows: each becomes a metric, or is none</translation>
    </message>
    <message>
        <source>Numbers that the rules take for no metric</source>
        <translation>Numbers that the rules take for no metric</translation>
    </message>
    <message>
        <source>A click goes to the next one</source>
        <translation>A click goes to the next one</translation>
    </message>
    <message>
        <source>A tick for each item, in text order:
green is decided, grey waits for you, tall and red is a number that no rule knows</source>
        <translation>A tick for each item, in text order:
green is decided, grey waits for you, tall and red is a number that no rule knows</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}, {column}: {value}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>All causes, with a search</source>
        <translation>All causes, with a search</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>the {most} of {many} with the most errors</source>
        <translation>the {most} of {many} with the most errors</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>By what the articles are grouped</source>
        <translation>By what the articles are grouped</translation>
    </message>
    <message>
        <source>Groups of articles</source>
        <translation>Groups of articles</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline {version}</source>
        <translation>Guideline {version}</translation>
    </message>
    <message>
        <source>Guideline {version}: {name}</source>
        <translation>Guideline {version}: {name}</translation>
    </message>
    <message>
        <source>The guideline says nothing of this. Choose a metric or an excluded number.</source>
        <translation>The guideline says nothing of this. Choose a metric or an excluded number.</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>In this project</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What the guideline says</source>
        <translation>What the guideline says</translation>
    </message>
</context>
<context>
    <name>Haste</name>
    <message numerus="yes">
        <source>%n accepted in {seconds} seconds, quicker than one can read. A glance at each keeps the gold good.</source>
        <translation>
            <numerusform>%n accepted in {seconds} seconds, quicker than one can read. A glance at each keeps the gold good.</numerusform>
            <numerusform>%n accepted in {seconds} seconds, quicker than one can read. A glance at each keeps the gold good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{n} decisions a minute</source>
        <translation>{n} decisions a minute</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours} h {minutes} min left</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} min left</translation>
    </message>
    <message numerus="yes">
        <source>Decisions a minute: over your latest stretches of work, an hour at the most.
Time left: the median of the %n article(s) that you completed, times those to do.
Time counts while you press, click or move in the article or the rows, and for 60 seconds after.</source>
        <translation>
            <numerusform>Decisions a minute: over your latest stretches of work, an hour at the most.
Time left: the median of the %n article that you completed, times those to do.
Time counts while you press, click or move in the article or the rows, and for 60 seconds after.</numerusform>
            <numerusform>Decisions a minute: over your latest stretches of work, an hour at the most.
Time left: the median of the %n articles that you completed, times those to do.
Time counts while you press, click or move in the article or the rows, and for 60 seconds after.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistency</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudication</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>not saved: the last step</source>
        <translation>not saved: the last step</translation>
    </message>
    <message>
        <source>every decision is saved at once</source>
        <translation>every decision is saved at once</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>saved {time}</translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message>
        <source>From now on {blind} % of the articles come without suggestions, {planted} % with planted errors.</source>
        <translation>From now on {blind} % of the articles come without suggestions, {planted} % with planted errors.</translation>
    </message>
    <message>
        <source>There are no articles to draw from yet.</source>
        <translation>There are no articles to draw from yet.</translation>
    </message>
    <message>
        <source>The random sample is as it was.</source>
        <translation>The random sample is as it was.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) drawn at random.</source>
        <translation>
            <numerusform>%n article drawn at random.</numerusform>
            <numerusform>%n articles drawn at random.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the files: {done} of {total}</source>
        <translation>Reading the files: {done} of {total}</translation>
    </message>
    <message>
        <source>Import: what would come in</source>
        <translation>Import: what would come in</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Reading the files</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%n new article.</numerusform>
            <numerusform>%n new articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s).</source>
        <translation>
            <numerusform>%n metric.</numerusform>
            <numerusform>%n metrics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) here already: not taken twice.</source>
        <translation>
            <numerusform>%n article here already: not taken twice.</numerusform>
            <numerusform>%n articles here already: not taken twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a place here.</source>
        <translation>
            <numerusform>%n piece without a place here.</numerusform>
            <numerusform>%n pieces without a place here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting for labels to get a meaning.</source>
        <translation>
            <numerusform>%n file waiting for labels to get a meaning.</numerusform>
            <numerusform>%n files waiting for labels to get a meaning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused.</source>
        <translation>
            <numerusform>%n file refused.</numerusform>
            <numerusform>%n files refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read.</source>
        <translation>
            <numerusform>%n file not read.</numerusform>
            <numerusform>%n files not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n metric(s)</source>
        <translation>
            <numerusform>Take over %n metric</numerusform>
            <numerusform>Take over %n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come in: import the same files again for the rest.</source>
        <translation>
            <numerusform>%n did not come in: import the same files again for it.</numerusform>
            <numerusform>%n did not come in: import the same files again for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n already here.</numerusform>
            <numerusform>%n already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gold metric(s) taken over.</source>
        <translation>
            <numerusform>%n gold metric taken over.</numerusform>
            <numerusform>%n gold metrics taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Open an article from the queue to begin.</source>
        <translation>Open an article from the queue to begin.</translation>
    </message>
    <message>
        <source>Every number of this article is decided. {key} completes it.</source>
        <translation>Every number of this article is decided. {key} completes it.</translation>
    </message>
    <message>
        <source>{key} goes to the next item that waits for a decision.</source>
        <translation>{key} goes to the next item that waits for a decision.</translation>
    </message>
    <message>
        <source>Select a metric in the text and press the digit of its kind. When you have found all, press {key}: what was suggested appears then.</source>
        <translation>Select a metric in the text and press the digit of its kind. When you have found all, press {key}: what was suggested appears then.</translation>
    </message>
    <message>
        <source>This article is complete. To change it, choose Reopen in the Article menu.</source>
        <translation>This article is complete. To change it, choose Reopen in the Article menu.</translation>
    </message>
    <message>
        <source>Select the words in the article first, then fill the role with them.</source>
        <translation>Select the words in the article first, then fill the role with them.</translation>
    </message>
    <message>
        <source>Current item</source>
        <translation>Current item</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Current number</source>
        <translation>Current number</translation>
    </message>
    <message>
        <source>Current metric</source>
        <translation>Current metric</translation>
    </message>
    <message>
        <source>In the text: {value}</source>
        <translation>In the text: {value}</translation>
    </message>
    <message>
        <source>Place among the numbers that are no metric</source>
        <translation>Place among the numbers that are no metric</translation>
    </message>
    <message>
        <source>Place among the article&apos;s metrics; rejected ones are not counted</source>
        <translation>Place among the article&apos;s metrics; rejected ones are not counted</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Everything like this one…</source>
        <translation>Everything like this one…</translation>
    </message>
    <message>
        <source>Suggest it where the sentence stands again</source>
        <translation>Suggest it where the sentence stands again</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key…</source>
        <translation>Press a key…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Key for {act}: {key}</source>
        <translation>Key for {act}: {key}</translation>
    </message>
    <message>
        <source>Click, then press the new key</source>
        <translation>Click, then press the new key</translation>
    </message>
    <message>
        <source>Give back the key it came with</source>
        <translation>Give back the key it came with</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Choose another</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>This has no key any longer: {key} belongs to “{owner}” now.</source>
        <translation>This has no key any longer: {key} belongs to “{owner}” now.</translation>
    </message>
    <message>
        <source>{key} moves the caret, or belongs to fields and lists: it stays as it is.</source>
        <translation>{key} moves the caret, or belongs to fields and lists: it stays as it is.</translation>
    </message>
    <message>
        <source>{key} belongs to “{owner}”.</source>
        <translation>{key} belongs to “{owner}”.</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Every key</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Search by key or by what it does</translation>
    </message>
    <message>
        <source>Click a key and press another one; Esc keeps it.</source>
        <translation>Click a key and press another one; Esc keeps it.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Reset all keys</translation>
    </message>
    <message>
        <source>No key and no act has these words.</source>
        <translation>No key and no act has these words.</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>A reviewer and his layer need a name: it is written on every decision.</source>
        <translation>A reviewer and his layer need a name: it is written on every decision.</translation>
    </message>
    <message>
        <source>All that was decided is saved, but not in “{name}” alone: {reason}. Until the project was opened and closed again, copy or move it only together with “{name}-wal”.</source>
        <translation>All that was decided is saved, but not in “{name}” alone: {reason}. Until the project was opened and closed again, copy or move it only together with “{name}-wal”.</translation>
    </message>
    <message>
        <source>Another value span of this layer lies there; value spans never overlap. Nothing was changed. Move the edge, or take the other metric out first.</source>
        <translation>Another value span of this layer lies there; value spans never overlap. Nothing was changed. Move the edge, or take the other metric out first.</translation>
    </message>
    <message>
        <source>Before adjudication {reviewer} sees his own layer alone. Ask one of those who see all layers: {adjudicators}.</source>
        <translation>Before adjudication {reviewer} sees his own layer alone. Ask one of those who see all layers: {adjudicators}.</translation>
    </message>
    <message>
        <source>Gold and predictions of “{file}” do not read the same at {start}–{end}: “{quote}” and “{known}”. Run the extractor on the text of the gold, and try again.</source>
        <translation>Gold and predictions of “{file}” do not read the same at {start}–{end}: “{quote}” and “{known}”. Run the extractor on the text of the gold, and try again.</translation>
    </message>
    <message>
        <source>Gold and predictions of “{file}” were made from different texts ({lengths} characters). Run the extractor on the text of the gold, and try again.</source>
        <translation>Gold and predictions of “{file}” were made from different texts ({lengths} characters). Run the extractor on the text of the gold, and try again.</translation>
    </message>
    <message>
        <source>No article of the predictions is in the gold: they are paired by “file”. The predictions begin with “{predicted}”, the gold with “{gold}”.</source>
        <translation>No article of the predictions is in the gold: they are paired by “file”. The predictions begin with “{predicted}”, the gold with “{gold}”.</translation>
    </message>
    <message>
        <source>Nothing is suggested for “{quote}”. Give it a kind, or say that it is no metric.</source>
        <translation>Nothing is suggested for “{quote}”. Give it a kind, or say that it is no metric.</translation>
    </message>
    <message>
        <source>Nothing was decided here that could stand. Accept it, or say that it is no metric.</source>
        <translation>Nothing was decided here that could stand. Accept it, or say that it is no metric.</translation>
    </message>
    <message>
        <source>Only a decision can be copied forward, and only within one sentence. Accept it, or say that it is no metric, and try again.</source>
        <translation>Only a decision can be copied forward, and only within one sentence. Accept it, or say that it is no metric, and try again.</translation>
    </message>
    <message>
        <source>Only {reviewer} can send his own decisions; here are some that, as far as you may see, are not there yet: {count}. If they are yours, decide as “{account}” from now on: with --reviewer, or File → Reviewer….</source>
        <translation>Only {reviewer} can send his own decisions; here are some that, as far as you may see, are not there yet: {count}. If they are yours, decide as “{account}” from now on: with --reviewer, or File → Reviewer….</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; the last step was not saved. Free some space and repeat it.</source>
        <translation>The disk that holds “{name}” is full; the last step was not saved. Free some space and repeat it.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” reports an error; the last step was not saved. Copy the file to another disk.</source>
        <translation>The disk that holds “{name}” reports an error; the last step was not saved. Copy the file to another disk.</translation>
    </message>
    <message>
        <source>The extractor “{extractor}” reports “{what}” at {start}–{end} of a text of {length} characters, which the schema or the text does not know. Nothing was taken from it; tell whoever made it.</source>
        <translation>The extractor “{extractor}” reports “{what}” at {start}–{end} of a text of {length} characters, which the schema or the text does not know. Nothing was taken from it; tell whoever made it.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>The folder {folder} does not exist. Make it first.</translation>
    </message>
    <message>
        <source>The folder {folder} for the sample cannot be made: {reason}. Make a project elsewhere.</source>
        <translation>The folder {folder} for the sample cannot be made: {reason}. Make a project elsewhere.</translation>
    </message>
    <message>
        <source>The predictions were not all made by the present version of “{extractor}”. Run the extraction again to measure that one.</source>
        <translation>The predictions were not all made by the present version of “{extractor}”. Run the extraction again to measure that one.</translation>
    </message>
    <message>
        <source>The schema {path} cannot be read: {reason}. The schema was left as it was.</source>
        <translation>The schema {path} cannot be read: {reason}. The schema was left as it was.</translation>
    </message>
    <message>
        <source>The shares of blind and planted articles are from 0 to 1, together 1 at the most: not {blind} and {planted}.</source>
        <translation>The shares of blind and planted articles are from 0 to 1, together 1 at the most: not {blind} and {planted}.</translation>
    </message>
    <message>
        <source>The selection runs over a line break: select the words of one figure.</source>
        <translation>The selection runs over a line break: select the words of one figure.</translation>
    </message>
    <message>
        <source>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}: nothing that was known to be saved is missing from it. Restore it into a new file.</source>
        <translation>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}: nothing that was known to be saved is missing from it. Restore it into a new file.</translation>
    </message>
    <message>
        <source>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}; whether more was saved later is not known. Restore it into a new file.</source>
        <translation>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}; whether more was saved later is not known. Restore it into a new file.</translation>
    </message>
    <message>
        <source>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}; {lacking} that {lacking:was|were} saved later {lacking:is|are} missing from it. Restore it into a new file.</source>
        <translation>A backup of “{name}” made on {at} holds {articles} {articles:article|articles} and {decisions} {decisions:decision|decisions}; {lacking} that {lacking:was|were} saved later {lacking:is|are} missing from it. Restore it into a new file.</translation>
    </message>
    <message>
        <source>A planted error still stands in {count} {count:article|articles}: {articles}. Complete {count:it|each of them} and answer what is asked then, and try again. Nothing was written.</source>
        <translation>A planted error still stands in {count} {count:article|articles}: {articles}. Complete {count:it|each of them} and answer what is asked then, and try again. Nothing was written.</translation>
    </message>
    <message>
        <source>A random sample of {size} {size:article|articles} cannot be drawn: the project has {count} {count:article|articles}. Ask for 1 to {count}.</source>
        <translation>A random sample of {size} {size:article|articles} cannot be drawn: the project has {count} {count:article|articles}. Ask for 1 to {count}.</translation>
    </message>
    <message>
        <source>Both are the same {articles:in this|in each of these} {articles} {articles:article|articles}.</source>
        <translation>Both are the same {articles:in this|in each of these} {articles} {articles:article|articles}.</translation>
    </message>
    <message>
        <source>In {count} {count:article that is|articles that are} in both, another version of the program found other numbers; those found here stay, and the gate counts them.</source>
        <translation>In {count} {count:article that is|articles that are} in both, another version of the program found other numbers; those found here stay, and the gate counts them.</translation>
    </message>
    <message>
        <source>In {count} {count:article|articles} one reviewer has marked metrics in one file that overlap his metrics in the other, and value spans of a layer never overlap. Nothing was merged. Take one of each out as that reviewer, in either file, and merge again; or, if they are two people of one name, let one of them work under another.</source>
        <translation>In {count} {count:article|articles} one reviewer has marked metrics in one file that overlap his metrics in the other, and value spans of a layer never overlap. Nothing was merged. Take one of each out as that reviewer, in either file, and merge again; or, if they are two people of one name, let one of them work under another.</translation>
    </message>
    <message>
        <source>Of {count} {count:reading of an article|readings of articles} by an extractor something is missing: {count:it was|they were} left out.</source>
        <translation>Of {count} {count:reading of an article|readings of articles} by an extractor something is missing: {count:it was|they were} left out.</translation>
    </message>
    <message>
        <source>Part of the {rows} cannot be read: {found} {found:was|were}, how many were not is not known.</source>
        <translation>Part of the {rows} cannot be read: {found} {found:was|were}, how many were not is not known.</translation>
    </message>
    <message>
        <source>Part of the {rows} cannot be read: {found} {found:was|were}, {missing} {missing:was|were} not.</source>
        <translation>Part of the {rows} cannot be read: {found} {found:was|were}, {missing} {missing:was|were} not.</translation>
    </message>
    <message>
        <source>Since the last draw articles have come in, and {more} of them {more:belongs|belong} into the sample before any other does. Ask for {least} {least:article|articles} at least.</source>
        <translation>Since the last draw articles have come in, and {more} of them {more:belongs|belong} into the sample before any other does. Ask for {least} {least:article|articles} at least.</translation>
    </message>
    <message>
        <source>Since {parent} {added} {added:article was|articles were} only added: the second number goes up.</source>
        <translation>Since {parent} {added} {added:article was|articles were} only added: the second number goes up.</translation>
    </message>
    <message>
        <source>Since {parent} {changed} {changed:article|articles} changed, {removed} {removed:was|were} removed, {moved} moved between splits and {added} {added:was|were} added: the first number goes up.</source>
        <translation>Since {parent} {changed} {changed:article|articles} changed, {removed} {removed:was|were} removed, {moved} moved between splits and {added} {added:was|were} added: the first number goes up.</translation>
    </message>
    <message>
        <source>Stopped early: the figures are of {count} {count:article|articles}.</source>
        <translation>Stopped early: the figures are of {count} {count:article|articles}.</translation>
    </message>
    <message>
        <source>The figures rest on {chosen} of {articles} {articles:article|articles}, none of them drawn at random: figures over chosen articles are biased. A random sample mends that.</source>
        <translation>The figures rest on {chosen} of {articles} {articles:article|articles}, none of them drawn at random: figures over chosen articles are biased. A random sample mends that.</translation>
    </message>
    <message>
        <source>The figures rest on {count:the|all} {count} {count:article|articles} of the project.</source>
        <translation>The figures rest on {count:the|all} {count} {count:article|articles} of the project.</translation>
    </message>
    <message>
        <source>The figures rest on {drawn} of the {size} {size:article|articles} of the random sample (seed {seed}) and on no others.</source>
        <translation>The figures rest on {drawn} of the {size} {size:article|articles} of the random sample (seed {seed}) and on no others.</translation>
    </message>
    <message>
        <source>The figures rest on {drawn} of the {size} {size:article|articles} of the random sample and on {chosen} chosen otherwise: figures over chosen articles are biased. They can be restricted to the random sample.</source>
        <translation>The figures rest on {drawn} of the {size} {size:article|articles} of the random sample and on {chosen} chosen otherwise: figures over chosen articles are biased. They can be restricted to the random sample.</translation>
    </message>
    <message>
        <source>The random sample has {count} {count:article|articles} already and only ever grows. Ask for more than that.</source>
        <translation>The random sample has {count} {count:article|articles} already and only ever grows. Ask for more than that.</translation>
    </message>
    <message>
        <source>The second is better: {change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).</source>
        <translation>The second is better: {change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).</translation>
    </message>
    <message>
        <source>The second is worse: {change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).</source>
        <translation>The second is worse: {change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high} (p = {p}).</translation>
    </message>
    <message>
        <source>The selection runs over more than one line break: select words of one sentence for the role.</source>
        <translation>The selection runs over more than one line break: select words of one sentence for the role.</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text, which ends at {length}.</source>
        <translation>The span {start}–{end} lies outside the text, which ends at {length}.</translation>
    </message>
    <message>
        <source>There are no words in the selection: select the words of the role, and try again.</source>
        <translation>There are no words in the selection: select the words of the role, and try again.</translation>
    </message>
    <message>
        <source>There is no article in {path}, so there is no gold to measure against.</source>
        <translation>There is no article in {path}, so there is no gold to measure against.</translation>
    </message>
    <message>
        <source>There is no cause “{name}”. Causes: {known}.</source>
        <translation>There is no cause “{name}”. Causes: {known}.</translation>
    </message>
    <message>
        <source>There is no cause “{cause}” in the schema.</source>
        <translation>There is no cause “{cause}” in the schema.</translation>
    </message>
    <message>
        <source>There is no extractor named “{name}”. Installed: {known}.</source>
        <translation>There is no extractor named “{name}”. Installed: {known}.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed.</source>
        <translation>There is no file {path}. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>There is no gold to measure against: no article is complete in the layer “{layer}”. Complete one, and measure again.</source>
        <translation>There is no gold to measure against: no article is complete in the layer “{layer}”. Complete one, and measure again.</translation>
    </message>
    <message>
        <source>There is no kind “{name}”. Kinds: {known}.</source>
        <translation>There is no kind “{name}”. Kinds: {known}.</translation>
    </message>
    <message>
        <source>There is no kind “{kind}” in the schema.</source>
        <translation>There is no kind “{kind}” in the schema.</translation>
    </message>
    <message>
        <source>A Dask cluster needs a package that is not installed: pip install &apos;metric-annotator[dask]&apos;.</source>
        <translation>A Dask cluster needs a package that is not installed: pip install &apos;metric-annotator[dask]&apos;.</translation>
    </message>
    <message>
        <source>A copy of “{name}” is being saved: what is decided now would not be in it. Wait until it is done, or stop it.</source>
        <translation>A copy of “{name}” is being saved: what is decided now would not be in it. Wait until it is done, or stop it.</translation>
    </message>
    <message>
        <source>A decision about “{title}” quotes “{quote}”, which does not stand there: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</source>
        <translation>A decision about “{title}” quotes “{quote}”, which does not stand there: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</translation>
    </message>
    <message>
        <source>A decision of {reviewer} in the layer “{layer}” ({action}, {decision}) about “{quote}”: its article is lost.</source>
        <translation>A decision of {reviewer} in the layer “{layer}” ({action}, {decision}) about “{quote}”: its article is lost.</translation>
    </message>
    <message>
        <source>A decision of {reviewer} in “{title}” is not the same in both files, though it has the same id: one of the files was changed by something else. Nothing was merged; go on with a copy made earlier.</source>
        <translation>A decision of {reviewer} in “{title}” is not the same in both files, though it has the same id: one of the files was changed by something else. Nothing was merged; go on with a copy made earlier.</translation>
    </message>
    <message>
        <source>A mistake in the program has stopped this; nothing of it was kept. The log says more.</source>
        <translation>A mistake in the program has stopped this; nothing of it was kept. The log says more.</translation>
    </message>
    <message>
        <source>A schema of the project cannot be read. {reason}</source>
        <translation>A schema of the project cannot be read. {reason}</translation>
    </message>
    <message>
        <source>A sharper estimate takes the next articles of the random sample, and none was drawn. Draw one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File menu.</source>
        <translation>A sharper estimate takes the next articles of the random sample, and none was drawn. Draw one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File menu.</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds {most} rows and there are more metrics than that. Write them as CSV, or fewer articles. Nothing was written.</source>
        <translation>A sheet of XLSX holds {most} rows and there are more metrics than that. Write them as CSV, or fewer articles. Nothing was written.</translation>
    </message>
    <message>
        <source>After merging “{name}”, the table {table} has {now} rows in place of {wanted}, {missing} of its own are missing. Nothing was merged; please report this.</source>
        <translation>After merging “{name}”, the table {table} has {now} rows in place of {wanted}, {missing} of its own are missing. Nothing was merged; please report this.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “{name}” in {folder} while it was open. Nothing was written into it, and nothing more is saved. Save a copy under another name and go on in that.</source>
        <translation>Another file has taken the place of “{name}” in {folder} while it was open. Nothing was written into it, and nothing more is saved. Save a copy under another name and go on in that.</translation>
    </message>
    <message>
        <source>Article {number} in the file cannot be read. {reason}</source>
        <translation>Article {number} in the file cannot be read. {reason}</translation>
    </message>
    <message>
        <source>At {address} the project “{name}” meets, which “{here}” is no copy of. Only if both are to become one, join them once: with --join, or by the question in the window.</source>
        <translation>At {address} the project “{name}” meets, which “{here}” is no copy of. Only if both are to become one, join them once: with --join, or by the question in the window.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {folder}: {reason}. Make that folder writable; decisions go on being saved in the project itself.</source>
        <translation>Backups cannot be kept in {folder}: {reason}. Make that folder writable; decisions go on being saved in the project itself.</translation>
    </message>
    <message>
        <source>Before adjudication {reviewer} sees his own layer alone: this rests on it, not on the gold layer “{gold}”. Those who see all layers: {adjudicators}.</source>
        <translation>Before adjudication {reviewer} sees his own layer alone: this rests on it, not on the gold layer “{gold}”. Those who see all layers: {adjudicators}.</translation>
    </message>
    <message>
        <source>Bias control is in force: what is suggested in this article is not told.</source>
        <translation>Bias control is in force: what is suggested in this article is not told.</translation>
    </message>
    <message>
        <source>Both projects have a random sample, drawn with the seeds {here} and {there}: two samples are no sample. The one here stays, the articles drawn in “{name}” count as chosen.</source>
        <translation>Both projects have a random sample, drawn with the seeds {here} and {there}: two samples are no sample. The one here stays, the articles drawn in “{name}” count as chosen.</translation>
    </message>
    <message>
        <source>Both projects have a release {release}, with other content each. The one here stays; that of the other project remains in its folder.</source>
        <translation>Both projects have a release {release}, with other content each. The one here stays; that of the other project remains in its folder.</translation>
    </message>
    <message>
        <source>Desktop entries are for Linux and its like. Here, make a shortcut to this program: {program}</source>
        <translation>Desktop entries are for Linux and its like. Here, make a shortcut to this program: {program}</translation>
    </message>
    <message>
        <source>Every rule that suggests something here has {few} judged cases or more: {rules}.</source>
        <translation>Every rule that suggests something here has {few} judged cases or more: {rules}.</translation>
    </message>
    <message>
        <source>In “{name}” {reviewers} may see all layers. Here they may not: merging names nobody.</source>
        <translation>In “{name}” {reviewers} may see all layers. Here they may not: merging names nobody.</translation>
    </message>
    <message>
        <source>In “{name}” {reviewer} sees his own layer alone, but here he sees every layer: merged, those of the others would lie open to him before adjudication. Nothing was merged. Merge this project into that one instead, or ask one of those who see all layers there: {adjudicators}.</source>
        <translation>In “{name}” {reviewer} sees his own layer alone, but here he sees every layer: merged, those of the others would lie open to him before adjudication. Nothing was merged. Merge this project into that one instead, or ask one of those who see all layers there: {adjudicators}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>It cannot be read.</translation>
    </message>
    <message>
        <source>It is about something else than it says.</source>
        <translation>It is about something else than it says.</translation>
    </message>
    <message>
        <source>It is the first release of this name.</source>
        <translation>It is the first release of this name.</translation>
    </message>
    <message>
        <source>It quotes “{quote}”, the text reads “{found}”.</source>
        <translation>It quotes “{quote}”, the text reads “{found}”.</translation>
    </message>
    <message>
        <source>Its metric fits neither text nor schema.</source>
        <translation>Its metric fits neither text nor schema.</translation>
    </message>
    <message>
        <source>Its metric is missing.</source>
        <translation>Its metric is missing.</translation>
    </message>
    <message>
        <source>Its metric quotes what is not in the text.</source>
        <translation>Its metric quotes what is not in the text.</translation>
    </message>
    <message>
        <source>Its step is missing, or lies elsewhere.</source>
        <translation>Its step is missing, or lies elsewhere.</translation>
    </message>
    <message>
        <source>Left out of what {reviewer} sent, since it is not what it says it is, or does not fit what is here: {sort} ({count}). It is asked for again each time.</source>
        <translation>Left out of what {reviewer} sent, since it is not what it says it is, or does not fit what is here: {sort} ({count}). It is asked for again each time.</translation>
    </message>
    <message>
        <source>Meeting on a server needs psycopg, which is not installed here. Install it with “{command}” and try again.</source>
        <translation>Meeting on a server needs psycopg, which is not installed here. Install it with “{command}” and try again.</translation>
    </message>
    <message>
        <source>No article has been completed by two reviewers. Assign articles to several of them, and adjudicate what they have completed.</source>
        <translation>No article has been completed by two reviewers. Assign articles to several of them, and adjudicate what they have completed.</translation>
    </message>
    <message>
        <source>No article of the random sample is complete in the layer “{layer}”. `next --purpose sharper` lists them in the order in which to complete them.</source>
        <translation>No article of the random sample is complete in the layer “{layer}”. `next --purpose sharper` lists them in the order in which to complete them.</translation>
    </message>
    <message>
        <source>No article of the release {release} is in the random sample and was read by the extractor. Measure against the whole release.</source>
        <translation>No article of the release {release} is in the random sample and was read by the extractor. Measure against the whole release.</translation>
    </message>
    <message>
        <source>No article says anything of “{field}”. These articles can be grouped by: {known}.</source>
        <translation>No article says anything of “{field}”. These articles can be grouped by: {known}.</translation>
    </message>
    <message>
        <source>No extractor has read an article of the release {release} in this project. Import its articles, run the extraction, and measure again.</source>
        <translation>No extractor has read an article of the release {release} in this project. Import its articles, run the extraction, and measure again.</translation>
    </message>
    <message>
        <source>No extractor has read the {count} completed {count:article|articles}. Run the extraction, and measure again.</source>
        <translation>No extractor has read the {count} completed {count:article|articles}. Run the extraction, and measure again.</translation>
    </message>
    <message>
        <source>No more than {most} projects can be merged at once. Merge the others after.</source>
        <translation>No more than {most} projects can be merged at once. Merge the others after.</translation>
    </message>
    <message>
        <source>No random sample was drawn in this project. Draw one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File menu.</source>
        <translation>No random sample was drawn in this project. Draw one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File menu.</translation>
    </message>
    <message>
        <source>No suggestion waits in this article.</source>
        <translation>No suggestion waits in this article.</translation>
    </message>
    <message>
        <source>No two extractors have read the articles, so there is nothing to compare. Run a second one: `metric-annotator extract --project PROJECT --extractor simple`.</source>
        <translation>No two extractors have read the articles, so there is nothing to compare. Run a second one: `metric-annotator extract --project PROJECT --extractor simple`.</translation>
    </message>
    <message>
        <source>Not in the random sample: it makes no unbiased figure sharper.</source>
        <translation>Not in the random sample: it makes no unbiased figure sharper.</translation>
    </message>
    <message>
        <source>Not sent, since there is other content under the same name: {sort} ({count}). What is there stays, and what is here, too. The first is called {id}.</source>
        <translation>Not sent, since there is other content under the same name: {sort} ({count}). What is there stays, and what is here, too. The first is called {id}.</translation>
    </message>
    <message>
        <source>Not sent, since they are ordered more than {most} places behind all that are there, which no counting reaches: decisions ({count}). Something else has changed this project; go on with a backup made earlier.</source>
        <translation>Not sent, since they are ordered more than {most} places behind all that are there, which no counting reaches: decisions ({count}). Something else has changed this project; go on with a backup made earlier.</translation>
    </message>
    <message>
        <source>Nothing can be made in {folder}: {reason}. Choose another folder, or make this one readable and writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since {parent}: articles, splits, schema, guideline and licence are the same. Use that release, or freeze again when the gold has gone on.</source>
        <translation>Nothing has changed since {parent}: articles, splits, schema, guideline and licence are the same. Use that release, or freeze again when the gold has gone on.</translation>
    </message>
    <message>
        <source>Number {place} of {size} in the random sample (seed {seed}).</source>
        <translation>Number {place} of {size} in the random sample (seed {seed}).</translation>
    </message>
    <message>
        <source>One of the {rows} holds bytes that are no text; � stands for them: {row}</source>
        <translation>One of the {rows} holds bytes that are no text; � stands for them: {row}</translation>
    </message>
    <message>
        <source>One of the {rows} is damaged: {row}</source>
        <translation>One of the {rows} is damaged: {row}</translation>
    </message>
    <message>
        <source>One reviewer has marked metrics that overlap his own from another file; these decisions wait there. Take one of each out as that reviewer, in either file, and meet again. Articles: {count}.</source>
        <translation>One reviewer has marked metrics that overlap his own from another file; these decisions wait there. Take one of each out as that reviewer, in either file, and meet again. Articles: {count}.</translation>
    </message>
    <message>
        <source>Only adjudicators can send into another layer than their own; decisions of yours that lie in the layer “{layer}”: {count}.</source>
        <translation>Only adjudicators can send into another layer than their own; decisions of yours that lie in the layer “{layer}”: {count}.</translation>
    </message>
    <message>
        <source>Open the article again and answer what is left; repairing into a new file opens it again.</source>
        <translation>Open the article again and answer what is left; repairing into a new file opens it again.</translation>
    </message>
    <message>
        <source>Other labels were put in force in “{name}” since it was parted from this project: they are in force here, too.</source>
        <translation>Other labels were put in force in “{name}” since it was parted from this project: they are in force here, too.</translation>
    </message>
    <message>
        <source>Repairing into a new file leaves it out and lists it; an earlier copy may have it whole.</source>
        <translation>Repairing into a new file leaves it out and lists it; an earlier copy may have it whole.</translation>
    </message>
    <message>
        <source>Repairing into a new file leaves it out; extract again to have it.</source>
        <translation>Repairing into a new file leaves it out; extract again to have it.</translation>
    </message>
    <message>
        <source>Repairing into a new file makes it anew.</source>
        <translation>Repairing into a new file makes it anew.</translation>
    </message>
    <message>
        <source>Repairing into a new file puts � in their place and lists it.</source>
        <translation>Repairing into a new file puts � in their place and lists it.</translation>
    </message>
    <message>
        <source>Row {number} of the table “{table}” belongs to a row of “{other}” that is not there.</source>
        <translation>Row {number} of the table “{table}” belongs to a row of “{other}” that is not there.</translation>
    </message>
    <message>
        <source>Row {number} of the table “{table}” holds bytes that are no text.</source>
        <translation>Row {number} of the table “{table}” holds bytes that are no text.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {line}.</source>
        <translation>SQLite finds damage: {line}.</translation>
    </message>
    <message>
        <source>Somebody else has been sending to {address} for too long. Try again in a while; what was exchanged before stays.</source>
        <translation>Somebody else has been sending to {address} for too long. Try again in a while; what was exchanged before stays.</translation>
    </message>
    <message>
        <source>Something in this project cannot be read ({reason}): it was damaged, or changed by something else. Go on with a copy made earlier; “metric-annotator check” says what and where it is.</source>
        <translation>Something in this project cannot be read ({reason}): it was damaged, or changed by something else. Go on with a copy made earlier; “metric-annotator check” says what and where it is.</translation>
    </message>
    <message>
        <source>Stopped. What was exchanged before stays on both sides; the next time takes the rest.</source>
        <translation>Stopped. What was exchanged before stays on both sides; the next time takes the rest.</translation>
    </message>
    <message>
        <source>Stopped: no new file was made.</source>
        <translation>Stopped: no new file was made.</translation>
    </message>
    <message>
        <source>Stopped: not everything was checked.</source>
        <translation>Stopped: not everything was checked.</translation>
    </message>
    <message>
        <source>Stopped: nothing was frozen.</source>
        <translation>Stopped: nothing was frozen.</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>Stopped: nothing was merged.</translation>
    </message>
    <message>
        <source>Take one of them out; repairing into a new file keeps the one decided later.</source>
        <translation>Take one of them out; repairing into a new file keeps the one decided later.</translation>
    </message>
    <message>
        <source>The Dask cluster at {scheduler} has had no worker for {seconds} seconds. Start workers, and run the same once more: what a project has kept is not read twice.</source>
        <translation>The Dask cluster at {scheduler} has had no worker for {seconds} seconds. Start workers, and run the same once more: what a project has kept is not read twice.</translation>
    </message>
    <message>
        <source>The articles are those of {parent}; schema, guideline, licence or splits without articles are not: the third number goes up.</source>
        <translation>The articles are those of {parent}; schema, guideline, licence or splits without articles are not: the third number goes up.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged or gone. Choose an earlier one in the list of backups.</source>
        <translation>The backup {backup} is damaged or gone. Choose an earlier one in the list of backups.</translation>
    </message>
    <message>
        <source>The connection to the Dask scheduler at {scheduler} was lost. Run the same once more: what a project has kept is not read twice.</source>
        <translation>The connection to the Dask scheduler at {scheduler} was lost. Run the same once more: what a project has kept is not read twice.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost: {reason}. What was exchanged before stays on both sides; the next time takes the rest.</source>
        <translation>The connection to {address} was lost: {reason}. What was exchanged before stays on both sides; the next time takes the rest.</translation>
    </message>
    <message>
        <source>The content of {folder} has another hash than its manifest says: data or schema were changed.</source>
        <translation>The content of {folder} has another hash than its manifest says: data or schema were changed.</translation>
    </message>
    <message>
        <source>The extractor says nothing here that could be taken into the gold.</source>
        <translation>The extractor says nothing here that could be taken into the gold.</translation>
    </message>
    <message>
        <source>The gold layer “{layer}” is none of the project&apos;s layers.</source>
        <translation>The gold layer “{layer}” is none of the project&apos;s layers.</translation>
    </message>
    <message>
        <source>The interval of every kind suggested here is narrower than ±{points} points: {kinds}.</source>
        <translation>The interval of every kind suggested here is narrower than ±{points} points: {kinds}.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: SQLite adds up to eight letters to it. Choose a shorter one.</source>
        <translation>The name “{name}” is too long: SQLite adds up to eight letters to it. Choose a shorter one.</translation>
    </message>
    <message>
        <source>The project has no run “{name}”. Its runs are: {known}.</source>
        <translation>The project has no run “{name}”. Its runs are: {known}.</translation>
    </message>
    <message>
        <source>The project holds a decision with an order that no program gives, and can take no further one. Check the project: the check names it, and a repair leaves it out.</source>
        <translation>The project holds a decision with an order that no program gives, and can take no further one. Check the project: the check names it, and a repair leaves it out.</translation>
    </message>
    <message>
        <source>The random samples are united (seed {seed}), but each was drawn from other articles. Make the sample larger once: whatever belongs into it before others then comes in.</source>
        <translation>The random samples are united (seed {seed}), but each was drawn from other articles. Make the sample larger once: whatever belongs into it before others then comes in.</translation>
    </message>
    <message>
        <source>The role “{role}” is there already, as an earlier meeting place leaves it; its members ({members}) would be let in here. Remove it in psql with DROP ROLE, or take a database of another name; nothing was set up.</source>
        <translation>The role “{role}” is there already, as an earlier meeting place leaves it; its members ({members}) would be let in here. Remove it in psql with DROP ROLE, or take a database of another name; nothing was set up.</translation>
    </message>
    <message>
        <source>The schema has no cause “{cause}”.</source>
        <translation>The schema has no cause “{cause}”.</translation>
    </message>
    <message>
        <source>The step that it is about is missing.</source>
        <translation>The step that it is about is missing.</translation>
    </message>
    <message>
        <source>The text of “{title}” in “{name}” is not the one that was imported: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</source>
        <translation>The text of “{title}” in “{name}” is not the one that was imported: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</translation>
    </message>
    <message>
        <source>The two have no article in common, so they cannot be compared.</source>
        <translation>The two have no article in common, so they cannot be compared.</translation>
    </message>
    <message>
        <source>The two projects have different labels (kinds, roles, causes) in force, so a decision would mean something else in the other. Put the same schema file in force in both (“Use a schema file…” in the File menu, or `metric-annotator schema`), and merge again. Nothing was merged.</source>
        <translation>The two projects have different labels (kinds, roles, causes) in force, so a decision would mean something else in the other. Put the same schema file in force in both (“Use a schema file…” in the File menu, or `metric-annotator schema`), and merge again. Nothing was merged.</translation>
    </message>
    <message>
        <source>The two were measured against different gold in “{article}”. Measure both against the same.</source>
        <translation>The two were measured against different gold in “{article}”. Measure both against the same.</translation>
    </message>
    <message>
        <source>The worker {worker} of the Dask cluster has another extractor than this machine, and would answer otherwise (there: {there}; here: {here}). Install the same program on all workers, and run the same once more: what a project has kept is not read twice.</source>
        <translation>The worker {worker} of the Dask cluster has another extractor than this machine, and would answer otherwise (there: {there}; here: {here}). Install the same program on all workers, and run the same once more: what a project has kept is not read twice.</translation>
    </message>
    <message>
        <source>The workers of the Dask cluster cannot read texts: {reason}. Each of them needs this program, in the same version, and memory enough. Run the same once more then: what a project has kept is not read twice.</source>
        <translation>The workers of the Dask cluster cannot read texts: {reason}. Each of them needs this program, in the same version, and memory enough. Run the same once more then: what a project has kept is not read twice.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing, or is not as this version makes it.</source>
        <translation>The {kind} “{name}” is missing, or is not as this version makes it.</translation>
    </message>
    <message>
        <source>The {rows} cannot be read: none was, and whether there were any is not known.</source>
        <translation>The {rows} cannot be read: none was, and whether there were any is not known.</translation>
    </message>
    <message>
        <source>There are not two runs to compare: the project was read by {known} alone. Run another version or another extractor, and compare again.</source>
        <translation>There are not two runs to compare: the project was read by {known} alone. Run another version or another extractor, and compare again.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {scheduler}: {reason}. Check the address, start the scheduler, and run the same once more.</source>
        <translation>There is no Dask scheduler at {scheduler}: {reason}. Check the address, start the scheduler, and run the same once more.</translation>
    </message>
    <message>
        <source>There is no article that {one} and {other} have both completed. Layers here: {layers}.</source>
        <translation>There is no article that {one} and {other} have both completed. Layers here: {layers}.</translation>
    </message>
    <message>
        <source>There is no figure “{name}”. There are: {known}; behind each but the fields also .precision and .recall, behind a mode also a kind, as in strict.money.recall.</source>
        <translation>There is no figure “{name}”. There are: {known}; behind each but the fields also .precision and .recall, behind a mode also a kind, as in strict.money.recall.</translation>
    </message>
    <message>
        <source>There is no gold here that could be taken out.</source>
        <translation>There is no gold here that could be taken out.</translation>
    </message>
    <message>
        <source>There is no number in “{quote}”. Select a stretch that holds the figure, and try again.</source>
        <translation>There is no number in “{quote}”. Select a stretch that holds the figure, and try again.</translation>
    </message>
    <message>
        <source>There is no release in {folder}: it has no data/*.jsonl.</source>
        <translation>There is no release in {folder}: it has no data/*.jsonl.</translation>
    </message>
    <message>
        <source>There is no release in {folder}: it has no {name}.</source>
        <translation>There is no release in {folder}: it has no {name}.</translation>
    </message>
    <message>
        <source>There is no release “{name}” in this project, and no such folder. It has: {known}.</source>
        <translation>There is no release “{name}” in this project, and no such folder. It has: {known}.</translation>
    </message>
    <message>
        <source>There is no role “{role}” in the schema.</source>
        <translation>There is no role “{role}” in the schema.</translation>
    </message>
    <message>
        <source>There is no room for a backup of “{name}” in {folder}: it needs {megabytes} MB. Free some space; decisions go on being saved in the project itself.</source>
        <translation>There is no room for a backup of “{name}” in {folder}: it needs {megabytes} MB. Free some space; decisions go on being saved in the project itself.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” in {folder}; nothing was made. Free some space there and try again.</source>
        <translation>There is no room for “{name}” in {folder}; nothing was made. Free some space there and try again.</translation>
    </message>
    <message>
        <source>There is no split “{split}” in {folder}. It has: {known}.</source>
        <translation>There is no split “{split}” in {folder}. It has: {known}.</translation>
    </message>
    <message>
        <source>There is no such backup of “{name}”.</source>
        <translation>There is no such backup of “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to compare in {path}: no .json or .jsonl file.</source>
        <translation>There is nothing to compare in {path}: no .json or .jsonl file.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the figure is undefined for one of the two.</source>
        <translation>There is nothing to compare: the figure is undefined for one of the two.</translation>
    </message>
    <message>
        <source>There is nothing to freeze: no article is complete in the layer “{layer}”. Complete one, and freeze then.</source>
        <translation>There is nothing to freeze: no article is complete in the layer “{layer}”. Complete one, and freeze then.</translation>
    </message>
    <message>
        <source>There is nothing to measure against: no article is complete in the layer “{layer}”, and before adjudication a reviewer sees no other. Complete one, or ask one of those who see all layers: {adjudicators}.</source>
        <translation>There is nothing to measure against: no article is complete in the layer “{layer}”, and before adjudication a reviewer sees no other. Complete one, or ask one of those who see all layers: {adjudicators}.</translation>
    </message>
    <message>
        <source>These figures are against the layer “{layer}”; the gold of the project is the layer “{gold}”.</source>
        <translation>These figures are against the layer “{layer}”; the gold of the project is the layer “{gold}”.</translation>
    </message>
    <message>
        <source>These words are the metric&apos;s own value: select the words of the role beside it, and try again.</source>
        <translation>These words are the metric&apos;s own value: select the words of the role beside it, and try again.</translation>
    </message>
    <message>
        <source>This gold has changed meanwhile. Measure again, and look at the case once more.</source>
        <translation>This gold has changed meanwhile. Measure again, and look at the case once more.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it as postgresql://NAME@SERVER:5432/DATABASE; in a password, “@” is written as %40, “/” as %2F and “%” as %25.</source>
        <translation>This is no address of a PostgreSQL database. Write it as postgresql://NAME@SERVER:5432/DATABASE; in a password, “@” is written as %40, “/” as %2F and “%” as %25.</translation>
    </message>
    <message>
        <source>This item is no longer here: its number has been decided elsewhere.</source>
        <translation>This item is no longer here: its number has been decided elsewhere.</translation>
    </message>
    <message>
        <source>This metric cannot be read ({reason}): {record}. Correct the file and try again.</source>
        <translation>This metric cannot be read ({reason}): {record}. Correct the file and try again.</translation>
    </message>
    <message>
        <source>This project has a random sample already, drawn with the seed {seed}. It can be made larger with the same seed; another draw would be a choice.</source>
        <translation>This project has a random sample already, drawn with the seed {seed}. It can be made larger with the same seed; another draw would be a choice.</translation>
    </message>
    <message>
        <source>This project has no article {article}. It may belong to another project.</source>
        <translation>This project has no article {article}. It may belong to another project.</translation>
    </message>
    <message>
        <source>Two metrics of this gold overlap at “{quote}” ({start}–{end}) in “{title}”; value spans never do. Nothing was taken over for this article.</source>
        <translation>Two metrics of this gold overlap at “{quote}” ({start}–{end}) in “{title}”; value spans never do. Nothing was taken over for this article.</translation>
    </message>
    <message>
        <source>What holds for everyone comes from adjudicators alone; assignments, samples, labels and shares of bias control of yours that were not sent: {count}.</source>
        <translation>What holds for everyone comes from adjudicators alone; assignments, samples, labels and shares of bias control of yours that were not sent: {count}.</translation>
    </message>
    <message>
        <source>What stands at {start}–{end} should read “{quote}”, but the article reads “{found}” there: the project file was changed by something else. Go on with a copy made earlier.</source>
        <translation>What stands at {start}–{end} should read “{quote}”, but the article reads “{found}” there: the project file was changed by something else. Go on with a copy made earlier.</translation>
    </message>
    <message>
        <source>What the file said of the project itself is lost: “{layer}”, the layer with the most decisions, is taken for the gold.</source>
        <translation>What the file said of the project itself is lost: “{layer}”, the layer with the most decisions, is taken for the gold.</translation>
    </message>
    <message>
        <source>What “{name}” says of “{title}” does not fit its text: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</source>
        <translation>What “{name}” says of “{title}” does not fit its text: the file was changed by something else. Merge a copy of it made earlier. Nothing was merged.</translation>
    </message>
    <message>
        <source>What “{name}” says of “{title}” is longer than {most} characters in one place, which no list can show. Merge a copy of it made earlier, or import that article anew with less. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a DocBin needs spaCy, which is not installed here. Install it with “{command}” and try again, or choose JSON Lines with spans, which need nothing.</source>
        <translation>Writing a DocBin needs spaCy, which is not installed here. Install it with “{command}” and try again, or choose JSON Lines with spans, which need nothing.</translation>
    </message>
    <message>
        <source>You sign in as “{account}”, but in “{name}” those who see all layers are: {adjudicators}. Nothing was set up. Sign in as one of them, or let “{account}” see all layers, too: metric-annotator adjudicators {path} --add {account} --reviewer {owner}. Each one&apos;s decisions go there only with an account of his name.</source>
        <translation>You sign in as “{account}”, but in “{name}” those who see all layers are: {adjudicators}. Nothing was set up. Sign in as one of them, or let “{account}” see all layers, too: metric-annotator adjudicators {path} --add {account} --reviewer {owner}. Each one&apos;s decisions go there only with an account of his name.</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjudicators</source>
        <translation>adjudicators</translation>
    </message>
    <message>
        <source>all the space that you are given there is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>articles of releases</source>
        <translation>articles of releases</translation>
    </message>
    <message>
        <source>articles of the random sample</source>
        <translation>articles of the random sample</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>assignments</translation>
    </message>
    <message>
        <source>assignments that hold</source>
        <translation>assignments that hold</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>descriptions of articles</source>
        <translation>descriptions of articles</translation>
    </message>
    <message>
        <source>descriptions of the project</source>
        <translation>descriptions of the project</translation>
    </message>
    <message>
        <source>doubts and their notes</source>
        <translation>doubts and their notes</translation>
    </message>
    <message>
        <source>draws of the random sample</source>
        <translation>draws of the random sample</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>exclusions</translation>
    </message>
    <message>
        <source>filed cases</source>
        <translation>filed cases</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than a file may be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no XML from there on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the encoding that its first line names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation>layers</translation>
    </message>
    <message>
        <source>links from a metric to its roles</source>
        <translation>links from a metric to its roles</translation>
    </message>
    <message>
        <source>marks inside others: the file has them, its tool may not show them</source>
        <translation>marks inside others: the file has them, its tool may not show them</translation>
    </message>
    <message>
        <source>marks that are no metric and no role of one</source>
        <translation>marks that are no metric and no role of one</translation>
    </message>
    <message>
        <source>meeting places</source>
        <translation>meeting places</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>orders of the queue</source>
        <translation>orders of the queue</translation>
    </message>
    <message>
        <source>planted errors</source>
        <translation>planted errors</translation>
    </message>
    <message>
        <source>planted errors that were upheld</source>
        <translation>planted errors that were upheld</translation>
    </message>
    <message>
        <source>readings by extractors</source>
        <translation>readings by extractors</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>releases</translation>
    </message>
    <message>
        <source>results</source>
        <translation>results</translation>
    </message>
    <message>
        <source>rows of another kind</source>
        <translation>rows of another kind</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>schemas</source>
        <translation>schemas</translation>
    </message>
    <message>
        <source>shares of blind articles and planted errors</source>
        <translation>shares of blind articles and planted errors</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources, dates and other fields: the format has no place for them</source>
        <translation>sources, dates and other fields: the format has no place for them</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>stretches of work</source>
        <translation>stretches of work</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>suggestions of single runs</source>
        <translation>suggestions of single runs</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation>texts of articles</translation>
    </message>
    <message>
        <source>that an article is complete: the format does not say it</source>
        <translation>that an article is complete: the format does not say it</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “{field}” stands twice in an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles: the format has no place for them</source>
        <translation>titles: the format has no place for them</translation>
    </message>
    <message>
        <source>values that are not what the words say when they are read anew</source>
        <translation>values that are not what the words say when they are read anew</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}. Check the address, the network and that the server runs; your decisions are saved here, and go there the next time.</source>
        <translation>{address} cannot be reached: {reason}. Check the address, the network and that the server runs; your decisions are saved here, and go there the next time.</translation>
    </message>
    <message>
        <source>{address} can only be read at the moment: it is a copy of another server, or set so. Sync with the one that is written to, or try again later.</source>
        <translation>{address} can only be read at the moment: it is a copy of another server, or set so. Sync with the one that is written to, or try again later.</translation>
    </message>
    <message>
        <source>{address} does not allow this: {reason}. Ask whoever set up the meeting place to add you as a reviewer, or whoever runs the server for this right.</source>
        <translation>{address} does not allow this: {reason}. Ask whoever set up the meeting place to add you as a reviewer, or whoever runs the server for this right.</translation>
    </message>
    <message>
        <source>{address} does not take this name and password. Check both.</source>
        <translation>{address} does not take this name and password. Check both.</translation>
    </message>
    <message>
        <source>{address} is no meeting place yet. Its owner sets it up once, with “metric-annotator sync PROJECT URL --set-up”.</source>
        <translation>{address} is no meeting place yet. Its owner sets it up once, with “metric-annotator sync PROJECT URL --set-up”.</translation>
    </message>
    <message>
        <source>{address} keeps texts in {encoding}, which lacks most characters. Make a database in UTF8: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</source>
        <translation>{address} keeps texts in {encoding}, which lacks most characters. Make a database in UTF8: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</translation>
    </message>
    <message>
        <source>{address} runs PostgreSQL {version}; a meeting place needs 15 or newer.</source>
        <translation>{address} runs PostgreSQL {version}; a meeting place needs 15 or newer.</translation>
    </message>
    <message>
        <source>{address} wants the password in clear, over a line that does not prove who is there; it was not said. Secure the line with ?sslmode=verify-full, or, where you trust it, add require_auth=password to the URL.</source>
        <translation>{address} wants the password in clear, over a line that does not prove who is there; it was not said. Secure the line with ?sslmode=verify-full, or, where you trust it, add require_auth=password to the URL.</translation>
    </message>
    <message>
        <source>{address} was set up by another version of this program (layout {layout}, this version knows {known}). Install that version to meet there; nothing was changed.</source>
        <translation>{address} was set up by another version of this program (layout {layout}, this version knows {known}). Install that version to meet there; nothing was changed.</translation>
    </message>
    <message>
        <source>{before} and {after} cannot be compared: one of them holds what no release of ours does ({reason}). Verify both, and take a copy of the one that was changed.</source>
        <translation>{before} and {after} cannot be compared: one of them holds what no release of ours does ({reason}). Verify both, and take a copy of the one that was changed.</translation>
    </message>
    <message>
        <source>{address} was set back to an earlier time since you were there last. What you have decided was offered again; what others had sent there since then comes back when they sync.</source>
        <translation>{address} was set back to an earlier time since you were there last. What you have decided was offered again; what others had sent there since then comes back when they sync.</translation>
    </message>
    <message>
        <source>{address} is a meeting place already, of the project “{project}”. Each project needs a database of its own. If it was set up by mistake, and nothing that was sent there is needed, whoever set it up takes it away in psql: {statements}</source>
        <translation>{address} is a meeting place already, of the project “{project}”. Each project needs a database of its own. If it was set up by mistake, and nothing that was sent there is needed, whoever set it up takes it away in psql: {statements}</translation>
    </message>
    <message>
        <source>{address} knows you as “{account}”, but here you decide as “{reviewer}”: nobody may send decisions in another&apos;s name. Sign in as “{reviewer}”, or decide here as “{account}”: --reviewer, or File → Reviewer….</source>
        <translation>{address} knows you as “{account}”, but here you decide as “{reviewer}”: nobody may send decisions in another&apos;s name. Sign in as “{reviewer}”, or decide here as “{account}”: --reviewer, or File → Reviewer….</translation>
    </message>
    <message>
        <source>{articles:This|These} {articles} {articles:article does|articles do} not show a difference: {change} points, with 95 % confidence between {low} and {high} (p = {p}).</source>
        <translation>{articles:This|These} {articles} {articles:article does|articles do} not show a difference: {change} points, with 95 % confidence between {low} and {high} (p = {p}).</translation>
    </message>
    <message>
        <source>{articles} {articles:article is|articles are} few: below {few} the intervals are narrower than they should be.</source>
        <translation>{articles} {articles:article is|articles are} few: below {few} the intervals are narrower than they should be.</translation>
    </message>
    <message>
        <source>{change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high}, but that does not rule chance out (p = {p}): more articles are needed.</source>
        <translation>{change} points on {articles:this|these} {articles} {articles:article|articles}, with 95 % confidence between {low} and {high}, but that does not rule chance out (p = {p}): more articles are needed.</translation>
    </message>
    <message>
        <source>{count} completed {count:article has|articles have} something undecided again: {articles}. Decide it there, and freeze then.</source>
        <translation>{count} completed {count:article has|articles have} something undecided again: {articles}. Decide it there, and freeze then.</translation>
    </message>
    <message>
        <source>{count} completed {count:article was|articles were} not read by the extractor and {count:is|are} left out. Run the extraction to take {count:it|them} in.</source>
        <translation>{count} completed {count:article was|articles were} not read by the extractor and {count:is|are} left out. Run the extraction to take {count:it|them} in.</translation>
    </message>
    <message>
        <source>{count} of the {rows} {count:belongs|belong} to something that is lost.</source>
        <translation>{count} of the {rows} {count:belongs|belong} to something that is lost.</translation>
    </message>
    <message>
        <source>{count} {count:article belongs|articles belong} to one of the two alone and {count:is|are} left out.</source>
        <translation>{count} {count:article belongs|articles belong} to one of the two alone and {count:is|are} left out.</translation>
    </message>
    <message>
        <source>{count} {count:article that is|articles that are} in both {count:has|have} another title, source, date or other fields there; what was imported first holds of each.</source>
        <translation>{count} {count:article that is|articles that are} in both {count:has|have} another title, source, date or other fields there; what was imported first holds of each.</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} came to one reviewer in two ways (plain, blind, with planted errors); the earlier way holds, and all planted errors are known.</source>
        <translation>{count} {count:article|articles} came to one reviewer in two ways (plain, blind, with planted errors); the earlier way holds, and all planted errors are known.</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the gold {count:has|have} no predictions, so all {metrics} of {count:its|their} metrics count as missed: {names}.</source>
        <translation>{count} {count:article|articles} of the gold {count:has|have} no predictions, so all {metrics} of {count:its|their} metrics count as missed: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the predictions {count:has|have} no gold and {count:was|were} left out: {names}.</source>
        <translation>{count} {count:article|articles} of the predictions {count:has|have} no gold and {count:was|were} left out: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the predictions {count:is|are} not in the project and {count:was|were} left out: {names}.</source>
        <translation>{count} {count:article|articles} of the predictions {count:is|are} not in the project and {count:was|were} left out: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the random sample {count:was|were} passed over: leaving {count:it|them} out is a choice, too. Complete {count:it|them} in the order of the sample.</source>
        <translation>{count} {count:article|articles} of the random sample {count:was|were} passed over: leaving {count:it|them} out is a choice, too. Complete {count:it|them} in the order of the sample.</translation>
    </message>
    <message>
        <source>{count} {count:article|articles} of the release {release} {count:is|are} not in this project and {count:is|are} left out.</source>
        <translation>{count} {count:article|articles} of the release {release} {count:is|are} not in this project and {count:is|are} left out.</translation>
    </message>
    <message>
        <source>{count} {count:decision|decisions} that this file once held {count:is|are} not in it.</source>
        <translation>{count} {count:decision|decisions} that this file once held {count:is|are} not in it.</translation>
    </message>
    <message>
        <source>{count} {count:layer or step was|layers and steps were} made anew from {count:its|their} decisions.</source>
        <translation>{count} {count:layer or step was|layers and steps were} made anew from {count:its|their} decisions.</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of the file&apos;s own layout (tables, indexes, rules that guard it) {count:was|were} missing or changed, and {count:was|were} made anew.</source>
        <translation>{count} {count:part|parts} of the file&apos;s own layout (tables, indexes, rules that guard it) {count:was|were} missing or changed, and {count:was|were} made anew.</translation>
    </message>
    <message>
        <source>{count} {count:suggestion|suggestions} by rules with fewer than {few} judged cases: {rules}.</source>
        <translation>{count} {count:suggestion|suggestions} by rules with fewer than {few} judged cases: {rules}.</translation>
    </message>
    <message>
        <source>{count} {count:suggestion|suggestions} of kinds whose interval is wide, in points: {kinds}.</source>
        <translation>{count} {count:suggestion|suggestions} of kinds whose interval is wide, in points: {kinds}.</translation>
    </message>
    <message>
        <source>{figure} is {rate}, under the {least} that was asked for.</source>
        <translation>{figure} is {rate}, under the {least} that was asked for.</translation>
    </message>
    <message>
        <source>{file} in {folder} does not fit the files beside it: one of them was changed.</source>
        <translation>{file} in {folder} does not fit the files beside it: one of them was changed.</translation>
    </message>
    <message>
        <source>{file} in {folder} is no part of the release.</source>
        <translation>{file} in {folder} is no part of the release.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not what was frozen.</source>
        <translation>{file} in {folder} is not what was frozen.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <translation>{file} is missing from {folder}.</translation>
    </message>
    <message>
        <source>{folder} exists already, and a release is never written over anything. Choose another place.</source>
        <translation>{folder} exists already, and a release is never written over anything. Choose another place.</translation>
    </message>
    <message>
        <source>{folder} is whole in itself, but it is not the {release} that this project froze.</source>
        <translation>{folder} is whole in itself, but it is not the {release} that this project froze.</translation>
    </message>
    <message>
        <source>{left} is still in {folder}, left by a project that was moved or deleted while it was open. It may hold that project&apos;s newest decisions: move it to where the project is now, or delete it, or choose another name.</source>
        <translation>{left} is still in {folder}, left by a project that was moved or deleted while it was open. It may hold that project&apos;s newest decisions: move it to where the project is now, or delete it, or choose another name.</translation>
    </message>
    <message>
        <source>{name} asks for a password. Unpack it and choose the file.</source>
        <translation>{name} asks for a password. Unpack it and choose the file.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{name} grows to more than {ratio} times its size when unpacked, as archives do that are made to fill a memory. If you trust it, unpack it and choose the folder.</source>
        <translation>{name} grows to more than {ratio} times its size when unpacked, as archives do that are made to fill a memory. If you trust it, unpack it and choose the folder.</translation>
    </message>
    <message>
        <source>{name} has more than {most} members, too many for an archive. Unpack it and choose the folder.</source>
        <translation>{name} has more than {most} members, too many for an archive. Unpack it and choose the folder.</translation>
    </message>
    <message>
        <source>{name} has no [[{sort}]]: at least one is needed. The schema was left as it was.</source>
        <translation>{name} has no [[{sort}]]: at least one is needed. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name} has {count} groups of causes; there are only nine digits. The schema was left as it was.</source>
        <translation>{name} has {count} groups of causes; there are only nine digits. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name} has {count} tags, more than the {most} that are read of one page. Copy the text and paste it as an article instead.</source>
        <translation>{name} has {count} tags, more than the {most} that are read of one page. Copy the text and paste it as an article instead.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than the {most} MB that are read of one file. Part it into smaller files, and choose their folder.</source>
        <translation>{name} has {size} MB, more than the {most} MB that are read of one file. Part it into smaller files, and choose their folder.</translation>
    </message>
    <message>
        <source>{name} holds half a character at position {position}. Copy or save it anew as UTF-8, and import it again.</source>
        <translation>{name} holds half a character at position {position}. Copy or save it anew as UTF-8, and import it again.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it at position 0. Nothing was imported from it.</source>
        <translation>{name} is empty: there is no text in it at position 0. Nothing was imported from it.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word, or asks for a password. Save it as .docx without one, and try again.</source>
        <translation>{name} is in the old format of Word, or asks for a password. Save it as .docx without one, and try again.</translation>
    </message>
    <message>
        <source>{name} is no file but a pipe or a device. Choose a file, or save as one what comes out of it.</source>
        <translation>{name} is no file but a pipe or a device. Choose a file, or save as one what comes out of it.</translation>
    </message>
    <message>
        <source>{name} is no file of the folder: it is a link that leads out of it, or a device. Choose what it leads to, and try again.</source>
        <translation>{name} is no file of the folder: it is a link that leads out of it, or a device. Choose what it leads to, and try again.</translation>
    </message>
    <message>
        <source>{name} is no text file: there is a NUL character at position {position}. Export it as plain text and import it again.</source>
        <translation>{name} is no text file: there is a NUL character at position {position}. Export it as plain text and import it again.</translation>
    </message>
    <message>
        <source>{name} is no valid TOML: {reason}. The schema was left as it was.</source>
        <translation>{name} is no valid TOML: {reason}. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name} is not readable text: byte {position} fits neither UTF-8 nor GB18030 nor UTF-16. Save the file as UTF-8 and import it again.</source>
        <translation>{name} is not readable text: byte {position} fits neither UTF-8 nor GB18030 nor UTF-16. Save the file as UTF-8 and import it again.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not read here. Unpack it and choose the file, or pack it anew as an ordinary .zip.</source>
        <translation>{name} is packed in a way that is not read here. Unpack it and choose the file, or pack it anew as an ordinary .zip.</translation>
    </message>
    <message>
        <source>{name} was written while it was read. Wait until that is done, and try again; nothing was taken from the file.</source>
        <translation>{name} was written while it was read. Wait until that is done, and try again; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name} was written while it was read: nothing from its member “{member}” on was taken. Wait until that is done, and try again; what came in before is not taken twice.</source>
        <translation>{name} was written while it was read: nothing from its member “{member}” on was taken. Wait until that is done, and try again; what came in before is not taken twice.</translation>
    </message>
    <message>
        <source>{name} was written while it was read: nothing from line {line} on was taken. Wait until that is done, and try again; what came in before is not taken twice.</source>
        <translation>{name} was written while it was read: nothing from line {line} on was taken. Wait until that is done, and try again; what came in before is not taken twice.</translation>
    </message>
    <message>
        <source>{name}, [[{sort}]] number {number}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.</source>
        <translation>{name}, [[{sort}]] number {number}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}, [[{sort}]] number {number}: “{field}” is empty or of the wrong sort. The schema was left as it was.</source>
        <translation>{name}, [[{sort}]] number {number}: “{field}” is empty or of the wrong sort. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}, [[{sort}]] number {number}: “{field}” is missing. The schema was left as it was.</source>
        <translation>{name}, [[{sort}]] number {number}: “{field}” is missing. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}, after line {line}: an article stands in the file twice, the one whose text has the SHA-256 {article}. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name}, after line {line}: an article stands in the file twice, the one whose text has the SHA-256 {article}. Leave one of them out; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: an article should be an object in braces. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: an article should be an object in braces. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: byte {position} is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>{name}, line {line}: byte {position} is not UTF-8. Save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>{name}, line {line}: it is longer than the {most} MB that a line may have. Leave it out, or extract the text from a file.</source>
        <translation>{name}, line {line}: it is longer than the {most} MB that a line may have. Leave it out, or extract the text from a file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: none of the fields of “data” is called “text”, and which of them is the article&apos;s text cannot be told: {fields}. Rename it to “text” and try again; nothing was taken from the file.</source>
        <translation>{name}, line {line}: none of the fields of “data” is called “text”, and which of them is the article&apos;s text cannot be told: {fields}. Rename it to “text” and try again; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: objects and lists lie in each other too deeply for any file of annotations. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: objects and lists lie in each other too deeply for any file of annotations. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the article “{title}” stands in the file twice. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name}, line {line}: the article “{title}” stands in the file twice. Leave one of them out; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the field “{field}” is missing. Add it and try again; nothing was taken from the file.</source>
        <translation>{name}, line {line}: the field “{field}” is missing. Add it and try again; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the role “{role}” of {value} is filled twice. A metric has one of each role; nothing was taken from the file.</source>
        <translation>{name}, line {line}: the role “{role}” of {value} is filled twice. A metric has one of each role; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the schema knows no role of the name in “{field}”. Known are: {known}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: the schema knows no role of the name in “{field}”. Known are: {known}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text is empty, or holds a NUL character. Leave it out and try again; nothing was taken from the file.</source>
        <translation>{name}, line {line}: the text is empty, or holds a NUL character. Leave it out and try again; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text that begins “{text}” stands in the file twice, with different metrics. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name}, line {line}: the text that begins “{text}” stands in the file twice, with different metrics. Leave one of them out; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this cannot be read as JSON ({reason}). Nothing was taken from the file.</source>
        <translation>{name}, line {line}: this cannot be read as JSON ({reason}). Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this cannot be read as a JSON object ({reason}). A line should be one such as {example}; this one is answered by an error object, and the next one read.</source>
        <translation>{name}, line {line}: this cannot be read as a JSON object ({reason}). A line should be one such as {example}; this one is answered by an error object, and the next one read.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is a JSON-MIN export of Label Studio, which leaves relations out. Export the project as “JSON” and read that; nothing was taken from the file.</source>
        <translation>{name}, line {line}: this is a JSON-MIN export of Label Studio, which leaves relations out. Export the project as “JSON” and read that; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no XMI file of a UIMA tool that can be read ({reason}). Export it again as UIMA CAS XMI 1.0; nothing was taken from the file.</source>
        <translation>{name}, line {line}: this is no XMI file of a UIMA tool that can be read ({reason}). Export it again as UIMA CAS XMI 1.0; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”: it is complete, and {count} of its numbers {count:is|are} undecided.</source>
        <translation>“{title}” ({article}), layer “{layer}”: it is complete, and {count} of its numbers {count:is|are} undecided.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its text is not the one that was imported. It is kept as article {new}, since {count:its|all its} {count} {count:decision fits|decisions fit}; compare it with its source.</source>
        <translation>“{title}” ({article}): its text is not the one that was imported. It is kept as article {new}, since {count:its|all its} {count} {count:decision fits|decisions fit}; compare it with its source.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): {said} {said:character is|characters are} noted, the text has {found}.</source>
        <translation>“{title}” ({article}): {said} {said:character is|characters are} noted, the text has {found}.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): {suggestions} {suggestions:suggestion|suggestions} and {exclusions} {exclusions:exclusion|exclusions} do not fit the text, the schema or their own ids.</source>
        <translation>“{title}” ({article}): {suggestions} {suggestions:suggestion|suggestions} and {exclusions} {exclusions:exclusion|exclusions} do not fit the text, the schema or their own ids.</translation>
    </message>
    <message>
        <source>“{title}” ({old}) is taken for an earlier text of “{other}” ({new}): {count} {count:decision was|decisions were} made again there.</source>
        <translation>“{title}” ({old}) is taken for an earlier text of “{other}” ({new}): {count} {count:decision was|decisions were} made again there.</translation>
    </message>
    <message>
        <source>“{title}” is complete in the layer “{layer}”, but decisions of the other file leave {count} of its numbers undecided: open it again and look at {count:it|them}.</source>
        <translation>“{title}” is complete in the layer “{layer}”, but decisions of the other file leave {count} of its numbers undecided: open it again and look at {count:it|them}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {count} values overlap, and value spans never do: {marks}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: {count} values overlap, and value spans never do: {marks}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{constant} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as an archive: it is damaged, cut off, or another file than its name says. Pack it anew, or unpack it and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as an archive: it says more of its members than any archive does. Pack it anew, or unpack it and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose another file, or make this one readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a tag with more than {most} attributes, which no page has that people wrote. Copy the text and paste it as an article instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in none of the formats that are known. Export it anew in one that the guide lists under “In and out”, or name its format: metric-annotator import --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: it declares entities, which Word never does. Open it in Word, save it anew, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: it has more than {most} parts. Open it in Word, save it anew, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: it is broken off, or one of its parts is not as Word writes it. Open it in Word, save it anew, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: one of its parts stands in it twice, or is packed as Word never does. Open it in Word, save it anew, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text file: it begins as a file of the sort {sort} does. Open it in its own program, save it there as plain text in UTF-8, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {size} MB when unpacked, too much for the memory or for its own size. If you trust it, open it in Word, save it as plain text, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no JSON from column {column} on. Correct it there and try again; nothing was taken from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: {count} {count:mark does|marks do} not lie where the file says; the first, each with what it should read and what the text has there: {marks}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: {count} {count:mark does|marks do} not lie where the file says; the first, each with what it should read and what the text has there: {marks}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {count} {count:mark holds|marks hold} no value that can be read: {marks}. Correct {count:its stretch|their stretches}, or map {count:its|their} label to something else; nothing was taken from the file.</source>
        <translation>{name}, line {line}: {count} {count:mark holds|marks hold} no value that can be read: {marks}. Correct {count:its stretch|their stretches}, or map {count:its|their} label to something else; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” at {start}–{end} should read “{quote}”, but the article reads “{found}” there. The offsets do not belong to this text; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” at {start}–{end} should read “{quote}”, but the article reads “{found}” there. The offsets do not belong to this text; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” has {count} characters, and may have {most}. Shorten it, and try again; nothing was taken from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is a region of the type “{type}”, which marks a page or a conversation and no plain text. Only regions of plain text can be read; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” is a region of the type “{type}”, which marks a page or a conversation and no plain text. Only regions of plain text can be read; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is empty, or holds a carriage return or a NUL character, which no text of ours does. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” is empty, or holds a carriage return or a NUL character, which no text of ours does. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is no string, so it names no text. A line should be an object such as {example}; this one is answered by an error object, and the next one read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is not the SHA-256 of the text, so the text was changed after it was written. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” is not the SHA-256 of the text, so the text was changed after it was written. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is “{found}”, which the schema does not know. Known are: {known}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” is “{found}”, which the schema does not know. Known are: {known}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” quotes “{quote}”, which does not fill {start}–{end}. Offsets count characters, the end excluded; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” quotes “{quote}”, which does not fill {start}–{end}. Offsets count characters, the end excluded; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” says {start}–{end}, but the text has {chars} characters and the end must lie behind the start. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” says {start}–{end}, but the text has {chars} characters and the end must lie behind the start. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” says {start}–{end}, which is no stretch of text: the end must lie behind the start. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” says {start}–{end}, which is no stretch of text: the end must lie behind the start. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be [start, end, label], but it is {found}. Only projects for sequence labelling can be read; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be [start, end, label], but it is {found}. Only projects for sequence labelling can be read; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be [start, end, text]. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be [start, end, text]. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be a decimal number in quotation marks, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be a decimal number in quotation marks, but it is {found}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be a list of objects. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be a list of objects. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be a whole number from 0, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be a whole number from 0, but it is {found}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be an object in braces. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be an object in braces. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be text, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be text, but it is {found}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” should be true or false, but it is {found}. Nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” should be true or false, but it is {found}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{tag}” cannot stand at “{token}”: spans begin with B-, go on with I-, and where E- and S- are used, end with those. Correct the tags; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{tag}” cannot stand at “{token}”: spans begin with B-, go on with I-, and where E- and S- are used, end with those. Correct the tags; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{words}” is no annotation as brat writes them, or its id stands in the file twice. Correct the line and try again; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{words}” is no annotation as brat writes them, or its id stands in the file twice. Correct the line and try again; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{words}” is no token with a tag behind it, such as B-count, I-count or O. Correct the line and try again; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{words}” is no token with a tag behind it, such as B-count, I-count or O. Correct the line and try again; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}: a [[revision]] names the {sort} “{id}”, which is not there. The schema was left as it was.</source>
        <translation>{name}: a [[revision]] names the {sort} “{id}”, which is not there. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: no cause lies in the group “{group}”. Add one, or take the group out. The schema was left as it was.</source>
        <translation>{name}: no cause lies in the group “{group}”. Add one, or take the group out. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.</source>
        <translation>{name}: nothing is known of “{field}”. Known are: {known}. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: the cause “{cause}” names the group “{group}”, which is not there. The schema was left as it was.</source>
        <translation>{name}: the cause “{cause}” names the group “{group}”, which is not there. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: the id “{id}” of a [[{sort}]] must be small letters, digits, - and _, and begin with a letter. The schema was left as it was.</source>
        <translation>{name}: the id “{id}” of a [[{sort}]] must be small letters, digits, - and _, and begin with a letter. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: the key “{key}” of “{owner}” has a meaning of its own while reviewing. Choose another. The schema was left as it was.</source>
        <translation>{name}: the key “{key}” of “{owner}” has a meaning of its own while reviewing. Choose another. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: the key “{key}” of “{owner}” must be one character. From the tenth kind on, a key must be given. The schema was left as it was.</source>
        <translation>{name}: the key “{key}” of “{owner}” must be one character. From the tenth kind on, a key must be given. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: the text that it annotates is not beside it. Put the .txt of the same name there, and choose the folder or both files.</source>
        <translation>{name}: the text that it annotates is not beside it. Put the .txt of the same name there, and choose the folder or both files.</translation>
    </message>
    <message>
        <source>{name}: the {look} colour {colour} of the kind “{kind}” has a contrast of {contrast} on paper; 4.5 is needed to read it. Make it darker for light, lighter for dark. The schema was left as it was.</source>
        <translation>{name}: the {look} colour {colour} of the kind “{kind}” has a contrast of {contrast} on paper; 4.5 is needed to read it. Make it darker for light, lighter for dark. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: the {look} colour “{colour}” of the kind “{kind}” must be written as #RRGGBB. The schema was left as it was.</source>
        <translation>{name}: the {look} colour “{colour}” of the kind “{kind}” must be written as #RRGGBB. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: two [[{sort}]] have the id “{id}”. Give one of them another. The schema was left as it was.</source>
        <translation>{name}: two [[{sort}]] have the id “{id}”. Give one of them another. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: {count} values of “{title}” overlap, and value spans never do: {spans}. Nothing was taken from the file.</source>
        <translation>{name}: {count} values of “{title}” overlap, and value spans never do: {spans}. Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>{name}: “{field}” has {count} characters, and may have {most}. Shorten it, and try again; nothing was taken from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{field}” is missing, or no text. Write for example {field} = &quot;1.0&quot;. The schema was left as it was.</source>
        <translation>{name}: “{field}” is missing, or no text. Write for example {field} = &quot;1.0&quot;. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: “{other}” and “{owner}” have the same key “{key}”. The schema was left as it was.</source>
        <translation>{name}: “{other}” and “{owner}” have the same key “{key}”. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{name}: “{sort}” must be blocks that begin with [[{sort}]]. The schema was left as it was.</source>
        <translation>{name}: “{sort}” must be blocks that begin with [[{sort}]]. The schema was left as it was.</translation>
    </message>
    <message>
        <source>{one} and {other} have not both read this article.</source>
        <translation>{one} and {other} have not both read this article.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room, and try again.</source>
        <translation>{path} cannot be written: {reason}. Choose another place, or make room, and try again.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name and try again.</source>
        <translation>{path} does not exist. Check the name and try again.</translation>
    </message>
    <message>
        <source>{path} is a project or another database. It was left as it is; choose another name.</source>
        <translation>{path} is a project or another database. It was left as it is; choose another name.</translation>
    </message>
    <message>
        <source>{path} is no file but a folder, a pipe or a device. It was left as it is; choose another name.</source>
        <translation>{path} is no file but a folder, a pipe or a device. It was left as it is; choose another name.</translation>
    </message>
    <message>
        <source>{path} is no schema of a release: {reason}.</source>
        <translation>{path} is no schema of a release: {reason}.</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty; nothing in it is overwritten. Choose a new name.</source>
        <translation>{path} is there already and is not empty; nothing in it is overwritten. Choose a new name.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or replace it with --overwrite.</source>
        <translation>{path} is there already and was left as it is. Choose another name, or replace it with --overwrite.</translation>
    </message>
    <message>
        <source>{path} is what is to be read, and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: the article stands in the release twice. The folder was changed; take a copy that was not.</source>
        <translation>{path}, line {line}: the article stands in the release twice. The folder was changed; take a copy that was not.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no article. The folder was changed; take a copy that was not.</source>
        <translation>{path}, line {line}: this is no article. The folder was changed; take a copy that was not.</translation>
    </message>
    <message>
        <source>“{field}” is missing from {path}, or is not what it should be: this is no release of ours.</source>
        <translation>“{field}” is missing from {path}, or is not what it should be: this is no release of ours.</translation>
    </message>
    <message>
        <source>“{file}” stands {count} times in {path}. Leave one of them, and try again.</source>
        <translation>“{file}” stands {count} times in {path}. Leave one of them, and try again.</translation>
    </message>
    <message>
        <source>“{label}” cannot become “{meant}”: the schema knows no kind and no role of that name. Known are: {known}; “-” leaves the label out.</source>
        <translation>“{label}” cannot become “{meant}”: the schema knows no kind and no role of that name. Known are: {known}; “-” leaves the label out.</translation>
    </message>
    <message>
        <source>“{licence}” is no id of a licence. Write it as SPDX does: CC-BY-4.0, MIT, or LicenseRef- and a name of your own.</source>
        <translation>“{licence}” is no id of a licence. Write it as SPDX does: CC-BY-4.0, MIT, or LicenseRef- and a name of your own.</translation>
    </message>
    <message>
        <source>“{name}-wal” beside “{name}” belongs to another copy of it. Nothing was changed. Move it away to open the file as it is, or put back the file that it belongs to.</source>
        <translation>“{name}-wal” beside “{name}” belongs to another copy of it. Nothing was changed. Move it away to open the file as it is, or put back the file that it belongs to.</translation>
    </message>
    <message>
        <source>“{name}-wal” was taken out of {folder} while the project was open; it held the newest decisions. Nothing more is saved. Save a copy under another name and go on in that.</source>
        <translation>“{name}-wal” was taken out of {folder} while the project was open; it held the newest decisions. Nothing more is saved. Save a copy under another name and go on in that.</translation>
    </message>
    <message>
        <source>“{name}” cannot be compared with itself. Name two different runs.</source>
        <translation>“{name}” cannot be compared with itself. Name two different runs.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}. Check that file and folder can be read and written.</source>
        <translation>“{name}” cannot be opened in {folder}. Check that file and folder can be read and written.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}: with all its folders its path is longer than SQLite takes, which is some {most} bytes, of which a Chinese character has three. Choose a place with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be reached in {folder} any more: {reason}. Nothing more is saved. Make it reachable again and repeat the last step, or save a copy under another name and go on in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a release: use letters, digits, “-”, “_” and “.”, at most 64, with a letter or digit first and last.</source>
        <translation>“{name}” cannot be the name of a release: use letters, digits, “-”, “_” and “.”, at most 64, with a letter or digit first and last.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written into {folder}: {reason}. Nothing was made; make that folder writable, or choose another one.</source>
        <translation>“{name}” cannot be written into {folder}: {reason}. Nothing was made; make that folder writable, or choose another one.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Make the file and its folder writable, or copy it elsewhere.</source>
        <translation>“{name}” cannot be written. Make the file and its folder writable, or copy it elsewhere.</translation>
    </message>
    <message>
        <source>“{name}” exists already in {folder}. Open it, or choose another name.</source>
        <translation>“{name}” exists already in {folder}. Open it, or choose another name.</translation>
    </message>
    <message>
        <source>“{name}” has a second name in the file system (a hard link): opened under both, it would be damaged. Copy it to a new file and open that, or delete its other name.</source>
        <translation>“{name}” has a second name in the file system (a hard link): opened under both, it would be damaged. Copy it to a new file and open that, or delete its other name.</translation>
    </message>
    <message>
        <source>“{name}” has met nobody yet: say where, as postgresql://NAME@SERVER/DATABASE.</source>
        <translation>“{name}” has met nobody yet: say where, as postgresql://NAME@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>“{name}” has other shares for bias control. Those that were set last are in force for articles not opened yet.</source>
        <translation>“{name}” has other shares for bias control. Those that were set last are in force for articles not opened yet.</translation>
    </message>
    <message>
        <source>“{name}” holds the layer “{there}” for gold, this project “{here}”: that stays. Whoever sees all layers can choose another.</source>
        <translation>“{name}” holds the layer “{there}” for gold, this project “{here}”: that stays. Whoever sees all layers can choose another.</translation>
    </message>
    <message>
        <source>“{name}” holds what no program of ours writes: {flaw} Nothing was merged. “metric-annotator check” lists all of it; merge a copy made earlier.</source>
        <translation>“{name}” holds what no program of ours writes: {flaw} Nothing was merged. “metric-annotator check” lists all of it; merge a copy made earlier.</translation>
    </message>
    <message>
        <source>“{name}” is a name under which SQLite keeps what belongs to “{owner}”: what is written there would be lost, or the newest decisions of that project. Nothing was written; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Try again when that one is done.</source>
        <translation>“{name}” is being written by another program. Try again when that one is done.</translation>
    </message>
    <message>
        <source>“{name}” is not in {folder} any more: it was moved, renamed or deleted while it was open. Nothing more is saved. Put it back there and try again, or save a copy under another name and go on in that.</source>
        <translation>“{name}” is not in {folder} any more: it was moved, renamed or deleted while it was open. Nothing more is saved. Put it back there and try again, or save a copy under another name and go on in that.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out as this program does it: the {kind} “{object}” was added, changed or taken out by something else, and what it does cannot be trusted. The file was left as it is. Open a copy made earlier; “metric-annotator check” says what else is wrong.</source>
        <translation>“{name}” is not laid out as this program does it: the {kind} “{object}” was added, changed or taken out by something else, and what it does cannot be trusted. The file was left as it is. Open a copy made earlier; “metric-annotator check” says what else is wrong.</translation>
    </message>
    <message>
        <source>“{name}” is the name of the layer that adjudicators fill: a reviewer needs another one.</source>
        <translation>“{name}” is the name of the layer that adjudicators fill: a reviewer needs another one.</translation>
    </message>
    <message>
        <source>“{name}” is the project itself. Choose another one to merge.</source>
        <translation>“{name}” is the project itself. Choose another one to merge.</translation>
    </message>
    <message>
        <source>“{name}” shows the suggestions of {there}; here those of {here} are shown, as before.</source>
        <translation>“{name}” shows the suggestions of {there}; here those of {here} are shown, as before.</translation>
    </message>
    <message>
        <source>“{name}” was given up: a mistake in the program ({kind}), told in the log. Everything else goes on.</source>
        <translation>“{name}” was given up: a mistake in the program ({kind}), told in the log. Everything else goes on.</translation>
    </message>
    <message>
        <source>“{name}” was given up: it took too long. Everything else goes on.</source>
        <translation>“{name}” was given up: it took too long. Everything else goes on.</translation>
    </message>
    <message>
        <source>“{name}” was given up: it took too much memory, or broke what reads it. Everything else goes on.</source>
        <translation>“{name}” was given up: it took too much memory, or broke what reads it. Everything else goes on.</translation>
    </message>
    <message>
        <source>“{name}” was not in its place in {folder} any more when it was closed; all that was open is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of this program (layout {layout}, this version knows {known}). It was left as it is; install the newer version to open it.</source>
        <translation>“{name}” was written by a newer version of this program (layout {layout}, this version knows {known}). It was left as it is; install the newer version to open it.</translation>
    </message>
    <message>
        <source>“{name}” was written by an older version of this program, and could not be brought up to this one: {reason}. It was left as it was. Free some space on its disk and open it again; if that does not help, “metric-annotator repair” makes a sound copy of it.</source>
        <translation>“{name}” was written by an older version of this program, and could not be brought up to this one: {reason}. It was left as it was. Free some space on its disk and open it again; if that does not help, “metric-annotator repair” makes a sound copy of it.</translation>
    </message>
    <message>
        <source>“{piece}” is no split: write a name of letters and digits, “=” and its part, as in “train=8,dev=1,test=1”. Each name once; “all” is taken.</source>
        <translation>“{piece}” is no split: write a name of letters and digits, “=” and its part, as in “train=8,dev=1,test=1”. Each name once; “all” is taken.</translation>
    </message>
    <message>
        <source>“{quote}” cannot be read as one value: select the number with its unit, and nothing else.</source>
        <translation>“{quote}” cannot be read as one value: select the number with its unit, and nothing else.</translation>
    </message>
    <message>
        <source>“{quote}” has a sign before its number: leave the sign out. Which way a change goes is said by its direction.</source>
        <translation>“{quote}” has a sign before its number: leave the sign out. Which way a change goes is said by its direction.</translation>
    </message>
    <message>
        <source>“{quote}” holds {count} numbers: select one of them.</source>
        <translation>“{quote}” holds {count} numbers: select one of them.</translation>
    </message>
    <message>
        <source>“{quote}” is only a part of the number “{number}”: select the whole number.</source>
        <translation>“{quote}” is only a part of the number “{number}”: select the whole number.</translation>
    </message>
    <message>
        <source>“{quote}” of this gold overlaps “{other}”, which stands in “{title}” already. Nothing was taken over for this article.</source>
        <translation>“{quote}” of this gold overlaps “{other}”, which stands in “{title}” already. Nothing was taken over for this article.</translation>
    </message>
    <message>
        <source>“{quote}” overlaps the metric “{other}”. Move the edge, or take the other one out first.</source>
        <translation>“{quote}” overlaps the metric “{other}”. Move the edge, or take the other one out first.</translation>
    </message>
    <message>
        <source>“{quote}” would stand again, but “{other}” has come to stand there since, and value spans never overlap. Nothing was changed: take “{other}” out first, or pass over this step.</source>
        <translation>“{quote}” would stand again, but “{other}” has come to stand there since, and value spans never overlap. Nothing was changed: take “{other}” out first, or pass over this step.</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”, {place}: a decision of {reviewer} ({action}, {decision}) does not hold. {reason}</source>
        <translation>“{title}” ({article}), layer “{layer}”, {place}: a decision of {reviewer} ({action}, {decision}) does not hold. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”, {start}–{end}: “{quote}” and “{other}” stand both, and value spans of a layer never overlap.</source>
        <translation>“{title}” ({article}), layer “{layer}”, {start}–{end}: “{quote}” and “{other}” stand both, and value spans of a layer never overlap.</translation>
    </message>
    <message>
        <source>“{title}” ({article}), layer “{layer}”: what stands is not what the decisions say.</source>
        <translation>“{title}” ({article}), layer “{layer}”: what stands is not what the decisions say.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its numbers are not those that the scanner {version} finds in the text.</source>
        <translation>“{title}” ({article}): its numbers are not those that the scanner {version} finds in the text.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its text is missing.</source>
        <translation>“{title}” ({article}): its text is missing.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): its text is not the one that was imported.</source>
        <translation>“{title}” ({article}): its text is not the one that was imported.</translation>
    </message>
    <message>
        <source>“{title}” ({article}): what was noted of its source cannot be read.</source>
        <translation>“{title}” ({article}): what was noted of its source cannot be read.</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: decided differently in both files; one decision stands, the same in either order of merging. Look at them again: {quotes}</source>
        <translation>“{title}”, layer “{layer}”: decided differently in both files; one decision stands, the same in either order of merging. Look at them again: {quotes}</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: opened again, since a number in it is undecided.</source>
        <translation>“{title}”, layer “{layer}”: opened again, since a number in it is undecided.</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: {count} {count:place|places}</source>
        <translation>“{title}”, layer “{layer}”: {count} {count:place|places}</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: {count} {count:thing was|things were} decided differently in both files; the later {count:decision stands|decisions stand}.</source>
        <translation>“{title}”, layer “{layer}”: {count} {count:thing was|things were} decided differently in both files; the later {count:decision stands|decisions stand}.</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: “{quote}” was taken out, since another metric was decided there later.</source>
        <translation>“{title}”, layer “{layer}”: “{quote}” was taken out, since another metric was decided there later.</translation>
    </message>
    <message>
        <source>“{title}”: its line ends were other ones, and are as imported again.</source>
        <translation>“{title}”: its line ends were other ones, and are as imported again.</translation>
    </message>
    <message>
        <source>“{title}”: its row was lost, and made anew from its text.</source>
        <translation>“{title}”: its row was lost, and made anew from its text.</translation>
    </message>
    <message>
        <source>To whom? Give the name of the reviewer, as it is written on his decisions.</source>
        <translation>To whom? Give the name of the reviewer, as it is written on his decisions.</translation>
    </message>
    <message>
        <source>There is nothing in there that can be read: choose texts, annotations of a known tool, or a folder of them.</source>
        <translation>There is nothing in there that can be read: choose texts, annotations of a known tool, or a folder of them.</translation>
    </message>
    <message>
        <source>This article cannot be completed yet: {suggestions} {suggestions:suggestion|suggestions}, {exclusions} {exclusions:exclusion|exclusions} and {numbers} {numbers:number|numbers} still wait for an answer.</source>
        <translation>This article cannot be completed yet: {suggestions} {suggestions:suggestion|suggestions}, {exclusions} {exclusions:exclusion|exclusions} and {numbers} {numbers:number|numbers} still wait for an answer.</translation>
    </message>
    <message>
        <source>stretches of text: the format cannot hold them</source>
        <translation>stretches of text: the format cannot hold them</translation>
    </message>
    <message>
        <source>ways in which articles were dealt</source>
        <translation>ways in which articles were dealt</translation>
    </message>
    <message>
        <source>what else the file says: other annotations, drafts, predictions, comments, headers, notes</source>
        <translation>what else the file says: other annotations, drafts, predictions, comments, headers, notes</translation>
    </message>
    <message>
        <source>whole metrics: the format cannot hold them</source>
        <translation>whole metrics: the format cannot hold them</translation>
    </message>
    <message>
        <source>{count} articles have an id that begins with “{id}”: one must. Copy more of it.</source>
        <translation>{count} articles have an id that begins with “{id}”: one must. Copy more of it.</translation>
    </message>
    <message>
        <source>{name} has no main text that could be told from what is around it. Copy the text and paste it as an article instead.</source>
        <translation>{name} has no main text that could be told from what is around it. Copy the text and paste it as an article instead.</translation>
    </message>
    <message>
        <source>{name} has {size} MB when unpacked, more than the {most} MB that are unpacked in memory. Unpack it and choose the files, or make a .zip of them.</source>
        <translation>{name} has {size} MB when unpacked, more than the {most} MB that are unpacked in memory. Unpack it and choose the files, or make a .zip of them.</translation>
    </message>
    <message>
        <source>{name}, line {line}: there is no text in it: “text” is missing, or no string. A line should be an object such as {example}; this one is answered by an error object, and the next one read.</source>
        <translation>{name}, line {line}: there is no text in it: “text” is missing, or no string. A line should be an object such as {example}; this one is answered by an error object, and the next one read.</translation>
    </message>
    <message>
        <source>{name}: {count} {count:member was|members were} not read, since a later one has the same name: {members}. Give each a name of its own and pack {count:it|them} anew.</source>
        <translation>{name}: {count} {count:member was|members were} not read, since a later one has the same name: {members}. Give each a name of its own and pack {count:it|them} anew.</translation>
    </message>
    <message>
        <source>{name}: {count} {count:member was|members were} not read, since {count:its name leads|their names lead} out of the archive, or {count:it is a link, a device or an archive itself|they are links, devices or archives themselves}: {members}. Unpack {count:it|them}, if you trust {count:it|them}, and choose the files.</source>
        <translation>{name}: {count} {count:member was|members were} not read, since {count:its name leads|their names lead} out of the archive, or {count:it is a link, a device or an archive itself|they are links, devices or archives themselves}: {members}. Unpack {count:it|them}, if you trust {count:it|them}, and choose the files.</translation>
    </message>
    <message>
        <source>{one} and {other} differ at {count} {count:place|places}.</source>
        <translation>{one} and {other} differ at {count} {count:place|places}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a PostgreSQL account: 1 to 63 bytes, a Chinese character takes three; not “public”, “none” or what begins with “pg_”, nor a role of the meeting place. Choose another one.</source>
        <translation>“{name}” cannot be the name of a PostgreSQL account: 1 to 63 bytes, a Chinese character takes three; not “public”, “none” or what begins with “pg_”, nor a role of the meeting place. Choose another one.</translation>
    </message>
    <message>
        <source>“{name}” holds {decisions} {decisions:decision|decisions}, but {known} {known:was|were} saved here by {at}: {lacking} {lacking:is|are} missing. What is there is whole. An older copy may have taken its place, or “{name}-wal” was lost; look into the backups before you go on.</source>
        <translation>“{name}” holds {decisions} {decisions:decision|decisions}, but {known} {known:was|were} saved here by {at}: {lacking} {lacking:is|are} missing. What is there is whole. An older copy may have taken its place, or “{name}-wal” was lost; look into the backups before you go on.</translation>
    </message>
    <message>
        <source>“{name}” is another project than the one that was here before, which held {decisions} {decisions:decision|decisions}. Its backups are kept.</source>
        <translation>“{name}” is another project than the one that was here before, which held {decisions} {decisions:decision|decisions}. Its backups are kept.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep it as it is, and go on with a copy made earlier, or repair it into a new file.</source>
        <translation>“{name}” is damaged. Keep it as it is, and go on with a copy made earlier, or repair it into a new file.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nothing can be had of it. Go on with a copy made earlier.</source>
        <translation>“{name}” is empty: nothing can be had of it. Go on with a copy made earlier.</translation>
    </message>
    <message>
        <source>“{name}” is no project of this program. It was left as it is. If it once was one, go on with a copy made earlier, or repair it into a new file.</source>
        <translation>“{name}” is no project of this program. It was left as it is. If it once was one, go on with a copy made earlier, or repair it into a new file.</translation>
    </message>
    <message>
        <source>“{run}” has read no article that has gold in {gold}. Complete one of its articles, and compare again.</source>
        <translation>“{run}” has read no article that has gold in {gold}. Complete one of its articles, and compare again.</translation>
    </message>
    <message>
        <source>“{title}” came to {reviewer} with other planted errors in each of the files, which cannot be told apart any more once they are one. Nothing was merged.</source>
        <translation>“{title}” came to {reviewer} with other planted errors in each of the files, which cannot be told apart any more once they are one. Nothing was merged.</translation>
    </message>
    <message>
        <source>“{title}”, layer “{layer}”: {quotes}</source>
        <translation>“{title}”, layer “{layer}”: {quotes}</translation>
    </message>
    <message>
        <source>“{title}”: the places of {count} {count:decision|decisions} were counted otherwise, with line ends of two characters, a mark at the beginning or in UTF-16; all of them fit the text now.</source>
        <translation>“{title}”: the places of {count} {count:decision|decisions} were counted otherwise, with line ends of two characters, a mark at the beginning or in UTF-16; all of them fit the text now.</translation>
    </message>
    <message>
        <source>“{title}”: what {reviewer} said of the article as a whole stays with the earlier text ({said}). {comment}</source>
        <translation>“{title}”: what {reviewer} said of the article as a whole stays with the earlier text ({said}). {comment}</translation>
    </message>
    <message>
        <source>“{title}”: {count} {count:decision|decisions} of {reviewer} {count:has|have} no certain place in the corrected text, {count:lacks|lack} a role there, or something else is decided there.</source>
        <translation>“{title}”: {count} {count:decision|decisions} of {reviewer} {count:has|have} no certain place in the corrected text, {count:lacks|lack} a role there, or something else is decided there.</translation>
    </message>
    <message>
        <source>“{title}”: {count} {count:suggestion or exclusion does|suggestions and exclusions do} not fit, and {count:was|were} left out.</source>
        <translation>“{title}”: {count} {count:suggestion or exclusion does|suggestions and exclusions do} not fit, and {count:was|were} left out.</translation>
    </message>
    <message>
        <source>“{title}”: “{quote}” ({kind}) of {reviewer} has no certain place in the corrected text.</source>
        <translation>“{title}”: “{quote}” ({kind}) of {reviewer} has no certain place in the corrected text.</translation>
    </message>
    <message>
        <source>“{title}”: “{quote}” ({kind}) of {reviewer} was decided again without {roles}, which has no certain place in the corrected text.</source>
        <translation>“{title}”: “{quote}” ({kind}) of {reviewer} was decided again without {roles}, which has no certain place in the corrected text.</translation>
    </message>
    <message>
        <source>“{title}”: “{quote}” ({kind}) of {reviewer} was not decided again: in the corrected text something else is decided there, or its kind is unknown.</source>
        <translation>“{title}”: “{quote}” ({kind}) of {reviewer} was not decided again: in the corrected text something else is decided there, or its kind is unknown.</translation>
    </message>
    <message>
        <source>“{version}” is no version of a release: it should be three numbers, as in 1.0.0.</source>
        <translation>“{version}” is no version of a release: it should be three numbers, as in 1.0.0.</translation>
    </message>
    <message>
        <source>“{words}” is no figure with a number from 0 to 1. Write it like strict=0.95.</source>
        <translation>“{words}” is no figure with a number from 0 to 1. Write it like strict=0.95.</translation>
    </message>
    <message>
        <source>“{words}” is no value. Write it in any notation: value:1.4亿, value:140000000, value:12.5%.</source>
        <translation>“{words}” is no value. Write it in any notation: value:1.4亿, value:140000000, value:12.5%.</translation>
    </message>
    <message>
        <source>A process that was reading texts ended before it had answered: it was ended from outside, or the memory did not suffice. Run the same once more: what a project has kept is not read twice. Fewer processes need less memory.</source>
        <translation>A process that was reading texts ended before it had answered: it was ended from outside, or the memory did not suffice. Run the same once more: what a project has kept is not read twice. Fewer processes need less memory.</translation>
    </message>
    <message>
        <source>The command “{command}” failed on {count} texts in a row and is not asked again. Mend it, and run the same once more: what a project has kept is not read twice.</source>
        <translation>The command “{command}” failed on {count} texts in a row and is not asked again. Mend it, and run the same once more: what a project has kept is not read twice.</translation>
    </message>
    <message>
        <source>“{file}” was not read. {reason}</source>
        <translation>“{file}” was not read. {reason}</translation>
    </message>
    <message>
        <source>The command “{command}” cannot be started: {reason}. Check how it is written.</source>
        <translation>The command “{command}” cannot be started: {reason}. Check how it is written.</translation>
    </message>
    <message>
        <source>The command “{command}” gave no answer within {seconds} seconds and was ended. It must write a line for each line that it reads, and not hold it back. Its last words: {words}</source>
        <translation>The command “{command}” gave no answer within {seconds} seconds and was ended. It must write a line for each line that it reads, and not hold it back. Its last words: {words}</translation>
    </message>
    <message>
        <source>The command “{command}” ended with code {code} before it had answered. Its last words: {words}</source>
        <translation>The command “{command}” ended with code {code} before it had answered. Its last words: {words}</translation>
    </message>
    <message>
        <source>The command “{command}” answered with a line of more than {limit} bytes and was ended. Its last words: {words}</source>
        <translation>The command “{command}” answered with a line of more than {limit} bytes and was ended. Its last words: {words}</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” is “{found}”, but “{file}” was asked for. Each line that is read is to be answered by one line, in the same order.</source>
        <translation>{name}, line {line}: “{field}” is “{found}”, but “{file}” was asked for. Each line that is read is to be answered by one line, in the same order.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{field}” says that the text has {chars} characters, but it has {length}. Offsets count Unicode characters of the text as it is kept; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{field}” says that the text has {chars} characters, but it has {length}. Offsets count Unicode characters of the text as it is kept; nothing was taken from the file.</translation>
    </message>
    <message>
        <source>An extractor from outside needs a name: its suggestions are kept under it.</source>
        <translation>An extractor from outside needs a name: its suggestions are kept under it.</translation>
    </message>
    <message>
        <source>“{name}” is the name of an extractor that is installed. Choose another name with --name.</source>
        <translation>“{name}” is the name of an extractor that is installed. Choose another name with --name.</translation>
    </message>
    <message>
        <source>No article of {name} is in the project: “id”, “file” or “source” of a line must say which article it is about.</source>
        <translation>No article of {name} is in the project: “id”, “file” or “source” of a line must say which article it is about.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{file}” was predicted in line {earlier} already. Leave one of them out; nothing was taken from the file.</source>
        <translation>{name}, line {line}: “{file}” was predicted in line {earlier} already. Leave one of them out; nothing was taken from the file.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>The schema was written to {path}.</source>
        <translation>The schema was written to {path}.</translation>
    </message>
    <message>
        <source>Schema files (*.toml)</source>
        <translation>Schema files (*.toml)</translation>
    </message>
    <message>
        <source>Use a schema file</source>
        <translation>Use a schema file</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>Write the schema</translation>
    </message>
    <message>
        <source>The schema {version} is in force.</source>
        <translation>The schema {version} is in force.</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>New: {names}.</translation>
    </message>
    <message>
        <source>Archived, what was annotated with it stays: {names}.</source>
        <translation>Archived, what was annotated with it stays: {names}.</translation>
    </message>
    <message>
        <source>Back from the archive: {names}.</source>
        <translation>Back from the archive: {names}.</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>What “{label}” is here</source>
        <translation>What “{label}” is here</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>Kind: {name}</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Role: {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer one(s) follow when these have a meaning.</source>
        <translation>
            <numerusform>%n rarer one follow when these have a meaning.</numerusform>
            <numerusform>%n rarer ones follow when these have a meaning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is here</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>These labels are not in the schema. Say what each is: nothing of a file comes in until all its labels have a meaning. What you say is remembered.</source>
        <translation>These labels are not in the schema. Say what each is: nothing of a file comes in until all its labels have a meaning. What you say is remembered.</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>Leave out the rest</translation>
    </message>
    <message>
        <source>Every label without a meaning is left out; its marks are listed as lost.</source>
        <translation>Every label without a meaning is left out; its marks are listed as lost.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>bundled gold</source>
        <translation>bundled gold</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>adjudicated</translation>
    </message>
    <message>
        <source>The bundled gold came with the sample. What you decide lies in a layer of your own: choose it above to measure against it.</source>
        <translation>The bundled gold came with the sample. What you decide lies in a layer of your own: choose it above to measure against it.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out of {name}</source>
        <translation>Left out of {name}</translation>
    </message>
    <message>
        <source>Left out of all files together</source>
        <translation>Left out of all files together</translation>
    </message>
    <message>
        <source>Why {name} is refused</source>
        <translation>Why {name} is refused</translation>
    </message>
</context>
<context>
    <name>LossModel</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>LossTree</name>
    <message>
        <source>What is lost</source>
        <translation>What is lost</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Stopped: no backup was made.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Making a backup…</translation>
    </message>
    <message>
        <source>The newest holds as much: none was made.</source>
        <translation>The newest holds as much: none was made.</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>Made.</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Synced at {time}. Decisions: {pulled} came in, {pushed} went out.</source>
        <translation>Synced at {time}. Decisions: {pulled} came in, {pushed} went out.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Sync with the team</source>
        <translation>Sync with the team</translation>
    </message>
    <message>
        <source>What is new in “{name}” goes to the team&apos;s PostgreSQL database, and what you may see of the others comes in. Nothing is overwritten. You sign in as {reviewer}.</source>
        <translation>What is new in “{name}” goes to the team&apos;s PostgreSQL database, and what you may see of the others comes in. Nothing is overwritten. You sign in as {reviewer}.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>It stays in memory until the window is closed, and is saved nowhere.</source>
        <translation>It stays in memory until the window is closed, and is saved nowhere.</translation>
    </message>
    <message>
        <source>Join both projects: they become one</source>
        <translation>Join both projects: they become one</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>empty: as the last time</source>
        <translation>empty: as the last time</translation>
    </message>
    <message>
        <source>empty: from PGPASSWORD or ~/.pgpass, if it is there</source>
        <translation>empty: from PGPASSWORD or ~/.pgpass, if it is there</translation>
    </message>
    <message>
        <source>Here, type it in the field above.</source>
        <translation>Here, type it in the field above.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Decisions: {pulled} came in, {pushed} went out.</source>
        <translation>Decisions: {pulled} came in, {pushed} went out.</translation>
    </message>
    <message>
        <source>Last synced: {time}</source>
        <translation>Last synced: {time}</translation>
    </message>
    <message>
        <source>What was not exchanged, and why</source>
        <translation>What was not exchanged, and why</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Take into gold</source>
        <translation>Take into gold</translation>
    </message>
    <message>
        <source>Take out of gold</source>
        <translation>Take out of gold</translation>
    </message>
    <message>
        <source>{name}, {at}</source>
        <translation>{name}, {at}</translation>
    </message>
    <message>
        <source>Who filed the case, and when</source>
        <translation>Who filed the case, and when</translation>
    </message>
    <message>
        <source>Note: why it came out so ({key})</source>
        <translation>Note: why it came out so ({key})</translation>
    </message>
    <message>
        <source>A release never changes: measure against a layer to mend its gold.</source>
        <translation>A release never changes: measure against a layer to mend its gold.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Note on the case</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>There is no gold here that could be taken out.</source>
        <translation>There is no gold here that could be taken out.</translation>
    </message>
    <message>
        <source>Mend the gold here; the figures follow.</source>
        <translation>Mend the gold here; the figures follow.</translation>
    </message>
    <message>
        <source>This is your own layer. The gold that is measured is “{layer}”: T and X mend it beside the case.</source>
        <translation>This is your own layer. The gold that is measured is “{layer}”: T and X mend it beside the case.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Back to the case</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Kinds and roles</source>
        <translation>Kinds and roles</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>Kind: {name}</translation>
    </message>
    <message>
        <source>Selection becomes {name}</source>
        <translation>Selection becomes {name}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>Clear {name}</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>Projects (*.metrics);;All files (*)</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>Merge another project</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. From “{name}” came in: {what}.</source>
        <translation>Merged. From “{name}” came in: {what}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>Merge “{other}” into “{name}”</translation>
    </message>
    <message>
        <source>All that was read and decided in either project is in this one afterwards; “{other}” stays as it is. What is one thing for a project, such as gold layer and roles, stays as it is here.</source>
        <translation>All that was read and decided in either project is in this one afterwards; “{other}” stays as it is. What is one thing for a project, such as gold layer and roles, stays as it is here.</translation>
    </message>
    <message>
        <source>Make decisions about a text again in its corrected version</source>
        <translation>Make decisions about a text again in its corrected version</translation>
    </message>
    <message>
        <source>Only where the same words stand between the same neighbours. What is not found is listed.</source>
        <translation>Only where the same words stand between the same neighbours. What is not found is listed.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>Reading both projects</source>
        <translation>Reading both projects</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Merging…</translation>
    </message>
    <message>
        <source>Reading both projects…</source>
        <translation>Reading both projects…</translation>
    </message>
    <message>
        <source>All of it is here already: there is nothing to merge.</source>
        <translation>All of it is here already: there is nothing to merge.</translation>
    </message>
    <message>
        <source>No text of one project is a corrected version of one of the other.</source>
        <translation>No text of one project is a corrected version of one of the other.</translation>
    </message>
    <message>
        <source>What does not come in, or stays as it is</source>
        <translation>What does not come in, or stays as it is</translation>
    </message>
</context>
<context>
    <name>MergeFigures</name>
    <message>
        <source>What comes in</source>
        <translation>What comes in</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Stretches of work</source>
        <translation>Stretches of work</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Filed cases</source>
        <translation>Filed cases</translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation>Kept results</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>  of {reviewer}</source>
        <translation>  of {reviewer}</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>No log is kept: the folder for it cannot be written.</source>
        <translation>No log is kept: the folder for it cannot be written.</translation>
    </message>
    <message>
        <source>The log lies in {path}. It holds places in the program, no text of any article.</source>
        <translation>The log lies in {path}. It holds places in the program, no text of any article.</translation>
    </message>
    <message>
        <source>Copy its place</source>
        <translation>Copy its place</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Something unexpected happened: {what}. What was saved is safe, and the work goes on. The log says more.</source>
        <translation>Something unexpected happened: {what}. What was saved is safe, and the work goes on. The log says more.</translation>
    </message>
    <message>
        <source>So far {count} times.</source>
        <translation>So far {count} times.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>A panel has failed {count} times and was put aside. The rest goes on; what was saved is safe.</source>
        <translation>A panel has failed {count} times and was put aside. The rest goes on; what was saved is safe.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Try it again</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>What counts as right</source>
        <translation>What counts as right</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>Older</name>
    <message>
        <source>“{name}” is of an older version: it is backed up, then brought up to this one…</source>
        <translation>“{name}” is of an older version: it is backed up, then brought up to this one…</translation>
    </message>
    <message>
        <source>“{name}” was not closed: what was saved last is checked, then it is opened…</source>
        <translation>“{name}” was not closed: what was saved last is checked, then it is opened…</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>From how often each rule was right in what you have decided so far, and from the numbers that the extractor says nothing about.</source>
        <translation>From how often each rule was right in what you have decided so far, and from the numbers that the extractor says nothing about.</translation>
    </message>
    <message>
        <source>At random, seed {seed}</source>
        <translation>At random, seed {seed}</translation>
    </message>
    <message>
        <source>At random, with a seed…</source>
        <translation>At random, with a seed…</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Sort again</translation>
    </message>
    <message>
        <source>Draw a random sample…</source>
        <translation>Draw a random sample…</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>Run a second extractor on this project first</source>
        <translation>Run a second extractor on this project first</translation>
    </message>
    <message>
        <source>A seed is a whole number: the same seed gives the same order.</source>
        <translation>A seed is a whole number: the same seed gives the same order.</translation>
    </message>
    <message>
        <source>Order at random</source>
        <translation>Order at random</translation>
    </message>
    <message>
        <source>Seed: the same seed gives the same order again.</source>
        <translation>Seed: the same seed gives the same order again.</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>As imported</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>Most errors expected</source>
        <translation>Most errors expected</translation>
    </message>
    <message>
        <source>Extractors differ</source>
        <translation>Extractors differ</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Random sample first</source>
        <translation>Random sample first</translation>
    </message>
    <message>
        <source>Rules seldom judged</source>
        <translation>Rules seldom judged</translation>
    </message>
    <message>
        <source>Kinds with wide intervals</source>
        <translation>Kinds with wide intervals</translation>
    </message>
    <message>
        <source>For a sharper estimate: the only order that keeps figures unbiased. What the others choose makes the extractor better.</source>
        <translation>For a sharper estimate: the only order that keeps figures unbiased. What the others choose makes the extractor better.</translation>
    </message>
    <message>
        <source>Articles whose suggestions come from rules of which few cases were judged so far.</source>
        <translation>Articles whose suggestions come from rules of which few cases were judged so far.</translation>
    </message>
    <message>
        <source>Articles rich in kinds of which the figures are least certain so far.</source>
        <translation>Articles rich in kinds of which the figures are least certain so far.</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Order of the queue</translation>
    </message>
    <message>
        <source>Order of the queue. It stays while you work; “Sort again” in the menu takes account of what was decided since.</source>
        <translation>Order of the queue. It stays while you work; “Sort again” in the menu takes account of what was decided since.</translation>
    </message>
</context>
<context>
    <name>OwnEditor</name>
    <message>
        <source>This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.</source>
        <translation>This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation>A metric of your own</translation>
    </message>
    <message>
        <source>Select words in the text; then say what they are.</source>
        <translation>Select words in the text; then say what they are.</translation>
    </message>
    <message>
        <source>Selection is the value</source>
        <translation>Selection is the value</translation>
    </message>
    <message>
        <source>This is gold</source>
        <translation>This is gold</translation>
    </message>
    <message>
        <source>Back to the readings</source>
        <translation>Back to the readings</translation>
    </message>
</context>
<context>
    <name>OwnRoles</name>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Selection becomes {name}</source>
        <translation>Selection becomes {name}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>Clear {name}</translation>
    </message>
</context>
<context>
    <name>PairReader</name>
    <message>
        <source>tint</source>
        <translation>tint</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Nothing has happened to it yet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Who decided what here, and when; which rule and run proposed it</source>
        <translation>Who decided what here, and when; which rule and run proposed it</translation>
    </message>
    <message>
        <source>{what} (undone since)</source>
        <translation>{what} (undone since)</translation>
    </message>
    <message>
        <source>Copied forward from “{title}”.</source>
        <translation>Copied forward from “{title}”.</translation>
    </message>
    <message>
        <source>{time} · proposed by {extractor} {version}</source>
        <translation>{time} · proposed by {extractor} {version}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min ago</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} h ago</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>a day ago</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>nothing stands</source>
        <translation>nothing stands</translation>
    </message>
    <message>
        <source>cause: {cause}</source>
        <translation>cause: {cause}</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Saving decisions…</source>
        <translation>Saving decisions…</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Stopped: nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PlantCard</name>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>It is right as it stands</translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation>Accepted: {what}</translation>
    </message>
    <message>
        <source>The extractor had said: {what}</source>
        <translation>The extractor had said: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>no metric: {cause}</source>
        <translation>no metric: {cause}</translation>
    </message>
    <message>
        <source>Put right; undo takes it back.</source>
        <translation>Put right; undo takes it back.</translation>
    </message>
    <message>
        <source>It stays as it stands.</source>
        <translation>It stays as it stands.</translation>
    </message>
</context>
<context>
    <name>Plants</name>
    <message>
        <source>Errors that had been planted in that article: {count}; none is left.</source>
        <translation>Errors that had been planted in that article: {count}; none is left.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Made up</translation>
    </message>
</context>
<context>
    <name>PlantsDialog</name>
    <message>
        <source>One more look</source>
        <translation>One more look</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <source>%n of the suggestions had been changed on purpose</source>
        <translation>
            <numerusform>%n of the suggestions had been changed on purpose</numerusform>
            <numerusform>%n of the suggestions had been changed on purpose</numerusform>
        </translation>
    </message>
    <message>
        <source>you noticed {caught}. Please look once more at what was accepted:</source>
        <translation>you noticed {caught}. Please look once more at what was accepted:</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two halves of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>What is left unanswered keeps the article out of exports. In the queue it is marked as open: a click there asks again.</source>
        <translation>What is left unanswered keeps the article out of exports. In the queue it is marked as open: a click there asks again.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>QuantityFields</name>
    <message>
        <source>Modifier</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The upper end of a range; empty where there is none</source>
        <translation>The upper end of a range; empty where there is none</translation>
    </message>
    <message>
        <source>= exactly</source>
        <translation>= exactly</translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation>≈ about</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; more than</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ at least</translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation>&lt; less than</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ at most</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– none</translation>
    </message>
    <message>
        <source>↑ up</source>
        <translation>↑ up</translation>
    </message>
    <message>
        <source>↓ down</source>
        <translation>↓ down</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>in the title</translation>
    </message>
    <message>
        <source>sample {n}</source>
        <translation>sample {n}</translation>
    </message>
    <message>
        <source>≈ {n} wrong</source>
        <translation>≈ {n} wrong</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} differ</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Random sample, number {place}</source>
        <translation>Random sample, number {place}</translation>
    </message>
    <message>
        <source>{decided} of {total} {total:number|numbers} decided</source>
        <translation>{decided} of {total} {total:number|numbers} decided</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>The articles of this project cannot be read. What can be done stands at the bottom.</source>
        <translation>The articles of this project cannot be read. What can be done stands at the bottom.</translation>
    </message>
    <message>
        <source>No articles yet. Drop text files onto the window, or import them.</source>
        <translation>No articles yet. Drop text files onto the window, or import them.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Nothing here has all of this.</source>
        <translation>Nothing here has all of this.</translation>
    </message>
    <message>
        <source>You can ask for:</source>
        <translation>You can ask for:</translation>
    </message>
    <message>
        <source>The pressed chip leaves nothing in this state. Press it again to see all.</source>
        <translation>The pressed chip leaves nothing in this state. Press it again to see all.</translation>
    </message>
    <message>
        <source>Every article is skipped or withdrawn. They are under “aside”.</source>
        <translation>Every article is skipped or withdrawn. They are under “aside”.</translation>
    </message>
    <message>
        <source>Every article is decided. The accuracy page shows what they say.</source>
        <translation>Every article is decided. The accuracy page shows what they say.</translation>
    </message>
    <message>
        <source>No article is in this state.</source>
        <translation>No article is in this state.</translation>
    </message>
    <message>
        <source>sorting {n} %</source>
        <translation>sorting {n} %</translation>
    </message>
    <message>
        <source>preparing search {n} %</source>
        <translation>preparing search {n} %</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Import articles…</translation>
    </message>
</context>
<context>
    <name>RandomSampleDialog</name>
    <message>
        <source>Random sample</source>
        <translation>Random sample</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Make it larger</translation>
    </message>
    <message>
        <source>The same seed draws the same articles. A sample only ever grows, by the same seed.</source>
        <translation>The same seed draws the same articles. A sample only ever grows, by the same seed.</translation>
    </message>
    <message>
        <source>Figures over articles drawn at random hold for all articles; figures over chosen ones do not. Complete the sample in its order: choose “Random sample first” above the queue.</source>
        <translation>Figures over articles drawn at random hold for all articles; figures over chosen ones do not. Complete the sample in its order: choose “Random sample first” above the queue.</translation>
    </message>
    <message>
        <source>{size} {size:article is|articles are} drawn, {completed} of them completed. Last drawn by {reviewer}, {day}.</source>
        <translation>{size} {size:article is|articles are} drawn, {completed} of them completed. Last drawn by {reviewer}, {day}.</translation>
    </message>
</context>
<context>
    <name>ReadOptions</name>
    <message>
        <source>Between two tokens of the columns stood</source>
        <translation>Between two tokens of the columns stood</translation>
    </message>
    <message>
        <source>nothing, as in Chinese</source>
        <translation>nothing, as in Chinese</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>a blank</translation>
    </message>
    <message>
        <source>Such files hold tokens alone: the text is put together from them, with this in between.</source>
        <translation>Such files hold tokens alone: the text is put together from them, with this in between.</translation>
    </message>
    <message>
        <source>Ask again what labels mean</source>
        <translation>Ask again what labels mean</translation>
    </message>
    <message>
        <source>What you said of labels at another import holds here, too. Look at it and change it.</source>
        <translation>What you said of labels at another import holds here, too. Look at it and change it.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>no metric here</source>
        <translation>no metric here</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Added by hand.</source>
        <translation>Added by hand.</translation>
    </message>
    <message>
        <source>No rule knows what this number means.</source>
        <translation>No rule knows what this number means.</translation>
    </message>
    <message>
        <source>This suggestion overlaps what you have decided. Nothing waits for it.</source>
        <translation>This suggestion overlaps what you have decided. Nothing waits for it.</translation>
    </message>
    <message>
        <source>Suggested as “{kind}”: {words}</source>
        <translation>Suggested as “{kind}”: {words}</translation>
    </message>
    <message>
        <source>Copied forward from a decision in “{title}”.</source>
        <translation>Copied forward from a decision in “{title}”.</translation>
    </message>
    <message>
        <source>{words} (guideline, section {section})</source>
        <translation>{words} (guideline, section {section})</translation>
    </message>
    <message>
        <source>{cause}, such as {example}</source>
        <translation>{cause}, such as {example}</translation>
    </message>
    <message>
        <source>{accept} confirms that this is no metric; {kinds} make it one of that kind.</source>
        <translation>{accept} confirms that this is no metric; {kinds} make it one of that kind.</translation>
    </message>
    <message>
        <source>{reject}: no metric. {kinds}: a metric of that kind. {doubt}: doubtful, with a note.</source>
        <translation>{reject}: no metric. {kinds}: a metric of that kind. {doubt}: doubtful, with a note.</translation>
    </message>
    <message>
        <source>Decided: no metric. {kinds} make it one all the same.</source>
        <translation>Decided: no metric. {kinds} make it one all the same.</translation>
    </message>
    <message>
        <source>{accept} accepts it after all.</source>
        <translation>{accept} accepts it after all.</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>{release} is frozen: {folder}</source>
        <translation>{release} is frozen: {folder}</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Groups of near-duplicates that lie in more than one split: {count}.</source>
        <translation>Groups of near-duplicates that lie in more than one split: {count}.</translation>
    </message>
    <message>
        <source>{articles} completed {articles:article|articles} with {metrics} {metrics:metric|metrics}.</source>
        <translation>{articles} completed {articles:article|articles} with {metrics} {metrics:metric|metrics}.</translation>
    </message>
    <message>
        <source>It will be version {version}.</source>
        <translation>It will be version {version}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Nothing has been frozen from this project yet: all its gold is a draft.</source>
        <translation>Nothing has been frozen from this project yet: all its gold is a draft.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>A folder…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): {splits}</source>
        <translation>
            <numerusform>%n article: {splits}</numerusform>
            <numerusform>%n articles: {splits}</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen: {when}</source>
        <translation>Frozen: {when}</translation>
    </message>
    <message>
        <source>Licence: {licences}</source>
        <translation>Licence: {licences}</translation>
    </message>
    <message>
        <source>Content: {content}</source>
        <translation>Content: {content}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Checking every byte…</source>
        <translation>Checking every byte…</translation>
    </message>
    <message>
        <source>It is what was frozen: every hash agrees.</source>
        <translation>It is what was frozen: every hash agrees.</translation>
    </message>
    <message>
        <source>The folder of a release</source>
        <translation>The folder of a release</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Freeze the gold…</source>
        <translation>Freeze the gold…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Decide this number first; then {key} shows every place like it.</source>
        <translation>Decide this number first; then {key} shows every place like it.</translation>
    </message>
    <message>
        <source>Nothing else in this article is like “{quote}”.</source>
        <translation>Nothing else in this article is like “{quote}”.</translation>
    </message>
    <message>
        <source>Looking for this sentence in the other articles…</source>
        <translation>Looking for this sentence in the other articles…</translation>
    </message>
    <message>
        <source>This sentence stands in no other article to do, or waits there already.</source>
        <translation>This sentence stands in no other article to do, or waits there already.</translation>
    </message>
    <message numerus="yes">
        <source>Waits as a suggestion in %n other article(s) now.</source>
        <translation>
            <numerusform>Waits as a suggestion in %n other article now.</numerusform>
            <numerusform>Waits as a suggestion in %n other articles now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>Undo: filed under “{cause}”</source>
        <translation>Undo: filed under “{cause}”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>Show what is in the way</source>
        <translation>Show what is in the way</translation>
    </message>
    <message>
        <source>Pass over this step</source>
        <translation>Pass over this step</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No project is open</source>
        <translation>No project is open</translation>
    </message>
    <message>
        <source>Make a new one, open one, or drop its file here.</source>
        <translation>Make a new one, open one, or drop its file here.</translation>
    </message>
    <message>
        <source>Drop files or folders here, press {key}, or paste an article with {paste}.</source>
        <translation>Drop files or folders here, press {key}, or paste an article with {paste}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>No articles yet</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No article is open</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>Choose one in the queue.</translation>
    </message>
    <message>
        <source>{n} {n:character|characters}</source>
        <translation>{n} {n:character|characters}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>without suggestions</source>
        <translation>without suggestions</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ flagged</translation>
    </message>
</context>
<context>
    <name>Reviewer</name>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Decisions are kept under this name. Another name has decisions of its own:</source>
        <translation>Decisions are kept under this name. Another name has decisions of its own:</translation>
    </message>
    <message>
        <source>Decisions are kept under the name “{name}” from now on.</source>
        <translation>Decisions are kept under the name “{name}” from now on.</translation>
    </message>
</context>
<context>
    <name>RoleDesk</name>
    <message>
        <source>Give this metric a role first; then the others of its sentence can have it.</source>
        <translation>Give this metric a role first; then the others of its sentence can have it.</translation>
    </message>
    <message>
        <source>No other metric of the sentence lacks it.</source>
        <translation>No other metric of the sentence lacks it.</translation>
    </message>
    <message numerus="yes">
        <source>%n other metric(s) of the sentence took it over.</source>
        <translation>
            <numerusform>%n other metric of the sentence took it over.</numerusform>
            <numerusform>%n other metrics of the sentence took it over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) among them count as accepted.</source>
        <translation>
            <numerusform>%n suggestion among them counts as accepted.</numerusform>
            <numerusform>%n suggestions among them count as accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleSlots</name>
    <message>
        <source>select words, press {key}</source>
        <translation>select words, press {key}</translation>
    </message>
    <message>
        <source>drag words here</source>
        <translation>drag words here</translation>
    </message>
    <message>
        <source>The selection becomes {role}</source>
        <translation>The selection becomes {role}</translation>
    </message>
    <message>
        <source>Clear {role}</source>
        <translation>Clear {role}</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Set aside by your decisions ({n})</source>
        <translation>Set aside by your decisions ({n})</translation>
    </message>
    <message>
        <source>Suggestions that overlap what you have decided. Nothing waits for them.</source>
        <translation>Suggestions that overlap what you have decided. Nothing waits for them.</translation>
    </message>
    <message>
        <source>Numbers that are no metric ({n})</source>
        <translation>Numbers that are no metric ({n})</translation>
    </message>
    <message>
        <source>Numbers that the rules take for no metric, or that no rule knows.</source>
        <translation>Numbers that the rules take for no metric, or that no rule knows.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>In the text: {quote}</source>
        <translation>In the text: {quote}</translation>
    </message>
    <message>
        <source>Suggested, not yet decided. A click here accepts it, as {accept} does.</source>
        <translation>Suggested, not yet decided. A click here accepts it, as {accept} does.</translation>
    </message>
    <message>
        <source>Accepted as suggested. {undo} takes it back.</source>
        <translation>Accepted as suggested. {undo} takes it back.</translation>
    </message>
    <message>
        <source>Accepted with changes.</source>
        <translation>Accepted with changes.</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Added by hand.</translation>
    </message>
    <message>
        <source>Rejected. {accept} accepts it after all.</source>
        <translation>Rejected. {accept} accepts it after all.</translation>
    </message>
    <message>
        <source>The rules take this number for no metric. {accept} confirms it.</source>
        <translation>The rules take this number for no metric. {accept} confirms it.</translation>
    </message>
    <message>
        <source>Decided: no metric.</source>
        <translation>Decided: no metric.</translation>
    </message>
    <message>
        <source>No rule knows this number. A kind makes it a metric, {reject} makes it none.</source>
        <translation>No rule knows this number. A kind makes it a metric, {reject} makes it none.</translation>
    </message>
    <message>
        <source>Decided, but doubtful.</source>
        <translation>Decided, but doubtful.</translation>
    </message>
    <message>
        <source>This suggestion overlaps what you have decided. Nothing waits for it.</source>
        <translation>This suggestion overlaps what you have decided. Nothing waits for it.</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics of the article</source>
        <translation>Metrics of the article</translation>
    </message>
    <message>
        <source>Hide rejected ({n})</source>
        <translation>Hide rejected ({n})</translation>
    </message>
    <message>
        <source>Show rejected ({n})</source>
        <translation>Show rejected ({n})</translation>
    </message>
    <message>
        <source>Rejected metrics have a row, struck through, while they are shown</source>
        <translation>Rejected metrics have a row, struck through, while they are shown</translation>
    </message>
    <message>
        <source>Suggested and decided metrics; rejected ones are not counted</source>
        <translation>Suggested and decided metrics; rejected ones are not counted</translation>
    </message>
    <message>
        <source>Choose an article in the queue: its metrics are listed here.</source>
        <translation>Choose an article in the queue: its metrics are listed here.</translation>
    </message>
    <message>
        <source>This article comes without suggestions. Select a metric in the text and press the digit of its kind: it is listed here.</source>
        <translation>This article comes without suggestions. Select a metric in the text and press the digit of its kind: it is listed here.</translation>
    </message>
    <message>
        <source>No number was found in this article.</source>
        <translation>No number was found in this article.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Only results against the gold are kept, and the layer “{layer}” is not: measure against the gold, or hold this layer for gold first.</source>
        <translation>Only results against the gold are kept, and the layer “{layer}” is not: measure against the gold, or hold this layer for gold first.</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>The result is kept.</translation>
    </message>
    <message>
        <source>The last result kept says the very same: nothing was added.</source>
        <translation>The last result kept says the very same: nothing was added.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Value, in any notation</source>
        <translation>Value, in any notation</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>words of title or text</source>
        <translation>words of title or text</translation>
    </message>
    <message>
        <source>this number, however written</source>
        <translation>this number, however written</translation>
    </message>
    <message>
        <source>a value, of a metric or not</source>
        <translation>a value, of a metric or not</translation>
    </message>
    <message>
        <source>no metric, for this cause</source>
        <translation>no metric, for this cause</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>a metric of this kind</source>
        <translation>a metric of this kind</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>assigned to me</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Search the queue</translation>
    </message>
    <message>
        <source>Add a search term</source>
        <translation>Add a search term</translation>
    </message>
    <message>
        <source>Add a search term: kind, cause, value, reviewer</source>
        <translation>Add a search term: kind, cause, value, reviewer</translation>
    </message>
    <message>
        <source>Several terms: an article must have all of them.</source>
        <translation>Several terms: an article must have all of them.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>The selection becomes a metric: {kind}</source>
        <translation>The selection becomes a metric: {kind}</translation>
    </message>
    <message>
        <source>The selection becomes {role} of the current metric</source>
        <translation>The selection becomes {role} of the current metric</translation>
    </message>
    <message>
        <source>With Shift: of every metric of its sentence that lacks it</source>
        <translation>With Shift: of every metric of its sentence that lacks it</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
    <message>
        <source>The number in the selection is no metric</source>
        <translation>The number in the selection is no metric</translation>
    </message>
    <message>
        <source>What the selection can become</source>
        <translation>What the selection can become</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>{role} of the current metric</source>
        <translation>{role} of the current metric</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>No metric</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>This article is adjudicated. From now on what is adjudicated can be the project&apos;s gold: what figures are measured against, and what is exported and frozen.</source>
        <translation>This article is adjudicated. From now on what is adjudicated can be the project&apos;s gold: what figures are measured against, and what is exported and frozen.</translation>
    </message>
    <message>
        <source>Hold it for gold</source>
        <translation>Hold it for gold</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Hold the layer “{layer}” for gold, in place of “{gold}”? It is the gold of the whole project then: what is exported and frozen, and what figures are measured against, on the command line, too.</source>
        <translation>Hold the layer “{layer}” for gold, in place of “{gold}”? It is the gold of the whole project then: what is exported and frozen, and what figures are measured against, on the command line, too.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>The layer “{layer}” is the gold now.</source>
        <translation>The layer “{layer}” is the gold now.</translation>
    </message>
</context>
<context>
    <name>Shortcomings</name>
    <message>
        <source>There is no Chinese font, so articles are rows of boxes: install Noto Sans CJK SC (Debian and Ubuntu: fonts-noto-cjk), then start again.</source>
        <translation>There is no Chinese font, so articles are rows of boxes: install Noto Sans CJK SC (Debian and Ubuntu: fonts-noto-cjk), then start again.</translation>
    </message>
    <message>
        <source>The file with the words of this language cannot be read: install the program anew.</source>
        <translation>The file with the words of this language cannot be read: install the program anew.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read or written: repair or delete that file.</source>
        <translation>The settings in {path} cannot be read or written: repair or delete that file.</translation>
    </message>
    <message>
        <source>The settings give “{value}” as the {name}, which is unknown: the usual one is used.</source>
        <translation>The settings give “{value}” as the {name}, which is unknown: the usual one is used.</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>A click shows the words in the text, or takes those that are selected there.</source>
        <translation>A click shows the words in the text, or takes those that are selected there.</translation>
    </message>
    <message>
        <source>With Shift the other metrics of the sentence that lack it get it, too.</source>
        <translation>With Shift the other metrics of the sentence that lack it get it, too.</translation>
    </message>
</context>
<context>
    <name>SoundnessDesk</name>
    <message>
        <source>Projects (*.metrics);;All files (*)</source>
        <translation>Projects (*.metrics);;All files (*)</translation>
    </message>
    <message>
        <source>Check a project</source>
        <translation>Check a project</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>excluded, to confirm</source>
        <translation>excluded, to confirm</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
    <message>
        <source>undecided number</source>
        <translation>undecided number</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>no metric</source>
        <translation>no metric</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>doubt</translation>
    </message>
    <message>
        <source>clear the doubt</source>
        <translation>clear the doubt</translation>
    </message>
    <message>
        <source>complete the article</source>
        <translation>complete the article</translation>
    </message>
    <message>
        <source>reopen the article</source>
        <translation>reopen the article</translation>
    </message>
    <message>
        <source>skip the article</source>
        <translation>skip the article</translation>
    </message>
    <message>
        <source>take the article up again</source>
        <translation>take the article up again</translation>
    </message>
    <message>
        <source>flag the article</source>
        <translation>flag the article</translation>
    </message>
    <message>
        <source>take the flag away</source>
        <translation>take the flag away</translation>
    </message>
    <message>
        <source>withdraw the article</source>
        <translation>withdraw the article</translation>
    </message>
    <message>
        <source>bring the article back</source>
        <translation>bring the article back</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>change the title</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>{action} “{quote}”</source>
        <translation>{action} “{quote}”</translation>
    </message>
    <message>
        <source>{action} “{quote}” and {n} more</source>
        <translation>{action} “{quote}” and {n} more</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Changed here by another window meanwhile: {n}.</source>
        <translation>Changed here by another window meanwhile: {n}.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Difference {k} of {n}</source>
        <translation>Difference {k} of {n}</translation>
    </message>
    <message>
        <source>No difference left of {n}</source>
        <translation>No difference left of {n}</translation>
    </message>
    <message>
        <source>article {i} of {m}</source>
        <translation>article {i} of {m}</translation>
    </message>
    <message>
        <source>{done} of {n} decided</source>
        <translation>{done} of {n} decided</translation>
    </message>
    <message numerus="yes">
        <source>All agreed: %n</source>
        <translation>
            <numerusform>All agreed: %n</numerusform>
            <numerusform>All agreed: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over what all have marked alike, and the other numbers as no metric, in one step</source>
        <translation>Take over what all have marked alike, and the other numbers as no metric, in one step</translation>
    </message>
    <message>
        <source>All agreed in every article</source>
        <translation>All agreed in every article</translation>
    </message>
    <message>
        <source>This layer is the gold</source>
        <translation>This layer is the gold</translation>
    </message>
    <message>
        <source>Hold it for gold</source>
        <translation>Hold it for gold</translation>
    </message>
    <message>
        <source>Measure against what is adjudicated, for the whole project; undo does not take it back</source>
        <translation>Measure against what is adjudicated, for the whole project; undo does not take it back</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.</source>
        <translation>This cannot be read as a number. Write it as 1286, 1.4亿, 三成 or 3至5.</translation>
    </message>
    <message>
        <source>The upper end must be a number above the value.</source>
        <translation>The upper end must be a number above the value.</translation>
    </message>
    <message>
        <source>It disagrees with the text, which says {value}.</source>
        <translation>It disagrees with the text, which says {value}.</translation>
    </message>
    <message>
        <source>Reads as {value}</source>
        <translation>Reads as {value}</translation>
    </message>
    <message>
        <source>Enter keeps · Esc reverts</source>
        <translation>Enter keeps · Esc reverts</translation>
    </message>
</context>
<context>
    <name>VersionsSection</name>
    <message>
        <source>F1 over versions</source>
        <translation>F1 over versions</translation>
    </message>
    <message>
        <source>strict, kept results</source>
        <translation>strict, kept results</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Keep this result</translation>
    </message>
    <message>
        <source>Into the project, with gold, version and intervals: for this chart.</source>
        <translation>Into the project, with gold, version and intervals: for this chart.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Report written to {path}.</source>
        <translation>Report written to {path}.</translation>
    </message>
    <message>
        <source>Metric Annotator {version}
Gold annotations of metrics in Chinese articles.
MIT licence.</source>
        <translation>Metric Annotator {version}
Gold annotations of metrics in Chinese articles.
MIT licence.</translation>
    </message>
    <message>
        <source>About Metric Annotator</source>
        <translation>About Metric Annotator</translation>
    </message>
    <message>
        <source>Metric Annotator</source>
        <translation>Metric Annotator</translation>
    </message>
    <message>
        <source>The window could not be made. Your projects are as they were; the log says more: {path}</source>
        <translation>The window could not be made. Your projects are as they were; the log says more: {path}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
</context>
</TS>
