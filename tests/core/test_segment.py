"""Words and their places."""

from __future__ import annotations

from core.segment import words


def test_words_cover_the_text_but_its_white_space() -> None:
    text = "海边 的小镇\n很安静"
    found = words(text)
    assert "".join(span.quote(text) for span in found) == "".join(text.split())
    assert "小镇" in [span.quote(text) for span in found]
