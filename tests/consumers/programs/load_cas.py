"""Loads XMI files by their type system with dkpro-cassis: words are the type system and the files."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from cassis import load_cas_from_xmi, load_typesystem

system, *files = map(Path, sys.argv[1:])
with system.open("rb") as file:
    types = load_typesystem(file)
documents = []
for path in files:
    with path.open("rb") as file:
        cas = load_cas_from_xmi(file, typesystem=types)
    marks = cas.select("metric.Mark")
    documents.append(
        {
            "text": cas.sofa_string,
            "marks": [[each.label, each.get_covered_text(), each.value, each.doubt] for each in marks],
            "links": [
                [each.Governor.get_covered_text(), each.label, each.Dependent.get_covered_text()]
                for each in cas.select("metric.Link")
            ],
            "about": [[each.title, each.complete] for each in cas.select("metric.Article")],
        }
    )
    cas.to_xmi()
print(json.dumps({"version": version("dkpro-cassis"), "documents": documents}))
