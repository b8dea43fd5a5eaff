"""The keys that decisions were given: each that no decision has any more tells of one that is gone.

SQLite counts up for every row that it is to add. A merge lets it do so for decisions which are here already
or come in anew, too: those are counted in the same table, under a name that no table has.
"""

from __future__ import annotations

from typing import Final

_COUNTED: Final = "coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = '{}'), 0)"
_PASSED: Final = "decision, passed over"

GIVEN: Final = _COUNTED.format("decision")
"""So many keys were given out."""

OWED: Final = f"({GIVEN} - {_COUNTED.format(_PASSED)})"
"""So many decisions must be there."""

BARE: Final = "(SELECT count(*) FROM step s WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE d.step = s.id))"
"""So many steps have no decision: none is ever made without."""

MISSING: Final = f"max({BARE}, {OWED} - (SELECT count(*) FROM decision NOT INDEXED), 0)"
"""So many decisions are gone at least."""

PASS_OVER: Final = (
    f"""INSERT INTO main.sqlite_sequence (name, seq) SELECT '{_PASSED}', 0
    WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = '{_PASSED}')""",
    f"UPDATE main.sqlite_sequence SET seq = seq + :keys WHERE name = '{_PASSED}'",
)
"""So many more were given to none."""

ANEW: Final = (
    """UPDATE decision SET key = -n.key FROM (
        SELECT key AS old, row_number() OVER (ORDER BY key) AS key FROM decision) n
    WHERE decision.key = n.old""",
    "UPDATE decision SET key = -key",
    "UPDATE sqlite_sequence SET seq = (SELECT count(*) FROM decision) WHERE name = 'decision'",
)
"""Give keys without a gap, in the same order."""
