-- Schema 2 of a shared store: what an offer says of pay, of the first day and of leave, as in schema 4 of a file.
ALTER TABLE afterword.application ADD COLUMN offer_pay TEXT NOT NULL DEFAULT '';
ALTER TABLE afterword.application ADD COLUMN offer_start TEXT;
ALTER TABLE afterword.application ADD COLUMN offer_leave TEXT NOT NULL DEFAULT '';
UPDATE afterword.schema_version SET version = 2;
