"""run.py: what it decides before anything is installed. Setting up for real is tried on a fresh clone."""

import ast
import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """run.py as a module, with its folders moved into a checkout of the test's own."""
    spec = importlib.util.spec_from_file_location("run_under_test", ROOT / "run.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    venv = tmp_path / ".venv"
    moved = {"ROOT": tmp_path, "VENV": venv, "STAMP": venv / "set-up.txt", "REPORT": tmp_path / "report"}
    for name, place in {**moved, "SAMPLE": tmp_path / "sample", "APT_LISTS": tmp_path / "lists"}.items():
        monkeypatch.setattr(module, name, place)
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return module


class Machine:
    """Stands in for the programs that run.py starts: writes down each, and answers as told."""

    def __init__(self, run, monkeypatch, refuse=()):
        self.started: list[str] = []
        self.left: list[str] = []
        self.refuse = set(refuse)
        self.run = run
        monkeypatch.setattr(run, "quiet", self.quiet)
        monkeypatch.setattr(run, "call", self.call)
        monkeypatch.setattr(run, "leave", self.leave)

    def quiet(self, *command, environ=None):
        line = " ".join(map(str, command))
        self.started.append(line)
        if "platform" in line:
            return True, sys.version.split()[0]
        if "venv --clear" in line:
            python = Path(self.run.program("python"))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return not any(word in line for word in self.refuse), "it would not"

    def call(self, *command, cwd=None):
        self.started.append(" ".join(map(str, command)))
        return 0

    def leave(self, *command):
        self.left.append(" ".join(command))

    def did(self, words):
        return [line for line in self.started if words in line]


def test_older_pythons_can_read_it_and_are_told(monkeypatch):
    source = (ROOT / "run.py").read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    guard = next(node for node in tree.body if isinstance(node, ast.If))
    before = tree.body[: tree.body.index(guard)]
    assert [type(node) for node in before] == [ast.Expr, ast.Import]
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer; this is Python 3\.9"):
        exec(compile(source, "run.py", "exec"), {"__name__": "run"})


def test_only_the_standard_library_and_the_host_check_are_imported():
    tree = ast.parse((ROOT / "run.py").read_text("utf-8"))
    froms = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert froms - {"gui"} | plain <= sys.stdlib_module_names | {"collections.abc", "importlib.util"}


@pytest.mark.parametrize(
    ("stamp", "testing", "answer"),
    [
        ("", False, False),
        ("abc run\n", False, True),
        ("abc run\n", True, False),
        ("abc dev\n", True, True),
        ("abc dev\n", False, True),
        ("old dev\n", False, False),
    ],
)
def test_stamp(run, stamp, testing, answer):
    assert run.satisfied(stamp, "abc", testing=testing) is answer


def test_the_fingerprint_tells_project_python_and_place_apart(run):
    prints = {
        run.fingerprint(b"a", "3.11.2", Path("/here")),
        run.fingerprint(b"b", "3.11.2", Path("/here")),
        run.fingerprint(b"a", "3.12.1", Path("/here")),
        run.fingerprint(b"a", "3.11.2", Path("/there")),
    }
    assert len(prints) == 4
    assert run.fingerprint(b"a", "3.11.2", Path("/here")) in prints


def test_first_set_up_then_nothing_more_to_do(run, monkeypatch, capsys):
    machine = Machine(run, monkeypatch)
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    run.prepare(testing=False)
    assert len(machine.did("venv --clear")) == 1
    assert machine.did("pip")[-1].endswith(f"--editable {run.ROOT}")
    assert capsys.readouterr().out.count("\n") == 2
    machine.started.clear()
    run.prepare(testing=False)
    assert machine.started == []


def test_what_compiles_the_rules_is_installed_where_there_is_a_compiler(run, monkeypatch):
    machine = Machine(run, monkeypatch)
    monkeypatch.setattr(run.shutil, "which", lambda name: "/usr/bin/cc" if name == "cc" else None)
    run.prepare(testing=False)
    assert machine.did("pip")[-1].endswith(f"--editable {run.ROOT}[compiled]")


def test_tests_add_their_tools_once_and_keep_them(run, monkeypatch):
    machine = Machine(run, monkeypatch)
    run.prepare(testing=False)
    run.prepare(testing=True)
    assert machine.did("[dev]")
    assert len(machine.did("venv --clear")) == 1
    (run.ROOT / "pyproject.toml").write_text("[project]\nname='other'\n")
    machine.started.clear()
    run.prepare(testing=False)
    assert machine.did("[dev]")


def test_an_interrupted_install_is_taken_up_again(run, monkeypatch):
    machine = Machine(run, monkeypatch, refuse=["--editable"])
    with pytest.raises(run.Stop, match="could not be installed"):
        run.prepare(testing=False)
    assert not run.STAMP.exists()
    machine.refuse.clear()
    run.prepare(testing=False)
    assert run.STAMP.exists()


def test_a_half_made_environment_is_made_again(run, monkeypatch):
    machine = Machine(run, monkeypatch)
    python = Path(run.program("python"))
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(run, "works", lambda python: False)
    run.prepare(testing=False)
    assert machine.did("venv --clear")


def test_an_environment_that_python_cannot_make_is_a_sentence(run, monkeypatch, capsys):
    Machine(run, monkeypatch, refuse=["venv --clear"])
    assert run.main(["status", "x"]) == 1
    assert "could not be made" in capsys.readouterr().err


def test_missing_ensurepip_is_debians_venv_package(run, monkeypatch):
    monkeypatch.setattr(run.importlib.util, "find_spec", lambda name: None)
    assert list(run.missing_venv().values()) == [f"python3.{sys.version_info.minor}-venv"]
    monkeypatch.setattr(run.importlib.util, "find_spec", lambda name: object())
    assert run.missing_venv() == {}


LACKING = {"libEGL.so.1": "libegl1"}


class TestProvide:
    @pytest.fixture
    def as_user(self, run, monkeypatch):
        def become(uid, apt="/usr/bin/apt-get"):
            monkeypatch.setattr(run.os, "geteuid", lambda: uid)
            monkeypatch.setattr(run.shutil, "which", lambda name: apt)

        return become

    def test_nothing_missing_asks_nobody(self, run, monkeypatch):
        machine = Machine(run, monkeypatch)
        run.provide({})
        assert machine.started == []

    def test_root_gets_exactly_these_packages_and_is_told(self, run, monkeypatch, as_user, capsys):
        as_user(0)
        machine = Machine(run, monkeypatch)
        run.provide(LACKING)
        assert machine.did(" update")
        assert machine.started[-1].endswith("install --yes --no-install-recommends libegl1")
        assert "libegl1" in capsys.readouterr().out

    def test_known_package_lists_are_not_fetched_again(self, run, monkeypatch, as_user):
        as_user(0)
        machine = Machine(run, monkeypatch)
        run.APT_LISTS.mkdir()
        (run.APT_LISTS / "mirror_main_binary-amd64_Packages.lz4").touch()
        run.provide(LACKING)
        assert not machine.did(" update")

    def test_stale_lists_are_fetched_once_more_before_giving_up(self, run, monkeypatch, as_user):
        as_user(0)
        machine = Machine(run, monkeypatch, refuse=["install"])
        with pytest.raises(run.Stop, match="could not install them") as stopped:
            run.provide(LACKING)
        assert stopped.value.code == 3
        assert len(machine.did("install")) == 2

    def test_others_are_told_the_command(self, run, monkeypatch, as_user):
        as_user(1000)
        machine = Machine(run, monkeypatch)
        with pytest.raises(run.Stop, match="sudo apt-get install") as stopped:
            run.provide(LACKING)
        assert stopped.value.code == 3
        assert machine.started == []

    def test_without_apt_the_names_are_told(self, run, monkeypatch, as_user):
        as_user(0, apt=None)
        Machine(run, monkeypatch)
        with pytest.raises(run.Stop, match=r"libEGL\.so\.1") as stopped:
            run.provide(LACKING)
        assert "apt-get" not in str(stopped.value)


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

    def test_tests_run_in_parallel_and_benchmarks_alone(self, run, machine):
        assert run.main(["test", "--all"]) == 0
        compiling, parallel, alone = machine.started
        assert compiling.endswith("-m core.compiled")
        assert "-n auto" in parallel
        assert parallel.endswith("--ignore=tests/benchmarks --all")
        assert alone.endswith("tests/benchmarks --all")
        assert "-n" not in alone.split()

    def test_the_rules_are_compiled_while_the_person_works(self, run, machine):
        assert run.main([]) == 0
        assert machine.left == ["-m core.compiled --gently"]

    def test_words_for_pytest_run_just_that(self, run, machine):
        assert run.main(["test", "--all", "tests/core", "-x"]) == 0
        assert [line.partition("pytest ")[2] for line in machine.started] == ["--all tests/core -x"]

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
        assert f"gold.jsonl --report {run.REPORT / 'accuracy.html'}" in evaluated
        assert pictured.endswith(f"--sample --screenshot {run.REPORT / 'window.png'}")
        assert str(run.REPORT) in capsys.readouterr().out

    def test_ctrl_c_is_no_traceback(self, run, machine, monkeypatch, capsys):
        def interrupt(*command, cwd=None):
            raise KeyboardInterrupt

        monkeypatch.setattr(run, "call", interrupt)
        assert run.main(["status", "x"]) == 130
        assert capsys.readouterr().err == ""


def test_quiet_keeps_the_end_of_what_was_said(run):
    assert run.quiet(sys.executable, "-c", "print('fine')") == (True, "fine")
    done, told = run.quiet(sys.executable, "-c", "print(*range(30), sep='\\n'); raise SystemExit(1)")
    assert not done
    assert told.splitlines()[0] == "18"


def test_call_answers_with_the_exit_code(run):
    assert run.call(sys.executable, "-c", "raise SystemExit(4)") == 4
