"""CSV: one metric a row, for spreadsheets and data frames; written, never read.

UTF-8 with a BOM, since Excel reads Chinese by it. A cell that a spreadsheet would run as a formula, or a
number of which it would lose digits, has an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal

from core.formats import Annotated, Format, Loss, Output
from core.formats.exchange.cells import cell
from core.formats.exchange.rows import LOST, Cell, head, rows, without_text
from core.written import plain


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    with out.file() as raw, io.TextIOWrapper(raw, "utf-8-sig", newline="") as file:
        lines = csv.writer(file, lineterminator="\r\n")
        lines.writerow(head())
        for each in articles:
            fit = without_text(each)
            lines.writerows([_written(each) for each in row.cells] for row in rows(fit.annotated))
            yield from fit.losses


def _written(value: Cell) -> str:
    return cell(plain(value) if isinstance(value, Decimal) else "" if value is None else str(value))


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
