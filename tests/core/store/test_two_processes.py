"""Two processes writing one project at the same time, in the same layer and in different ones."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.jobs.project import Project

ROOT = Path(__file__).resolve().parents[3]

WORK = """
import sys
from pathlib import Path
from core.jobs.project import Project

with Project.open(Path(sys.argv[1]), sys.argv[2]) as project:
    session = project.session()
    session.open(project.article_ids()[0])
    for n in range(40):
        session.comment(f"{sys.argv[3]} {n}")
        item = session.sheet.items()[n % 3]
        session.doubt(item.target, f"{sys.argv[3]} {n}")
        if n % 4 == 3:
            session.undo()
"""


@pytest.mark.parametrize("reviewers", [("林", "林"), ("林", "周")])
def test_nothing_is_lost_and_every_order_is_given_once(tmp_path, village, reviewers):
    path = tmp_path / "p.metrics"
    with Project.create(path, "林") as project:
        village.fill(project)
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORK, str(path), reviewer, str(n)],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n, reviewer in enumerate(reviewers)
    ]
    said = [worker.communicate()[1] for worker in workers]
    assert said == ["", ""]
    with Project.open(path, "林") as project:
        conn = project._store._db.conn
        orders = [row[0] for row in conn.execute("SELECT lamport FROM decision ORDER BY lamport")]
        assert orders == list(range(1, len(orders) + 1))
        assert len(orders) >= 2 * (40 + 40 + 10) - 10
        assert project.check() == ()
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
