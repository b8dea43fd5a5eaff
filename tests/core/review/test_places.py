"""Finding what touches a stretch, compared with looking at everything."""

from hypothesis import given
from hypothesis import strategies as st

from core.model import Span
from core.review.places import Numbers, Places


def spans():
    return st.builds(
        lambda start, length: Span(start, start + length), st.integers(0, 400), st.integers(1, 150)
    )


@given(st.dictionaries(st.text(max_size=3), spans()), spans(), st.data())
def test_places(named, asked, data):
    places = Places()
    for name, span in named.items():
        places.put(name, span)
    dropped = data.draw(st.sets(st.sampled_from(sorted(named))) if named else st.just(set()))
    for name in dropped:
        assert places.drop(name) == named[name]
        assert places.drop(name) is None
    expected = {name for name, span in named.items() if span.overlaps(asked) and name not in dropped}
    assert places.touching(asked) == expected
    assert places.any(asked) == bool(expected)


@given(st.lists(st.integers(1, 9), max_size=60), spans())
def test_numbers(lengths, asked):
    found, at = [], 0
    for length in lengths:
        found.append(Span(at + length % 3, at + length % 3 + length))
        at = found[-1].end
    numbers = Numbers(found)
    expected = [position for position, span in enumerate(found) if span.overlaps(asked)]
    assert list(numbers.touching(asked)) == expected
    assert numbers.touching_any([asked, asked]) == set(expected)
