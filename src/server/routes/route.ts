import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { AnyProcedure } from '#kernel'
import type { CaseRecord } from '../../record/record.ts'
import { badInput, notFound } from '../problem.ts'
import type { Service } from '../service.ts'

/** One resource: a plugin that is given the service. */
export type Route = FastifyPluginAsyncZod<{ readonly service: Service }>

export const procedureOf = (s: Service, id: string): AnyProcedure => {
  const p = s.catalogue.procedures.get(id)
  if (!p) throw notFound(`procedure ${id}`)
  return p
}
export const caseOf = (s: Service, id: string): CaseRecord => {
  const c = s.record.cases.get(id)
  if (!c) throw notFound(`case ${id}`)
  return c
}
/** The code of an organ named by code or full name. Any text where no organ tree is held. HttpProblem `invalid` where the tree lacks it. */
export const organOf = (s: Service, given: string, path: string): string => {
  const tree = s.record.organs(s.today())
  const code = tree.find(given)
  if (code === undefined && tree.all().length > 0) throw badInput(path, 'unknown-organ', { value: given })
  return code ?? given
}
/** A ledger position that the log has reached. HttpProblem `invalid` beyond it: what a figure says of entries to come nobody knows. */
export const reached = (s: Service, position: number): number => {
  if (position > s.record.size) throw badInput('$query.position', 'value', { wanted: `≤ ${s.record.size}` })
  return position
}
