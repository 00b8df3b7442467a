import type { Basis, Label } from './basis.ts'
import type { Fields } from './fields.ts'
import type { AnyAct, AnyView, Entry } from './view.ts'

export interface RegisterDef extends Label {
  readonly basis: Basis
  readonly fields: Fields
  readonly published: boolean
  /** The fields that bound the interval in which an entry is in force; absent: always. */
  readonly inForce?: readonly [from: string, to?: string]
  /** An interval inside it in which it is not (suspension), and status words that end it. */
  readonly except?: readonly [from: string, to: string]
  readonly not?: { readonly field: string; readonly values: readonly string[] }
  /** The field that says which organ holds the entry (tables by organ). */
  readonly organ?: string
  /** Entries written by acts (construct 53): the key and row after each act, or null to leave it. */
  readonly projected?: readonly Projection[]
  readonly note?: Label
}
export interface Projection {
  readonly procedure: string
  readonly on: readonly string[]
  /** Entries after this act: same id replaces the version from that day on. */
  readonly entries: (c: AnyView, a: AnyAct, current: (id: string) => Entry | undefined) => readonly Entry[]
}

export interface ParamDef extends Label {
  readonly value: number
  readonly unit: 'days' | 'working-days' | 'months' | 'years' | 'hours' | 'percent' | 'count'
  readonly status: 'silent' | 'model' | 'unverified' | 'local'
  readonly basis: Basis
}
