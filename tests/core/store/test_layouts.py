"""A file of every layout there has ever been opens with all that was decided, or stays as it was."""

import gzip
import resource
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs.backups import backups_of
from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.soundness import check_file
from core.store import Query
from core.store.file import APPLICATION_ID
from core.store.migrations import SCHEMA
from core.store.pairs import Word
from tests.layout_project import FOLDER, TOWN, VILLAGE

ROOT = Path(__file__).resolve().parents[3]
KEPT = sorted(file.name.removesuffix(".metrics.gz") for file in FOLDER.iterdir())
DECISIONS = """SELECT d.id, a.id, d.layer, d.reviewer, d.target, d.action, d.lamport, d.at, d.step, d."start",
    d."end", d.quote, d.metric, d.cause, d.note FROM decision d JOIN article a ON a.key = d.article"""
STANDS = (
    'SELECT target, article_id, state, "start", "end", quote, kind, value, unit, roles, doubt FROM annotation'
)
CONFLICTS = {
    1: "CREATE TABLE decision (x)",
    2: "CREATE TABLE labels (x)",
    3: "CREATE TABLE effort (x)",
    4: "CREATE TABLE plant (x)",
    5: "CREATE TABLE adjudicator (x)",
    6: "CREATE TABLE frozen (x)",
    7: "CREATE TABLE article_keys (x)",
    8: "CREATE TABLE result (x)",
    9: "ALTER TABLE article ADD COLUMN fields TEXT",
    10: "CREATE TABLE filing (x)",
    11: "CREATE TABLE ranked (x)",
    12: "CREATE TABLE drawn (x)",
    13: "DROP INDEX suggestion_by_value",
    14: "DROP INDEX article_flagged; CREATE TABLE article_flagged (x)",
    15: "CREATE TABLE meeting (x)",
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "p.metrics"


def unpack(name, path):
    path.write_bytes(gzip.decompress((FOLDER / f"{name}.metrics.gz").read_bytes()))
    return path


def asked(path, *queries):
    """What plain SQLite reads, in no order."""
    with closing(sqlite3.connect(path)) as conn:
        return [Counter(conn.execute(query)) for query in queries]


def test_every_layout_is_kept():
    lacking = [f"layout-{layout:02}" for layout in range(1, SCHEMA + 1) if f"layout-{layout:02}" not in KEPT]
    assert not lacking, f"no file is kept of {lacking}: `python -m tests.layout_project` makes the newest one"


@pytest.mark.parametrize("name", KEPT)
def test_all_that_was_decided_is_there(name, path):
    before = asked(unpack(name, path), DECISIONS, STANDS)
    assert asked(path, "PRAGMA user_version") == [Counter([(int(name[7:9]),)])]
    assert check_file(path, pytest.fail, lambda _done, _all: True).decisions == 26
    with Project.open(path, "林") as project:
        assert project.check() == ()
        assert [shown.metric.span.quote(TOWN.text) for shown in gold(project, TOWN)] == [
            "1200起",
            "12.5%",
            "35人",
            "第3名",
        ]
        state = project.annotated(TOWN.id, "林").state
        assert (state.complete, state.comment, state.title) == (True, "与年报核对过", "柳荫镇二〇二四年通报")
        assert gold(project, VILLAGE) == ()
        read = sum(len(project.store.decisions_of(*place)) for place in project.store.touched())
        assert read == before[0].total() == 26
    assert check_file(path, pytest.fail, lambda _done, _all: True).decisions == 26
    assert asked(path, DECISIONS, STANDS, "PRAGMA user_version") == [*before, Counter([(SCHEMA,)])]
    assert list(path.parent.iterdir()) == [path]


def gold(project, article):
    return project.annotated(article.id, "林").annotations


@pytest.mark.parametrize("name", KEPT)
def test_the_work_goes_on(name, path):
    """The queue, a search and an undo: what reads the tables that came later."""
    with Project.open(unpack(name, path), "林") as project:
        assert len(project.listing.page().rows) == 3
        assert len(project.listing.page(Wanted(flagged=True)).rows) == 1
        assert len(project.listing.page(Wanted(query=Query((Word("二〇二四"),)))).rows) == 1
        session = project.session()
        session.open(VILLAGE.id)
        for _ in range(4):
            session.undo()
        assert project.check() == ()


def test_an_old_file_is_kept_as_it_was(path):
    """An older program could not open it any more."""
    before = unpack("layout-05", path).read_bytes()
    with Project.open(path, "林"):
        pass
    (backup,) = backups_of(path)
    assert asked(backup.path, "PRAGMA user_version", DECISIONS) == [Counter([(5,)]), *asked(path, DECISIONS)]
    path.write_bytes(before)
    with Project.open(path, "林"):
        pass
    assert backups_of(path) == (backup,)


def test_a_newer_file_is_refused(path):
    with closing(sqlite3.connect(unpack(KEPT[-1], path))) as conn:
        conn.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = path.read_bytes()
    with pytest.raises(
        KnownError, match=r"was written by a newer version of this program.* install the newer"
    ):
        Project.open(path, "林")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def begun(path):
    """A file of the oldest kind: ours, and nothing in it."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute("PRAGMA journal_mode = WAL")
    return path


def refused(path, match):
    before = path.read_bytes()
    with pytest.raises(
        KnownError, match=f"older version of this program, and could not .*{match}.*left as it was"
    ):
        Project.open(path, "林")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("layout", range(1, SCHEMA + 1))
def test_a_migration_that_fails(layout, path):
    """Something else has put into the file what the migration makes, or taken what it needs."""
    assert set(CONFLICTS) == set(range(1, SCHEMA + 1)), "say what would stand in the new migration's way"
    unpack(f"layout-{layout - 1:02}", path) if layout > 1 else begun(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(CONFLICTS[layout])
    refused(path, "already|duplicate|no such")


@pytest.mark.parametrize("layout", [2, 6, 9, 14])
def test_a_migration_that_fails_after_others(layout, path):
    unpack("layout-01", path)
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(CONFLICTS[layout])
    refused(path, "already|duplicate")


def test_an_old_file_with_a_check_of_others_is_refused_and_the_check_is_not_run(path):
    with closing(sqlite3.connect(unpack("layout-08", path))) as conn:
        conn.executescript(
            """PRAGMA writable_schema = ON; UPDATE sqlite_master
            SET sql = replace(sql, 'chars > 0', 'length(zeroblob(2000000000)) > 0') WHERE name = 'article'"""
        )
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(KnownError, match="the table “article” was added, changed or taken out"):
        Project.open(path, "林")
    assert path.read_bytes() == before


@contextmanager
def no_file_larger_than(size):
    """As on a full disk: Python turns the signal off, so that writing fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("pages", [1, 2, 5, 10])
@pytest.mark.parametrize("layout", [1, 4, 12])
def test_a_disk_that_is_full(layout, pages, path):
    unpack(f"layout-{layout:02}", path)
    before = path.read_bytes()
    with no_file_larger_than(pages * 4096), pytest.raises(KnownError, match=r"p\.metrics"):
        Project.open(path, "林")
    assert path.read_bytes() == before
    with Project.open(path, "林") as project:
        assert project.check() == ()


OPEN = """
import sys
from pathlib import Path
from core.jobs.project import Project
sys.stdin.readline()
with Project.open(Path(sys.argv[1]), "林") as project:
    print(len(project.check()))
"""


def test_two_programs_open_an_old_file_at_once(path):
    unpack("layout-01", path)
    words = [sys.executable, "-c", OPEN, str(path)]
    both = [
        subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        for _ in range(2)
    ]
    for each in both:
        each.stdin.write("now\n")
        each.stdin.flush()
    assert [each.communicate()[0].strip() for each in both] == ["0", "0"]
    assert [each.returncode for each in both] == [0, 0]


@pytest.mark.all
def test_a_kill_while_an_old_file_is_brought_up(path):
    """Sixty rounds at moments spread over all that opening does."""
    began = []
    for after in range(60):
        before = asked(unpack("layout-01", path), DECISIONS, STANDS)
        process = subprocess.Popen([sys.executable, "-c", OPEN, str(path)], stdin=subprocess.PIPE, cwd=ROOT)
        process.stdin.write(b"now\n")
        process.stdin.flush()
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.15 + after / 200)
        process.kill()
        process.communicate()
        began.append(asked(path, "PRAGMA user_version")[0])
        assert asked(path, DECISIONS, STANDS) == before
        with Project.open(path, "林") as project:
            assert project.check() == ()
    assert {layout for found in began for (layout,) in found} <= {1, SCHEMA}
