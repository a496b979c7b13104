-- Schema 12 of a shared store: whoever lets others in has no power over them. Taking a consent back ended whatever its taker had
-- open, in their own search too, so that anybody could keep anybody from saving; and the name that somebody gave themselves was shown
-- to whomever they let in, in a notice too. Besides, a zone may be an offset ("UTC+05:30"), as in a file.

-- Who is let in has taken that once they opened the search or put it into a group. Until then they are told of the login alone, which
-- whoever looks after the server chose. Those of before are taken.
ALTER TABLE afterword.consent ADD COLUMN taken BIGINT NOT NULL DEFAULT 1;
ALTER TABLE afterword.consent ALTER COLUMN taken SET DEFAULT 0;
-- Which of the searches that are shared with whoever asks they have not taken.
CREATE FUNCTION afterword.new_clients() RETURNS SETOF BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT c.search FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
    WHERE a.login = session_user AND c.taken = 0
$$;
CREATE FUNCTION afterword.take_clients(p_searches BIGINT[]) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    UPDATE afterword.consent c SET taken = 1 FROM afterword.account a
    WHERE a.login = session_user AND c.account = a.id AND c.search = ANY (p_searches) AND c.taken = 0
$$;
-- Whoever was let in can leave: as if it had been taken back.
CREATE FUNCTION afterword.leave_clients(p_searches BIGINT[]) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    DELETE FROM afterword.consent c USING afterword.account a
    WHERE a.login = session_user AND c.account = a.id AND c.search = ANY (p_searches)
$$;
CREATE OR REPLACE FUNCTION afterword.group_clients(p_searches BIGINT[], p_name TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    PERFORM afterword.take_clients(p_searches);
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
-- That somebody takes what they were given changes nothing of who may read: nobody is called, and the channel keeps its name.
DROP TRIGGER renew_channel ON afterword.consent;
CREATE TRIGGER renew_channel AFTER INSERT OR UPDATE OF may_write, given_at OR DELETE ON afterword.consent
    FOR EACH ROW EXECUTE FUNCTION afterword.renew_channel();

-- As before, but it ends only what is in the way: what its taker saves by this very consent at this moment. save() locks the consent
-- of whoever saves in another's search, and nothing else does.
CREATE OR REPLACE FUNCTION afterword.hold_consent(p_search BIGINT, p_account BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_until TIMESTAMPTZ := clock_timestamp() + INTERVAL '5 s';
BEGIN
    WHILE clock_timestamp() < v_until LOOP
        BEGIN
            PERFORM 1 FROM afterword.consent c WHERE c.search = p_search AND c.account = p_account FOR UPDATE NOWAIT;
            RETURN;
        EXCEPTION WHEN lock_not_available THEN
            NULL;
        END;
        BEGIN
            PERFORM pg_stat_clear_snapshot();
            PERFORM pg_terminate_backend(b.pid)
            FROM pg_stat_activity b JOIN afterword.account a ON a.login = b.usename
            JOIN pg_locks l ON l.pid = b.pid AND l.relation = 'afterword.consent'::regclass AND l.mode = 'RowShareLock' AND l.granted
            WHERE a.id = p_account AND b.datname = current_database() AND b.pid <> pg_backend_pid();
        EXCEPTION WHEN insufficient_privilege THEN
            NULL; -- then theirs has to end by itself
        END;
        PERFORM pg_sleep(0.01);
    END LOOP;
END
$$;
-- Nobody lets themselves in.
CREATE OR REPLACE FUNCTION afterword.give_consent(p_search BIGINT, p_login TEXT, p_may_write BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_account BIGINT;
BEGIN
    IF NOT afterword.is_mine(p_search) OR p_login = session_user THEN
        RAISE EXCEPTION 'only whose search it is may do that, for others' USING ERRCODE = 'AW002';
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

-- What was begun before a consent was taken back looks at what there was then, and nobody ends it. So whoever looks into another's
-- search does it soon after they began.
CREATE FUNCTION afterword.time_to_look() RETURNS INTERVAL
LANGUAGE sql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$ SELECT INTERVAL '2 min' $$;
CREATE OR REPLACE FUNCTION afterword.may_read(p_search BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF afterword.is_mine(p_search) OR pg_has_role(session_user, 'afterword_owner', 'MEMBER') THEN
        RETURN true; -- whoever looks after the server writes a search to a file
    END IF;
    IF clock_timestamp() > transaction_timestamp() + afterword.time_to_look() THEN
        RAISE EXCEPTION 'this began too long ago to look into a search of others; begin anew' USING ERRCODE = '40001';
    END IF;
    RETURN EXISTS (SELECT 1 FROM afterword.consent c WHERE c.search = p_search
                   AND c.account = (SELECT a.id FROM afterword.account a WHERE a.login = session_user));
END
$$;

-- The first column of those rows of a table in which something stands that no program could read; nothing where there is none. One
-- such value would stop the programs of all others: what they cannot read they do not overwrite. An enumeration that gets another
-- value gets it here first.
CREATE OR REPLACE FUNCTION afterword.unusable(p_table TEXT, p_rows JSONB) RETURNS TEXT
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
            WHEN 'zone' THEN v.value ~ '^(UTC[+-](0\d|1[0-4]):[0-5]\d|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*)$' AND length(v.value) <= 60
            WHEN 'colour' THEN v.value ~ '^(#[0-9a-fA-F]{6})?$'
            WHEN 'about' THEN v.value = ANY (v_abouts)
            ELSE v.value = ANY (string_to_array(k.kind, '|'))
        END LIMIT 1);
END
$$;

REVOKE ALL ON FUNCTION afterword.new_clients(), afterword.take_clients(BIGINT[]), afterword.leave_clients(BIGINT[]),
    afterword.time_to_look() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.new_clients(), afterword.take_clients(BIGINT[]), afterword.leave_clients(BIGINT[]) TO afterword_user;
UPDATE afterword.schema_version SET version = 12;
