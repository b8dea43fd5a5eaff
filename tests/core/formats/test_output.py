"""What a format writes is there whole or not at all, whenever it is interrupted."""

import os

import pytest

from core.formats.exchange.output import output


def test_an_interrupt_while_the_room_is_made_leaves_nothing(tmp_path, monkeypatch):
    make = os.mkdir

    def interrupted(*given, **named):
        make(*given, **named)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "mkdir", interrupted)
        with pytest.raises(KeyboardInterrupt), output(tmp_path / "gold.jsonl", folder=False):
            pytest.fail("there is no room to write in")
    assert list(tmp_path.iterdir()) == []


def begun(place):
    with output(place, folder=False) as made:
        made.text("", "after")
        raise KeyboardInterrupt


def test_an_interrupt_while_it_is_written_leaves_what_stood_there(tmp_path):
    place = tmp_path / "gold.jsonl"
    place.write_text("before", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        begun(place)
    assert list(tmp_path.iterdir()) == [place]
    assert place.read_text("utf-8") == "before"
