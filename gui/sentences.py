"""The core's sentences in the reviewer's language.

The core knows no Qt, so it keeps each sentence as an English template; the literals stand here
once more for Qt's translation tools, and a test holds that none is missing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.errors import KnownError


def sentence(error: KnownError) -> str:
    """What the error says, translated where a translation is installed."""
    template = QCoreApplication.translate("KnownError", error.template)
    return template.format(**error.fields)
