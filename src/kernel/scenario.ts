import { type Calendar, dateOfInstant, type ISODate } from '#calendar'
import { type AtHand, registerView } from './at-hand.ts'
import type { Recorded } from './case-state.ts'
import { decide } from './decide.ts'
import type { ActDef, AnyEdition, AnyProcedure, RegisterDef } from './define.ts'
import type { Field } from './fields.ts'
import { assess, CORRECT, chooseEdition, fold, isCorrection, replay } from './fold.ts'
import { type Plain, parseData } from './parse.ts'

/**
 * One act of a row: `'2024-03-08 accept'`, `'2024-03-08T15:30 decide @head outcome=upheld days=5'`, or an object. Required fields that are
 * left out get a valid sample, so that a row states only what it is about; the role is the first entitled unless `@role` says another.
 */
export type ActRow = string | { readonly on: string; readonly act: string; readonly by?: string; readonly data?: Plain }
export interface ScenarioRow {
  readonly acts: readonly ActRow[]
  /** The day asked about; by default the day of the last act. */
  readonly on?: ISODate
  readonly edition?: string
  readonly organ?: string
  readonly state?: string
  /** `'due 2024-03-11'`, `'met 2024-03-11'`, `'overrun 2024-03-11'`, `'paused'`, `'void'`, `'met'`, `'none'` (no run). */
  readonly clocks?: Readonly<Record<string, string>>
  /** Exactly these; none where left out. */
  readonly findings?: readonly string[]
  readonly notJudged?: readonly string[]
  /** Acts that clocks performed: `'2024-03-11 accept'`. */
  readonly deemed?: readonly string[]
  /** After the acts, this act is refused in live mode with exactly these codes. */
  readonly refuses?: { readonly act: ActRow; readonly code: string | readonly string[] }
  /** After the acts, this act is lawful in live mode. */
  readonly allows?: ActRow
  readonly registers?: Readonly<Record<string, readonly Plain[]>>
}
export type ScenarioTable = Readonly<Record<string, ScenarioRow>>
export interface Scenarios {
  readonly procedure: AnyProcedure
  readonly table: ScenarioTable
}

/** A scenario table beside a definition. Names say the rule and the article. */
export const scenarios = (procedure: AnyProcedure, table: ScenarioTable): Scenarios => ({ procedure, table })

/** A valid value for a field, dated by the act. */
export const sample = (f: Field, on: ISODate): unknown => {
  switch (f.kind) {
    case 'date':
      return on
    case 'datetime':
      return `${on}T09:00+08:00`
    case 'int':
    case 'money':
      return 1
    case 'bool':
      return true
    case 'enum':
    case 'tags':
      return Object.keys(f.values ?? {})[0]
    case 'organ':
      return 'organ-1'
    case 'organs':
      return ['organ-1']
    case 'officer':
      return 'officer-1'
    case 'officers':
      return ['officer-1', 'officer-2']
    case 'document':
      return 'document-1'
    case 'documents':
      return ['document-1']
    case 'case':
      return 'case-1'
    case 'cases':
      return ['case-1']
    case 'register-entry':
      return 'entry-1'
    case 'register-entries':
      return ['entry-1']
    default:
      return '样'
  }
}
export const sampleData = (def: ActDef, on: ISODate, given: Plain = {}): Plain => {
  const out: Record<string, unknown> = {}
  for (const [k, f] of Object.entries(def.data ?? {})) if (!f.optional && !(k in given)) out[k] = sample(f, on)
  for (const [k, v] of Object.entries(given)) if (v !== null) out[k] = v
  return out
}

const value = (f: Field | undefined, text: string): unknown => {
  switch (f?.kind) {
    case 'int':
    case 'money':
      return Number(text)
    case 'bool':
      return text === 'true'
    case 'organs':
    case 'officers':
    case 'documents':
    case 'cases':
    case 'register-entries':
      return text === '' ? [] : text.split(',')
    case 'datetime':
      return /[+Z]/.test(text.slice(10)) ? text : `${text}+08:00`
    default:
      return text
  }
}
const readAct = (e: AnyEdition, row: ActRow): Recorded => {
  const parts = typeof row === 'string' ? row.split(/\s+/) : [row.on, row.act]
  const [when, act] = parts as [string, string]
  const at = when.length > 10 ? (/[+Z]/.test(when.slice(10)) ? when : `${when}+08:00`) : `${when}T10:00+08:00`
  const def = e.acts[act]
  const given: Record<string, unknown> = typeof row === 'string' ? {} : { ...row.data }
  let by = typeof row === 'string' ? undefined : row.by
  if (typeof row === 'string')
    for (const p of parts.slice(2)) {
      if (p.startsWith('@')) by = p.slice(1)
      else {
        const at = p.indexOf('=')
        given[p.slice(0, at)] = p.endsWith('=null') ? null : value(def?.data?.[p.slice(0, at)], p.slice(at + 1))
      }
    }
  if (isCorrection(e, act)) return { act: CORRECT, at, by: by ?? '', data: given }
  if (!def) throw new RangeError(`scenario names act ${act}, which ${e.procedure}@${e.id} does not have`)
  const data = sampleData(def, dateOfInstant(at), given)
  const wrong = parseData(def.data ?? {}, data, '$', act).issues
  if (wrong.length > 0) throw new RangeError(`scenario act ${act}: ${wrong.map(i => i.message).join('; ')}`)
  return { act, at, by: by ?? def.by[0]!, data }
}

const clockText = (c: { readonly due: string | null; readonly status: string } | undefined, want: string): string => {
  if (!c) return 'none'
  const word = c.status === 'running' ? 'due' : c.status
  return c.due === null || !want.includes(' ')
    ? word
    : `${word} ${c.due.length > 10 && want.split(' ')[1]!.length > 10 ? c.due.slice(0, want.split(' ')[1]!.length) : c.due}`
}

/** Runs one row; every difference in words, none when it agrees. */
export const runScenario = (
  p: AnyProcedure,
  row: ScenarioRow,
  calendar: Calendar,
  registers: ReadonlyMap<string, RegisterDef>,
): readonly string[] => {
  const bare = {
    calendar,
    ...(row.registers
      ? {
          register: (id: string) =>
            row.registers?.[id] && registers.get(id) ? registerView(id, registers.get(id)!, row.registers[id]!) : undefined,
        }
      : {}),
  } satisfies AtHand
  const guess = row.edition ? p.editions.find(e => e.id === row.edition) : undefined
  const read = (e: AnyEdition) => row.acts.map(a => readAct(e, a))
  const idOf = (a: ActRow) => (typeof a === 'string' ? a.split(/\s+/)[1]! : a.act)
  const first = p.editions.find(e => row.acts.every(a => idOf(a) in e.acts || isCorrection(e, idOf(a)))) ?? p.editions[0]!
  const edition = guess ?? chooseEdition(p, read(first), bare)
  if (!edition) return ['no edition in force']
  const acts = read(edition)
  const lastDay = acts.length > 0 ? acts.map(a => dateOfInstant(a.at)).reduce((a, b) => (a > b ? a : b)) : ''
  const asOf = row.on ?? lastDay
  const organ = row.organ ?? 'organ-1'
  const s = fold({ procedure: p, edition, id: 'scenario', organ, acts }, bare, asOf)
  const a = assess(s, asOf)
  const out: string[] = []
  const compare = (what: string, got: string, want: string) => {
    if (got !== want) out.push(`${what}: ${got}, expected ${want}`)
  }
  if (row.state !== undefined) compare('state', a.state, row.state)
  for (const [id, want] of Object.entries(row.clocks ?? {})) {
    if (!(id in edition.clocks)) out.push(`clock ${id} does not exist`)
    compare(`clock ${id}`, clockText(a.clocks[id], want), want)
  }
  compare('findings', a.findings.join(' '), [...(row.findings ?? [])].sort().join(' '))
  if (row.notJudged) compare('not judged', a.notJudged.join(' '), [...row.notJudged].sort().join(' '))
  if (row.deemed)
    compare(
      'deemed',
      s.acts
        .filter(x => x.deemed)
        .map(x => `${x.on} ${x.act}`)
        .join(', '),
      row.deemed.join(', '),
    )
  for (const [want, act] of [
    [row.refuses?.code, row.refuses?.act],
    ['', row.allows],
  ] as const) {
    if (act === undefined) continue
    const next = readAct(edition, act)
    const live = replay({ procedure: p, edition, id: 'scenario', organ, acts }, bare, '9999-12-31')
    live.advance(dateOfInstant(next.at), next.at)
    const codes = decide(live, next)
      .map(r => r.code)
      .join(' ')
    compare(want === '' ? 'refused although lawful' : 'refused', codes, [want ?? ''].flat().join(' '))
  }
  return out
}
