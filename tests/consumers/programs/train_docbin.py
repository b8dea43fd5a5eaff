"""Trains an entity recognizer on a DocBin for one round, which takes only examples that it finds sound."""

import json
import random
import sys

import spacy
from spacy.tokens import DocBin
from spacy.training import Example

random.seed(0)
nlp = spacy.blank("xx")
documents = list(DocBin().from_disk(sys.argv[1]).get_docs(nlp.vocab))
examples = [Example(doc.copy(), doc) for doc in documents]
ner = nlp.add_pipe("ner")
for doc in documents:
    for each in doc.ents:
        ner.add_label(each.label_)
nlp.initialize(lambda: examples)
print(json.dumps({"losses": nlp.update(examples), "labels": sorted(ner.labels)}))
