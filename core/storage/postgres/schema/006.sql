-- Schema 6 of a shared store: the groups into which whoever was let in by many puts them, which nobody else sees, and which go
-- with the consent.
CREATE TABLE afterword.client_group (
    account BIGINT NOT NULL,
    search BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (account, search),
    FOREIGN KEY (search, account) REFERENCES afterword.consent (search, account) ON DELETE CASCADE
);
GRANT SELECT ON afterword.client_group TO afterword_user;
ALTER TABLE afterword.client_group ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON afterword.client_group FOR SELECT TO afterword_user USING (
    account IN (SELECT a.id FROM afterword.account a WHERE a.login = session_user));

-- Puts the searches, as far as they are shared with whoever is logged in, into a group of theirs; an empty name takes them out.
CREATE FUNCTION afterword.group_clients(p_searches BIGINT[], p_name TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    DELETE FROM afterword.client_group g USING afterword.account a
    WHERE a.login = session_user AND g.account = a.id AND g.search = ANY (p_searches);
    IF p_name <> '' THEN
        INSERT INTO afterword.client_group (account, search, name)
        SELECT c.account, c.search, left(p_name, 200)
        FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
        WHERE a.login = session_user AND c.search = ANY (p_searches);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION afterword.group_clients(BIGINT[], TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.group_clients(BIGINT[], TEXT) TO afterword_user;

DROP FUNCTION afterword.clients(TEXT, TEXT);
CREATE FUNCTION afterword.clients(p_day TEXT, p_until TEXT)
RETURNS TABLE (search BIGINT, login TEXT, name TEXT, may_write BIGINT, changed_at BIGINT, interviews BIGINT, version BIGINT,
               own_group TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT c.search, o.login,
           coalesce((SELECT t.value FROM afterword.setting t WHERE t.search = c.search AND t.name = 'person.name'), ''),
           c.may_write,
           (SELECT max(g.at) FROM afterword.change_log g WHERE g.search = c.search AND g.login = o.login),
           (SELECT count(*) FROM afterword.interview i
            WHERE i.search = c.search AND i.starts >= p_day AND i.starts < p_until AND i.cancelled = 0),
           s.version,
           coalesce((SELECT g.name FROM afterword.client_group g WHERE g.search = c.search AND g.account = c.account), '')
    FROM afterword.consent c
    JOIN afterword.account a ON a.id = c.account
    JOIN afterword.search s ON s.id = c.search
    JOIN afterword.account o ON o.id = s.owner
    WHERE a.login = session_user
    ORDER BY c.search
$$;
REVOKE ALL ON FUNCTION afterword.clients(TEXT, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.clients(TEXT, TEXT) TO afterword_user;
UPDATE afterword.schema_version SET version = 6;
