"""The long run: python -m tests.fuzz TARGET FIRST COUNT [FOLDER FOR FINDINGS]."""

from __future__ import annotations

import faulthandler
import resource
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.running import tried
from tests.fuzz.targets import TARGETS

MEMORY = 3 * 2**30
SECONDS = 120


def main(name: str, first: int, count: int, keep: Path | None) -> int:
    """Try that many inputs and print each finding of a new cause; how many causes there were."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    seen: Counter[tuple[str, str]] = Counter()
    with TemporaryDirectory() as folder:
        for number in range(first, first + count):
            # The watch hears nothing while a library in C does not come back.
            faulthandler.dump_traceback_later(SECONDS, exit=True)
            finding = tried(name, number, Path(folder))
            faulthandler.cancel_dump_traceback_later()
            if finding is None:
                continue
            seen[finding.key] += 1
            if seen[finding.key] == 1:
                print(f"{name} {number}: {finding.error}\n    {finding.where}", flush=True)  # noqa: T201
                if keep is not None:
                    (keep / f"{name}-{number}").write_bytes(finding.data)
    print(f"{name}: {count} inputs, {seen.total()} findings of {len(seen)} causes", flush=True)  # noqa: T201
    return len(seen)


if __name__ == "__main__":
    names = list(TARGETS) if sys.argv[1] == "all" else [sys.argv[1]]
    place = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    sys.exit(sum(main(name, int(sys.argv[2]), int(sys.argv[3]), place) for name in names) > 0)
