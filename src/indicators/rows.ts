import type { ISODate } from '#calendar'
import type { AnyIndicator, AnyView, CaseState, FigureWorld, Item, Plain } from '#kernel'
import { dayAfter } from './periods.ts'

/** One thing a figure counts: a line of the list that it opens to. */
export interface Row {
  /** Unique within the indicator: case, and act, run or entry within it. */
  readonly key: string
  readonly case?: string
  /** Index of the act in its case. */
  readonly act?: number
  readonly clock?: string
  readonly entry?: string
  /** Organs it belongs to, by code; the first is the handling one. */
  readonly organs: readonly string[]
  /** The day that puts it in a period; null for stock. */
  readonly on: ISODate | null
  /** In the numerator; counts and sums: true. */
  readonly met: boolean
  readonly amount?: readonly [numerator: number, denominator: number]
  readonly distinct?: string
  readonly dimension?: string
}
type AnyItem = Item<Readonly<Record<string, unknown>>>
type Base = Omit<Row, 'organs' | 'on' | 'met'>

const list = (x: string | readonly string[] | undefined): readonly string[] => (x === undefined ? [] : typeof x === 'string' ? [x] : x)

/** The row of an item, or null where the indicator leaves it out. */
const row = (d: AnyIndicator, i: AnyItem, base: Base, organ: string | undefined): Row | null => {
  if (d.of.count !== 'organs' && d.of.test && d.of.test(i) !== true) return null
  const on = d.periodBy ? d.periodBy(i) : null
  if (on === undefined) return null
  const met = d.met ? d.met(i) : true
  if (met === undefined) return null
  const sum = d.sum?.(i)
  if (d.sum && sum === undefined) return null
  const distinct = d.distinct?.(i)
  const dimension = d.breakdown?.(i)
  return {
    ...base,
    organs: d.organ ? list(d.organ(i)) : list(organ),
    on,
    met,
    ...(sum === undefined ? {} : { amount: typeof sum === 'number' ? ([sum, 1] as const) : sum }),
    ...(distinct === undefined ? {} : { distinct }),
    ...(dimension === undefined ? {} : { dimension }),
  }
}

/** Rows of one case under an indicator over cases, acts, runs, findings or gate tests. Requires a state as of the world's day. */
export const caseRows = (d: AnyIndicator, s: CaseState, world: FigureWorld, assessed: () => readonly string[]): readonly Row[] => {
  const { asOf } = world
  const view = s.view(asOf) as AnyView
  const out: Row[] = []
  const take = (item: Partial<AnyItem>, base: Base) => {
    const r = row(d, { case: view, world, ...item } as AnyItem, base, s.organ)
    if (r) out.push(r)
  }
  switch (d.of.count) {
    case 'cases':
      take({}, { key: s.id, case: s.id })
      break
    case 'acts': {
      let deemed = new Set<string>()
      for (const a of s.acts) {
        if (!d.of.ids.includes(a.act)) continue
        // The hand that confirms a deemed act is not a second act.
        if (deemed.has(a.act) && !a.deemed) {
          deemed = new Set([...deemed].filter(x => x !== a.act))
          continue
        }
        if (a.deemed) deemed.add(a.act)
        take({ act: a }, { key: `${s.id}/${a.index}`, case: s.id, act: a.index })
      }
      break
    }
    case 'runs': {
      const ids = d.of.ids
      view.runs().forEach((r, n) => {
        // A rate is of runs that have ended or fallen due: what may still be met is neither in it nor out of it.
        const pending = d.kind === 'ratio' && (r.status === 'running' || r.status === 'paused' || r.status === 'void')
        if (ids.includes(r.clock) && !pending)
          take({ run: r }, { key: `${s.id}/${r.clock}/${n}`, case: s.id, clock: r.clock, act: r.startedBy.index })
      })
      break
    }
    case 'findings':
      for (const id of assessed())
        if (d.of.ids.includes(id)) take({ finding: id, on: findingDay(s, id, asOf) }, { key: `${s.id}/${id}`, case: s.id })
      break
    case 'gates':
      for (const id of d.of.ids)
        for (const [held, at] of [
          [true, s.held],
          [false, s.failed],
          [undefined, s.unjudged],
        ] as const)
          for (const index of at.get(id) ?? []) {
            const act = s.acts.find(a => a.index === index)
            if (act) take({ act, held }, { key: `${s.id}/${index}/${id}`, case: s.id, act: index })
          }
      break
  }
  return out
}

/** The day a finding arose: its gate's act, the day after its clock ran out, else the last act. */
export const findingDay = (s: CaseState, id: string, asOf: ISODate): ISODate => {
  const failed = s.failed.get(id)?.[0]
  const act = failed === undefined ? undefined : s.acts.find(a => a.index === failed)
  if (act) return act.on
  const run = s.runs.find(
    r => r.status === 'overrun' && r.due !== null && (id === `${r.clock}-overrun` || JSON.stringify(r.def.onOverrun).includes(`"${id}"`)),
  )
  if (run?.due) return dayAfter(run.due.slice(0, 10))
  return s.acts.at(-1)?.on ?? asOf
}

/** Rows of an indicator over register entries or organs. */
export const worldRows = (d: AnyIndicator, w: FigureWorld, organField: string | undefined): readonly Row[] => {
  const out: Row[] = []
  if (d.of.count === 'entries') {
    const register = w.register(d.of.register)
    for (const entry of d.periodBy ? register.all() : register.on(w.asOf)) {
      const r = row(
        d,
        { entry, register, world: w } as AnyItem,
        { key: entry.id, entry: entry.id },
        organField === undefined ? undefined : String((entry as Plain)[organField] ?? ''),
      )
      if (r) out.push(r)
    }
  } else if (d.of.count === 'organs') {
    for (const organ of d.of.list(w)) {
      if (d.of.test && d.of.test({ organ, world: w } as AnyItem) !== true) continue
      const r = row(d, { organ, world: w } as AnyItem, { key: organ }, organ)
      if (r) out.push(r)
    }
  }
  return out
}
