"""What the machine must bring before Qt loads: the probe is given, so every machine can be played."""

import ast
import ctypes.util
import sys
from pathlib import Path

import pytest

from gui import host

X11_SCREEN = {"DISPLAY": ":0"}
WAYLAND_SCREEN = {"WAYLAND_DISPLAY": "wayland-0"}


def lacking(environ, platform="linux", absent=(), font=True):
    return host.missing(
        environ, platform=platform, library=lambda name: name not in absent, font=lambda: font
    )


@pytest.mark.parametrize(
    ("environ", "platform", "answer"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        (X11_SCREEN, "linux", True),
        (WAYLAND_SCREEN, "linux", True),
        ({}, "darwin", True),
    ],
)
def test_display(environ, platform, answer):
    assert host.has_display(environ, platform) is answer


@pytest.mark.parametrize(
    ("environ", "x11", "wayland"),
    [
        ({}, False, False),
        (X11_SCREEN, True, False),
        (WAYLAND_SCREEN, False, True),
        (X11_SCREEN | WAYLAND_SCREEN, True, True),
        (X11_SCREEN | {"QT_QPA_PLATFORM": "offscreen"}, False, False),
    ],
)
def test_libraries_follow_the_screen(environ, x11, wayland):
    needed = set(host.libraries(environ))
    assert needed >= set(host.OFFSCREEN)
    assert (set(host.X11) <= needed) is x11
    assert (set(host.WAYLAND) <= needed) is wayland


def test_a_whole_machine_lacks_nothing():
    assert lacking(X11_SCREEN) == {}


def test_exactly_the_missing_packages_each_once():
    absent = {"libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0"}
    assert host.packages(lacking(X11_SCREEN, absent=absent)) == ("libglib2.0-0", "libxcb-cursor0")
    assert host.packages(lacking({}, absent=absent)) == ("libglib2.0-0",)


def test_more_can_be_asked_for():
    gone = dict.fromkeys(host.TRANSLATION_TOOLS)
    more = host.missing(
        {}, host.TRANSLATION_TOOLS, platform="linux", library=lambda n: n not in gone, font=bool
    )
    assert set(more) - {host.FONT} == set(gone)
    assert lacking({}, absent=gone) == {}


def test_people_get_the_good_font_and_machines_the_small_one():
    assert lacking(WAYLAND_SCREEN, font=False) == {host.FONT: "fonts-noto-cjk"}
    assert lacking({}, font=False) == {host.FONT: "fonts-wqy-microhei"}


def test_macos_brings_everything():
    assert lacking({}, platform="darwin", absent=set(host.OFFSCREEN), font=False) == {}


def test_a_library_that_does_not_exist_does_not_load():
    assert not host.loads("libno-such-library.so.0")
    assert host.loads(ctypes.util.find_library("c"))


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("NotoSansCJK-Regular.ttc", True),
        ("NotoSansSC-Regular.otf", True),
        ("SourceHanSansCN-Bold.otf", True),
        ("wqy-microhei.ttc", True),
        ("msyh.ttc", True),
        ("DejaVuSans.ttf", False),
        ("NotoSans-Regular.ttf", False),
    ],
)
def test_font_files_by_name(tmp_path, name, answer):
    below = tmp_path / "truetype" / "some"
    below.mkdir(parents=True)
    (below / name).touch()
    assert host.has_font_file([tmp_path / "absent", tmp_path]) is answer


@pytest.mark.parametrize(("listed", "answer"), [("echo Noto Sans CJK SC", True), ("true", False)])
def test_fontconfig_is_asked_first(tmp_path, monkeypatch, listed, answer):
    tool = tmp_path / "fc-list"
    tool.write_text(f"#!/bin/sh\n{listed}\n")
    tool.chmod(0o755)
    monkeypatch.setattr(host.shutil, "which", lambda name: str(tool))
    assert host.has_chinese_font() is answer


@pytest.mark.parametrize("tool", [None, "fails"])
def test_without_fontconfig_the_folders_are_looked_through(tmp_path, monkeypatch, tool):
    failing = tmp_path / "fc-list"
    failing.write_text("#!/bin/sh\nexit 1\n")
    failing.chmod(0o755)
    (tmp_path / "simhei.ttf").touch()
    monkeypatch.setattr(host.shutil, "which", lambda name: tool and str(failing))
    monkeypatch.setattr(host, "_FONT_FOLDERS", (str(tmp_path),))
    assert host.has_chinese_font()


def test_the_remedy_is_one_command_where_there_is_apt():
    absent = lacking({}, absent={"libEGL.so.1"}, font=False)
    sentence = host.remedy(absent, apt=True)
    assert "libEGL.so.1" in sentence
    assert "a Chinese font" in sentence
    command = "sudo apt-get install --no-install-recommends fonts-wqy-microhei libegl1"
    assert sentence.splitlines()[1].strip() == command


def test_the_remedy_names_the_libraries_elsewhere():
    sentence = host.remedy(lacking({}, absent={"libEGL.so.1"}), apt=False)
    assert "libEGL.so.1" in sentence
    assert "apt" not in sentence


def test_only_the_standard_library_is_imported():
    tree = ast.parse(Path(host.__file__).read_text("utf-8"))
    froms = {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    plain = {
        name.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    }
    assert froms | plain <= sys.stdlib_module_names
