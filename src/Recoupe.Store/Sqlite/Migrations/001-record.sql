-- The record: articles, their claims, and how they came. Times are ISO 8601 in UTC, dates EDTF or ISO days; text is UTF-8.

CREATE TABLE article (
    id            TEXT PRIMARY KEY NOT NULL,
    sha256        TEXT NOT NULL,           -- of the canonical text
    title         TEXT,
    outlet        TEXT,
    language      TEXT,                    -- ISO 639-1
    url           TEXT,
    published     TEXT,                    -- EDTF
    published_how TEXT NOT NULL,           -- metadata, given, text, inferred, unknown
    modified      TEXT,                    -- EDTF, of the last change
    credits       TEXT NOT NULL,           -- JSON array of strings
    extractor     TEXT NOT NULL,           -- version of what read the claims below
    text          TEXT NOT NULL            -- canonical text: what spans index, in UTF-16 code units
) STRICT;

CREATE INDEX article_in_order ON article (published IS NULL, published, id);

CREATE TABLE claim (
    id         TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,           -- rank among the article's claims, from 0
    kind       TEXT NOT NULL,
    status     TEXT NOT NULL,
    stage      TEXT,
    date       TEXT,                       -- EDTF, as the claim says
    first_day  TEXT,                       -- the days that it may touch, inclusive; null when undated
    last_day   TEXT,
    json       TEXT NOT NULL,              -- the claim as docs/record.md writes it
    UNIQUE (article_id, position)
) STRICT;

CREATE INDEX claim_by_kind ON claim (kind, first_day);
CREATE INDEX claim_by_day ON claim (first_day, last_day);

CREATE TABLE claim_actor (
    claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    role     TEXT NOT NULL,                -- actor, recipient, third_party
    position INTEGER NOT NULL,             -- rank in its role, from 0
    name     TEXT NOT NULL,                -- canonical
    wikidata TEXT,
    words    TEXT NOT NULL,                -- name and mention, folded, each between spaces
    PRIMARY KEY (claim_id, role, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_actor_by_name ON claim_actor (name, claim_id);

CREATE TABLE arrival (
    id         INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    source     TEXT NOT NULL,              -- path or address, as given
    at         TEXT NOT NULL,
    outcome    TEXT NOT NULL               -- new, known, reread
) STRICT;

CREATE INDEX arrival_by_article ON arrival (article_id, source);
