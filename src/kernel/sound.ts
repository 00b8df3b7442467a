import type { AnyProcedure, RegisterDef } from './define.ts'
import type { Catalogue } from './parse-line.ts'
import { editionProblems } from './sound-edition.ts'
import { coverageProblems, findingProblems, indicatorProblems, registerProblems } from './sound-whole.ts'
import { wordProblems } from './sound-words.ts'

/** Something a definition says that cannot be meant: where, which rule, in words. */
export interface Problem {
  /** `reconsideration@2024/clocks/decide`, `register officers/inForce`. */
  readonly path: string
  readonly code: ProblemCode
  readonly message: string
}
export type ProblemCode =
  | 'label-missing'
  | 'labels-swapped'
  | 'basis-missing'
  | 'remedy-missing'
  | 'state-unreachable'
  | 'dead-end'
  | 'final-left'
  | 'no-opening'
  | 'undefined-role'
  | 'undefined-state'
  | 'undefined-clock'
  | 'undefined-gate'
  | 'undefined-act'
  | 'undefined-field'
  | 'undefined-finding'
  | 'undefined-register'
  | 'undefined-procedure'
  | 'undefined-edition'
  | 'undefined-indicator'
  | 'unused-role'
  | 'unused-clock'
  | 'unused-gate'
  | 'unused-finding'
  | 'clock-without-limit'
  | 'bad-data'
  | 'bad-date'
  | 'edition-gap'
  | 'edition-overlap'
  | 'edition-mismatch'
  | 'never-target'
  | 'ratio-without-met'
  | 'sum-missing'

/** Adds a problem; `at` is what stands before its path. */
export type Report = (path: string, code: ProblemCode, message: string) => void

/** Everything unsound in a procedure, over the catalogue it stands in; none: empty. Pure; runs no rule. */
export const procedureProblems = (p: AnyProcedure, catalogue: Catalogue): readonly Problem[] => {
  const out: Problem[] = []
  const reportAt =
    (where: string): Report =>
    (path, code, message) =>
      out.push({ path: path === '' ? where : `${where}/${path}`, code, message })
  for (const e of p.editions) editionProblems(p, e, catalogue, reportAt(`${p.id}@${e.id}`))
  const report = reportAt(p.id)
  wordProblems(p, report)
  coverageProblems(p, report)
  findingProblems(p, report)
  indicatorProblems(p, catalogue, report)
  for (const [id, def] of Object.entries(p.registers)) registerProblems(def, catalogue, reportAt(`${p.id}/registers/${id}`))
  return out
}

/** The same for a register that belongs to no one procedure. */
export const registerSoundness = (id: string, def: RegisterDef, catalogue: Catalogue): readonly Problem[] => {
  const out: Problem[] = []
  const report: Report = (path, code, message) => out.push({ path: `register ${id}${path === '' ? '' : `/${path}`}`, code, message })
  registerProblems(def, catalogue, report)
  return out
}

/** Every procedure and register of a catalogue. */
export const soundness = (catalogue: Catalogue): readonly Problem[] => [
  ...[...catalogue.procedures.values()].flatMap(p => procedureProblems(p, catalogue)),
  ...[...catalogue.registers]
    .filter(([id]) => ![...catalogue.procedures.values()].some(p => Object.hasOwn(p.registers, id)))
    .flatMap(([id, def]) => registerSoundness(id, def, catalogue)),
]
