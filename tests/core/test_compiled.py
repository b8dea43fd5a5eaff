"""The rules as machine code: an exact copy or none, and the same answers from both."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from core import compiled

SHOW = (
    "import sys; from pathlib import Path; from core.extraction import metrics; print(metrics.__file__);"
    "[print(metrics.extraction(Path(name).read_bytes().decode())) for name in sys.argv[1:]]"
)


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """An environment of the test's own, in which nothing is compiled yet."""
    monkeypatch.setattr(compiled.sysconfig, "get_path", lambda name: str(tmp_path))
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delenv(compiled.PLAIN, raising=False)
    return tmp_path


@pytest.fixture
def tree(tmp_path):
    """A copy of the sources, to be changed."""
    return Path(shutil.copytree(compiled._CORE / "extraction", tmp_path / "tree" / "extraction").parent)


def test_without_a_copy_the_sources_run(environment):
    assert compiled.offered() == []


def test_a_copy_of_these_sources_goes_first(environment):
    room = compiled.place()
    room.mkdir(parents=True)
    assert compiled.offered() == [str(room / "extraction")]
    assert str(room) in sys.path


def test_the_trained_copy_goes_before_the_other(environment):
    for trained in (False, True):
        compiled.place(trained=trained).mkdir(parents=True)
    assert compiled.offered() == [str(compiled.place(trained=True) / "extraction")]


@pytest.mark.parametrize(("words", "built"), [([], [False]), (["--gently"], [False, True])])
def test_who_waits_gets_the_copy_that_is_built_sooner(environment, monkeypatch, words, built):
    made = []

    def build(*, trained):
        made.append(trained)
        compiled.place(trained=trained).mkdir(parents=True)

    monkeypatch.setattr(compiled, "build", build)
    monkeypatch.setattr(compiled, "buildable", lambda: True)
    monkeypatch.setattr(compiled, "trainable", lambda: True)
    monkeypatch.setattr(compiled.os, "nice", lambda _: 0)
    for _ in range(2):  # the second time nothing is left to build
        assert compiled.main(words) == 0
    assert made == built


def test_the_sources_can_be_asked_for(environment, monkeypatch):
    compiled.place().mkdir(parents=True)
    monkeypatch.setenv(compiled.PLAIN, "1")
    assert compiled.offered() == []


def test_one_changed_character_makes_it_another_copy(tree):
    shutil.copy(compiled._CORE / "model.py", tree)
    assert compiled.place(tree) == compiled.place()
    module = tree / "extraction" / "roles.py"
    module.write_text(module.read_text("utf-8") + "#", "utf-8")
    assert compiled.place(tree) != compiled.place()


def test_what_cannot_be_compiled_leaves_nothing_and_is_told(environment, monkeypatch, capsys):
    def refused(*words, **settings):
        raise subprocess.CalledProcessError(1, "mypyc", b"", b"no room for the compiler\n")

    monkeypatch.setattr(compiled, "buildable", lambda: True)
    monkeypatch.setattr(compiled.subprocess, "run", refused)
    assert compiled.main([]) == 1
    assert capsys.readouterr().err.endswith("they run as they are.\nno room for the compiler\n")
    assert compiled.offered() == []


def test_both_give_the_same_answers():
    folder = files("annotations").joinpath("sample")
    texts = sorted(str(file) for file in folder.iterdir() if file.name.endswith(".txt"))
    plain, fast = (_shown(texts, plain=plain) for plain in ("1", ""))
    if plain[0] == fast[0]:
        pytest.skip("the rules are not compiled here: there is no C compiler, or they changed since")
    assert plain[1:] == fast[1:]
    assert len(fast) == len(texts) + 1


def _shown(texts, *, plain):
    environ = {**os.environ, compiled.PLAIN: plain}
    done = subprocess.run([sys.executable, "-c", SHOW, *texts], env=environ, capture_output=True, check=True)
    return done.stdout.decode().splitlines()
