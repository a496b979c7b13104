-- Schema 7 of a shared store: a window that listens is told at once that others changed something in its search. It is told
-- nothing else, and it may miss it: it then asks for the version, as it does now and then anyway.

-- Whoever is logged in may listen to any name and call to any, so each search has one that cannot be guessed. Only who may
-- read the search reads it. It is filled in afterwards: a column that is added with such a default has the table made anew, and to a
-- statement that waits meanwhile it would be empty.
ALTER TABLE afterword.search ADD COLUMN channel TEXT;
ALTER TABLE afterword.search ALTER COLUMN channel SET DEFAULT replace(gen_random_uuid()::text, '-', '');
UPDATE afterword.search SET channel = replace(gen_random_uuid()::text, '-', '');
ALTER TABLE afterword.search ALTER COLUMN channel SET NOT NULL;

-- A queue that somebody else filled is no reason to refuse a change: nobody is told of it then.
CREATE FUNCTION afterword.call_on(p_channel TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF pg_notification_queue_usage() < 0.5 THEN
        PERFORM pg_notify(p_channel, '');
    END IF;
END
$$;
-- Tells whoever listens of a change that was saved. It is called behind save() and not by it: whoever calls holds up everybody
-- else's commit until their own is on the disk.
CREATE FUNCTION afterword.tell(p_search BIGINT, p_change UUID) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT afterword.call_on(s.channel) FROM afterword.search s JOIN afterword.change_log g ON g.search = s.id
    WHERE s.id = p_search AND g.change = p_change
$$;

-- Who is let in no longer must not hear on, so the name is another one from then on. The old one is called once more:
-- whoever still may read the search asks for the new one, and for their rights.
CREATE FUNCTION afterword.renew_channel() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_search BIGINT := coalesce(NEW.search, OLD.search);
BEGIN
    PERFORM afterword.call_on(s.channel) FROM afterword.search s WHERE s.id = v_search;
    UPDATE afterword.search SET channel = replace(gen_random_uuid()::text, '-', '') WHERE id = v_search;
    RETURN NULL;
END
$$;
CREATE TRIGGER renew_channel AFTER INSERT OR UPDATE OR DELETE ON afterword.consent
    FOR EACH ROW EXECUTE FUNCTION afterword.renew_channel();
REVOKE ALL ON FUNCTION afterword.call_on(TEXT), afterword.tell(BIGINT, UUID), afterword.renew_channel() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.tell(BIGINT, UUID) TO afterword_user;
UPDATE afterword.schema_version SET version = 7;
