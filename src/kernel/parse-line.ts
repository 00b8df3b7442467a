import { type Calendar, dateOfInstant, type ISODate, isDate, isInstant } from '#calendar'
import type { Recorded } from './case-state.ts'
import type { AnyEdition, AnyProcedure, RegisterDef } from './define.ts'
import { CORRECT, chooseEdition, editionOn, isCorrection } from './fold.ts'
import { RuleFault } from './judge.ts'
import { type Issue, isPlain, type Plain, parseData } from './parse.ts'

/** Every procedure and register, found in their folders; the only way a definition is reached. */
export interface Catalogue {
  readonly procedures: ReadonlyMap<string, AnyProcedure>
  readonly registers: ReadonlyMap<string, RegisterDef>
}

/** A parsed line of DESIGN §3, ready to be folded. */
export interface Line {
  readonly scenario: string
  readonly procedure: AnyProcedure
  readonly edition: AnyEdition
  readonly organ: string
  readonly mode: 'record' | 'live'
  readonly acts: readonly Recorded[]
  /** Acts whose data does not fit its fields: in live mode they are refused (data.invalid). */
  readonly invalid: ReadonlyMap<number, Issue>
  readonly registers: ReadonlyMap<string, readonly Plain[]>
  readonly asOf: ISODate
}

export interface CheckOptions {
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  readonly today: ISODate
  readonly explain?: boolean
}

/** Reads one line: everything wrong with it at once, or the line. */
export const parseLine = (raw: unknown, o: CheckOptions): { readonly line?: Line; readonly issues: readonly Issue[] } => {
  if (!isPlain(raw)) return { issues: [{ path: '$', code: 'object', message: 'a line must be one JSON object' }] }
  const issues: Issue[] = []
  const bad = (path: string, code: Issue['code'], message: string) => issues.push({ path, code, message })
  const text = (k: string, d?: string): string => {
    const v = raw[k]
    if (typeof v === 'string' && v !== '') return v
    if ((v === undefined || v === null) && d !== undefined) return d
    bad(`$.${k}`, 'text', `${k} must be a text`)
    return ''
  }
  const scenario = text('scenario')
  const organ = text('organ', '')
  const mode = text('mode', 'record')
  if (mode !== 'record' && mode !== 'live') bad('$.mode', 'mode', 'mode is record or live')
  const asOf = raw.asOf ?? o.today
  if (!isDate(asOf)) bad('$.asOf', 'date', `asOf must be a date YYYY-MM-DD, not ${JSON.stringify(asOf)}`)
  const p = o.catalogue.procedures.get(typeof raw.procedure === 'string' ? raw.procedure : '')
  if (!p)
    bad(
      '$.procedure',
      'unknown-procedure',
      `unknown procedure ${JSON.stringify(raw.procedure)}; known: ${[...o.catalogue.procedures.keys()].sort().join(', ')}`,
    )
  const list = Array.isArray(raw.acts) ? raw.acts : []
  if (!Array.isArray(raw.acts)) bad('$.acts', 'no-acts', 'acts must be a list of acts')
  if (!p || !isDate(asOf)) return { issues }
  const bare: Recorded[] = []
  list.forEach((a, i) => {
    if (!isPlain(a)) bad(`$.acts[${i}]`, 'object', 'an act must be an object')
    else if (!isInstant(a.at))
      bad(`$.acts[${i}].at`, 'instant', `at must be an instant with offset, e.g. 2024-03-04T10:00+08:00, not ${JSON.stringify(a.at)}`)
    else bare.push({ act: String(a.act), at: a.at, by: String(a.by), data: isPlain(a.data) ? a.data : {} })
  })
  if (issues.length > 0) return { issues }
  const { edition, fault } = pick(p, raw.edition, bare, asOf, o, bad)
  if (!edition) return { issues }
  const invalid = new Map<number, Issue>()
  const acts = list.map((a: Plain, i) => {
    const path = `$.acts[${i}]`
    if (isCorrection(edition, a.act))
      return { act: CORRECT, at: String(a.at), by: String(a.by ?? ''), data: parseCorrection(edition, list, i, issues) }
    const def = typeof a.act === 'string' && Object.hasOwn(edition.acts, a.act) ? edition.acts[a.act] : undefined
    if (!def) {
      bad(
        `${path}.act`,
        'unknown-act',
        `${p.id}@${edition.id} has no act ${JSON.stringify(a.act)}; it has ${Object.keys(edition.acts).join(', ')}`,
      )
      return bare[i]!
    }
    if (typeof a.by !== 'string' || !Object.hasOwn(edition.roles, a.by))
      bad(
        `${path}.by`,
        'unknown-role',
        `${p.id}@${edition.id} has no role ${JSON.stringify(a.by)}; it has ${Object.keys(edition.roles).join(', ')}`,
      )
    const parsed = parseData(def.data ?? {}, a.data, `${path}.data`, `${String(a.act)} (${def.zh})`)
    for (const x of parsed.issues) {
      if (mode === 'live' && x.code === 'field-type') invalid.set(i, x)
      else issues.push(x)
    }
    return { ...bare[i]!, data: parsed.data }
  })
  const registers = parseRegisters(raw.registers, bad)
  if (issues.length > 0) return { issues }
  if (fault) throw fault
  return { issues, line: { scenario, procedure: p, edition, organ, mode: mode as 'record' | 'live', acts, invalid, registers, asOf } }
}

type Bad = (path: string, code: Issue['code'], message: string) => void

const parseRegisters = (raw: unknown, bad: Bad): ReadonlyMap<string, readonly Plain[]> => {
  const registers = new Map<string, readonly Plain[]>()
  if (raw === undefined || raw === null) return registers
  if (!isPlain(raw)) bad('$.registers', 'register', 'registers must be an object of lists')
  else
    for (const [id, rows] of Object.entries(raw)) {
      if (!Array.isArray(rows) || !rows.every(isPlain))
        bad(`$.registers.${id}`, 'register', 'a register is a list of rows, each an object with an id')
      else registers.set(id, rows)
    }
  return registers
}

/** A correction (construct 26): which act before it, and either fields of that act with what is put in their place or `set-aside`. */
const parseCorrection = (edition: AnyEdition, list: readonly Plain[], i: number, issues: Issue[]): Plain => {
  const path = `$.acts[${i}].data`
  const data = isPlain(list[i]!.data) ? list[i]!.data : {}
  const { entry, set } = data
  const corrected = typeof entry === 'number' && Number.isInteger(entry) && entry >= 0 && entry < i ? list[entry] : undefined
  const def =
    corrected && typeof corrected.act === 'string' && Object.hasOwn(edition.acts, corrected.act) ? edition.acts[corrected.act] : undefined
  if (!def) {
    issues.push({
      path: `${path}.entry`,
      code: 'correction',
      message: `entry must be the position (from 0) of an act before this one, not ${JSON.stringify(entry)}`,
    })
    return data
  }
  if (set === 'set-aside') return data
  if (!isPlain(set)) {
    issues.push({ path: `${path}.set`, code: 'correction', message: 'set must be "set-aside" or an object of the fields put in place' })
    return data
  }
  issues.push(
    ...parseData(
      def.data ?? {},
      { ...(isPlain(corrected!.data) ? corrected!.data : {}), ...set },
      `${path}.set`,
      `correction of ${String(corrected!.act)}`,
    ).issues,
  )
  return data
}

/** The edition asked for, or the one chosen by the acts that are read. A chooser that throws over data yet unparsed is a fault only if they turn out sound. */
const pick = (
  p: AnyProcedure,
  given: unknown,
  acts: readonly Recorded[],
  asOf: ISODate,
  o: CheckOptions,
  bad: Bad,
): { readonly edition?: AnyEdition | undefined; readonly fault?: RuleFault } => {
  if (given !== undefined && given !== null) {
    const edition = p.editions.find(x => x.id === String(given))
    if (!edition)
      bad('$.edition', 'unknown-edition', `${p.id} has no edition ${JSON.stringify(given)}; it has ${p.editions.map(x => x.id).join(', ')}`)
    return { edition }
  }
  if (acts.length === 0) return { edition: p.editions[0] }
  const read = acts.filter(a => dateOfInstant(a.at) <= asOf)
  const counted = read.length > 0 ? read : acts
  const day = dateOfInstant(counted[0]!.at)
  try {
    const edition = chooseEdition(p, counted, { calendar: o.calendar })
    if (edition) return { edition }
  } catch (fault) {
    if (!(fault instanceof RuleFault)) throw fault
    return { edition: editionOn(p, day) ?? p.editions[0], fault }
  }
  const earliest = p.editions.map(x => x.inForce[0]).sort()[0]
  bad('$.acts[0].at', 'not-in-force', `${p.id} has no edition in force on ${day}; the earliest text held is in force from ${earliest}`)
  return {}
}
