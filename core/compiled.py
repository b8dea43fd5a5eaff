"""The extractor's rules as machine code: a copy of them, built by mypyc, that stands in for the sources.

The rules run about twice as fast compiled. Nothing depends on it: where no copy was built of exactly these
sources, for exactly this Python, the sources run, with the same answers. `python -m core.compiled` builds it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

PLAIN = "METRIC_ANNOTATOR_PLAIN"

_CORE = Path(__file__).resolve().parent
_SUFFIX = str(sysconfig.get_config_var("EXT_SUFFIX"))
# These load what is installed beside us, talk to processes, or are looked up by name: nothing in them is hot.
_LEFT = frozenset({"__init__", "registry", "command", "extractor"})
_KEPT = 24 * 60 * 60  # seconds
_SETTINGS = "[mypy]\nignore_missing_imports = True\n"


def place(core: Path = _CORE) -> Path:
    """Where the copy of these sources for this Python belongs: in the environment, not in the tree."""
    digest = hashlib.blake2b(_SUFFIX.encode(), digest_size=12)
    for path in (*_sources(core), core / "model.py"):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return _places() / digest.hexdigest()


def _places() -> Path:
    return Path(sysconfig.get_path("platlib"), "metric_annotator_compiled")


def _sources(core: Path) -> list[Path]:
    """The modules that are compiled together, sorted."""
    return sorted(path for path in core.joinpath("extraction").glob("*.py") if path.stem not in _LEFT)


def offered() -> list[str]:
    """Where Python should look for the rules before it reads the sources; empty where those are to run.

    The environment variable METRIC_ANNOTATOR_PLAIN asks for the sources.
    """
    if os.environ.get(PLAIN) or not _places().is_dir():
        return []
    room = place()
    if not room.is_dir():
        return []
    sys.path.append(str(room))
    return [str(room / "extraction")]


def buildable() -> bool:
    """Whether a C compiler and Python's headers are at hand."""
    compiler = str(sysconfig.get_config_var("CC") or "").split()[:1]
    header = Path(sysconfig.get_path("include"), "Python.h")
    return bool(compiler) and shutil.which(compiler[0]) is not None and header.is_file()


def build() -> Path:
    """Compile the rules, a minute or two of work, and put the copy in its place in one step; where that is.

    Raises CalledProcessError with what the compiler said. Copies of other versions go after a day, when no
    program that began with them is likely to run.
    """
    _places().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_places(), prefix=".building-") as folder:
        core = Path(folder, "core")
        shutil.copytree(_CORE, core, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
        room = place(core)
        if not room.is_dir():
            made = _made(core)
            with suppress(OSError):  # another process may have been quicker
                made.replace(room)
            _forget(room)
    return room


def _forget(room: Path) -> None:
    for old in _places().iterdir():
        if old != room and time.time() - old.stat().st_mtime > _KEPT:
            shutil.rmtree(old, ignore_errors=True)


def _made(core: Path) -> Path:
    folder = core.parent
    (folder / "mypy.ini").write_text(_SETTINGS, "utf-8")
    subprocess.run(
        [sys.executable, "-m", "mypyc", *(str(path.relative_to(folder)) for path in _sources(core))],
        cwd=folder,
        env={**os.environ, "MYPYC_OPT_LEVEL": "2"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    made = folder / "made"
    (made / "extraction").mkdir(parents=True)
    for library in folder.glob(f"*__mypyc{_SUFFIX}"):
        shutil.move(library, made)
    for module in core.joinpath("extraction").glob(f"*{_SUFFIX}"):
        shutil.move(module, made / "extraction")
    return made


def main(words: Sequence[str]) -> int:
    """Build the copy where that can be done and has not been; an exit code. --gently: others go first."""
    if place().is_dir() or not buildable():
        return 0
    if "--gently" in words:
        os.nice(10)
    sys.stderr.write("Compiling the extractor's rules, once for each change of them: a minute or two …\n")
    try:
        build()
    except subprocess.CalledProcessError as failed:
        told = (failed.stdout + failed.stderr).decode(errors="replace").strip().splitlines()[-5:]
        sys.stderr.write("The rules could not be compiled; they run as they are.\n" + "\n".join(told) + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
