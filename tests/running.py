"""run.py in a checkout of a test's own, and a machine that answers as told."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def loaded(tmp_path, monkeypatch):
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
