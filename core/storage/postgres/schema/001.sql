-- Schema 1 of a shared store: what a file holds in its schema 3, for many searches, and who may see which. Whole numbers are
-- BIGINT (moments are seconds since 1970 UTC, truth is 0 or 1), dates and wall times are ISO 8601 texts, as in a file.
-- Everything belongs to afterword_owner, as which this runs; who uses it is in afterword_user.

-- The schema's number, and that of the oldest program's schema which can still read and write it.
CREATE TABLE afterword.schema_version (
    version BIGINT NOT NULL,
    least BIGINT NOT NULL
);
INSERT INTO afterword.schema_version VALUES (1, 1);

-- Somebody who may log in. The login says nothing of the person, since everybody may see the names of logins.
CREATE TABLE afterword.account (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login TEXT NOT NULL UNIQUE
);
-- Its version counts the changes; whatever a change writes is marked with its version (changed_in).
CREATE TABLE afterword.search (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner BIGINT NOT NULL REFERENCES afterword.account (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    last_position BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX search_owner ON afterword.search (owner);
-- Whom the owner of a search lets read it, or write as well.
CREATE TABLE afterword.consent (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    account BIGINT NOT NULL REFERENCES afterword.account (id) ON DELETE CASCADE,
    may_write BIGINT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (search, account)
);
CREATE INDEX consent_account ON afterword.consent (account);
-- Each change that was saved, so that one that is sent again is saved once.
CREATE TABLE afterword.change_log (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    change UUID NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    login TEXT NOT NULL,
    PRIMARY KEY (search, change)
);
-- What was taken away, so that others learn of it who read only what changed.
CREATE TABLE afterword.gone (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, kind, id)
);

CREATE TABLE afterword.setting (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, name)
);
CREATE TABLE afterword.stage (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    colour TEXT NOT NULL,
    hidden BIGINT NOT NULL,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, id)
);
CREATE TABLE afterword.contact (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    title TEXT NOT NULL,
    organization TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    remarks TEXT NOT NULL,
    team BIGINT NOT NULL,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, id)
);
CREATE TABLE afterword.task (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    due TEXT,
    due_time TEXT,
    done_at BIGINT,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, id)
);
CREATE TABLE afterword.application (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    company TEXT NOT NULL,
    role TEXT NOT NULL,
    stage TEXT NOT NULL,
    card_rank BIGINT NOT NULL,
    formality TEXT NOT NULL,
    url TEXT NOT NULL,
    location TEXT NOT NULL,
    salary TEXT NOT NULL,
    tags TEXT NOT NULL,
    remarks TEXT NOT NULL,
    added TEXT,
    applied TEXT,
    recruiter TEXT,
    main_contact TEXT,
    hr TEXT,
    promised_decision TEXT,
    give_up_after_days BIGINT,
    posting TEXT NOT NULL,
    letter_language TEXT,
    go_ahead BIGINT NOT NULL,
    no_contact BIGINT NOT NULL,
    not_before TEXT,
    directed_contact TEXT,
    directed_channel TEXT,
    every_business_days BIGINT,
    offer_received_at BIGINT,
    offer_deadline TEXT,
    offer_written_at BIGINT,
    offer_signed_at BIGINT,
    outcome_kind TEXT,
    outcome_at BIGINT,
    outcome_told_by TEXT,
    outcome_reason TEXT,
    outcome_lesson TEXT,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, id)
);
CREATE INDEX application_changed ON afterword.application (search, changed_in);
CREATE INDEX contact_changed ON afterword.contact (search, changed_in);

-- What belongs to an application or a template goes with it, and is changed with it: its changed_in counts.
CREATE TABLE afterword.interview (
    search BIGINT NOT NULL,
    id TEXT NOT NULL,
    application TEXT NOT NULL,
    position BIGINT NOT NULL,
    round TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    kind TEXT NOT NULL,
    location TEXT NOT NULL,
    link TEXT NOT NULL,
    arranged_by TEXT,
    cancelled BIGINT NOT NULL,
    debrief_saved_at BIGINT,
    went_well TEXT NOT NULL,
    red_flags TEXT NOT NULL,
    contribution TEXT NOT NULL,
    next_steps TEXT NOT NULL,
    invitation_uid TEXT,
    invitation_sequence BIGINT,
    invitation_stamp BIGINT,
    PRIMARY KEY (search, id),
    FOREIGN KEY (search, application) REFERENCES afterword.application ON DELETE CASCADE
);
CREATE INDEX interview_application ON afterword.interview (search, application);
CREATE TABLE afterword.interviewer (
    search BIGINT NOT NULL,
    interview TEXT NOT NULL,
    position BIGINT NOT NULL,
    contact TEXT NOT NULL,
    moment TEXT NOT NULL,
    open_question TEXT NOT NULL,
    awkward TEXT NOT NULL,
    PRIMARY KEY (search, interview, position),
    FOREIGN KEY (search, interview) REFERENCES afterword.interview ON DELETE CASCADE
);
CREATE TABLE afterword.message (
    search BIGINT NOT NULL,
    application TEXT NOT NULL,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    at BIGINT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact TEXT,
    about TEXT NOT NULL,
    interview TEXT,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    automatic BIGINT NOT NULL,
    PRIMARY KEY (search, application, id),
    FOREIGN KEY (search, application) REFERENCES afterword.application ON DELETE CASCADE
);
CREATE TABLE afterword.draft (
    search BIGINT NOT NULL,
    application TEXT NOT NULL,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    about TEXT NOT NULL,
    interview TEXT,
    contact TEXT,
    template TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (search, application, id),
    FOREIGN KEY (search, application) REFERENCES afterword.application ON DELETE CASCADE
);
CREATE TABLE afterword.document (
    search BIGINT NOT NULL,
    application TEXT NOT NULL,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (search, application, position),
    FOREIGN KEY (search, application) REFERENCES afterword.application ON DELETE CASCADE
);
CREATE TABLE afterword.stage_move (
    search BIGINT NOT NULL,
    application TEXT NOT NULL,
    position BIGINT NOT NULL,
    at BIGINT NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    PRIMARY KEY (search, application, position),
    FOREIGN KEY (search, application) REFERENCES afterword.application ON DELETE CASCADE
);
CREATE TABLE afterword.application_task (
    search BIGINT NOT NULL,
    application TEXT NOT NULL,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    due TEXT,
    due_time TEXT,
    done_at BIGINT,
    PRIMARY KEY (search, application, id),
    FOREIGN KEY (search, application) REFERENCES afterword.application ON DELETE CASCADE
);
CREATE TABLE afterword.template (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    tone TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, id)
);
CREATE TABLE afterword.template_phrase (
    search BIGINT NOT NULL,
    template TEXT NOT NULL,
    name TEXT NOT NULL,
    position BIGINT NOT NULL,
    phrase TEXT NOT NULL,
    PRIMARY KEY (search, template, name, position),
    FOREIGN KEY (search, template) REFERENCES afterword.template ON DELETE CASCADE
);
CREATE TABLE afterword.decision (
    search BIGINT NOT NULL REFERENCES afterword.search (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    follow_up TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    until_moment BIGINT,
    changed_in BIGINT NOT NULL,
    PRIMARY KEY (search, position)
);

-- Whose searches whoever is logged in may read, and write. Asked of session_user: inside a function that runs as its owner,
-- current_user is the owner. pg_temp comes last, else a table that the caller made would be taken for ours.
CREATE FUNCTION afterword.readable() RETURNS SETOF BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT s.id FROM afterword.search s JOIN afterword.account a ON a.id = s.owner WHERE a.login = session_user
    UNION ALL
    SELECT c.search FROM afterword.consent c JOIN afterword.account a ON a.id = c.account WHERE a.login = session_user
$$;
CREATE FUNCTION afterword.writable() RETURNS SETOF BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT s.id FROM afterword.search s JOIN afterword.account a ON a.id = s.owner WHERE a.login = session_user
    UNION ALL
    SELECT c.search FROM afterword.consent c JOIN afterword.account a ON a.id = c.account
    WHERE a.login = session_user AND c.may_write <> 0
$$;
-- The searches that whoever is logged in may read, with their owners' logins.
CREATE FUNCTION afterword.searches()
RETURNS TABLE (search BIGINT, title TEXT, version BIGINT, owner TEXT, mine BIGINT, may_write BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
    SELECT s.id, s.title, s.version, a.login, (a.login = session_user)::int::bigint,
           (s.id IN (SELECT afterword.writable()))::int::bigint
    FROM afterword.search s JOIN afterword.account a ON a.id = s.owner
    WHERE s.id IN (SELECT afterword.readable())
    ORDER BY s.id
$$;
-- Lets the login read the search of whoever is logged in, or write as well; and takes that back.
CREATE FUNCTION afterword.give_consent(p_search BIGINT, p_login TEXT, p_may_write BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_account BIGINT;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM afterword.search s JOIN afterword.account a ON a.id = s.owner
                   WHERE s.id = p_search AND a.login = session_user) THEN
        RAISE EXCEPTION 'only whose search it is may do that' USING ERRCODE = 'AW002';
    END IF;
    SELECT id INTO v_account FROM afterword.account WHERE login = p_login;
    IF v_account IS NULL THEN
        RAISE EXCEPTION 'there is no such login' USING ERRCODE = 'AW003';
    END IF;
    INSERT INTO afterword.consent (search, account, may_write, given_at)
    VALUES (p_search, v_account, CASE WHEN p_may_write <> 0 THEN 1 ELSE 0 END, floor(extract(epoch FROM now()))::bigint)
    ON CONFLICT (search, account) DO UPDATE SET may_write = excluded.may_write, given_at = excluded.given_at;
END
$$;
CREATE FUNCTION afterword.withdraw_consent(p_search BIGINT, p_login TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM afterword.search s JOIN afterword.account a ON a.id = s.owner
                   WHERE s.id = p_search AND a.login = session_user) THEN
        RAISE EXCEPTION 'only whose search it is may do that' USING ERRCODE = 'AW002';
    END IF;
    DELETE FROM afterword.consent c USING afterword.account a
    WHERE c.search = p_search AND c.account = a.id AND a.login = p_login;
END
$$;

-- Saves a change of a search, whole or not at all, and once, however often it is sent. p_rows names tables in "remove",
-- "change" and "add", each with its rows. A row that stands by itself is changed or removed only while its changed_in is
-- what the row says (AW001 otherwise); one that is added counts its position from 1, and stands behind all others. Returns
-- the search's version that it made. This is the only way in which anything is written.
CREATE FUNCTION afterword.save(p_search BIGINT, p_change UUID, p_rows JSONB) RETURNS BIGINT
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
    IF NOT EXISTS (SELECT 1 FROM afterword.writable() w WHERE w = p_search) THEN
        RAISE EXCEPTION 'this search may not be written' USING ERRCODE = 'AW002';
    END IF;
    -- Whoever saves in this search at the same time waits here, for as long as this takes at the server.
    SELECT version, last_position INTO v_version, v_position FROM afterword.search WHERE id = p_search FOR UPDATE;
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

-- Nobody may do anything but read what readable() names, and call these.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA afterword FROM PUBLIC;
GRANT EXECUTE ON FUNCTION afterword.readable(), afterword.writable(), afterword.searches(),
    afterword.give_consent(BIGINT, TEXT, BIGINT), afterword.withdraw_consent(BIGINT, TEXT),
    afterword.save(BIGINT, UUID, JSONB) TO afterword_user;
GRANT SELECT ON ALL TABLES IN SCHEMA afterword TO afterword_user;
ALTER TABLE afterword.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON afterword.account FOR SELECT TO afterword_user USING (login = session_user);
ALTER TABLE afterword.search ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON afterword.search FOR SELECT TO afterword_user USING (id IN (SELECT afterword.readable()));
-- Both sides see a consent, its giver and its taker.
ALTER TABLE afterword.consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY given_or_taken ON afterword.consent FOR SELECT TO afterword_user USING (
    account IN (SELECT a.id FROM afterword.account a WHERE a.login = session_user)
    OR search IN (SELECT s.search FROM afterword.searches() s WHERE s.mine <> 0));
DO $$
DECLARE
    v_table TEXT;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['change_log', 'gone', 'setting', 'stage', 'contact', 'task', 'application', 'interview',
                                   'interviewer', 'message', 'draft', 'document', 'stage_move', 'application_task',
                                   'template', 'template_phrase', 'decision']
    LOOP
        EXECUTE format('ALTER TABLE afterword.%I ENABLE ROW LEVEL SECURITY', v_table);
        EXECUTE format('CREATE POLICY readable ON afterword.%I FOR SELECT TO afterword_user '
                       'USING (search IN (SELECT afterword.readable()))', v_table);
    END LOOP;
END
$$;
