"""Loads a DocBin as any pipeline does: of each document its text, tokens, entities, spans, user data."""

import json
import sys

import spacy
from spacy.tokens import DocBin


def spans(found):
    return [[each.start_char, each.end_char, each.label_, each.text] for each in found]


vocab = spacy.blank("zh").vocab
documents = [
    {
        "text": doc.text,
        "tokens": len(doc),
        "entities": spans(doc.ents),
        "spans": spans(doc.spans["metrics"]),
        "data": dict(doc.user_data),
    }
    for doc in DocBin(store_user_data=True).from_disk(sys.argv[1]).get_docs(vocab)
]
print(json.dumps({"version": spacy.__version__, "documents": documents}))
