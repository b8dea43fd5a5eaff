"""What goes to a meeting place and comes from there: one row of a project, whatever numbers a file gives."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


def hashed(name: str) -> int:
    """A number made of the name of a parcel, of 64 bits: many names are compared by their sum."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)


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
        """A hash of the content: where `says` differs, too, the place must see it to refuse it."""
        content = "\0".join((self.article, self.layer, self.action, self.says, self.told))
        return hashlib.blake2b(content.encode(), digest_size=8).hexdigest()
