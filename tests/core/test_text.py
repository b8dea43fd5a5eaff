"""Text at the border: what decoding does and refuses, and the map to UTF-16 units."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.errors import KnownError
from core.text import Utf16Map, decoded, guessed_title

TEXT = "松岗镇通报\n今年收粮2.6万吨，𠮷田社居首位🎉。\n"


@pytest.mark.parametrize(
    ("data", "conversions"),
    [
        (TEXT.encode(), ()),
        (b"\xef\xbb\xbf" + TEXT.encode(), ("bom",)),
        (TEXT.encode("gb18030"), ("gb18030",)),
        (("\ufeff" + TEXT).encode("gb18030"), ("gb18030", "bom")),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), ("utf-16-le", "bom")),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), ("utf-16-be", "bom")),
        (TEXT.encode("utf-16-le"), ("utf-16-le",)),
        (TEXT.replace("\n", "\r\n").encode(), ("crlf",)),
        (TEXT.replace("\n", "\r").encode(), ("cr",)),
        (b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(), ("bom", "crlf")),
    ],
)
def test_every_encoding_gives_the_same_text(data, conversions):
    found = decoded(data, "a.txt")
    assert (found.text, found.conversions) == (TEXT, conversions)


SHORT = ["今年销售额增长百分之十二。", "青屿县，今年", "一\n销", "3 cows, 12%", "“一带一路”签约３项"]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", SHORT)
def test_without_a_mark_the_byte_order_is_that_which_makes_a_text_of_it(text, codec):
    assert decoded(text.encode(codec), "a.txt").text == text


@pytest.mark.parametrize("text", [*SHORT, "0\x01", "hello wo\x02rld 中", "ABN" * 30])
def test_what_is_in_another_encoding_is_not_taken_for_it(text):
    for codec in ("utf-8", "gb18030"):
        assert decoded(text.encode(codec), "a.txt").text == text


@pytest.mark.parametrize(
    ("data", "position"),
    [(b"\xe6\x9d\xbe\xff\xff\xff", "3"), (b"abc\x81", "3"), (b"\xef\xbb\xbfab\xff", "5")],
)
def test_what_cannot_be_decoded_is_refused_with_its_position(data, position):
    with pytest.raises(KnownError) as error:
        decoded(data, "report.txt")
    assert "report.txt" in str(error.value)
    assert f"byte {position} " in str(error.value)


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf", "　\n".encode()])
def test_an_empty_file_is_refused(data):
    with pytest.raises(KnownError, match=r"report\.txt is empty"):
        decoded(data, "report.txt")


def test_a_binary_file_is_refused():
    with pytest.raises(KnownError, match="NUL character at position 2"):
        decoded(b"ab\0cdefghijklmnopqrstuvwxyz" * 9, "image.png")


@pytest.mark.parametrize(
    ("data", "sort"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"PK\3\4", "ZIP (.docx, .xlsx, .odt, …)"),
        (b"{\\rtf1\\ansi \\u20840?", "RTF"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504, "OLE (.doc, .xls, .wps)"),
    ],
)
def test_a_document_of_another_program_is_named_as_what_it_is(data, sort):
    with pytest.raises(KnownError, match="plain text in UTF-8") as error:
        decoded(data, "report.txt")
    assert f"begins as a file of the sort {sort} does" in str(error.value)


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), min_size=1))
@example("a\xa0b\u2028c\u2029d\ufeffe\u0301\x85𠮷🎉")
def test_nothing_else_is_changed(text):
    if text.strip() and not text.startswith("\ufeff"):
        assert decoded(text.encode("utf-8"), "a").text == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("𠮷a🎉e\u0301")
def test_utf16_positions_there_and_back(text):
    positions = Utf16Map(text)
    for i in range(len(text) + 1):
        units = len(text[:i].encode("utf-16-le")) // 2
        assert positions.to16(i) == units
        assert positions.to_point(units) == i


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("澜口县通报\n正文", "澜口县通报"),
        ("\n 　 澜口县  通报 \n正文", "澜口县 通报"),
        ("2024-01-15 08:30\n第02版：要闻\n首页>新闻\n一城灯火\n正文", "一城灯火"),
        ("2024年1月15日", "2024年1月15日"),
        ("长" * 70, "长" * 59 + "…"),
        ("", ""),
    ],
)
def test_the_title_is_guessed_from_the_first_line_that_says_something(text, title):
    assert guessed_title(text) == title
