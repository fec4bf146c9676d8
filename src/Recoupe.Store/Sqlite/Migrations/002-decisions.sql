-- What persons decide: a log that only grows, and what it makes of the claims and articles. A decision names an article by id and a claim by its words, so that
-- it outlives every new reading.

CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    by     TEXT NOT NULL,
    kind   TEXT NOT NULL,               -- accept, reject, correct, merge, split, reliability, remove, undo
    json   TEXT NOT NULL                -- the decision
) STRICT;

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

ALTER TABLE article ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;  -- 1: in no view
ALTER TABLE claim ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;   -- 1: in no view
ALTER TABLE claim ADD COLUMN as_read TEXT;                          -- the claim as the reader gave it, where a person corrected it
