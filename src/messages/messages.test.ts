import { describe, expect, it } from 'vitest'
import { law, type Refusal } from '#kernel'
import { tiny } from '../derive/tiny.fixture.ts'
import { findingLabel, inputText, messages, refusalWords } from './index.ts'

const e = tiny.editions[0]!
const refusal = (code: Refusal['code'], facts: Refusal['facts'], more: Partial<Refusal> = {}): Refusal => ({
  kind: 'refusal',
  code,
  basis: [law('行政复议法(2023-09-01)').art(45, 2)],
  facts,
  ...more,
})

describe('refusals in words', () => {
  it('names state, act and what is possible by the labels of the definition, in both languages', () => {
    const w = refusalWords(
      refusal('state.not-allowed', { act: 'decide', state: 'filed', from: 'accepted', possible: 'accept,refuse' }),
      tiny,
      e,
    )
    expect(w.title).toEqual({
      zh: '案件现为“已申请”，不能“作出决定”',
      en: 'The case stands at “Filed”; “Decide” may not be done from there',
    })
    expect(w.remedy.zh).toBe('此时可以：受理、不予受理。“作出决定”须自“审理中”作出。')
    expect(w.basis).toEqual(['行政复议法(2023-09-01) 第四十五条第二款'])
  })
  it('a final case has nothing possible, and says what is left', () => {
    expect(
      refusalWords(refusal('state.not-allowed', { act: 'decide', state: 'decided', from: 'accepted', possible: '' }), tiny, e).remedy.en,
    ).toMatch(/correction/)
  })
  it('names who is entitled', () => {
    expect(refusalWords(refusal('role.not-entitled', { act: 'decide', role: 'party', entitled: 'office' }), tiny, e).remedy.zh).toBe(
      '由行政复议机构作出。',
    )
  })
  it('a gate speaks by its own title and remedy', () => {
    const remedy = { zh: '补足', en: 'Add one' }
    const w = refusalWords(
      refusal('gate.two-officers', { act: 'investigate', gate: 'two-officers' }, { title: { zh: '两人', en: 'Two' }, remedy }),
      tiny,
      e,
    )
    expect(w).toMatchObject({ title: { zh: '两人', en: 'Two' }, remedy })
  })
  it('a gate without remedy still says what to do', () => {
    expect(refusalWords(refusal('gate.two-officers', { act: 'investigate', gate: 'two-officers' }), tiny, e).remedy.zh).toBe(
      '使“调查人员不得少于两人”得到满足后再行“调查取证”。',
    )
  })
  it('an edition not in force names the earliest text held', () => {
    expect(refusalWords(refusal('edition.not-in-force', { procedure: 'tiny', on: '1990-01-01' }), tiny).remedy.zh).toContain('2024-01-01')
  })
})

describe('findings and input', () => {
  it('a finding is named by its declaration, its gate, its clock, or the kernel', () => {
    expect(findingLabel('unheard', tiny, e).zh).toBe('未听取意见')
    expect(findingLabel('two-officers', tiny, e).en).toBe('At least two officers')
    expect(findingLabel('decide-overrun', tiny, e).zh).toBe('复议期限逾期')
    expect(findingLabel('recorded-late', tiny, e).en).toBe('Recorded late')
    expect(findingLabel('nobody-knows', tiny, e).zh).toBe('nobody-knows')
  })
  it('input is spoken of by path and label', () => {
    expect(inputText('zh', 'field-missing', { path: '$.data.officers', label: '调查人员' })).toBe(
      '必填项“调查人员”（$.data.officers）未填。',
    )
    expect(inputText('en', 'date', { path: '$.on' })).toBe('$.on must be a date YYYY-MM-DD.')
  })
  it('both languages say something for every code', () => {
    for (const m of Object.values(messages)) {
      for (const s of Object.values(m.input)) expect(s({ path: '$.x', label: 'x' })).not.toBe('')
      for (const p of Object.values(m.problem)) expect(p.detail({ size: '1', incident: 'a' }).length + p.title.length).toBeGreaterThan(2)
    }
  })
})
