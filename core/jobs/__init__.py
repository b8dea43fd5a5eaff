"""Every operation that needs several rooms, one file each; window and command line come through here."""

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""Called with what is done and what there is in all; False asks the work to stop."""
