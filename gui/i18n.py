"""The interface's language, switched while the program runs."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

LANGUAGES = {"zh": "zh_CN", "en": "en"}

_installed: list[QTranslator] = []


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a string for Qt's translation tools, which look for this name; PySide's own gives no str type."""
    return text


# Qt writes keys in menus by these words; its own Chinese spells them out: “Alt+下方向”
_KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
)
# Qt's own Chinese lacks these words of the dialogs that ask for a file
_FILES = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)


def joined(sentences: Iterable[str], language: str) -> str:
    """Sentences one after the other, as the language sets them."""
    return ("" if language == "zh" else " ").join(sentences)


def listed(parts: Iterable[str], language: str) -> str:
    """Several things in a row, as the language sets them: 甲、乙."""
    return ("、" if language == "zh" else ", ").join(parts)


def named(name: str, words: str, language: str) -> str:
    """A name and what stands behind it, as the language sets them: 时期：上半年."""
    return f"{name}：{words}" if language == "zh" else f"{name}: {words}"


def use_language(language: str) -> bool:
    """Install the translations of `zh` or `en`; every widget gets a LanguageChange event.

    Whether ours could be read: without them the window speaks English.
    """
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    locale = LANGUAGES.get(language, "en")
    own = files("resources").joinpath("translations", f"metric_annotator_{locale}.qm")
    with as_file(own) as path:
        read = _install(str(path))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(f"{qt}/qtbase_{locale}.qm")
    return read


def _install(path: str) -> bool:
    translator = QTranslator()
    read = translator.load(path)
    if read:
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
    return read
