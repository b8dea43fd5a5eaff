"""What reviewers said about stretches in which they marked no metric: why not, and whether they are sure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.model import Span
from core.review.places import Places
from core.review.ruling import Opinion
from core.schema import schema
from core.sheet import Standing, State

_NONE = {State.REJECTED, State.CONFIRMED}


class OpinionsOf:
    """Asked about a stretch, answers with the cause that all who gave one share, and the notes of doubt."""

    def __init__(self, layers: Mapping[str, Sequence[Standing]]) -> None:
        self._layers = [_filed(standings) for standings in layers.values()]

    def __call__(self, span: Span) -> Opinion:
        said = [[filed[name] for name in sorted(places.touching(span))] for filed, places in self._layers]
        notes = [each.note for one in said for each in one if each.state is State.DOUBTED and each.note]
        causes = [{each.cause for each in one if each.state in _NONE and each.cause} for one in said]
        given = [each for each in causes if each]
        common = set.intersection(*given) if given else set()
        usable = sorted(cause for cause in common if schema().settles(cause))
        return Opinion(usable[0] if len(usable) == 1 else "", " / ".join(dict.fromkeys(notes)))


def _filed(standings: Sequence[Standing]) -> tuple[dict[str, Standing], Places]:
    filed = {each.target: each for each in standings if not each.state.annotates}
    places = Places()
    for target, standing in filed.items():
        places.put(target, standing.span)
    return filed, places
