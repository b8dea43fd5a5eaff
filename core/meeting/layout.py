"""What a meeting place is made of: tables that are only ever added to, and who may see and add what.

Rows of one delivery are committed together, and deliveries in the order of their numbers: each takes a lock
that it holds until it has ended, so nobody who has read a number can find a lower one later. What is hidden
is hidden by row security, from the owner's own statements, too, as far as writing goes; superusers stand
above it, as everywhere in PostgreSQL.
"""

from __future__ import annotations

from typing import Final

SCHEMA: Final = "metric_annotator"
LAYOUT: Final = 1
"""The layout of the tables that this program makes and knows."""
LEAST_SERVER: Final = 150000
"""PostgreSQL 15, in the server's own counting."""
CLASHING: Final = "MA001"
"""The SQLSTATE by which the server refuses another content under a name that is taken."""
OPEN_SORTS: Final = ("text", "article", "run", "reading", "assignment", "shares", "draw", "labels")
"""What lies in nobody's layer, and is there for all."""
ADJUDICATED: Final = "adjudicated"

TABLES: Final = (
    "CREATE SCHEMA {schema}",
    """CREATE TABLE {schema}.meeting (
        one boolean PRIMARY KEY DEFAULT true CHECK (one), id text NOT NULL DEFAULT gen_random_uuid(),
        layout integer NOT NULL, project text NOT NULL, name text NOT NULL, gold_layer text NOT NULL,
        reviewers text NOT NULL, adjudicators text NOT NULL, made timestamptz NOT NULL DEFAULT now())""",
    """CREATE TABLE {schema}.delivery (
        number bigint PRIMARY KEY, token text NOT NULL DEFAULT gen_random_uuid(),
        transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
        reviewer text NOT NULL DEFAULT session_user, at timestamptz NOT NULL DEFAULT clock_timestamp())""",
    """CREATE TABLE {schema}.parcel (
        delivery bigint NOT NULL REFERENCES {schema}.delivery (number),
        sort text NOT NULL, id text NOT NULL CHECK (id <> ''), variant text NOT NULL,
        article text NOT NULL, layer text NOT NULL, reviewer text NOT NULL CHECK (reviewer <> ''),
        action text NOT NULL, says text NOT NULL, told text NOT NULL, PRIMARY KEY (sort, id, variant),
        CHECK ((layer = '') = (sort = ANY ({open_sorts}))))""",
    "CREATE INDEX parcel_by_delivery ON {schema}.parcel (delivery)",
    """CREATE INDEX parcel_by_article ON {schema}.parcel (article, layer, delivery)
        WHERE sort = 'decision'""",
    """CREATE TABLE {schema}.opened (
        article text PRIMARY KEY, delivery bigint NOT NULL REFERENCES {schema}.delivery (number))""",
    "CREATE INDEX opened_by_delivery ON {schema}.opened (delivery)",
)

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
    DECLARE clashing text;
    BEGIN
        SELECT string_agg(DISTINCT f.sort || ' ' || f.id, E'\\n') INTO clashing FROM fresh f
            JOIN parcel p ON p.sort = f.sort AND p.id = f.id
            WHERE (p.article, p.layer, p.action, p.says) <> (f.article, f.layer, f.action, f.says);
        IF clashing IS NOT NULL THEN
            RAISE EXCEPTION 'under these names there is other content'
                USING ERRCODE = {{clashing}}, DETAIL = clashing;
        END IF;
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

_SEES = """layer IN ('', {adjudicated}, session_user) OR reviewer = session_user
    OR (SELECT {schema}.adjudicates())"""
POLICIES: Final = (
    *(
        f"ALTER TABLE {{schema}}.{table} {verb} ROW LEVEL SECURITY"
        for table in ("parcel", "delivery", "opened")
        for verb in ("ENABLE", "FORCE")
    ),
    f"""CREATE POLICY sees ON {{schema}}.parcel FOR SELECT TO {{reviewers}} USING ({_SEES}
        OR (sort = 'decision' AND article IN (SELECT article FROM {{schema}}.opened)))""",
    """CREATE POLICY adds ON {schema}.parcel FOR INSERT TO {reviewers} WITH CHECK (
        reviewer = session_user AND delivery = (SELECT {schema}.own_delivery())
        AND (layer IN ('', session_user) AND layer <> {adjudicated} OR (SELECT {schema}.adjudicates())))""",
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
    "GRANT SELECT, INSERT ON {schema}.parcel TO {reviewers}",
    # Who delivered when is nobody's business: numbers and tokens are enough to go on from one.
    "GRANT SELECT (number, token), INSERT (number) ON {schema}.delivery TO {reviewers}",
    "GRANT EXECUTE ON FUNCTION {schema}.own_delivery(), {schema}.adjudicates() TO {reviewers}",
)
