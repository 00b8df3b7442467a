import type { Label, ProcedureDefinition } from '../../api/shapes.ts'

/** The procedure of each line, by its number. Lines that cannot be read name none; the verdict says what is wrong with them. */
export const proceduresIn = (text: string): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  for (const line of text.split('\n')) {
    try {
      const { scenario, procedure } = JSON.parse(line) as { readonly scenario?: unknown; readonly procedure?: unknown }
      if (typeof scenario === 'string' && typeof procedure === 'string') out.set(scenario, procedure)
    } catch {
      // Told by the verdict.
    }
  }
  return out
}

const OVERRUN = '-overrun'

/** The label of a state, clock or finding of an edition; its id where the definition has none. */
export const nameIn = (
  p: ProcedureDefinition | undefined,
  edition: string,
  kind: 'state' | 'clock' | 'finding',
  id: string,
): Label | string => {
  const e = p?.editions.find(x => x.id === edition)
  if (p === undefined || e === undefined) return id
  if (kind === 'state') return e.states.find(s => s.id === id) ?? id
  const clock = e.clocks.find(c => c.id === (kind === 'clock' ? id : id.slice(0, -OVERRUN.length)))
  if (kind === 'clock') return clock ?? id
  const rule = e.gates.find(g => g.id === id) ?? p.findings.find(f => f.id === id)
  if (rule !== undefined) return rule
  return id.endsWith(OVERRUN) && clock !== undefined ? { zh: `${clock.zh}：超期`, en: `${clock.en}: overrun` } : id
}
