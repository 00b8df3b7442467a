#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Head, type Key, openCheckpoint, parseVkey } from './checkpoint.ts'
import { checkConsistency, checkLog } from './log.ts'
import { checkReceipt } from './receipt.ts'
import { openValues } from './values.ts'
import { CannotCheck, Difference } from './verdict.ts'

const usage = `Checks what a Mingfa log publishes, trusting nothing but the log's key.

  mingfa-verify LOGDIR --vkey KEY [--old CHECKPOINT]… [--values FILE.jsonl]
  mingfa-verify receipt FILE --vkey KEY
  mingfa-verify consistency OLD NEW LOGDIR --vkey KEY

  --vkey    the log's verifier key (may be repeated), or @FILE that holds it
  --old     a checkpoint kept from earlier, which this log must extend (may be repeated)
  --values  rows {"index", "salts", "data", "others"} to check against the entries' commitments
  --json    answer as one JSON object

Exit status: 0 all agrees; 1 something differs (the first entry that differs is named); 2 it could not be checked.
`

interface Answer {
  readonly ok: boolean
  readonly text: string
  readonly [key: string]: unknown
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (e) {
    throw new CannotCheck(e instanceof Error ? e.message : String(e))
  }
}

const headOf = (path: string, keys: readonly Key[]): Head => openCheckpoint(read(path), keys)
const told = (head: Head) => ({ origin: head.origin, size: head.size, root: head.root.toString('base64') })

function receipt(file: string, keys: readonly Key[]): Answer {
  const r = checkReceipt(read(file), keys)
  const shown = r.fields.map(([name, value]) => `\n  ${name}: ${JSON.stringify(value)}`).join('')
  return {
    ok: true,
    text: `The receipt holds: entry ${r.index} of ${r.head.origin}, signed at ${r.head.size} entries.\n${JSON.stringify(r.entry, null, 1)}${shown}${r.hidden > 0 ? `\n  and ${r.hidden} fields not shown` : ''}`,
    ...told(r.head),
    index: r.index,
    entry: r.entry,
    fields: Object.fromEntries(r.fields),
    hidden: r.hidden,
  }
}

function consistency(paths: readonly string[], keys: readonly Key[]): Answer {
  const [old, head, dir] = paths
  if (old === undefined || head === undefined || dir === undefined) throw new CannotCheck(usage)
  const [a, b] = [headOf(old, keys), headOf(head, keys)]
  checkConsistency(dir, a, b)
  return {
    ok: true,
    text: `The log of ${b.size} extends the log of ${a.size}: the first ${a.size} entries are the same.`,
    ...told(b),
    old: a.size,
  }
}

async function log(dir: string, keys: readonly Key[], old: readonly string[], values: string | undefined): Promise<Answer> {
  const head = headOf(join(dir, 'checkpoint'), keys)
  if (values !== undefined && !existsSync(values)) throw new CannotCheck(`--values: ${values} is not there`)
  const counted = await checkLog(
    dir,
    head,
    old.map(p => headOf(p, keys)),
    values === undefined ? undefined : openValues(values),
  )
  return {
    ok: true,
    text: `${head.origin}: ${counted.entries} entries, all tiles and the signed root agree${values === undefined ? '' : `; ${counted.values} rows of values agree`}.`,
    ...told(head),
    ...counted,
  }
}

/** Runs the command line and returns the exit status; writes one answer through `write`. */
export async function run(args: readonly string[], write: (text: string) => void): Promise<0 | 1 | 2> {
  let json = args.includes('--json')
  const tell = (answer: Answer) =>
    write(json ? `${JSON.stringify({ ...answer, text: undefined, message: answer.text })}\n` : `${answer.text}\n`)
  try {
    const { values, positionals } = parse(args)
    json = values.json
    const [what, ...rest] = positionals
    if (what === undefined) throw new CannotCheck(usage)
    if (values.vkey.length === 0) throw new CannotCheck('--vkey is needed: without the log’s key nothing can be believed')
    const keys = values.vkey.map(v => parseVkey(v.startsWith('@') ? read(v.slice(1)) : v))
    if (what === 'receipt' && rest[0] !== undefined) tell(receipt(rest[0], keys))
    else if (what === 'consistency') tell(consistency(rest, keys))
    else tell(await log(what, keys, values.old, values.values))
    return 0
  } catch (e) {
    if (e instanceof Difference) {
      tell({
        ok: false,
        text: `DIFFERS${e.index === undefined ? '' : ` at entry ${e.index}`}: ${e.message} [${e.code}]`,
        code: e.code,
        index: e.index ?? null,
      })
      return 1
    }
    tell({
      ok: false,
      text: e instanceof CannotCheck ? e.message : `Could not check: ${e instanceof Error ? e.message : String(e)}`,
      code: 'cannot-check',
    })
    return 2
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        vkey: { type: 'string', multiple: true, default: [] },
        old: { type: 'string', multiple: true, default: [] },
        values: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
  } catch (e) {
    throw new CannotCheck(`${e instanceof Error ? e.message : String(e)}\n\n${usage}`)
  }
}

if (process.argv[1] !== undefined && /mingfa-verify(\.[jt]s)?$/.test(process.argv[1])) {
  process.exitCode = await run(process.argv.slice(2), text => process.stdout.write(text))
}
