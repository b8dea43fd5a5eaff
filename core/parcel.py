"""What goes to a meeting place and comes from there: one row of a project, whatever numbers a file gives."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parcel:
    """A row under a name that is the same in every file.

    `says` never differs under one name; `told` may, where two files made the same thing at different times.
    Both are canonical JSON. An empty `layer` is there for all to see; everything else lies in the layer of
    somebody, and is seen by him and by adjudicators. `reviewer` is who answers for it, `action` what a
    decision does.
    """

    sort: str
    id: str
    article: str
    layer: str
    reviewer: str
    action: str
    says: str
    told: str

    @property
    def variant(self) -> str:
        """A hash of what is told."""
        return hashlib.blake2b(self.told.encode(), digest_size=8).hexdigest()
