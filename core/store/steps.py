"""Steps: what is undone together, whether it stands, and which one is next to be undone or redone."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from core.model import Action
from core.record import canonical
from core.sheet import Entry, Stale, Step
from core.store.rows import Rows

_TRAVEL = {Action.UNDO, Action.REDO}
_OWN = "FROM decision WHERE step = ? AND action NOT IN ('undo', 'redo') AND quote IS NOT NULL"
_ABOUT = f"SELECT (SELECT quote {_OWN} ORDER BY lamport LIMIT 1), (SELECT count(*) {_OWN})"


class Steps(Rows):
    """Rows of `step`."""

    def put_step(self, entry: Entry, key: int, order: int) -> None:
        """A new step; for undo and redo the one that was undone or redone. Raises Stale where it is so."""
        with self.writing() as conn:
            if entry.name in _TRAVEL:
                undo = entry.name is Action.UNDO
                changed = conn.execute(
                    "UPDATE step SET undone = ?, toggled = ? WHERE id = ? AND undone = ?",
                    (int(undo), order, entry.step, int(not undo)),
                )
                if not changed.rowcount:
                    raise Stale
                return
            file = "''" if entry.brought else "(SELECT file FROM project)"
            conn.execute(
                f"""INSERT INTO step (id, article, layer, reviewer, file, action, lamport)
                VALUES (?, ?, ?, ?, {file}, ?, ?)""",
                (entry.step, key, entry.layer, entry.reviewer, entry.name, order),
            )

    def undoable(self, layer: str, reviewer: str, *, besides: Collection[str] = ()) -> Step | None:
        """The reviewer's newest standing step in that layer that was made in this file, besides those."""
        which = "s.undone = 0 ORDER BY s.lamport DESC LIMIT 1"
        return self._step(which, (reviewer, layer, canonical(list(besides))))

    def redoable(self, layer: str, reviewer: str, *, besides: Collection[str] = ()) -> Step | None:
        """The step that was undone last besides those, unless the reviewer has made a new one since."""
        return self._step(
            """s.undone = 1 AND s.toggled > (SELECT max(n.lamport) FROM step n
                WHERE n.file = s.file AND n.reviewer = s.reviewer AND n.layer = s.layer)
            ORDER BY s.toggled DESC LIMIT 1""",
            (reviewer, layer, canonical(list(besides))),
        )

    def _step(self, which: str, values: Sequence[str]) -> Step | None:
        row = self.row(
            f"""SELECT s.id, a.id, s.action FROM step s JOIN article a ON a.key = s.article
            WHERE s.file = (SELECT file FROM project) AND s.reviewer = ? AND s.layer = ?
            AND s.id NOT IN (SELECT value FROM json_each(?)) AND {which}""",
            values,
        )
        if row is None:
            return None
        quote, count = self.row(_ABOUT, (row[0], row[0])) or ("", 1)
        return Step(row[0], row[1], Action(row[2]), quote or "", max(1, count))
