-- Schema 11 of a shared store: nobody who was let in can keep the client from taking that back, from the next statement on. An open
-- transaction of theirs held it up, by rows of which a consent or the name of a channel is part; and it could save once more
-- afterwards.

-- First, so that whoever is saving has ended, and nobody begins: all that save() does begins here.
LOCK TABLE afterword.search IN ACCESS EXCLUSIVE MODE;

-- Ending another's transaction takes a right that the owner of all this gets where whoever runs this may give it.
SET LOCAL ROLE NONE;
DO $do$
BEGIN
    GRANT pg_signal_backend TO afterword_owner;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'a superuser has to run: GRANT pg_signal_backend TO afterword_owner';
END
$do$;
-- Who holds and who waits for what says who saves in which moment. It is hidden where a superuser runs this.
DO $do$
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        REVOKE SELECT ON pg_locks FROM PUBLIC;
        REVOKE EXECUTE ON FUNCTION pg_lock_status(), pg_blocking_pids(INTEGER), pg_safe_snapshot_blocking_pids(INTEGER) FROM PUBLIC;
        GRANT SELECT ON pg_locks TO afterword_owner, pg_monitor;
        GRANT EXECUTE ON FUNCTION pg_lock_status() TO afterword_owner, pg_monitor;
        GRANT EXECUTE ON FUNCTION pg_blocking_pids(INTEGER), pg_safe_snapshot_blocking_pids(INTEGER) TO pg_monitor;
    END IF;
END
$do$;
SET LOCAL ROLE afterword_owner;

-- Whether the search is one of whoever is logged in. Theirs are looked through: whoever asks for another's would see in the
-- server's counts of what it read whether there is one of that number.
CREATE FUNCTION afterword.is_mine(p_search BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    RETURN p_search IN (SELECT s.id FROM afterword.search s
                        WHERE s.owner = (SELECT a.id FROM afterword.account a WHERE a.login = session_user) OFFSET 0);
END
$$;
CREATE OR REPLACE FUNCTION afterword.may_read(p_search BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    RETURN afterword.is_mine(p_search)
        OR EXISTS (SELECT 1 FROM afterword.consent c WHERE c.search = p_search
                   AND c.account = (SELECT a.id FROM afterword.account a WHERE a.login = session_user))
        OR pg_has_role(session_user, 'afterword_owner', 'MEMBER'); -- whoever looks after the server writes a search to a file
END
$$;

-- The name on which a search is called stands in a row of its own, which nobody locks who saves.
CREATE TABLE afterword.search_channel (
    search BIGINT PRIMARY KEY REFERENCES afterword.search (id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '')
);
ALTER TABLE afterword.search_channel ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON afterword.search_channel FOR SELECT TO afterword_user USING (search IN (SELECT afterword.readable()));
INSERT INTO afterword.search_channel SELECT s.id, s.channel FROM afterword.search s;
ALTER TABLE afterword.search DROP COLUMN channel;
CREATE FUNCTION afterword.name_channel() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    INSERT INTO afterword.search_channel (search) VALUES (NEW.id);
    RETURN NULL;
END
$$;
CREATE TRIGGER name_channel AFTER INSERT ON afterword.search FOR EACH ROW EXECUTE FUNCTION afterword.name_channel();
CREATE OR REPLACE FUNCTION afterword.renew_channel() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_search BIGINT := coalesce(NEW.search, OLD.search);
BEGIN
    PERFORM afterword.call_on(n.name) FROM afterword.search_channel n WHERE n.search = v_search;
    UPDATE afterword.search_channel SET name = replace(gen_random_uuid()::text, '-', '') WHERE search = v_search;
    RETURN NULL;
END
$$;
-- Only who saved that change calls.
CREATE OR REPLACE FUNCTION afterword.tell(p_search BIGINT, p_change UUID) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    PERFORM afterword.call_on(n.name) FROM afterword.change_log g JOIN afterword.search_channel n ON n.search = g.search
    WHERE g.search = p_search AND g.change = p_change AND g.login = session_user;
END
$$;
CREATE OR REPLACE FUNCTION afterword.search_of(p_search BIGINT) RETURNS TABLE (version BIGINT, channel TEXT, may_write BIGINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF afterword.may_read(p_search) THEN
        RETURN QUERY SELECT s.version, n.name, (s.id IN (SELECT afterword.writable()))::int::bigint
                     FROM afterword.search s JOIN afterword.search_channel n ON n.search = s.id WHERE s.id = p_search;
    END IF;
END
$$;

-- A group belongs to one consent and counts with that alone, so it need not be taken away before the consent is.
ALTER TABLE afterword.consent ADD COLUMN made UUID;
ALTER TABLE afterword.consent ALTER COLUMN made SET DEFAULT gen_random_uuid();
ALTER TABLE afterword.client_group ADD COLUMN consent UUID;
ALTER TABLE afterword.client_group DROP CONSTRAINT client_group_search_account_fkey;
CREATE FUNCTION afterword.forget_group() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    DELETE FROM afterword.client_group WHERE (account, search) IN (
        SELECT g.account, g.search FROM afterword.client_group g
        WHERE g.account = OLD.account AND g.search = OLD.search FOR UPDATE SKIP LOCKED);
    RETURN NULL;
END
$$;
CREATE TRIGGER forget_group AFTER DELETE ON afterword.consent FOR EACH ROW EXECUTE FUNCTION afterword.forget_group();
CREATE OR REPLACE FUNCTION afterword.group_clients(p_searches BIGINT[], p_name TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    DELETE FROM afterword.client_group g USING afterword.account a
    WHERE a.login = session_user AND g.account = a.id AND g.search = ANY (p_searches);
    IF p_name <> '' THEN
        INSERT INTO afterword.client_group (account, search, name, consent)
        SELECT c.account, c.search, left(p_name, 200), c.made
        FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
        WHERE a.login = session_user AND c.search = ANY (p_searches);
    END IF;
END
$$;
CREATE OR REPLACE FUNCTION afterword.clients(p_day TEXT, p_until TEXT)
RETURNS TABLE (search BIGINT, login TEXT, name TEXT, may_write BIGINT, changed_at BIGINT, interviews BIGINT, version BIGINT,
               own_group TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT c.search, o.login,
           coalesce((SELECT t.value FROM afterword.setting t WHERE t.search = c.search AND t.name = 'person.name'), ''),
           c.may_write, s.changed_at,
           (SELECT count(*) FROM afterword.interview i
            WHERE i.search = c.search AND i.starts >= p_day AND i.starts < p_until AND i.cancelled = 0),
           s.version,
           coalesce((SELECT g.name FROM afterword.client_group g WHERE g.search = c.search AND g.account = c.account
                     AND g.consent IS NOT DISTINCT FROM c.made), '')
    FROM afterword.consent c
    JOIN afterword.account a ON a.id = c.account
    JOIN afterword.search s ON s.id = c.search
    JOIN afterword.account o ON o.id = s.owner
    WHERE a.login = session_user
    ORDER BY c.search
$$;

-- Whoever is let do less, or nothing any more, loses the transactions that they have open: what such a one saved is undone, and what
-- it locked is free. save() holds the consent by which it saves until its transaction ends, so once this has hold of it nothing
-- of theirs is under way, and what comes then waits, and finds less.
CREATE FUNCTION afterword.hold_consent(p_search BIGINT, p_account BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_until TIMESTAMPTZ := clock_timestamp() + INTERVAL '5 s';
BEGIN
    WHILE clock_timestamp() < v_until LOOP
        BEGIN
            PERFORM pg_stat_clear_snapshot();
            PERFORM pg_terminate_backend(b.pid)
            FROM pg_stat_activity b JOIN afterword.account a ON a.login = b.usename
            JOIN pg_locks l ON l.pid = b.pid AND l.locktype = 'virtualxid' AND l.granted AND l.mode = 'ExclusiveLock'
            WHERE a.id = p_account AND b.datname = current_database() AND b.pid <> pg_backend_pid();
        EXCEPTION WHEN insufficient_privilege THEN
            NULL; -- then theirs has to end by itself
        END;
        BEGIN
            PERFORM 1 FROM afterword.consent c WHERE c.search = p_search AND c.account = p_account FOR UPDATE NOWAIT;
            RETURN;
        EXCEPTION WHEN lock_not_available THEN
            PERFORM pg_sleep(0.01);
        END;
    END LOOP;
END
$$;
CREATE OR REPLACE FUNCTION afterword.give_consent(p_search BIGINT, p_login TEXT, p_may_write BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_account BIGINT;
BEGIN
    IF NOT afterword.is_mine(p_search) THEN
        RAISE EXCEPTION 'only whose search it is may do that' USING ERRCODE = 'AW002';
    END IF;
    SELECT id INTO v_account FROM afterword.account WHERE login = p_login;
    IF v_account IS NULL THEN
        RAISE EXCEPTION 'there is no such login' USING ERRCODE = 'AW003';
    END IF;
    IF EXISTS (SELECT 1 FROM afterword.consent c WHERE c.search = p_search AND c.account = v_account AND c.may_write <> 0) THEN
        PERFORM afterword.hold_consent(p_search, v_account);
    END IF;
    INSERT INTO afterword.consent (search, account, may_write, given_at)
    VALUES (p_search, v_account, CASE WHEN p_may_write <> 0 THEN 1 ELSE 0 END, floor(extract(epoch FROM now()))::bigint)
    ON CONFLICT (search, account) DO UPDATE SET may_write = excluded.may_write, given_at = excluded.given_at;
END
$$;
CREATE OR REPLACE FUNCTION afterword.withdraw_consent(p_search BIGINT, p_login TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_account BIGINT;
BEGIN
    IF NOT afterword.is_mine(p_search) THEN
        RAISE EXCEPTION 'only whose search it is may do that' USING ERRCODE = 'AW002';
    END IF;
    SELECT c.account INTO v_account FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
    WHERE c.search = p_search AND a.login = p_login;
    IF FOUND THEN
        PERFORM afterword.hold_consent(p_search, v_account);
        DELETE FROM afterword.consent c WHERE c.search = p_search AND c.account = v_account;
    END IF;
END
$$;
CREATE OR REPLACE FUNCTION afterword.consents(p_search BIGINT)
RETURNS TABLE (login TEXT, may_write BIGINT, given_at BIGINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF afterword.is_mine(p_search) THEN
        RETURN QUERY SELECT a.login, c.may_write, c.given_at FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
                     WHERE c.search = p_search ORDER BY a.login;
    END IF;
END
$$;

-- As before, but whoever was let in holds their consent until their transaction ends; and the lock lets others be let in meanwhile.
CREATE OR REPLACE FUNCTION afterword.save(p_search BIGINT, p_change UUID, p_rows JSONB) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_version BIGINT;
    v_position BIGINT;
    v_done BIGINT;
    v_count BIGINT;
    v_table RECORD;
    v_rows JSONB;
    v_keys TEXT;
    v_columns TEXT;
BEGIN
    IF NOT afterword.is_mine(p_search) THEN
        PERFORM 1 FROM afterword.consent c WHERE c.search = p_search AND c.may_write <> 0
            AND c.account = (SELECT a.id FROM afterword.account a WHERE a.login = session_user) FOR SHARE OF c;
        IF NOT FOUND THEN
            -- What they saved while they might is saved, and is said to be so where they ask once more.
            SELECT g.version INTO v_done FROM afterword.change_log g
            WHERE g.search = p_search AND g.change = p_change AND g.login = session_user;
            IF FOUND THEN
                RETURN v_done;
            END IF;
            RAISE EXCEPTION 'this search may not be written' USING ERRCODE = 'AW002';
        END IF;
        -- Whoever falls silent behind this holds up whose search it is no longer than that.
        PERFORM set_config('idle_in_transaction_session_timeout', '10s', true);
    END IF;
    -- Whoever saves in this search at the same time waits here, for as long as this takes at the server.
    SELECT version, last_position INTO v_version, v_position FROM afterword.search WHERE id = p_search FOR NO KEY UPDATE;
    SELECT version INTO v_done FROM afterword.change_log WHERE search = p_search AND change = p_change;
    IF FOUND THEN
        RETURN v_done;
    END IF;
    v_version := v_version + 1;
    FOR v_table IN
        SELECT step.step, t.name, t.keys, t.stands, t.numbered
        FROM (VALUES
            (1, 'setting', '{name}'::text[], true, false),
            (2, 'stage', '{id}', true, false),
            (3, 'contact', '{id}', true, true),
            (4, 'task', '{id}', true, true),
            (5, 'application', '{id}', true, true),
            (6, 'interview', '{id}', false, false),
            (7, 'interviewer', '{interview,position}', false, false),
            (8, 'message', '{application,id}', false, false),
            (9, 'draft', '{application,id}', false, false),
            (10, 'document', '{application,position}', false, false),
            (11, 'stage_move', '{application,position}', false, false),
            (12, 'application_task', '{application,id}', false, false),
            (13, 'template', '{id}', true, true),
            (14, 'template_phrase', '{template,name,position}', false, false),
            (15, 'decision', '{follow_up,at,state}', true, true)
        ) AS t(place, name, keys, stands, numbered)
        CROSS JOIN (VALUES ('remove', 1), ('change', 2), ('add', 3)) AS step(step, place)
        WHERE p_rows -> step.step ? t.name
        ORDER BY step.place, t.place
    LOOP
        v_rows := p_rows -> v_table.step -> v_table.name;
        SELECT string_agg(format('t.%1$I = k.%1$I', one), ' AND ') INTO v_keys FROM unnest(v_table.keys) one;
        IF v_table.step <> 'add' AND v_table.stands AND v_table.name <> 'decision' THEN
            v_keys := v_keys || ' AND t.changed_in = k.changed_in';
        END IF;
        IF v_table.step = 'remove' THEN
            EXECUTE format('DELETE FROM afterword.%1$I t USING jsonb_populate_recordset(NULL::afterword.%1$I, $2) k '
                           'WHERE t.search = $1 AND %2$s', v_table.name, v_keys)
            USING p_search, v_rows;
            GET DIAGNOSTICS v_count = ROW_COUNT;
            IF v_table.name = 'decision' THEN
                v_count := jsonb_array_length(v_rows); -- several may be alike, and one that is gone is gone
                INSERT INTO afterword.gone VALUES (p_search, 'decision', '', v_version)
                ON CONFLICT (search, kind, id) DO UPDATE SET changed_in = excluded.changed_in;
            ELSIF v_table.stands THEN
                INSERT INTO afterword.gone
                SELECT p_search, v_table.name, k ->> v_table.keys[1], v_version FROM jsonb_array_elements(v_rows) k
                ON CONFLICT (search, kind, id) DO UPDATE SET changed_in = excluded.changed_in;
            END IF;
        ELSIF v_table.step = 'change' THEN
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO v_columns
            FROM pg_attribute
            WHERE attrelid = format('afterword.%I', v_table.name)::regclass AND attnum > 0 AND NOT attisdropped
              AND attname NOT IN ('search', 'changed_in') AND attname <> ALL (v_table.keys);
            EXECUTE format('UPDATE afterword.%1$I t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(t, r.patch) p)%4$s '
                           'FROM jsonb_array_elements($2) r(patch), '
                           'LATERAL jsonb_populate_record(NULL::afterword.%1$I, r.patch) k '
                           'WHERE t.search = $1 AND %3$s',
                           v_table.name, v_columns, v_keys, CASE WHEN v_table.stands THEN ', changed_in = $3' ELSE '' END)
            USING p_search, v_rows, v_version;
            GET DIAGNOSTICS v_count = ROW_COUNT;
        ELSE
            -- A program that does not know a newer column leaves it out, so that it has its default.
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO v_columns
            FROM pg_attribute
            WHERE attrelid = format('afterword.%I', v_table.name)::regclass AND attnum > 0 AND NOT attisdropped
              AND attname NOT IN ('search', 'changed_in') AND attname <> ALL (CASE WHEN v_table.numbered THEN '{position}' ELSE '{}' END::text[])
              AND v_rows -> 0 ? attname::text;
            EXECUTE format('INSERT INTO afterword.%1$I (search%3$s%4$s, %2$s) SELECT $1%5$s%6$s, %2$s '
                           'FROM jsonb_populate_recordset(NULL::afterword.%1$I, $2)',
                           v_table.name, v_columns,
                           CASE WHEN v_table.stands THEN ', changed_in' ELSE '' END,
                           CASE WHEN v_table.numbered THEN ', position' ELSE '' END,
                           CASE WHEN v_table.stands THEN ', $3' ELSE '' END,
                           CASE WHEN v_table.numbered THEN ', $4 + position' ELSE '' END)
            USING p_search, v_rows, v_version, v_position;
            GET DIAGNOSTICS v_count = ROW_COUNT;
            IF v_table.numbered THEN
                v_position := v_position + v_count;
            END IF;
        END IF;
        IF v_count <> jsonb_array_length(v_rows) THEN
            RAISE EXCEPTION 'somebody else changed this meanwhile' USING ERRCODE = 'AW001', DETAIL = v_table.name;
        END IF;
    END LOOP;
    UPDATE afterword.search SET version = v_version, last_position = v_position WHERE id = p_search;
    INSERT INTO afterword.change_log
    VALUES (p_search, p_change, v_version, floor(extract(epoch FROM now()))::bigint, session_user);
    RETURN v_version;
END
$$;

REVOKE ALL ON FUNCTION afterword.is_mine(BIGINT), afterword.name_channel(), afterword.forget_group(),
    afterword.hold_consent(BIGINT, BIGINT) FROM PUBLIC;
UPDATE afterword.schema_version SET version = 11;
