import { type Driver, type Statement, text } from './driver.ts'

const parts: Statement[] = [
  {
    name: 'schema-columns',
    text: `SELECT 'table ' || c.relname || E'\\n' || string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
  || coalesce(' collate ' || quote_ident(l.collname), '') || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END, E'\\n' ORDER BY a.attnum)
  || coalesce(E'\\n  with ' || array_to_string(c.reloptions, ','), '')
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.collname <> 'default'
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname, c.reloptions ORDER BY c.relname COLLATE "C"`,
  },
  {
    // Not-null constraints are rows of their own from PostgreSQL 18 on; the columns say them already.
    name: 'schema-constraints',
    text: `SELECT 'constraint ' || conname || ' on ' || conrelid::regclass::text || ': ' || pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> 0
ORDER BY conrelid::regclass::text COLLATE "C", conname COLLATE "C"`,
  },
  {
    name: 'schema-indexes',
    text: `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname COLLATE "C"`,
  },
  {
    name: 'schema-functions',
    text: `SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY proname COLLATE "C"`,
  },
  {
    name: 'schema-triggers',
    text: `SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace ORDER BY t.tgname COLLATE "C"`,
  },
]

/** The schema as the database has it, the same text on every server: `schema.sql` is this after all migrations. */
export async function describeSchema(db: Driver): Promise<string> {
  const out: string[] = ['-- What the migrations amount to, as the database tells it. Checked by migrate.db.test.ts; never run.']
  for (const part of parts) for (const row of await db.run(part, [])) out.push(text(row[0]).trimEnd())
  return `${out.join('\n\n')}\n`
}
