"""What the program remembers between starts: window, reviewer, language, theme, keys, recent projects."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QByteArray, QLocale, QSettings

_RECENT = 8
_URI = "file://"
LANGUAGES = ("zh", "en")
THEMES = ("light", "dark", "system")


class Settings:
    """Typed access to the platform's settings store. What is kept there and means nothing is not taken."""

    def __init__(self) -> None:
        self._store = QSettings()
        self._given: dict[str, str] = {}

    def use_for_now(self, *, language: str | None, theme: str | None) -> None:
        """What this start was told goes before what is kept, until something is chosen in the window."""
        given = {"language": language, "theme": theme}
        self._given = {name: value for name, value in given.items() if value}

    @property
    def broken_file(self) -> Path | None:
        """The file that they are kept in, where it cannot be read or written; else None."""
        self._store.sync()
        broken = self._store.status() is not QSettings.Status.NoError
        return Path(self._store.fileName()) if broken else None

    @property
    def unknown(self) -> dict[str, str]:
        """What is kept as language, theme or zoom and is none that we have, by its name."""
        kept = {name: str(self._store.value(name, "")) for name in ("language", "theme", "zoom")}
        known = {
            "language": kept["language"] in LANGUAGES,
            "theme": kept["theme"] in THEMES,
            "zoom": _zoom(kept["zoom"]) is not None,
        }
        return {name: value for name, value in kept.items() if value and not known[name]}

    @property
    def language(self) -> str:
        """`zh` or `en`; Chinese where the locale is Chinese and nothing was chosen."""
        default = "zh" if QLocale.system().language() is QLocale.Language.Chinese else "en"
        kept = self._given.get("language") or str(self._store.value("language", default))
        return kept if kept in LANGUAGES else default

    @language.setter
    def language(self, language: str) -> None:
        self._given.pop("language", None)
        self._store.setValue("language", language)

    @property
    def theme(self) -> str:
        """`light`, `dark` or `system`."""
        kept = self._given.get("theme") or str(self._store.value("theme", "system"))
        return kept if kept in THEMES else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._given.pop("theme", None)
        self._store.setValue("theme", theme)

    @property
    def reviewer(self) -> str:
        """The name that the reviewer gave in the window; empty where he gave none."""
        return str(self._store.value("reviewer", ""))

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._store.setValue("reviewer", name)

    @property
    def zoom(self) -> float:
        """The article's size, 1.0 being 17 pixels."""
        return _zoom(str(self._store.value("zoom", 1.0))) or 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._store.setValue("zoom", zoom)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects opened lately that are still there, newest first."""
        # Path's own raises for a name that is too long or holds a NUL.
        return tuple(path for path in self._remembered() if os.path.isfile(path))  # noqa: PTH113

    @property
    def last(self) -> Path | None:
        """The project opened last, whether it is still there or not."""
        return next(iter(self._remembered()), None)

    def _remembered(self) -> tuple[Path, ...]:
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else list(value) if isinstance(value, (list, tuple)) else []
        return tuple(_path_of(str(name)) for name in names)

    def remember(self, path: Path) -> None:
        """Put that project at the head of the recent ones."""
        path = path.resolve()
        names = [_name_of(path), *(_name_of(other) for other in self.recent if other != path)]
        self._store.setValue("recent", names[:_RECENT])

    def last_article(self, project: Path) -> str:
        """The article that was open when the project was closed."""
        return str(self._store.value(f"last/{project.stem}", ""))

    def remember_article(self, project: Path, article_id: str) -> None:
        """Come back to that article the next time."""
        self._store.setValue(f"last/{project.stem}", article_id)

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that the reviewer gave, by the act's id; nothing where what was kept cannot be read."""
        try:
            kept = json.loads(str(self._store.value("keys", "{}")))
        except (ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {
            str(name): tuple(map(str, keys)) for name, keys in kept.items() if isinstance(keys, (list, tuple))
        }

    def save_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Keep the keys that the reviewer gave."""
        self._store.setValue("keys", json.dumps({name: list(given) for name, given in keys.items()}))

    @property
    def labels(self) -> dict[str, str]:
        """What labels of other tools were said to mean: ids of kinds and roles, or that they are left out."""
        try:
            kept = json.loads(str(self._store.value("labels", "{}")))
        except (ValueError, RecursionError):
            return {}
        return {str(k): str(v) for k, v in kept.items()} if isinstance(kept, dict) else {}

    def save_labels(self, labels: Mapping[str, str]) -> None:
        """Keep what labels mean, so that nobody is asked twice."""
        self._store.setValue("labels", json.dumps(dict(labels)))

    def layout(self, name: str) -> QByteArray | None:
        """The saved geometry or splitter state of that name."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def save_layout(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or splitter state."""
        self._store.setValue(f"layout/{name}", state)


def _name_of(path: Path) -> str:
    """Whole: as a URI where its bytes are no text, for the store keeps text alone."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return path.as_uri()
    return str(path)


def _path_of(name: str) -> Path:
    uri = name.startswith(_URI)
    return Path(os.fsdecode(unquote_to_bytes(name.removeprefix(_URI))) if uri else name)


def _zoom(kept: str) -> float | None:
    """The size that was kept; None where it is none that anybody could read by."""
    try:
        zoom = float(kept)
    except ValueError:
        return None
    return zoom if math.isfinite(zoom) and 0.1 <= zoom <= 10 else None
