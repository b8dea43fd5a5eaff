"""Loads JSON Lines with `datasets`: words are a folder for its cache, and the files. Says what it holds."""

import json
import sys

import datasets

cache, *files = sys.argv[1:]
loaded = datasets.load_dataset("json", data_files=files, split="train", cache_dir=cache)
print(
    json.dumps(
        {
            "version": datasets.__version__,
            "rows": [dict(row) for row in loaded],
            "columns": loaded.column_names,
        },
        default=str,
    )
)
