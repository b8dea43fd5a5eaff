"""What layers are called in the window: most by their reviewer, some by what they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.jobs.project import ADJUDICATED
from core.jobs.sample import SAMPLE_LAYER


def layer_name(layer: str) -> str:
    """The layer for a person who reads."""
    if layer == SAMPLE_LAYER:
        return QCoreApplication.translate("Layers", "bundled gold")
    if layer == ADJUDICATED:
        return QCoreApplication.translate("Layers", "adjudicated")
    return layer


def about_layer(layer: str) -> str:
    """What a newcomer cannot know of it; mostly nothing."""
    if layer == SAMPLE_LAYER:
        return QCoreApplication.translate(
            "Layers",
            "The bundled gold came with the sample. What you decide lies in a layer of your own: choose it"
            " above to measure against it.",
        )
    return ""
