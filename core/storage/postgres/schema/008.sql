-- Schema 8 of a shared store: who wrote a task down for the person, as in schema 5 of a file. Empty: they did.
ALTER TABLE afterword.task ADD COLUMN written_by TEXT NOT NULL DEFAULT '';
ALTER TABLE afterword.application_task ADD COLUMN written_by TEXT NOT NULL DEFAULT '';

-- Whoever was let in puts words into nobody's mouth: what they write is signed with their own login, alone or behind the name by
-- which they go, "Mara Lind (k4821)". Whatever else their program says, or does not say since it is older, becomes their login.
CREATE FUNCTION afterword.sign_task() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_login TEXT := session_user;
    v_behind TEXT := ' (' || v_login || ')';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.text = OLD.text AND NEW.written_by = OLD.written_by THEN
            RETURN NEW; -- its day, or that it is done
        END IF;
    END IF;
    IF NEW.written_by <> v_login AND (right(NEW.written_by, length(v_behind)) <> v_behind OR length(NEW.written_by) > 200)
       AND EXISTS (SELECT 1 FROM afterword.search s JOIN afterword.account a ON a.id <> s.owner
                   WHERE s.id = NEW.search AND a.login = v_login) THEN
        NEW.written_by := v_login;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER sign_task BEFORE INSERT OR UPDATE ON afterword.task FOR EACH ROW EXECUTE FUNCTION afterword.sign_task();
CREATE TRIGGER sign_task BEFORE INSERT OR UPDATE ON afterword.application_task
    FOR EACH ROW EXECUTE FUNCTION afterword.sign_task();
REVOKE ALL ON FUNCTION afterword.sign_task() FROM PUBLIC;
UPDATE afterword.schema_version SET version = 8;
