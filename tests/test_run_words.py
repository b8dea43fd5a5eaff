"""What run.py says, and how it asks."""

import sys

import pytest

from tests.running import Machine, loaded


@pytest.fixture
def run(tmp_path, monkeypatch):
    return loaded(tmp_path, monkeypatch)


class TestWords:
    @pytest.fixture
    def machine(self, run, monkeypatch):
        monkeypatch.setattr(run, "prepare", lambda *, testing: None)
        monkeypatch.setattr(run.host, "missing", lambda environ, more=(): {})
        monkeypatch.setattr(run.host, "has_display", lambda environ: True)
        return Machine(run, monkeypatch)

    def test_help(self, run, machine, capsys):
        assert run.main(["--help"]) == 0
        assert "python3 run.py test" in capsys.readouterr().out
        assert machine.started == []

    def test_no_words_open_the_window_on_the_sample(self, run, machine):
        assert run.main([]) == 0
        assert machine.started[0].endswith("-m gui.launch --sample")

    def test_commands_are_passed_on(self, run, machine):
        assert run.main(["evaluate", "--help"]) == 0
        assert machine.started[0].endswith("metric-annotator evaluate --help")

    def test_commands_without_a_window_do_not_look_for_its_libraries(self, run, machine, monkeypatch):
        monkeypatch.setattr(run.host, "missing", lambda environ, more=(): {"libGL.so.1": "libgl1"})
        monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
        assert run.main(["status", "x"]) == 0
        assert run.main(["open", "x"]) == 3

    def test_everything_missing_is_told_in_one_command(self, run, machine, monkeypatch, capsys):
        monkeypatch.setattr(run.host, "missing", lambda environ, more=(): {"libGL.so.1": "libgl1"})
        monkeypatch.setattr(run.importlib.util, "find_spec", lambda name: None)
        monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
        monkeypatch.setattr(run.shutil, "which", lambda name: "/usr/bin/apt-get")
        assert run.main([]) == 3
        told = capsys.readouterr().err.strip().splitlines()
        assert told[1].endswith(f"libgl1 python3.{sys.version_info.minor}-venv")

    def test_tests_run_in_parallel(self, run, machine):
        assert run.main(["test", "--all"]) == 0
        compiling, parallel = machine.started
        assert compiling.endswith("-m core.compiled")
        assert "-n auto --dist worksteal" in parallel
        assert parallel.endswith("timeout=600 -o faulthandler_timeout=590 --ignore=tests/benchmarks --all")

    def test_benchmarks_run_alone_and_as_long_as_they_need(self, run, machine):
        assert run.main(["test", "--benchmarks"]) == 0
        compiling, alone = machine.started
        assert compiling.endswith("-m core.compiled")
        assert alone.endswith("timeout=0 -o faulthandler_timeout=0 tests/benchmarks --all")
        assert "-n" not in alone.split()

    def test_the_rules_are_compiled_while_the_person_works(self, run, machine):
        assert run.main([]) == 0
        assert machine.left == ["-m core.compiled --gently"]

    def test_words_for_pytest_run_just_that(self, run, machine):
        assert run.main(["test", "--all", "tests/core", "-x"]) == 0
        assert [line.partition("pytest ")[2] for line in machine.started] == ["--all tests/core -x"]

    def test_other_tools_are_asked_one_after_the_other(self, run, machine):
        assert run.main(["test", "--consumers"]) == 0
        assert [line.partition("pytest ")[2] for line in machine.started] == [
            "-n0 -v tests/consumers --consumers"
        ]

    def test_no_display_does_the_main_job_without_a_window(self, run, machine, monkeypatch, capsys):
        monkeypatch.setattr(run.host, "has_display", lambda environ: False)
        extracted = []

        def extract(command, stdout, check):
            extracted.append(command)
            return run.subprocess.CompletedProcess(command, 0)

        monkeypatch.setattr(run.subprocess, "run", extract)
        run.SAMPLE.mkdir()
        (run.SAMPLE / "01.txt").touch()
        assert run.main([]) == 0
        assert extracted[0][1:] == ["extract", "--json", str(run.SAMPLE / "01.txt")]
        evaluated, pictured = machine.started
        assert f"gold.jsonl --report {run.REPORT / 'accuracy.html'} --overwrite" in evaluated
        assert pictured.endswith(f"--sample --screenshot {run.REPORT / 'window.png'}")
        assert str(run.REPORT) in capsys.readouterr().out

    def test_ctrl_c_is_no_traceback(self, run, machine, monkeypatch, capsys):
        def interrupt(*command, cwd=None):
            raise KeyboardInterrupt

        monkeypatch.setattr(run, "call", interrupt)
        assert run.main(["status", "x"]) == 130
        assert capsys.readouterr().err == ""
