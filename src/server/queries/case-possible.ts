import { dateOfInstant } from '#calendar'
import { basisText, formOfAct } from '#derive'
import { type ActDef, type AnyAct, citations, NotAtHand, type Plain, type Refusal } from '#kernel'
import type { CaseRecord } from '../../record/record.ts'
import { refusalBody } from '../problem.ts'
import type { Service } from '../service.ts'

const unasked = (): never => {
  throw new NotAtHand('what is entered')
}
/** Data nobody has entered yet: a rule that reads it is not judged, so what is refused here is refused whatever one enters. */
const nothingEntered: Plain = new Proxy({}, { get: unasked, has: unasked, ownKeys: unasked, getOwnPropertyDescriptor: unasked })

/**
 * Every act of the edition but those that open a case: whether it may be done now, why not, and which gates depend on what will be entered. Refusals here
 * are certain; the preview of an act judges the others.
 */
export const possibleActs = (service: Service, c: CaseRecord) => {
  const at = service.instantNow()
  const s = c.state.clone()
  s.advance(dateOfInstant(at), at)
  const open = Object.entries(s.edition.acts)
    .filter(([, d]) => s.allows(d))
    .map(([id]) => id)
  const refusalsOf = (id: string, def: ActDef): { readonly refusals: readonly Refusal[]; readonly judged: readonly string[] } => {
    if (!s.allows(def) && !s.confirms(id)) {
      const facts = { act: id, state: s.state, from: def.from.join(','), possible: open.join(',') }
      return { refusals: [{ kind: 'refusal', code: 'state.not-allowed', basis: citations(def.basis), facts }], judged: [] }
    }
    const act: AnyAct = {
      act: id,
      index: s.acts.length,
      on: dateOfInstant(at),
      at,
      by: def.by[0] ?? '',
      data: nothingEntered,
      deemed: false,
      outOfOrder: false,
    }
    const refusals: Refusal[] = []
    const judged: string[] = []
    for (const { gate, verdict } of s.judgeGates(act)) {
      const g = s.edition.gates[gate]!
      if (verdict === undefined) judged.push(gate)
      else if (verdict === false && g.severity === 'block') {
        refusals.push({
          kind: 'refusal',
          code: `gate.${gate}`,
          basis: citations(g.basis),
          facts: { act: id, gate },
          title: { zh: g.zh, en: g.en },
          ...(g.remedy ? { remedy: g.remedy } : {}),
        })
      } else if (verdict === false) judged.push(gate)
    }
    return { refusals, judged }
  }
  return Object.entries(s.edition.acts)
    .filter(([, def]) => s.state === 'start' || def.from.some(from => from !== 'start')) // What only opens a case is no step of one.
    .map(([id, def]) => {
      const { refusals, judged } = refusalsOf(id, def)
      return {
        act: id,
        zh: def.zh,
        en: def.en,
        by: def.by,
        allowed: refusals.length === 0,
        refusals: refusals.map(r => refusalBody(r, c.procedure, s.edition)),
        judged: judged.map(gate => {
          const g = s.edition.gates[gate]!
          return { id: gate, zh: g.zh, en: g.en, severity: g.severity, basis: basisText(g.basis), remedy: g.remedy ?? null }
        }),
        fields: formOfAct(def),
        basis: basisText(def.basis),
        stepUp: def.stepUp === true,
      }
    })
    .sort((a, b) => Number(b.allowed) - Number(a.allowed))
}
