"""What stands after a merge: rebuilt from the decisions of both, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.project import Project
from core.model import Article, Decision, Span
from core.portions import Portions, Value
from core.review.rebuilding import rebuilt, united
from core.review.standing import TRAVEL
from core.schema import read
from core.sheet import Kept, Standing
from core.store import Store
from core.store.merging import Merging

_NAMED = 5
"""So many quotes are named of one article."""


class StoppedError(KnownError):
    """The person has stopped it, and nothing was written."""


class ContradictionError(KnownError):
    """Value spans of one layer would overlap; `places` says where, a sentence for each article.

    `among` are those articles, by id, each with the layer.
    """

    places: tuple[KnownError, ...] = ()
    among: tuple[tuple[str, str], ...] = ()


def stopped() -> StoppedError:
    """To be raised where progress asks for it."""
    return StoppedError("Stopped: nothing was merged.")


class Told:
    """Hands on how far it is, and stops it by StoppedError where that is asked for."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self._last = 0, 1

    def __call__(self, done: int, total: int) -> None:
        self._last = done, max(total, 1)
        self.again()

    def again(self) -> None:
        """Say once more how far it is."""
        if not self.progress(*self._last):
            raise stopped()

    def end(self) -> None:
        """Say that all of it is done."""
        self(self._last[1], self._last[1])


def unite(
    project: Project, other: Store, merging: Merging, told: Told
) -> tuple[Mapping[str, int], tuple[KnownError, ...]]:
    """Take the rows in and settle what stands: how many came in, by table, and what contradicts itself.

    The one union of two projects, for files and meeting places alike; its transaction is open. Raises
    KnownError, ContradictionError among them, and StoppedError.
    """
    for each in other.labels():
        read(each.text, other.path.name)
    merging.check()
    notes = check_shared(project, other, merging)
    reached, news = _driven(merging.uniting(), told, 0, merging.size())
    touched = merging.touched()
    _driven(settle(project, merging, touched), told, reached, reached + len(touched))
    return news, notes


def _driven(portions: Portions[Value], told: Told, reached: int, total: int) -> tuple[int, Value]:
    """Make the portions, and say how far they are; how far they came, and what came of them."""
    while True:
        try:
            reached += next(portions)
        except StopIteration as end:
            return reached, end.value
        told(min(reached, total), max(total, reached))


@dataclass(frozen=True, slots=True)
class _Both:
    """One article and layer as decided in both files, and what would stand of it after the merge."""

    article: Article
    layer: str
    ours: Mapping[str, Decision]
    theirs: Mapping[str, Decision]
    numbers: Sequence[Span]

    def kept(self, decisions: Iterable[Decision]) -> Kept:
        return rebuilt(self.numbers, decisions)

    @property
    def united(self) -> Kept:
        return self.kept(united(self.ours, self.theirs).values())


def check_shared(project: Project, other: Store, merging: Merging) -> tuple[KnownError, ...]:
    """What both files have decided about the same thing in one layer, differently: one of them stands.

    Raises ContradictionError where metrics would overlap.
    """
    overlaps: list[KnownError] = []
    among: list[tuple[str, str]] = []
    found: list[KnownError] = []
    for article, layer in merging.shared():
        both = _both(project.store, other, article, layer)
        seen = project.reviewers.sees_all or layer == project.layer
        united = both.united
        meeting = list(_overlapping(both.article, layer, united, seen=seen))
        overlaps.extend(meeting)
        among.extend((article, layer) for _ in meeting)
        found.extend(_differing(both, seen=seen))
        if united.state.complete and united.decided < len(both.numbers):
            found.append(
                KnownError(
                    "“{title}” is complete in the layer “{layer}”, but decisions of the other file leave"
                    " {count} of its numbers undecided: open it again and look at {count:it|them}.",
                    title=both.article.title,
                    layer=layer,
                    count=len(both.numbers) - united.decided,
                )
            )
    if overlaps:
        raise _contradiction(overlaps, among)
    return tuple(found)


def _contradiction(places: Sequence[KnownError], among: Sequence[tuple[str, str]]) -> ContradictionError:
    error = ContradictionError(
        "In {count} {count:article|articles} one reviewer has marked metrics in one file that"
        " overlap his metrics in the other, and value spans of a layer never overlap. Nothing was"
        " merged. Take one of each out as that reviewer, in either file, and merge again; or, if"
        " they are two people of one name, let one of them work under another.",
        count=len(places),
    )
    error.places, error.among = tuple(places), tuple(among)
    return error


def _both(store: Store, other: Store, article: str, layer: str) -> _Both:
    ours, theirs = ({d.id: d for d in each.decisions_of(article, layer)} for each in (store, other))
    numbers = [number.span for number in store.numbers(article)]
    return _Both(store.article(article), layer, ours, theirs, numbers)


def _overlapping(article: Article, layer: str, united: Kept, *, seen: bool) -> Iterator[KnownError]:
    metrics = sorted((each for each in united.standings if each.state.annotates), key=lambda each: each.span)
    text = article.text
    meeting = [
        f"“{one.span.quote(text)}” / “{next_.span.quote(text)}”"
        for one, next_ in pairwise(metrics)
        if next_.span.start < one.span.end
    ]
    if meeting and seen:
        yield KnownError(
            "“{title}”, layer “{layer}”: {quotes}",
            title=article.title,
            layer=layer,
            quotes=_some(meeting),
        )
    elif meeting:
        yield KnownError(
            "“{title}”, layer “{layer}”: {count} {count:place|places}",
            title=article.title,
            layer=layer,
            count=len(meeting),
        )


def _differing(both: _Both, *, seen: bool) -> Iterator[KnownError]:
    ours, theirs = (both.kept(side.values()) for side in (both.ours, both.theirs))
    contested = _targets(both.ours, both.theirs) & _targets(both.theirs, both.ours)
    here, there = (_standings(side.standings, contested) for side in (ours, theirs))
    apart = sorted(
        (here.get(target) or there[target]).span
        for target in here.keys() | there.keys()
        if here.get(target) != there.get(target)
    )
    whole = both.article.id in contested and ours.state != theirs.state
    names = [span.quote(both.article.text) for span in apart]
    if names and seen:
        yield KnownError(
            "“{title}”, layer “{layer}”: decided differently in both files; one decision stands, the same in"
            " either order of merging. Look at them again:"
            " {quotes}",
            title=both.article.title,
            layer=both.layer,
            quotes=_some([f"“{name}”" for name in names]),
        )
    elif names or whole:
        yield KnownError(
            "“{title}”, layer “{layer}”: {count} {count:thing was|things were} decided differently"
            " in both files; the later {count:decision stands|decisions stand}.",
            title=both.article.title,
            layer=both.layer,
            count=len(names) + whole,
        )


def _targets(side: Mapping[str, Decision], besides: Mapping[str, Decision]) -> set[str]:
    return {d.target for name, d in side.items() if name not in besides and d.action not in TRAVEL}


def _standings(standings: Iterable[Standing], targets: set[str]) -> dict[str, Standing]:
    return {each.target: each for each in standings if each.target in targets}


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (f" … ({len(names)})" if len(names) > _NAMED else "")


def settle(project: Project, merging: Merging, touched: Iterable[tuple[str, str]]) -> Portions[None]:
    """Hold what stands in these articles and layers against the decisions; where it differs, write it anew.

    Raises KnownError where a decision quotes what is not in the text, or what was written does not hold, and
    ContradictionError where the decisions of one side alone contradict each other.
    """
    store = project.store
    for name, layer in touched:
        article = store.article(name)
        if quote := merging.misquoted(name, layer, article.text):
            raise KnownError(
                "A decision about “{title}” quotes “{quote}”, which does not stand there: the file was"
                " changed by something else. Merge a copy of it made earlier. Nothing was merged.",
                title=article.title,
                quote=quote,
            )
        wanted = rebuilt([number.span for number in store.numbers(name)], store.decisions_of(name, layer))
        # One number tells most of what is out of date, without reading the rest.
        if store.seen(store.key(name), layer) != wanted.seen or store.kept(name, layer) != wanted:
            seen = project.reviewers.sees_all or layer == project.layer
            if meeting := list(_overlapping(article, layer, wanted, seen=seen)):
                raise _contradiction(meeting, [(name, layer)])
            store.keep(name, layer, wanted)
            if store.kept(name, layer) != wanted:
                raise RuntimeError("what stands is not what was written")
        yield 1
