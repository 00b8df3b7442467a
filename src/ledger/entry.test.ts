import { describe, expect, it } from 'vitest'
import { utf8 } from './bytes.ts'
import { canonical } from './canonical.ts'
import { type Entry, encodeEntry, parseEntry, requireEntry } from './entry.ts'
import { entryKinds, kindRules } from './entry-kinds.ts'
import { isLedgerFault } from './fault.ts'

const digest = 'm9Lqa5PfhwObWhHzpl0D-Yr3lnewt4OfP8LHfuzE3PE'
const act = {
  v: 1,
  kind: 'act',
  region: '654000',
  case: 12,
  procedure: 'reconsideration',
  edition: '2024',
  act: 'accept',
  organ: '654000-sfj',
  role: 'office',
  actor: digest,
  at: '2024-03-04T10:00+08:00',
  recordedAt: '2024-03-04T02:00:00.001Z',
  data: digest,
} satisfies Entry
const samples = {
  case: 12,
  procedure: 'p',
  edition: '2024',
  act: 'a',
  organ: 'o',
  role: 'r',
  actor: digest,
  data: digest,
  corrects: 0,
  deemed: true,
}

const fault = (value: unknown) => {
  try {
    requireEntry(value)
    return undefined
  } catch (e) {
    return isLedgerFault(e) ? `${e.code} ${e.path}` : e
  }
}

describe('an entry', () => {
  it('goes to canonical bytes and back', () => {
    const bytes = encodeEntry(act)
    expect(new TextDecoder().decode(bytes)).toBe(canonical(act))
    expect(parseEntry(bytes)).toEqual(act)
  })
  it.each(entryKinds)('of kind %s has exactly the fields of its row', kind => {
    const base = { v: 1, kind, region: '654000', at: act.at, recordedAt: act.recordedAt }
    const { must, may } = kindRules[kind]
    const least: Record<string, unknown> = { ...base, ...Object.fromEntries(must.map(k => [k, samples[k]])) }
    expect(fault(least)).toBeUndefined()
    for (const key of ['v', 'kind', 'region', 'at', 'recordedAt', ...must]) {
      const { [key]: _gone, ...rest } = least
      expect(fault(rest)).toBe(`entry.missing $.${key}`)
    }
    for (const key of may) expect(fault({ ...least, [key]: samples[key] })).toBeUndefined()
    for (const key of Object.keys(samples)) {
      if (!(must as readonly string[]).includes(key) && !(may as readonly string[]).includes(key)) {
        expect(fault({ ...least, [key]: samples[key as keyof typeof samples] })).toBe(`entry.not-allowed $.${key}`)
      }
    }
  })
  it('a deemed act was done by nobody: role and actor may be absent, and only then', () => {
    const { role: _r, actor: _a, ...nobody } = act
    expect(fault({ ...nobody, deemed: true })).toBeUndefined()
    expect(fault(nobody)).toBe('entry.missing $.role')
  })
  it('source and importedAt come together', () => {
    expect(fault({ ...act, source: 'old', importedAt: act.recordedAt })).toBeUndefined()
    expect(fault({ ...act, source: 'old' })).toBe('entry.missing $.importedAt')
    expect(fault({ ...act, importedAt: act.recordedAt })).toBe('entry.missing $.source')
  })
  it.each([
    ['an unknown key', { ...act, note: 'x' }, 'entry.unknown-key $.note'],
    ['a key of Object.prototype', JSON.parse('{"v":1,"constructor":1}'), 'entry.unknown-key $.constructor'],
    ['content instead of a root', { ...act, data: { a: 1 } }, 'entry.invalid $.data'],
    ['a digest with loose bits', { ...act, actor: `${digest.slice(0, 42)}F` }, 'entry.invalid $.actor'],
    ['case as text', { ...act, case: '12' }, 'entry.invalid $.case'],
    ['case beyond 2^53', { ...act, case: 2 ** 53 }, 'entry.invalid $.case'],
    ['an unknown kind', { ...act, kind: 'delete' }, 'entry.invalid $.kind'],
    ['another version', { ...act, v: 2 }, 'entry.invalid $.v'],
    ['a region that is no code', { ...act, region: '6540' }, 'entry.invalid $.region'],
    ['no offset', { ...act, at: '2024-03-04T10:00' }, 'entry.invalid $.at'],
    ['31 April', { ...act, at: '2024-04-31T10:00+08:00' }, 'entry.invalid $.at'],
    ['29 February 2023', { ...act, at: '2023-02-29T10:00+08:00' }, 'entry.invalid $.at'],
    ['recordedAt in local time', { ...act, recordedAt: '2024-03-04T10:00:00.001+08:00' }, 'entry.invalid $.recordedAt'],
    ['recordedAt without milliseconds', { ...act, recordedAt: '2024-03-04T02:00:00Z' }, 'entry.invalid $.recordedAt'],
    ['deemed false', { ...act, deemed: false }, 'entry.invalid $.deemed'],
    ['no object', [act], 'entry.invalid $'],
  ])('%s is refused', (_name, value, expected) => {
    expect(fault(value)).toBe(expected)
  })
  it('29 February 2024 and 2000 are days', () => {
    for (const day of ['2024-02-29', '2000-02-29']) expect(fault({ ...act, at: `${day}T00:00Z` })).toBeUndefined()
  })
  it.each([
    ['another order of keys', JSON.stringify(act), 'entry.not-canonical'],
    ['white space', ` ${canonical(act)}`, 'entry.not-canonical'],
    ['a duplicate key', canonical(act).replace('{', '{"act":"accept",'), 'entry.not-canonical'],
    ['no JSON', '{', 'entry.not-canonical'],
    ['a byte-order mark', `\ufeff${canonical(act)}`, 'entry.not-canonical'],
  ])('bytes with %s are refused', (_name, text, code) => {
    expect(() => parseEntry(utf8(text))).toThrow(expect.objectContaining({ code }))
  })
  it('bytes that are not UTF-8, or too many, are refused', () => {
    expect(() => parseEntry(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(expect.objectContaining({ code: 'entry.not-utf8' }))
    expect(() => parseEntry(new Uint8Array(65_536))).toThrow(expect.objectContaining({ code: 'entry.too-long' }))
  })
})
