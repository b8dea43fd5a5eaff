"""Exchange formats: one file each, found by its FORMAT; a new format is a new file and no other line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import MappingProxyType

from core.formats.annotated import Annotated
from core.formats.exchange.losses import Aspect, Loss
from core.formats.exchange.output import Output
from core.formats.exchange.packet import Asked, Brought, Packet

__all__ = [
    "Annotated",
    "Asked",
    "Aspect",
    "Brought",
    "Format",
    "Loss",
    "Output",
    "Packet",
    "format_of",
    "formats",
]

Reader = Callable[[Packet, Asked], Brought]
Writer = Callable[[Iterable[Annotated], Output], Iterator[Loss]]


def _by_suffix(packet: Packet) -> bool:  # noqa: ARG001 (the suffix alone has decided)
    return True


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write annotated articles, to read them, or both.

    `read` checks every quote, takes all of a file or nothing, and raises KnownError with line and field.
    `write` takes the articles one by one, in the order of their ids, and yields what each loses; the same
    content gives the same bytes. `recognizes` tells files of one suffix apart, by how they begin. `folder`:
    several files are written, into a folder. `beside` names the suffix of a file that belongs to one that is
    read, and is no article of its own. `loses` names what no article keeps. `use_en` and `use_zh` say in a
    sentence whom it is for. `predictions`: `Annotated.predicted` is written, too. `separated`: a reader that
    asks by `Asked.separator` what stood between tokens. `needs` is a package that is an extra of this
    program; where it is not installed, writing raises KnownError with the command that installs it.
    `by_line`: each line of a file is an article that needs no other line, so that a large file can be read in
    parts.
    """

    name: str
    en: str
    zh: str
    suffixes: tuple[str, ...]
    read: Reader | None = None
    write: Writer | None = None
    recognizes: Callable[[Packet], bool] = _by_suffix
    folder: bool = False
    beside: str = ""
    loses: frozenset[Aspect] = frozenset()
    use_en: str = ""
    use_zh: str = ""
    predictions: bool = False
    separated: bool = False
    needs: str = ""
    by_line: bool = False

    @property
    def at_hand(self) -> bool:
        """Whether the package that it needs is installed, if it needs one."""
        return not self.needs or find_spec(self.needs) is not None

    def title(self, language: str) -> str:
        """Its name for people; anything but Chinese reads English."""
        return self.zh if language.startswith("zh") else self.en

    def use(self, language: str) -> str:
        """What it is for, in a sentence."""
        return self.use_zh if language.startswith("zh") else self.use_en


@cache
def formats() -> Mapping[str, Format]:
    """Every format of this package, by name; looked for once, since it is asked for each file."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    found = (getattr(module, "FORMAT", None) for module in modules)
    return MappingProxyType({each.name: each for each in found if isinstance(each, Format)})


def format_of(packet: Packet) -> Format | None:
    """Which format a file is in, by its suffix and then by how it begins; None for one we do not know."""
    readable = [each for each in formats().values() if each.read and packet.suffix in each.suffixes]
    return next((each for each in readable if each.recognizes(packet)), None)
