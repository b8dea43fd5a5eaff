"""What is one thing for a whole project, where two of them say two things: a sentence and a rule for each."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import KnownError
from core.store import Store
from core.store.merging import Differences


def sentences_of(ours: Store, theirs: Store, found: Differences) -> Iterator[KnownError]:
    """Before anything is written: what stays as it is here, and what is taken from there."""
    name = theirs.path.name
    if ours.gold_layer != theirs.gold_layer:
        yield KnownError(
            "“{name}” holds the layer “{there}” for gold, this project “{here}”: that stays. Whoever sees all"
            " layers can choose another.",
            name=name,
            there=theirs.gold_layer,
            here=ours.gold_layer,
        )
    others = [each for each in theirs.adjudicators() if each not in ours.adjudicators()]
    if others:
        yield KnownError(
            "In “{name}” {reviewers} may see all layers. Here they may not: merging names nobody.",
            name=name,
            reviewers=", ".join(others),
        )
    if ours.extractor != theirs.extractor:
        yield KnownError(
            "“{name}” shows the suggestions of {there}; here those of {here} are shown, as before.",
            name=name,
            there=theirs.extractor,
            here=ours.extractor,
        )
    if len(theirs.labels()) > len(ours.labels()):
        yield KnownError(
            "Other labels were put in force in “{name}” since it was parted from this project: they are in"
            " force here, too.",
            name=name,
        )
    if ours.shares() != theirs.shares():
        yield KnownError(
            "“{name}” has other shares for bias control. Those that were set last are in force for articles"
            " not opened yet.",
            name=name,
        )
    yield from _samples(ours, theirs)
    yield from _unchanging(found)


def _samples(ours: Store, theirs: Store) -> Iterator[KnownError]:
    here, there = ours.draws(), theirs.draws()
    if not there or {draw.seed for draw in here} == {draw.seed for draw in there} == set():
        return
    if here and here[-1].seed != there[-1].seed:
        yield KnownError(
            "Both projects have a random sample, drawn with the seeds {here} and {there}: two samples are no"
            " sample. The one here stays, the articles drawn in “{name}” count as chosen.",
            here=here[-1].seed,
            there=there[-1].seed,
            name=theirs.path.name,
        )
    elif set(ours.article_ids()) != set(theirs.article_ids()):
        yield KnownError(
            "The random samples are united (seed {seed}), but each was drawn from other articles. Make the"
            " sample larger once: whatever belongs into it before others then comes in.",
            seed=there[-1].seed,
        )


def _unchanging(found: Differences) -> Iterator[KnownError]:
    if found.described:
        yield KnownError(
            "{count} {count:article that is|articles that are} in both {count:has|have} another"
            " title, source, date or other fields there; what was imported first holds of each.",
            count=found.described,
        )
    if found.numbers:
        yield KnownError(
            "In {count} {count:article that is|articles that are} in both, another version of the"
            " program found other numbers; those found here stay, and the gate counts them.",
            count=found.numbers,
        )
    if found.dealt:
        yield KnownError(
            "{count} {count:article|articles} came to one reviewer in two ways (plain, blind, with"
            " planted errors); the earlier way holds, and all planted errors are known.",
            count=found.dealt,
        )
    for release in found.releases:
        yield KnownError(
            "Both projects have a release {release}, with other content each. The one here stays; that of the"
            " other project remains in its folder.",
            release=release,
        )
