"""The window in the desktop's menu: files in the person's own folder, and nothing anywhere else."""

import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from core.errors import KnownError
from core.jobs.desktop import add_to_desktop, quoted, remove_from_desktop


@pytest.fixture
def environ(tmp_path):
    return {"XDG_DATA_HOME": str(tmp_path / "data with spaces")}


def entry_of(paths):
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(next(path for path in paths if path.suffix == ".desktop"), "utf-8")
    return parser["Desktop Entry"]


def test_entry_icon_and_file_type(environ, tmp_path):
    written = add_to_desktop(environ, "linux")
    assert sorted(path.relative_to(tmp_path).as_posix() for path in written) == [
        "data with spaces/applications/metric-annotator.desktop",
        "data with spaces/icons/hicolor/scalable/apps/metric-annotator.svg",
        "data with spaces/mime/packages/metric-annotator.xml",
    ]
    entry = entry_of(written)
    assert entry["Name[zh_CN]"] == "指标标注"
    assert entry["Exec"].endswith(" %f")
    assert entry["Icon"] == "metric-annotator"
    for path in written:
        if path.suffix in {".svg", ".xml"}:
            assert ET.parse(path).getroot() is not None
    assert remove_from_desktop(environ, "linux") == written
    assert not any(path.exists() for path in written)
    assert remove_from_desktop(environ, "linux") == ()


def test_the_program_of_the_entry_starts(environ):
    command = entry_of(add_to_desktop(environ, "linux"))["Exec"].removesuffix(" %f").split(" ")
    done = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True)
    assert "Open the window of Metric Annotator" in done.stdout


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_is_valid(environ):
    path = next(path for path in add_to_desktop(environ, "linux") if path.suffix == ".desktop")
    subprocess.run(["desktop-file-validate", str(path)], check=True)


def test_a_folder_that_is_not_absolute_is_ignored(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    for environ in ({}, {"XDG_DATA_HOME": "here"}):
        assert all(
            path.is_relative_to(tmp_path / ".local/share") for path in add_to_desktop(environ, "linux")
        )


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_shortcuts(environ, platform):
    with pytest.raises(KnownError, match="make a shortcut to this program"):
        add_to_desktop(environ, platform)


def test_what_a_shortcut_is_to_lead_to_is_told_as_that_system_writes_it(environ, tmp_path, monkeypatch):
    folder = tmp_path / r"my\100% tools"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "python.exe"))
    with pytest.raises(KnownError) as without:
        add_to_desktop(environ, "win32")
    (folder / "metric-annotator-gui.exe").touch()
    with pytest.raises(KnownError) as installed:
        add_to_desktop(environ, "win32")
    assert str(without.value).endswith(f': "{folder}/python.exe" -P -m gui.launch')
    assert str(installed.value).endswith(f': "{folder}/metric-annotator-gui.exe"')


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/opt/annotator", "/opt/annotator"),
        ("/home/lin/my tools/a", '"/home/lin/my tools/a"'),
        ("/home/林/a", "/home/林/a"),
        ("/100%/a", '"/100%%/a"'),
        ("/a$b", '"/a\\\\$b"'),
    ],
)
def test_quoting(word, written):
    assert quoted(word) == written


def test_this_python_is_what_would_run(environ):
    assert str(sys.prefix) in entry_of(add_to_desktop(environ, "linux"))["Exec"]
