"""`extract` with a command of others and with a file of predictions."""

import json
import shlex
import sys

import pytest

from core.cli.others import words_of
from core.extraction.command import found
from tests.core.jobs.talkers import answering, command


@pytest.fixture
def mine(tmp_path):
    def words(change="pass"):
        return shlex.join(command(tmp_path, answering(change)))

    return words


def test_a_command_reads_files(run, lines, articles, mine):
    first, second = lines(run("extract", "--json", "--command", mine(), "--name", "mine", articles))
    assert (first["extractor"], first["file"], [m["text"] for m in first["metrics"]]) == (
        "mine",
        "1.txt",
        ["120起"],
    )
    assert len(first["version"]) == 12
    assert [each["text"] for each in first["unknown"]] == ["3.5", "5"]
    assert second["metrics"] == []


def test_a_command_reads_a_project(run, articles, project, mine):
    run("import", project, articles)
    told = run("extract", "--project", project, "--command", mine(), "--name", "mine", "--timeout", 20)
    assert told.stdout == "2 articles read by “mine”.\n"
    told = run("extract", "--project", project, "--command", mine("sys.exit(3)"), "--name", "its", code=1)
    assert told.stdout == "0 articles read by “its”.\n"
    assert [line[:7] for line in told.stderr.splitlines()] == ["“1.txt”", "“2.txt”"]
    assert told.stderr.count("ended with code 3") == 2


def test_files_on_which_a_command_fails_are_told_and_the_others_go_on(
    run, lines, articles, mine, monkeypatch
):
    told = run(
        "extract", "--json", "--command", mine("if '云津' in asked['text']: sys.exit(3)"), articles, code=1
    )
    assert [record["file"] for record in lines(told)] == ["2.txt"]
    assert "“1.txt” was not read" in told.stderr
    monkeypatch.setattr("core.jobs.asking._PATIENCE", 2)
    told = run("extract", "--json", "--command", mine("sys.exit(3)"), articles, code=1)
    assert "is not asked again" in told.stderr.splitlines()[-1]


def test_predictions_of_one_project_in_another(run, lines, articles, project, tmp_path):
    run("import", project, articles)
    found = tmp_path / "theirs.jsonl"
    found.write_bytes(run("extract", "--json", "--extractor", "simple", articles).stdout_bytes)
    told = run("extract", "--project", project, "--predictions", found, "--json")
    assert json.loads(told.stdout) == {"articles": 2, "extractor": "theirs"}
    assert "not in the project" not in told.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["--command", "x", "--predictions", "y", "--project", "z"],
        ["--predictions", "y", "a.txt"],
        ["--command", "'x", "a.txt"],
        ["--command", " ", "a.txt"],
        ["--command", "x", "--timeout", "0", "a.txt"],
    ],
)
def test_what_does_not_go_together(run, words):
    run("extract", *words, code=2)


@pytest.mark.parametrize(
    ("platform", "command", "words"),
    [
        ("linux", r"""'/my tools/py' a\ b "c # d" """, ["/my tools/py", "a b", "c # d"]),
        ("win32", r'"C:\My Tools\py.exe" -m mine', [r"C:\My Tools\py.exe", "-m", "mine"]),
        ("win32", r'C:\py.exe --model="D:\a b" ""', [r"C:\py.exe", r"--model=D:\a b", ""]),
        ("win32", r"C:\Users\O'Neil\py.exe mine.py", [r"C:\Users\O'Neil\py.exe", "mine.py"]),
    ],
)
def test_a_command_is_parted_as_its_system_does(platform, command, words):
    assert list(words_of(command, platform)) == words


def test_a_program_is_found_by_its_bare_name(tmp_path, monkeypatch):
    """On Windows whatever PATHEXT names, such as a batch file, which Popen does not find."""
    program = tmp_path / ("mine.cmd" if sys.platform == "win32" else "mine")
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PATHEXT", ".EXE;.CMD")
    place, *more = found(("mine", "--all", "mine"))
    assert program.samefile(place)
    assert more == ["--all", "mine"]
    assert found(("nobody", "x")) == ("nobody", "x")
