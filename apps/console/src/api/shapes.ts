/** What the API answers, as far as the console reads it. The server's OpenAPI document is the full text. */
export interface Label {
  readonly zh: string
  readonly en: string
}
export interface Region extends Label {
  readonly code: string
  readonly today: string
  readonly demonstration: boolean
  readonly position: number
  readonly vkey: string
  readonly origin: string
  readonly version: string
}
export interface Organ extends Label {
  readonly code: string
  readonly tier: string
  readonly parent: string | null
}
export interface ProcedureRow extends Label {
  readonly id: string
  readonly area: string
  readonly openedBy: string
  readonly editions: readonly { readonly id: string; readonly from: string; readonly to: string | null }[]
  readonly cases: number
}
export interface FieldShape extends Label {
  readonly name: string
  readonly kind: string
  readonly required: boolean
  readonly sealed: boolean
  readonly values: readonly Named[]
  readonly register?: string | null
  readonly hint: Label | null
}
export interface StateShape extends Label {
  readonly id: string
  readonly final?: boolean
}
export interface ActShape extends Label {
  readonly id: string
  readonly by: readonly string[]
  readonly from: readonly string[]
  readonly to: string
  readonly gates: readonly string[]
  readonly starts: readonly string[]
  readonly stops: readonly string[]
  readonly basis: readonly string[]
  readonly fields: readonly FieldShape[]
}
export interface ClockShape extends Label {
  readonly id: string
  readonly limit: Label | null
  readonly onOverrun: Label | null
  readonly basis: readonly string[]
}
export interface GateShape extends Label {
  readonly id: string
  readonly severity: string
  readonly remedy?: Label | null
  readonly basis: readonly string[]
}
export interface EditionShape {
  readonly id: string
  readonly inForce: readonly [string, string | null]
  readonly law: readonly string[]
  readonly dayRule: Label
  readonly roles: readonly ({ readonly id: string } & Label)[]
  readonly states: readonly StateShape[]
  readonly acts: readonly ActShape[]
  readonly clocks: readonly ClockShape[]
  readonly gates: readonly GateShape[]
}
export interface NamedRule extends Label {
  readonly id: string
  readonly basis?: readonly string[]
  readonly kind?: string
}
export interface ProcedureDefinition extends Label {
  readonly id: string
  readonly area: string
  readonly editions: readonly EditionShape[]
  readonly findings: readonly NamedRule[]
  readonly registers: readonly NamedRule[]
  readonly indicators: readonly NamedRule[]
}
export interface TimeLeft {
  readonly n: number
  readonly unit: string
}
export interface NextDue extends Label {
  readonly clock: string
  readonly due: string | null
  readonly status: string
  readonly left: TimeLeft | null
}
export interface CaseRow {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly procedureZh: string
  readonly procedureEn: string
  readonly edition: string
  readonly organ: string
  readonly organZh: string
  readonly organEn: string
  readonly state: string
  readonly stateZh: string
  readonly stateEn: string
  readonly final: boolean
  readonly openedOn: string
  readonly lastOn: string
  readonly nextDue: NextDue | null
  readonly findings: number
  readonly source: string | null
}
export interface CaseList {
  readonly cases: readonly CaseRow[]
  readonly next: string | null
  readonly total: number
}
/** How a due day came about, as the kernel explains it. */
export interface Why {
  readonly startAct?: string
  readonly start?: string
  readonly says?: readonly unknown[]
  readonly span?: { readonly n: number; readonly unit: string } | null
  readonly fixed?: string | null
  readonly skipped?: readonly { readonly on: string; readonly kind: string; readonly name?: Label; readonly notice?: string | null }[]
  readonly pauses?: readonly { readonly from: string; readonly until: string | null; readonly by: string }[]
  readonly extensions?: readonly {
    readonly on: string
    readonly effect: string
    readonly why?: string
    readonly n?: number
    readonly unit?: string
    readonly to?: string
  }[]
  readonly rolledFrom?: string | null
  readonly due?: string | null
  readonly provisional?: boolean
  readonly awaits?: number | null
}
export interface CaseClock extends Named {
  readonly start: string
  readonly due: string | null
  readonly status: string
  readonly left: TimeLeft | null
  readonly stoppedOn: string | null
  readonly limit: Label
  readonly onOverrun: Label
  readonly basis: readonly string[]
  readonly why: Why
}
export interface Named extends Label {
  readonly id: string
}
export interface Finding extends Named {
  readonly basis: readonly string[]
  readonly kind: string
  readonly on?: string
}
export interface ActValue extends Label {
  readonly name: string
  readonly kind: string
  readonly value: unknown
  readonly text: Label | null
  readonly sealed: boolean
}
export interface CaseAct extends Label {
  readonly index: number
  /** Null for a deemed act that no entry confirms. */
  readonly position: number | null
  readonly act: string
  readonly on: string
  readonly at: string
  readonly recordedAt: string | null
  readonly by: string
  readonly byZh: string
  readonly byEn: string
  readonly organ: string
  readonly organZh: string
  readonly organEn: string
  readonly data: readonly ActValue[]
  readonly deemed: boolean
  readonly outOfOrder: boolean
  readonly setAside: boolean
  readonly failed: readonly string[]
  readonly basis: readonly string[]
  readonly corrections: readonly {
    readonly position: number
    readonly recordedAt: string
    readonly reason: string
    readonly set: unknown
  }[]
  readonly documents: readonly (Label & { readonly id: string; readonly href: string })[]
  readonly receipt: string | null
}
export interface Refusal {
  readonly code: string
  readonly title: Label
  readonly basis: readonly string[]
  readonly remedy: Label
  readonly path: string | null
}
export interface PossibleAct extends Label {
  readonly act: string
  readonly by: readonly string[]
  readonly allowed: boolean
  readonly refusals: readonly Refusal[]
  /** Gates that depend on what will be entered. */
  readonly judged: readonly (Named & { readonly severity: string; readonly basis: readonly string[]; readonly remedy: Label | null })[]
  readonly fields: readonly FieldShape[]
  readonly basis: readonly string[]
}
export interface CaseLink extends Label {
  readonly edge: string
  readonly direction: 'in' | 'out'
  readonly case: string
  readonly number: string
  readonly procedure: string
  /** Is the case held here? */
  readonly known: boolean
}
export interface CaseDocument {
  readonly head: CaseRow
  readonly clocks: readonly CaseClock[]
  readonly findings: readonly Finding[]
  readonly notJudged: readonly Named[]
  readonly acts: readonly CaseAct[]
  readonly states: readonly (StateShape & { readonly visited: boolean; readonly current: boolean })[]
  readonly possible: readonly PossibleAct[]
  readonly links: readonly CaseLink[]
  readonly today: string
  readonly on: string
  readonly position: number
}
export interface Preview {
  readonly refusals: readonly Refusal[]
  readonly findings: readonly Finding[]
  readonly consequences: {
    readonly state: Named
    readonly final: boolean
    readonly starts: readonly (Named & { readonly due: string | null })[]
    readonly stops: readonly (Named & { readonly status: string })[]
    readonly moves: readonly (Named & { readonly due: string | null; readonly was: string | null })[]
  } | null
}
export interface Recorded {
  readonly case: string
  readonly position: number
  readonly findings: readonly Named[]
  readonly receipt: string
}
