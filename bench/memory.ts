import { randomBytes } from 'node:crypto'
import chineseDays from 'chinese-days'
import { dateOfInstant, plusDays } from '#calendar'
import { prc } from '#calendars/index.ts'
import { CaseState, decide } from '#kernel'
import { Sealer } from '#src/crypto/seal.ts'
import { RegionRecord } from '#src/record/record.ts'
import { Decider, type Desk } from '#src/region/decider.ts'
import { CODE, NOW, next, receive, receivedData, smallCatalogue } from '#src/region/testing.ts'
import { loop, median, table, whole } from './measure.ts'

const { findWorkday, isWorkday } = chineseDays

/** Steps a second in memory: a rule decided and an act applied, and the whole way of an act without its store. */
export const decisions = async (rounds: number): Promise<string> => {
  const catalogue = await smallCatalogue()
  const p = catalogue.procedures.get('example')!
  const e = p.editions[0]!
  const at = '2024-06-28T09:00+08:00'
  const kernel = Array.from(
    { length: rounds },
    () =>
      loop(1000, n => {
        const s = new CaseState(p, e, String(n), 'o1', { calendar: prc })
        const open = { act: 'receive', at, by: 'clerk', data: receivedData }
        if (decide(s, open).length === 0) s.apply(open)
        const accept = { act: 'accept', at: '2024-06-28T09:30+08:00', by: 'clerk', data: { mode: 'ordinary' } }
        s.advance(dateOfInstant(accept.at), accept.at)
        if (decide(s, accept).length === 0) s.apply(accept)
        return s
      }) * 2,
  )
  const decider = new Decider({ code: CODE, catalogue, calendar: prc, sealer: new Sealer(randomBytes(32)) })
  const whole_ = Array.from({ length: rounds }, () => {
    const record = new RegionRecord(catalogue, prc)
    let number = 0
    const desk: Desk = {
      record,
      now: new Date(NOW).toISOString(),
      today: '2024-06-28',
      put: x => record.add(x.fact),
      undo: x => record.undo(x.fact),
      newNumber: () => String(++number),
    }
    return (
      loop(
        1000,
        () => {
          const o = decider.act(receive(), desk)
          if (o.kind === 'done') decider.act(next(o.case!, 'accept', { mode: 'ordinary' }), desk)
        },
        20,
      ) * 2
    )
  })
  const row = (name: string, xs: readonly number[]) => [name, whole(median(xs)), `${whole(Math.min(...xs))}–${whole(Math.max(...xs))}`]
  return table(
    ['what', 'a second', 'min–max'],
    [
      row('decide and apply one act (kernel)', kernel),
      row('an act all the way but its store: checked, decided, committed to, sealed, in the record', whole_),
    ],
  )
}

/** Due dates from text to text against chinese-days, and every disagreement. */
export const dueDates = (rounds: number): string => {
  const days = Array.from({ length: 8000 }, (_, i) => plusDays('2004-01-01', i))
  const spans = [1, 5, 7, 10, 15, 20, 30, 60]
  const ours = Array.from({ length: rounds }, () => loop(500, n => prc.addWorkdays(days[n % 8000]!, spans[n % 8]!)))
  const theirs = Array.from({ length: rounds }, () => loop(500, n => findWorkday(spans[n % 8]!, days[n % 8000]!), 10))
  const restDiffers = Array.from({ length: 8401 }, (_, i) => plusDays('2004-01-01', i)).filter(d => prc.isRest(d) === isWorkday(d))
  let compared = 0
  const differ: string[] = []
  for (const d of days)
    for (const n of spans) {
      const a = prc.addWorkdays(d, n)
      const own = 'on' in a ? a.on : null
      // The library counts a start on a rest day from the working day before it: only starts on working days are the same question.
      if (prc.isRest(d)) continue
      const other = findWorkday(n, d)
      compared++
      if (own !== other && own !== null && own <= '2026-12-31') differ.push(`${d} + ${n}: ${own}, chinese-days ${other}`)
    }
  const unexplained = differ.filter(x => !restDiffers.some(r => x.slice(0, 10) <= r && r <= plusDays(x.slice(0, 10), 120)))
  const row = (name: string, xs: readonly number[]) => [name, whole(median(xs)), `${whole(Math.min(...xs))}–${whole(Math.max(...xs))}`]
  return `${table(['what', 'a second', 'min–max'], [row('mingfa addWorkdays, text to text', ours), row('chinese-days 1.5.7 findWorkday', theirs)])}

${whole(compared)} due dates from working days between 2004-01-01 and 2025-11-25, spans ${spans.join(', ')}: ${differ.length} differ. Days that the two hold for different kinds:
${restDiffers.map(d => `${d} (${prc.isRest(d) ? 'rest day here' : 'worked here'} under ${prc.dayInfo(d).notice?.number ?? 'no notice'}; docs/calendars.md)`).join(', ') || 'none'}.
${differ.length === 0 ? '' : `${differ.length - unexplained.length} of the differing due dates count over one of these days${unexplained.length ? `; not explained: ${unexplained.slice(0, 20).join('; ')}` : ''}.\n\n<details><summary>Every disagreement</summary>\n\n${differ.map(d => `- ${d}`).join('\n')}\n\n</details>`}`
}
