import type { Calendar, ISODate } from '#calendar'
import type { AnyView, AtHand, OrganTree, RegisterView } from '#kernel'
import { names } from './edges.ts'

/** Where a hand reads: the record, by position and day, counting what is looked at. */
export interface Shelf {
  readonly calendar: Calendar
  registerAt(id: string, position: number, day: ISODate | null): RegisterView | undefined
  organsAt(on: ISODate, position: number): OrganTree
  viewsAt(ids: Iterable<string>, position: number, day: ISODate | null): AnyView[]
  idsOf(procedure: string): Iterable<string>
  idsTo(procedure: string, edge: string, id: string): Iterable<string>
}

/**
 * What rules may look up at a position. `day` null: other cases as they stood after their last act; else as they stand on that day, and registers
 * without what is dated later. A class, because one is made for every act that is looked at again.
 */
export class Hand implements AtHand {
  readonly #shelf: Shelf
  readonly #position: number
  readonly #day: ISODate | null
  readonly links: Links
  constructor(shelf: Shelf, position: number, day: ISODate | null) {
    this.#shelf = shelf
    this.#position = position
    this.#day = day
    this.links = new Links(shelf, position, day)
  }
  get calendar(): Calendar {
    return this.#shelf.calendar
  }
  register(id: string): RegisterView | undefined {
    return this.#shelf.registerAt(id, this.#position, this.#day)
  }
  organs(on: ISODate): OrganTree {
    return this.#shelf.organsAt(on, this.#position)
  }
}

class Links {
  readonly #shelf: Shelf
  readonly #position: number
  readonly #day: ISODate | null
  constructor(shelf: Shelf, position: number, day: ISODate | null) {
    this.#shelf = shelf
    this.#position = position
    this.#day = day
  }
  case(id: string): AnyView | undefined {
    return this.#shelf.viewsAt([id], this.#position, this.#day)[0]
  }
  /** The index may know of acts that are not read here, or were corrected since: the case itself says whom it names. */
  from(procedure: string, edge: string, id: string): readonly AnyView[] {
    return this.#shelf
      .viewsAt(this.#shelf.idsTo(procedure, edge, id), this.#position, this.#day)
      .filter(v => v.acts().some(a => names(a.data[edge]).includes(id)))
  }
  cases(procedure: string): readonly AnyView[] {
    return this.#shelf.viewsAt(this.#shelf.idsOf(procedure), this.#position, this.#day)
  }
}
