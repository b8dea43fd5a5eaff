"""A clock that is set back between two decisions: their order rests on a counter, and nothing is lost."""

from datetime import UTC, datetime, timedelta
from itertools import count

from core.jobs.dealing import Dealing
from core.jobs.project import Project
from core.jobs.review import Session
from core.sheet import State
from tests.reliability.proof import check_whole
from tests.reliability.work import VILLAGE

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def test_what_was_decided_later_holds_whatever_the_clock_says(tmp_path):
    with Project.create(tmp_path / "p.metrics", "lin") as project:
        VILLAGE.fill(project)
        back = count()
        session = Session(
            Dealing(project.store), "lin", "lin", lambda: NOW - timedelta(days=400 * next(back))
        )
        sheet = session.open(project.article_ids()[0])
        target = sheet.items()[0].target
        for decide in (lambda: session.accept(target), lambda: session.reject(target, "date")) * 3:
            decide()
        assert sheet.item(target).state is State.REJECTED
        orders = "SELECT lamport FROM decision ORDER BY at DESC"
        assert [row[0] for row in project.store.rows(orders)] == [1, 2, 3, 4, 5, 6]
        check_whole(project)
        session.undo()
        assert sheet.item(target).state is State.ACCEPTED
        session.undo()
        assert sheet.item(target).state is State.REJECTED
        session.redo()
        assert sheet.item(target).state is State.ACCEPTED
        check_whole(project)
