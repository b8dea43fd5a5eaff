"""Whatever reviewers have done in copies of a project: merged in any order, it is the same project.

Where it cannot be one, because metrics of one layer would overlap, neither order merges.
"""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.jobs.bias import Shares, set_shares
from core.jobs.merging import ContradictionError, merge
from core.jobs.project import Project
from core.jobs.random_sample import draw_sample
from core.jobs.soundness import check_file
from core.model import Article, Exclusion, Extraction, Found, Metric, Number, Quantity, Run, Span
from core.sheet import State
from tests.core.jobs.merging_examples import fresh, quiet, saying

TEXT = "甲1乙22丙333丁4戊55己6庚77辛8壬9癸"
DIGITS = (Span(1, 2), Span(3, 5), Span(6, 9), Span(10, 11), Span(12, 14), Span(15, 16))
ARTICLES = [Article.of(TEXT + "。" * more, "题") for more in range(3)]
RETITLED = [replace(each, title="别题", source="报") for each in ARTICLES]
START = datetime(2024, 1, 1, tzinfo=UTC)
REVIEWERS = ("林", "赵")


def metric(place, longer, value):
    span = DIGITS[place]
    return Metric(Span(span.start, span.end + longer), "count", Quantity(Decimal(value)))


METRICS = st.builds(metric, st.integers(0, 5), st.integers(0, 2), st.integers(0, 2))
ACTS = st.one_of(
    st.tuples(st.just("accept"), st.integers(0, 9)),
    st.tuples(st.just("reject"), st.integers(0, 9)),
    st.tuples(st.just("edit"), st.integers(0, 9), METRICS),
    st.tuples(st.just("add"), METRICS),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("complete")),
    st.tuples(st.just("comment"), st.sampled_from(["好", "再看"])),
    st.tuples(st.just("gold"), st.lists(METRICS, max_size=2), st.booleans()),
    st.tuples(st.just("extract"), st.integers(0, 60), st.lists(METRICS, max_size=3)),
    st.tuples(st.just("assign"), st.booleans()),
    st.tuples(st.just("draw"), st.integers(1, 3)),
    st.tuples(st.just("shares"), st.sampled_from([0.0, 0.2])),
    st.tuples(st.just("effort")),
)
WORK = st.lists(st.tuples(st.sampled_from(REVIEWERS), st.integers(0, 2), ACTS), max_size=7)


def item(session, place):
    items = session.sheet.items()
    return items[place % len(items)].target if items else "nothing"


def finish(session):
    session.accept_all([each.target for each in session.sheet.items()])
    for each in session.sheet.items():
        if each.state is State.UNKNOWN:
            session.reject(each.target, "name")
    session.confirm_all([each.target for each in session.sheet.items()])
    session.complete()


def extract(project, article, minutes, metrics):
    last = project.newest_run()
    at = START if last is None else last.at + timedelta(minutes=1 + minutes)
    found = Extraction(
        tuple(Found(each, "rule") for each in metrics), (Exclusion(DIGITS[5], "date", "dates"),)
    )
    project.save_run(Run(f"run {at}", "rules", str(at), "", at), {article: found})


def act(project, article, name, *values):
    session = project.session()
    session.open(article)
    store = project.store
    {
        "accept": lambda place: session.accept(item(session, place)),
        "reject": lambda place: session.reject(item(session, place), "date"),
        "edit": lambda place, found: session.edit(item(session, place), found),
        "add": session.add,
        "undo": session.undo,
        "redo": session.redo,
        "complete": lambda: finish(session),
        "comment": session.comment,
        "gold": lambda found, whole: project.import_gold("金", article, found, complete=whole),
        "extract": lambda minutes, found: extract(project, article, minutes, found),
        "assign": lambda given: (project.reviewers.assign if given else project.reviewers.take_away)(
            [article], "赵"
        ),
        "draw": lambda size: draw_sample(project, min(size, len(project.article_ids())), 7),
        "shares": lambda share: set_shares(project, Shares(blind=share, planted=share, seed=3)),
        "effort": lambda: store.put_effort(article, "林", "林", at=START, seconds=9, decisions=1),
    }[name](*values)


def worked(path, work):
    """The file after that work; what is refused is left."""
    for reviewer, article, doing in work:
        with Project.open(path, reviewer) as project:
            ids = project.article_ids()
            try:
                act(project, ids[article % len(ids)], *doing)
            except KnownError:
                continue
    return path


def begun(path, articles):
    with Project.create(path, "林") as project:
        project.add_articles(articles, {each.id: [Number(s, "1") for s in DIGITS] for each in articles})
        extract(project, articles[0].id, 0, [metric(0, 0, 1), metric(2, 1, 3)])
    return path


def merged(into, *files):
    """What the file says with the others merged into it one after the other; None where it cannot be."""
    with Project.open(into, "林") as project:
        for file in files:
            try:
                merge(project, [file], quiet)
            except ContradictionError:
                return None
        assert project.check() == ()
        assert check_file(into, pytest.fail, quiet).flaws == 0
        return saying(project)


@settings(max_examples=15, phases=[Phase.generate])
@given(WORK, WORK, WORK, WORK, st.booleans())
def test_order_makes_no_difference(before, first, second, third, apart):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        base = worked(begun(folder / "base", ARTICLES[:2]), before)
        a, b = (worked(fresh(base, folder / each), work) for each, work in (("a", first), ("b", second)))
        c = worked(begun(folder / "c", RETITLED[1:]) if apart else fresh(base, folder / "c"), third)
        names = iter(range(99))

        def new(path):
            return fresh(path, folder / f"copy {next(names)}")

        ab, ba = new(a), new(b)
        one = merged(ab, b)
        assert one == merged(ba, a)
        assume(one is not None)
        again = new(ab)
        assert merged(again, b, a) == one
        bc, abc = new(b), new(a)
        whole = merged(bc, c)
        if whole is not None:
            assert merged(abc, bc) == merged(ab, c)
