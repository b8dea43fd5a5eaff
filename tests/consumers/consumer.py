"""A tool in an environment of its own: its programs, and questions put to its Python."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from core.formats import formats
from core.formats.exchange.output import output

_PROGRAMS = Path(__file__).parent / "programs"
_LONGEST = 600  # seconds


@dataclass(frozen=True)
class Consumer:
    """What runs in there sees nothing of ours: not the project's packages, not the person's settings."""

    folder: Path

    def program(self, name):
        """The path of a program that its packages brought."""
        return str(self.folder / ("Scripts" if os.name == "nt" else "bin") / name)

    def environ(self, **more):
        """Variables for what is run: a home of its own, and nothing that calls a server elsewhere."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
        quiet = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "DO_NOT_TRACK": "1"}
        return {**kept, "HOME": str(home), "LANG": "C.UTF-8", "PYTHONUTF8": "1", **quiet, **more}

    def run(self, *command, **environ):
        """Run one of its programs, and fail with what it said where it fails."""
        words = [self.program(str(command[0])), *map(str, command[1:])]
        done = subprocess.run(
            words,
            env=self.environ(**environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_LONGEST,
            check=False,
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    def answer(self, program, *words):
        """What a program of tests/consumers/programs says in its Python: the JSON of its last line."""
        said = self.run("python", "-I", _PROGRAMS / f"{program}.py", *words)
        return json.loads(said.strip().splitlines()[-1])


def written_to(folder, name, articles):
    """The file or folder that this format writes of the articles."""
    form = formats()[name]
    place = folder / f"gold{'' if form.folder else form.suffixes[0]}"
    with output(place, folder=form.folder) as out:
        tuple(form.write(iter(articles), out))
    return place
