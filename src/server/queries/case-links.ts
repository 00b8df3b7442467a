import { type CaseState, filled, type Label } from '#kernel'
import type { CaseRecord } from '../../record/record.ts'
import { numberOf, type Service } from '../service.ts'

interface Edge {
  readonly procedure: string
  readonly name: string
  readonly label: Label
}
const edges = new WeakMap<object, readonly Edge[]>()
/** Every kind of edge between cases that the catalogue knows, found once. */
const edgesOf = (s: Service): readonly Edge[] => {
  const known = edges.get(s.catalogue)
  if (known) return known
  const out = new Map<string, Edge>()
  for (const p of s.catalogue.procedures.values())
    for (const e of p.editions)
      for (const a of Object.values(e.acts))
        for (const [name, f] of Object.entries(a.data ?? {}))
          if (f.kind === 'case' || f.kind === 'cases') out.set(`${p.id}/${name}`, { procedure: p.id, name, label: f.label })
  const list = [...out.values()]
  edges.set(s.catalogue, list)
  return list
}

/** Cases that this one names, and cases that name it. One named but not held here is `known: false`. */
export const linksOf = (s: Service, c: CaseRecord, state: CaseState, position: number) => {
  const row = (edge: string, label: Label, direction: 'in' | 'out', id: string, procedure: string) => {
    const other = s.record.cases.get(id)
    return {
      edge,
      zh: label.zh,
      en: label.en,
      direction,
      case: id,
      number: other ? numberOf(other) : id,
      procedure: other?.procedure.id ?? procedure,
      known: other !== undefined,
    }
  }
  const out = new Map<string, ReturnType<typeof row>>()
  for (const a of state.acts)
    for (const [name, f] of Object.entries(state.edition.acts[a.act]?.data ?? {})) {
      const v = a.data[name]
      if ((f.kind !== 'case' && f.kind !== 'cases') || !filled(v)) continue
      for (const id of Array.isArray(v) ? v.map(String) : [String(v)]) out.set(`out/${name}/${id}`, row(name, f.label, 'out', id, ''))
    }
  const links = s.record.atHand(position).links
  for (const e of links ? edgesOf(s) : [])
    for (const v of links!.from(e.procedure, e.name, c.id))
      out.set(`in/${e.procedure}/${e.name}/${v.id}`, row(e.name, e.label, 'in', v.id, e.procedure))
  return [...out.values()]
}
