-- Schema 4: what an offer says of pay, of the first day and of leave. An outcome whose outcome_at is NULL is of a day that nobody
-- knows any more; older schemas had none.
ALTER TABLE application ADD COLUMN offer_pay TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN offer_start TEXT;
ALTER TABLE application ADD COLUMN offer_leave TEXT NOT NULL DEFAULT '';
