import { type Catalogue, filled, type Plain } from '#kernel'
import { type ActCommand, invalid, type OpenCommand, type Outcome } from './command.ts'

type Invalid = Extract<Outcome, { kind: 'invalid' }>
const wrong = (path: string, message: string): Invalid => invalid(path, 'unknown-field', message) as Invalid

/** The fields of kind case(s) that the act has in any edition of its procedure. */
const caseFields = (catalogue: Catalogue, procedure: string, act: string): ReadonlyMap<string, 'case' | 'cases'> => {
  const out = new Map<string, 'case' | 'cases'>()
  for (const e of catalogue.procedures.get(procedure)?.editions ?? [])
    for (const [name, f] of Object.entries(e.acts[act]?.data ?? {})) if (f.kind === 'case' || f.kind === 'cases') out.set(name, f.kind)
  return out
}

/** The act's data with the numbers of the cases that it opens. A number that has no place in the act is an error: the link is what makes it a hand-over. */
export const handOver = (catalogue: Catalogue, c: ActCommand, numbers: readonly string[]): { readonly data: Plain } | Invalid => {
  const fields = caseFields(catalogue, c.procedure, c.act)
  const data: Record<string, unknown> = { ...c.data }
  for (const [i, o] of (c.opens ?? []).entries()) {
    const name = o.field ?? ['children', 'child'].find(x => fields.has(x)) ?? (fields.size === 1 ? [...fields.keys()][0] : undefined)
    const kind = name === undefined ? undefined : fields.get(name)
    if (name === undefined || kind === undefined) {
      return wrong(
        `$.opens[${i}].field`,
        `${c.procedure}/${c.act} has no field of kind case ${o.field ?? ''}; it has ${[...fields.keys()].join(', ') || 'none'}`,
      )
    }
    if (kind === 'cases') data[name] = [...(Array.isArray(data[name]) ? (data[name] as readonly unknown[]) : []), numbers[i]]
    else if (filled(data[name])) return wrong(`$.opens[${i}].field`, `${name} names one case, and has one already`)
    else data[name] = numbers[i]
    if (o.parent !== undefined && !caseFields(catalogue, o.procedure, o.act).has(o.parent))
      return wrong(`$.opens[${i}].parent`, `${o.procedure}/${o.act} has no field of kind case ${o.parent}`)
  }
  return { data }
}

/** The opening act of a case handed over to: dated, recorded and sourced as the act that hands over. */
export const childOf = (c: ActCommand, o: OpenCommand, number: string, from: string): ActCommand => {
  const { edition: _e, foreign: _f, opens: _o, case: _c, ...same } = c
  return {
    ...same,
    procedure: o.procedure,
    act: o.act,
    organ: o.organ,
    role: o.role,
    data: o.parent === undefined ? o.data : { ...o.data, [o.parent]: from },
    number,
  }
}

/** What became of the i-th case to be opened, told from the act that would open it. */
export const within = (o: Outcome, i: number): Outcome => {
  const path = (p: string | undefined): string => `$.opens[${i}]${(p ?? '$').slice(1)}`
  if (o.kind === 'invalid') return { kind: 'invalid', issues: o.issues.map(x => ({ ...x, path: path(x.path) })) }
  if (o.kind === 'refused') return { ...o, refusals: o.refusals.map(r => ({ ...r, path: path(r.path) })) }
  return o
}
