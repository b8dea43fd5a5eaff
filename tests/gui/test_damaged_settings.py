"""What was kept between two starts may be damaged: the window starts as it would without it."""

import random

import pytest
from PySide6.QtCore import QSettings

from gui.settings import Settings

GARBAGE = [
    "",
    "nan",
    "1e999",
    "-3",
    "{",
    "[" * 5000,
    '{"a":1}',
    "@Invalid()",
    "@ByteArray(x)",
    "\0",
    "9" * 5000,
    "<b>",
    "file:///%00%FF%",
]


def used(settings):
    """Everything that a start reads."""
    assert 0.6 <= settings.zoom <= 2.5
    assert isinstance(settings.keys, dict)
    assert isinstance(settings.labels, dict)
    assert isinstance(settings.recent, tuple)
    return settings.language, settings.theme, settings.reviewer, settings.layout("window")


@pytest.mark.parametrize("garbage", GARBAGE)
def test_values_that_nobody_wrote(settings, garbage):
    store = QSettings()
    for name in ("zoom", "keys", "labels", "recent", "theme", "language", "reviewer", "layout/window"):
        store.setValue(name, garbage)
    store.sync()
    used(Settings())


def test_a_file_that_was_damaged(settings):
    settings.zoom = 1.5
    settings.save_keys({"accept": ["A"]})
    store = QSettings()
    store.sync()
    path = store.fileName()
    with open(path, "rb") as file:  # noqa: PTH123 - Qt gives a name
        whole = file.read()
    for number in range(60):
        chance = random.Random(number)
        data = bytearray(whole)
        for _ in range(4):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(data[: chance.randrange(len(data) + 1)])
        used(Settings())


def test_the_window_starts_with_them(settings, make_window):
    store = QSettings()
    for name in ("zoom", "keys", "labels", "recent", "layout/window", "layout/review", "theme", "language"):
        store.setValue(name, "[" * 3000)
    assert make_window().isVisible()
