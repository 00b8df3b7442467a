import { unaryTest } from 'feelin'

/** UNIQUE: at most one rule may hold. FIRST: the first that holds decides (DMN 1.3, 8.2.10). */
export const hitPolicies = ['UNIQUE', 'FIRST'] as const
export type HitPolicy = (typeof hitPolicies)[number]

/** A row of the register of situations in which the head must attend, as the register has its fields. */
export interface Situation {
  readonly id: string
  readonly situation: string
  readonly source: string
  /** A FEEL conjunction: 原告人数 >= 5 and 法院通知 = true. */
  readonly rule: string
  readonly from: string
  readonly to?: string
  readonly verified: boolean
}
/** The situations as a decision table: a column for each name that a rule asks, a unary test or `-` in each cell. */
export interface SituationTable {
  readonly hitPolicy: HitPolicy
  readonly inputs: readonly string[]
  readonly rules: readonly { readonly tests: readonly string[]; readonly row: Situation }[]
}
/** A row whose rule is no conjunction of tests, each on a name of its own. */
export interface BadRule {
  readonly id: string
  readonly rule: string
}

/** Cuts at ` and ` outside quotes. */
const conjuncts = (rule: string): readonly string[] =>
  rule
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((x, i) => (i % 2 === 1 ? x : x.replace(/\s+and\s+/g, '\u0000')))
    .join('')
    .split('\u0000')
    .map(x => x.trim())
const listed = /^in\s*(?:\((.+)\)|([[\]].+\.\..+[[\]]))$/
/** One test: 领域 in ("a", "b") is the name and the unary test "a", "b". Null: it is none. */
const testOf = (text: string): readonly [name: string, test: string] | null => {
  const m = /^([^\s"=<>!]+)\s*((?:>=|<=|!=|=|>|<|in\b).+)$/.exec(text)
  if (!m) return null
  const [, name, rest] = m as unknown as readonly [string, string, string]
  if (rest.startsWith('!=')) return [name, `not(${rest.slice(2).trim()})`]
  if (rest.startsWith('=')) return [name, rest.slice(1).trim()]
  if (!rest.startsWith('in')) return [name, rest.trim()]
  const l = listed.exec(rest)
  return l ? [name, (l[1] ?? l[2]!).trim()] : null
}
/** A unary test on a name, as a rule says it. */
const said = (name: string, test: string): string => {
  const not = /^not\((.+)\)$/.exec(test)
  if (not) return `${name} != ${not[1]}`
  if (/^(>=|<=|>|<)/.test(test)) return `${name} ${test}`
  if (/^[[\]].+\.\.. *.*[[\]]$/.test(test)) return `${name} in ${test}`
  return test.replace(/"(?:[^"\\]|\\.)*"/g, '').includes(',') ? `${name} in (${test})` : `${name} = ${test}`
}

/** Rows as a table, in their order; or the rows whose rule cannot stand in one. */
export const tableOf = (rows: readonly Situation[], hitPolicy: HitPolicy): SituationTable | { readonly bad: readonly BadRule[] } => {
  const read = rows.map(row => ({ row, tests: conjuncts(row.rule).map(testOf) }))
  const bad = read.filter(({ tests }) => tests.some(x => x === null) || new Set(tests.map(x => x?.[0])).size < tests.length)
  if (bad.length > 0) return { bad: bad.map(({ row }) => ({ id: row.id, rule: row.rule })) }
  const inputs = [...new Set(read.flatMap(({ tests }) => tests.map(x => x![0])))]
  return {
    hitPolicy,
    inputs,
    rules: read.map(({ row, tests }) => ({ row, tests: inputs.map(name => tests.find(x => x![0] === name)?.[1] ?? '-') })),
  }
}
/** The rule of a row, from its cells. */
export const ruleOf = (inputs: readonly string[], tests: readonly string[]): string =>
  inputs.flatMap((name, i) => (tests[i] === undefined || tests[i] === '-' || tests[i] === '' ? [] : [said(name, tests[i])])).join(' and ')

/** What is known of a suit; a name not known makes no test on it hold. */
export type SuitFacts = Readonly<Record<string, string | number | boolean | null>>
export type Decided =
  | { readonly kind: 'decided'; readonly mustAttend: boolean; readonly situations: readonly string[] }
  /** More than one rule holds where the table says that at most one may. */
  | { readonly kind: 'not-unique'; readonly situations: readonly string[] }

const holds = (test: string, value: unknown): boolean =>
  test === '-' || (value !== undefined && value !== null && unaryTest(test, { '?': value }).value === true)

/** Must the head attend? Which situation says so, by the table's hit policy. */
export const decide = (t: SituationTable, facts: SuitFacts): Decided => {
  const hits = t.rules.filter(r => r.tests.every((test, i) => holds(test, facts[t.inputs[i]!]))).map(r => r.row.id)
  if (t.hitPolicy === 'UNIQUE' && hits.length > 1) return { kind: 'not-unique', situations: hits }
  return { kind: 'decided', mustAttend: hits.length > 0, situations: hits.slice(0, 1) }
}
