import { dateOfInstant } from '#calendar'
import { type AtHand, registerView } from './at-hand.ts'
import { citations } from './basis.ts'
import { CaseState, type Recorded } from './case-state.ts'
import { citationText } from './cite.ts'
import { decide } from './decide.ts'
import { assess, CORRECT, fold, type RecordOf, replay } from './fold.ts'
import { type Issue, isPlain } from './parse.ts'
import { type CheckOptions, type Line, parseLine } from './parse-line.ts'
import { explainRun, type Why } from './run.ts'
import type { RegisterView } from './view.ts'

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

const atHandOf = (line: Line, o: CheckOptions): AtHand => {
  const views = new Map<string, RegisterView | undefined>()
  return {
    calendar: o.calendar,
    known: id => o.catalogue.registers.has(id) || [...o.catalogue.procedures.values()].some(p => Object.hasOwn(p.indicators, id)),
    register: id => {
      const rows = line.registers.get(id)
      const def = o.catalogue.registers.get(id)
      if (!views.has(id)) views.set(id, rows && def ? registerView(id, def, rows) : undefined)
      return views.get(id)
    },
  }
}

type Refused = NonNullable<Verdict['refused']>[number]

/** Live mode: the acts that were allowed, each decided over those before it. A correction is read by the acts after it. */
const actLive = (
  line: Line,
  base: Omit<RecordOf, 'acts'>,
  atHand: AtHand,
): { readonly kept: readonly Recorded[]; readonly refused: readonly Refused[] } => {
  const refused: Refused[] = []
  const kept: Recorded[] = []
  /** Position in the line → position among the acts kept. */
  const position = new Map<number, number>()
  let s = new CaseState(line.procedure, line.edition, line.scenario, line.organ, atHand)
  line.acts.forEach((a, index) => {
    const day = dateOfInstant(a.at)
    if (day > line.asOf) return
    s.advance(day, a.at)
    if (a.act === CORRECT) {
      kept.push({ ...a, data: { ...a.data, entry: position.get(Number(a.data.entry)) ?? -1 } })
      s = replay({ ...base, acts: kept }, atHand, line.asOf)
      return
    }
    const rows = line.invalid.has(index)
      ? [{ code: 'data.invalid', basis: line.edition.acts[a.act]?.basis ?? line.edition.basis }]
      : decide(s, a)
    for (const r of rows) refused.push({ index, code: r.code, basis: [...citations(r.basis)].map(citationText) })
    if (rows.length > 0) return
    position.set(index, kept.push(a) - 1)
    s.apply(a)
  })
  return { kept, refused }
}

/** Judges one parsed line: `check` of DESIGN §3. */
export const judgeLine = (line: Line, o: CheckOptions): Verdict => judgeFully(line, o).verdict

const judgeFully = (line: Line, o: CheckOptions): { readonly verdict: Verdict; readonly awaits: readonly number[] } => {
  const atHand = atHandOf(line, o)
  const base = { procedure: line.procedure, edition: line.edition, id: line.scenario, organ: line.organ }
  const { kept, refused } = line.mode === 'live' ? actLive(line, base, atHand) : { kept: line.acts, refused: [] }
  const s = fold({ ...base, acts: kept }, atHand, line.asOf)
  const a = assess(s, line.asOf)
  const verdict: Verdict = {
    scenario: line.scenario,
    edition: line.edition.id,
    state: a.state,
    clocks: a.clocks,
    findings: a.findings,
    ...(a.notJudged.length ? { notJudged: a.notJudged } : {}),
    ...(line.mode === 'live' ? { refused } : {}),
    ...(o.explain ? { why: Object.fromEntries([...s.latest].map(([id, r]) => [id, explainRun(r, o.calendar)])) } : {}),
  }
  return { verdict, awaits: a.awaits }
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
  const { verdict, awaits } = judgeFully(line, o)
  if (awaits.length > 0)
    return failed(
      awaits.map(y => ({
        line: number,
        ...scenario,
        path: '$.asOf',
        code: 'awaits-notice' as const,
        message: `a limit in working days reaches into ${y}, whose holiday notice is not entered; enter it, or ask about an earlier limit`,
      })),
    )
  return verdict
}
const failed = (errors: readonly LineError[]): Failed => ({ ...errors[0]!, errors })
