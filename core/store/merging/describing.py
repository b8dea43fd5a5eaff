"""What describes an article that both files have: the words with which it came in first, in either file.

A project keeps what the first import of a text says of it, so the union says what one file would say in
which all of it had been imported.
"""

from __future__ import annotations

from typing import Final

from core.store.merging.clashes import Run
from core.store.pairs import terms_of

_SAYS = "title, source, published, conversions, fields, added"
BOTH: Final = "FROM other.article o JOIN main.article m ON m.id = o.id"
EARLIER: Final = """(o.added, o.title, o.source, o.published, o.conversions, o.fields)
    < (m.added, m.title, m.source, m.published, m.conversions, m.fields)"""
"""Of two that came in at one moment the lower words hold, so that either order of merging gives the same."""


def take_earlier(run: Run) -> None:
    """Describe our articles as theirs does where it had them first; a new title is found from then on."""
    retitled = run(
        f"""SELECT m.key, m.title, b.text {BOTH} JOIN main.body b ON b.article = m.key
        WHERE {EARLIER} AND o.title <> m.title AND m.key NOT IN (SELECT article FROM main.unsearched)"""
    )
    for key, title, text in retitled.fetchall():
        # The index keeps no texts of its own: what is to go out of it has to be named.
        gone = terms_of(title, text)
        run("INSERT INTO main.pairs (pairs, rowid, terms) VALUES ('delete', ?, ?)", (key, gone))
        run("INSERT INTO main.unsearched VALUES (?)", (key,))
    run(
        f"""UPDATE main.article SET ({_SAYS}) = (
            SELECT {_SAYS} FROM other.article o WHERE o.id = main.article.id)
        WHERE key IN (SELECT m.key {BOTH} WHERE {EARLIER})"""
    )
