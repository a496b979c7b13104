-- Schema 5: who wrote a task down for the person, such as a coach. Empty: they did, as with all that stood there before.
ALTER TABLE task ADD COLUMN written_by TEXT NOT NULL DEFAULT '';
ALTER TABLE application_task ADD COLUMN written_by TEXT NOT NULL DEFAULT '';
