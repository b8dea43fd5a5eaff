"""Makes documents of JSON Lines with spans: for each span what spaCy finds there, or null where it cannot."""

import json
import sys
from pathlib import Path

import spacy
from spacy.tokens import Doc

nlp = spacy.blank("xx")
documents = []
for line in Path(sys.argv[1]).read_text("utf-8").split("\n")[:-1]:
    record = json.loads(line)
    doc = Doc(nlp.vocab, words=list(record["text"]), spaces=[False] * len(record["text"]))
    found = [doc.char_span(each["start"], each["end"], each["label"]) for each in record["spans"]]
    doc.spans["metrics"] = [each for each in found if each is not None]
    documents.append({"text": doc.text, "spans": [each and [each.text, each.label_] for each in found]})
print(json.dumps({"version": spacy.__version__, "documents": documents}))
