import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBatch, encodeBatch } from './append.ts'
import { boolArray, byteaArray, elements, int8Array, textArray, texts } from './binary.ts'
import type { Batch } from './store.ts'
import { section, sectionParams } from './wire.ts'

const text = fc.string({ unit: 'grapheme' })
const nullable = fc.option(text, { nil: null })
const act = fc.record({
  entry: text,
  case: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null }),
  salts: fc.integer({ min: 0, max: 4 }).chain(n => fc.uint8Array({ minLength: n * 16, maxLength: n * 16 })),
  data: nullable,
})
const row = fc.record({
  case: text,
  procedure: text,
  edition: text,
  organ: text,
  state: text,
  open: fc.boolean(),
  nextDue: nullable,
  source: nullable,
  foreign: nullable,
  body: text,
})

describe('parameters in binary format', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.array(nullable), values => {
        expect(texts(textArray(values))).toEqual(values)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.option(fc.uint8Array(), { nil: null })), values => {
        expect(elements(byteaArray(values)).map(one => one && Uint8Array.from(one))).toEqual(values)
      }),
    )
  })

  it('are laid out as PostgreSQL reads them', () => {
    const hex = (bytes: Buffer): string => bytes.toString('hex')
    // dimensions 1, no nulls, type, length, lower bound 1, then length and bytes of each element
    expect(hex(textArray(['a', '法']))).toBe('00000001000000000000001900000002000000010000000161' + '00000003e6b395')
    expect(hex(textArray([null]))).toBe('0000000100000001000000190000000100000001ffffffff')
    expect(hex(textArray([]))).toBe('000000000000000000000019')
    expect(hex(int8Array([1]))).toBe('00000001000000000000001400000001000000010000000800000000000000' + '01')
    expect(hex(boolArray([true]))).toBe('00000001000000000000001000000001000000010000000101')
    expect(hex(byteaArray([Uint8Array.of(255)]))).toBe('000000010000000000000011000000010000000100000001ff')
  })

  it('carry a batch to the journal and back', () => {
    const batches = fc.record({
      region: fc.string({ minLength: 1 }),
      first: fc.integer({ min: 10, max: Number.MAX_SAFE_INTEGER }),
      acts: fc.array(act, { minLength: 1, maxLength: 5 }),
      cases: fc.uniqueArray(row, { selector: one => one.case, maxLength: 4 }),
      erasures: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
    })
    const plain = (batch: Batch): unknown => ({ ...batch, acts: batch.acts.map(one => ({ ...one, salts: [...one.salts] })) })
    fc.assert(
      fc.property(batches, fc.boolean(), (batch, erases) => {
        const { erasures, ...rest } = batch
        const sent: Batch = erases ? { ...rest, erasures } : rest
        expect(plain(decodeBatch(sectionParams(section(encodeBatch(sent)))))).toEqual(plain(sent))
      }),
    )
  })

  it('refuse to be read when they are cut short', () => {
    const bytes = section([textArray(['abc'])])
    for (let length = 1; length < bytes.length; length++) expect(() => sectionParams(bytes.subarray(0, length))).toThrow(RangeError)
  })
})
