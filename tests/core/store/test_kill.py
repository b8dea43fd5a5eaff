"""A process that is killed in the middle of its work loses nothing that it had said was saved."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from core.jobs.project import Project
from core.model import Number
from core.store import Store

ROOT = Path(__file__).resolve().parents[3]

WORK = """
import sys
from pathlib import Path
from core.jobs.project import Project

project = Project.open(Path(sys.argv[1]), "林")
session = project.session()
session.open(project.article_ids()[0])
while True:
    for item in session.sheet.items():
        for change in (session.reject(item.target, "date"), session.flag(on=not session.sheet.state.flagged)):
            print(change.step, flush=True)
    for _ in range(5):
        session.undo()
    session.accept_all([item.target for item in session.sheet.items()])
    for item in session.sheet.items():
        session.doubt(item.target, "?")
        session.doubt(item.target, "")
"""


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_kill(tmp_path, village, lines):
    path = tmp_path / "p.metrics"
    with Project.create(path, "林") as project:
        village.fill(project)
    with subprocess.Popen(
        [sys.executable, "-c", WORK, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as worker:
        assert worker.stdout is not None
        said = [worker.stdout.readline().strip() for _ in range(lines)]
        worker.send_signal(signal.SIGKILL)
        said += [line.strip() for line in worker.stdout if line.endswith("\n")]
    assert worker.returncode == -signal.SIGKILL
    with Project.open(path, "林") as project:
        conn = project._store._db.conn
        steps = {row[0] for row in conn.execute("SELECT step FROM decision")}
        assert steps.issuperset(said)
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert project.check() == ()
        session = project.session()
        session.open(village.article.id)
        while session.undo():
            pass
        assert session.sheet.gate.decided == 0
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_batch_is_there_or_not(tmp_path, village):
    other = village.other()
    with Store.create(tmp_path / "p.metrics", gold_layer="林") as store:
        broken = {other.article.id: [Number(other.span, "1"), Number(other.span, "1")]}
        with pytest.raises(sqlite3.IntegrityError):
            store.add_articles([village.article, other.article], broken)
        assert store.article_ids() == ()
