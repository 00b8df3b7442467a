import { type AnyView, type World, ymd } from '#kernel'

/** Grade by score: 广东省行政执法案卷评查办法 16. A row a line, complete and without overlap. */
const bands = [
  { below: 60, grade: 'fail' }, // 第十六条
  { below: 75, grade: 'pass' }, // 第十六条
  { below: 90, grade: 'good' }, // 第十六条
] as const
export const fitting = (score: number): 'fail' | 'pass' | 'good' | 'excellent' => bands.find(b => score < b.below)?.grade ?? 'excellent'

/** Files of the last sample, from its comma-separated list. */
export const listedFiles = (c: AnyView): readonly string[] =>
  String(c.last('sample')?.data.cases ?? '').split(/[,，]/).map(id => id.trim()).filter(id => id !== '')

/** Those who worked on a case: every officer it names, and its legality reviewer. */
export const workedOn = (c: AnyView): ReadonlySet<string> =>
  new Set(c.acts().flatMap(a => [...(Array.isArray(a.data.officers) ? a.data.officers.map(String) : []), ...(typeof a.data.reviewer === 'string' ? [a.data.reviewer] : [])]))

/** Acts that make a case of a procedure a decided one. */
const deciding: Readonly<Record<string, readonly string[]>> = {
  'penalty-summary': ['decide'], 'penalty-ordinary': ['decide'], 'coercive-measure': ['impose', 'impose-urgent', 'freeze'], 'coercive-enforcement': ['order'],
}

/** Organs that decided enforcement cases in a year of which no review was closed by the end of the next (no-yearly-review). */
export const unreviewed = (w: World): readonly { readonly organ: string; readonly on: string; readonly note: string }[] => {
  const done = new Set(
    w.cases('casefile-review').flatMap(c => {
      const plan = c.first('plan')?.data
      const closed = c.first('close')?.on
      return plan && closed !== undefined && closed <= ymd(Number(plan.year) + 1, 12, 31) ? [JSON.stringify([plan.organ, plan.year])] : []
    }),
  )
  const owed = new Set(
    Object.entries(deciding).flatMap(([p, acts]) => w.cases(p).flatMap(c => c.all(...acts).map(a => JSON.stringify([c.organ, Number(a.on.slice(0, 4))])))),
  )
  return [...owed].sort().flatMap(key => {
    const [organ, year] = JSON.parse(key) as [string, number]
    const on = ymd(year + 2, 1, 1)
    return w.asOf >= on && !done.has(key) ? [{ organ, on, note: String(year) }] : []
  })
}
