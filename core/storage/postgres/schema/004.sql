-- Schema 4 of a shared store: what whoever was let in by many sees of all of them at a glance.
CREATE INDEX change_log_by ON afterword.change_log (search, login, at);
CREATE INDEX interview_starts ON afterword.interview (starts);

-- The searches that others share with whoever is logged in: whose, when its owner last changed anything, and how many
-- interviews it has from the day p_day up to the day p_until, as clocks there show them.
CREATE FUNCTION afterword.clients(p_day TEXT, p_until TEXT)
RETURNS TABLE (search BIGINT, login TEXT, name TEXT, may_write BIGINT, changed_at BIGINT, interviews BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    WITH let AS MATERIALIZED (
        SELECT c.search, c.may_write FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
        WHERE a.login = session_user
    ), met AS (
        SELECT i.search, count(*) AS interviews FROM afterword.interview i
        WHERE i.starts >= p_day AND i.starts < p_until AND i.cancelled = 0 AND i.search IN (SELECT l.search FROM let l)
        GROUP BY i.search
    )
    SELECT l.search, o.login,
           coalesce((SELECT t.value FROM afterword.setting t WHERE t.search = l.search AND t.name = 'person.name'), ''),
           l.may_write,
           (SELECT max(g.at) FROM afterword.change_log g WHERE g.search = l.search AND g.login = o.login),
           coalesce(m.interviews, 0)
    FROM let l
    JOIN afterword.search s ON s.id = l.search
    JOIN afterword.account o ON o.id = s.owner
    LEFT JOIN met m ON m.search = l.search
    ORDER BY l.search
$$;
REVOKE ALL ON FUNCTION afterword.clients(TEXT, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.clients(TEXT, TEXT) TO afterword_user;
UPDATE afterword.schema_version SET version = 4;
