import type { Calendar, ISODate } from '#calendar'
import type { RegisterDef } from './define.ts'
import type { AnyView, Entry, OrganTree, RegisterView } from './view.ts'

/** Raised inside a rule that asks for something the record does not carry; the rule is then not judged. */
export class NotAtHand {
  readonly what: string
  constructor(what: string) {
    this.what = what
  }
}

/** What is at hand beside the case itself. Absent members are not at hand: rules that need them are not judged. */
export interface AtHand {
  readonly calendar: Calendar
  register?(id: string): RegisterView | undefined
  organs?(on: ISODate): OrganTree | undefined
  readonly links?: {
    case(id: string): AnyView | undefined
    from(procedure: string, edge: string, id: string): readonly AnyView[]
    cases(procedure: string): readonly AnyView[]
  }
  param?(id: string): number | undefined
  /** Is this the id of an indicator or of a register of the catalogue? */
  known?(id: string): boolean
}

const guarded = (row: Readonly<Record<string, unknown>>, def: RegisterDef, id: string): Entry =>
  new Proxy(row as Entry, {
    get(target, key) {
      const v = Reflect.get(target, key) as unknown
      if (v !== undefined && v !== null) return v
      const field = typeof key === 'string' ? def.fields[key] : undefined
      if (field && !field.optional) throw new NotAtHand(`${id}.${String(key)}`)
      return undefined
    },
  })

/** A view of register rows as of any day (construct 52). Requires rows with an `id`. */
export const registerView = (id: string, def: RegisterDef, rows: readonly Readonly<Record<string, unknown>>[]): RegisterView => {
  const all = rows.map(r => guarded(r, def, id))
  const byId = new Map<unknown, Entry>()
  for (const e of all) if (!byId.has(e.id)) byId.set(e.id, e)
  // An end that the row does not carry is open, whatever the field says (construct 52); the descriptor reads past the guard.
  const end = (e: Entry, field: string | undefined): ISODate | undefined =>
    field === undefined ? undefined : ((Object.getOwnPropertyDescriptor(e, field)?.value ?? undefined) as ISODate | undefined)
  const day = (e: Entry, field: string | undefined): ISODate | undefined =>
    field === undefined ? undefined : (e[field] as ISODate | undefined)
  const inForce = (e: Entry, on: ISODate): boolean => {
    if (def.not?.values.includes(String(e[def.not.field]))) return false
    if (def.inForce) {
      const from = day(e, def.inForce[0])
      const to = end(e, def.inForce[1])
      if ((from !== undefined && from > on) || (to !== undefined && to < on)) return false
    }
    if (def.except) {
      const from = day(e, def.except[0])
      const to = end(e, def.except[1])
      if (from !== undefined && from <= on && (to === undefined || on <= to)) return false
    }
    return true
  }
  return { all: () => all, on: d => all.filter(e => inForce(e, d)), entry: i => byId.get(i), inForce }
}
