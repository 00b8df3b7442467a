import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { type AnyView, explainRun, type OrganTree, registerView, runScenario, sampleData, soundness, type World } from '#kernel'
import { gradeGaps } from '#procedures/_example/clocks-and-gates.ts'
import { loadCatalogue, loadScenarios } from '#src/catalogue/load.ts'
import { act, state } from '../src/kernel/testing.ts'

const catalogue = await loadCatalogue(undefined, { example: true })
const example = catalogue.procedures.get('example')!
const table = (await loadScenarios(undefined, { example: true })).find(x => x.procedure.id === 'example')!.table
/** 29 and 44 need a server, 51 the log of readings, 64 a draw, 66 an outside standard. */
const ELSEWHERE = [29, 44, 51, 64, 66]

describe('the example', () => {
  for (const [name, row] of Object.entries(table)) it(name, () => expect(runScenario(example, row, prc, catalogue.registers)).toEqual([]))
  it('has a row for every construct that a record can show', () => {
    const shown = new Set(
      Object.keys(table).flatMap(name => {
        const [, from, to] = /^(\d+)(?: to (\d+))?:/.exec(name) ?? []
        return Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => Number(from) + i)
      }),
    )
    expect(Array.from({ length: 66 }, (_, i) => i + 1).filter(n => !shown.has(n) && !ELSEWHERE.includes(n))).toEqual([])
  })
  it('is loaded for tests only, and is sound', async () => {
    expect((await loadCatalogue()).procedures.has('example')).toBe(false)
    expect(soundness(catalogue).filter(x => x.path.startsWith('example'))).toEqual([])
  })
  it('38: its decision table is complete and answers once', () => expect(gradeGaps()).toEqual([]))
})

const e2024 = example.editions[0]!
/** Cases received on 4 March and decided, out of order or not, on a day each. */
const cases = (...days: string[]) =>
  days.map(d => {
    const filled = (text: string, id: 'receive' | 'decide') => act(text, sampleData(e2024.acts[id]!, d))
    return state(e2024, [filled('2024-03-04 receive', 'receive'), filled(`${d} decide`, 'decide')], d).view(d)
  })
const tree = {
  known: () => true,
  tier: () => undefined,
  parent: () => undefined,
  under: () => false,
  county: () => undefined,
} satisfies OrganTree
const world = (registers: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>, at: readonly AnyView[]): World => ({
  asOf: '2024-06-30',
  organs: tree,
  cases: () => at,
  case: () => undefined,
  param: () => 0,
  register: id => registerView(id, example.registers[id]!, registers[id] ?? []),
})

describe('what needs more than one record', () => {
  it('18: a due day explains itself', () => {
    const s = state(
      e2024,
      [
        act('2024-03-04 receive', { mode: 'ordinary', happenedAt: '2024-03-04T09:00+08:00' }),
        act('2024-03-08 accept', { mode: 'ordinary' }),
      ],
      '2024-03-11',
    )
    const why = explainRun(s.latest.get('decide')!, prc)
    expect({ start: why.start, due: why.due, span: why.span }).toEqual({
      start: '2024-03-08',
      due: '2024-04-08',
      span: { n: 20, unit: 'working-days' },
    })
    expect(why.skipped.map(d => d.on)).toContain('2024-04-04')
    expect(why.skipped.map(d => d.on)).not.toContain('2024-04-07')
  })
  it('48: two decisions of one organ within thirty days', () => {
    const rule = example.crossFindings['twice-in-a-month']!.rule
    expect(rule(cases('2024-04-01', '2024-05-01'), world({}, [])).map(h => h.on)).toEqual(['2024-05-01'])
    expect(rule(cases('2024-04-01', '2024-05-02'), world({}, []))).toEqual([])
  })
  it('49, 54: planned and not done', () => {
    const rule = example.organFindings['plan-unmet']!.rule
    const plan = {
      'example-plan': [
        { id: 'p', organ: 'organ-1', by: '2024-05-31' },
        { id: 'q', organ: 'organ-9', by: '2024-05-31' },
        { id: 'r', organ: 'organ-8', by: '2024-12-31' },
      ],
    }
    expect(rule(world(plan, cases('2024-04-01')))).toEqual([{ organ: 'organ-9', on: '2024-05-31' }])
  })
  it('53: a permit is written when it is decided and ends when the case is closed', () => {
    const { entries } = example.registers['example-permits']!.projected![0]!
    const [c] = cases('2024-04-01')
    const decided = c!.last('decide')!
    expect(entries(c!, decided, () => undefined)).toEqual([{ id: 'case-0', from: '2024-04-01' }])
    expect(entries(c!, { ...decided, act: 'close', on: '2024-05-01' }, () => ({ id: 'case-0', from: '2024-04-01' }))).toEqual([
      { id: 'case-0', from: '2024-04-01', to: '2024-05-01' },
    ])
  })
})
