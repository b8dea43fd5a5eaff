"""Rows for spreadsheets: every field of a metric in its column, nothing run, nothing rounded."""

import csv
import io
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from core.formats import Annotated
from core.formats.exchange.losses import Aspect
from core.model import Article, Direction, Metric, Modifier, Quantity, Span
from tests.core.formats.exchanging import written

TEXT = "青柳市去年接待游客1286万人次，同比增长12.4%。\n"
VISITORS = Metric(
    Span(9, 16),
    "count",
    Quantity(Decimal(12860000), None, "人次", Modifier.ABOUT),
    (("period", Span(3, 5)), ("scope", Span(0, 3))),
    "",
)
GROWTH = Metric(Span(21, 26), "change", Quantity(Decimal("12.4"), None, "%", direction=Direction.UP))
ARTICLE = Article.of(TEXT, "旅游🙂")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_csv(articles):
    data = written("csv", articles)[0][""]
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read_xlsx(articles):
    """The cells by column and row, numbers as floats."""
    data = written("xlsx", articles)[0][""]
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        sheet = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    found = {}
    for cell in sheet.iter(f"{MAIN}c"):
        words = "".join(node.text or "" for node in cell.iter(f"{MAIN}t"))
        number = cell.findtext(f"{MAIN}v")
        found[cell.get("r")] = words if cell.get("t") == "inlineStr" else float(number)
    assert not list(sheet.iter(f"{MAIN}f"))
    return found


def test_a_row_has_everything_of_its_metric():
    first, second = read_csv([Annotated(ARTICLE, (GROWTH, VISITORS), complete=True)])
    assert list(first)[:11] == [
        *("article", "title", "start", "end", "quote", "kind"),
        *("value", "upper", "unit", "modifier", "direction"),
    ]
    assert first["article"] == ARTICLE.id
    assert (first["title"], first["start"], first["end"], first["quote"]) == (
        "旅游🙂",
        "9",
        "16",
        "1286万人次",
    )
    assert (first["kind"], first["value"], first["upper"]) == ("count", "12860000", "")
    assert (first["unit"], first["modifier"], first["direction"]) == ("人次", "≈", "")
    assert (first["period"], first["period_start"], first["period_end"]) == ("去年", "3", "5")
    assert (first["scope"], first["basis"], first["basis_start"]) == ("青柳市", "", "")
    assert (first["doubt"], second["doubt"]) == ("?", "")
    assert (second["value"], second["unit"], second["direction"]) == ("12.4", "%", "up")
    assert second["modifier"] == "="


def test_the_text_is_told_as_lost():
    _, losses = written("csv", [Annotated(ARTICLE, (GROWTH,), complete=True)])
    assert [each.aspect for each in losses] == [Aspect.TEXT, Aspect.COMPLETE]
    assert written("xlsx", [Annotated(ARTICLE, (GROWTH,), complete=True)])[1] == losses


def with_cells(title="", doubt=None, value="3"):
    metric = Metric(Span(0, 2), "count", Quantity(Decimal(value)), doubt=doubt)
    return Annotated(Article.of("3人", title), (metric,))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+SUM(A1)", "'+SUM(A1)"),
        ("-a", "'-a"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        (" =1+1", "' =1+1"),
        ("＝1+1", "'＝1+1"),
        ("=", "="),
        ("-5", "-5"),
        ("3.50", "3.50"),
        ("007", "'007"),
        ("110105199001011234", "'110105199001011234"),
        ('a"b,c\nd', 'a"b,c\nd'),
    ],
)
def test_no_cell_is_run_or_loses_digits(words, shown):
    (row,) = read_csv([with_cells(title=words, doubt=words)])
    assert (row["title"], row["doubt"]) == (shown, shown)


def test_long_values_stay_text():
    long = "1234567890.1234567"
    (row,) = read_csv([with_cells(value=long)])
    assert row["value"] == f"'{long}"
    assert read_xlsx([with_cells(value=long)])["G2"] == long
    assert read_xlsx([with_cells(value="-12.5")])["G2"] == -12.5


def test_strings_of_people_stay_strings_in_xlsx():
    cells = read_xlsx([with_cells(title="=1+1", doubt="http://example.org/\x01<&>\n_x0041_")])
    assert cells["B2"] == "=1+1"
    assert cells["X2"] == "http://example.org/_x0001_<&>\n_x005F_x0041_"
    assert cells["C2"] == 0.0


def test_a_cell_that_is_too_long_is_cut_and_told():
    _, losses = written("xlsx", [with_cells(doubt="长" * 40_000)])
    assert [(each.aspect, each.name) for each in losses] == [(Aspect.TEXT, "doubt"), (Aspect.TEXT, "")]


def test_more_rows_than_a_sheet_has_are_refused(monkeypatch):
    monkeypatch.setattr("core.formats.rows_xlsx._MOST_ROWS", 1)
    with pytest.raises(Exception, match="holds 1 rows and there are more"):
        written("xlsx", [Annotated(ARTICLE, (GROWTH, VISITORS))])
