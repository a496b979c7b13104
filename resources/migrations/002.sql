-- Schema 2: tasks, shared mailboxes, what kind of interview it is and where to join it, and the posting's text. What an
-- older store holds had none of it. application.added is an empty text where the date is not known.
ALTER TABLE contact ADD COLUMN team INTEGER NOT NULL DEFAULT 0;
ALTER TABLE application ADD COLUMN posting TEXT NOT NULL DEFAULT '';
ALTER TABLE interview ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
ALTER TABLE interview ADD COLUMN link TEXT NOT NULL DEFAULT '';
CREATE TABLE task (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    due TEXT,
    due_time TEXT,
    done_at INTEGER
);
CREATE TABLE application_task (
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    due TEXT,
    due_time TEXT,
    done_at INTEGER,
    PRIMARY KEY (application, id)
);
