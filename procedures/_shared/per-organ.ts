import type { FigureWorld } from '#kernel'

const seen = new WeakMap<FigureWorld, Map<string, ReadonlyMap<string, number>>>()

/** Entries of a register in force on the last day of the period, counted for each organ; each register is walked once for a question. */
export const perOrgan = (w: FigureWorld, register: string, organ = 'organ'): ReadonlyMap<string, number> => {
  const known = seen.get(w) ?? new Map<string, ReadonlyMap<string, number>>()
  seen.set(w, known)
  const before = known.get(register)
  if (before) return before
  const counts = new Map<string, number>()
  for (const e of w.register(register).on(w.period[1])) counts.set(String(e[organ]), (counts.get(String(e[organ])) ?? 0) + 1)
  known.set(register, counts)
  return counts
}
