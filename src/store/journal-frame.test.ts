import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frame, frames, kinds } from './journal-frame.ts'

const payloads = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 6 })
const segmentOf = (all: Uint8Array[]): Buffer => Buffer.concat(all.map(payload => frame(kinds.batch, payload)))

describe('frames of a journal', () => {
  it('come back in order', () => {
    fc.assert(
      fc.property(payloads, all => {
        const read = frames(segmentOf(all))
        expect(read.frames.map(one => [...one.payload])).toEqual(all.map(payload => [...payload]))
        expect(read.end).toBe(segmentOf(all).length)
      }),
    )
  })

  it('end before the one that is cut short, wherever the cut is', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (all, n) => {
        const segment = segmentOf(all)
        const cut = n % segment.length
        const read = frames(segment.subarray(0, cut))
        const whole = read.frames.length
        expect(read.end).toBe(segmentOf(all.slice(0, whole)).length)
        expect(cut - read.end).toBeLessThan(segmentOf(all.slice(whole, whole + 1)).length)
      }),
    )
  })

  it('end before one with any bit changed', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (all, n) => {
        const segment = segmentOf(all)
        const bit = n % (segment.length * 8)
        const at = bit >> 3
        segment[at] = (segment[at] ?? 0) ^ (1 << (bit & 7))
        expect(frames(segment).end).toBeLessThanOrEqual(at)
      }),
    )
  })
})
