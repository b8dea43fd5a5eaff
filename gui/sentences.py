"""The core's sentences in the reviewer's language.

The core knows no Qt, so it keeps each sentence as an English template; `known_sentences` holds
them once more for the translation tools.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.errors import KnownError, filled


def sentence(error: KnownError) -> str:
    """What the error says, and the errors told of in it, translated where a translation is installed."""
    template = QCoreApplication.translate("KnownError", error.template)
    fields = {
        name: sentence(field) if isinstance(field, KnownError) else field
        for name, field in error.fields.items()
    }
    return filled(template, fields)
