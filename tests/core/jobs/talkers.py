"""Commands for the tests to run: one that answers as it should, and the ways in which others do not."""

import os
import sys
from select import select
from textwrap import dedent

ANSWER = """
import json, re, sys
for line in sys.stdin:
    asked = json.loads(line)
    metrics = [
        {"start": m.start(), "end": m.end(), "text": m.group(), "kind": "count", "value": m.group(1)}
        for m in re.finditer("([0-9]+)起", asked["text"])
    ]
    answer = {"file": asked["file"], "chars": len(asked["text"]), "metrics": metrics, "exclusions": []}
    CHANGE
    print(json.dumps(answer))
"""


def answering(change="pass"):
    """The script that answers; `change` is a line in it, before it prints the answer."""
    return ANSWER.replace("CHANGE", change)


def command(folder, script):
    """The words that run a script."""
    path = folder / "talker.py"
    path.write_text(dedent(script), "utf-8")
    return sys.executable, str(path)


def ended(pid):
    """Whether a process of that id has ended, or does so within seconds."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select([process], [], [], 10)[0])
    finally:
        os.close(process)
