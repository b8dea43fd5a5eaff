"""The command line as a whole: help, exit codes, sentences."""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import main
from core.cli.commands import commands
from core.cli.frame import Worked, account, progress

NAMES = [
    "import",
    "extract",
    "explain",
    "rules",
    "evaluate",
    "compare",
    "results",
    "agreement",
    "adjudicate",
    "export",
]
NAMES += [
    "formats",
    "merge",
    "sync",
    "freeze",
    "releases",
    "verify",
    "changes",
    "status",
    "check",
    "repair",
    "backups",
    "sample",
    "next",
]
NAMES += ["assign", "adjudicators", "bias", "schema", "open", "desktop-entry"]


def test_all_commands_in_the_order_of_work(run):
    listed = run("--help").output
    places = [listed.index(f"\n  {name} ") for name in NAMES]
    assert list(commands.commands) == NAMES
    assert places == sorted(places)


@pytest.mark.parametrize("name", NAMES)
def test_help_explains_with_an_example(run, name):
    assert isinstance(commands.commands[name], Worked)
    told = run(name, "--help").output
    assert "Example:" in told
    assert f"  metric-annotator {name} " in told


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["import"], ["extract"], ["evaluate"], ["evaluate", "a"], ["status", "--wrong", "x"]],
)
def test_what_is_not_understood_ends_with_2(run, words):
    assert "Usage:" in run(*words, code=2).stderr


def test_files_and_a_project_at_once_are_not_understood(run, articles, project):
    run("extract", articles, "--project", project, code=2)
    run("evaluate", articles, articles, "--project", project, code=2)


@pytest.mark.parametrize("words", [["status"], ["extract", "--project"], ["evaluate", "--project"]])
def test_a_project_that_is_not_there_is_a_sentence(run, project, words):
    result = run(*words, project, code=1)
    assert "There is no file" in result.stderr
    assert result.stdout == ""
    assert not project.exists()


def test_a_file_that_is_no_project_is_a_sentence_and_stays(run, articles):
    file = articles / "1.txt"
    before = file.read_bytes()
    assert "is no project" in run("status", file, code=1).stderr
    assert file.read_bytes() == before


def test_a_report_that_cannot_be_written_is_a_sentence(run, articles, tmp_path):
    found = tmp_path / "found.jsonl"
    found.write_bytes(run("extract", "--json", articles).stdout_bytes)
    result = run("evaluate", found, found, "--report", tmp_path / "absent" / "x.html", code=1)
    assert "absent" in result.stderr
    assert "Traceback" not in result.output


def test_ctrl_c_is_quiet(run, monkeypatch, articles):
    def interrupt(*given):
        raise KeyboardInterrupt

    monkeypatch.setattr("core.jobs.files.extract_text", interrupt)
    assert run("extract", articles, code=130).stderr.strip() == ""


def test_an_account_without_a_name_has_one(monkeypatch):
    def nobody():
        raise KeyError("uid")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert account() == "reviewer"


def test_the_system_refusing_a_file_is_a_sentence(run, monkeypatch, articles):
    def refuse(*given):
        raise PermissionError(13, "Permission denied", "words.txt")

    monkeypatch.setattr("core.jobs.files.extract_text", refuse)
    said = run("extract", articles, code=1).stderr
    assert said.startswith("words.txt: Permission denied. Check the name, what you may read and write there,")


def test_a_bug_is_not_taken_for_a_refusal(run, monkeypatch, articles):
    def fail(*given):
        raise OSError("no file is to blame")

    monkeypatch.setattr("core.jobs.files.extract_text", fail)
    with pytest.raises(OSError, match="no file is to blame"):
        run("extract", articles)


class Terminal(io.StringIO):
    """A stream that says a person looks on."""

    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("screen", "beside_output", "shown"),
    [(io.StringIO, False, False), (Terminal, False, True), (Terminal, True, False)],
)
def test_progress_is_for_terminals(monkeypatch, screen, beside_output, shown):
    monkeypatch.setattr(sys, "stderr", screen())
    monkeypatch.setattr(sys, "stdout", Terminal())
    with progress("Working", beside_output=beside_output) as show:
        assert show(1, 2)
        assert show(2, 2)
    assert ("Working" in sys.stderr.getvalue()) is shown


def test_what_a_terminal_cannot_write_is_replaced(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "ascii"))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), "ascii"))
    monkeypatch.setattr("core.cli.commands.commands", lambda: sys.stdout.write("起?\n"))
    main()
    sys.stdout.flush()
    assert raw.getvalue() == b"??\n"


@pytest.mark.skipif(sys.platform == "win32", reason="an interrupt is sent otherwise there")
@pytest.mark.parametrize("loaded", ["click", "core.jobs.project"])
def test_ctrl_c_while_the_commands_are_loaded_ends_without_a_word(loaded):
    words = [
        sys.executable,
        "-X",
        "importtime",
        "-c",
        "from core.cli import main; main()",
        "--help",
    ]
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        words, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    ) as process:
        for line in process.stderr:
            if line.endswith(f" {loaded}\n"):
                process.send_signal(signal.SIGINT)
                break
        said = [line for line in process.stderr if not line.startswith("import time:")]
        assert (process.stdout.read(), said) == ("", [])
    assert process.returncode == 130


@pytest.mark.parametrize(
    "words",
    [
        ("import", "p.metrics", ""),
        ("extract", ""),
        ("export", "p.metrics", ""),
        ("check", ""),
        ("merge", "p.metrics", ""),
        ("repair", "p.metrics", ""),
        ("freeze", "p.metrics", ""),
        ("verify", ""),
    ],
)
def test_an_empty_name_is_not_the_folder_one_is_in(run, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text("青石乡修渠14公里。", "utf-8")
    said = run(*words, code=2).output
    assert "the name is empty. Say which file or folder is meant." in said
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]
