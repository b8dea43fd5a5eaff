"""Errors that are no bugs: each is a sentence for the person at the tool."""

from __future__ import annotations

from pathlib import Path


class KnownError(Exception):
    """Something outside the program is wrong, and the person can mend it.

    The sentence says what is wrong, where, and what to do. It is kept as a template with named
    fields, so that the window can show it in the reviewer's language.
    """

    def __init__(self, template: str, /, **fields: object) -> None:
        """Keep the English template (`str.format` syntax) apart from what fills it."""
        super().__init__(template)
        self.template = template
        self.fields = fields

    def __str__(self) -> str:
        return self.template.format(**self.fields)


class StorageError(KnownError):
    """The project file or its disk refused: what was being written is undone, and no more will succeed."""


class LostError(StorageError):
    """The project file is gone, damaged or another one by now: a backup may have to stand in for it."""

    def __init__(self, template: str, /, *, path: Path, **fields: object) -> None:
        """Keep which file it was, so that its backups can be found."""
        super().__init__(template, path=path, name=path.name, folder=path.absolute().parent, **fields)
        self.path = path
