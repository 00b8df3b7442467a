import { describe, expect, it } from 'vitest'
import { decide, type Situation, type SituationTable, tableOf } from './table.ts'
import { fromDmn, toDmn } from './xml.ts'

const row = (id: string, rule: string, more: Partial<Situation> = {}): Situation => ({
  id,
  situation: `情形${id}`,
  source: '负责人出庭规定第四条',
  rule,
  from: '2023-01-01',
  verified: false,
  ...more,
})
const rows = [
  row('S2', '原告人数 >= 5'),
  row('S4', '领域 in ("食品药品安全", "公共卫生安全") and 影响 != "小"', { to: '2024-12-31', verified: true }),
  row('S5', '公益诉讼 = true'),
  row('S6', '标的 in [100..500]'),
]
const table = (hitPolicy: 'UNIQUE' | 'FIRST', given = rows): SituationTable => {
  const t = tableOf(given, hitPolicy)
  if ('bad' in t) throw new Error(JSON.stringify(t.bad))
  return t
}

describe('situations in which the head must attend, as a decision table', () => {
  it('has a column for each name, and a dash where a rule does not ask', () => {
    const t = table('FIRST')
    expect(t.inputs).toEqual(['原告人数', '领域', '影响', '公益诉讼', '标的'])
    expect(t.rules.map(r => r.tests)).toEqual([
      ['>= 5', '-', '-', '-', '-'],
      ['-', '"食品药品安全", "公共卫生安全"', 'not("小")', '-', '-'],
      ['-', '-', '-', 'true', '-'],
      ['-', '-', '-', '-', '[100..500]'],
    ])
  })
  it('names the rows whose rule cannot stand in a table', () => {
    expect(tableOf([row('S1', '社会关注度较高'), row('S2', 'a > 1 and a < 5'), rows[0]!], 'FIRST')).toEqual({
      bad: [
        { id: 'S1', rule: '社会关注度较高' },
        { id: 'S2', rule: 'a > 1 and a < 5' },
      ],
    })
  })
  it('decides by the first rule that holds', () => {
    const t = table('FIRST')
    expect(decide(t, { 原告人数: 5, 公益诉讼: true })).toEqual({ kind: 'decided', mustAttend: true, situations: ['S2'] })
    expect(decide(t, { 原告人数: 4, 公益诉讼: true })).toEqual({ kind: 'decided', mustAttend: true, situations: ['S5'] })
    expect(decide(t, { 领域: '公共卫生安全', 影响: '大' })).toEqual({ kind: 'decided', mustAttend: true, situations: ['S4'] })
    expect(decide(t, { 领域: '公共卫生安全', 影响: '小' })).toEqual({ kind: 'decided', mustAttend: false, situations: [] })
    expect(decide(t, { 标的: 500 })).toMatchObject({ mustAttend: true })
    expect(decide(t, {})).toEqual({ kind: 'decided', mustAttend: false, situations: [] })
  })
  it('says so where more than one rule holds and only one may', () => {
    const t = table('UNIQUE')
    expect(decide(t, { 原告人数: 5, 公益诉讼: true })).toEqual({ kind: 'not-unique', situations: ['S2', 'S5'] })
    expect(decide(t, { 公益诉讼: true })).toEqual({ kind: 'decided', mustAttend: true, situations: ['S5'] })
  })
})

describe('DMN 1.3 XML', () => {
  it('goes out and comes back the same, under either hit policy', async () => {
    for (const hitPolicy of ['UNIQUE', 'FIRST'] as const) expect(await fromDmn(await toDmn(table(hitPolicy)))).toEqual({ hitPolicy, rows })
  })
  it('is a table that other tools know: its hit policy, inputs, outputs, and what holds otherwise', async () => {
    const xml = await toDmn(table('FIRST'))
    expect(xml).toContain('xmlns:dmn="https://www.omg.org/spec/DMN/20191111/MODEL/"')
    expect(xml).toMatch(/<dmn:decisionTable id="must-attend-table" hitPolicy="FIRST">/)
    expect(xml.match(/<dmn:input /g)?.length).toBe(5)
    expect(xml.match(/<dmn:output /g)?.length).toBe(2)
    expect(xml.match(/<dmn:rule /g)?.length).toBe(rows.length + 1)
    expect(xml).toMatch(/<dmn:text>false<\/dmn:text>/)
    // UNIQUE is what DMN takes where nothing is said.
    expect(await toDmn(table('UNIQUE'))).not.toMatch(/otherwise/)
  })
  it('takes a rule that was changed elsewhere', async () => {
    const xml = (await toDmn(table('FIRST'))).replace('&gt;= 5', '&gt;= 10')
    const back = await fromDmn(xml)
    expect('rows' in back && back.rows[0]?.rule).toBe('原告人数 >= 10')
  })
  it('says what is wrong with a document', async () => {
    const issues = async (xml: string) => {
      const r = await fromDmn(xml)
      return 'issues' in r ? r.issues.map(i => `${i.path} ${i.message}`) : []
    }
    expect((await issues('<a/>'))[0]).toMatch(/^\$ not DMN/)
    const xml = await toDmn(table('FIRST'))
    expect(await issues(xml.replace('hitPolicy="FIRST"', 'hitPolicy="COLLECT"'))).toEqual([
      '$.hitPolicy hit policy COLLECT: UNIQUE or FIRST',
    ])
    expect(await issues(xml.replace('name="mustAttend"', 'name="other"'))).toEqual(['$.output outputs are situation and mustAttend'])
    expect(await issues(xml.replaceAll('"S5"', '"S2"'))).toEqual(['$.rule[2] situation S2 stands twice'])
  })
})
