"""What a command takes: a process of its own, measured by a parent too small to be counted with it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-c", "from core.cli import main; main()")
_PARENT = """
import json, os, sys, time
since = time.time()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, state, used = os.wait4(child, 0)
peak = used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
seconds = used.ru_utime + used.ru_stime
print(json.dumps([os.waitstatus_to_exitcode(state), peak, seconds, time.time() - since]), file=sys.stderr)
"""


@dataclass(frozen=True)
class Weight:
    """How it ended, the most memory it (or a process it started) held, and its time."""

    code: int
    megabytes: float
    processor_seconds: float
    seconds: float
    said: str

    def __str__(self):
        return f"{self.megabytes:5.0f} MB, {self.processor_seconds:.1f} s of processors, {self.seconds:.1f} s"


def weighed(*words):
    """Run a command of the program, what it prints thrown away. POSIX alone: it reads rusage."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", _PARENT, *COMMAND, *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    *said, figures = done.stderr.splitlines()
    return Weight(*json.loads(figures), "\n".join(said))
