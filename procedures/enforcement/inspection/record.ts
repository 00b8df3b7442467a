import { type AnyView, type CrossHit, convention, days, filled, type ISODate, type OrganTree, type RegisterView } from '#kernel'

export const yearOf = (on: ISODate): number => Number(on.slice(0, 4))
/** The enterprise inspected. */
export const objectOf = (c: AnyView): string | undefined => {
  const object = c.first('draw', 'open-targeted')?.data.object
  return filled(object) ? String(object) : undefined
}

/** Are these the officers drawn or assigned at the opening? */
export const sameOfficers = (c: AnyView, officers: readonly string[] = []): boolean => {
  const opened = c.first('draw', 'open-targeted')?.data.officers
  const drawn = new Set(Array.isArray(opened) ? opened.map(String) : [])
  return new Set(officers).size === drawn.size && officers.every(o => drawn.has(o))
}

const answersALead: ReadonlySet<unknown> = new Set(['complaint', 'transfer', 'monitoring', 'follow-up'])
/** Opened on a complaint, a transfer, a lead or to follow up: outside the yearly cap of 国办发〔2024〕54号 (not at hand). */
export const outsideTheCap = (c: AnyView): boolean => answersALead.has(c.first('open-targeted')?.data.ground)

/** Inspections of this organ at this enterprise in the year, under the cap, before the one judged; undefined where other cases are not at hand. */
export const inspectedThisYear = (c: AnyView, on: ISODate): number | undefined => {
  const others = c.cases('inspection')
  const inYear = (x: AnyView): number => x.count('inspect', a => yearOf(a.on) === yearOf(on))
  return others?.filter(x => x.id !== c.id && x.organ === c.organ && objectOf(x) === objectOf(c) && !outsideTheCap(x)).reduce((n, x) => n + inYear(x), inYear(c))
}

interface AtHand {
  readonly organs: OrganTree
  register(id: string): RegisterView
}
/** Planned: drawn, or in a key area; what answers a lead and special campaigns do not count (控制对企业进行经济检查的规定 6). */
const isPlanned = (c: AnyView): boolean => c.has('draw') || c.first('open-targeted')?.data.ground === 'key-area'
/** Once a year; twice for tax and product quality (控制对企业进行经济检查的规定 6). */
const allowed = (c: AnyView, w: AtHand): number =>
  /税|产品质量/.test(String(w.register('powers').entry(String(c.first('draw', 'open-targeted')?.data.item ?? ''))?.name ?? '')) ? 2 : 1 // 第六条

/** Cases of one organ, enterprise and year beyond the number allowed (duplicate-inspection). */
export const doubled = (group: readonly AnyView[], w: AtHand): readonly CrossHit[] => {
  const planned = group.filter(c => c.has('inspect') && isPlanned(c)).sort((a, b) => (a.first('inspect')!.at < b.first('inspect')!.at ? -1 : 1))
  return planned.flatMap((c, n) => (n < allowed(c, w) ? [] : [{ cases: planned.slice(0, n + 1).map(x => x.id), organ: c.organ, on: c.first('inspect')!.on }]))
}

const near = days(30, convention('the law names no number of days for inspections by several heads'))
const names = (c: AnyView, organ: string): boolean => String(c.first('draw', 'open-targeted')?.data.joint_organs ?? '').includes(organ)

/** Two organs of one government at the same enterprise within thirty days, without naming each other as joint (multi-head-inspection). */
export const manyHeaded = (group: readonly AnyView[], w: AtHand): readonly CrossHit[] => {
  const inspected = group.filter(c => c.has('inspect')).sort((a, b) => (a.first('inspect')!.at < b.first('inspect')!.at ? -1 : 1))
  return inspected.flatMap((b, j) =>
    inspected.slice(0, j).flatMap(a => {
      const government = w.organs.parent(a.organ)
      const apart = a.organ === b.organ || government === undefined || w.organs.parent(b.organ) !== government
      const on = b.first('inspect')!.on
      if (apart || on > a.plus(a.first('inspect')!.on, near) || (names(a, b.organ) && names(b, a.organ))) return []
      return [{ cases: [a.id, b.id], organ: b.organ, on }]
    }),
  )
}
