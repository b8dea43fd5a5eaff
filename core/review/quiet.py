"""Keeping the garbage collector off a long article, which is made in one go, stays, and holds no garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def keep_off() -> None:
    """What there is by now will stay: the collector does not walk it again. It costs next to nothing."""
    gc.freeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """What is made in here is not searched for garbage, neither now nor later.

    Tens of thousands of new values would set the collector off again and again; and each of its later full
    rounds would walk them all, in the middle of someone's work. The next article frees this one for it.
    """
    was = gc.isenabled()
    gc.unfreeze()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was:
            gc.enable()
