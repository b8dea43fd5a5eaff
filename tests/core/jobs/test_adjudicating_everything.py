"""Whatever reviewers marked and an adjudicator rules, in whatever order: in the end nothing is left.

Nothing else has changed then, and all of it, taken back, leaves what was there before.
"""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.jobs.project import ADJUDICATED, Project
from core.model import Exclusion, Extraction, Found, Run, Span
from tests.core.jobs.adjudication_examples import (
    OWNER,
    add_article,
    adjudicating,
    complete,
    count,
    gold,
    layers_of,
)

TEXT = "甲1乙22丙333丁4戊55己6庚77辛8"
DIGITS = ((1, 2), (3, 5), (6, 9), (10, 11), (12, 14), (15, 16), (17, 19), (20, 21))
REVIEWERS = ("赵", "钱", "孙")


def spans():
    length = len(TEXT)
    return st.builds(
        lambda start, size: Span(start, min(start + size, length)),
        st.integers(0, length - 1),
        st.integers(1, 5),
    )


def metrics():
    return st.builds(
        lambda span, kind, value: count(span.start, span.end, value, kind),
        spans(),
        st.sampled_from(["count", "rank"]),
        st.integers(0, 1),
    )


@st.composite
def layers(draw):
    found = []
    for metric in draw(st.lists(metrics(), max_size=6)):
        if not any(metric.span.overlaps(other.span) for other in found):
            found.append(metric)
    return found


@st.composite
def extractions(draw):
    found = {metric: Found(metric, "rule") for metric in draw(st.lists(metrics(), max_size=4))}
    excluded = {span: Exclusion(span, "date", "rule") for span in draw(st.lists(spans(), max_size=2))}
    return Extraction(tuple(found.values()), tuple(excluded.values()))


def answer(draw, difference):
    choices = [(), *(reading.metrics for reading in difference.readings)]
    if difference.both is not None:
        choices.append(difference.both)
    inside = difference.span
    choices.append((count(inside.start, inside.end, 9),))
    return draw(st.sampled_from(choices))


@given(
    st.lists(layers(), min_size=2, max_size=3),
    st.none() | extractions(),
    st.data(),
)
@settings(max_examples=60)
def test_everything_is_ruled_and_can_be_taken_back(marked, extraction, data):
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder, "p"), OWNER) as project:
        article = add_article(project, TEXT, DIGITS)
        if extraction is not None:
            run = Run("run", "rules", "1", "", datetime(2024, 3, 1, tzinfo=UTC))
            project.save_run(run, {article.id: extraction})
        complete(project, article, **dict(zip(REVIEWERS, marked, strict=False)))
        before = layers_of(project, article.id, *REVIEWERS)
        work, doubled, start = adjudicating(project)
        steps = _rule_everything(work, doubled, data.draw)
        end = work.open(doubled)
        assert end.done
        assert not end.waiting
        assert layers_of(project, article.id, *REVIEWERS) == before
        assert project.check() == ()
        kept = gold(project, article)
        for _ in range(steps):
            assert work.undo() is not None
        assert work.undo() is None
        assert work.open(doubled) == start
        assert gold(project, article) == ()
        for _ in range(steps):
            assert work.redo() is not None
        assert (work.open(doubled), gold(project, article)) == (end, kept)
        assert project.check() == ()
        assert layers_of(project, article.id, *REVIEWERS) == before
        assert {d.layer for d in project.store.decisions_of(article.id, ADJUDICATED)} <= {ADJUDICATED}


def _rule_everything(work, doubled, draw):
    """Differences in any order, the agreed at any time; how many steps that took."""
    steps = 0
    while not (docket := work.docket(doubled)).done:
        agreed = docket.agreed_left or docket.others_left
        if not docket.waiting or (agreed and draw(st.booleans())):
            change = work.accept_agreed(docket)
        else:
            difference = draw(st.sampled_from(docket.waiting))
            change = work.rule(docket, difference, answer(draw, difference))
        assert change.step
        steps += 1
    return steps
