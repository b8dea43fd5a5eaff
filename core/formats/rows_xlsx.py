"""XLSX: one metric a row, with types, so that nothing is run, rounded or taken for a date; never read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from core.errors import KnownError
from core.formats import Annotated, Aspect, Format, Loss, Output
from core.formats.exchange.losses import loss
from core.formats.exchange.rows import LOST, Cell, Row, head, rows, without_text
from core.written import plain

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_MOST_ROWS = 1_048_575
_LONGEST = 32_767
_KEPT_DIGITS = 15
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 (the format has no zones; the same content gives the same bytes)


def _write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    from xlsxwriter import Workbook  # noqa: PLC0415 (only who writes one waits for it)

    # Rows go to the disk as they come, so that any number of them fits.
    kept = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with out.file() as file, Workbook(file, kept) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet("metrics")
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(head()):
            sheet.write_string(0, column, name, book.add_format({"bold": True}))
        yield from _filled(sheet, articles)


def _filled(sheet: Worksheet, articles: Iterable[Annotated]) -> Iterator[Loss]:
    at = 0
    for each in articles:
        fit = without_text(each)
        for row in rows(fit.annotated):
            at += 1
            if at > _MOST_ROWS:
                raise KnownError(
                    "A sheet of XLSX holds {most} rows and there are more metrics than that. Write them as"
                    " CSV, or fewer articles. Nothing was written.",
                    most=_MOST_ROWS,
                )
            yield from _put(sheet, at, row, each)
        yield from fit.losses


def _put(sheet: Worksheet, at: int, row: Row, annotated: Annotated) -> Iterator[Loss]:
    for column, (name, cell) in enumerate(zip(head(), row.cells, strict=True)):
        if cell is None or cell == "":
            continue
        if isinstance(cell, int) or _is_exact(cell):
            sheet.write_number(at, column, float(cell))
            continue
        words = plain(cell) if isinstance(cell, Decimal) else str(cell)
        if len(words) > _LONGEST:
            yield loss(annotated, row.metric, Aspect.TEXT, name)
            words = words[: _LONGEST - 1] + "…"
        sheet.write_string(at, column, words)


def _is_exact(cell: Cell) -> bool:
    """A decimal that a spreadsheet keeps digit by digit."""
    return isinstance(cell, Decimal) and sum(sign.isdigit() for sign in plain(cell)) <= _KEPT_DIGITS


FORMAT = Format(
    "xlsx",
    "XLSX rows",
    "XLSX 行",
    (".xlsx",),
    write=_write,
    loses=LOST,
    use_en="One metric a row, with types: for Excel, WPS and LibreOffice.",
    use_zh="每个指标一行，保留数据类型：适合 Excel、WPS 和 LibreOffice。",
)
