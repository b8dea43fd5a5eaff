"""What is left for a reviewer after decisions were made again in a corrected text: a sentence for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from core.errors import KnownError
from core.model import Metric
from core.sheet import ArticleState


class Named(TypedDict):
    """What a sentence says of a decision: its place as it was in the earlier text."""

    title: str
    quote: str
    kind: str
    reviewer: str


def nowhere(decision: Named) -> KnownError:
    """Its words do not stand there, or elsewhere, too."""
    return KnownError(
        "“{title}”: “{quote}” ({kind}) of {reviewer} has no certain place in the corrected text.", **decision
    )


def refused(decision: Named) -> KnownError:
    """What was decided of the corrected text holds against it."""
    return KnownError(
        "“{title}”: “{quote}” ({kind}) of {reviewer} was not decided again: in the corrected text something"
        " else is decided there, or its kind is unknown.",
        **decision,
    )


def without_roles(decision: Named, before: Metric | None, now: Metric | None) -> Iterator[KnownError]:
    """Nothing where the metric has all its roles in the corrected text."""
    if before is None or now is None or len(now.roles) == len(before.roles):
        return
    yield KnownError(
        "“{title}”: “{quote}” ({kind}) of {reviewer} was decided again without {roles}, which has no certain"
        " place in the corrected text.",
        **decision,
        roles=", ".join(name for name, _ in before.roles if now.role(name) is None),
    )


def counted(title: str, layer: str, count: int) -> KnownError:
    """All of the above in one, for whoever must not see that layer."""
    return KnownError(
        "“{title}”: {count} {count:decision|decisions} of {reviewer} {count:has|have} no certain"
        " place in the corrected text, {count:lacks|lack} a role there, or something else is"
        " decided there.",
        title=title,
        count=count,
        reviewer=layer,
    )


def of_the_whole(
    title: str, layer: str, before: ArticleState, now: ArticleState, *, seen: bool
) -> Iterator[KnownError]:
    """What was said of the earlier article as a whole, while the corrected one has nothing of the kind.

    The comment is told where the layer may be `seen`.
    """
    said = [
        name
        for name in ("complete", "skipped", "withdrawn", "flagged", "comment")
        if getattr(before, name) and not getattr(now, name)
    ]
    if said:
        yield KnownError(
            "“{title}”: what {reviewer} said of the article as a whole stays with the earlier text ({said})."
            " {comment}",
            title=title,
            reviewer=layer,
            said=", ".join(said),
            comment=f"“{before.comment}”" if seen and "comment" in said else "",
        )
