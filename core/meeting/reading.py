"""The functions through which parcels are read: each looks at no row that its reader may not see.

They run as the owner of the tables, so each says itself who sees what. Their bodies are bound to what they
name when they are made (`BEGIN ATOMIC`), so no search path of a caller turns them. Rows are fetched by
conditions of which an index holds all, because the server's statistics tell everybody how many rows his own
transaction has fetched: of what is hidden that is how much was delivered at a time, and nothing about which
article or whose layer.
"""

from __future__ import annotations

from typing import Final

COLUMNS: Final = ("delivery", "sort", "id", "article", "layer", "reviewer", "action", "says", "told")
_SEEN: Final = """CREATE VIEW {{schema}}.seen AS SELECT {columns}, variant FROM {{schema}}.parcel
    WHERE layer IN ('', {{adjudicated}}, session_user) OR reviewer = session_user
    OR (SELECT {{schema}}.adjudicates())
    OR (sort = 'decision' AND article IN (SELECT article FROM {{schema}}.opened))"""

# With one bound alone a plan made for all values reads the whole table.
_BEHIND: Final = """FROM {schema}.seen s WHERE s.delivery > behind AND s.delivery <= 9223372036854775807
    AND s.delivery <> ALL (besides)"""
_OPEN: Final = "(SELECT {schema}.adjudicates()) OR a IN (SELECT article FROM {schema}.opened)"
_DEFINED: Final = "LANGUAGE sql STABLE SECURITY DEFINER"
# Names of accounts have another collation than what the indexes are made of.
_ME: Final = 'session_user::text COLLATE pg_catalog."default"'
_BODIES: Final = {
    "parcels(behind bigint, besides bigint[]) RETURNS SETOF {schema}.seen": (
        f"SELECT s.* {_BEHIND} ORDER BY s.delivery"
    ),
    "waiting(behind bigint, besides bigint[]) RETURNS bigint": f"SELECT count(*) {_BEHIND}",
    "open_parcels(of text) RETURNS SETOF {schema}.seen": (
        "SELECT s.* FROM {schema}.seen s WHERE s.sort = of AND s.layer = '' ORDER BY s.delivery, s.id"
    ),
    "decisions(asked text[]) RETURNS SETOF {schema}.seen": f"""
        WITH open AS (SELECT ARRAY(SELECT a FROM unnest(asked) AS a WHERE {_OPEN}) AS articles),
        closed AS (SELECT ARRAY(SELECT a FROM unnest(asked) AS a WHERE NOT ({_OPEN})) AS articles)
        SELECT s.* FROM {{schema}}.seen s WHERE s.sort = 'decision'
            AND s.article = ANY ((SELECT articles FROM open)::text[])
        UNION ALL SELECT s.* FROM {{schema}}.seen s WHERE s.sort = 'decision'
            AND s.article = ANY ((SELECT articles FROM closed)::text[]) AND s.layer = {_ME}
        UNION ALL SELECT s.* FROM {{schema}}.seen s WHERE s.sort = 'decision'
            AND s.article = ANY ((SELECT articles FROM closed)::text[]) AND s.layer = {{adjudicated}}
        ORDER BY article, delivery""",
    "named(of text) RETURNS TABLE (id text, variant text)": f"""
        SELECT p.id, p.variant FROM {{schema}}.parcel p WHERE p.sort = of AND p.layer = ''
        UNION ALL
        SELECT p.id, p.variant FROM {{schema}}.parcel p WHERE p.sort = of AND p.layer = {_ME}""",
    # OFFSET 0: each name is looked up by itself, and only where its article or its layer is open.
    """known(sorts text[], layers text[], articles text[], ids text[])
        RETURNS SETOF {schema}.seen""": f"""
        SELECT s.* FROM unnest(sorts, layers, articles, ids) AS n (sort, layer, a, id) CROSS JOIN LATERAL (
            SELECT * FROM {{schema}}.seen s WHERE s.sort = n.sort AND s.layer = n.layer AND s.id = n.id
            AND s.article = n.a OFFSET 0) s
        WHERE n.layer IN ('', {{adjudicated}}, session_user) OR {_OPEN}""",
}
READING: Final = (
    _SEEN.format(columns=", ".join(COLUMNS)),
    *(
        statement
        for head, body in _BODIES.items()
        for statement in (
            f"CREATE FUNCTION {{schema}}.{head} {_DEFINED} BEGIN ATOMIC {body}; END",
            f"REVOKE ALL ON FUNCTION {{schema}}.{head.partition('(')[0]} FROM PUBLIC",
            f"GRANT EXECUTE ON FUNCTION {{schema}}.{head.partition('(')[0]} TO {{reviewers}}",
        )
    ),
)
"""Made after the functions and tables of `core.meeting.layout`."""
