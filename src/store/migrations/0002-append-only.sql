-- breaking: no
-- What grants allow, triggers still refuse, so that the owner of the tables cannot edit the record by mistake either.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: the record is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- A log only grows: a size that stays or shrinks would let a second writer or a lost predecessor through the fence.
CREATE FUNCTION log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.region IS DISTINCT FROM OLD.region OR NEW.size <= OLD.size THEN
    RAISE EXCEPTION 'log % may only grow (from % to %)', OLD.region, OLD.size, NEW.size USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- From act alone the law may erase: salts and values become null together, nothing else moves, and only inside erase_values.
CREATE FUNCTION act_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('mingfa.erasing', true) IS DISTINCT FROM 'on'
    OR NEW.salts IS NOT NULL OR NEW.data IS NOT NULL
    OR (NEW.region, NEW."case", NEW.pos) IS DISTINCT FROM (OLD.region, OLD."case", OLD.pos) THEN
    RAISE EXCEPTION 'UPDATE on act is refused: values may only be erased, by an erasure entry' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- Runs with its owner's rights: the application's role has none to UPDATE act.
CREATE FUNCTION erase_values(of_region text, positions bigint[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET mingfa.erasing = 'on' AS $$
DECLARE erased bigint;
BEGIN
  UPDATE act SET salts = NULL, data = NULL WHERE region = of_region AND pos = ANY (positions);
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER act_append_only BEFORE DELETE OR TRUNCATE ON act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER act_erasure_only BEFORE UPDATE ON act FOR EACH ROW EXECUTE FUNCTION act_only_erased();
CREATE TRIGGER log_append_only BEFORE DELETE OR TRUNCATE ON log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_grows BEFORE UPDATE ON log FOR EACH ROW EXECUTE FUNCTION log_only_grows();
