import type { AnyAct, AnyView, ISODate, RegisterView, World } from '#kernel'

/** What the rules below read of a case: whose it is, and the registers at hand. */
interface Case {
  readonly organ: string
  register(id: string): RegisterView | undefined
}

/** At least two different people (行政处罚法 第四十二条, 行政强制法 第十七条、第十八条). Ids are compared, never names. */
export const twoPeople = (people: readonly string[] | undefined): boolean => new Set(people ?? []).size >= 2

/** Each of them holds a certificate of the organ of the case, valid and not suspended on the day (reading rule 12); undefined without the register. */
export const allCertified = (c: Case, people: readonly string[] | undefined, on: ISODate): boolean | undefined => {
  const officers = c.register('officers')
  return officers && (people ?? []).every(id => {
    const e = officers.entry(id)
    return e !== undefined && e.organ === c.organ && officers.inForce(e, on)
  })
}

/** Each of them holds a certificate of whatever organ, valid and not suspended on the day; undefined without the register. */
export const allCertifiedAnywhere = (c: Case, people: readonly string[] | undefined, on: ISODate): boolean | undefined => {
  const officers = c.register('officers')
  return officers && (people ?? []).every(id => {
    const e = officers.entry(id)
    return e !== undefined && officers.inForce(e, on)
  })
}

/** The power is on the list: of this kind, held by the organ of the case, in force on the day; undefined without the register. */
export const powerHeld = (c: Case, power: string | undefined, kind: string, on: ISODate): boolean | undefined => {
  const powers = c.register('powers')
  if (!powers) return undefined
  const e = powers.entry(power ?? '')
  return e !== undefined && e.kind === kind && e.organ === c.organ && powers.inForce(e, on)
}

/** Procedures in which officers act with a certificate and a power of the list. */
export const enforcementProcedures = ['penalty-summary', 'penalty-ordinary', 'coercive-measure', 'coercive-enforcement', 'inspection'] as const

/** The acts of these procedures that failed a gate when they were judged, each with its case. */
export const failedActs = (w: World, procedures: readonly string[], gate: string): readonly { readonly case: AnyView; readonly act: AnyAct }[] =>
  procedures.flatMap(p => w.cases(p).flatMap(c => c.failedActs(gate).map(act => ({ case: c, act }))))

/** For figures over runs: those that have ended, in time or not; what still runs says nothing yet. */
export const hasEnded = (i: { readonly run: { readonly status: string } }): boolean => i.run.status === 'met' || i.run.status === 'overrun'
