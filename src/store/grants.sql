-- For a real server, run once by the owner of the tables (and again after a migration that adds a table; it may be repeated):
--   psql "$OWNER_URL" -v ON_ERROR_STOP=1 -f grants.sql
-- The owner migrates; the program runs as mingfa_app, which can neither change nor remove an entry, nor turn the triggers off.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mingfa_app') THEN CREATE ROLE mingfa_app NOLOGIN; END IF;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, mingfa_app;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, mingfa_app;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

GRANT USAGE ON SCHEMA public TO mingfa_app;
GRANT SELECT ON migration TO mingfa_app;
GRANT SELECT, INSERT ON entry, act TO mingfa_app;
GRANT SELECT, INSERT, UPDATE ON log, case_row, figure, meta TO mingfa_app;
-- The one way values leave: salts and values of given positions become null, by the erasure entry's own statement.
GRANT EXECUTE ON FUNCTION erase_values(text, bigint[]) TO mingfa_app;
