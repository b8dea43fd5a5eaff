"""`check` : what it says, and how it ends."""

import json

import pytest

from tests.core.jobs.flawed import sound, spoilt


@pytest.fixture
def path(tmp_path):
    return sound(tmp_path / "p.metrics")


def test_a_sound_project(run, path):
    assert run("check", path).stdout == "3 articles and 26 decisions checked: sound.\n"
    assert json.loads(run("check", path, "--json").stdout) == {"flaws": 0, "articles": 3, "decisions": 26}


def test_flaws(run, path):
    spoilt(path, "UPDATE decision SET quote = '1300起' WHERE quote = '1200起' AND layer = '林'")
    said = run("check", path, code=1).stdout.splitlines()
    assert len(said) == 2
    assert "“柳荫镇通报”" in said[0]
    assert "layer “林”, 11–16" in said[0]
    assert "It quotes “1300起”, the text reads “1200起”. Repairing into a new file" in said[0]
    assert said[1] == "3 articles and 26 decisions checked: 1 flaw."
    first, last = map(json.loads, run("check", path, "--json", code=1).stdout.splitlines())
    assert (first["flaw"], first["layer"], first["start"], first["end"]) == ("decision", "林", 11, 16)
    assert last["flaws"] == 1


def test_what_cannot_be_read(run, tmp_path):
    (tmp_path / "notes.txt").write_text("青石镇", "utf-8")
    assert "no project of this program" in run("check", tmp_path / "notes.txt", code=2).stderr
    assert "There is no file" in run("check", tmp_path / "gone.metrics", code=2).stderr


def test_repairing(run, path, tmp_path):
    new = tmp_path / "new.metrics"
    spoilt(path, "UPDATE decision SET quote = '1300起' WHERE quote = '1200起' AND layer = '林'")
    said = run("repair", path, new, code=1).stdout.splitlines()
    assert said[0].startswith("lost: “柳荫镇通报”")
    assert said[-1] == (
        "new.metrics: 3 articles and 26 decisions; 1 thing mended, 0 left as they are, 1 lost."
        " What stands was made anew."
    )
    run("check", new)
    assert "exists already" in run("repair", path, new, code=2).stderr


def test_repairing_for_a_machine(run, path, tmp_path):
    said = run("repair", path, tmp_path / "new.metrics", "--json").stdout
    counts = {"mended": 0, "left": 0, "lost": 0, "articles": 3, "decisions": 26}
    assert json.loads(said) == {**counts, "can_be_extracted": False}
