import { calendar } from '#calendar'
import {
  type ActDef,
  type AnyAct,
  type AnyEdition,
  type AnyProcedure,
  type Basis,
  CaseState,
  type ClockDef,
  citations,
  citationText,
  type Field,
  type Label,
  type Plain,
  type Span,
  sampleData,
  t,
} from '#kernel'
import { spanText } from './span-text.ts'

/** One length that a clock can have; `n` null: stated by the act that starts it. */
export interface LimitSpan {
  readonly n: number | null
  readonly unit: Span['unit']
  readonly basis: readonly string[]
}
/**
 * How long a clock gives. fixed: always the same; cases: by what the case says, the lengths found by trying; stated: a day or length that
 * an act or the record names.
 */
export interface Limit {
  readonly kind: 'fixed' | 'cases' | 'stated'
  readonly spans: readonly LimitSpan[]
  readonly text: Label
}

// Whole numbers that no law states: a length that comes out as one of them was taken from the data.
const STATED = [7919, 10_000_019] as const
// No day a trial asks about depends on notices: limits only name lengths.
const noNotices = calendar([])
const TRIALS_MOST = 4000

const choices = (f: Field): readonly unknown[] => (f.kind === 'enum' ? Object.keys(f.values ?? {}) : f.kind === 'bool' ? [true, false] : [])

/** Data that the act may carry: a sample, and that sample with each choice of each of its fields. */
const variants = (def: ActDef, on: string, n: number): readonly Plain[] => {
  const fields = Object.entries(def.data ?? {})
  const numbers = Object.fromEntries(fields.filter(([, f]) => f.kind === 'int').map(([k]) => [k, n]))
  const base = sampleData(def, on, numbers)
  return [base, ...fields.flatMap(([k, f]) => choices(f).map(v => ({ ...base, [k]: v })))]
}

const actOf = (act: string, def: ActDef, index: number, on: string, data: Plain): AnyAct => ({
  act,
  index,
  on,
  at: `${on}T10:00+08:00`,
  by: def.by[0] ?? '',
  data,
  deemed: false,
  outOfOrder: false,
})

/** Tries a limit that is a function over samples of the acts it can read, and collects what it answers. Rules that ask for more are skipped. */
const tried = (
  p: AnyProcedure,
  e: AnyEdition,
  clock: string,
  limit: Extract<ClockDef['limit'], (...x: never[]) => unknown>,
): readonly Span[] => {
  const found = new Map<string, Span>()
  const on = e.inForce[0]
  const starters = Object.entries(e.acts).filter(([, d]) => d.starts?.includes(clock))
  const readable = Object.entries(e.acts).filter(([, d]) => Object.values(d.data ?? {}).some(f => choices(f).length > 0))
  let trials = 0
  for (const n of STATED)
    for (const [id, def] of starters)
      for (const before of [null, ...readable])
        for (const data of before === null ? [null] : variants(before[1], on, n))
          for (const own of variants(def, on, n)) {
            if (trials++ > TRIALS_MOST) return [...found.values()]
            const s = new CaseState(p, e, 'sample', 'organ-1', { calendar: noNotices })
            if (before !== null && data !== null) s.acts.push(actOf(before[0], before[1], 0, on, data))
            const act = actOf(id, def, s.acts.length, on, own)
            try {
              const span = limit(s.view(on), act as never)
              if (span) found.set(`${span.n}/${span.unit}`, span)
            } catch {
              // A rule that needs more than one sample act has: another trial, or none, tells its length.
            }
          }
  return [...found.values()]
}

const basisOf = (b: Basis): readonly string[] => citations(b).map(citationText)
const spanOf = (s: Span): LimitSpan => ({
  n: (STATED as readonly number[]).includes(s.n) ? null : s.n,
  unit: s.unit,
  basis: basisOf(s.basis),
})

const distinct = (spans: readonly LimitSpan[]): readonly LimitSpan[] => [...new Map(spans.map(s => [`${s.n}/${s.unit}`, s])).values()]

/** The limit of a clock, for people. A limit that is a function is described by what it answers to samples: no number is written here. */
export const limitOf = (p: AnyProcedure, e: AnyEdition, clock: string): Limit => {
  const def = e.clocks[clock]
  if (!def) throw new RangeError(`${p.id}@${e.id} has no clock ${clock}`)
  const dated = def.due ? t('届满日由行为写明', 'until the day that the act states') : null
  if (def.limit === undefined) return { kind: 'stated', spans: [], text: dated ?? t('届满日由案卷确定', 'until a day fixed by the record') }
  const spans = typeof def.limit === 'function' ? distinct(tried(p, e, clock, def.limit as never).map(spanOf)) : [spanOf(def.limit)]
  const texts = spans.map(s => spanText(s.n, s.unit))
  const joined =
    spans.length === 0 ? t('依案情确定', 'as the case determines') : t(texts.map(x => x.zh).join('或'), texts.map(x => x.en).join(' or '))
  const kind =
    spans.length === 1 && spans[0]!.n !== null && typeof def.limit !== 'function'
      ? 'fixed'
      : spans.some(s => s.n !== null)
        ? 'cases'
        : 'stated'
  const varied = spans.length > 1 ? t(`视情形：${joined.zh}`, `as the case may be: ${joined.en}`) : joined
  return { kind, spans, text: dated ? t(`${dated.zh}；未写明的，${varied.zh}`, `${dated.en}; where none is stated, ${varied.en}`) : varied }
}
