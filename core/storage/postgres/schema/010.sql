-- Schema 10 of a shared store: nobody reads a table, also not as far as its policies let them. EXPLAIN ANALYZE counts the rows that
-- a policy held back, and so told anybody how many cards, interviews and messages each search has, whom it is shared with and when
-- somebody saves. Functions look first whether the search may be read; whoever may not learns nothing of it. The policies stay, as
-- a second wall.
CREATE FUNCTION afterword.may_read(p_search BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_account BIGINT;
BEGIN
    SELECT a.id INTO v_account FROM afterword.account a WHERE a.login = session_user;
    RETURN EXISTS (SELECT 1 FROM afterword.search s WHERE s.id = p_search AND s.owner = v_account)
        OR EXISTS (SELECT 1 FROM afterword.consent c WHERE c.search = p_search AND c.account = v_account)
        OR pg_has_role(session_user, 'afterword_owner', 'MEMBER'); -- whoever looks after the server writes a search to a file
END
$$;

-- The rows of one table of a search: TABLE_of(search, since), all of them or, with a version, what changed since. Where a row that
-- stands by itself changed, all that belongs to it counts; small tables are read whole where anything of them changed.
DO $do$
DECLARE
    v_table RECORD;
    v_cards TEXT := 'SELECT a.id FROM afterword.application a WHERE a.search = p_search AND a.changed_in > p_since';
BEGIN
    FOR v_table IN
        SELECT t.name, CASE t.follows
            WHEN 'itself' THEN 't.changed_in > p_since'
            WHEN 'card' THEN format('t.application IN (%s)', v_cards)
            WHEN 'interview' THEN format('t.interview IN (SELECT i.id FROM afterword.interview i WHERE i.search = p_search '
                                         'AND i.application IN (%s))', v_cards)
            ELSE format('(EXISTS (SELECT 1 FROM afterword.%1$I r WHERE r.search = p_search AND r.changed_in > p_since) '
                        'OR EXISTS (SELECT 1 FROM afterword.gone g WHERE g.search = p_search AND g.kind = %1$L '
                        'AND g.changed_in > p_since))', t.follows) END AS news
        FROM (VALUES ('setting', 'setting'), ('stage', 'stage'), ('contact', 'itself'), ('task', 'task'),
                     ('application', 'itself'), ('interview', 'card'), ('interviewer', 'interview'), ('message', 'card'),
                     ('draft', 'card'), ('document', 'card'), ('stage_move', 'card'), ('application_task', 'card'),
                     ('template', 'template'), ('template_phrase', 'template'), ('decision', 'decision'),
                     ('gone', 'itself')) AS t(name, follows)
    LOOP
        EXECUTE format($of$
            CREATE FUNCTION afterword.%1$s(p_search BIGINT, p_since BIGINT) RETURNS SETOF afterword.%2$I
            LANGUAGE plpgsql STABLE SECURITY DEFINER SET work_mem = '32MB' SET search_path = pg_catalog, afterword, pg_temp AS $$
            BEGIN
                IF NOT afterword.may_read(p_search) THEN
                    RETURN;
                END IF;
                IF p_since IS NULL THEN
                    RETURN QUERY SELECT t.* FROM afterword.%2$I t WHERE t.search = p_search;
                ELSE
                    RETURN QUERY SELECT t.* FROM afterword.%2$I t WHERE t.search = p_search AND %3$s;
                END IF;
            END
            $$
        $of$, v_table.name || '_of', v_table.name, v_table.news);
    END LOOP;
END
$do$;

-- Where the search stands, on which name it is called, and whether it may be written; no row where it may not be read.
CREATE FUNCTION afterword.search_of(p_search BIGINT) RETURNS TABLE (version BIGINT, channel TEXT, may_write BIGINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF afterword.may_read(p_search) THEN
        RETURN QUERY SELECT s.version, s.channel, (s.id IN (SELECT afterword.writable()))::int::bigint
                     FROM afterword.search s WHERE s.id = p_search;
    END IF;
END
$$;
-- Which of the small tables are read whole: those of which anything changed, or all of them.
CREATE FUNCTION afterword.changed_of(p_search BIGINT, p_since BIGINT) RETURNS SETOF TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_name TEXT;
    v_changed BOOLEAN;
BEGIN
    IF NOT afterword.may_read(p_search) THEN
        RETURN;
    END IF;
    FOREACH v_name IN ARRAY ARRAY['setting', 'stage', 'task', 'template', 'decision'] LOOP
        EXECUTE format('SELECT $2 IS NULL OR EXISTS (SELECT 1 FROM afterword.%1$I r WHERE r.search = $1 AND r.changed_in > $2) '
                       'OR EXISTS (SELECT 1 FROM afterword.gone g WHERE g.search = $1 AND g.kind = %1$L AND g.changed_in > $2)', v_name)
        INTO v_changed USING p_search, p_since;
        IF v_changed THEN
            RETURN NEXT v_name;
        END IF;
    END LOOP;
END
$$;

-- Who asks whom another lets in is sent away before anything is looked up.
CREATE OR REPLACE FUNCTION afterword.consents(p_search BIGINT)
RETURNS TABLE (login TEXT, may_write BIGINT, given_at BIGINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM afterword.search s JOIN afterword.account o ON o.id = s.owner
               WHERE s.id = p_search AND o.login = session_user) THEN
        RETURN QUERY SELECT a.login, c.may_write, c.given_at FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
                     WHERE c.search = p_search ORDER BY a.login;
    END IF;
END
$$;

REVOKE SELECT ON ALL TABLES IN SCHEMA afterword FROM afterword_user;
GRANT SELECT ON afterword.schema_version TO afterword_user;
DO $do$
DECLARE
    v_function REGPROCEDURE;
BEGIN
    FOR v_function IN
        SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'afterword'::regnamespace AND p.proname LIKE '%\_of'
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_function);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO afterword_user', v_function);
    END LOOP;
END
$do$;
REVOKE ALL ON FUNCTION afterword.may_read(BIGINT) FROM PUBLIC;
-- Programs that read the tables themselves are shut out.
UPDATE afterword.schema_version SET version = 10, least = 10;
