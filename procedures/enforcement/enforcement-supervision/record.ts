import { type AnyView, convention, days, months, type World } from '#kernel'
import { enforcementProcedures } from '#procedures/_shared/enforcement.ts'

const toCorrect = days(30, convention('the time to rectify of the models; 行政处罚法 75(2) names none'))
const watched = months(12, convention('the law names no time within which a mistake counts as repeated'))

/** A corrected case is named in which the decision was not changed within thirty days of the notice; undefined where that case is not at hand. */
export const uncorrected = (c: AnyView): boolean | undefined => {
  const found = c.all('report-rectified').map(r => {
    const told = c.before(r).last('issue-notice')?.data.received_on
    if (typeof r.data.corrected_case !== 'string' || r.data.corrected_case === '' || told === undefined) return false
    const last = c.plus(String(told), toCorrect)
    if (c.asOf <= last) return false
    const corrected = c.case(r.data.corrected_case)
    return corrected && !corrected.has('record-change', x => x.on <= last)
  })
  return found.includes(true) || (found.includes(undefined) ? undefined : false)
}

/** Gates of the supervised organ that failed again within twelve months after a closed supervision of a case in which they had failed (repeated-mistake). */
export const repeated = (w: World): readonly { readonly organ: string; readonly on: string; readonly note: string }[] => {
  const closed = w.cases('enforcement-supervision').flatMap(s => {
    const end = s.first('close')
    const received = s.first('receive')?.data
    const about = typeof received?.case === 'string' ? w.case(received.case) : undefined
    return end && received && about ? [{ organ: String(received.organ), from: end.on, until: s.plus(end.on, watched), gates: new Set(about.failures().map(f => f.gate)) }] : []
  })
  if (closed.length === 0) return []
  const organs = new Set(closed.map(s => s.organ))
  return [...enforcementProcedures, 'licence'].flatMap(p => w.cases(p)).filter(c => organs.has(c.organ)).flatMap(c =>
    c.failures().flatMap(f =>
      closed.some(s => s.organ === c.organ && s.gates.has(f.gate) && s.from < f.act.on && f.act.on <= s.until) ? [{ organ: c.organ, on: f.act.on, note: `${c.id} ${f.gate}` }] : [],
    ),
  )
}
