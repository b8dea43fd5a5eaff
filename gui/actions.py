"""One table of actions: id, menu, key, title; the window says what each one does.

`where` tells when a key acts: in the whole window, or (`review`) only while the article or the
rows have the focus, so that text fields keep their letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from core.schema import schema
from gui.i18n import QT_TRANSLATE_NOOP

Where = Literal["window", "review"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action before the window has made it: its title is translated when shown."""

    id: str
    menu: str
    title: str
    keys: tuple[str, ...] = ()
    where: Where = "window"

    def name(self) -> str:
        """Its title in the interface's language."""
        return QCoreApplication.translate("Actions", self.title)


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "review": QT_TRANSLATE_NOOP("Actions", "&Review"),
    "article": QT_TRANSLATE_NOOP("Actions", "&Article"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", "file", QT_TRANSLATE_NOOP("Actions", "New project…"), ("Ctrl+N",)),
    ActionSpec("open", "file", QT_TRANSLATE_NOOP("Actions", "Open project…"), ("Ctrl+O",)),
    ActionSpec("sample", "file", QT_TRANSLATE_NOOP("Actions", "Open the sample")),
    ActionSpec("import", "file", QT_TRANSLATE_NOOP("Actions", "Import articles…"), ("Ctrl+I",)),
    ActionSpec("import_folder", "file", QT_TRANSLATE_NOOP("Actions", "Import a folder…")),
    ActionSpec(
        "import_clipboard",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import from the clipboard…"),
        ("Ctrl+V", "Shift+Ins"),
    ),
    ActionSpec("merge", "file", QT_TRANSLATE_NOOP("Actions", "Merge another project…")),
    ActionSpec("sync", "file", QT_TRANSLATE_NOOP("Actions", "Sync with the team…")),
    ActionSpec("save_copy", "file", QT_TRANSLATE_NOOP("Actions", "Save a copy…")),
    ActionSpec("backups", "file", QT_TRANSLATE_NOOP("Actions", "Backups…")),
    ActionSpec("check", "file", QT_TRANSLATE_NOOP("Actions", "Check project…")),
    ActionSpec("extract", "file", QT_TRANSLATE_NOOP("Actions", "Run the extractor"), ("Ctrl+R",)),
    ActionSpec("export", "file", QT_TRANSLATE_NOOP("Actions", "Export gold…"), ("Ctrl+E",)),
    ActionSpec("freeze", "file", QT_TRANSLATE_NOOP("Actions", "Freeze the gold…")),
    ActionSpec("releases", "file", QT_TRANSLATE_NOOP("Actions", "Releases…")),
    ActionSpec("report", "file", QT_TRANSLATE_NOOP("Actions", "Write the accuracy report…")),
    ActionSpec("schema_use", "file", QT_TRANSLATE_NOOP("Actions", "Use a schema file…")),
    ActionSpec("schema_write", "file", QT_TRANSLATE_NOOP("Actions", "Write the schema to a file…")),
    ActionSpec("bias", "file", QT_TRANSLATE_NOOP("Actions", "Bias control…")),
    ActionSpec("random_sample", "file", QT_TRANSLATE_NOOP("Actions", "Random sample…")),
    ActionSpec("reviewer", "file", QT_TRANSLATE_NOOP("Actions", "Reviewer…")),
    ActionSpec("quit", "file", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),
    ActionSpec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",)),
    ActionSpec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("find", "edit", QT_TRANSLATE_NOOP("Actions", "Find in the article"), ("Ctrl+F",)),
    ActionSpec("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Find the next match"), ("F3",)),
    ActionSpec("find_previous", "edit", QT_TRANSLATE_NOOP("Actions", "Find the match before"), ("Shift+F3",)),
    ActionSpec("search", "edit", QT_TRANSLATE_NOOP("Actions", "Filter the queue"), ("/",), "review"),
    ActionSpec("let_go", "edit", QT_TRANSLATE_NOOP("Actions", "Let the selection go"), ("Esc",), "review"),
    ActionSpec("next", "review", QT_TRANSLATE_NOOP("Actions", "Next undecided"), ("Tab",), "review"),
    ActionSpec(
        "previous", "review", QT_TRANSLATE_NOOP("Actions", "Previous undecided"), ("Shift+Tab",), "review"
    ),
    ActionSpec("back", "review", QT_TRANSLATE_NOOP("Actions", "Back to the item before"), ("B",), "review"),
    ActionSpec(
        "accept", "review", QT_TRANSLATE_NOOP("Actions", "Accept, or confirm an exclusion"), ("A",), "review"
    ),
    ActionSpec(
        "accept_rest",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Accept the rest of the paragraph, then of the article"),
        ("Shift+A",),
        "review",
    ),
    ActionSpec("reject", "review", QT_TRANSLATE_NOOP("Actions", "Reject with a cause"), ("X",), "review"),
    ActionSpec("value", "review", QT_TRANSLATE_NOOP("Actions", "Edit the value"), ("V",), "review"),
    ActionSpec(
        "doubt", "review", QT_TRANSLATE_NOOP("Actions", "Mark as doubtful, with a note"), ("D",), "review"
    ),
    ActionSpec(
        "confirm", "review", QT_TRANSLATE_NOOP("Actions", "Confirm the exclusions seen"), ("N",), "review"
    ),
    ActionSpec(
        "alike", "review", QT_TRANSLATE_NOOP("Actions", "Everything like this one…"), ("S",), "review"
    ),
    ActionSpec(
        "copy_forward",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Suggest it wherever this sentence stands again"),
        ("F",),
        "review",
    ),
    ActionSpec("history", "review", QT_TRANSLATE_NOOP("Actions", "History of this item"), ("H",), "review"),
    ActionSpec(
        "start_left",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Start one character to the left"),
        ("[",),
        "review",
    ),
    ActionSpec(
        "start_right",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Start one character to the right"),
        ("]",),
        "review",
    ),
    ActionSpec(
        "end_left", "review", QT_TRANSLATE_NOOP("Actions", "End one character to the left"), (",",), "review"
    ),
    ActionSpec(
        "end_right",
        "review",
        QT_TRANSLATE_NOOP("Actions", "End one character to the right"),
        (".",),
        "review",
    ),
    ActionSpec("start_out", "review", QT_TRANSLATE_NOOP("Actions", "Start out by a step"), ("{",), "review"),
    ActionSpec("start_in", "review", QT_TRANSLATE_NOOP("Actions", "Start in by a step"), ("}",), "review"),
    ActionSpec("end_in", "review", QT_TRANSLATE_NOOP("Actions", "End in by a step"), ("<",), "review"),
    ActionSpec("end_out", "review", QT_TRANSLATE_NOOP("Actions", "End out by a step"), (">",), "review"),
    ActionSpec("grow", "review", QT_TRANSLATE_NOOP("Actions", "Grow the selection"), ("G",), "review"),
    ActionSpec(
        "shrink", "review", QT_TRANSLATE_NOOP("Actions", "Shrink the selection"), ("Shift+G",), "review"
    ),
    ActionSpec(
        "share",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Give the role just set to the whole sentence"),
        ("L",),
        "review",
    ),
    ActionSpec(
        "complete", "article", QT_TRANSLATE_NOOP("Actions", "Complete and open the next"), ("Ctrl+Return",)
    ),
    ActionSpec("reopen", "article", QT_TRANSLATE_NOOP("Actions", "Reopen")),
    ActionSpec("skip", "article", QT_TRANSLATE_NOOP("Actions", "Skip, or take it up again")),
    ActionSpec("flag", "article", QT_TRANSLATE_NOOP("Actions", "Flag, or take the flag away")),
    ActionSpec("withdraw", "article", QT_TRANSLATE_NOOP("Actions", "Withdraw, or bring it back")),
    ActionSpec("comment", "article", QT_TRANSLATE_NOOP("Actions", "Comment…")),
    ActionSpec("retitle", "article", QT_TRANSLATE_NOOP("Actions", "Change the title…"), ("F2",)),
    ActionSpec("assign", "article", QT_TRANSLATE_NOOP("Actions", "Assign to a reviewer…")),
    ActionSpec("next_article", "article", QT_TRANSLATE_NOOP("Actions", "Next article"), ("Alt+Down",)),
    ActionSpec("previous_article", "article", QT_TRANSLATE_NOOP("Actions", "Previous article"), ("Alt+Up",)),
    ActionSpec("page_review", "view", QT_TRANSLATE_NOOP("Actions", "Review"), ("Ctrl+1",)),
    ActionSpec("page_accuracy", "view", QT_TRANSLATE_NOOP("Actions", "Accuracy"), ("Ctrl+2",)),
    ActionSpec("page_consistency", "view", QT_TRANSLATE_NOOP("Actions", "Consistency"), ("Ctrl+3",)),
    ActionSpec("page_adjudication", "view", QT_TRANSLATE_NOOP("Actions", "Adjudication"), ("Ctrl+4",)),
    ActionSpec("page_agreement", "view", QT_TRANSLATE_NOOP("Actions", "Agreement"), ("Ctrl+5",)),
    ActionSpec("next_pane", "view", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",)),
    ActionSpec("previous_pane", "view", QT_TRANSLATE_NOOP("Actions", "Previous pane"), ("Shift+F6",)),
    ActionSpec("guideline", "view", QT_TRANSLATE_NOOP("Actions", "Guideline"), ("Ctrl+G",)),
    ActionSpec("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    ActionSpec("zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "Text as it was"), ("Ctrl+0",)),
    ActionSpec("keys", "help", QT_TRANSLATE_NOOP("Actions", "Every key"), ("F1", "?")),
    ActionSpec("guide", "help", QT_TRANSLATE_NOOP("Actions", "User guide")),
    ActionSpec("log", "help", QT_TRANSLATE_NOOP("Actions", "Show the log")),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "About Metric Annotator")),
)


def default_keys() -> dict[str, tuple[str, ...]]:
    """The keys that come with each action, kind and role.

    A kind without a key of its own takes its place's digit; with Shift the role's key clears the role.
    """
    found = {spec.id: spec.keys for spec in ACTIONS}
    for place, kind in enumerate(schema().kinds, start=1):
        found[f"kind:{kind.id}"] = (kind.key or str(place),)
    for role in schema().roles:
        found[f"role:{role.id}"] = (role.key,)
        found[f"clear:{role.id}"] = (f"Shift+{role.key}",) if role.key.isalpha() else ()
    return found
