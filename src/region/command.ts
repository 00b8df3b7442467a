import type { Issue, Plain, Refusal } from '#kernel'

/** What somebody wants done. `case` absent: the act opens one. */
export interface ActCommand {
  readonly procedure: string
  readonly case?: string
  /** Edition that a record made elsewhere names; else chosen by date. */
  readonly edition?: string
  readonly act: string
  readonly organ?: string
  readonly role: string
  /** Commitment to the account, 43 base64url characters. */
  readonly actor: string
  /** When it happened, as its author says. */
  readonly at: string
  readonly data: Plain
  /** live: refused when unlawful. record: it has already happened; recorded with what it broke, for a reason. */
  readonly mode: 'live' | 'record'
  readonly reason?: string
  /** Recorded by another system or made for a demonstration. */
  readonly source?: string
  readonly foreign?: string
  /** Number to give to the case opened, where the caller links to it beforehand. */
  readonly number?: string
  /** Cases that this act hands over to (construct 28): opened with it, all or none, their numbers written into its field of kind case(s). */
  readonly opens?: readonly OpenCommand[]
}
/** A case that an act opens. Dated and recorded as that act is. */
export interface OpenCommand {
  readonly procedure: string
  readonly organ: string
  readonly act: string
  readonly role: string
  readonly data: Plain
  /** Field of the act that takes its number; else `children`, `child`, or the only one of kind case(s). */
  readonly field?: string
  /** Field of the opening act that takes the number of the case it comes from. */
  readonly parent?: string
}
export interface Opened {
  readonly case: string
  readonly procedure: string
  readonly position: number
  readonly findings: readonly string[]
}
/** An entry of a register as it reads from a day on. */
export interface RegisterCommand {
  readonly register: string
  readonly id: string
  readonly row: Plain
  readonly organ: string
  readonly role: string
  readonly actor: string
  readonly at: string
  readonly source?: string
}
/** A further entry that sets fields of a recorded act (null: takes one out), or sets the act aside. */
export interface CorrectionCommand {
  readonly case: string
  /** Ledger position of the act; or, where it is not yet known (import), its rank among the acts of the case that came from `source`. */
  readonly position?: number
  readonly rank?: number
  readonly set: Plain | 'set-aside'
  readonly reason: string
  readonly organ: string
  readonly role: string
  readonly actor: string
  readonly at: string
  readonly source?: string
}
/** What became of a command. `invalid` left no trace; `refused` is itself an entry where it has a position. */
export type Outcome =
  | {
      readonly kind: 'done'
      readonly position: number
      readonly case: string | null
      readonly findings: readonly string[]
      readonly opened?: readonly Opened[]
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly position: number | null }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'conflict'; readonly size: number }

export const invalid = (path: string, code: Issue['code'], message: string): Outcome => ({
  kind: 'invalid',
  issues: [{ path, code, message }],
})
