-- breaking: no
-- The record of a region: how long its log is, its entries, the values beside them, and what is projected from both.
-- Region is the first column of every key, so that a region is a shard. Text keys compare by code point ("C") on every server.

CREATE TABLE log (
  region text COLLATE "C" NOT NULL,
  size bigint NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (region),
  CONSTRAINT log_size_positive CHECK (size >= 0)
);

CREATE TABLE entry (
  region text COLLATE "C" NOT NULL,
  pos bigint NOT NULL,
  body text NOT NULL,
  CONSTRAINT entry_pkey PRIMARY KEY (region, pos),
  CONSTRAINT entry_fits_a_tile CHECK (octet_length(body) <= 65535)
);

-- "case" is '' for an entry that belongs to no case: a key column cannot be null.
CREATE TABLE act (
  region text COLLATE "C" NOT NULL,
  "case" text COLLATE "C" NOT NULL,
  pos bigint NOT NULL,
  salts bytea,
  data text,
  CONSTRAINT act_pkey PRIMARY KEY (region, "case", pos)
);
CREATE UNIQUE INDEX act_by_position ON act (region, pos);

-- A case and its clocks in one row. next_due is 'infinity' where nothing is due, so that one comparison orders and pages.
CREATE TABLE case_row (
  region text COLLATE "C" NOT NULL,
  "case" text COLLATE "C" NOT NULL,
  procedure text COLLATE "C" NOT NULL,
  edition text COLLATE "C" NOT NULL,
  organ text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  open boolean NOT NULL,
  next_due date NOT NULL,
  source text COLLATE "C",
  foreign_no text COLLATE "C",
  body text NOT NULL,
  CONSTRAINT case_row_pkey PRIMARY KEY (region, "case")
) WITH (fillfactor = 80);
CREATE INDEX case_row_worklist ON case_row (region, open, next_due, "case");
CREATE UNIQUE INDEX case_row_foreign ON case_row (region, source, foreign_no) WHERE foreign_no IS NOT NULL;

-- The counters of a region as they stood at a position and for a day: a cache, recomputable from zero.
CREATE TABLE figure (
  region text COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  day date NOT NULL,
  body text NOT NULL,
  CONSTRAINT figure_pkey PRIMARY KEY (region)
);

-- Settings of a region that are no legal facts: the today of a demonstration world, labels.
CREATE TABLE meta (
  region text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  value text NOT NULL,
  CONSTRAINT meta_pkey PRIMARY KEY (region, key)
);
