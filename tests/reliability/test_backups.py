"""Backups: checked before they are named, apart from the project, rotated so that none that counts goes."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs.backups import backups_of, best_of, make_backup, offered, restore_backup
from core.jobs.noted import known_of, note, settle, shortfall
from core.jobs.project import Project
from core.store.backups import Backup, worth_keeping
from tests.reliability.work import VILLAGE, decide

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_backup_is_of_the_moment_while_the_project_is_written(path):
    with Project.open(path, "lin") as project:
        decide(project, 5)
        made = make_backup(path)
        decide(project, 3)
    assert (made.articles, made.decisions) == (2, 5)
    assert backups_of(path) == (made,)
    with Project.open(made.path, "lin") as kept:
        assert kept.check() == ()


def test_what_holds_as_much_already_is_not_copied_again(path):
    with Project.open(path, "lin") as project:
        decide(project, 1)
    assert make_backup(path) is not None
    assert make_backup(path) is None


def test_a_link_that_leads_to_itself_has_none(path):
    path.unlink()
    path.symlink_to(path.name)
    assert backups_of(path) == ()


def test_a_stopped_backup_leaves_nothing(path, backups):
    assert make_backup(path, lambda _done, _all: False) is None
    assert [file for file in backups.rglob("*") if file.is_file()] == []


def test_what_only_looks_like_a_backup_is_passed_over(path):
    made = make_backup(path)
    (made.path.parent / "000009_20261399T999999Z_1a_2d.metrics").touch()
    assert backups_of(path) == (made,)
    assert make_backup(path) is None


def test_a_damaged_project_never_becomes_a_backup(path):
    make_backup(path)
    with Project.open(path, "lin") as project:
        decide(project, 9)
    data = bytearray(path.read_bytes())
    for page in range(20, len(data) // 4096, 3):
        data[page * 4096 : page * 4096 + 900] = b"\xee" * 900
    path.write_bytes(data)
    with pytest.raises(KnownError, match="damaged"):
        make_backup(path)
    assert [each.decisions for each in backups_of(path)] == [0]


def test_a_backup_is_restored_into_a_new_file_alone(path, tmp_path):
    with Project.open(path, "lin") as project:
        decide(project, 4)
    made = make_backup(path)
    with pytest.raises(KnownError, match="exists already"):
        restore_backup(made, path)
    again = tmp_path / "again.metrics"
    assert restore_backup(made, again)
    with Project.open(again, "lin") as project:
        assert len(project.store.decided_articles("lin")) == 1
        decide(project, 1)
    assert made in backups_of(path)


def test_a_project_that_was_moved_finds_its_backups(path):
    made = make_backup(path)
    moved = path.rename(path.with_name("moved.metrics"))
    assert backups_of(moved) == ()
    with Project.open(moved, "lin"):
        assert backups_of(moved, made.path.parent.name.split("-")[0]) == (made,)


@pytest.mark.parametrize("harm", ["deleted", "truncated", "overwritten"])
def test_what_cannot_be_opened_is_offered_as_it_was(path, harm):
    with Project.open(path, "lin") as project:
        decide(project, 6)
        make_backup(path)
        decide(project, 4)
        note(path)
    if harm == "deleted":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:50] if harm == "truncated" else b"a letter to the mayor")
    with pytest.raises(KnownError):
        Project.open(path, "lin")
    words = str(offered(path))
    assert "holds 2 articles and 6 decisions; 4 that were saved later are missing" in words


def test_an_older_copy_in_its_place_is_told_with_what_it_lacks(path, filled):
    with Project.open(path, "lin") as project:
        decide(project, 7)
    note(path)
    make_backup(path)
    path.write_bytes(filled)
    assert "holds 0 decisions, but 7 were saved here" in str(shortfall(path))
    assert best_of(path).decisions == 7


def test_what_is_missing_is_missed_until_it_is_there_again_or_the_person_knows(path, filled):
    with Project.open(path, "lin") as project:
        decide(project, 7)
    note(path)
    whole = path.read_bytes()
    path.write_bytes(filled)
    make_backup(path)
    with Project.open(path, "lin") as project:
        decide(project, 2)
    note(path)
    assert shortfall(path).fields["lacking"] == 5
    assert offered(path).fields["lacking"] == 7
    path.write_bytes(whole)
    assert shortfall(path) is None
    path.write_bytes(filled)
    settle(path)
    assert shortfall(path) is None
    note(path)
    assert known_of(path).size.decisions == 0


def test_a_clock_that_stood_in_the_future_does_not_name_the_project_that_was_there_last(path, filled):
    before = path.with_name("before.metrics")
    with Project.create(path.with_name("p2.metrics"), "lin") as project:
        VILLAGE.fill(project)
        decide(project, 3)
    path.rename(before)
    path.with_name("p2.metrics").rename(path)
    make_backup(path)
    note(path)
    (kept,) = (made.path.with_name("known.json") for made in backups_of(path))
    kept.write_text(kept.read_text("utf-8").replace('"at":"20', '"at":"23'), "utf-8")
    before.replace(path)
    with Project.open(path, "lin") as project:
        decide(project, 8)
    make_backup(path)
    note(path)
    assert shortfall(path) is None
    assert best_of(path).decisions == 8
    assert "holds 2 articles and 8 decisions: nothing" in str(offered(path))


@pytest.fixture
def spoilt(path):
    """The newest of two backups, cut off since; the file holds as much."""
    make_backup(path)
    with Project.open(path, "lin") as project:
        decide(project, 6)
    note(path)
    made = make_backup(path)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    return made


def test_a_backup_that_was_damaged_is_replaced_and_none_goes_for_it(path, spoilt):
    again = make_backup(path)
    assert (again.number, again.decisions) == (3, 6)
    assert best_of(path) == again
    with Project.open(path, "lin") as project:
        for _ in range(9):
            decide(project, 1)
            make_backup(path)
    assert spoilt in backups_of(path)
    assert best_of(path).decisions == 15


def test_a_backup_that_was_damaged_is_not_the_one_that_is_offered(path, spoilt, tmp_path):
    assert best_of(path).decisions == 0
    assert offered(path).fields["lacking"] == 6
    with pytest.raises(KnownError, match=r"_6d\.metrics is damaged or gone. Choose an earlier one"):
        restore_backup(spoilt, tmp_path / "again.metrics")
    assert not (tmp_path / "again.metrics").exists()


def test_where_nothing_is_known_nothing_is_claimed(path):
    made = make_backup(path)
    path.unlink()
    assert "whether more was saved later is not known" in str(offered(path))
    assert best_of(path) == made


def test_a_folder_whose_name_is_no_text_has_its_backups(path):
    folder = Path(os.fsdecode(os.fsencode(path.parent) + "工作".encode("gbk")))
    try:
        path.parent.rename(folder)
    except OSError:
        pytest.skip("names are text on this system")
    moved = folder / path.name
    with Project.open(moved, "lin") as project:
        decide(project, 2)
    note(moved)
    assert known_of(moved).size.decisions == 2
    assert make_backup(moved).decisions == 2


def test_another_project_in_its_place_is_told(path):
    make_backup(path)
    note(path)
    path.unlink()
    Project.create(path, "zhao").close()
    assert "another project than the one that was here before" in str(shortfall(path))
    assert [each.articles for each in backups_of(path)] == [2]


def copies(*told):
    """Backups numbered from 1, by the hours after noon at which they were made and what they hold."""
    return [
        Backup(None, number, NOON + timedelta(hours=hours), 1, decisions)
        for number, (hours, decisions) in enumerate(told, start=1)
    ]


def test_rotation_keeps_the_newest_and_one_of_each_day():
    made = copies(*((6 * n, n) for n in range(60)))
    kept = worth_keeping(made)
    assert {backup.number for backup in kept} >= {58, 59, 60}
    assert len({backup.at.astimezone().date() for backup in kept}) == 7
    assert len(kept) <= 9


def test_rotation_keeps_what_holds_most():
    made = copies((0, 900), *((n, 10) for n in range(1, 300)))
    assert made[0] in worth_keeping(made)


def test_a_clock_that_was_set_back_does_not_make_the_newest_the_oldest():
    made = copies((0, 1), (1, 2), (2, 3), (3, 4), (-9000, 5), (-8999, 6))
    assert {made[-1], made[-2]} <= worth_keeping(made)
