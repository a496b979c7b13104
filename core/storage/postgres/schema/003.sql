-- Schema 3 of a shared store: whoever's search it is sees whom they let in, by login; nobody else does.
CREATE FUNCTION afterword.consents(p_search BIGINT)
RETURNS TABLE (login TEXT, may_write BIGINT, given_at BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT a.login, c.may_write, c.given_at
    FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
    WHERE c.search = p_search
      AND c.search IN (SELECT s.id FROM afterword.search s JOIN afterword.account o ON o.id = s.owner
                       WHERE o.login = session_user)
    ORDER BY a.login
$$;
REVOKE ALL ON FUNCTION afterword.consents(BIGINT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.consents(BIGINT) TO afterword_user;
UPDATE afterword.schema_version SET version = 3;
