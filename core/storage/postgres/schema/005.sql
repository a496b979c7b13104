-- Schema 5 of a shared store: what a coach sees of all who let them in comes at once, and names the version of each search,
-- so that what was worked out of it can be kept until it changes. The server had gone through a day's interviews anew for
-- each of the searches.
DROP INDEX afterword.interview_starts;
CREATE INDEX interview_starts ON afterword.interview (search, starts);

DROP FUNCTION afterword.clients(TEXT, TEXT);
CREATE FUNCTION afterword.clients(p_day TEXT, p_until TEXT)
RETURNS TABLE (search BIGINT, login TEXT, name TEXT, may_write BIGINT, changed_at BIGINT, interviews BIGINT, version BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT c.search, o.login,
           coalesce((SELECT t.value FROM afterword.setting t WHERE t.search = c.search AND t.name = 'person.name'), ''),
           c.may_write,
           (SELECT max(g.at) FROM afterword.change_log g WHERE g.search = c.search AND g.login = o.login),
           (SELECT count(*) FROM afterword.interview i
            WHERE i.search = c.search AND i.starts >= p_day AND i.starts < p_until AND i.cancelled = 0),
           s.version
    FROM afterword.consent c
    JOIN afterword.account a ON a.id = c.account
    JOIN afterword.search s ON s.id = c.search
    JOIN afterword.account o ON o.id = s.owner
    WHERE a.login = session_user
    ORDER BY c.search
$$;
REVOKE ALL ON FUNCTION afterword.clients(TEXT, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.clients(TEXT, TEXT) TO afterword_user;
UPDATE afterword.schema_version SET version = 5;
