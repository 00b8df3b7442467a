import { isDate } from '#calendar'
import type { ActDef, AnyEdition, AnyProcedure, ClockDef } from './define.ts'
import { parseData } from './parse.ts'
import type { Catalogue } from './parse-line.ts'
import { overruns } from './run.ts'
import type { Report } from './sound.ts'
import { fieldProblems } from './sound-words.ts'

type Acts = Readonly<Record<string, ActDef>>
const has = (o: object, id: string): boolean => Object.hasOwn(o, id)

/** The states an act may be done from, `start` included; `any` is every state that is not final, and never start. */
export const origins = (e: AnyEdition, a: ActDef): readonly string[] => [
  ...new Set(a.from.flatMap(s => (s === 'any' ? Object.keys(e.states).filter(x => !e.states[x]!.final) : [s]))),
]
const next = (a: ActDef, from: string): string => (a.to === 'same' ? from : a.to)

/** Every state that acts lead to from `from`, itself included. Final states lead nowhere. */
export const reachable = (e: AnyEdition, from: string): ReadonlySet<string> => {
  const seen = new Set([from])
  for (const s of seen) {
    if (e.states[s]?.final) continue
    for (const a of Object.values(e.acts as Acts)) if (origins(e, a).includes(s)) seen.add(next(a, s))
  }
  return seen
}

const stateProblems = (e: AnyEdition, report: Report): void => {
  const acts = Object.values(e.acts as Acts)
  if (!acts.some(a => a.from.includes('start'))) report('acts', 'no-opening', 'no act opens a case')
  const found = reachable(e, 'start')
  for (const id of Object.keys(e.states)) {
    if (!found.has(id)) report(`states/${id}`, 'state-unreachable', 'no act leads there')
    const ends = [...reachable(e, id)].some(x => e.states[x]?.final || e.states[x]?.resting)
    if (!ends) report(`states/${id}`, 'dead-end', 'no final or resting state can be reached from it, and it is not marked resting')
  }
  for (const [id, a] of Object.entries(e.acts as Acts))
    for (const s of a.from) if (e.states[s]?.final) report(`acts/${id}`, 'final-left', `from ${s}, which is final: no act leaves it`)
}

const actProblems = (e: AnyEdition, catalogue: Catalogue, report: Report): void => {
  for (const [id, a] of Object.entries(e.acts as Acts)) {
    const at = `acts/${id}`
    const names = (of: object, list: readonly string[], code: Parameters<Report>[1]) => {
      for (const x of list) if (!has(of, x)) report(at, code, `no ${code.slice('undefined-'.length)} ${x}`)
    }
    names(e.roles, a.by, 'undefined-role')
    if (a.by.length === 0) report(at, 'undefined-role', 'nobody may do it')
    names(
      e.states,
      a.from.filter(s => s !== 'start' && s !== 'any'),
      'undefined-state',
    )
    if (a.to !== 'same') names(e.states, [a.to], 'undefined-state')
    else if (a.from.includes('start')) report(at, 'undefined-state', 'it opens a case and leads to no state')
    names(e.gates, a.gates ?? [], 'undefined-gate')
    names(e.clocks, [...(a.starts ?? []), ...(a.stops ?? [])], 'undefined-clock')
    names(a.data ?? {}, a.erases ?? [], 'undefined-field')
    if (typeof a.publish === 'object' && a.publish.within !== undefined) names(e.clocks, [a.publish.within], 'undefined-clock')
    if (a.mirrors) {
      const child = catalogue.procedures.get(a.mirrors.procedure)
      if (!child) report(at, 'undefined-procedure', `mirrors ${a.mirrors.procedure}, which does not exist`)
      else if (!child.editions.some(x => has(x.acts, a.mirrors!.act)))
        report(at, 'undefined-act', `mirrors ${a.mirrors.procedure}/${a.mirrors.act}, which does not exist`)
    }
    fieldProblems(a.data, `${at}/data`, catalogue, report)
  }
}

const clockProblems = (p: AnyProcedure, e: AnyEdition, id: string, c: ClockDef, report: Report): void => {
  const at = `clocks/${id}`
  const acts = e.acts as Acts
  const act = (x: string, part: string) => {
    if (!has(acts, x)) report(`${at}/${part}`, 'undefined-act', `no act ${x}`)
  }
  if (c.limit === undefined && c.due === undefined) report(at, 'clock-without-limit', 'neither a limit nor a due day')
  for (const [pausing, ends] of Object.entries(c.pausedBy ?? {})) {
    act(pausing, 'pausedBy')
    for (const end of typeof ends === 'string' ? [ends] : (ends ?? [])) {
      if (typeof end === 'string') act(end, `pausedBy/${pausing}`)
      else if (!has(e.clocks, end.dueOf)) report(`${at}/pausedBy/${pausing}`, 'undefined-clock', `no clock ${end.dueOf}`)
    }
  }
  for (const x of Object.keys(c.extendedBy ?? {})) act(x, 'extendedBy')
  for (const x of Object.keys(c.stopsOn ?? {})) {
    act(x, 'stopsOn')
    if (has(acts, x) && !acts[x]!.stops?.includes(id)) report(`${at}/stopsOn`, 'unused-clock', `${x} does not stop this clock`)
  }
  for (const pair of c.surcharge?.except ?? []) for (const x of pair) act(x, 'surcharge')
  for (const o of overruns(c)) {
    if (typeof o !== 'object') continue
    if ('finding' in o && o.finding !== undefined && !has(p.findings, o.finding))
      report(`${at}/onOverrun`, 'undefined-finding', `no finding ${o.finding}`)
    if (!('does' in o)) continue
    act(o.does, 'onOverrun')
    const issues = has(acts, o.does) ? parseData(acts[o.does]!.data ?? {}, o.data ?? {}, '', o.does).issues : []
    for (const i of issues) if (i.code !== 'field-missing') report(`${at}/onOverrun`, 'bad-data', i.message)
  }
}

/** What one edition says that cannot be meant. */
export const editionProblems = (p: AnyProcedure, e: AnyEdition, catalogue: Catalogue, report: Report): void => {
  const acts = Object.values(e.acts as Acts)
  if (e.procedure !== p.id) report('', 'edition-mismatch', `it says it is of ${e.procedure}`)
  if (!isDate(e.inForce[0]) || (e.inForce[1] !== null && (!isDate(e.inForce[1]) || e.inForce[1] < e.inForce[0])))
    report('inForce', 'bad-date', `not an interval: ${e.inForce.join(' to ')}`)
  if (!isDate(e.verified)) report('verified', 'bad-date', `not a date: ${e.verified}`)
  stateProblems(e, report)
  actProblems(e, catalogue, report)
  for (const [id, c] of Object.entries(e.clocks)) clockProblems(p, e, id, c, report)
  const unused = (kind: 'role' | 'clock' | 'gate', defined: object, used: readonly string[], verb: string) => {
    for (const id of Object.keys(defined)) if (!used.includes(id)) report(`${kind}s/${id}`, `unused-${kind}`, `no act ${verb}`)
  }
  unused(
    'role',
    e.roles,
    acts.flatMap(a => a.by),
    'is done by it',
  )
  unused(
    'clock',
    e.clocks,
    acts.flatMap(a => a.starts ?? []),
    'starts it',
  )
  unused(
    'gate',
    e.gates,
    acts.flatMap(a => a.gates ?? []),
    'names it',
  )
}
