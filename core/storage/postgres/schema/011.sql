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

-- The first column of those rows of a table in which something stands that no program could read; nothing where there is none. One
-- such value would stop the programs of all others: what they cannot read they do not overwrite. An enumeration that gets another
-- value gets it here first.
CREATE FUNCTION afterword.unusable(p_table TEXT, p_rows JSONB) RETURNS TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_date CONSTANT TEXT := '(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))'
                            '|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)';
    v_day CONSTANT TEXT := '^' || v_date || '$';
    v_wall CONSTANT TEXT := '^' || v_date || 'T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?$';
    v_abouts CONSTANT TEXT[] := string_to_array(
        'ask-next-steps debrief thank-you find-contact circle-back ask-about-application check-in ask-hr give-up '
        'thank-and-withdraw tell-about-offer get-it-signed answer-offer thank-for-rejection lessons own-task keep-searching '
        'reply networking other', ' ');
BEGIN
    RETURN (
        SELECT k.name FROM (
            SELECT name, c.kind FROM (VALUES
                ('stage', 'id', '{id}'::text[]),
                ('stage', 'saved|applied|screening|interview|waiting|offer|accepted|closed', '{kind}'),
                ('stage', 'colour', '{colour}'),
                ('contact', 'id', '{id}'),
                ('task', 'id', '{id}'), ('task', 'day', '{due}'), ('task', 'time', '{due_time}'), ('task', 'moment', '{done_at}'),
                ('application_task', 'id', '{id}'), ('application_task', 'day', '{due}'),
                ('application_task', 'time', '{due_time}'), ('application_task', 'moment', '{done_at}'),
                ('application', 'id', '{id,stage}'),
                ('application', 'formal|standard|casual', '{formality}'),
                ('application', 'en|de|fr|es', '{letter_language}'),
                ('application', 'email|phone|card|inPerson', '{directed_channel}'),
                ('application', 'rejected|withdrawn|noAnswer|declined|accepted', '{outcome_kind}'),
                ('application', 'day or none', '{added}'),
                ('application', 'day', '{applied,promised_decision,not_before,offer_deadline,offer_start}'),
                ('application', 'days', '{give_up_after_days,every_business_days}'),
                ('application', 'moment', '{offer_received_at,offer_written_at,offer_signed_at,outcome_at}'),
                ('interview', 'id', '{id}'), ('interview', 'wall', '{starts,ends}'), ('interview', 'zone', '{time_zone}'),
                ('interview', 'phone|video|onSite|other', '{kind}'), ('interview', 'number', '{invitation_sequence}'),
                ('interview', 'moment', '{debrief_saved_at,invitation_stamp}'),
                ('message', 'id', '{id}'), ('message', 'moment', '{at}'), ('message', 'in|out', '{direction}'),
                ('message', 'email|phone|card|inPerson', '{channel}'), ('message', 'about', '{about}'),
                ('draft', 'id', '{id}'), ('draft', 'moment', '{updated_at}'), ('draft', 'about', '{about}'),
                ('draft', 'email|phone|card|inPerson', '{channel}'), ('draft', 'draft|ready|handedOver|sent', '{state}'),
                ('document', 'moment', '{sent_at}'),
                ('stage_move', 'moment', '{at}'), ('stage_move', 'id', '{from_stage,to_stage}'),
                ('template', 'id', '{id}'), ('template', 'about', '{purpose}'), ('template', 'formal|standard|casual', '{tone}'),
                ('decision', 'moment', '{at,until_moment}'), ('decision', 'done|skipped|snoozed', '{state}')
            ) AS c(of, kind, names), unnest(c.names) AS name WHERE c.of = p_table
        ) k, jsonb_array_elements(p_rows) r, LATERAL (SELECT r ->> k.name AS value OFFSET 0) v
        WHERE v.value IS NOT NULL AND NOT CASE k.kind
            WHEN 'id' THEN v.value ~ '^[^/\x01-\x1f\x7f-\x9f]+$'
            WHEN 'moment' THEN CASE WHEN v.value ~ '^-?\d{1,12}$'
                THEN v.value::bigint >= -62135510400 AND v.value::bigint < 253402214400 ELSE false END
            WHEN 'number' THEN CASE WHEN v.value ~ '^-?\d{1,10}$' THEN abs(v.value::bigint) <= 2147483647 ELSE false END
            WHEN 'days' THEN CASE WHEN v.value ~ '^\d{1,4}$' THEN v.value::bigint BETWEEN 1 AND 3650 ELSE false END
            WHEN 'day' THEN v.value ~ v_day AND v.value >= '0001'
            WHEN 'day or none' THEN v.value = '' OR (v.value ~ v_day AND v.value >= '0001')
            WHEN 'time' THEN v.value ~ '^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$'
            WHEN 'wall' THEN v.value ~ v_wall AND v.value >= '0001-01-03' AND v.value < '9999-12-30'
            WHEN 'zone' THEN v.value ~ '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$' AND length(v.value) <= 60
            WHEN 'colour' THEN v.value ~ '^(#[0-9a-fA-F]{6})?$'
            WHEN 'about' THEN v.value = ANY (v_abouts)
            ELSE v.value = ANY (string_to_array(k.kind, '|'))
        END LIMIT 1);
END
$$;
-- What the rows of a change leave behind that does not hold together; nothing where all of it does. Somebody else's change, of which
-- this one knows nothing, may be the reason.
CREATE FUNCTION afterword.apart(p_search BIGINT, p_version BIGINT, p_rows JSONB) RETURNS TEXT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_all JSONB := coalesce(p_rows -> 'change', '{}');
    v_new JSONB := coalesce(p_rows -> 'add', '{}');
    v_removed JSONB := coalesce(p_rows -> 'remove', '{}');
    v_interviews JSONB := coalesce(v_all -> 'interview', '[]') || coalesce(v_new -> 'interview', '[]');
    v_interviewers JSONB := coalesce(v_all -> 'interviewer', '[]') || coalesce(v_new -> 'interviewer', '[]');
    v_tasks JSONB := coalesce(v_new -> 'task', '[]') || coalesce(v_new -> 'application_task', '[]');
BEGIN
    IF v_removed ? 'stage' AND NOT EXISTS (SELECT 1 FROM afterword.stage t WHERE t.search = p_search) THEN
        RETURN 'the board has no stage';
    END IF;
    IF (v_removed ? 'stage' OR v_all ? 'application' OR v_new ? 'application') AND EXISTS (
        SELECT 1 FROM afterword.application a WHERE a.search = p_search AND (v_removed ? 'stage' OR a.changed_in = p_version)
        AND NOT EXISTS (SELECT 1 FROM afterword.stage t WHERE t.search = p_search AND t.id = a.stage)) THEN
        RETURN 'an application is in a stage that is not there';
    END IF;
    IF (v_removed ? 'contact' OR v_all ? 'interviewer' OR v_new ? 'interviewer') AND EXISTS (
        SELECT 1 FROM afterword.interviewer i WHERE i.search = p_search
        AND (v_removed ? 'contact' OR i.interview IN (
            SELECT r ->> 'interview' FROM jsonb_array_elements(v_interviewers) r))
        AND NOT EXISTS (SELECT 1 FROM afterword.contact c WHERE c.search = p_search AND c.id = i.contact)) THEN
        RETURN 'an interviewer is not among the contacts';
    END IF;
    IF (v_all ? 'interview' OR v_new ? 'interview') AND EXISTS (
        SELECT 1 FROM jsonb_array_elements(v_interviews) r JOIN afterword.interview i ON i.search = p_search AND i.id = r ->> 'id'
        WHERE i.ends <= i.starts
           OR (i.invitation_uid IS NOT NULL AND (i.invitation_sequence IS NULL OR i.invitation_stamp IS NULL))) THEN
        RETURN 'an interview ends before it starts, or its invitation is not whole';
    END IF;
    IF (v_new ? 'task' OR v_new ? 'application_task') AND EXISTS (
        SELECT 1 FROM (SELECT t.id FROM afterword.task t WHERE t.search = p_search
                       UNION ALL SELECT t.id FROM afterword.application_task t WHERE t.search = p_search) t
        WHERE t.id IN (SELECT r ->> 'id' FROM jsonb_array_elements(v_tasks) r)
        GROUP BY t.id HAVING count(*) > 1) THEN
        RETURN 'two tasks have the same id';
    END IF;
    IF v_new ? 'decision' AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_new -> 'decision') r
                                      WHERE r ->> 'state' = 'snoozed' AND r ->> 'until_moment' IS NULL) THEN
        RETURN 'a follow-up is put off without an end';
    END IF;
    RETURN NULL;
END
$$;

-- As before, but nothing that cannot be used is kept, whoever was let in holds their consent until their transaction ends, and the
-- lock lets others be let in meanwhile.
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
    v_wrong TEXT;
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
        v_wrong := CASE WHEN v_table.step <> 'remove' THEN afterword.unusable(v_table.name, v_rows) END;
        IF v_wrong IS NOT NULL THEN
            RAISE EXCEPTION 'no program could read what should be saved in %, %', v_table.name, v_wrong USING ERRCODE = 'AW004';
        END IF;
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
    v_wrong := afterword.apart(p_search, v_version, p_rows);
    IF v_wrong IS NOT NULL THEN
        RAISE EXCEPTION 'this does not go with what is there: %', v_wrong USING ERRCODE = 'AW001';
    END IF;
    UPDATE afterword.search SET version = v_version, last_position = v_position WHERE id = p_search;
    INSERT INTO afterword.change_log
    VALUES (p_search, p_change, v_version, floor(extract(epoch FROM now()))::bigint, session_user);
    RETURN v_version;
END
$$;

REVOKE ALL ON FUNCTION afterword.is_mine(BIGINT), afterword.name_channel(), afterword.forget_group(),
    afterword.hold_consent(BIGINT, BIGINT), afterword.unusable(TEXT, JSONB),
    afterword.apart(BIGINT, BIGINT, JSONB) FROM PUBLIC;
UPDATE afterword.schema_version SET version = 11;
