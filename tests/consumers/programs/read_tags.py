"""Reads the last column of CoNLL with seqeval, which takes a scheme at its word."""

import json
import sys
from pathlib import Path

import seqeval
from seqeval.scheme import IOB2, IOBES, Entities

path, scheme = sys.argv[1:]
sentences = [
    [line.split(" ")[-1] for line in sentence.split("\n")]
    for sentence in Path(path).read_text("utf-8").split("\n\n")
    if sentence.strip() and not sentence.startswith("-DOCSTART-")
]
found = Entities(sentences, {"IOB2": IOB2, "IOBES": IOBES}[scheme]).entities
print(
    json.dumps(
        {
            "version": getattr(seqeval, "__version__", ""),
            "sentences": [[[each.start, each.end, each.tag] for each in sentence] for sentence in found],
        }
    )
)
