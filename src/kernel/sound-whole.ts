import { isDate, plusDays } from '#calendar'
import type { AnyProcedure, RegisterDef } from './define.ts'
import { OUT_OF_ORDER, WRONG_ROLE } from './fold.ts'
import type { Catalogue } from './parse-line.ts'
import { overruns } from './run.ts'
import type { ProblemCode, Report } from './sound.ts'
import { basisProblems, fieldProblems, labelProblems } from './sound-words.ts'

/** The kernel's own findings, and the ledger's. */
const OWN_FINDINGS: readonly string[] = [OUT_OF_ORDER, WRONG_ROLE, 'recorded-late']

/** Editions in force one after another, no day between them without one and none with two. */
export const coverageProblems = (p: AnyProcedure, report: Report): void => {
  const seen = new Set<string>()
  for (const e of p.editions) {
    if (seen.has(e.id)) report(`editions/${e.id}`, 'edition-mismatch', 'two editions with this id')
    seen.add(e.id)
  }
  const dated = p.editions.filter(e => !e.draft && isDate(e.inForce[0])).sort((a, b) => (a.inForce[0] < b.inForce[0] ? -1 : 1))
  if (dated.length === 0) report('editions', 'edition-gap', 'no edition is in force')
  dated.forEach((e, i) => {
    const later = dated[i + 1]
    const to = e.inForce[1]
    if (!later) {
      if (to !== null) report(`editions/${e.id}`, 'edition-gap', `nothing is in force after ${to}`)
    } else if (to === null || to >= later.inForce[0])
      report(`editions/${e.id}`, 'edition-overlap', `still in force on ${later.inForce[0]}, as ${later.id} is`)
    else if (plusDays(to, 1) !== later.inForce[0])
      report(`editions/${e.id}`, 'edition-gap', `nothing is in force from ${plusDays(to, 1)} to ${plusDays(later.inForce[0], -1)}`)
  })
  if (typeof p.chosenBy !== 'object') return
  for (const act of p.chosenBy.firstOf)
    if (!p.editions.some(e => Object.hasOwn(e.acts, act))) report('chosenBy', 'undefined-act', `no act ${act}`)
}

/** Ids that clocks raise: their own `<clock>-overrun`, and the findings that they name. */
const clockFindings = (p: AnyProcedure): ReadonlySet<string> =>
  new Set(
    p.editions.flatMap(e =>
      Object.entries(e.clocks).flatMap(([id, c]) =>
        overruns(c).flatMap(o =>
          o === 'finding' ? [`${id}-overrun`] : typeof o === 'object' && 'finding' in o && o.finding !== undefined ? [o.finding] : [],
        ),
      ),
    ),
  )

export const findingProblems = (p: AnyProcedure, report: Report): void => {
  const raised = clockFindings(p)
  for (const [id, f] of Object.entries(p.findings)) {
    if (!f.rule && !raised.has(id) && !OWN_FINDINGS.includes(id))
      report(`findings/${id}`, 'unused-finding', 'it has no rule, and no clock names it')
    for (const e of f.editions ?? [])
      if (!p.editions.some(x => x.id === e)) report(`findings/${id}`, 'undefined-edition', `no edition ${e}`)
  }
}

const idsOf = (p: AnyProcedure, kind: 'acts' | 'clocks' | 'gates'): ReadonlySet<string> =>
  new Set(p.editions.flatMap(e => Object.keys(e[kind])))
/** Every id that a case or an organ of the procedure may show as a finding. */
const findingIds = (p: AnyProcedure): ReadonlySet<string> =>
  new Set([
    ...OWN_FINDINGS,
    ...clockFindings(p),
    ...idsOf(p, 'gates'),
    ...Object.keys(p.findings),
    ...Object.keys(p.crossFindings),
    ...Object.keys(p.organFindings),
  ])

const populationProblems = (
  own: AnyProcedure,
  { of }: AnyProcedure['indicators'][string],
  catalogue: Catalogue,
  report: (code: ProblemCode, message: string) => void,
): void => {
  if (of.count === 'organs') return
  if (of.count === 'entries') {
    if (!catalogue.registers.has(of.register)) report('undefined-register', `no register ${of.register}`)
    return
  }
  const code = (
    { cases: undefined, acts: 'undefined-act', runs: 'undefined-clock', gates: 'undefined-gate', findings: 'undefined-finding' } as const
  )[of.count]
  const over: AnyProcedure[] = []
  for (const id of of.procedure === undefined ? [] : [of.procedure].flat()) {
    const p = catalogue.procedures.get(id)
    if (p) over.push(p)
    else report('undefined-procedure', `no procedure ${id}`)
  }
  if (of.procedure === undefined) over.push(own)
  if (of.count === 'cases' || code === undefined) return
  const known = over.map(p => (of.count === 'findings' ? findingIds(p) : idsOf(p, of.count === 'runs' ? 'clocks' : of.count)))
  for (const id of of.ids)
    if (known.length > 0 && !known.some(ids => ids.has(id)))
      report(code, `${over.map(p => p.id).join(', ')}: no ${code.slice('undefined-'.length)} ${id}`)
}

export const indicatorProblems = (p: AnyProcedure, catalogue: Catalogue, report: Report): void => {
  const everywhere = new Set([...catalogue.procedures.values()].flatMap(x => Object.keys(x.indicators)))
  for (const [id, i] of Object.entries(p.indicators)) {
    const at = (code: ProblemCode, message: string) => report(`indicators/${id}`, code, message)
    populationProblems(p, i, catalogue, at)
    if (i.neverTarget && (i.target !== undefined || i.direction !== 'none'))
      at('never-target', 'fines have no target and no better or worse, ever')
    if (i.kind === 'ratio' && !i.alias && !i.met && !i.sum)
      at('ratio-without-met', 'a ratio says what is in its numerator: met, or a pair of sums')
    if ((i.kind === 'money' || i.kind === 'duration') && !i.alias && !i.sum) at('sum-missing', `a ${i.kind} says what it adds up`)
    if (i.alias !== undefined && !everywhere.has(i.alias)) at('undefined-indicator', `alias of ${i.alias}, which does not exist`)
  }
}

export const registerProblems = (def: RegisterDef, catalogue: Catalogue, report: Report): void => {
  labelProblems(def, '', report)
  basisProblems(def.basis, '', report)
  if (def.note) labelProblems(def.note, 'note', report)
  fieldProblems(def.fields, 'fields', catalogue, report)
  const named = [
    ...(def.inForce ?? []),
    ...(def.except ?? []),
    ...(def.not ? [def.not.field] : []),
    ...(def.organ === undefined ? [] : [def.organ]),
  ]
  for (const f of named) if (f !== undefined && !Object.hasOwn(def.fields, f)) report('', 'undefined-field', `no field ${f}`)
  const status = def.not && def.fields[def.not.field]?.values
  for (const v of def.not?.values ?? [])
    if (status && !Object.hasOwn(status, v)) report('not', 'undefined-field', `${def.not!.field} has no value ${v}`)
  for (const x of def.projected ?? []) {
    const p = catalogue.procedures.get(x.procedure)
    if (!p) report('projected', 'undefined-procedure', `no procedure ${x.procedure}`)
    else for (const act of x.on) if (!idsOf(p, 'acts').has(act)) report('projected', 'undefined-act', `${p.id} has no act ${act}`)
  }
}
