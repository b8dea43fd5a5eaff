"""Reads what `spacy convert` made of CoNLL: tokens of each document, its sentences, its entities."""

import json
import sys

import spacy
from spacy.tokens import DocBin

vocab = spacy.blank("zh").vocab
documents = [
    {
        "tokens": [token.text for token in doc],
        "starts": [token.i for token in doc if token.is_sent_start],
        "entities": [[each.start, each.end, each.label_] for each in doc.ents],
    }
    for doc in DocBin().from_disk(sys.argv[1]).get_docs(vocab)
]
print(json.dumps({"version": spacy.__version__, "documents": documents}))
