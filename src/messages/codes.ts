import type { Issue, Refusal } from '#kernel'

export type Lang = 'zh' | 'en'
/** A gate's own title and remedy stand in the definition; the other refusals have sentences here. */
export type RefusalCode = Exclude<Refusal['code'], `gate.${string}`> | 'gate'
/** What can be wrong with input: the kernel's codes, and those of the surfaces around it. */
export type InputCode = Issue['code'] | 'value' | 'unknown-organ' | 'unknown-indicator'
export type ProblemCode =
  | 'refused'
  | 'invalid'
  | 'conflict'
  | 'not-found'
  | 'loading'
  | 'not-loaded'
  | 'stopping'
  | 'fault'
  | 'too-many'
  | 'too-large'
  | 'media-type'
  | 'host'
/** Findings that no definition declares: the kernel's and the ledger's own. */
export type OwnFinding = 'act-out-of-order' | 'role-not-entitled' | 'recorded-late'
export type ProgressWord =
  | 'title'
  | 'loading'
  | 'failed'
  | 'leave'
  | 'no-script'
  | 'store'
  | 'read'
  | 'world'
  | 'console'
  | 'no-console'
  | 'half-a-world'
  | 'ready'

/** What a sentence needs, as words of its language. */
export type Facts = Readonly<Record<string, string>>
type Sentence = (f: Facts) => string

/** One language: total over the codes, so that a new code without a sentence does not compile. */
export interface Messages {
  readonly refusal: Readonly<Record<RefusalCode, { readonly title: Sentence; readonly remedy: Sentence }>>
  readonly input: Readonly<Record<InputCode, Sentence>>
  readonly problem: Readonly<Record<ProblemCode, { readonly title: string; readonly detail: Sentence }>>
  readonly finding: Readonly<Record<OwnFinding, string>>
  readonly progress: Readonly<Record<ProgressWord, string>>
}
