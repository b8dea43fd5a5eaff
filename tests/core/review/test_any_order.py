"""Whatever a reviewer does, in whatever order: the sheet kept up to date is the sheet laid anew.

After each operation the open sheet is compared with one read from the file, and what is kept as standing
with a replay of all decisions.
"""

import tempfile
from copy import deepcopy
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from core.errors import KnownError
from core.jobs.project import Project
from core.model import Article, Exclusion, Extraction, Found, Metric, Number, Quantity, Run, Span
from core.review.alike import places
from core.sheet import Change, State

TEXT = "甲1乙22丙333丁4戊55己6庚77辛8壬9癸"
DIGITS = (Span(1, 2), Span(3, 5), Span(6, 9), Span(10, 11), Span(12, 14), Span(15, 16))
CAUSES = ("", "date", "wrong", "name")


def spans():
    length = len(TEXT)
    return st.builds(
        lambda start, size: Span(start, min(start + size, length)),
        st.integers(0, length - 1),
        st.integers(1, 6),
    )


def metrics():
    return st.builds(
        lambda span, kind, value: Metric(span, kind, Quantity(Decimal(value))),
        spans(),
        st.sampled_from(["count", "rank"]),
        st.integers(0, 2),
    )


def extractions():
    found = st.lists(metrics().map(lambda metric: Found(metric, "rule")), max_size=5).map(tuple)
    excluded = st.lists(spans().map(lambda span: Exclusion(span, "date", "rule")), max_size=3).map(tuple)
    return st.builds(Extraction, found, excluded)


def looked_at(sheet):
    """All items, settled ones too, as a copy tells them: who looks at a suggestion has its item made."""
    shown = deepcopy(sheet.board).shown
    return {item.target: item for item in (*shown.all(), *shown.settled())}


class Reviewing(RuleBasedStateMachine):
    """One reviewer, two articles of the same text, everything that a session offers."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "p.metrics")
        self.project = Project.create(self.path, "林")
        self.articles = [Article.of(text, "题") for text in (TEXT, TEXT + "。")]
        numbers = [Number(span, "1") for span in DIGITS]
        self.project.add_articles(self.articles, {article.id: numbers for article in self.articles})
        self.runs = 0
        self.trail = []
        self.session = self.project.session()
        self.session.open(self.articles[0].id)

    def teardown(self):
        self.project.close()
        self.folder.cleanup()

    def try_to(self, operation):
        """Do it, or be refused and find everything as it was."""
        sheet = self.session.sheet
        before = looked_at(sheet)
        try:
            change = operation()
        except KnownError:
            assert looked_at(sheet) == before
            return
        if isinstance(change, Change) and self.session.sheet is sheet:
            after = looked_at(sheet)
            differing = {t for t in before.keys() | after.keys() if before.get(t) != after.get(t)}
            assert differing == set(change.targets)

    def pick(self, place):
        targets = list(looked_at(self.session.sheet))
        return targets[place % len(targets)] if targets else "nothing"

    @rule(extraction=extractions())
    def extract(self, extraction):
        self.runs += 1
        run = Run(f"run {self.runs}", "rules", str(self.runs), "", datetime(2024, 1, 1, tzinfo=UTC))
        self.project.save_run(run, {article.id: extraction for article in self.articles})
        self.session.open(self.session.sheet.article.id)

    @rule(place=st.integers(0, 30))
    def accept(self, place):
        self.try_to(lambda: self.session.accept(self.pick(place)))

    @rule(places=st.lists(st.integers(0, 30), max_size=6))
    def accept_all(self, places):
        self.try_to(lambda: self.session.accept_all([self.pick(place) for place in places]))

    @rule()
    def confirm_all(self):
        self.try_to(lambda: self.session.confirm_all([key[2] for key in self.session.sheet.listed()]))

    @rule(place=st.integers(0, 30), cause=st.sampled_from(CAUSES))
    def reject(self, place, cause):
        self.try_to(lambda: self.session.reject(self.pick(place), cause))

    @rule(place=st.integers(0, 30), metric=metrics())
    def edit(self, place, metric):
        self.try_to(lambda: self.session.edit(self.pick(place), metric))

    @rule(metric=metrics())
    def add(self, metric):
        self.try_to(lambda: self.session.add(metric))

    @rule(place=st.integers(0, 30), note=st.sampled_from(["", "?", "??"]))
    def doubt(self, place, note):
        self.try_to(lambda: self.session.doubt(self.pick(place), note))

    @rule(place=st.integers(0, 30))
    def affirm(self, place):
        self.try_to(lambda: self.session.affirm(self.pick(place)))

    @rule(place=st.integers(0, 30))
    def follow(self, place):
        sheet = self.session.sheet
        item = sheet.item(self.pick(place))
        found = places(item, sheet.items(), sheet.article.text, lambda _span, _kind: Quantity(Decimal(1)))
        self.try_to(lambda: self.session.follow(found))

    @rule()
    def decide_the_rest_and_complete(self):
        session = self.session
        session.accept_all([item.target for item in session.sheet.items()])
        for item in session.sheet.items():
            if item.state is State.UNKNOWN:
                session.reject(item.target, "name")
        session.confirm_all([item.target for item in session.sheet.items()])
        self.try_to(session.complete)

    @rule(on=st.booleans(), which=st.sampled_from(["skip", "flag", "withdraw"]))
    def switch(self, on, which):
        self.try_to(lambda: getattr(self.session, which)(on=on))

    @rule(words=st.sampled_from(["", "好", "再看"]))
    def write(self, words):
        self.try_to(lambda: self.session.comment(words))
        self.try_to(lambda: self.session.retitle(words))

    @rule()
    def reopen(self):
        self.try_to(self.session.reopen)

    @rule()
    def undo(self):
        self.try_to(self.session.undo)

    @rule()
    def redo(self):
        self.try_to(self.session.redo)

    @rule(span=spans())
    def look(self, span):
        found = self.session.sheet.items_in(span)
        everything = looked_at(self.session.sheet).values()
        assert list(found) == [
            i for i in everything if i.span.overlaps(span) and i.state is not State.SETTLED
        ]

    @rule(place=st.integers(0, 1))
    def go(self, place):
        self.session.open(self.articles[place].id)

    @rule(metrics=st.lists(metrics(), max_size=3), complete=st.booleans())
    def import_gold(self, metrics, complete):
        article = self.session.sheet.article.id
        try:
            self.project.import_gold("林", article, metrics, complete=complete)
        except KnownError:
            return
        self.session.open(article)
        assert self.project.import_gold("林", article, metrics, complete=complete) == 0
        again = self.session.sheet
        assert again.items() == self.project.session().open(article).items()

    @rule()
    def close_and_open(self):
        article = self.session.sheet.article.id
        self.project.close()
        assert sorted(path.name for path in self.path.parent.iterdir()) == [self.path.name]
        self.project = Project.open(self.path, "林")
        self.session = self.project.session()
        self.session.open(article)

    @invariant()
    def the_sheet_is_what_the_file_says(self):
        sheet = self.session.sheet
        fresh = self.project.session().open(sheet.article.id)
        assert list(looked_at(sheet).items()) == list(looked_at(fresh).items())
        listed = [((i.span.start, i.span.end, i.target), i.state) for i in fresh.items()]
        assert list(zip(sheet.listed(), sheet.states(), strict=True)) == listed
        assert (sheet.gate, sheet.state, sheet.status) == (fresh.gate, fresh.state, fresh.status)
        assert sheet.next_undecided(None) == fresh.next_undecided(None)

    @invariant()
    def what_is_kept_is_what_the_decisions_say(self):
        assert self.project.check() == ()

    @invariant()
    def the_gate_counts_what_is_shown(self):
        sheet = self.session.sheet
        states = sheet.states()
        gate = sheet.gate
        assert gate.suggestions == states.count(State.SUGGESTED)
        assert gate.exclusions == states.count(State.EXCLUDED)
        assert gate.numbers == states.count(State.UNKNOWN)
        assert (sheet.next_undecided(None) is None) == gate.open

    @invariant()
    def value_spans_never_overlap(self):
        spans = [i.span for i in looked_at(self.session.sheet).values() if i.state.annotates]
        assert all(first.end <= second.start for first, second in pairwise(spans))

    @invariant()
    def every_metric_that_stands_is_shown(self):
        sheet = self.session.sheet
        shown = {i.target: i.metric for i in looked_at(sheet).values() if i.state.annotates}
        kept = self.project.annotated(sheet.article.id, "林").annotations
        assert shown == {annotation.target: annotation.metric for annotation in kept}

    @invariant()
    def the_queue_agrees(self):
        sheet = self.session.sheet
        row = self.project.queue_row(sheet.article.id)
        assert (row.status, row.decided, row.title) == (sheet.status, sheet.gate.decided, sheet.title)
        assert sum(self.project.counts().values()) == len(self.articles)


Reviewing.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestReviewing = Reviewing.TestCase
