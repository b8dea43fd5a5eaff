"""From text to metrics: numerals, quantities, exclusions, kinds, roles, each on top of the one before.

The rules take a quarter of a second to read. So `from core import extraction` reads none of them; a module of
this room is read when it is first asked for by name, and the window is on the screen before.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from core.compiled import offered

if TYPE_CHECKING:
    from types import ModuleType

    from core.extraction import coverage as coverage
    from core.extraction import ladder as ladder
    from core.extraction import misreading as misreading
    from core.extraction import numerals as numerals
    from core.extraction import proposal as proposal
    from core.extraction import reading as reading
    from core.extraction import registry as registry
    from core.extraction import rules as rules
    from core.extraction import surface as surface
else:

    def __getattr__(name: str) -> ModuleType:
        """The module of that name; AttributeError where the room has none."""
        try:
            return import_module(f"{__name__}.{name}")
        except ModuleNotFoundError:
            raise AttributeError(name) from None


__path__[:0] = offered()
