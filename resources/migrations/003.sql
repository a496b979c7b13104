-- Schema 3: the language in which the letters of an application are written. NULL: the window's, as it was nobody's choice
-- before.
ALTER TABLE application ADD COLUMN letter_language TEXT;
