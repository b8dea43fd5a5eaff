"""What the machine itself must bring before Qt may load: system libraries and a Chinese font.

Where a library is missing Qt aborts the process and often blames another one; where the font is missing the
articles are rows of boxes. So both are looked for first. Standard library only: `run.py` reads this module
before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

FONT = "a Chinese font"
NO_DISPLAY = (
    "The window cannot be shown: Qt finds no display that it can draw on, or not its plugin for it."
    " Start it in a desktop session; commands such as “metric-annotator status” work without one."
)

# Library to load -> the Debian and Ubuntu package that holds it, as read from the ELF headers of Qt 6.11.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# What Qt's translation tools need beyond that; the tests run them.
TRANSLATION_TOOLS = {"libgssapi_krb5.so.2": "libgssapi-krb5-2"}

_FONT_FOLDERS = ("~/.fonts", "~/.local/share/fonts", "/usr/local/share/fonts", "/usr/share/fonts")
_FONT_FILES = re.compile(
    r"cjk|wqy|uming|ukai|msyh|simsun|simhei|pingfang|droidsansfallback"
    r"|(noto|source ?han|sarasa)[a-z -]*(sc|cn)\b",
    re.IGNORECASE,
)


def tell(words: str) -> None:
    """Say it on stderr, where there is one: a program that Windows starts without a console has none."""
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()


def has_display(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown to somebody; only Linux says so in the environment."""
    return platform != "linux" or any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def libraries(environ: Mapping[str, str]) -> dict[str, str]:
    """The libraries that Qt's platform plugins need under this environment, each with its package."""
    needed = dict(OFFSCREEN)
    if environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return needed
    if environ.get("DISPLAY"):
        needed |= X11
    if environ.get("WAYLAND_DISPLAY"):
        needed |= WAYLAND
    return needed


def loads(library: str) -> bool:
    """Whether the dynamic linker finds the library and all that it depends on."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_chinese_font() -> bool:
    """Whether fontconfig knows a font for Chinese; without its tool, whether a font file looks like one."""
    if fc_list := shutil.which("fc-list"):
        listed = subprocess.run([fc_list, ":lang=zh", "family"], capture_output=True, check=False)
        if listed.returncode == 0:
            return bool(listed.stdout.strip())
    return has_font_file(Path(folder).expanduser() for folder in _FONT_FOLDERS)


def has_font_file(folders: Iterable[Path]) -> bool:
    """Whether a file below one of the folders is named like a Chinese font."""
    return any(
        _FONT_FILES.search(name) for folder in folders for _, _, names in os.walk(folder) for name in names
    )


def missing(
    environ: Mapping[str, str],
    more: Mapping[str, str] = MappingProxyType({}),
    *,
    platform: str = sys.platform,
    library: Callable[[str], bool] = loads,
    font: Callable[[], bool] = has_chinese_font,
) -> dict[str, str]:
    """What Qt lacks here, each thing with the Debian package that brings it; macOS brings everything.

    `more` are libraries that are wanted beside Qt's own.
    """
    if platform != "linux":
        return {}
    needed = libraries(environ) | dict(more)
    lacking = {name: package for name, package in needed.items() if not library(name)}
    if not font():
        # The small font is enough where nobody looks; people get the good one.
        lacking[FONT] = "fonts-noto-cjk" if has_display(environ, platform) else "fonts-wqy-microhei"
    return lacking


def packages(lacking: Mapping[str, str]) -> tuple[str, ...]:
    """The packages to install, each once, in a steady order."""
    return tuple(sorted(set(lacking.values())))


def remedy(lacking: Mapping[str, str], *, apt: bool) -> str:
    """What is missing and the one command that mends it; without apt, the names to look for."""
    lack = f"This machine lacks what the program needs: {', '.join(sorted(lacking))}."
    if apt:
        command = f"sudo apt-get install --no-install-recommends {' '.join(packages(lacking))}"
        return f"{lack} Run this, then start again:\n  {command}"
    return f"{lack} Install them with your system's package manager, then start again."
