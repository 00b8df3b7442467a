import { type DmnElement, DmnModdle } from 'dmn-moddle'
import { type HitPolicy, hitPolicies, ruleOf, type Situation, type SituationTable } from './table.ts'

/** Annotation columns carry what the register keeps beside the rule. */
const kept = ['situation', 'source', 'from', 'to', 'verified'] as const
const NAMESPACE = 'https://mingfa.example/dmn/must-attend-situations'

/** What is wrong with a document handed in: which rule, and why. */
export interface DmnIssue {
  readonly path: string
  readonly message: string
}

/** The table as DMN 1.3 XML: one decision, a column for each input, two outputs (situation, mustAttend), annotations for the rest of a row. */
export const toDmn = async (t: SituationTable): Promise<string> => {
  const m = new DmnModdle()
  const text = (type: string, value: string, more: Readonly<Record<string, unknown>> = {}): DmnElement =>
    m.create(type, { ...more, text: value })
  const rule = (id: string, tests: readonly string[], outputs: readonly string[], notes: readonly string[]): DmnElement =>
    m.create('dmn:DecisionRule', {
      id: `rule-${id}`,
      inputEntry: tests.map((x, i) => text('dmn:UnaryTests', x, { id: `rule-${id}-in-${i + 1}` })),
      outputEntry: outputs.map((x, i) => text('dmn:LiteralExpression', x, { id: `rule-${id}-out-${i + 1}` })),
      annotationEntry: notes.map(x => text('dmn:RuleAnnotation', x)),
    })
  const rules = t.rules.map(({ tests, row }) =>
    rule(
      row.id,
      tests,
      [JSON.stringify(row.id), 'true'],
      kept.map(k => (row[k] === undefined ? '' : String(row[k]))),
    ),
  )
  // Where the first rule decides, the last says what holds when none before it does.
  if (t.hitPolicy === 'FIRST')
    rules.push(
      rule(
        'otherwise',
        t.inputs.map(() => '-'),
        ['""', 'false'],
        kept.map(() => ''),
      ),
    )
  const table = m.create('dmn:DecisionTable', {
    id: 'must-attend-table',
    hitPolicy: t.hitPolicy,
    input: t.inputs.map((name, i) =>
      m.create('dmn:InputClause', {
        id: `input-${i + 1}`,
        label: name,
        inputExpression: text('dmn:LiteralExpression', name, { id: `input-${i + 1}-expression` }),
      }),
    ),
    output: [
      m.create('dmn:OutputClause', { id: 'output-situation', name: 'situation', typeRef: 'string' }),
      m.create('dmn:OutputClause', { id: 'output-must-attend', name: 'mustAttend', typeRef: 'boolean' }),
    ],
    annotation: kept.map(name => m.create('dmn:RuleAnnotationClause', { name })),
    rule: rules,
  })
  const decision = m.create('dmn:Decision', { id: 'must-attend', name: '负责人应当出庭', decisionLogic: table })
  const definitions = m.create('dmn:Definitions', {
    id: 'must-attend-situations',
    name: '负责人必须出庭情形表',
    namespace: NAMESPACE,
    drgElement: [decision],
  })
  return (await m.toXML(definitions, { format: true })).xml
}

const list = (e: DmnElement | undefined, property: string): readonly DmnElement[] => {
  const v = e?.[property]
  return Array.isArray(v) ? (v as readonly DmnElement[]) : []
}
const textOf = (e: DmnElement | undefined): string => (typeof e?.text === 'string' ? e.text.trim() : '')
const unquoted = (s: string): string => s.replace(/^"(.*)"$/, '$1')

/** Reads DMN XML that holds a table of situations: its hit policy and rows as the register has them; or everything wrong with it. */
export const fromDmn = async (
  xml: string,
): Promise<{ readonly hitPolicy: HitPolicy; readonly rows: readonly Situation[] } | { readonly issues: readonly DmnIssue[] }> => {
  let root: DmnElement
  try {
    root = (await new DmnModdle().fromXML(xml)).rootElement
  } catch (e) {
    return { issues: [{ path: '$', message: `not DMN: ${e instanceof Error ? e.message : String(e)}` }] }
  }
  const table = list(root, 'drgElement')
    .map(d => d.decisionLogic as DmnElement | undefined)
    .find(l => l?.$type === 'dmn:DecisionTable')
  if (!table) return { issues: [{ path: '$', message: 'no decision table' }] }
  const hitPolicy = String(table.hitPolicy ?? 'UNIQUE') as HitPolicy
  if (!hitPolicies.includes(hitPolicy)) return { issues: [{ path: '$.hitPolicy', message: `hit policy ${hitPolicy}: UNIQUE or FIRST` }] }
  const inputs = list(table, 'input').map(i => textOf(i.inputExpression as DmnElement | undefined))
  const outputs = list(table, 'output').map(o => String(o.name))
  const notes = list(table, 'annotation').map(a => String(a.name))
  const [idAt, mustAt] = [outputs.indexOf('situation'), outputs.indexOf('mustAttend')]
  if (idAt < 0 || mustAt < 0) return { issues: [{ path: '$.output', message: 'outputs are situation and mustAttend' }] }
  const issues: DmnIssue[] = []
  const rows: Situation[] = []
  list(table, 'rule').forEach((r, n) => {
    const out = list(r, 'outputEntry').map(textOf)
    if (out[mustAt] === 'false') return
    const path = `$.rule[${n}]`
    const id = unquoted(out[idAt] ?? '')
    const note = (k: string): string => textOf(list(r, 'annotationEntry')[notes.indexOf(k)])
    const rule = ruleOf(inputs, list(r, 'inputEntry').map(textOf))
    if (id === '') issues.push({ path, message: 'a rule names its situation' })
    else if (rows.some(x => x.id === id)) issues.push({ path, message: `situation ${id} stands twice` })
    if (rule === '') issues.push({ path, message: 'a rule asks something' })
    if (note('from') === '') issues.push({ path, message: 'from: the day from which it is in force' })
    rows.push({
      id,
      situation: note('situation') || id,
      source: note('source'),
      rule,
      from: note('from'),
      ...(note('to') === '' ? {} : { to: note('to') }),
      verified: note('verified') === 'true',
    })
  })
  return issues.length > 0 ? { issues } : { hitPolicy, rows }
}
