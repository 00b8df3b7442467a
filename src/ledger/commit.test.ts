import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSalts, sha256 } from '../crypto/node.ts'
import { base64url } from './bytes.ts'
import { canonical } from './canonical.ts'
import { checkDisclosure, commit, commitment, disclose, fieldNames } from './commit.ts'

const fields = { outcome: 'uphold', days: 30, 'on-time': true, reasons: '事实清楚' }
const salts = fieldNames(fields).map((_, i) => new Uint8Array(16).fill(i + 1))
const code = (c: string) => expect.objectContaining({ code: c })

describe('commitments', () => {
  it('are what the design says, computed here by hand', () => {
    const digests = ['days', 'on-time', 'outcome', 'reasons'].map((name, i) =>
      createHash('sha256')
        .update(Buffer.alloc(16, i + 1).toString('base64url'))
        .update(JSON.stringify([name, fields[name as keyof typeof fields]]))
        .digest(),
    )
    const c = commit(sha256, fields, salts)
    expect(c.names).toEqual(['days', 'on-time', 'outcome', 'reasons'])
    expect(c.commitments).toEqual(digests.map(x => x.toString('base64url')))
    expect(c.root).toBe(createHash('sha256').update(Buffer.concat(digests)).digest('base64url'))
    expect(c.values).toBe(canonical(fields))
    expect(base64url(commitment(sha256, salts[0] as Uint8Array, 'days', 30))).toBe(c.commitments[0])
  })
  it('no fields, no root', () => {
    expect(commit(sha256, {}, [])).toEqual({ root: undefined, commitments: [], names: [], values: '{}' })
    expect(checkDisclosure(sha256, undefined, { disclosed: [], others: [] })).toEqual({})
  })
  it('one salt a field, of 16 bytes', () => {
    expect(() => commit(sha256, fields, salts.slice(1))).toThrow(code('commit.salt'))
    expect(() => commit(sha256, { a: 1 }, [new Uint8Array(15)])).toThrow(code('commit.salt'))
  })
})

describe('disclosure', () => {
  it('shows any part and proves it, whatever is hidden', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.jsonValue(), { maxKeys: 8 }),
        fc.infiniteStream(fc.boolean()),
        (record, pick) => {
          const own = randomSalts(fieldNames(record).length)
          const { root } = commit(sha256, record, own)
          const show = fieldNames(record).filter(() => pick.next().value)
          const d = disclose(sha256, record, own, show)
          const shown = checkDisclosure(sha256, root, d)
          expect(Object.keys(shown).sort()).toEqual(show)
          for (const name of show) expect(canonical(shown[name])).toBe(canonical(record[name]))
        },
      ),
    )
  })
  it('a value that was erased leaves its commitment in its place', () => {
    const whole = commit(sha256, fields, salts)
    const { outcome: _erased, ...left } = fields
    const d = disclose(
      sha256,
      left,
      [0, 1, 3].map(i => salts[i] as Uint8Array),
      ['days', 'reasons'],
      { outcome: whole.commitments[2] as string },
    )
    expect(d.others).toEqual([whole.commitments[1], whole.commitments[2]])
    expect(checkDisclosure(sha256, whole.root, d)).toEqual({ days: 30, reasons: '事实清楚' })
  })
  const { root } = commit(sha256, fields, salts)
  const d = disclose(sha256, fields, salts, ['days', 'outcome'])
  const [days, outcome] = d.disclosed as [[string, string, unknown], [string, string, unknown]]
  it.each([
    ['another value', { ...d, disclosed: [[days[0], 'days', 31], outcome] }],
    ['another name', { ...d, disclosed: [[days[0], 'day', 30], outcome] }],
    ['another salt', { ...d, disclosed: [[outcome[0], 'days', 30], outcome] }],
    ['swapped fields', { ...d, disclosed: [outcome, days] }],
    ['a field left out', { ...d, disclosed: [days] }],
    ['a hidden one left out', { ...d, others: d.others.slice(1) }],
    ['a hidden one twice', { ...d, others: [...d.others, d.others[0]] }],
    ['hidden ones swapped', { ...d, others: [...d.others].reverse() }],
    ['nothing at all', { disclosed: [], others: [] }],
  ] as const)('%s does not pass', (_name, forged) => {
    expect(() => checkDisclosure(sha256, root, forged as unknown as typeof d)).toThrow(code('commit.mismatch'))
  })
  it('an entry without fields discloses none', () => {
    expect(() => checkDisclosure(sha256, undefined, d)).toThrow(code('commit.mismatch'))
  })
  it('twenty fields can be divided in any way; a division that a verifier could not place is refused when it is made', () => {
    const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${String(i).padStart(2, '0')}`, i]))
    const twenty = many(20)
    const own = randomSalts(20)
    const names = Object.keys(twenty)
    // The last names shown: the search finds them last.
    const d20 = disclose(sha256, twenty, own, names.slice(10))
    expect(Object.keys(checkDisclosure(sha256, commit(sha256, twenty, own).root, d20))).toEqual(names.slice(10))
    const forty = many(40)
    expect(() => disclose(sha256, forty, randomSalts(40), Object.keys(forty).slice(20))).toThrow(code('commit.arrangements'))
  })
})
