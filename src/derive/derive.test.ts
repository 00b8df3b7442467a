import { describe, expect, it } from 'vitest'
import { f } from '#kernel'
import { loadCatalogue } from '../catalogue/load.ts'
import { definitionOf, diagramOf, diagramSvg, diagramText, formOfAct, helpOf, limitOf, overrunText, spanText, valueText } from './index.ts'
import { tiny } from './tiny.fixture.ts'

const e = tiny.editions[0]!

describe('limits in words', () => {
  it('a fixed limit is its number, unit and article', () => {
    expect(limitOf(tiny, e, 'review')).toEqual({
      kind: 'fixed',
      spans: [{ n: 5, unit: 'working-days', basis: ['行政复议法(2023-09-01) 第三十条'] }],
      text: { zh: '5个工作日', en: '5 working days' },
    })
  })
  it('a limit that depends on the case shows every length that samples give, and invents none', () => {
    const l = limitOf(tiny, e, 'decide')
    expect(l.spans.map(s => s.n).sort()).toEqual([30, 60])
    expect(l.text.zh).toMatch(/^视情形：.*60日/)
  })
  it('one day, the same day, a stated length', () => {
    expect([spanText(1, 'days').en, spanText(0, 'days').zh, spanText(2, 'months').zh, spanText(null, 'days').zh]).toEqual([
      '1 day',
      '当日',
      '2个月',
      '行为所载的日数',
    ])
  })
  it('running out: a finding by its declared name, or an act that counts as done', () => {
    expect(overrunText(tiny, e, 'decide').zh).toBe('构成“复议期限逾期”')
    expect(overrunText(tiny, e, 'review').en).toBe('counts as “Accept”')
  })
})

describe('forms and values', () => {
  it('fields keep the definition’s order, with choices, hints and what is sealed', () => {
    expect(formOfAct(e.acts.file!).map(x => [x.name, x.kind, x.required, x.sealed])).toEqual([
      ['applicant', 'text', true, true],
      ['request', 'text', true, false],
      ['about', 'case', false, false],
    ])
    expect(formOfAct(e.acts.accept!)[0]!.values).toEqual([
      { id: 'ordinary', zh: '普通程序', en: 'Ordinary' },
      { id: 'simplified', zh: '简易程序', en: 'Simplified' },
    ])
  })
  const names = {
    organ: (c: string) => (c === '6540' ? { zh: '州政府', en: 'Prefecture' } : undefined),
    caseNumber: (id: string) => (id === '1' ? '案〔2024〕1号' : undefined),
  }
  it('values are said in words; a sealed one is not said', () => {
    expect(valueText(f.money('元', 'y'), 1234567.5, names)).toEqual({ zh: '1,234,567.50 元', en: 'CNY 1,234,567.50' })
    expect(valueText(f.bool('x', 'x'), false, names).zh).toBe('否')
    expect(valueText(f.organs('x', 'x'), ['6540', '9'], names).zh).toBe('州政府、9')
    expect(valueText(f.case('x', 'x'), '1', names).en).toBe('案〔2024〕1号')
    expect(valueText(f.text('x', 'x').sealed(), 'sealed:abc', names)).toEqual({ zh: '（已密封）', en: '(sealed)' })
    expect(valueText(e.acts.accept!.data!.track!, 'simplified', names).zh).toBe('简易程序')
  })
})

describe('state diagram', () => {
  it('as text', () => {
    expect(diagramText(diagramOf(e))).toMatchInlineSnapshot(`
      "start
        filed
          accepted [serve, investigate, extend]
          refused (final)
            suspended
            decided (final)
      start → filed: file
      filed → accepted: accept
      filed → refused: refuse
      accepted → suspended: suspend
      suspended → accepted: resume
      accepted → decided: decide"
    `)
  })
  it('every node has a place of its own inside the drawing, and every act is on it once', () => {
    const d = diagramOf(e)
    expect(new Set(d.nodes.map(n => `${n.x},${n.y}`)).size).toBe(d.nodes.length)
    for (const n of d.nodes) expect(n.x > 0 && n.x < d.width && n.y > 0 && n.y < d.height).toBe(true)
    expect([...d.edges.flatMap(x => x.acts), ...d.nodes.flatMap(n => n.inside)].sort()).toEqual(Object.keys(e.acts).sort())
  })
  it('as a picture without script', () => {
    const svg = diagramSvg(diagramOf(e), 'zh')
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain('审理中')
    expect(svg).not.toMatch(/<script|on[a-z]+=/)
  })
})

describe('every definition of the catalogue', async () => {
  const { procedures } = await loadCatalogue()
  it.each([...procedures.values()].map(p => [p.id, p] as const))('%s is derived whole', (_id, p) => {
    const d = definitionOf(p)
    for (const x of d.editions) {
      for (const a of x.acts) expect(a.basis.length, `${x.id} ${a.id}`).toBeGreaterThan(0)
      for (const c of x.clocks) expect(c.limit.zh.length * c.onOverrun.zh.length, `${x.id} ${c.id}`).toBeGreaterThan(0)
      expect(JSON.stringify(x)).not.toMatch(/7919|10000019/)
    }
    for (const x of p.editions) {
      expect(helpOf(p, x).sections.map(s => s.id)).toContain('steps')
      expect(diagramOf(x).nodes.some(n => n.kind === 'start')).toBe(true)
    }
  })
})
