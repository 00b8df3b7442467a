import { beforeAll, describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import type { AnyProcedure, Catalogue } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { randomFrom } from '../../tests/random-record.ts'
import { tiny } from '../derive/tiny.fixture.ts'
import { CrossIndex, crossIndex } from './cross-index.ts'
import { RegionRecord } from './record.ts'
import { Facts, randomFacts } from './testing.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue(undefined, { example: true })
})
const shown = (x: CrossIndex, day: string) => x.rows(day).map(r => [r.id, r.organ, r.on, r.cases])

describe('kept as the record grows', () => {
  it('random ledgers: what is kept agrees with what is made anew, after acts, corrections, register entries and acts taken back', () => {
    const ids = ['example', 'inspection', 'penalty-ordinary', 'penalty-summary', 'licence', 'legal-exam']
    const procedures = ids.map(id => catalogue.procedures.get(id) as AnyProcedure)
    for (let seed = 1; seed <= 12; seed++) {
      const r = randomFrom(seed * 7919)
      const record = new RegionRecord(catalogue, prc)
      for (const f of randomFacts(r, catalogue, procedures)) {
        record.add(f)
        if (f.kind === 'act' && r() < 0.1) {
          record.undo(f)
          record.add(f)
        }
        if (r() < 0.7) continue
        const day = r() < 0.9 ? '2026-01-01' : f.at.slice(0, 10)
        for (const p of procedures)
          for (const id of Object.keys(p.crossFindings)) {
            const kept = crossIndex(record, p, id)
            const anew = new CrossIndex(record, p, id)
            expect(shown(kept, day), `seed ${seed}, ${p.id}/${id} at ${record.size}`).toEqual(shown(anew, day))
            for (const c of record.cases.values())
              expect(kept.rowsOf(c.id, day)).toEqual(kept.rows(day).filter(h => h.cases.includes(c.id)))
          }
      }
    }
  })

  it('groups that find, cases that move between them, rules that look beyond: the same as made anew', () => {
    const twice = tiny.crossFindings['filed-twice']!
    const reads: AnyProcedure = {
      ...tiny,
      crossFindings: {
        'filed-twice': twice,
        'beside-register': {
          ...twice,
          rule: (g, w) =>
            w.register('tiny-officers').all().length % 2 === 1 ? [{ cases: [g[0]!.id], organ: g[0]!.organ, on: w.asOf }] : [],
        },
        'beside-cases': {
          ...twice,
          rule: (g, w) => (w.cases('tiny').length % 3 === 0 ? [{ cases: g.map(c => c.id), organ: g[0]!.organ, on: w.asOf }] : []),
        },
        'key-beyond': {
          ...twice,
          key: c => [c.organ, `${c.cases('tiny')?.length}`],
          rule: g => (g.length > 2 ? [{ cases: g.map(c => c.id), organ: 'x', on: g[0]!.asOf }] : []),
        },
      },
    }
    const small: Catalogue = { procedures: new Map([['tiny', reads]]), registers: new Map(Object.entries(tiny.registers)) }
    const hits = new Map<string, number>()
    for (let seed = 1; seed <= 8; seed++) {
      const r = randomFrom(seed * 104_729)
      const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)] as T
      const record = new RegionRecord(small, prc)
      const f = new Facts()
      const filed: number[] = []
      for (let n = 0; n < 60; n++) {
        const roll = r()
        const request = pick(['a', 'b', 'c', 'd', 'e'])
        if (roll < 0.5 || filed.length === 0) filed.push(record.size)
        const at = pick(filed)
        record.add(
          roll < 0.5 || filed.length === 1
            ? f.act(
                String(record.size),
                'file',
                '2024-03-04',
                { applicant: 'sealed:x', request },
                { procedure: 'tiny', role: 'party', organ: pick(['organ-1', 'organ-2']) },
              )
            : roll < 0.6
              ? f.entry('tiny-officers', '2024-03-01', { id: `o${n}`, name: '王', organ: 'organ-1', from: '2024-01-01' })
              : roll < 0.75
                ? f.act(String(at), 'accept', '2024-03-05', { track: 'ordinary' }, { procedure: 'tiny', role: 'office' })
                : f.correct(
                    String(at),
                    at,
                    '2024-03-06',
                    roll < 0.85 ? { '@set-aside': true, '@reason': 'x' } : { request, '@reason': 'x' },
                  ),
        )
        if (r() < 0.5) continue
        const day = r() < 0.8 ? '2024-04-01' : '2024-03-05'
        for (const id of Object.keys(reads.crossFindings)) {
          const kept = crossIndex(record, reads, id)
          expect(shown(kept, day), `seed ${seed}, ${id} at ${record.size}`).toEqual(shown(new CrossIndex(record, reads, id), day))
          for (const c of record.cases.values()) expect(kept.rowsOf(c.id, day)).toEqual(kept.rows(day).filter(h => h.cases.includes(c.id)))
          hits.set(id, (hits.get(id) ?? 0) + kept.rows(day).length)
        }
      }
    }
    for (const id of Object.keys(reads.crossFindings)) expect(hits.get(id), id).toBeGreaterThan(0)
  })

  it('ten thousand cases: an act makes one key and judges one group, and nothing else is looked at again', () => {
    const N = 10_000
    const record = new RegionRecord({ procedures: new Map([['tiny', tiny]]), registers: new Map() }, prc)
    const f = new Facts()
    const file = (n: number, request: string) =>
      f.act(String(n), 'file', '2024-03-04', { applicant: 'sealed:x', request }, { procedure: 'tiny', role: 'party' })
    for (let n = 0; n < N; n++) record.add(file(n, `request ${n}`))
    const index = crossIndex(record, tiny, 'filed-twice')
    expect(index.rows('2024-03-04')).toEqual([])
    expect(index.work).toEqual({ keyed: N, judged: N })
    const none = index.rows('2024-03-04')
    record.add(file(N, 'request 17'))
    expect(index.rows('2024-03-04').map(r => r.cases)).toEqual([['17', String(N)]])
    expect(index.work).toEqual({ keyed: N + 1, judged: N + 1 })
    expect(index.rowsOf('17', '2024-03-04')).toHaveLength(1)
    expect(index.rowsOf('18', '2024-03-04')).toEqual([])
    // Nothing moved: the same list, no work; an act that changes no group judges its own only.
    expect(index.rows('2024-03-04')).toBe(index.rows('2024-03-04'))
    expect(index.rows('2024-03-04')).not.toBe(none)
    record.add(f.act('42', 'accept', '2024-03-04', { track: 'ordinary' }, { procedure: 'tiny', role: 'office' }))
    const before = index.rows('2024-03-04')
    expect(before).toHaveLength(1)
    expect(index.work).toEqual({ keyed: N + 2, judged: N + 2 })
    // A correction takes the case out of one group and puts it into another.
    record.add(f.correct(String(N), N, '2024-03-04', { request: 'request 18', '@reason': 'x' }))
    expect(index.rows('2024-03-04').map(r => r.cases)).toEqual([['18', String(N)]])
    expect(index.rowsOf('17', '2024-03-04')).toEqual([])
    expect(index.work).toEqual({ keyed: N + 3, judged: N + 4 })
  })
})
