import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ed25519Verify, sha256 } from '../src/crypto/node.ts'
import * as ledger from '../src/ledger/index.ts'
import { parseVkey } from './checkpoint.ts'
import { checkDisclosure } from './disclosure.ts'
import { checkEntry } from './entry.ts'
import { jcs } from './json.ts'
import { run } from './mingfa-verify.ts'
import { checkReceipt } from './receipt.ts'
import { GrowingTree, leafHash } from './tree.ts'
import { Difference } from './verdict.ts'

const fixtures = join(import.meta.dirname, '../fixtures/ledger')
interface Vector {
  name: string
  index: number
  fields: Record<string, unknown>
  salts: string[]
  entry: Record<string, unknown>
  bytes: string
  leaf: string
  root: string
  receipt: string
}
const { vkey, vectors } = JSON.parse(readFileSync(join(fixtures, 'vectors.json'), 'utf8')) as { vkey: string; vectors: Vector[] }
const dir = mkdtempSync(join(tmpdir(), 'mingfa-vectors-'))
afterAll(() => rmSync(dir, { recursive: true }))

describe('the ten vectors, by the verifier’s own code', () => {
  const tree = new GrowingTree()
  it.each(vectors)('$index: $name', v => {
    expect(jcs(v.entry)).toBe(v.bytes)
    const bytes = Buffer.from(v.bytes)
    expect(checkEntry(bytes).kind).toBe(v.entry.kind)
    expect(leafHash(bytes).toString('hex')).toBe(v.leaf)
    tree.add(leafHash(bytes))
    expect(tree.root().toString('hex')).toBe(v.root)
    const shown = Object.keys(v.fields)
      .sort()
      .map((name, i) => [v.salts[i] ?? '', name, v.fields[name]] as const)
    expect(() => checkDisclosure(v.entry.data as string | undefined, shown, [])).not.toThrow()
    expect(checkReceipt(v.receipt, [parseVkey(vkey)])).toMatchObject({ index: v.index, head: { size: 10 }, entry: v.entry })
  })
  it('the log beside them passes', async () => {
    expect(await run([join(fixtures, 'log'), '--vkey', vkey], () => undefined)).toBe(0)
  })
})

describe('receipts on the command line', () => {
  const good = vectors[9]?.receipt ?? ''
  const check = async (text: string) => {
    writeFileSync(join(dir, 'r.tlog-proof'), text)
    let out = ''
    const status = await run(['receipt', join(dir, 'r.tlog-proof'), '--vkey', vkey, '--json'], t => {
      out += t
    })
    return { status, ...(JSON.parse(out) as { code?: string; fields?: unknown; hidden?: number; index?: number | null }) }
  }
  it('says what is shown and how much is hidden', async () => {
    expect(await check(good)).toMatchObject({ status: 0, index: 9, fields: { channel: 'in-person' }, hidden: 3 })
  })
  const extra = (change: (text: string) => string) =>
    good.replace(/^extra (.*)$/m, (_, b: string) => `extra ${Buffer.from(change(Buffer.from(b, 'base64').toString())).toString('base64')}`)
  it.each([
    ['another value', extra(t => t.replace('in-person', 'by-post')), 'values.differ'],
    ['another act', extra(t => t.replace('"apply"', '"refuse"')), 'receipt.not-included'],
    ['another index', good.replace('index 9', 'index 8'), 'receipt.not-included'],
    ['a hidden field removed', extra(t => t.replace(/"others":\["[^"]*",/, '"others":[')), 'values.differ'],
    ['another root', good.replace(/(mingfa\/654000\n10\n)./, '$1Z'), 'checkpoint.signature'],
    ['no proof', good.replace('c2sp.org/tlog-proof@v1', 'x'), 'receipt.malformed'],
  ])('%s is refused', async (_name, text, code) => {
    expect(text).not.toBe(good)
    expect(await check(text)).toMatchObject({ status: 1, code })
  })
})

describe('the two implementations', () => {
  const ours = parseVkey(vkey)
  const theirs = ledger.parseVkey(sha256, vkey)
  const verdicts = (text: string): [boolean, boolean] => {
    let here = true
    try {
      checkReceipt(text, [ours])
    } catch (e) {
      if (!(e instanceof Difference)) throw e
      here = false
    }
    return [here, ledger.verifyReceipt(sha256, ed25519Verify, text, [theirs]).ok]
  }
  const receipts = fc.constantFrom(...vectors.map(v => v.receipt))
  const sign = fc.constantFrom(...'AZaz09+/=-_— \n\r\t{}[]",:é\u0000'.split(''))
  it('agree on receipts with a character changed, added or taken out, and believe none of them', () => {
    fc.assert(
      fc.property(receipts, fc.nat(), fc.constantFrom(0, 1), sign, (receipt, place, gone, put) => {
        const at = place % (receipt.length + 1)
        const text = receipt.slice(0, at) + put + receipt.slice(at + gone)
        fc.pre(text !== receipt)
        expect(verdicts(text)).toEqual([false, false])
      }),
      { numRuns: 3000 },
    )
  })
  it('agree on receipts whose extra line was changed in the same way', () => {
    fc.assert(
      fc.property(receipts, fc.nat(), fc.constantFrom(0, 1), sign, (receipt, place, gone, put) => {
        const [, b64 = ''] = /^extra (.*)$/m.exec(receipt) ?? []
        const extra = Buffer.from(b64, 'base64').toString()
        const at = place % (extra.length + 1)
        const changed = extra.slice(0, at) + put + extra.slice(at + gone)
        fc.pre(changed !== extra)
        expect(verdicts(receipt.replace(b64, Buffer.from(changed).toString('base64')))).toEqual([false, false])
      }),
      { numRuns: 3000 },
    )
  })
  it('agree on entries with a field changed, added or taken out', () => {
    const key = fc.constantFrom(
      'v',
      'kind',
      'region',
      'case',
      'procedure',
      'edition',
      'act',
      'organ',
      'role',
      'actor',
      'at',
      'recordedAt',
      'data',
      'source',
      'importedAt',
      'corrects',
      'deemed',
      'more',
    )
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        true,
        false,
        0,
        1,
        1.5,
        -1,
        2 ** 53,
        '',
        '654000',
        '2024',
        'a b',
        'A',
        'é',
        '\u0085',
        '\u007f',
        'x'.repeat(100),
        'x'.repeat(101),
        '字'.repeat(200),
        '😀'.repeat(200),
        '字'.repeat(201),
        '2024-02-30T00:00Z',
        '2024-02-29T00:00Z',
        '2024-01-01T00:00:00.000Z',
        '2024-01-01T24:00Z',
        '2024-01-01T23:59:60Z',
        '2023-01-01T00:00+23:59',
        'A'.repeat(43),
        `${'A'.repeat(42)}B`,
      ),
      fc.constantFrom(...ledger.entryKinds),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...vectors.map(v => v.entry)),
        fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 3 }),
        (entry, changes) => {
          const changed: Record<string, unknown> = { ...entry, recordedAt: '2026-01-01T00:00:00.000Z' }
          for (const [k, v] of changes) {
            if (v === undefined) delete changed[k]
            else changed[k] = v
          }
          // The verifier alone compares the two dates, which is a rule of the log and not of the form.
          if (changed.recordedAt !== undefined && changed.recordedAt !== '2026-01-01T00:00:00.000Z') return
          const bytes = Buffer.from(jcs(changed))
          const accepts = (f: () => unknown) => {
            try {
              f()
              return true
            } catch {
              return false
            }
          }
          expect(accepts(() => checkEntry(bytes))).toBe(accepts(() => ledger.parseEntry(bytes)))
        },
      ),
      { numRuns: 5000 },
    )
  })
})
