import { type AnyEdition, type AnyProcedure, type ClockDef, type Label, type Overrun, t } from '#kernel'

const overruns = (d: ClockDef): readonly Overrun[] =>
  Array.isArray(d.onOverrun) ? (d.onOverrun as readonly Overrun[]) : [d.onOverrun as Overrun]

const textOf = (p: AnyProcedure, e: AnyEdition, clock: ClockDef, id: string, o: Overrun): Label => {
  const named = (finding: string): Label => p.findings[finding] ?? e.gates[finding] ?? { zh: finding, en: finding }
  if (o === 'finding') {
    const own = p.findings[`${id}-overrun`]
    return t(`构成“${own?.zh ?? `${clock.zh}逾期`}”`, `is the finding “${own?.en ?? `${clock.en}: overrun`}”`)
  }
  if ('does' in o) {
    const act = e.acts[o.does]
    const then = t(`视为“${act?.zh ?? o.does}”`, `counts as “${act?.en ?? o.does}”`)
    if (!o.finding) return then
    const f = named(o.finding)
    return t(`${then.zh}，并构成“${f.zh}”`, `${then.en}, and is the finding “${f.en}”`)
  }
  if ('finding' in o) return t(`构成“${named(o.finding).zh}”`, `is the finding “${named(o.finding).en}”`)
  if ('lapse' in o) return t(`权利丧失：${o.lapse.zh}`, `a right lapses: ${o.lapse.en}`)
  if ('ripens' in o) return t(`期满后：${o.ripens.zh}`, `once it is over: ${o.ripens.en}`)
  return t(`他人的义务：${o.othersDuty.zh}`, `another's duty: ${o.othersDuty.en}`)
}

/** What it means that a clock runs out, for people. Several consequences stand one after another. */
export const overrunText = (p: AnyProcedure, e: AnyEdition, id: string): Label => {
  const clock = e.clocks[id]!
  const texts = overruns(clock).map(o => textOf(p, e, clock, id, o))
  return t(texts.map(x => x.zh).join('；'), texts.map(x => x.en).join('; '))
}

/** Is running out unlawful in itself, so that a day gone by is still owed? */
export const overrunIsFinding = (d: ClockDef): boolean =>
  overruns(d).some(o => o === 'finding' || (typeof o === 'object' && 'finding' in o && o.finding !== undefined && !('does' in o)))
