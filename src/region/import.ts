import { dateOfInstant, type ISODate, millisOfInstant } from '#calendar'
import { type CheckOptions, isPlain, type Line, type LineError, parseLine, type Plain } from '#kernel'
import type { Region } from './region.ts'

export interface ImportOptions {
  /** The system the records come from: with `scenario` it names a case, so that importing twice changes nothing. */
  readonly source: string
  readonly role?: string
  readonly actor: string
  /** Judge and count only. */
  readonly dryRun?: boolean
  /** One bad line and nothing is imported. */
  readonly atomic?: boolean
  readonly progress?: (done: number, of: number) => void
}
export interface Imported {
  readonly lines: number
  readonly cases: number
  readonly acts: number
  /** Lines whose case was there before. */
  readonly known: number
  readonly errors: readonly LineError[]
}
interface Ready { readonly line: Line; readonly source: string; readonly number: string; readonly organ: string }

/** Turns the text of `case` fields that name other lines of the same source into the numbers of their cases; others stay opaque. */
const resolveLinks = (r: Ready, act: number, number: (source: string, scenario: string) => string | undefined): Plain => {
  const a = r.line.acts[act]!
  const fields = r.line.edition.acts[a.act]?.data ?? {}
  return Object.fromEntries(
    Object.entries(a.data).map(([k, v]) => {
      const kind = fields[k]?.kind
      const one = (x: unknown) => number(r.source, String(x)) ?? x
      return [k, kind === 'case' ? one(v) : kind === 'cases' && Array.isArray(v) ? v.map(one) : v]
    }),
  )
}

/**
 * Imports lines of DESIGN §3 as records of another system: all acts of all lines enter the ledger in order of when they happened, with when
 * they were imported, and are judged in record mode. Bad lines are named and lose nothing else.
 */
export const importLines = async (region: Region, lines: AsyncIterable<string> | Iterable<string>, o: ImportOptions, check: Omit<CheckOptions, 'today'> & { today: ISODate }): Promise<Imported> => {
  const errors: LineError[] = []
  const ready: Ready[] = []
  const numbers = new Map<string, string>()
  const key = (source: string, scenario: string) => `${source}\n${scenario}`
  let count = 0
  let known = 0
  const tree = region.record.organs(region.today())
  for await (const text of lines) {
    count++
    if (text.trim() === '') continue
    const fail = (path: string, code: LineError['code'], message: string) => errors.push({ line: count, path, code, message })
    let raw: unknown
    try {
      raw = JSON.parse(text)
    } catch (e) {
      fail('$', 'json', `not JSON: ${e instanceof Error ? e.message : String(e)}`)
      continue
    }
    const { line, issues } = parseLine(isPlain(raw) ? { ...raw, mode: 'record' } : raw, check)
    if (!line) {
      for (const i of issues) errors.push({ line: count, ...i })
      continue
    }
    const source = isPlain(raw) && typeof raw.source === 'string' && raw.source !== '' ? raw.source : o.source
    const organ = tree.find(line.organ)
    if (organ === undefined && tree.all().length > 0) {
      fail('$.organ', 'text', `no organ has the code or full name ${JSON.stringify(line.organ)}; load the organ tree first (--organs FILE.json)`)
      continue
    }
    if (numbers.has(key(source, line.scenario))) {
      fail('$.scenario', 'text', `case number ${line.scenario} stands twice in this file`)
      continue
    }
    const late = line.acts.find(a => dateOfInstant(a.at) > region.today())
    if (late) {
      fail('$.acts', 'instant', `act ${late.act} is dated ${late.at}, after today (${region.today()})`)
      continue
    }
    const before = region.record.foreign(source, line.scenario)
    if (before !== undefined) {
      known++
      numbers.set(key(source, line.scenario), before)
      continue
    }
    const number = region.reserveNumber()
    numbers.set(key(source, line.scenario), number)
    ready.push({ line, source, number, organ: organ ?? line.organ })
  }
  const total = ready.reduce((n, r) => n + r.line.acts.length, 0)
  const summary = { lines: count, cases: ready.length, acts: total, known, errors }
  if (o.dryRun || (o.atomic && errors.length > 0)) return o.dryRun ? summary : { ...summary, cases: 0, acts: 0 }
  const order = ready.flatMap((r, line) => r.line.acts.map((a, index) => ({ r, index, line, at: millisOfInstant(a.at) }))).sort((a, b) => a.at - b.at || a.line - b.line || a.index - b.index)
  const find = (source: string, scenario: string) => numbers.get(key(source, scenario)) ?? region.record.foreign(source, scenario)
  let done = 0
  const seen = new Set<Ready>()
  for (let i = 0; i < order.length; i += 2000) {
    await Promise.all(
      order.slice(i, i + 2000).map(async ({ r, index }) => {
        const a = r.line.acts[index]!
        const opens = !seen.has(r)
        seen.add(r)
        const outcome = await region.submit({
          procedure: r.line.procedure.id, act: a.act, role: a.by, actor: o.actor, at: a.at, data: resolveLinks(r, index, find), mode: 'record', source: r.source,
          ...(opens ? { number: r.number, organ: r.organ, foreign: r.line.scenario, edition: r.line.edition.id } : { case: r.number }),
        })
        if (outcome.kind !== 'done') throw new Error(`case ${r.line.scenario}, act ${index}: ${JSON.stringify(outcome)}`)
      }),
    )
    done = Math.min(order.length, i + 2000)
    o.progress?.(done, order.length)
  }
  return summary
}

/** An organ of `--organs FILE.json`. */
export interface OrganRow {
  readonly code: string
  readonly zh: string
  readonly en?: string
  readonly tier: string
  readonly parent?: string
  readonly from?: ISODate
  readonly to?: ISODate
  readonly enforcementBody?: boolean
  readonly powersHolder?: boolean
}
/** Enters an organ tree as entries of register organ-structure, which is the tree. Rows that stand there already are left alone. */
export const importOrgans = async (region: Region, rows: readonly OrganRow[], o: { readonly source: string; readonly actor: string; readonly at: string }): Promise<{ readonly entered: number; readonly errors: readonly LineError[] }> => {
  const errors: LineError[] = []
  let entered = 0
  await Promise.all(
    rows.map(async (r, i) => {
      const id = `organ-${r.code}`
      if (region.record.registers.versions('organ-structure', id).length > 0) return
      const outcome = await region.enter({
        register: 'organ-structure', id, organ: r.code, role: 'registrar', actor: o.actor, at: o.at, source: o.source,
        row: {
          organ: r.code, name: r.zh, tier: r.tier, ...(r.parent ? { parent: r.parent } : {}), enforcementBody: r.enforcementBody ?? false, powersHolder: r.powersHolder ?? false,
          establishedOn: r.from ?? '1949-10-01', ...(r.to ? { abolishedOn: r.to } : {}), document: '', ...(r.en ? { nameEn: r.en } : {}),
        },
      })
      if (outcome.kind === 'done') entered++
      else if (outcome.kind === 'invalid') for (const x of outcome.issues) errors.push({ line: i + 1, ...x })
    }),
  )
  return { entered, errors }
}
