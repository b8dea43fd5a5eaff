"""What a meeting place is made of: tables that are only ever added to, and who may see and add what.

Rows of one delivery are committed together, and deliveries in the order of their numbers: each takes a lock
that it holds until it has ended, so nobody who has read a number can find a lower one later.

What is added is held by row security. What is read comes through the functions of `core.meeting.reading`
alone: row security would let conditions that are leakproof look at hidden rows first, and PostgreSQL tells
everybody how many rows a query of his own has passed over. Whoever owns the tables can read all of them, and
by changing them write in anybody's name; superusers stand above it, as everywhere in PostgreSQL.
"""

from __future__ import annotations

from typing import Final

SCHEMA: Final = "metric_annotator"
LAYOUT: Final = 2
"""The layout of the tables that this program makes and knows."""
LEAST_SERVER: Final = 150000
"""PostgreSQL 15, in the server's own counting."""
REFUSING: Final = "MA001"
"""The SQLSTATE by which the server refuses rows; the detail lists their sorts, layers, names and why."""
TAKEN, AHEAD = "taken", "ahead"
"""Why: something else stands under that name, or it would be ordered after all that others can decide."""
MOST_AHEAD: Final = 10_000_000
"""How far a decision's order may lie behind the highest that has come before: a leap to the end of all
numbers would leave none for what others decide after it."""
OPEN_SORTS: Final = ("text", "article", "run", "reading", "assignment", "shares", "draw", "labels")
"""What lies in nobody's layer, and is there for all."""
RESERVED_SORTS: Final = ("assignment", "shares", "draw", "labels")
"""What holds for everyone's work, and comes from adjudicators alone."""
ADJUDICATED: Final = "adjudicated"

TABLES: Final = (
    "CREATE SCHEMA {schema}",
    """CREATE TABLE {schema}.meeting (
        one boolean PRIMARY KEY DEFAULT true CHECK (one), id text NOT NULL DEFAULT gen_random_uuid(),
        layout integer NOT NULL, project text NOT NULL, name text NOT NULL, gold_layer text NOT NULL,
        reviewers text NOT NULL, adjudicators text NOT NULL, made timestamptz NOT NULL DEFAULT now(),
        reached bigint NOT NULL DEFAULT 0)""",
    """CREATE TABLE {schema}.delivery (
        number bigint PRIMARY KEY, token text NOT NULL DEFAULT gen_random_uuid(),
        transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
        reviewer text NOT NULL DEFAULT session_user, at timestamptz NOT NULL DEFAULT clock_timestamp())""",
    """CREATE TABLE {schema}.parcel (
        delivery bigint NOT NULL REFERENCES {schema}.delivery (number),
        sort text NOT NULL, id text NOT NULL CHECK (id <> ''), variant text NOT NULL,
        article text NOT NULL, layer text NOT NULL, reviewer text NOT NULL CHECK (reviewer <> ''),
        action text NOT NULL, says text NOT NULL, told text NOT NULL, PRIMARY KEY (sort, layer, id, variant),
        CHECK ((layer = '') = (sort = ANY ({open_sorts}))))""",
    "CREATE INDEX parcel_by_delivery ON {schema}.parcel (delivery)",
    """CREATE INDEX parcel_by_article ON {schema}.parcel (article, layer, delivery)
        WHERE sort = 'decision'""",
    """CREATE TABLE {schema}.opened (
        article text PRIMARY KEY, delivery bigint NOT NULL REFERENCES {schema}.delivery (number))""",
    "CREATE INDEX opened_by_delivery ON {schema}.opened (delivery)",
)

# Null where it is no whole number; where there is none, a decision is none either, and no file takes it.
_LAMPORT = """(CASE WHEN coalesce(f.told::json ->> 'lamport', '0') ~ '^[0-9]{{1,16}}$'
    THEN coalesce(f.told::json ->> 'lamport', '0')::bigint END)"""
# Decisions that came with a file, or were made again in a corrected text, have names made of what they say
# (`core.record.target_id`): two reviewers can have made the same one.
_DERIVED = """f.id IN (SELECT left(encode(sha256(convert_to('[' || to_json(f.article) || ',' || to_json(way)
    || ',' || to_json(f.layer) || ',' || (f.says::json -> 'target') || ',' || to_json(f.action) || ']',
    'UTF8')), 'hex'), 32) FROM unnest(ARRAY['brought', 're-anchored']) AS way)"""
_DEFINED = "SECURITY DEFINER SET search_path = {schema}, pg_temp"
FUNCTIONS: Final = (
    # Who waits here for another delivery reads its number only after that one has become visible.
    f"""CREATE FUNCTION {{schema}}.number_delivery() RETURNS trigger LANGUAGE plpgsql {_DEFINED} AS $$
    BEGIN
        PERFORM 1 FROM meeting FOR UPDATE;
        NEW.number := (SELECT coalesce(max(number), 0) + 1 FROM delivery);
        NEW.token := gen_random_uuid();
        NEW.transaction := pg_current_xact_id();
        NEW.reviewer := session_user;
        NEW.at := clock_timestamp();
        RETURN NEW;
    END $$""",
    """CREATE TRIGGER number_delivery BEFORE INSERT ON {schema}.delivery
        FOR EACH ROW EXECUTE FUNCTION {schema}.number_delivery()""",
    f"""CREATE FUNCTION {{schema}}.own_delivery() RETURNS bigint LANGUAGE sql STABLE {_DEFINED}
        AS 'SELECT max(number) FROM delivery WHERE transaction = pg_current_xact_id_if_assigned()
            AND reviewer = session_user'""",
    f"""CREATE FUNCTION {{schema}}.adjudicates() RETURNS boolean LANGUAGE sql STABLE {_DEFINED}
        AS 'SELECT pg_has_role(session_user, adjudicators, ''MEMBER'') FROM meeting'""",
    f"""CREATE FUNCTION {{schema}}.check_parcels() RETURNS trigger LANGUAGE plpgsql {_DEFINED} AS $$
    DECLARE wrong text;
    BEGIN
        SELECT jsonb_agg(DISTINCT jsonb_build_array(w.sort, w.layer, w.id, w.why))::text INTO wrong FROM (
            SELECT f.sort, f.layer, f.id, {{taken}} AS why FROM fresh f
            JOIN parcel p ON p.sort = f.sort AND p.layer = f.layer AND p.id = f.id
            WHERE (p.article, p.action, p.says) <> (f.article, f.action, f.says)
            OR f.layer <> '' AND p.reviewer <> f.reviewer AND NOT {_DERIVED}
            UNION ALL SELECT f.sort, f.layer, f.id, {{ahead}} FROM fresh f, meeting m
            WHERE f.sort = 'decision' AND coalesce({_LAMPORT} > m.reached + {{most_ahead}}, true)) w;
        IF wrong IS NOT NULL THEN
            RAISE EXCEPTION 'these rows are not taken' USING ERRCODE = {{refusing}}, DETAIL = wrong;
        END IF;
        UPDATE meeting m SET reached = n.highest FROM (
            SELECT max({_LAMPORT}) AS highest FROM fresh f WHERE f.sort = 'decision') n
            WHERE n.highest > m.reached;
        INSERT INTO opened (article, delivery) SELECT DISTINCT ON (article) article, delivery FROM fresh
            WHERE sort = 'decision' AND layer = {{adjudicated}} AND action = 'complete'
            ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$""",
    """CREATE TRIGGER check_parcels AFTER INSERT ON {schema}.parcel REFERENCING NEW TABLE AS fresh
        FOR EACH STATEMENT EXECUTE FUNCTION {schema}.check_parcels()""",
    *(
        f"REVOKE ALL ON FUNCTION {{schema}}.{name}() FROM PUBLIC"
        for name in ("number_delivery", "own_delivery", "adjudicates", "check_parcels")
    ),
)

POLICIES: Final = (
    *(
        f"ALTER TABLE {{schema}}.{table} {verb} ROW LEVEL SECURITY"
        for table in ("parcel", "delivery", "opened")
        for verb in ("ENABLE", "FORCE")
    ),
    """CREATE POLICY adds ON {schema}.parcel FOR INSERT TO {reviewers} WITH CHECK (
        reviewer = session_user AND delivery = (SELECT {schema}.own_delivery())
        AND (layer IN ('', session_user) AND layer <> {adjudicated} AND sort <> ALL ({reserved_sorts})
            OR (SELECT {schema}.adjudicates())))""",
    "CREATE POLICY sees ON {schema}.delivery FOR SELECT TO {reviewers} USING (true)",
    """CREATE POLICY adds ON {schema}.delivery FOR INSERT TO {reviewers}
        WITH CHECK (reviewer = session_user)""",
    "CREATE POLICY sees ON {schema}.opened FOR SELECT TO {reviewers} USING (true)",
    # The functions above run as the owner, who looks at all rows to compare them, and opens articles.
    *(
        f"CREATE POLICY compares ON {{schema}}.{table} FOR SELECT TO {{owner}} USING (true)"
        for table in ("parcel", "delivery", "opened")
    ),
    "CREATE POLICY opens ON {schema}.opened FOR INSERT TO {owner} WITH CHECK (true)",
)
GRANTS: Final = (
    "GRANT USAGE ON SCHEMA {schema} TO {reviewers}",
    "GRANT SELECT ON {schema}.meeting, {schema}.opened TO {reviewers}",
    "GRANT INSERT ON {schema}.parcel TO {reviewers}",
    # Who delivered when is nobody's business: numbers and tokens are enough to go on from one.
    "GRANT SELECT (number, token), INSERT (number) ON {schema}.delivery TO {reviewers}",
    "GRANT EXECUTE ON FUNCTION {schema}.own_delivery(), {schema}.adjudicates() TO {reviewers}",
    "GRANT CONNECT, TEMPORARY ON DATABASE {database} TO {reviewers}",
)
