import { type Calendar, dateOfInstant, type ISODate, isDate, isInstant } from '#calendar'
import { type AtHand, registerView } from './at-hand.ts'
import { type Citation, citations } from './basis.ts'
import { CaseState, type Recorded } from './case-state.ts'
import { decide } from './decide.ts'
import type { AnyEdition, AnyProcedure, RegisterDef } from './define.ts'
import { assess, CORRECT, chooseEdition, fold, isCorrection } from './fold.ts'
import { type Issue, isPlain, type Plain, parseData } from './parse.ts'
import { explainRun, type Why } from './run.ts'

/** Every procedure and register, found in their folders; the only way a definition is reached. */
export interface Catalogue {
  readonly procedures: ReadonlyMap<string, AnyProcedure>
  readonly registers: ReadonlyMap<string, RegisterDef>
}

export interface Verdict {
  readonly scenario: string
  readonly edition: string
  readonly state: string
  readonly clocks: Readonly<Record<string, { readonly due: string | null; readonly status: string }>>
  readonly findings: readonly string[]
  readonly notJudged?: readonly string[]
  readonly refused?: readonly { readonly index: number; readonly code: string; readonly basis: readonly string[] }[]
  readonly why?: Readonly<Record<string, Why>>
}
export interface LineError extends Issue {
  readonly line: number
  readonly scenario?: string
}
/** The first thing wrong with the line, and everything that is. */
export type Failed = LineError & { readonly errors: readonly LineError[] }
export type Checked = Verdict | Failed

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
  if (!p) bad('$.procedure', 'unknown-procedure', `unknown procedure ${JSON.stringify(raw.procedure)}; known: ${[...o.catalogue.procedures.keys()].sort().join(', ')}`)
  const list = Array.isArray(raw.acts) ? raw.acts : []
  if (!Array.isArray(raw.acts)) bad('$.acts', 'no-acts', 'acts must be a list of acts')
  if (!p || !isDate(asOf)) return { issues }
  const bare: Recorded[] = []
  list.forEach((a, i) => {
    if (!isPlain(a)) return bad(`$.acts[${i}]`, 'object', 'an act must be an object')
    if (!isInstant(a.at)) bad(`$.acts[${i}].at`, 'instant', `at must be an instant with offset, e.g. 2024-03-04T10:00+08:00, not ${JSON.stringify(a.at)}`)
    else bare.push({ act: String(a.act), at: a.at, by: String(a.by), data: isPlain(a.data) ? a.data : {} })
  })
  if (issues.length > 0) return { issues }
  const edition = pick(p, raw.edition, bare, o, bad)
  if (!edition) return { issues }
  const invalid = new Map<number, Issue>()
  const acts = list.map((a: Plain, i) => {
    const path = `$.acts[${i}]`
    if (isCorrection(edition, a.act)) return { act: CORRECT, at: String(a.at), by: String(a.by ?? ''), data: isPlain(a.data) ? a.data : {} }
    const def = typeof a.act === 'string' && Object.hasOwn(edition.acts, a.act) ? edition.acts[a.act] : undefined
    if (!def) {
      bad(`${path}.act`, 'unknown-act', `${p.id}@${edition.id} has no act ${JSON.stringify(a.act)}; it has ${Object.keys(edition.acts).join(', ')}`)
      return bare[i]!
    }
    if (typeof a.by !== 'string' || !Object.hasOwn(edition.roles, a.by)) bad(`${path}.by`, 'unknown-role', `${p.id}@${edition.id} has no role ${JSON.stringify(a.by)}; it has ${Object.keys(edition.roles).join(', ')}`)
    const parsed = parseData(def.data ?? {}, a.data, `${path}.data`, `${String(a.act)} (${def.zh})`)
    for (const x of parsed.issues) {
      if (mode === 'live' && x.code === 'field-type') invalid.set(i, x)
      else issues.push(x)
    }
    return { ...bare[i]!, data: parsed.data }
  })
  const registers = new Map<string, readonly Plain[]>()
  if (raw.registers !== undefined && raw.registers !== null) {
    if (!isPlain(raw.registers)) bad('$.registers', 'register', 'registers must be an object of lists')
    else for (const [id, rows] of Object.entries(raw.registers)) {
      if (!Array.isArray(rows) || !rows.every(isPlain)) bad(`$.registers.${id}`, 'register', 'a register is a list of rows, each an object with an id')
      else registers.set(id, rows)
    }
  }
  if (issues.length > 0) return { issues }
  return { issues, line: { scenario, procedure: p, edition, organ, mode: mode as 'record' | 'live', acts, invalid, registers, asOf } }
}

const pick = (p: AnyProcedure, given: unknown, acts: readonly Recorded[], o: CheckOptions, bad: (path: string, code: Issue['code'], message: string) => void): AnyEdition | undefined => {
  if (given !== undefined && given !== null) {
    const e = p.editions.find(x => x.id === String(given))
    if (!e) bad('$.edition', 'unknown-edition', `${p.id} has no edition ${JSON.stringify(given)}; it has ${p.editions.map(x => x.id).join(', ')}`)
    return e
  }
  if (acts.length === 0) {
    const e = p.editions[0]
    return e
  }
  const e = chooseEdition(p, acts, { calendar: o.calendar })
  if (!e) {
    const earliest = p.editions.map(x => x.inForce[0]).sort()[0]
    bad('$.acts[0].at', 'not-in-force', `${p.id} has no edition in force on ${dateOfInstant(acts[0]!.at)}; the earliest text held is in force from ${earliest}`)
  }
  return e ?? undefined
}

const atHandOf = (line: Line, o: CheckOptions): AtHand => ({
  calendar: o.calendar,
  register: id => {
    const rows = line.registers.get(id)
    const def = o.catalogue.registers.get(id)
    return rows && def ? registerView(id, def, rows) : undefined
  },
})

/** Judges one parsed line: `check` of DESIGN §3. */
export const judgeLine = (line: Line, o: CheckOptions): Verdict => {
  const atHand = atHandOf(line, o)
  const base = { procedure: line.procedure, edition: line.edition, id: line.scenario, organ: line.organ }
  const refused: { index: number; code: string; basis: readonly string[] }[] = []
  let kept: readonly Recorded[] = line.acts
  if (line.mode === 'live') {
    const s = new CaseState(line.procedure, line.edition, line.scenario, line.organ, atHand)
    kept = line.acts.filter((a, index) => {
      if (dateOfInstant(a.at) > line.asOf) return false
      s.advance(dateOfInstant(a.at), a.at)
      const issue = line.invalid.get(index)
      const rows = issue ? [{ code: 'data.invalid', basis: line.edition.acts[a.act]?.basis ?? line.edition.basis }] : a.act === CORRECT ? [] : decide(s, a).map(r => ({ code: r.code, basis: r.basis }))
      for (const r of rows) refused.push({ index, code: r.code, basis: [...citations(r.basis)].map(citationText) })
      if (rows.length === 0 && a.act !== CORRECT) s.apply(a)
      return rows.length === 0
    })
  }
  const s = fold({ ...base, acts: kept }, atHand, line.asOf)
  const a = assess(s, line.asOf)
  return {
    scenario: line.scenario, edition: line.edition.id, state: a.state, clocks: a.clocks, findings: a.findings,
    ...(a.notJudged.length ? { notJudged: a.notJudged } : {}),
    ...(line.mode === 'live' ? { refused } : {}),
    ...(o.explain ? { why: Object.fromEntries([...s.latest].map(([id, r]) => [id, explainRun(r, o.calendar)])) } : {}),
  }
}

/** Judges one raw line, with its number from 1; errors are objects, the other lines go on. */
export const checkLine = (text: string, number: number, o: CheckOptions): Checked => {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (e) {
    return failed([{ line: number, path: '$', code: 'json', message: `not JSON: ${e instanceof Error ? e.message : String(e)}` }])
  }
  const scenario = isPlain(raw) && typeof raw.scenario === 'string' ? { scenario: raw.scenario } : {}
  const { line, issues } = parseLine(raw, o)
  if (!line) return failed(issues.map(i => ({ line: number, ...scenario, ...i })))
  const v = judgeLine(line, o)
  const waiting = awaited(line, o)
  if (waiting.length > 0) return failed(waiting.map(y => ({ line: number, ...scenario, path: '$.asOf', code: 'awaits-notice' as const, message: `a limit in working days reaches into ${y}, whose holiday notice is not entered; enter it, or ask about an earlier limit` })))
  return v
}
const failed = (errors: readonly LineError[]): Failed => ({ ...errors[0]!, errors })
const awaited = (line: Line, o: CheckOptions): readonly number[] =>
  assess(fold({ procedure: line.procedure, edition: line.edition, id: line.scenario, organ: line.organ, acts: line.acts }, atHandOf(line, o), line.asOf), line.asOf).awaits

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
/** A number as statutes write it: 67 → 六十七, 128 → 一百二十八. */
export const zhNumber = (n: number): string => {
  if (n < 10) return digits[n]!
  if (n < 20) return `十${n % 10 ? digits[n % 10] : ''}`
  if (n < 100) return `${digits[Math.floor(n / 10)]}十${n % 10 ? digits[n % 10] : ''}`
  const rest = n % 100
  const head = `${n >= 1000 ? `${digits[Math.floor(n / 1000)]}千` : ''}${Math.floor((n % 1000) / 100) ? `${digits[Math.floor((n % 1000) / 100)]}百` : ''}`
  if (rest === 0) return head
  return `${head}${rest < 10 ? `零${digits[rest]}` : rest < 20 ? `一十${rest % 10 ? digits[rest % 10] : ''}` : zhNumber(rest)}`
}
/** A citation as one writes it: 行政诉讼法(2017-06-27) 第六十七条第一款. */
export const citationText = (c: Citation): string => {
  if (c.status === 'convention') return `convention: ${c.note ?? ''}`
  const where = c.article === undefined ? (c.item === undefined ? '' : ` ${c.item}`) : ` 第${zhNumber(c.article)}条${c.paragraph ? `第${zhNumber(c.paragraph)}款` : ''}${c.item ? `第${zhNumber(Number(c.item))}项` : ''}`
  const mark = c.status === 'unverified' ? ' (unverified)' : c.status === 'model' ? ' (model)' : ''
  return `${c.law}${where}${mark}`
}
