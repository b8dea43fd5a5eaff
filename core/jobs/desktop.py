"""The program in a desktop's menu: entry, icon and file type, in the person's own folders (XDG)."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final

from core.errors import KnownError
from core.formats.files import write_whole

_NAME: Final = "metric-annotator"
_PLACES: Final = {
    ("desktop", f"{_NAME}.desktop"): f"applications/{_NAME}.desktop",
    ("desktop", f"{_NAME}.xml"): f"mime/packages/{_NAME}.xml",
    ("icons", f"{_NAME}.svg"): f"icons/hicolor/scalable/apps/{_NAME}.svg",
}
_RESERVED: Final = re.compile(r"""[\s"'\\><~|&;$*?#()`%]""")
"""What an argument may only hold in quotes (Desktop Entry Specification, the Exec key)."""


def add_to_desktop(environ: Mapping[str, str], platform: str = sys.platform) -> tuple[Path, ...]:
    """Write entry, icon and file type; the files. Raises KnownError where desktops know no such entries."""
    folder = _folder(environ, platform)
    written = []
    for (room, name), place in _PLACES.items():
        data = files("resources").joinpath(room, name).read_bytes()
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        command = " ".join(map(quoted, _program(platform)))
        write_whole(path, data.replace(b"@PROGRAM@", command.encode()))
        written.append(path)
    _announce(folder)
    return tuple(written)


def remove_from_desktop(environ: Mapping[str, str], platform: str = sys.platform) -> tuple[Path, ...]:
    """Take them away again; those that were there."""
    folder = _folder(environ, platform)
    found = tuple(path for place in _PLACES.values() if (path := folder / place).exists())
    for path in found:
        path.unlink()
    _announce(folder)
    return found


def _folder(environ: Mapping[str, str], platform: str) -> Path:
    if platform in {"win32", "darwin"}:
        raise KnownError(
            "Desktop entries are for Linux and its like. Here, make a shortcut to this program: {program}",
            program=_told(_program(platform), platform),
        )
    # A path that is not absolute is to be ignored (XDG Base Directory Specification).
    chosen = Path(environ.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def _program(platform: str) -> list[str]:
    """What starts the window: the program that was installed beside this Python, wherever its menu looks."""
    name = f"{_NAME}-gui.exe" if platform == "win32" else f"{_NAME}-gui"
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    return [found] if found else [sys.executable, "-P", "-m", "gui.launch"]


def _told(words: list[str], platform: str) -> str:
    """A command as that system's shell reads it."""
    return subprocess.list2cmdline(words) if platform == "win32" else shlex.join(words)


def quoted(word: str) -> str:
    """An argument as the Exec key holds it."""
    escaped = word.replace("%", "%%")
    if _RESERVED.search(word):
        inner = re.sub(r'(["`$\\])', r"\\\1", escaped)
        # The value of a key has its backslashes doubled once more.
        return '"{}"'.format(inner.replace("\\", "\\\\"))
    return escaped


def _announce(folder: Path) -> None:
    """Tell the desktop at once, where it has the programs for it; else it finds out by itself."""
    for program, place in (("update-desktop-database", "applications"), ("update-mime-database", "mime")):
        if (found := shutil.which(program)) and (folder / place).is_dir():
            subprocess.run([found, str(folder / place)], capture_output=True, check=False)
