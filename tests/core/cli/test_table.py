"""Tables on a terminal: a Chinese character takes two columns."""

import pytest

from core.cli.table import shortened, table, width


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("青川", 4), ("２３", 4), ("a\u0301", 1), ("12起", 4)]
)
def test_width(text, columns):
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "cut"),
    [
        ("破获案件", 8, "破获案件"),
        ("破获案件", 7, "破获案…"),
        ("破获案件", 6, "破获…"),
        ("a\n b", 9, "a b"),
        ("破a\u0301获案", 5, "破a\u0301…"),
        ("e\u0301", 0, "…"),
        ("长" * 1_000_000, 40, "长" * 19 + "…"),  # cut sign by sign it would take hours
        ("\x1b" * 100_000, 9, r"\x1b\x1b…"),
        (" " * 100_000 + "b", 9, "b"),
    ],
)
def test_shortened(text, columns, cut):
    assert shortened(text, columns) == cut
    assert width(cut) <= max(columns, 1)


def test_columns_line_up():
    lines = table(("kind", "value"), [("数量", "5"), ("ratio", "99.5")], right=(1,)).splitlines()
    assert lines == ["kind   value", "数量       5", "ratio   99.5"]


def test_nothing_in_a_table_is_obeyed_by_the_terminal():
    found = table(("title",), [("\x1b]0;x\x07\u202e红\ud800",), ("a\nb",)])
    assert found.splitlines() == ["title", r"\x1b]0;x\x07\u202e红\ud800", r"a\nb"]
    assert shortened("\x1b[31m红", 40) == r"\x1b[31m红"
