-- Schema 1. Moments are whole seconds since 1970 UTC, dates and wall times ISO 8601 texts, enums the stable texts of
-- core/domain/enums.h, truth 0 or 1; NULL is absent and nothing else. Positions only order the rows of one list.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE stage (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    colour TEXT NOT NULL,
    hidden INTEGER NOT NULL
);
CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    title TEXT NOT NULL,
    organization TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    remarks TEXT NOT NULL
);
CREATE TABLE application (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    company TEXT NOT NULL,
    role TEXT NOT NULL,
    stage TEXT NOT NULL,
    card_rank INTEGER NOT NULL,
    formality TEXT NOT NULL,
    url TEXT NOT NULL,
    location TEXT NOT NULL,
    salary TEXT NOT NULL,
    tags TEXT NOT NULL,
    remarks TEXT NOT NULL,
    added TEXT NOT NULL,
    applied TEXT,
    recruiter TEXT,
    main_contact TEXT,
    hr TEXT,
    promised_decision TEXT,
    give_up_after_days INTEGER,
    go_ahead INTEGER NOT NULL,
    no_contact INTEGER NOT NULL,
    not_before TEXT,
    directed_contact TEXT,
    directed_channel TEXT,
    every_business_days INTEGER,
    offer_received_at INTEGER,
    offer_deadline TEXT,
    offer_written_at INTEGER,
    offer_signed_at INTEGER,
    outcome_kind TEXT,
    outcome_at INTEGER,
    outcome_told_by TEXT,
    outcome_reason TEXT,
    outcome_lesson TEXT
);
CREATE TABLE interview (
    id TEXT NOT NULL PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    round TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    location TEXT NOT NULL,
    arranged_by TEXT,
    cancelled INTEGER NOT NULL,
    debrief_saved_at INTEGER,
    went_well TEXT NOT NULL,
    red_flags TEXT NOT NULL,
    contribution TEXT NOT NULL,
    next_steps TEXT NOT NULL,
    invitation_uid TEXT,
    invitation_sequence INTEGER,
    invitation_stamp INTEGER
);
CREATE INDEX interview_application ON interview (application);
CREATE TABLE interviewer (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    moment TEXT NOT NULL,
    open_question TEXT NOT NULL,
    awkward TEXT NOT NULL,
    PRIMARY KEY (interview, position)
);
CREATE TABLE message (
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact TEXT,
    about TEXT NOT NULL,
    interview TEXT,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    automatic INTEGER NOT NULL,
    PRIMARY KEY (application, id)
);
CREATE TABLE draft (
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    about TEXT NOT NULL,
    interview TEXT,
    contact TEXT,
    template TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (application, id)
);
CREATE TABLE document (
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    sent_at INTEGER,
    PRIMARY KEY (application, position)
);
CREATE TABLE stage_move (
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    PRIMARY KEY (application, position)
);
CREATE TABLE template (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    tone TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE template_phrase (
    template TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    phrase TEXT NOT NULL,
    PRIMARY KEY (template, name, position)
);
CREATE TABLE decision (
    position INTEGER NOT NULL PRIMARY KEY,
    follow_up TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    until_moment INTEGER
);
