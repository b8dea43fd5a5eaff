"""The garbage collector is kept off, and left as it was found."""

import gc

import pytest

from core.review.quiet import uncollected


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_left_as_it_was(on):
    (gc.enable if on else gc.disable)()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        gc.unfreeze()
        gc.enable()
