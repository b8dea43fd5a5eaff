"""Heights that change one at a time, their sums, and the place where a sum is reached."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """A Fenwick tree over whole pixels: setting one and summing take O(log n)."""

    __slots__ = ("_reach", "_tree", "_values")

    def __init__(self, values: Sequence[int]) -> None:
        self._values = list(values)
        self._tree = [0, *values]
        self._reach = 1 << len(values).bit_length()
        for i in range(1, len(self._tree)):
            above = i + (i & -i)
            if above < len(self._tree):
                self._tree[above] += self._tree[i]

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def __setitem__(self, index: int, value: int) -> None:
        difference = value - self._values[index]
        self._values[index] = value
        i = index + 1
        while difference and i < len(self._tree):
            self._tree[i] += difference
            i += i & -i

    def before(self, index: int) -> int:
        """The sum of the heights before that one."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def total(self) -> int:
        """The sum of all."""
        return self.before(len(self._values))

    def at(self, y: int) -> int:
        """The index whose stretch holds `y`; the first above all of them, the last below."""
        index, step = 0, self._reach
        while step:
            following = index + step
            if following < len(self._tree) and self._tree[following] <= y:
                index = following
                y -= self._tree[following]
            step >>= 1
        return max(0, min(index, len(self._values) - 1))
