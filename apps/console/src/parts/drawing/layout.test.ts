import { expect, test } from 'vitest'
import type { ActShape } from '../../api/shapes.ts'
import { layOut } from './layout.ts'

const act = (id: string, from: readonly string[], to: string): ActShape => ({
  id,
  zh: id,
  en: id,
  by: [],
  from,
  to,
  gates: [],
  starts: [],
  stops: [],
  basis: [],
  fields: [],
})
const state = (id: string, final = false) => ({ id, zh: id, en: id, final })

const states = [state('closed', true), state('opened'), state('decided')]
const acts = [
  act('open', ['start'], 'opened'),
  act('ask', ['opened'], 'same'),
  act('decide', ['opened'], 'decided'),
  act('reopen', ['decided'], 'opened'),
  act('close', ['decided'], 'closed'),
  act('withdraw', ['any'], 'closed'),
]

test('boxes stand by distance from the start, final states last, and do not overlap', () => {
  const d = layOut(states, acts)
  expect(d.boxes.map(b => b.state?.id ?? 'start')).toEqual(['start', 'opened', 'decided', 'closed'])
  for (const [i, b] of d.boxes.entries())
    if (i > 0) expect(b.y).toBeGreaterThanOrEqual((d.boxes[i - 1]?.y ?? 0) + (d.boxes[i - 1]?.height ?? 0))
})

test('an act that keeps the state leads nowhere; one from any stage is listed apart', () => {
  const d = layOut(states, acts)
  expect(d.boxes[1]?.exits.map(e => [e.act.id, e.to])).toEqual([
    ['ask', null],
    ['decide', 2],
  ])
  expect(d.anywhere.map(a => a.id)).toEqual(['withdraw'])
})

test('arrows that lead to different boxes over the same height run in different lanes', () => {
  const d = layOut(states, acts)
  const into = (to: number) => d.boxes.flatMap(b => b.exits).filter(e => e.to === to)
  expect(into(2)[0]?.lane).not.toBe(into(1)[0]?.lane)
  expect(new Set(into(1).map(e => e.lane)).size).toBe(1)
})
