"""Whatever reviewers do in a project, a check of it finds nothing, and repairing it changes nothing."""

import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.repair import repair
from core.jobs.soundness import check_file
from tests.layout_project import SCHOOLS, TOWN, VILLAGE, fill, metric

STEPS = st.lists(
    st.tuples(
        st.sampled_from(("林", "周")),
        st.sampled_from((TOWN, VILLAGE, SCHOOLS)),
        st.sampled_from(
            [
                "accept",
                "accept_all",
                "confirm_all",
                "reject",
                "reject_softly",
                "edit",
                "add",
                "doubt",
                "undo",
                "redo",
                "complete",
                "reopen",
                "skip",
                "flag",
                "withdraw",
                "comment",
                "retitle",
                "gold",
            ]
        ),
        st.integers(0, 9),
    ),
    max_size=30,
)


def do(project, session, article, action, which):
    """One step of a reviewer, on whatever item is there; what is refused is refused."""
    items = session.sheet.items()
    target = items[which % len(items)].target
    quote, kind, unit = ("1200起", "count", "起") if article is TOWN else ("28起", "count", "起")
    drawn = metric(article, quote if article is not SCHOOLS else "3所", kind, unit)
    steps = {
        "accept": lambda: session.accept(target),
        "accept_all": lambda: session.accept_all([item.target for item in items]),
        "confirm_all": lambda: session.confirm_all([item.target for item in items]),
        "reject": lambda: session.reject(target, "name"),
        "reject_softly": lambda: session.reject(target, "wrong"),
        "edit": lambda: session.edit(target, drawn),
        "add": lambda: session.add(drawn),
        "doubt": lambda: session.doubt(target, "？" if which % 2 else ""),
        "undo": session.undo,
        "redo": session.redo,
        "complete": session.complete,
        "reopen": session.reopen,
        "skip": lambda: session.skip(on=bool(which % 2)),
        "flag": lambda: session.flag(on=bool(which % 2)),
        "withdraw": lambda: session.withdraw(on=bool(which % 2)),
        "comment": lambda: session.comment("?" * which),
        "retitle": lambda: session.retitle("新题" * (which % 2)),
        "gold": lambda: project.import_gold(session.layer, article.id, [drawn], complete=bool(which % 2)),
    }
    steps[action]()


def tables(path):
    with closing(sqlite3.connect(path)) as conn:
        return [
            sorted(conn.execute(f"SELECT * FROM {table}"))
            for table in ("article", "body", "number", "step", "decision", "standing", "article_standing")
        ]


@given(STEPS)
@settings(max_examples=settings().max_examples // 20)
def test_whatever_is_done(steps):
    with tempfile.TemporaryDirectory() as folder:
        path, new = Path(folder) / "p.metrics", Path(folder) / "new.metrics"
        with Project.create(path, "林") as project:
            fill(project)
        for reviewer, article, action, which in steps:
            with Project.open(path, reviewer) as project:
                session = project.session()
                session.open(article.id)
                with suppress(KnownError):
                    do(project, session, article, action, which)
        told = []
        assert check_file(path, told.append, lambda _a, _b: True).flaws == 0, told
        repair(path, new, lambda _outcome, error: told.append(str(error)), lambda _a, _b: True)
        assert told == []
        assert tables(new) == tables(path)
