import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseVkey } from './checkpoint.ts'
import { checkDisclosure } from './disclosure.ts'
import { checkEntry } from './entry.ts'
import { jcs } from './json.ts'
import { run } from './mingfa-verify.ts'
import { checkReceipt } from './receipt.ts'
import { GrowingTree, leafHash } from './tree.ts'

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
    const shown = Object.keys(v.fields).sort().map((name, i) => [v.salts[i] ?? '', name, v.fields[name]] as const)
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
