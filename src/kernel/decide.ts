import { type Basis, type Citation, citations, type Label } from './basis.ts'
import type { CaseState, Recorded } from './case-state.ts'

/** The law does not allow this act now. A value, never thrown. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly code: `gate.${string}` | 'state.not-allowed' | 'role.not-entitled' | 'data.invalid' | 'edition.not-in-force'
  readonly basis: readonly Citation[]
  /** What the sentence needs, nothing else. */
  readonly facts: Readonly<Record<string, string>>
  readonly title?: Label
  readonly remedy?: Label
  readonly path?: string
}
const refusal = (code: Refusal['code'], basis: Basis, facts: Refusal['facts'], more: Partial<Refusal> = {}): Refusal => ({
  kind: 'refusal',
  code,
  basis: [...citations(basis)],
  facts,
  ...more,
})

/**
 * May this act be done now (live mode)? Every reason why not, in the act's order; none: it may. Requires a state advanced to the day of the
 * act. A wrong role or state is told alone; failing `block` gates are told each. Changes nothing.
 */
export const decide = (s: CaseState, a: Recorded): readonly Refusal[] => {
  const def = s.edition.acts[a.act]
  if (!def) return [refusal('data.invalid', s.edition.basis, { act: a.act }, { path: '$.act' })]
  const out: Refusal[] = []
  if (!def.by.includes(a.by)) out.push(refusal('role.not-entitled', def.basis, { act: a.act, role: a.by, entitled: def.by.join(',') }))
  if (!s.allows(def) && !s.confirms(a.act)) {
    const possible = Object.entries(s.edition.acts)
      .filter(([, d]) => s.allows(d))
      .map(([id]) => id)
    out.push(
      refusal('state.not-allowed', def.basis, { act: a.act, state: s.state, from: def.from.join(','), possible: possible.join(',') }),
    )
  }
  if (out.length > 0) return out
  const act = s.preview(a)
  for (const { gate, verdict } of s.judgeGates(act)) {
    const g = s.edition.gates[gate]!
    if (verdict === false && g.severity === 'block')
      out.push(
        refusal(
          `gate.${gate}`,
          g.basis,
          { act: a.act, gate },
          { title: { zh: g.zh, en: g.en }, ...(g.remedy ? { remedy: g.remedy } : {}) },
        ),
      )
  }
  return out
}
