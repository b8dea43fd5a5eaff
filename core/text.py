"""Text at the border: decoding at import, lines, and the map between code points and UTF-16 units."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from dataclasses import dataclass

from core.errors import KnownError

LONGEST_WORDS = 1_000
"""Characters of a title, source, date, unit or note: lists and fields draw all of it, and show little."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    ("\ufeff".encode("gb18030"), "gb18030"),
)
_OTHERS = (
    (b"%PDF-", "PDF"),
    (b"PK\3\4", "ZIP (.docx, .xlsx, .odt, …)"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE (.doc, .xls, .wps)"),
)
"""How files begin that hold text, but are none: their marks would pass for an article, or fit no encoding."""
_BETRAYING = re.compile("[\t-\r -~\u3000-\u3003\uff01-\uff5e]")
_LIKELY = re.compile("[\t-\r -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]")
_LOOKED_AT = 2**16
_TITLE_LENGTH = 60
_SURROGATE = re.compile("[\ud800-\udfff]")
_DATELINE = re.compile(
    r"[\d\s\-/.:：年月日星期一二三四五六七八九十]*|(?:[A-Z\d]+|第\s*[A-Z\d]+)\s*版\s*[:：]?\s*\w{0,4}"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """An article's text as it will be kept, and what was done to the bytes to get it."""

    text: str
    conversions: tuple[str, ...]


def decoded(data: bytes, name: str) -> Decoded:
    """The text of a file: encoding found, BOM dropped, CRLF and CR turned into LF, nothing else changed.

    Tried in this order: a BOM, UTF-8, UTF-16 without a BOM where that makes Chinese or ASCII of it, GB18030.
    `name` is for the sentence. Raises KnownError for a document of another program, and, with the byte
    position, where nothing fits.
    """
    _check_no_document(data, name)
    encoding, body, marked = _encoding(data)
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        # the encoding that got furthest is most likely the one that was meant
        at = max(error.start, _utf8_end(body)) + len(data) - len(body)
        raise KnownError(
            "{name} is not readable text: byte {position} fits neither UTF-8 nor GB18030 nor UTF-16."
            " Save the file as UTF-8 and import it again.",
            name=name,
            position=at,
        ) from None
    conversions = (*(() if encoding == "utf-8" else (encoding,)), *(("bom",) if marked else ()))
    return _kept(text, name, conversions)


def cleaned(text: str, name: str) -> Decoded:
    """A text that is no file's as it will be kept: BOM dropped, CRLF and CR turned into LF.

    `name` is for the sentence. Raises KnownError where it is empty or holds what no text can.
    """
    bare = text.removeprefix("\ufeff")
    return _kept(bare, name, () if bare == text else ("bom",))


def _kept(text: str, name: str, conversions: tuple[str, ...]) -> Decoded:
    text, lines = _with_line_feeds(text)
    if not text.strip():
        raise KnownError(
            "{name} is empty: there is no text in it at position 0. Nothing was imported from it.", name=name
        )
    if (at := text.find("\0")) >= 0:
        raise KnownError(
            "{name} is no text file: there is a NUL character at position {position}."
            " Export it as plain text and import it again.",
            name=name,
            position=at,
        )
    if (half := _SURROGATE.search(text)) is not None:
        raise KnownError(
            "{name} holds half a character at position {position}. Copy or save it anew as UTF-8, and"
            " import it again.",
            name=name,
            position=half.start(),
        )
    return Decoded(text, (*conversions, *lines))


def _check_no_document(data: bytes, name: str) -> None:
    for beginning, sort in _OTHERS:
        if data.startswith(beginning):
            raise KnownError(
                "{name} is no text file: it begins as a file of the sort {sort} does. Open it in its own"
                " program, save it there as plain text in UTF-8, and import that.",
                name=name,
                sort=sort,
            )


def _utf8_end(data: bytes) -> int:
    """The first byte that is no UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return len(data)


def _encoding(data: bytes) -> tuple[str, bytes, bool]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding, data[len(mark) :], True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _looks_utf16(data) or "gb18030", data, False
    # A NUL is UTF-8, too, but in no text.
    return (b"\0" in data and _looks_utf16(data)) or "utf-8", data, False


def _looks_utf16(data: bytes) -> str | None:
    """UTF-16 without a BOM, in the byte order that makes more of a text of it.

    Line feeds, digits, full-width forms and the marks of Chinese betray it: each has a byte that stands in no
    text in another encoding.
    """
    found = []
    for encoding in () if len(data) % 2 else ("utf-16-le", "utf-16-be"):
        try:
            words = data.decode(encoding)[:_LOOKED_AT]
        except UnicodeDecodeError:
            continue
        likely = len(_LIKELY.findall(words))
        if 50 * len(_BETRAYING.findall(words)) >= len(words) and 4 * likely > 3 * len(words):
            found.append((likely, encoding))
    return max(found)[1] if found else None


def _with_line_feeds(text: str) -> tuple[str, list[str]]:
    done = []
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
        done.append("crlf")
    if "\r" in text:
        text = text.replace("\r", "\n")
        done.append("cr")
    return text, done


def guessed_title(text: str) -> str:
    """The first line that says something, cut at 60 characters.

    Lines that hold only a date, a page number or a path of links above the headline are passed over,
    unless there is nothing else.
    """
    lines = [words for line in text.splitlines() if (words := " ".join(line.split()))]
    title = next((line for line in lines[:8] if not _DATELINE.fullmatch(line) and ">" not in line), "")
    title = title or next(iter(lines), "")
    return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1] + "…"


class Utf16Map:
    """Positions in a text: code points, as everything of ours counts, and UTF-16 units, as Qt does."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        """Index the characters beyond the basic plane; a text without them maps to itself."""
        self._points = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._units = [point + i for i, point in enumerate(self._points)]

    def to16(self, point: int) -> int:
        """UTF-16 units before the code point `point`."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_point(self, unit: int) -> int:
        """Code points before the UTF-16 unit `unit`; the middle of a pair counts as its end."""
        return unit - bisect_left(self._units, unit) if self._units else unit
