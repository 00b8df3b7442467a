/** What `check` answers for a line: a verdict, or what is wrong with the line. */
export interface Verdict {
  readonly scenario: string
  readonly edition: string
  readonly state: string
  readonly clocks: Readonly<Record<string, { readonly due: string | null; readonly status: string }>>
  readonly findings: readonly string[]
  readonly notJudged?: readonly string[]
  readonly refused?: readonly { readonly index: number; readonly code: string; readonly basis: readonly string[] }[]
}
export interface LineError {
  readonly line: number
  readonly path: string
  readonly code: string
  readonly message: string
}
export interface Judged {
  readonly verdicts: readonly Verdict[]
  readonly errors: readonly LineError[]
}

/** Reads the answer line by line. Throws SyntaxError for a line that is no JSON. */
export const readVerdicts = (text: string): Judged => {
  const rows = text
    .split('\n')
    .filter(l => l.trim() !== '')
    .map(l => JSON.parse(l) as Verdict | (LineError & { readonly errors?: readonly LineError[] }))
  return {
    verdicts: rows.filter(r => 'state' in r),
    errors: rows.flatMap(r => ('state' in r ? [] : (r.errors ?? [r]))),
  }
}
