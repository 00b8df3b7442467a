import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInstant, isUtcMillis } from './instant.ts'

describe('instants', () => {
  it('every UTC instant of the platform is one, in its one spelling', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), d => {
        expect(isUtcMillis(d.toISOString())).toBe(true)
      }),
    )
  })
  it('a text near an instant is judged as the calendar judges it', () => {
    const digits = (n: number, max: number) => fc.nat(max).map(x => String(x).padStart(n, '0'))
    fc.assert(
      fc.property(digits(4, 2100), digits(2, 14), digits(2, 33), digits(2, 25), digits(2, 61), digits(2, 61), (y, mo, d, h, mi, s) => {
        const wall = `${y}-${mo}-${d}T${h}:${mi}:${s}`
        const ms = Date.parse(`${wall}Z`)
        const real = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(wall)
        expect(isInstant(`${wall}Z`)).toBe(real)
      }),
      { numRuns: 1000 },
    )
  })
  it.each(['2024-03-04T10:00+08:00', '2024-03-04T10:00:59-23:59', '2024-03-04T10:00:00.1Z', '2024-03-04T10:00Z'])('%s is one', t =>
    expect(isInstant(t)).toBe(true),
  )
  it.each([
    '',
    '2024-03-04',
    '2024-03-04T10:00',
    '2024-03-04 10:00Z',
    '2024-03-04T10Z',
    '2024-03-04T10:00:00.Z',
    '2024-03-04T10:00:00.1234Z',
    '2024-03-04T24:00Z',
    '2024-03-04T10:60Z',
    '2024-03-04T10:00:60Z',
    '2024-03-04T10:00+8:00',
    '2024-03-04T10:00+24:00',
    '2024-03-04T10:00+08:60',
    '2024-03-04T10:00z',
    '2024-03-04T10:00ZZ',
    '2024-03-04T10:00+08:00 ',
    '2024-3-04T10:00Z',
    '2024-00-01T10:00Z',
    '2024-13-01T10:00Z',
    '1900-02-29T10:00Z',
    '20a4-03-04T10:00Z',
    '2024-03-04T10:0１Z',
  ])('%j is none', t => expect(isInstant(t)).toBe(false))
  it.each(['2024-03-04T02:00:00.00Z', '2024-03-04T02:00:00Z', '2024-03-04T10:00:00.000+08:00', '2024-03-04T02:00:00.0000Z'])(
    '%s is not UTC in milliseconds',
    t => expect(isUtcMillis(t)).toBe(false),
  )
})
