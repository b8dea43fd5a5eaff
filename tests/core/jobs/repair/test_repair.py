"""Repairing into a new file: sound whatever was wrong, with every decision that holds, and all else told."""

import random
import sqlite3
from collections import Counter
from contextlib import closing

import pytest

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.repair import Outcome, repair
from core.jobs.soundness import StoppedError, check_file
from tests.core.jobs.flawed import FLAWS, no_text, sound, spoilt, words
from tests.layout_project import FOLDER, TOWN, VILLAGE

DECISIONS = "SELECT id, layer, reviewer, action, lamport, at, quote, metric, cause, note FROM decision"
STANDS = 'SELECT article_id, layer, state, "start", "end", quote, kind, value, roles, doubt FROM annotation'
PAGE = 4096
ALL = pytest.mark.all


def repaired(path, new):
    told = []
    before = path.read_bytes()
    done = repair(path, new, lambda outcome, error: told.append((outcome, str(error))), lambda _a, _b: True)
    assert path.read_bytes() == before
    assert check_file(new, pytest.fail, lambda _a, _b: True) == done.checked
    counts = Counter(outcome for outcome, _ in told)
    assert (counts[Outcome.MENDED], counts[Outcome.LEFT], counts[Outcome.LOST]) == (
        done.mended,
        done.left,
        done.lost,
    )
    return [f"{outcome}: {words}" for outcome, words in told]


def read(path, query):
    with closing(sqlite3.connect(path)) as conn:
        return Counter(conn.execute(query))


def test_a_sound_project_stays_what_it_is(path, new):
    assert repaired(path, new) == []
    for table in ("article", "body", "number", "suggestion", "said", "step", "decision", "labels", "result"):
        assert read(new, f"SELECT * FROM {table}") == read(path, f"SELECT * FROM {table}")
    assert read(new, STANDS) == read(path, STANDS)
    with Project.open(new, "林") as project:
        session = project.session()
        session.open(VILLAGE.id)
        assert session.undo() is not None
        assert len(project.listing.page().rows) == 3


QUICK = (
    "a quote",
    "twice the same",
    "the gate",
    "a table",
    "an article of nothing",
    "decisions taken out with what followed from them",
    "a view that never ends in the place of a table",
)


@pytest.mark.parametrize(
    "name", [name if name in QUICK else pytest.param(name, marks=pytest.mark.all) for name in FLAWS]
)
def test_every_flaw(path, new, name):
    spoilt(path, *FLAWS[name][2:])
    before = read(path, DECISIONS)
    told = repaired(path, new)
    missing = before - read(new, DECISIONS)
    for decision in missing:
        assert any(words.startswith("lost") and decision[0] in words for words in told)


def test_decisions_that_were_taken_out_are_told_as_lost(path, new):
    spoilt(path, *FLAWS["decisions taken out with what followed from them"][2:])
    assert repaired(path, new) == ["lost: 3 decisions that this file once held are not in it."]
    with Project.open(new, "周") as project:
        session = project.session()
        session.open(VILLAGE.id)
        session.comment("又一条")
    assert check_file(new, pytest.fail, lambda _a, _b: True).decisions == 24


@pytest.mark.parametrize(
    "column",
    [
        name if name in ("decision.note", "decision.reviewer", "step.id") else pytest.param(name, marks=ALL)
        for name in words()
        if name.startswith(("decision.", "step.", "layer.", "article.title", "article.source", "said."))
    ],
)
def test_bytes_that_are_no_text_cost_no_decision(path, new, column):
    """Unless what was decided cannot be read any more: that is told of each."""
    spoilt(path, no_text(column))
    told = repaired(path, new)
    there = read(new, "SELECT count(*) FROM decision").popitem()[0][0]
    lost = sum(words.startswith("lost") and "decision" in words for words in told)
    assert there + lost >= 26, told
    assert not any("” cannot be read:" in words for words in told)
    if column in ("decision.note", "decision.reviewer", "article.title", "article.source"):
        assert (there, lost) == (26, 0)
        assert all(words.startswith("left: One of the") for words in told), told


@pytest.mark.parametrize(
    "name",
    [
        "a text in CRLF",
        "the length",
        "a number less",
        "a step elsewhere",
        "no step",
        "what stands",
        "an index",
    ],
)
def test_what_can_be_had_again(path, new, name):
    wanted = read(path, STANDS)
    spoilt(path, *FLAWS[name][2:])
    told = repaired(path, new)
    assert all(words.startswith("mended") for words in told)
    assert read(new, STANDS) == wanted


def test_a_text_that_is_another_one(path, new):
    spoilt(path, FLAWS["a text"][2])
    told = repaired(path, new)
    assert (
        "left: “柳荫镇通报” (416e672e849c): its text is not the one that was imported. It is kept as"
        in told[0]
    )
    assert "all its 19 decisions fit" in told[0]
    assert read(new, "SELECT count(*) FROM decision") == Counter([(26,)])


def test_an_article_without_text(path, new):
    spoilt(path, FLAWS["no text"][2])
    told = repaired(path, new)
    assert told[0] == "lost: “柳荫镇通报” (416e672e849c): its text is missing."
    assert sum("its article is lost" in words for words in told) == 19
    assert read(new, "SELECT count(*) FROM decision") == Counter([(7,)])


@pytest.mark.all
@pytest.mark.parametrize("kept", sorted(FOLDER.glob("*.gz")), ids=lambda file: file.name[7:15])
def test_files_of_older_layouts(path, new, kept, monkeypatch):
    monkeypatch.setattr("tests.core.jobs.flawed.NEWEST", kept)
    sound(path)
    assert repaired(path, new) == []
    assert read(new, DECISIONS) == read(path, DECISIONS)


def test_a_file_that_is_there_already(path, new):
    new.write_text("mine", "utf-8")
    with pytest.raises(KnownError, match="exists already"):
        repaired(path, new)
    assert new.read_text("utf-8") == "mine"
    with pytest.raises(KnownError, match="exists already"):
        repaired(path, path)


def test_stopping_leaves_nothing(path, new):
    with pytest.raises(StoppedError, match="no new file was made"):
        repair(path, new, lambda *_: None, lambda done, _all: done < 3)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("kept", [0.99, 0.75, 0.5, 0.1])
def test_a_file_that_was_cut_off(path, new, kept):
    """SQLite opens no such file at all; what lies before the end is there all the same, or told as lost."""
    wanted, whole = read(path, DECISIONS), path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    told = repaired(path, new)
    missing = wanted - read(new, DECISIONS)
    assert not missing or any("decisions cannot be read" in words for words in told)
    assert kept < 0.99 or not missing


def test_a_table_of_which_nothing_can_be_read(path, new):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DELETE FROM sqlite_sequence WHERE name = 'filing'")
        db.row_factory = lambda _cursor, row: row[0]
        roots = db.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'filing'").fetchall()
        size = db.execute("PRAGMA page_size").fetchone()
    whole = bytearray(path.read_bytes())
    for page in filter(None, roots):
        whole[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(whole)
    (told,) = (words for words in repaired(path, new) if "filed cases" in words)
    assert told == "lost: The filed cases cannot be read: none was, and whether there were any is not known."


def test_what_guards_the_file_is_made_anew_and_told(path, new):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DROP TRIGGER decision_no_update")
        db.execute("DROP TRIGGER decision_no_delete")
        db.execute("DROP INDEX decision_by_step")
        db.execute("CREATE TRIGGER mine AFTER INSERT ON decision BEGIN SELECT 1; END")
    (told,) = repaired(path, new)
    assert told == (
        "mended: 4 parts of the file's own layout (tables, indexes, rules that guard it) were missing or"
        " changed, and were made anew."
    )


def test_rows_are_told_in_the_words_of_people(path, new):
    """Whatever table they lie in, and however they were lost."""
    spoilt(path, "UPDATE filing SET article = 77", "UPDATE effort SET seconds = -1.0 WHERE key = 1")
    told = repaired(path, new)
    assert told[0].startswith("lost: One of the stretches of work is damaged: ")
    assert told[1] == "lost: 1 of the filed cases belongs to something that is lost."


def test_a_log_that_was_left_behind(path, new):
    """The newest decision of a program that was killed is in the log alone."""
    killed = path.with_name("killed.metrics")
    with Project.open(path, "林") as project:
        session = project.session()
        session.open(VILLAGE.id)
        session.comment("最后一句")
        for end in ("", "-wal"):
            path.with_name(killed.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    assert repaired(killed, new) == []
    assert read(new, DECISIONS) == read(path, DECISIONS)


def test_a_meeting_place_is_asked_for_everything_again(path, new):
    """A decision that was lost here may be there, though this file had it already."""
    spoilt(path, "INSERT INTO meeting VALUES ('there', '', '林', 7, 't', 1, '{\"decision\": 26}', '[]', '')")
    assert repaired(path, new) == []
    assert read(new, "SELECT pulled, token, sent, account FROM meeting") == Counter([(0, "", "{}", "林")])


def test_the_row_of_the_project(path, new):
    spoilt(path, "DELETE FROM project")
    (words,) = repaired(path, new)
    assert "“林”, the layer with the most decisions, is taken for the gold" in words


def test_an_article_whose_row_is_lost(path, new):
    wanted = read(path, DECISIONS)
    spoilt(path, f"DELETE FROM article WHERE id = '{TOWN.id}'")
    told = repaired(path, new)
    assert any("made anew from its text" in words for words in told)
    assert read(new, DECISIONS) == wanted


@pytest.mark.parametrize("rounds", [4, pytest.param(100, marks=[pytest.mark.all, pytest.mark.timeout(240)])])
def test_damaged_pages(path, new, rounds):
    """Of a file with holes, what can be read is there; what cannot is told, and the new file is sound."""
    whole = path.read_bytes()
    wanted = read(path, DECISIONS)
    dice = random.Random(rounds)
    for _ in range(rounds):
        data = bytearray(whole)
        for page in dice.sample(range(1, len(whole) // PAGE), dice.choice((1, 1, 1, 3, 10))):
            at = page * PAGE + dice.choice((0, 0, dice.randrange(PAGE)))
            size = dice.randrange(1, PAGE - at % PAGE + 1)
            data[at : at + size] = dice.choice((b"\0" * size, dice.randbytes(size)))
        path.write_bytes(data)
        new.unlink(missing_ok=True)
        told = repaired(path, new)
        missing = wanted - read(new, DECISIONS)
        assert told or not missing, missing
