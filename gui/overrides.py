"""What of ours overrides Qt's methods may fail: the hooks are told, and Qt gets an empty answer.

PySide keeps what an override raises in the middle of a call from Python until that call is over. Meanwhile
PySide 6.11 drops each override that Qt asks for the first time and counts it once too little, so that its
code is freed while it is in use; and before Python 3.12 it crashes at once on an error that C code raised.
So nothing that is raised may reach it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, wraps
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from shiboken6 import Shiboken

_EMPTY: Final[dict[str, Callable[[], Any]]] = {
    "int": int,
    "bool": bool,
    "str": str,
    "QModelIndex": QModelIndex,
    "QRect": QRect,
    "QSize": QSize,
    "Qt.ItemFlag": lambda: Qt.ItemFlag.NoItemFlags,
    "Qt.Orientation": lambda: Qt.Orientation(0),
}
"""By the type of the answer; anything else may be None."""


@cache
def guard_overrides() -> None:
    """Guard the classes that there are, and those that are made from now on; it is done once in a process."""
    for made in set(_below(Shiboken.Object)):
        _guard(made)
    # the one place that hears of a class before anything of it exists
    Shiboken.Object.__init_subclass__ = classmethod(_guard)  # type: ignore[method-assign, assignment]


def _below(base: type) -> Iterator[type]:
    made: type
    for made in type.__subclasses__(base):
        yield made
        yield from _below(made)


def _guard(made: type, /, **_named: object) -> None:
    if _of_qt(made):
        return
    theirs = set().union(*(vars(base) for base in made.__mro__ if _of_qt(base)))
    for name, method in list(vars(made).items()):
        if isinstance(method, FunctionType) and name in theirs and not name.startswith("__"):
            setattr(made, name, _guarded(method))


def _of_qt(made: type) -> bool:
    return made.__module__.startswith("PySide6.")


def _guarded(method: FunctionType) -> Callable[..., Any]:
    code = method.__code__
    # where it is a slot, too, PySide leaves out what it does not take
    most = None if code.co_flags & CO_VARARGS else code.co_argcount
    answer = method.__annotations__.get("return")
    empty = _EMPTY.get(str(getattr(answer, "__name__", answer)), lambda: None)

    @wraps(method)
    def guarded(*given: Any, **named: Any) -> Any:
        try:
            return method(*given[:most], **named)
        except BaseException as error:  # noqa: BLE001 - see the module's first lines
            with suppress(BaseException):  # too deep a recursion leaves no room to tell of it
                sys.excepthook(type(error), error, error.__traceback__)
            return empty()

    return guarded
