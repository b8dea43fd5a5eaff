"""Writes a DocBin with our own code: words are the project's folder, our JSON Lines, the file to write."""

import json
import sys
from pathlib import Path

root, lines, target = sys.argv[1:]
sys.path.insert(0, root)

from core.formats import Asked, Packet, formats  # noqa: E402
from core.formats.exchange.output import output  # noqa: E402

found = formats()["jsonl"].read(Packet("gold.jsonl", Path(lines).read_bytes()), Asked())
with output(Path(target), folder=False) as out:
    losses = list(formats()["spacy"].write(iter(found.articles), out))
print(json.dumps({"losses": len(losses), "articles": len(found.articles)}))
