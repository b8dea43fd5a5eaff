"""The suggestions of an article: where each lies is known at once, what it says is read when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from core.model import Span, Suggestion


class Suggestions(Mapping[str, Suggestion]):
    """By id. `spans` are their places; to read thousands of metrics takes longer than all else of opening."""

    __slots__ = ("_found", "_read", "spans")

    def __init__(
        self, spans: Mapping[str, Span] | None = None, read: Callable[[str], Suggestion] | None = None
    ) -> None:
        self.spans: Mapping[str, Span] = spans or {}
        self._read = read
        self._found: dict[str, Suggestion] = {}

    @classmethod
    def of(cls, suggestions: Iterable[Suggestion]) -> Suggestions:
        """Those that have been read."""
        named = {suggestion.id: suggestion for suggestion in suggestions}
        return cls({name: each.metric.span for name, each in named.items()}, named.__getitem__)

    def __getitem__(self, name: str) -> Suggestion:
        found = self._found.get(name)
        if found is None:
            if self._read is None or name not in self.spans:
                raise KeyError(name)
            found = self._found[name] = self._read(name)
        return found

    def __contains__(self, name: object) -> bool:
        return name in self.spans

    def __iter__(self) -> Iterator[str]:
        return iter(self.spans)

    def __len__(self) -> int:
        return len(self.spans)
