import { isObject, parseCanonical } from './json.ts'
import { Difference } from './verdict.ts'

/** What the checks over many entries need of one. */
export interface CheckedEntry {
  readonly kind: string
  readonly region: string
  readonly recordedAt: string
  readonly data: string | undefined
  readonly corrects: number | undefined
}

const shapes: Record<string, RegExp> = {
  kind: /^(act|correction|register|organ|grant|refusal|reading|erasure|report|key)$/,
  region: /^[1-9]\d{5}$/,
  procedure: /^[a-z0-9_][a-z0-9_.@-]{0,99}$/,
  edition: /^[a-z0-9_][a-z0-9_.@-]{0,99}$/,
  act: /^[a-z0-9_][a-z0-9_.@-]{0,99}$/,
  organ: /^\P{Cc}{1,200}$/u,
  role: /^[a-z0-9_][a-z0-9_.@-]{0,99}$/,
  actor: /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/,
  at: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/,
  recordedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  data: /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/,
  source: /^\P{Cc}{1,200}$/u,
  importedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
}

// Kind: what it must have / what it may have besides, as the table in docs/ledger.md.
const kinds: Record<string, string> = {
  act: 'case procedure edition act organ role actor / data deemed',
  correction: 'organ role actor corrects / case procedure edition act data',
  register: 'procedure act / case edition organ role actor data',
  organ: 'organ act / procedure edition role actor data',
  grant: 'organ act actor / role data',
  refusal: 'procedure act organ role actor / case edition data',
  reading: 'organ role actor / case procedure edition act data',
  erasure: 'organ role actor / case procedure edition act data',
  report: 'organ act actor / procedure edition role data',
  key: 'act / organ role actor data',
}

function fits(key: string, value: unknown): boolean {
  if (key === 'v') return value === 1
  if (key === 'deemed') return value === true
  if (key === 'case') return Number.isSafeInteger(value) && (value as number) >= 1
  if (key === 'corrects') return Number.isSafeInteger(value) && (value as number) >= 0
  const shape = shapes[key]
  if (shape === undefined || typeof value !== 'string' || !shape.test(value)) return false
  return key === 'at' || key.endsWith('At') ? isRealTime(value) : true
}

// The pattern lets 31 April and 24:61 through; going there and back through the calendar does not.
function isRealTime(text: string): boolean {
  const wall = text.slice(0, 16)
  const ms = Date.parse(`${wall}Z`)
  const offset = /[+-](\d\d):(\d\d)$/.exec(text)
  const seconds = /^:(\d\d)/.exec(text.slice(16))
  return (
    !Number.isNaN(ms) &&
    new Date(ms).toISOString().slice(0, 16) === wall &&
    Number(seconds?.[1] ?? 0) < 60 &&
    Number(offset?.[1] ?? 0) < 24 &&
    Number(offset?.[2] ?? 0) < 60
  )
}

/** Checks the value of one entry against the format. Throws a Difference without an index. */
export function checkEntryValue(value: unknown): CheckedEntry {
  const bad = (message: string) => new Difference('entry.schema', message)
  if (!isObject(value)) throw bad('the entry is no JSON object')
  for (const [key, v] of Object.entries(value)) if (!fits(key, v)) throw bad(`“${key}” is not a field of an entry, or not in its form`)
  const [must = '', may = ''] = (kinds[String(value.kind)] ?? '').split(' / ')
  const needed = new Set(['v', 'kind', 'region', 'at', 'recordedAt', ...must.split(' ')])
  if (value.deemed === true) for (const key of ['role', 'actor']) needed.delete(key)
  for (const key of needed) if (value[key] === undefined) throw bad(`“${key}” is missing`)
  const allowed = new Set(['v', 'kind', 'region', 'at', 'recordedAt', 'source', 'importedAt', ...must.split(' '), ...may.split(' ')])
  for (const key of Object.keys(value)) if (!allowed.has(key)) throw bad(`an entry of kind ${String(value.kind)} has no “${key}”`)
  if ((value.source === undefined) !== (value.importedAt === undefined)) throw bad('source and importedAt come together')
  const { kind, region, recordedAt, at, data, corrects } = value
  // DESIGN: an act dated after its recording is refused, so no such act may stand in a log. An attempt (refusal) may.
  if ((kind === 'act' || kind === 'correction') && Date.parse(at as string) > Date.parse(recordedAt as string))
    throw bad('the act is dated after its recording')
  return {
    kind: kind as string,
    region: region as string,
    recordedAt: recordedAt as string,
    data: data as string | undefined,
    corrects: corrects as number | undefined,
  }
}

/** Checks the bytes of one entry: canonical form, then the format. */
export const checkEntry = (bytes: Uint8Array): CheckedEntry => checkEntryValue(parseCanonical(bytes, 'the entry'))
