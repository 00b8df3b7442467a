import type { AnyIndicator, AnyProcedure, Catalogue } from '#kernel'

/** An indicator and the procedure that it stands on. */
export interface Definition {
  readonly id: string
  readonly procedure: AnyProcedure
  readonly def: AnyIndicator
}

/** Every indicator of every definition; an alias answers as the one it names. Throws on an id defined twice and on an alias of nothing. */
export const indicatorsOf = (catalogue: Catalogue): ReadonlyMap<string, Definition> => {
  const out = new Map<string, Definition>()
  for (const procedure of catalogue.procedures.values())
    for (const [id, def] of Object.entries(procedure.indicators)) {
      if (out.has(id)) throw new Error(`indicator ${id} is defined twice: ${out.get(id)?.procedure.id}, ${procedure.id}`)
      out.set(id, { id, procedure, def: def as unknown as AnyIndicator })
    }
  for (const d of out.values())
    if (d.def.alias && !out.has(d.def.alias)) throw new Error(`indicator ${d.id} is an alias of unknown ${d.def.alias}`)
  return out
}

/** The procedures whose cases an indicator counts: its own unless it names others. */
export const proceduresOf = (d: Definition): readonly string[] => {
  const named = 'procedure' in d.def.of ? d.def.of.procedure : undefined
  return named === undefined ? [d.procedure.id] : typeof named === 'string' ? [named] : named
}
export const overCases = (d: AnyIndicator): boolean => d.of.count !== 'entries' && d.of.count !== 'organs'
