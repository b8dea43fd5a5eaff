"""CSV: one metric a row, for spreadsheets and data frames; written, never read.

UTF-8 with a BOM, since Excel reads Chinese by it. A cell that a spreadsheet would run as a formula, or a
number of which it would lose digits, has an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from core.formats import Annotated, Format, Loss, Output
from core.formats.exchange.rows import LOST, Cell, head, rows, without_text
from core.written import plain

_RUN = tuple("=+-@＝＋－＠")
_BLANKS = ("\t", "\r", "\n")
_NUMBER = re.compile(r"[+-]?(\d+)(?:\.(\d+))?")
_KEPT_DIGITS = 15


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    with out.file() as raw, io.TextIOWrapper(raw, "utf-8-sig", newline="") as file:
        lines = csv.writer(file, lineterminator="\r\n")
        lines.writerow(head())
        for each in articles:
            fit = without_text(each)
            lines.writerows([_written(cell) for cell in row.cells] for row in rows(fit.annotated))
            yield from fit.losses


def _written(cell: Cell) -> str:
    words = plain(cell) if isinstance(cell, Decimal) else "" if cell is None else str(cell)
    return f"'{words}" if _is_misread(words) else words


def _is_misread(words: str) -> bool:
    """Whether a spreadsheet would make something else of it."""
    number = _NUMBER.fullmatch(words)
    if number is None:
        bare = words.strip()
        return words.startswith(_BLANKS) or (len(bare) > 1 and bare.startswith(_RUN))  # a lone = runs nothing
    before, behind = number[1], number[2] or ""
    return len(before + behind) > _KEPT_DIGITS or (before.startswith("0") and before != "0")


FORMAT = Format(
    "csv",
    "CSV rows",
    "CSV 行",
    (".csv",),
    write=_write,
    loses=LOST,
    use_en="One metric a row: for data frames and for spreadsheets.",
    use_zh="每个指标一行：适合数据分析和电子表格。",
)
