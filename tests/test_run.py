"""run.py: what it decides before anything is installed. Setting up for real is tried on a fresh clone."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ROOT, Machine, loaded


@pytest.fixture
def run(tmp_path, monkeypatch):
    return loaded(tmp_path, monkeypatch)


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


def test_a_terminal_that_knows_few_characters(tmp_path):
    """A console of Windows, say, and a person whose folder is named in Chinese."""
    words = "import run; run.main(['--help']); run.say('Making an environment … in C:/用户/林')"
    environ = {**os.environ, "PYTHONIOENCODING": "cp437"}
    done = subprocess.run(
        [sys.executable, "-c", words], cwd=ROOT, env=environ, capture_output=True, check=True
    )
    assert done.stdout.splitlines()[-1].startswith(b"Making an environment ? in C:/")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")
def test_without_standard_streams_it_does_its_work():
    words = [sys.executable, "-c", "import run, sys; sys.exit(run.main(['--help']))"]
    done = subprocess.run(["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *words], cwd=ROOT, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("platform", "cc", "tools", "answer"),
    [
        ("linux", "/usr/bin/cc", False, True),
        ("linux", None, True, False),
        ("win32", None, True, False),
        ("darwin", "/usr/bin/cc", True, True),
        ("darwin", "/usr/bin/cc", False, False),  # a stub that would ask for them
    ],
)
def test_a_compiler(run, monkeypatch, platform, cc, tools, answer):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(run.shutil, "which", lambda _name: cc)
    monkeypatch.setattr(run, "quiet", lambda *_words: (tools, ""))
    assert run.has_compiler() is answer


@pytest.mark.parametrize(
    ("name", "answer"),
    [("posix", {"start_new_session": True}), ("nt", {"creationflags": 0x08000200})],
)
def test_a_program_that_goes_on_by_itself(run, monkeypatch, name, answer):
    """On Windows a session is nothing: there it needs a console that nobody sees, and no Ctrl-C of ours."""
    started = {}
    monkeypatch.setattr(run.subprocess, "Popen", lambda _words, **options: started.update(options))
    monkeypatch.setattr(run.os, "name", name)
    run.leave("-m", "core.compiled")
    assert {key: started[key] for key in answer} == answer
    assert len(started.keys() & {"start_new_session", "creationflags"}) == 1


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


def test_quiet_keeps_the_end_of_what_was_said(run):
    assert run.quiet(sys.executable, "-c", "print('fine')") == (True, "fine")
    assert run.quiet(sys.executable, "-c", "import sys; print(sys.flags.utf8_mode)") == (True, "1")
    done, told = run.quiet(sys.executable, "-c", "print(*range(30), sep='\\n'); raise SystemExit(1)")
    assert not done
    assert told.splitlines()[0] == "18"


def test_call_answers_with_the_exit_code(run):
    assert run.call(sys.executable, "-c", "raise SystemExit(4)") == 4
