import { dateOfInstant, millisOfInstant } from '#calendar'
import { type CheckOptions, CORRECT, isPlain, type Line, type LineError, type Plain, parseLine, type Recorded } from '#kernel'
import type { CorrectionCommand } from './command.ts'
import { type OrganRow, plannedTree } from './organs.ts'
import type { Region } from './region.ts'

export { importOrgans, type OrganRow } from './organs.ts'

export interface ImportOptions {
  /** The system the records come from: with `scenario` it names a case, so that importing twice changes nothing. */
  readonly source: string
  readonly role?: string
  readonly actor: string
  /** Organs that are about to be entered: where lines are judged before that. */
  readonly planned?: readonly OrganRow[]
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
interface Ready {
  readonly line: Line
  readonly source: string
  readonly number: string
  readonly organ: string
  /** Indices of the line's acts in the order in which they enter the ledger; how many of them are there already. */
  readonly order: readonly number[]
  readonly done: number
}
type Resolve = (source: string, scenario: string) => string | undefined

/** Turns the text of `case` fields that name other lines of the same source into the numbers of their cases; others stay opaque. */
const resolved = (r: Ready, act: string, data: Plain, number: Resolve): Plain => {
  const fields = r.line.edition.acts[act]?.data ?? {}
  const one = (x: unknown) => number(r.source, String(x)) ?? x
  return Object.fromEntries(
    Object.entries(data).map(([k, v]) => {
      const kind = fields[k]?.kind
      return [k, kind === 'case' && v !== null ? one(v) : kind === 'cases' && Array.isArray(v) ? v.map(one) : v]
    }),
  )
}

/** When an act enters: in order of `at`; a correction never before what it corrects. */
const moments = (acts: readonly Recorded[]): readonly number[] => {
  const out: number[] = []
  acts.forEach((a, i) => {
    const corrected = a.act === CORRECT ? (out[Number(a.data.entry)] ?? 0) : 0
    out[i] = Math.max(millisOfInstant(a.at), corrected)
  })
  return out
}
const inOrder = (acts: readonly Recorded[]): readonly number[] => {
  const at = moments(acts)
  return acts.map((_, i) => i).sort((a, b) => at[a]! - at[b]! || a - b)
}

/**
 * How many acts of a line the ledger has already, of a case imported before: all of them, or the first ones where an import broke off. What it has
 * must be what the line says; else nothing more of the line is taken.
 */
const before = (region: Region, id: string, line: Line, source: string, order: readonly number[]): number => {
  const c = region.record.cases.get(id)
  const there = c?.acts.filter((_, i) => c.sources[i] === source) ?? []
  const same =
    there.length < order.length &&
    there.every((a, i) => {
      const b = line.acts[order[i]!]!
      return a.act === b.act && a.at === b.at && a.by === b.by
    })
  return same ? there.length : order.length
}

/**
 * Imports lines of DESIGN §3 as records of another system: all acts of all lines enter the ledger in order of when they happened, with when
 * they were imported, and are judged in record mode. Bad lines are named and lose nothing else. Importing again changes nothing; after an import that
 * broke off, it goes on where that one stopped.
 */
export const importLines = async (
  region: Region,
  lines: AsyncIterable<string> | Iterable<string>,
  o: ImportOptions,
  check: CheckOptions,
): Promise<Imported> => {
  const errors: LineError[] = []
  const ready: Ready[] = []
  const numbers = new Map<string, string>()
  const key = (source: string, scenario: string) => `${source}\n${scenario}`
  let count = 0
  let known = 0
  const today = region.today()
  const now = millisOfInstant(region.instantNow())
  const tree = region.record.organs(today)
  const planned = plannedTree(o.planned ?? [])
  const anyOrgan = tree.all().length === 0 && planned.all().length === 0
  /** An organ is one of the tree as it stood when the case began; else as it stands today. */
  const organOf = (name: string, day: string) =>
    region.record.organs(day).find(name) ?? tree.find(name) ?? planned.find(name) ?? (anyOrgan && name !== '' ? name : undefined)
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
    if (line.acts.length === 0 || line.acts[0]!.act === CORRECT) {
      fail('$.acts', 'no-acts', 'a case begins with an act')
      continue
    }
    const source = isPlain(raw) && typeof raw.source === 'string' && raw.source !== '' ? raw.source : o.source
    const organ = organOf(line.organ, dateOfInstant(line.acts[0]!.at))
    if (organ === undefined) {
      fail(
        '$.organ',
        'text',
        `no organ has the code or full name ${JSON.stringify(line.organ)}; load the organ tree first (--organs FILE.json)`,
      )
      continue
    }
    if (numbers.has(key(source, line.scenario))) {
      fail('$.scenario', 'text', `case number ${line.scenario} stands twice in this file`)
      continue
    }
    const late = line.acts.find(a => dateOfInstant(a.at) > today || millisOfInstant(a.at) > now)
    if (late) {
      fail('$.acts', 'instant', `act ${late.act} is dated ${late.at}, after today (${today}) or after now`)
      continue
    }
    const order = inOrder(line.acts)
    const held = region.record.foreign(source, line.scenario)
    const done = held === undefined ? 0 : before(region, held, line, source, order)
    const number = held ?? region.reserveNumber()
    numbers.set(key(source, line.scenario), number)
    if (held !== undefined) known++
    if (done < order.length) ready.push({ line, source, number, organ, order, done })
  }
  const total = ready.reduce((n, r) => n + r.order.length - r.done, 0)
  const summary = { lines: count, cases: ready.filter(r => r.done === 0).length, acts: total, known, errors }
  if (o.dryRun || (o.atomic && errors.length > 0)) return o.dryRun ? summary : { ...summary, cases: 0, acts: 0 }
  const queue = ready
    .flatMap((r, line) => {
      const at = moments(r.line.acts)
      return r.order.map((index, rank) => ({ r, index, rank, line, at: at[index]! })).slice(r.done)
    })
    .sort((a, b) => a.at - b.at || a.line - b.line || a.rank - b.rank)
  const find: Resolve = (source, scenario) => numbers.get(key(source, scenario)) ?? region.record.foreign(source, scenario)
  for (let i = 0; i < queue.length; i += CHUNK) {
    await Promise.all(
      queue.slice(i, i + CHUNK).map(async ({ r, index, rank }) => {
        const a = r.line.acts[index]!
        const outcome =
          a.act === CORRECT
            ? await region.correct(correctionOf(r, a, o, find))
            : await region.submit({
                procedure: r.line.procedure.id,
                act: a.act,
                role: a.by,
                actor: o.actor,
                at: a.at,
                data: resolved(r, a.act, a.data, find),
                mode: 'record',
                source: r.source,
                edition: r.line.edition.id,
                ...(rank === 0 ? { number: r.number, organ: r.organ, foreign: r.line.scenario } : { case: r.number }),
              })
        if (outcome.kind !== 'done')
          throw new Error(
            `case ${r.line.scenario}, act ${index}: ${JSON.stringify(outcome)}; what came before it is imported, import again to go on`,
          )
      }),
    )
    o.progress?.(Math.min(queue.length, i + CHUNK), queue.length)
  }
  return summary
}
const CHUNK = 2000

const correctionOf = (r: Ready, a: Recorded, o: ImportOptions, find: Resolve): CorrectionCommand => {
  const { entry, set, reason } = a.data as { readonly entry: number; readonly set: 'set-aside' | Plain; readonly reason?: unknown }
  const corrected = r.line.acts[entry]!
  return {
    case: r.number,
    rank: r.order.indexOf(entry),
    organ: r.organ,
    actor: o.actor,
    at: a.at,
    source: r.source,
    role: a.by in r.line.edition.roles ? a.by : corrected.by,
    reason: typeof reason === 'string' && reason.trim() !== '' ? reason : 'import',
    set: set === 'set-aside' ? set : resolved(r, corrected.act, set, find),
  }
}
