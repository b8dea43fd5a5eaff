"""Inputs made worse, the same for the same number: bytes, and the structure of JSON, XML and zip files."""

from __future__ import annotations

import io
import json
import re
import warnings
import zipfile
from collections.abc import Callable, Sequence
from encodings.aliases import aliases
from random import Random

Mutation = Callable[[bytes, Random], bytes]

TOKENS = [
    *(b"", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\r", b"\r\n", b"\n\n", b"\x85"),
    *(b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xf0\x9f", b"\xc0\xaf", b"\\ud800", b"\\u0000", b"\\", b'"', b"'"),
    *(b"1e999999", b"-1e999999", b"NaN", b"Infinity", b"-Infinity", b"9" * 30, b"9" * 5000, b"-1", b"0x10"),
    *(b"1E+60", b"0.0000000000001", b"18446744073709551616", b"-0", b"1_000", "１２".encode(), b"null"),
    *(b"true", b"{", b"}", b"[", b"]", b"[" * 2000, b'{"a":' * 2000, b"<", b">", b"&", b"&amp;", b"&#0;"),
    *(b"&#xD800;", b"&lol;", b"]]>", b"<!--", b"<![CDATA[", b"<div>" * 300, b"<table><tr><td>" * 100),
    *(
        b'<!DOCTYPE a [<!ENTITY b "c">]>',
        b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
        b"<?xml version='1.1'?>",
    ),
    *(b'<?xml version="1.0" encoding="utf-7"?>', b'<meta charset="utf-16">', b"<img src=x onerror=y>"),
    *(b"../", b"/", b"C:\\", b"=1+1", b"@SUM(1)", b"\t", b" ", "　".encode(), "亿".encode(), "分之".encode()),
    *("零".encode(), "·".encode(), "％".encode(), "😀".encode(), "\u202e".encode(), "\ufeff".encode()),
]
VALUES = [
    *(None, True, 0, -1, 1, 10**18, 10**400, 1.5, 1e308, "", " ", "\0", "\ud800", "x" * 5000, [], {}),
    *(
        [[]],
        {"": ""},
        "1e999999",
        "NaN",
        "Infinity",
        "1" * 200,
        "0." + "3" * 5000,
        "<b>",
        "0",
        "=1",
        [1, 2, "x"],
        "２",
    ),
]


def mutated(data: bytes, others: Sequence[bytes], rng: Random, shapes: Sequence[Mutation] = ()) -> bytes:
    """The input after one to six mutations, some of its structure; `others` are for splicing."""
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        shaped = bool(shapes) and rng.random() < 0.6
        data = rng.choice(shapes)(data, rng) if shaped else _bytewise(data, others, rng)
    return data


def _bytewise(data: bytes, others: Sequence[bytes], rng: Random) -> bytes:
    at = rng.randrange(len(data) + 1)
    end = min(len(data), at + rng.choice((0, 1, 2, 8, 64, 500)))
    match rng.randrange(7):
        case 0 if at < len(data):
            return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]
        case 1:
            return data[:at]
        case 2:
            return data[:at] + data[end:]
        case 3:
            return data[:end] + data[at:end] * rng.choice((1, 2, 50)) + data[end:]
        case 4:
            other = rng.choice(others)
            return data[:at] + other[rng.randrange(len(other) + 1) :]
        case 5:
            return data[:at] + rng.choice(TOKENS) + data[at:]
        case _:
            return data[:at] + rng.choice(TOKENS) + data[end:]


def json_mutated(data: bytes, rng: Random) -> bytes:
    """One line, or all of it, with a value, a key or the nesting changed; untouched where it is no JSON."""
    lines = data.split(b"\n")
    at = rng.randrange(len(lines))
    try:
        content = json.loads(lines[at])
        return b"\n".join([*lines[:at], _dumped(_changed(content, rng), rng), *lines[at + 1 :]])
    except (ValueError, RecursionError):
        pass
    try:
        return _dumped(_changed(json.loads(data), rng), rng)
    except (ValueError, RecursionError):
        return data


def _dumped(content: object, rng: Random) -> bytes:
    try:
        words = json.dumps(content, ensure_ascii=rng.random() < 0.5)
    except ValueError:  # more digits than Python writes
        return b"9" * 5000
    if rng.random() < 0.1:
        words = re.sub(r'("\w+":)', r"\1 1, \1", words, count=1)  # a key twice
    return words.encode("utf-8", "surrogatepass")


def _changed(content: object, rng: Random) -> object:
    """A walk down to some place, and something else there."""
    if rng.random() < 0.15 or not isinstance(content, dict | list) or not content:
        return _other(content, rng)
    if isinstance(content, list):
        at = rng.randrange(len(content))
        if rng.random() < 0.1:
            return [*content, content[at]] if rng.random() < 0.5 else [*content[:at], *content[at + 1 :]]
        return [*content[:at], _changed(content[at], rng), *content[at + 1 :]]
    key = rng.choice(list(content))
    rest = {name: value for name, value in content.items() if name != key}
    match rng.randrange(10):
        case 0:
            return rest
        case 1:
            return {**rest, rng.choice(("", "id", "text", "\ud800", "x" * 300)): content[key]}
        case _:
            return {**content, key: _changed(content[key], rng)}


def _other(content: object, rng: Random) -> object:
    if isinstance(content, int) and not isinstance(content, bool) and rng.random() < 0.6:
        return content + rng.choice((-1, 1, 1000, -1000, 2**40))
    if isinstance(content, str) and content and rng.random() < 0.6:
        at = rng.randrange(len(content))
        piece = rng.choice(("\0", "\r", "\ud83d", "\u2028", "\ufeff", "<b>", "😀", "\u202e", "9" * 70, ""))
        return content[:at] + piece + content[at + rng.randrange(3) :]
    if rng.random() < 0.1:
        for _ in range(rng.choice((3, 300))):
            content = [content]
        return content
    return rng.choice(VALUES)


_VALUE = re.compile(rb'(?<=":)\s*(?:"[^"\\]*"|[\d.]+|null|true|false)')
_DEPTHS = (900, 9_000)


def deepened(data: bytes, rng: Random) -> bytes:
    """A value of JSON, of the first line more often than of others, in the place of which lists lie deep."""
    first = data.find(b"\n") if rng.random() < 0.5 else -1
    found = [each.span() for each in _VALUE.finditer(data[:first] if first > 0 else data)]
    if not found:
        return data
    start, end = rng.choice(found)
    depth = rng.choice(_DEPTHS)
    return data[:start] + b"[" * depth + b"]" * depth + data[end:]


_ATTRIBUTE = re.compile(rb'="[^"]*"')
_ELEMENT = re.compile(rb"<[^<>]*>")


def xml_mutated(data: bytes, rng: Random) -> bytes:
    """An attribute with another value, or a tag that is gone, stands twice or deep in others of its kind."""
    attribute = rng.random() < 0.5
    found = list((_ATTRIBUTE if attribute else _ELEMENT).finditer(data))
    if not found:
        return data
    start, end = rng.choice(found).span()
    if attribute:
        piece = b'="' + rng.choice([*TOKENS, b"-5", b"99999999"]) + b'"'
    else:
        piece = data[start:end] * rng.choice((0, 2, 40, 400))
    return data[:start] + piece + data[end:]


_ENCODING = re.compile(rb"""(?<=encoding=["'])[^"']*""")
_CODECS = sorted({*aliases.values(), "undefined", "idna", "punycode", "unicode_escape", "x", "utf-8-sig"})


def declared_otherwise(data: bytes, rng: Random) -> bytes:
    """Another encoding on the first line of XML than that in which it is, or written in that, too."""
    codec = rng.choice(_CODECS)
    named = _ENCODING.sub(codec.encode(), data, count=1)
    if rng.random() < 0.5:
        return named
    try:
        return named.decode("utf-8", "replace").encode(codec, "replace")
    except Exception:  # noqa: BLE001 (no encoding of texts, or one that fails at what it cannot replace)
        return named


_NAMES = ("../a.txt", "/a.txt", "C:\\a.txt", "a\\b.txt", "", "x" * 300, "a\n<b>.txt")


def zip_mutated(data: bytes, rng: Random) -> bytes:
    """A member changed, gone, under another name, or packed otherwise; untouched where it is no zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            members = [(name, file.read(name)) for name in file.namelist()]
    except Exception:  # noqa: BLE001 (what an earlier mutation has broken)
        return data
    if not members:
        return data
    at = rng.randrange(len(members))
    name, content = members[at]
    match rng.randrange(4):
        case 0:
            members.pop(at)
        case 1:
            members[at] = (rng.choice(_NAMES), content)
        case _:
            change = xml_mutated if content.lstrip()[:1] == b"<" and rng.random() < 0.7 else _spoiled
            members[at] = (name, change(content, rng))
    file_bytes = io.BytesIO()
    packing = rng.choice((0, 8, 8, 8, 12, 14))
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(file_bytes, "w", packing) as file:
        for each, inside in members:
            info = zipfile.ZipInfo(each)
            info.compress_type = file.compression
            info.external_attr = rng.choice((0, 0, 0, 0o120777 << 16))
            file.writestr(info, inside)
    return file_bytes.getvalue()


def _spoiled(data: bytes, rng: Random) -> bytes:
    return _bytewise(data, [data], rng)
