"""croissant.json of a release: what is in which file, for programs that read MLCommons' Croissant 1.0."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from core.formats.release.names import DATA
from core.record import Record

_CONTEXT: Final = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_ARTICLE: Final = {
    "id": ("sc:Text", "SHA-256 of the text; the article's name"),
    "title": ("sc:Text", "The article's title"),
    "text": ("sc:Text", "The article; offsets count its Unicode code points"),
    "source": ("sc:Text", "The file that it was read from"),
    "published": ("sc:Text", "When it was published, where that is known"),
    "complete": ("sc:Boolean", "Whether every number was decided; always so in a release"),
}
_METRIC: Final = {
    "start": ("sc:Integer", "First code point of the value span"),
    "end": ("sc:Integer", "The code point behind it"),
    "text": ("sc:Text", "The words of the value span"),
    "kind": ("sc:Text", "An id of schema.json"),
    "value": ("sc:Text", "The normalised value, a decimal"),
    "upper": ("sc:Text", "The upper end of a range, else empty"),
    "unit": ("sc:Text", "The unit"),
    "modifier": ("sc:Text", "How the figure bounds the true one"),
    "direction": ("sc:Text", "up, down or empty"),
    "doubtful": ("sc:Boolean", "Whether the reviewer was in doubt"),
    "doubt": ("sc:Text", "The reviewer's note"),
}


def croissant(manifest: Record, sums: Mapping[str, str], sizes: Mapping[str, int]) -> str:
    """The description as JSON-LD; hashes and sizes in bytes by file name."""
    splits = list(manifest["splits"]["articles"])
    found = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": manifest["name"],
        "description": f"Gold annotations of metrics in Chinese articles, release {manifest['version']}.",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "version": manifest["version"],
        "datePublished": manifest["created"],
        "license": _licence(manifest["licences"]),
        "citeAs": f"{manifest['name']} {manifest['version']}, content {manifest['content_sha256']}",
        "url": f"urn:sha256:{manifest['content_sha256']}",
        "creator": {"@type": "sc:Organization", "name": "The maintainers of this data set"},
        "inLanguage": "zh",
        "distribution": [_file(split, sums, sizes) for split in splits],
        "recordSet": [_records(split) for split in splits],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _licence(licences: list[str]) -> str | list[str]:
    return licences if len(licences) > 1 else (licences or ["unknown"])[0]


def _file(split: str, sums: Mapping[str, str], sizes: Mapping[str, int]) -> Record:
    name = f"{DATA}/{split}.jsonl"
    return {
        "@type": "cr:FileObject",
        "@id": f"{split}-file",
        "name": f"{split}.jsonl",
        "contentUrl": name,
        "contentSize": f"{sizes[name]} B",
        "encodingFormat": "application/jsonlines",
        "sha256": sums[name],
    }


def _records(split: str) -> Record:
    return {
        "@type": "cr:RecordSet",
        "@id": split,
        "name": split,
        "description": f"The articles of the split {split}, one a line.",
        "key": {"@id": f"{split}/id"},
        "field": [
            *(_field(split, name, what, {"column": name}) for name, what in _ARTICLE.items()),
            {
                "@type": "cr:Field",
                "@id": f"{split}/metrics",
                "name": "metrics",
                "description": "The metrics of the article; each has its roles in `roles`, too.",
                "repeated": True,
                "subField": [
                    _field(split, f"metrics/{name}", what, {"column": "metrics"}, {"jsonPath": name})
                    for name, what in _METRIC.items()
                ],
            },
        ],
    }


def _field(
    split: str, name: str, what: tuple[str, str], extract: Record, transform: Record | None = None
) -> Record:
    kind, about = what
    source = {"fileObject": {"@id": f"{split}-file"}, "extract": extract}
    return {
        "@type": "cr:Field",
        "@id": f"{split}/{name}",
        "name": name,
        "description": about,
        "dataType": kind,
        "source": source | ({"transform": transform} if transform else {}),
    }
