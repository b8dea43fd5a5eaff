"""What a person chooses of a release; what is not said is as it was in the one before."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.errors import unreadable
from core.formats.release import Splits, read_splits
from core.jobs.guideline import guideline_page
from core.jobs.project import Project
from core.jobs.releases import releases
from core.record import Record


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person chooses of a release; where `guideline` is empty, it is that of the version in force."""

    name: str
    splits: Splits = field(default_factory=Splits)
    licences: tuple[str, ...] = ()
    guideline: str = ""

    @property
    def guideline_text(self) -> str:
        """The guideline as Markdown."""
        return self.guideline or guideline_page()

    @property
    def kept(self) -> Record:
        """What the project remembers of them."""
        return {
            "splits": str(self.splits),
            "seed": self.splits.seed,
            "licences": list(self.licences),
            "guideline_sha256": hashlib.sha256(self.guideline_text.encode()).hexdigest(),
        }


def terms_of(
    project: Project,
    name: str | None = None,
    splits: str | None = None,
    seed: int | None = None,
    licences: tuple[str, ...] = (),
) -> Terms:
    """The terms that were said; the rest is as in the newest release of that name, or of any.

    Raises KnownError where the splits cannot be read.
    """
    known = releases(project)
    name = name or (known[0].name if known else _name_of(project))
    kept = max((each for each in known if each.name == name), key=lambda each: each.version, default=None)
    before = Terms(name).kept if kept is None else kept.terms
    chosen = read_splits(splits or before["splits"], before["seed"] if seed is None else seed)
    return Terms(name, chosen, licences or tuple(before["licences"]))


def _name_of(project: Project) -> str:
    return re.sub(r"[^\w.-]+", "-", project.name).strip("-.")[:64] or "gold"


def own_guideline(terms: Terms, file: Path) -> Terms:
    """The same with the guideline in that file. Raises KnownError where it cannot be read."""
    try:
        return replace(terms, guideline=file.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise unreadable(file, error) from None
