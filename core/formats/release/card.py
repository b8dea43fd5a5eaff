"""README.md of a release: a dataset card with the front matter that Hugging Face reads."""

from __future__ import annotations

import json
from collections.abc import Iterator

from core.formats.release.names import DATA
from core.record import Record

_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_UNKNOWN = "unknown"
_STRINGS = ("text", "kind", "value", "upper", "unit", "modifier", "direction", "doubt")


def card(manifest: Record) -> str:
    """The page; all of it follows from the manifest."""
    return "\n".join((*_front(manifest), *_body(manifest))) + "\n"


def _front(manifest: Record) -> Iterator[str]:
    splits = list(manifest["splits"]["articles"])
    articles = manifest["counts"]["articles"]
    yield from ("---", f"pretty_name: {_quoted(manifest['name'])}", "language:", "- zh")
    yield from _licences(manifest["licences"])
    yield from ("task_categories:", "- token-classification", "tags:", "- metrics", "- span-annotation")
    yield from ("size_categories:", f"- {next((name for most, name in _SIZES if articles < most), 'n>1M')}")
    yield from ("configs:", "- config_name: default", "  data_files:")
    for split in splits:
        yield from (f"  - split: {split}", f"    path: {DATA}/{split}.jsonl")
    yield from _features()
    yield from ("---", "")


def _licences(licences: list[str]) -> Iterator[str]:
    if len(licences) < 2:
        yield f"license: {_quoted(licences[0].lower() if licences else _UNKNOWN)}"
    else:
        yield "license:"
        yield from (f"- {_quoted(each.lower())}" for each in licences)


def _features() -> Iterator[str]:
    """Types of the fields, so that an empty list or a split without roles is no riddle to its reader."""
    yield from ("dataset_info:", "  features:")
    for name in ("id", "title", "text", "source", "published"):
        yield from _feature("  ", name, "string")
    yield from _feature("  ", "complete", "bool")
    yield from ("  - name: metrics", "    list:")
    for name in ("start", "end"):
        yield from _feature("    ", name, "int64")
    for name in _STRINGS:
        yield from _feature("    ", name, "string")
    yield from _feature("    ", "doubtful", "bool")
    yield from ("    - name: roles", "      list:")
    for name, kind in (("role", "string"), ("start", "int64"), ("end", "int64"), ("text", "string")):
        yield from _feature("      ", name, kind)


def _feature(indent: str, name: str, kind: str) -> tuple[str, str]:
    return f"{indent}- name: {name}", f"{indent}  dtype: {kind}"


def _quoted(words: str) -> str:
    """A string of JSON is one of YAML."""
    return json.dumps(words, ensure_ascii=False)


def _body(manifest: Record) -> Iterator[str]:
    counts, parent = manifest["counts"], manifest["parent"]
    yield from (f"# {manifest['name']} {manifest['version']}", "")
    yield "Gold annotations of metrics (measured facts with a value) in Chinese articles. Each article is a"
    yield "line of JSON; offsets count Unicode code points of `text`, the end excluded; values are decimals"
    yield "in quotation marks. An empty string stands for what is not there."
    yield from ("", "| | |", "|---|---|")
    yield f"| articles | {counts['articles']} |"
    yield f"| metrics | {counts['metrics']}, of them doubtful {counts['doubtful']} |"
    yield f"| schema, guideline | {manifest['schema']['version']}, {manifest['guideline']['version']} |"
    yield f"| licences | {', '.join(manifest['licences']) or _UNKNOWN} |"
    yield f"| made with | {manifest['tool']['name']} {manifest['tool']['version']}, {manifest['created']} |"
    yield f"| parent | {'{name} {version}'.format_map(parent) if parent else 'none'} |"
    yield f"| content | `{manifest['content_sha256']}` |"
    yield from _tables(manifest)
    yield from _notes(manifest)


def _tables(manifest: Record) -> Iterator[str]:
    counts = manifest["counts"]
    yield from ("", "## Splits", "", "| split | articles | metrics |", "|---|--:|--:|")
    for split, found in counts["splits"].items():
        yield f"| {split} | {found['articles']} | {found['metrics']} |"
    yield from ("", "## Kinds", "", "| kind | metrics |", "|---|--:|")
    for kind, number in counts["kinds"].items():
        yield f"| {kind} | {number} |"


def _notes(manifest: Record) -> Iterator[str]:
    groups = manifest["near_duplicates"]["groups"]
    yield from ("", "## How it was made", "")
    yield "Only articles in which every number was decided are in it. The rules are in `guideline.md`, kinds"
    yield "and roles in `schema.json`, what changed since the parent in `changes.md`, and how far reviewers"
    yield f"agreed before anything was settled between them in `agreement.json` ({manifest['reviewers']} of"
    yield "them, under pseudonyms)."
    yield from ("", "Articles were dealt to splits by a seed, not by their content.")
    if groups:
        yield f"**{len(groups)} groups of near-duplicate articles lie in more than one split**; the manifest"
        yield "names them. Figures on one split may be too good for what was learned on another."
    else:
        yield "No near-duplicates were found across them."
    yield from ("", "## Check it", "", "```", "sha256sum -c SHA256SUMS", "```")
    yield from (
        "",
        "`content_sha256` is the hash of the lines of SHA256SUMS on data and schema:",
        "",
    )
    yield from ("```", "grep -E '  (data/|schema\\.json$)' SHA256SUMS | sha256sum", "```")
