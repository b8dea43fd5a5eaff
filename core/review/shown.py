"""The items of an article in the order of its text, kept sorted while they change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from core.model import Span
from core.sheet import Item, Key, State

# Exclusions are confirmed in one stroke, so one is asked about only where nothing else is left.
_ASKED = ((State.SUGGESTED, State.UNKNOWN), (State.EXCLUDED,))
_FIRST: Key = (-1, -1, "")


class Shown:
    """Items by target and in order. Settled ones are known, but stand in no list.

    Of a suggestion that waits its key alone is known until somebody looks at it: then `suggested` makes its
    item, which is the same whatever has become of the suggestion meanwhile.
    """

    __slots__ = ("_items", "_keys", "_last", "_longest", "_states", "_suggested", "_unread", "_waiting")

    def __init__(
        self, items: Iterable[Item], unread: Iterable[Key], suggested: Callable[[str], Item]
    ) -> None:
        self._last: dict[str, Key] = {}
        self._suggested = suggested
        self._fill(items, unread)

    def _fill(self, items: Iterable[Item], unread: Iterable[Key]) -> None:
        self._items = known = {item.target: item for item in items}
        keys = list(unread)
        self._unread = {key[2]: key for key in keys}
        keys += [_key(item) for item in known.values() if item.state is not State.SETTLED]
        keys.sort()
        self._keys = keys
        self._states = [known[key[2]].state if key[2] in known else State.SUGGESTED for key in keys]
        listed = list(zip(keys, self._states, strict=True))
        self._waiting = tuple([key for key, state in listed if state in states] for states in _ASKED)
        self._longest = max((end - start for start, end, _ in keys), default=0)

    def __getitem__(self, target: str) -> Item:
        item = self.get(target)
        if item is None:
            raise KeyError(target)
        return item

    def get(self, target: str) -> Item | None:
        """The item, or None."""
        item = self._items.get(target)
        if item is None and target in self._unread:
            item = self._items[target] = self._suggested(target)
            del self._unread[target]
        return item

    def put(self, target: str, item: Item | None) -> bool:
        """What is shown of that target from now on; whether that is any different."""
        before = self.get(target)
        if before == item:
            return False
        if before is not None:
            self._take_out(before)
        if item is not None:
            self._put_in(item)
        return True

    def put_all(self, items: Iterable[Item], unread: Iterable[Key]) -> frozenset[str]:
        """These and no others from now on; the targets of which something else is shown."""
        before, waited = self._items, self._unread
        self._fill(items, unread)
        here = self._targets()
        self._last.update((target, key) for target, key in waited.items() if target not in here)
        self._last.update((target, _key(item)) for target, item in before.items() if target not in here)
        # What waited and waits no more, or the other way round, differs whatever it says.
        differ = waited.keys() ^ (self._unread.keys() - before.keys())
        differ |= self._items.keys() - before.keys()
        return frozenset(differ | {target for target, item in before.items() if self._differs(target, item)})

    def _differs(self, target: str, before: Item) -> bool:
        waits = target in self._unread
        return (waits and before.state is not State.SUGGESTED) or before != self.get(target)

    def _targets(self) -> set[str]:
        return self._items.keys() | self._unread

    def _take_out(self, item: Item) -> None:
        key = self._last[item.target] = _key(item)
        del self._items[item.target]
        if item.state is State.SETTLED:
            return
        at = bisect_left(self._keys, key)
        del self._keys[at], self._states[at]
        if (waiting := self._queue_of(item)) is not None:
            del waiting[bisect_left(waiting, key)]

    def _put_in(self, item: Item) -> None:
        key = _key(item)
        self._items[item.target] = item
        if item.state is State.SETTLED:
            return
        at = bisect_left(self._keys, key)
        self._keys.insert(at, key)
        self._states.insert(at, item.state)
        self._longest = max(self._longest, len(item.span))
        if (waiting := self._queue_of(item)) is not None:
            waiting.insert(bisect_left(waiting, key), key)

    def _queue_of(self, item: Item) -> list[Key] | None:
        """Where the item waits for its turn to be asked about."""
        return next(
            (q for q, states in zip(self._waiting, _ASKED, strict=True) if item.state in states), None
        )

    def differing(self, before: Shown) -> tuple[str, ...]:
        """The targets of which something else was shown before."""
        return tuple(
            target
            for target in sorted(before._targets() | self._targets())
            if before.get(target) != self.get(target)
        )

    def listed(self) -> tuple[Key, ...]:
        """Where everything listed stands, in the order of the text; nothing is read for it."""
        return tuple(self._keys)

    def states(self) -> tuple[State, ...]:
        """The states of everything listed, in the same order."""
        return tuple(self._states)

    def all(self) -> tuple[Item, ...]:
        """Everything listed, in the order of the text."""
        return tuple([self[target] for _, _, target in self._keys])

    def within(self, span: Span) -> tuple[Item, ...]:
        """What is listed and shares a character with the span."""
        first = bisect_left(self._keys, (span.start - self._longest, -1, ""))
        last = bisect_left(self._keys, (span.end, -1, ""))
        return tuple([self[target] for _, end, target in self._keys[first:last] if end > span.start])

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

    def _place(self, target: str | None) -> Key:
        if target is None:
            return _FIRST
        item = self.get(target)
        return self._last.get(target, _FIRST) if item is None else _key(item)


def _key(item: Item) -> Key:
    return (item.span.start, item.span.end, item.target)
