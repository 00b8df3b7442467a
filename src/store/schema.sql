-- What the migrations amount to, as the database tells it. Checked by migrate.db.test.ts; never run.

table act
  region text collate "C" not null
  "case" text collate "C" not null
  pos bigint not null
  salts bytea
  data text

table case_row
  region text collate "C" not null
  "case" text collate "C" not null
  procedure text collate "C" not null
  edition text collate "C" not null
  organ text collate "C" not null
  state text collate "C" not null
  open boolean not null
  next_due date not null
  source text collate "C"
  foreign_no text collate "C"
  body text not null
  with fillfactor=80

table entry
  region text collate "C" not null
  pos bigint not null
  body text not null

table figure
  region text collate "C" not null
  "position" bigint not null
  day date not null
  body text not null

table log
  region text collate "C" not null
  size bigint not null

table meta
  region text collate "C" not null
  key text collate "C" not null
  value text not null

table migration
  number integer not null
  file text not null
  hash text not null

constraint act_pkey on act: PRIMARY KEY (region, "case", pos)

constraint case_row_pkey on case_row: PRIMARY KEY (region, "case")

constraint entry_fits_a_tile on entry: CHECK ((octet_length(body) <= 65535))

constraint entry_pkey on entry: PRIMARY KEY (region, pos)

constraint figure_pkey on figure: PRIMARY KEY (region)

constraint log_pkey on log: PRIMARY KEY (region)

constraint log_size_positive on log: CHECK ((size >= 0))

constraint meta_pkey on meta: PRIMARY KEY (region, key)

constraint migration_pkey on migration: PRIMARY KEY (number)

CREATE UNIQUE INDEX act_by_position ON public.act USING btree (region, pos)

CREATE UNIQUE INDEX act_pkey ON public.act USING btree (region, "case", pos)

CREATE UNIQUE INDEX case_row_foreign ON public.case_row USING btree (region, source, foreign_no) WHERE (foreign_no IS NOT NULL)

CREATE UNIQUE INDEX case_row_pkey ON public.case_row USING btree (region, "case")

CREATE INDEX case_row_worklist ON public.case_row USING btree (region, open, next_due, "case")

CREATE UNIQUE INDEX entry_pkey ON public.entry USING btree (region, pos)

CREATE UNIQUE INDEX figure_pkey ON public.figure USING btree (region)

CREATE UNIQUE INDEX log_pkey ON public.log USING btree (region)

CREATE UNIQUE INDEX meta_pkey ON public.meta USING btree (region, key)

CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (number)

CREATE OR REPLACE FUNCTION public.act_only_erased()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF current_setting('mingfa.erasing', true) IS DISTINCT FROM 'on'
    OR NEW.salts IS NOT NULL OR NEW.data IS NOT NULL
    OR (NEW.region, NEW."case", NEW.pos) IS DISTINCT FROM (OLD.region, OLD."case", OLD.pos) THEN
    RAISE EXCEPTION 'UPDATE on act is refused: values may only be erased, by an erasure entry' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$

CREATE OR REPLACE FUNCTION public.erase_values(of_region text, positions bigint[])
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "mingfa.erasing" TO 'on'
AS $function$
DECLARE erased bigint;
BEGIN
  UPDATE act SET salts = NULL, data = NULL WHERE region = of_region AND pos = ANY (positions);
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $function$

CREATE OR REPLACE FUNCTION public.log_only_grows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.region IS DISTINCT FROM OLD.region OR NEW.size <= OLD.size THEN
    RAISE EXCEPTION 'log % may only grow (from % to %)', OLD.region, OLD.size, NEW.size USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% on % is refused: the record is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $function$

CREATE TRIGGER act_append_only BEFORE DELETE OR TRUNCATE ON public.act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

CREATE TRIGGER act_erasure_only BEFORE UPDATE ON public.act FOR EACH ROW EXECUTE FUNCTION act_only_erased()

CREATE TRIGGER entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

CREATE TRIGGER log_append_only BEFORE DELETE OR TRUNCATE ON public.log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

CREATE TRIGGER log_grows BEFORE UPDATE ON public.log FOR EACH ROW EXECUTE FUNCTION log_only_grows()
