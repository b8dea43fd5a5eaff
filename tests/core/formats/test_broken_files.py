"""Every format that is read, by existing: a broken file is read, or refused in a sentence with its name."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.formats import Asked, Brought, Packet, formats
from tests.consumers.gold import hard_articles
from tests.core.formats.exchanging import written

BOTH = [name for name, each in formats().items() if each.read and each.write and each.at_hand]
PIECES = [
    b"\t",
    b'"',
    b"{",
    b"]",
    b":",
    b"-1",
    b"null",
    b"9" * 30,
    b"\xff",
    b"\xe2\x80\xa8",
    b" ",
    b"\n\n",
    b"\0",
]


@st.composite
def breakages(draw):
    """What happens to a file: where, as a part of its length, how much of it goes, and what comes instead."""
    places = st.floats(0, 1, exclude_max=True)
    return draw(
        st.lists(
            st.tuples(places, st.integers(0, 40), st.sampled_from([b"", *PIECES])), min_size=1, max_size=4
        )
    )


@pytest.fixture(scope="module")
def files():
    """The files of each format, written once."""
    return {name: written(name, hard_articles())[0] for name in BOTH}


@pytest.mark.parametrize("name", BOTH)
@given(data=st.data(), breaks=breakages())
@settings(max_examples=150)
def test_it_is_read_or_refused_in_a_sentence(files, name, data, breaks):
    form = formats()[name]
    named = {file or f"gold{form.suffixes[0]}": content for file, content in files[name].items()}
    file = data.draw(st.sampled_from(sorted(each for each in named if Path(each).suffix in form.suffixes)))
    content = named[file]
    for place, length, piece in breaks:
        at = int(place * len(content))
        content = content[:at] + piece + content[at + length :]
    companion = named.get(str(Path(file).with_suffix(form.beside))) if form.beside else None
    said = _said(form, Packet(file, content, companion))
    assert said is None or said.startswith(file)


def _said(form, packet):
    """What the refusal says; None where the file was read."""
    try:
        assert isinstance(form.read(packet, Asked()), Brought)
    except KnownError as error:
        return str(error)
    return None
