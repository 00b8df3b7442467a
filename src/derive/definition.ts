import { type AnyEdition, type AnyProcedure, type Basis, citations, citationText, type Label, type RegisterDef } from '#kernel'
import { type FormField, formOf, formOfAct } from './form.ts'
import { type Limit, limitOf } from './limit.ts'
import { overrunText } from './overrun.ts'

/** Articles as one writes them. */
export const basisText = (b: Basis): readonly string[] => citations(b).map(citationText)

const labelled = <T extends Label, R>(of: Readonly<Record<string, T>>, more: (x: T, id: string) => R) =>
  Object.entries(of).map(([id, x]) => ({ id, zh: x.zh, en: x.en, ...more(x, id) }))

/** An edition as its page and the forms show it. */
export const editionOf = (p: AnyProcedure, e: AnyEdition) => ({
  id: e.id,
  inForce: e.inForce,
  law: e.law,
  basis: basisText(e.basis),
  verified: e.verified,
  dayRule: { zh: e.dayRule.zh, en: e.dayRule.en },
  rules: e.rules.name,
  draft: e.draft === true,
  roles: labelled(e.roles, () => ({})),
  states: labelled(e.states, s => ({ final: s.final === true })),
  acts: labelled(e.acts, a => ({
    by: a.by,
    from: a.from,
    to: a.to,
    gates: a.gates ?? [],
    starts: a.starts ?? [],
    stops: a.stops ?? [],
    publish:
      a.publish === undefined
        ? null
        : a.publish === 'never'
          ? { what: null, within: null, where: null }
          : { what: a.publish.what, within: a.publish.within ?? null, where: a.publish.where ?? null },
    stepUp: a.stepUp === true,
    basis: basisText(a.basis),
    note: a.note ?? null,
    fields: formOfAct(a),
  })),
  clocks: labelled(e.clocks, (c, id) => {
    const limit: Limit = limitOf(p, e, id)
    return {
      limit: limit.text,
      limitKind: limit.kind,
      spans: limit.spans,
      onOverrun: overrunText(p, e, id),
      basis: basisText(c.basis),
      pausedBy: Object.keys(c.pausedBy ?? {}),
      extendedBy: Object.keys(c.extendedBy ?? {}),
      extensionNote: c.extensionNote ?? null,
    }
  }),
  gates: labelled(e.gates, g => ({ severity: g.severity, remedy: g.remedy ?? null, basis: basisText(g.basis) })),
  params: labelled(e.params ?? {}, x => ({ value: x.value, unit: x.unit, status: x.status, basis: basisText(x.basis) })),
})

export interface RegisterForm extends Label {
  readonly id: string
  readonly published: boolean
  readonly basis: readonly string[]
  readonly note: Label | null
  /** Written by acts of cases, never by hand. */
  readonly projected: boolean
  readonly fields: readonly FormField[]
}
/** A register as its page shows it. */
export const registerOf = (id: string, def: RegisterDef): RegisterForm => ({
  id,
  zh: def.zh,
  en: def.en,
  published: def.published,
  basis: basisText(def.basis),
  note: def.note ?? null,
  projected: (def.projected ?? []).length > 0,
  fields: formOf(def.fields),
})

const made = new WeakMap<AnyProcedure, ReturnType<typeof make>>()
const make = (p: AnyProcedure) => ({
  id: p.id,
  zh: p.zh,
  en: p.en,
  area: p.area,
  openedBy: p.openedBy,
  chosen: { zh: p.chosenNote.zh, en: p.chosenNote.en },
  editions: p.editions.map(e => editionOf(p, e)),
  findings: [
    ...labelled(p.findings, f => ({ basis: basisText(f.basis), kind: f.kind ?? ('finding' as const), over: 'case' as const })),
    ...labelled(p.crossFindings, f => ({ basis: basisText(f.basis), kind: f.kind ?? ('finding' as const), over: 'cases' as const })),
    ...labelled(p.organFindings, f => ({ basis: basisText(f.basis), kind: f.kind ?? ('finding' as const), over: 'organs' as const })),
  ],
  registers: Object.entries(p.registers).map(([id, def]) => registerOf(id, def)),
  indicators: labelled(p.indicators, d => ({ kind: d.kind, basis: basisText(d.basis), target: d.target ?? null, direction: d.direction })),
})

/** The whole definition of a procedure as JSON: what the console, the portal and help pages read. Made once a definition. */
export const definitionOf = (p: AnyProcedure): ReturnType<typeof make> => {
  const known = made.get(p)
  if (known) return known
  const d = make(p)
  made.set(p, d)
  return d
}
