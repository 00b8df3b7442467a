import type { ProcedureRow } from '../../api/shapes.ts'

/** Procedures by area, in the order in which the areas first come. */
export const byArea = (rows: readonly ProcedureRow[]): readonly (readonly [string, readonly ProcedureRow[]])[] => {
  const groups = new Map<string, ProcedureRow[]>()
  for (const p of rows) {
    const g = groups.get(p.area)
    if (g) g.push(p)
    else groups.set(p.area, [p])
  }
  return [...groups]
}
export const named = (p: ProcedureRow, q: string): boolean => `${p.zh} ${p.en} ${p.id}`.toLowerCase().includes(q.trim().toLowerCase())
