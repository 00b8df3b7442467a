import type { ISODate } from '#calendar'
import type { Basis, Label } from './basis.ts'
import type { ClockDef, Verdict } from './clock-def.ts'
import type { DocumentDef } from './document.ts'
import type { DataOf, Fields } from './fields.ts'
import type { IndicatorDef } from './indicator.ts'
import type { ParamDef, RegisterDef } from './register-def.ts'
import type { RuleSet } from './span.ts'
import type { ActOf, ActShapes, AnyView, OrganTree, RegisterView, View } from './view.ts'

export type { ClockDef, ExtensionDef, Overrun, SurchargeDef, Verdict } from './clock-def.ts'
export { dueOf, finding, lapse, othersDuty, ripens } from './clock-def.ts'
export type { ParamDef, Projection, RegisterDef } from './register-def.ts'

// ---- acts ------------------------------------------------------------------------------------------------------------------

/** What of an act must be published; `never` is an answer too. `within` names the clock that counts it, where there is one. */
export type Publish =
  | 'never'
  | {
      readonly what: string
      readonly within?: string
      readonly where?: string
      readonly redact?: readonly string[]
      readonly basis?: Basis
    }

export interface ActDef<R extends string = string, S extends string = string> extends Label {
  readonly by: readonly R[]
  readonly from: readonly (S | 'start' | 'any')[]
  readonly to: S | 'same'
  readonly basis: Basis
  readonly data?: Fields
  readonly gates?: readonly string[]
  readonly starts?: readonly string[]
  readonly stops?: readonly string[]
  readonly publish?: Publish
  /** Binds the organ: signing in again is asked for (decide, approve, publish). */
  readonly stepUp?: true
  /** Where the child procedure is kept, recording this writes that act there too (construct 29). */
  readonly mirrors?: { readonly procedure: string; readonly act: string }
  /** Values of these fields are erased by this act where the law says so (construct 63). */
  readonly erases?: readonly string[]
  /** Mappings to outside standards (construct 66). */
  readonly maps?: Readonly<Record<string, string>>
  readonly note?: Label
}

type Refs<A, K extends string> = { [I in keyof A]: A[I] extends { readonly [P in K]: readonly (infer R)[] } ? R : never }[keyof A] & string
type StartData<A, C> = UnionData<
  { [I in keyof A]: A[I] extends { readonly starts: readonly (infer R)[] } ? (C extends R ? FieldsOf<A[I]> : never) : never }[keyof A]
>
type GateData<A, G> = UnionData<
  { [I in keyof A]: A[I] extends { readonly gates: readonly (infer R)[] } ? (G extends R ? FieldsOf<A[I]> : never) : never }[keyof A]
>
type FieldsOf<X> = X extends { readonly data: infer F } ? F : Record<never, never>
/** Data of several acts that share a rule: every field, absent where an act lacks it. */
type UnionData<F> = [F] extends [never] ? Readonly<Record<string, never>> : IsUnion<F> extends true ? Merge<F> : DataOf<F>
type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never
type AllKeys<F> = F extends unknown ? keyof F : never
type Merge<F> = { readonly [K in AllKeys<F>]?: F extends unknown ? (K extends keyof F ? DataOf<F>[K & keyof DataOf<F>] : never) : never }

// ---- gates, findings -------------------------------------------------------------------------------------------------------

export interface GateDef<A = ActShapes, D = Readonly<Record<string, unknown>>> extends Label {
  readonly basis: Basis
  readonly severity: 'block' | 'finding'
  /** What would make the act lawful. Required in words for blocking gates (soundness check). */
  readonly remedy?: Label
  readonly rule: (c: View<A>, a: ActOf<D>) => Verdict
}

export interface FindingDef<A = ActShapes> extends Label {
  readonly basis: Basis
  /** Absent: raised by a clock that names it (or made by the kernel: act-out-of-order). */
  readonly rule?: (c: View<A>) => Verdict
  readonly editions?: readonly string[]
  /** Shown and counted, not by itself unlawful (construct 50). */
  readonly kind?: 'observation'
}

/** The world of a region, for rules over several cases or over organs with no case. Never called by `check`. */
export interface World {
  readonly asOf: ISODate
  readonly organs: OrganTree
  cases(procedure: string): readonly AnyView[]
  case(id: string): AnyView | undefined
  register(id: string): RegisterView
  param(id: string): number
}
export interface CrossHit {
  /** Cases the finding is marked on, and the organ it belongs to. */
  readonly cases: readonly string[]
  readonly organ: string
  readonly on: ISODate
}
/** A finding over several cases: `key` groups (the index), `rule` looks at one group in order of record (construct 48). */
export interface CrossFindingDef<A = ActShapes> extends Label {
  readonly basis: Basis
  /** Procedures whose cases join the groups beside those of this one; the key reads them alike. */
  readonly also?: readonly string[]
  readonly key: (c: View<A>) => string | readonly string[] | undefined
  readonly rule: (group: readonly View<A>[], w: World) => readonly CrossHit[]
  readonly kind?: 'observation'
}
/** A duty with no case: judged for each organ that owes it, on the day it became due (construct 49). */
export interface OrganFindingDef extends Label {
  readonly basis: Basis
  readonly rule: (w: World) => readonly { readonly organ: string; readonly on: ISODate; readonly note?: string }[]
  readonly kind?: 'observation'
}

// ---- editions and procedures -----------------------------------------------------------------------------------------------

export interface EditionMeta {
  readonly inForce: readonly [ISODate, ISODate | null]
  readonly law: readonly string[]
  readonly basis: Basis
  /** Day on which somebody last checked the articles against the text. */
  readonly verified: ISODate
  readonly rules: RuleSet
  readonly dayRule: Label
  /** A draft is run in tests and in what-if only, never chosen for a case. */
  readonly draft?: true
  readonly params?: Readonly<Record<string, ParamDef>>
}
export interface StateDef extends Label {
  readonly final?: true
  /** Rests on purpose without a way to a final state. */
  readonly resting?: true
}
export interface Edition<A = ActShapes> extends EditionMeta {
  readonly procedure: string
  readonly id: string
  readonly roles: Readonly<Record<string, Label>>
  readonly states: Readonly<Record<string, StateDef>>
  readonly acts: A
  readonly clocks: Readonly<Record<string, ClockDef>>
  readonly gates: Readonly<Record<string, GateDef>>
}
export type AnyEdition = Edition<Readonly<Record<string, ActDef>>>

type Acts<R extends string, S extends string> = Readonly<Record<string, ActDef<R, S>>>
/** Exactly the clocks that acts start (one only stopped is a slip) and the gates they name; for parts in files of their own: `satisfies GatesOf<typeof acts>`. */
export type GatesOf<A> = { readonly [G in Refs<A, 'gates'>]: GateDef<A, GateData<A, G>> }
export type ClocksOf<A> = { readonly [K in Refs<A, 'starts'>]: ClockDef<A, StartData<A, K>> } & {
  readonly [K in Exclude<Refs<A, 'stops'>, Refs<A, 'starts'>>]: never
}

/**
 * One edition of a procedure, written in the order a reader needs: who, where a case can stand, what may be done, what runs, what must
 * hold. Each step takes what the last one named, so that no string refers to nothing; the result is a plain frozen object.
 */
export const edition = (procedure: string, id: string, meta: EditionMeta) => ({
  roles: <const R extends Readonly<Record<string, Label>>>(roles: R) => ({
    states: <const S extends Readonly<Record<string, StateDef>>>(states: S) => ({
      acts: <const A extends Acts<keyof R & string, keyof S & string>>(acts: A) => ({
        clocks: (clocks: ClocksOf<A>) => ({
          gates: (gates: GatesOf<A>): Edition<A> =>
            Object.freeze({
              ...meta,
              procedure,
              id,
              roles,
              states,
              acts,
              clocks: clocks as unknown as Readonly<Record<string, ClockDef>>,
              gates: gates as unknown as Readonly<Record<string, GateDef>>,
            }),
        }),
      }),
    }),
  }),
})

/** The acts of several editions, for rules that stand on the procedure: every act of any of them. */
export type ActsOf<E extends readonly unknown[]> = UnionToIntersection<
  E[number] extends infer X ? (X extends Edition<infer A> ? A : never) : never
>
type UnionToIntersection<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never

/** Which day decides the edition (construct 19): the opening act's, another act's, or one computed from the data. */
export type ChosenBy = 'opening' | { readonly firstOf: readonly string[] } | ((c: AnyView) => ISODate | undefined)
export const firstOf = (...acts: string[]) => ({ firstOf: acts })

export interface ProcedureMeta extends Label {
  readonly area: 'leadership' | 'functions' | 'rulemaking' | 'enforcement' | 'emergency' | 'disputes' | 'supervision' | 'digital' | 'talent'
  readonly openedBy: 'party' | 'organ' | 'court' | 'officer'
  readonly chosenBy: ChosenBy
  /** Why that day, with the article or convention. */
  readonly chosenNote: Label
}
/** What a court or a body above made of an act that another case did: it flows back to that case (construct 27). */
export interface CaseOutcome {
  /** Field of kind case(s) that names the case whose act was judged. */
  readonly edge: string
  readonly kind: 'lost' | 'quashed' | 'changed'
  readonly on: ISODate
}
export interface ProcedureParts<A> {
  readonly findings?: Readonly<Record<string, FindingDef<A>>>
  readonly crossFindings?: Readonly<Record<string, CrossFindingDef<A>>>
  readonly organFindings?: Readonly<Record<string, OrganFindingDef>>
  readonly registers?: Readonly<Record<string, RegisterDef>>
  readonly indicators?: Readonly<Record<string, IndicatorDef<A>>>
  /** Documents that the law wants written, by id. */
  readonly documents?: Readonly<Record<string, DocumentDef<A>>>
  /** What the case came to for the act it is about; undefined while it is open, and where that act stood. */
  readonly outcome?: (c: View<A>) => CaseOutcome | undefined
}
export interface Procedure<A = ActShapes> extends ProcedureMeta {
  readonly id: string
  readonly editions: readonly Edition<A>[]
  readonly findings: Readonly<Record<string, FindingDef<A>>>
  readonly crossFindings: Readonly<Record<string, CrossFindingDef<A>>>
  readonly organFindings: Readonly<Record<string, OrganFindingDef>>
  readonly registers: Readonly<Record<string, RegisterDef>>
  readonly indicators: Readonly<Record<string, IndicatorDef<A>>>
  readonly documents: Readonly<Record<string, DocumentDef<A>>>
  readonly outcome?: (c: View<A>) => CaseOutcome | undefined
}
export type AnyProcedure = Procedure<Readonly<Record<string, ActDef>>>

/** A procedure: its editions and what stands on the procedure as a whole. The latest edition comes first. */
export const procedure = <const E extends readonly unknown[]>(
  id: string,
  meta: ProcedureMeta & { readonly editions: E },
  parts: ProcedureParts<ActsOf<E>>,
): AnyProcedure =>
  Object.freeze({
    ...meta,
    id,
    editions: meta.editions,
    findings: parts.findings ?? {},
    crossFindings: parts.crossFindings ?? {},
    organFindings: parts.organFindings ?? {},
    registers: parts.registers ?? {},
    indicators: parts.indicators ?? {},
    documents: parts.documents ?? {},
    ...(parts.outcome ? { outcome: parts.outcome } : {}),
  }) as unknown as AnyProcedure
/** A register that belongs to no one procedure. */
export const register = (id: string, def: RegisterDef) => Object.freeze({ id, ...def })
