"""Sets the program up in .venv, then starts it.

    python3 run.py                 open the window on the bundled sample
    python3 run.py test [--all]    run the tests, or the longer ones, too; further words go to pytest
    python3 run.py test --benchmarks
                                   measure how fast everything is, at full size
    python3 run.py test --consumers
                                   ask other tools to read what is exported
    python3 run.py COMMAND ...     any command of the command line, such as
                                   python3 run.py evaluate --help

Without a display the first form does the same work without a window: it extracts the sample, compares
the result with its gold, and leaves a report and a picture of the window in report/.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (here to tell those whose Python is older)
    sys.exit(
        "Metric Annotator needs Python 3.11 or newer; this is Python {}.{}."
        " Start run.py with a newer one, such as python3.11 run.py.".format(*sys.version_info[:2])
    )

import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from gui import host

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.txt"
REPORT = ROOT / "report"
SAMPLE = ROOT / "annotations" / "sample"
# The extractor's rules run as they are until this is done, so only the tests wait for it.
COMPILE = ("-m", "core.compiled")
LONGER = 600  # seconds for one of the longer tests, which looks at ten times as many examples
APT_LISTS = Path("/var/lib/apt/lists")


class Stop(Exception):  # noqa: N818 (it ends the run with a sentence; not every such end is an error)
    """Ends the run with a sentence for the person and an exit code."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


def main(words: Sequence[str]) -> int:
    """Do what the words ask for; the exit code."""
    # Some terminals lack characters of a person's own folders; whoever starts us may have closed a stream.
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.reconfigure(errors="replace")
    try:
        return start(list(words))
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.code


def start(words: list[str]) -> int:
    """Set up what the words need, then hand over to it."""
    if words[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    testing = words[:1] == ["test"]
    # All that is missing at once, so that a person needs one command only.
    lacking = {} if Path(program("python")).exists() else missing_venv()
    if testing:
        lacking |= host.missing({"QT_QPA_PLATFORM": "offscreen"}, host.TRANSLATION_TOOLS)
    elif not words or words[0] == "open":
        lacking |= host.missing(os.environ)
    provide(lacking)
    prepare(testing=testing)
    if testing:
        return run_tests(words[1:])
    leave(*COMPILE, "--gently")
    if words:
        return call(program("metric-annotator"), *words)
    if not host.has_display(os.environ):
        return show_without_window()
    say("Opening the window on the bundled sample.")
    return call(program("python"), "-m", "gui.launch", "--sample", cwd=ROOT)


def say(sentence: str) -> None:
    """Tell the person which step begins."""
    print(sentence, flush=True)


def program(name: str) -> str:
    """The path of a program in .venv."""
    return str(VENV / "Scripts" / f"{name}.exe") if os.name == "nt" else str(VENV / "bin" / name)


def call(*command: str, cwd: Path | None = None) -> int:
    """Run a program on this terminal; its exit code. Ctrl-C is the program's to answer."""
    with subprocess.Popen(command, cwd=cwd) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            process.wait()
            raise


def quiet(*command: str, environ: Mapping[str, str] | None = None) -> tuple[bool, str]:
    """Run a program that has nothing to tell unless it fails; success, and the end of what it said."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", **(environ or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode == 0, "\n".join(done.stdout.strip().splitlines()[-12:])


def leave(*command: str) -> None:
    """Start a program in .venv that goes on by itself and has nothing to tell."""
    nothing = subprocess.DEVNULL
    python = program("python")
    # Windows knows no sessions: there, the program would end with this one's console, and without any it and
    # whatever it starts would each open one for everybody to see.
    hidden = 0x08000200  # CREATE_NO_WINDOW | CREATE_NEW_PROCESS_GROUP, which only Windows defines
    flags = {"creationflags": hidden} if os.name == "nt" else {"start_new_session": True}
    subprocess.Popen((python, *command), cwd=ROOT, stdin=nothing, stdout=nothing, stderr=nothing, **flags)


# The system


def provide(lacking: Mapping[str, str]) -> None:
    """Install what the machine lacks where that is ours to do; otherwise say how, and stop."""
    if not lacking:
        return
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        raise Stop(host.remedy(lacking, apt=bool(apt)), code=3)
    wanted = host.packages(lacking)
    say(f"Installing what this machine lacks, with apt-get: {' '.join(wanted)}")
    if not any(APT_LISTS.glob("*_Packages*")):
        quiet(apt, "update")
    done, told = install_packages(apt, wanted)
    if not done:
        quiet(apt, "update")
        done, told = install_packages(apt, wanted)
    if not done:
        raise Stop(f"apt-get could not install them. It said:\n{told}", code=3)


def install_packages(apt: str, names: Sequence[str]) -> tuple[bool, str]:
    """Ask apt-get for exactly these packages and what they depend on."""
    words = (apt, "install", "--yes", "--no-install-recommends", *names)
    return quiet(*words, environ={"DEBIAN_FRONTEND": "noninteractive"})


def missing_venv() -> dict[str, str]:
    """Debian and Ubuntu leave the part of Python that makes environments to a package of its own."""
    if importlib.util.find_spec("ensurepip"):
        return {}
    return {"Python's ensurepip": "python{}.{}-venv".format(*sys.version_info[:2])}


# The environment


def fingerprint(project: bytes, python: str, root: Path) -> str:
    """What an environment was made from: where the project file, Python or place differs, it is remade."""
    parts = (project, python.encode(), os.fsencode(root))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def satisfied(stamp: str, wanted: str, *, testing: bool) -> bool:
    """Whether a stamp speaks of the wanted environment; one with the tests' tools serves everything."""
    made, _, extra = stamp.strip().partition(" ")
    return made == wanted and (extra == "dev" or not testing)


def prepare(*, testing: bool) -> None:
    """Make .venv and install the program into it, unless the stamp says that it is done.

    The stamp is written last, so a set-up that was interrupted is taken up again.
    """
    python = sys.version.split()[0]
    wanted = fingerprint((ROOT / "pyproject.toml").read_bytes(), python, ROOT)
    stamp = STAMP.read_text("utf-8") if STAMP.is_file() else ""
    if satisfied(stamp, wanted, testing=testing):
        return
    dev = testing or stamp.strip().endswith(" dev")
    STAMP.unlink(missing_ok=True)
    if not works(python):
        provide(missing_venv())
        say(f"Making an environment for Python {python} in {VENV}.")
        made, told = quiet(sys.executable, "-m", "venv", "--clear", str(VENV))
        if not made:
            raise Stop(f"The environment could not be made. Python said:\n{told}")
    extra = "dev" if dev else "compiled" if has_compiler() else ""
    install(f"{ROOT}[{extra}]" if extra else str(ROOT))
    STAMP.write_text(f"{wanted} {'dev' if dev else 'run'}\n", "utf-8")


def has_compiler() -> bool:
    """Whether there is a C compiler. On macOS a stub stands for one that is missing, and asks for it."""
    if not shutil.which("cc"):
        return False
    return sys.platform != "darwin" or quiet("xcode-select", "-p")[0]


def works(python: str) -> bool:
    """Whether .venv is whole enough to install into: this Python, and pip in it."""
    if not Path(program("python")).exists():
        return False
    asked, told = quiet(program("python"), "-c", "import pip, platform; print(platform.python_version())")
    return asked and told == python


def install(what: str) -> None:
    """Install the program so that the checkout itself runs, with everything that it needs."""
    say("Installing the program and what it needs (the first time this loads some 100 MB) …")
    pip = (program("python"), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    done, told = quiet(*pip, "--editable", what)
    if not done:
        raise Stop(
            "The program could not be installed. If the network was away, run this again later;"
            f" if it keeps failing, delete {VENV} first. pip said:\n{told}"
        )


# What it does


def run_tests(words: Sequence[str]) -> int:
    """The whole suite on all cores; --all adds the longer jobs; other words choose.

    --consumers runs what asks other tools, and that alone: they take some gigabytes of the cache. So do
    the --benchmarks: one at a time, so that each has the machine to itself, and as long as it needs.
    """
    pytest = (program("python"), "-m", "pytest")
    if list(words) == ["--consumers"]:
        return call(*pytest, "-n0", "-v", "tests/consumers", *words, cwd=ROOT)
    if list(words) not in ([], ["--all"], ["--benchmarks"]):
        return call(*pytest, *words, cwd=ROOT)
    call(program("python"), *COMPILE, cwd=ROOT)
    if "--benchmarks" in words:
        return call(*pytest, "-q", "-s", *patience(0), "tests/benchmarks", "--all", cwd=ROOT)
    say("Running the tests.")
    longer = ("--dist", "worksteal", *patience(LONGER)) if words else ()  # tests/conftest.py orders them
    tests = call(*pytest, "-q", "-n", "auto", *longer, "--ignore=tests/benchmarks", *words, cwd=ROOT)
    say("All tests passed." if not tests else "Some tests did not pass; they are named above.")
    return tests


def patience(seconds: int) -> tuple[str, ...]:
    """How long a test may take before it counts as hanging, in pytest's words; 0: as long as it needs."""
    return ("-o", f"timeout={seconds}", "-o", f"faulthandler_timeout={max(0, seconds - 10)}")


def show_without_window() -> int:
    """The main job on the sample where nobody can see a window: extract, compare, report, picture."""
    say("There is no display, so the sample is worked through without a window.")
    REPORT.mkdir(exist_ok=True)
    predictions, page, picture = (REPORT / name for name in ("sample.jsonl", "accuracy.html", "window.png"))
    annotator = program("metric-annotator")
    say("Extracting the metrics of the sample.")
    with predictions.open("wb") as out:
        texts = sorted(str(path) for path in SAMPLE.glob("*.txt"))
        extracted = subprocess.run([annotator, "extract", "--json", *texts], stdout=out, check=False)
    if extracted.returncode:
        return extracted.returncode
    say("Comparing them with the gold of the sample.")
    gold = str(SAMPLE / "gold.jsonl")
    code = call(annotator, "evaluate", str(predictions), gold, "--report", str(page), "--overwrite")
    if code:
        return code
    say("Taking a picture of the window.")
    gui = (program("python"), "-m", "gui.launch", "--sample", "--screenshot", str(picture))
    done, told = quiet(*gui, environ={"QT_QPA_PLATFORM": "offscreen"})
    if not done:
        raise Stop(f"The picture could not be taken. The window said:\n{told}")
    say(f"Suggestions: {predictions}\nReport: {page}\nWindow: {picture}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
