import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import review from '#procedures/enforcement/casefile-review/index.ts'
import inspection from '#procedures/enforcement/inspection/index.ts'
import { sha256 } from '../crypto/node.ts'
import { drawFrom, methodText, poolDigest, poolOf, readMethod, seedCommitment, sizeOfShare, verifyDraw, verifyMethod } from './draw.ts'
import { parseData } from './parse.ts'
import { sampleData } from './scenario.ts'

const SEED = 'AAECAwQFBgcICQoLDA0ODw'
const pool = Array.from({ length: 30 }, (_, i) => `enterprise-${String(i).padStart(2, '0')}`)
const record = (seed = SEED, size = 5) => ({
  pool,
  size,
  seed,
  commitment: seedCommitment(sha256, seed),
  drawn: drawFrom(sha256, pool, size, seed),
})

describe('a draw that anyone can repeat (construct 64)', () => {
  it('is what another reading of the rule computes', () => {
    const h = (s: string) => createHash('sha256').update(s, 'utf8').digest('hex')
    expect(seedCommitment(sha256, SEED)).toBe(h(`mingfa/draw/seed\n${SEED}`))
    const tickets = pool.map(id => [h(`mingfa/draw/ticket\n22:${SEED}\n7:objects\n13:${id}`), id] as const).sort()
    expect(drawFrom(sha256, pool, 4, SEED, 'objects')).toEqual(tickets.slice(0, 4).map(x => x[1]))
  })
  it('does not depend on the order in which a register was read', () => {
    const shuffled = [...pool].reverse()
    expect(poolOf(shuffled)).toEqual(pool)
    expect(poolOf([...shuffled, 'enterprise-03'])).toEqual(pool)
    expect(drawFrom(sha256, shuffled, 5, SEED)).toEqual(record().drawn)
    expect(poolDigest(sha256, ['a', 'b'])).not.toBe(poolDigest(sha256, ['a\n1:b']))
  })
  it('draws each once, all of them where all are asked for, none where none is, and never more than there are', () => {
    expect(new Set(drawFrom(sha256, pool, 30, SEED))).toEqual(new Set(pool))
    expect(drawFrom(sha256, pool, 0, SEED)).toEqual([])
    for (const size of [-1, 31, 1.5]) expect(() => drawFrom(sha256, pool, size, SEED)).toThrow(RangeError)
    expect(() => drawFrom(sha256, ['a', 'a'], 1, SEED)).toThrow(RangeError)
  })
  it('gives every member the same chance', () => {
    const small = pool.slice(0, 10)
    const times = new Map(small.map(id => [id, 0]))
    const draws = 3000
    for (let i = 0; i < draws; i++) for (const id of drawFrom(sha256, small, 2, `${SEED}${i}`)) times.set(id, times.get(id)! + 1)
    // Nine degrees of freedom: above 27.9 once in a thousand.
    const expected = (draws * 2) / 10
    expect([...times.values()].reduce((x, n) => x + (n - expected) ** 2 / expected, 0)).toBeLessThan(27.9)
  })
  it('verifies, and says what is wrong where it does not', () => {
    expect(verifyDraw(sha256, record())).toEqual([])
    expect(verifyDraw(sha256, { ...record(), seed: `${SEED}x` })).toEqual(['seed-not-committed', 'not-what-was-drawn'])
    expect(verifyDraw(sha256, { ...record(), drawn: [...record().drawn].reverse() })).toEqual(['not-what-was-drawn'])
    expect(verifyDraw(sha256, { ...record(), drawn: record().drawn.slice(1) })).toEqual(['size'])
    expect(verifyDraw(sha256, { ...record(), pool: [...pool, pool[0]!] })).toEqual(['pool-repeats'])
    expect(verifyDraw(sha256, { ...record('short') })).toEqual(['seed-too-short'])
    const left = pool.filter(id => id !== record().drawn[0])
    expect(verifyDraw(sha256, { ...record(), pool: left })).toContain('not-what-was-drawn')
  })
  it('a share draws somebody', () => {
    expect([sizeOfShare(200, 3), sizeOfShare(1, 3), sizeOfShare(0, 3), sizeOfShare(100, 100), sizeOfShare(3, 33.33)]).toEqual([
      6, 1, 0, 100, 1,
    ])
  })
})

describe('draws as the record keeps them', () => {
  const method = (of: readonly string[], size: number, round: string) =>
    methodText({ pool: poolDigest(sha256, of), size, commitment: seedCommitment(sha256, SEED), seed: SEED, round })
  it('inspection: object and officers out of their registers, repeated from what the act says', () => {
    const officers = poolOf(['officer-1', 'officer-2', 'officer-3', 'officer-4'])
    const [object] = drawFrom(sha256, pool, 1, SEED, '对象')
    const chosen = drawFrom(sha256, officers, 2, SEED, '人员')
    const text = method(pool, 1, '对象')
    for (const e of inspection.editions) {
      const def = e.acts.draw!
      const data = sampleData(def, '2025-07-01', {
        object,
        officers: chosen,
        object_random: true,
        officers_random: true,
        pool_size: pool.length,
        method: text,
      })
      const parsed = parseData(def.data ?? {}, data, '$.data', 'draw')
      expect(parsed.issues).toEqual([])
      expect(verifyMethod(sha256, String(parsed.data.method), pool, [String(parsed.data.object)])).toEqual([])
      expect(verifyMethod(sha256, String(parsed.data.method), pool, [pool.find(id => id !== object)!])).toEqual(['not-what-was-drawn'])
      expect(verifyMethod(sha256, method(officers, 2, '人员'), officers, parsed.data.officers as readonly string[])).toEqual([])
    }
    expect(verifyMethod(sha256, text, pool.slice(1), [object!])).toEqual(['another-pool'])
    // A text that says less is not judged.
    expect(verifyMethod(sha256, '摇号', pool, [object!])).toBeUndefined()
    expect(readMethod(text)).toMatchObject({ round: '对象', size: 1 })
  })
  it('casefile-review: files sampled by share', () => {
    const def = review.editions[0]!.acts.sample!
    const size = sizeOfShare(pool.length, 10)
    const files = drawFrom(sha256, pool, size, SEED, 'sample')
    const data = sampleData(def, '2024-07-01', { cases: files.join('、'), drawn_at_random: files.length, self_chosen: 0 })
    expect(parseData(def.data ?? {}, data, '$.data', 'sample').issues).toEqual([])
    const drawn = String(data.cases).split('、')
    expect(drawn).toHaveLength(Number(data.drawn_at_random))
    expect(verifyDraw(sha256, { pool, size: drawn.length, seed: SEED, commitment: seedCommitment(sha256, SEED), drawn }, 'sample')).toEqual(
      [],
    )
    expect(verifyMethod(sha256, method(pool, size, 'sample'), pool, drawn)).toEqual([])
  })
})
