"""The extractor's rules as machine code: a copy of them, built by mypyc, that stands in for the sources.

The rules run about twice as fast compiled. Nothing depends on it: where no copy was built of exactly these
sources, for exactly this Python, the sources run, with the same answers. `python -m core.compiled` builds it;
with `--gently` a second one as well, which takes twice the time to build and is a twentieth faster.
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
_TRAINED = "-trained"
_KEPT = 24 * 60 * 60  # seconds
_SETTINGS = "[mypy]\nignore_missing_imports = True\n"
# Nothing outside calls the rules' functions by their C names, so they may call each other directly.
_FLAGS = "-fvisibility=hidden"
# The trained copy is compiled twice, the second time with the paths in mind that reading the sample took.
_WATCHING = "-fprofile-generate"
_WATCHED = "-fprofile-use -Wno-missing-profile"
_READING = """
from importlib.resources import files
from core.extraction.extractor import RuleExtractor
from core.text import decoded

for file in files("annotations").joinpath("sample").iterdir():
    if file.name.endswith(".txt"):
        RuleExtractor().extract(decoded(file.read_bytes(), file.name).text)
"""


def place(core: Path = _CORE, *, trained: bool = False) -> Path:
    """Where the copy of these sources for this Python belongs: in the environment, not in the tree."""
    digest = hashlib.blake2b(_SUFFIX.encode(), digest_size=12)
    for path in (*_sources(core), core / "model.py"):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return _places() / (digest.hexdigest() + (_TRAINED if trained else ""))


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
    for room in (place(trained=True), place()):
        if room.is_dir():
            sys.path.append(str(room))
            return [str(room / "extraction")]
    return []


def buildable() -> bool:
    """Whether a C compiler and Python's headers are at hand."""
    compiler = _compiler()
    header = Path(sysconfig.get_path("include"), "Python.h")
    return bool(compiler) and shutil.which(compiler[0]) is not None and header.is_file()


def _compiler() -> list[str]:
    """The C compiler that made this Python, one word or none."""
    return str(sysconfig.get_config_var("CC") or "").split()[:1]


def trainable() -> bool:
    """Whether the compiler can watch a program and use what it saw; others than gcc need more installed."""
    asked = subprocess.run([*_compiler(), "-dumpfullversion"], capture_output=True, check=False)
    return asked.returncode == 0


def build(*, trained: bool = False) -> Path:
    """Compile the rules, some minutes of work, and put the copy in its place in one step; where that is.

    Raises CalledProcessError with what the compiler said. Copies of other versions go after a day, when no
    program that began with them is likely to run.
    """
    _places().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_places(), prefix=".building-") as folder:
        core = Path(folder, "core")
        shutil.copytree(_CORE, core, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
        room = place(core, trained=trained)
        if not room.is_dir():
            made = _made(core, trained=trained)
            with suppress(OSError):  # another process may have been quicker
                made.replace(room)
            _forget(room)
    return room


def _forget(room: Path) -> None:
    kept = room.name.removesuffix(_TRAINED)
    for old in _places().iterdir():
        if not old.name.startswith(kept) and time.time() - old.stat().st_mtime > _KEPT:
            shutil.rmtree(old, ignore_errors=True)


def _made(core: Path, *, trained: bool) -> Path:
    folder = core.parent
    (folder / "mypy.ini").write_text(_SETTINGS, "utf-8")
    if trained:
        _translate(core, _WATCHING)
        _run(folder, "-c", _READING, **{PLAIN: "1"})
    _translate(core, *([_WATCHED] if trained else []))
    made = folder / "made"
    (made / "extraction").mkdir(parents=True)
    for library in folder.glob(f"*__mypyc{_SUFFIX}"):
        shutil.move(library, made)
    for module in core.joinpath("extraction").glob(f"*{_SUFFIX}"):
        shutil.move(module, made / "extraction")
    return made


def _translate(core: Path, *flags: str) -> None:
    """Machine code beside the sources, by way of C, in place of any that stands there."""
    for library in core.parent.rglob(f"*{_SUFFIX}"):
        library.unlink()
    modules = [str(path.relative_to(core.parent)) for path in _sources(core)]
    own = " ".join((os.environ.get("CFLAGS", ""), _FLAGS, *flags))
    _run(core.parent, "-m", "mypyc", *modules, MYPYC_OPT_LEVEL="2", MYPYC_DEBUG_LEVEL="0", CFLAGS=own)


def _run(folder: Path, *words: str, **environ: str) -> None:
    subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )


def main(words: Sequence[str]) -> int:
    """Build the copy where that can be done and has not been; an exit code.

    --gently: others go first, and nobody waits: the trained copy is built, too.
    """
    if not buildable():
        return 0
    gently = "--gently" in words
    if gently:
        os.nice(10)
    wanted = [False, True] if gently and trainable() else [False]
    try:
        for trained in wanted:
            if not place(trained=True).is_dir() and not place(trained=trained).is_dir():
                sys.stderr.write(
                    "Compiling the extractor's rules, once for each change of them: some minutes …\n"
                )
                build(trained=trained)
    except subprocess.CalledProcessError as failed:
        told = (failed.stdout + failed.stderr).decode(errors="replace").strip().splitlines()[-5:]
        sys.stderr.write("The rules could not be compiled; they run as they are.\n" + "\n".join(told) + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
