"""The items of an article in the order of its text, kept sorted while they change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import itemgetter

from core.model import Span
from core.sheet import Item, State

_Key = tuple[int, int, str]
# Exclusions are confirmed in one stroke, so one is asked about only where nothing else is left.
_ASKED = ((State.SUGGESTED, State.UNKNOWN), (State.EXCLUDED,))
_FIRST: _Key = (-1, -1, "")


class Shown:
    """Items by target and in order. Settled ones are known, but stand in no list."""

    __slots__ = ("_items", "_keys", "_last", "_longest", "_rows", "_waiting")

    def __init__(self, items: Iterable[Item]) -> None:
        self._last: dict[str, _Key] = {}
        self._fill(items)

    def _fill(self, items: Iterable[Item]) -> None:
        self._items = {item.target: item for item in items}
        listed = [(_key(item), item) for item in self._items.values() if item.state is not State.SETTLED]
        listed.sort(key=itemgetter(0))
        self._keys = [key for key, _ in listed]
        self._rows = rows = [item for _, item in listed]
        keyed = list(zip(self._keys, rows, strict=True))
        self._waiting = tuple([key for key, item in keyed if item.state in states] for states in _ASKED)
        self._longest = max((len(item.span) for item in rows), default=0)

    def __getitem__(self, target: str) -> Item:
        return self._items[target]

    def get(self, target: str) -> Item | None:
        """The item, or None."""
        return self._items.get(target)

    def put(self, target: str, item: Item | None) -> bool:
        """What is shown of that target from now on; whether that is any different."""
        before = self._items.get(target)
        if before == item:
            return False
        if before is not None:
            self._take_out(before)
        if item is not None:
            self._put_in(item)
        return True

    def put_all(self, items: Iterable[Item]) -> frozenset[str]:
        """These and no others from now on; the targets of which something else is shown."""
        before = self._items
        self._fill(items)
        now = self._items
        self._last.update((target, _key(item)) for target, item in before.items() if target not in now)
        return frozenset(target for target in before | now if before.get(target) != now.get(target))

    def _take_out(self, item: Item) -> None:
        key = self._last[item.target] = _key(item)
        del self._items[item.target]
        if item.state is State.SETTLED:
            return
        at = bisect_left(self._keys, key)
        del self._keys[at], self._rows[at]
        if (waiting := self._queue_of(item)) is not None:
            del waiting[bisect_left(waiting, key)]

    def _put_in(self, item: Item) -> None:
        key = _key(item)
        self._items[item.target] = item
        if item.state is State.SETTLED:
            return
        at = bisect_left(self._keys, key)
        self._keys.insert(at, key)
        self._rows.insert(at, item)
        self._longest = max(self._longest, len(item.span))
        if (waiting := self._queue_of(item)) is not None:
            waiting.insert(bisect_left(waiting, key), key)

    def _queue_of(self, item: Item) -> list[_Key] | None:
        """Where the item waits for its turn to be asked about."""
        return next(
            (q for q, states in zip(self._waiting, _ASKED, strict=True) if item.state in states), None
        )

    def differing(self, before: Shown) -> tuple[str, ...]:
        """The targets of which something else was shown before."""
        return tuple(
            target
            for target in {**before._items, **self._items}
            if before._items.get(target) != self._items.get(target)
        )

    def all(self) -> tuple[Item, ...]:
        """Everything listed, in the order of the text."""
        return tuple(self._rows)

    def within(self, span: Span) -> tuple[Item, ...]:
        """What is listed and shares a character with the span."""
        first = bisect_left(self._keys, (span.start - self._longest, -1, ""))
        last = bisect_left(self._keys, (span.end, -1, ""))
        return tuple(item for item in self._rows[first:last] if item.span.overlaps(span))

    def settled(self) -> tuple[Item, ...]:
        """The items that are settled, in the order of the text."""
        return tuple(sorted((i for i in self._items.values() if i.state is State.SETTLED), key=_key))

    def next_waiting(self, after: str | None, *, backwards: bool) -> str | None:
        """The undecided item after that one, round the article; a target that is gone counts where it was.

        Exclusions come when every suggestion and unknown number has its answer.
        """
        waiting = next((queue for queue in self._waiting if queue), None)
        if waiting is None:
            return None
        key = self._place(after)
        if backwards:
            return waiting[bisect_left(waiting, key) - 1][2]
        return waiting[bisect_right(waiting, key) % len(waiting)][2]

    def _place(self, target: str | None) -> _Key:
        if target is None:
            return _FIRST
        item = self._items.get(target)
        return self._last.get(target, _FIRST) if item is None else _key(item)


def _key(item: Item) -> _Key:
    return (item.span.start, item.span.end, item.target)
