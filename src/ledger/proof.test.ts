import { describe, expect, it } from 'vitest'
import vectors from '../../fixtures/ledger/vectors.json' with { type: 'json' }
import * as browser from '../crypto/browser.ts'
import * as node from '../crypto/node.ts'
import { base64, fromBase64, fromBase64url, fromUtf8, utf8 } from './bytes.ts'
import { canonical } from './canonical.ts'
import { commit } from './commit.ts'
import { encodeEntry, parseEntry, requireEntry } from './entry.ts'
import { leafHash, TreeEdge } from './merkle.ts'
import { parseVkey } from './note.ts'
import { makeReceipt, parseReceipt, verifyReceipt } from './proof.ts'

const hex = (b: Uint8Array) => Buffer.from(b).toString('hex')
const key = parseVkey(node.sha256, vectors.vkey)

describe('the ten vectors', () => {
  const edge = new TreeEdge(node.sha256)
  it('are ten', () => expect(vectors.vectors).toHaveLength(10))
  it.each(vectors.vectors)('$index: $name', v => {
    const entry: unknown = v.entry
    requireEntry(entry)
    const fields: Record<string, unknown> = v.fields
    const c = commit(node.sha256, fields, v.salts.map(fromBase64url))
    expect(c.commitments).toEqual(v.commitments)
    expect(c.root).toBe(entry.data)
    const bytes = encodeEntry(entry)
    expect(fromUtf8(bytes)).toBe(v.bytes)
    expect(parseEntry(bytes)).toEqual(entry)
    expect(hex(leafHash(node.sha256, bytes))).toBe(v.leaf)
    edge.append(leafHash(node.sha256, bytes))
    expect(hex(edge.root())).toBe(v.root)
    expect(makeReceipt(parseReceipt(v.receipt))).toBe(v.receipt)
    for (const { sha256, ed25519Verify } of [node, browser]) {
      expect(verifyReceipt(sha256, ed25519Verify, v.receipt, [key])).toMatchObject({
        ok: true,
        index: v.index,
        checkpoint: { size: 10 },
        signedBy: ['mingfa/654000'],
      })
    }
  })
  it('the tenth shows one field and hides three', () => {
    expect(verifyReceipt(node.sha256, node.ed25519Verify, vectors.vectors[9]?.receipt ?? '', [key])).toMatchObject({
      ok: true,
      fields: { channel: 'in-person' },
      hidden: 3,
    })
  })
})

describe('a receipt that was tampered with', () => {
  const good = vectors.vectors[3]?.receipt ?? ''
  const parts = parseReceipt(good)
  const verdict = (text: string) => {
    const v = verifyReceipt(node.sha256, node.ed25519Verify, text, [key])
    return v.ok ? 'ok' : v.code
  }
  const withExtra = (change: (extra: Record<string, unknown>) => string) => {
    const line = good.split('\n')[1] ?? ''
    return good.replace(line, `extra ${base64(utf8(change(JSON.parse(fromUtf8(fromBase64(line.slice(6)))) as Record<string, unknown>)))}`)
  }
  it('is untouched to begin with', () => expect(verdict(good)).toBe('ok'))
  it.each([
    [
      'another value',
      withExtra(x => canonical({ ...x, disclosed: (x.disclosed as unknown[][]).map(([s, n]) => [s, n, 'simplified']) })),
      'commit.mismatch',
    ],
    ['a field left out', withExtra(x => canonical({ ...x, disclosed: (x.disclosed as unknown[]).slice(1) })), 'commit.mismatch'],
    ['another act', withExtra(x => canonical({ ...x, entry: { ...(x.entry as object), act: 'refuse' } })), 'receipt.not-included'],
    ['another region', withExtra(x => canonical({ ...x, entry: { ...(x.entry as object), region: '654200' } })), 'checkpoint.origin'],
    ['no entry in the form', withExtra(x => canonical({ ...x, entry: { v: 1 } })), 'entry.missing'],
    ['one key more', withExtra(x => canonical({ ...x, note: 1 })), 'receipt.malformed'],
    ['not canonical', withExtra(x => JSON.stringify(x, null, 1)), 'receipt.malformed'],
    ['another index', good.replace('index 3', 'index 2'), 'receipt.not-included'],
    ['an index beyond the log', good.replace('index 3', 'index 10'), 'receipt.not-included'],
    ['a shorter proof', makeReceipt({ ...parts, proof: parts.proof.slice(1) }), 'receipt.not-included'],
    ['a longer size', good.replace('mingfa/654000\n10\n', 'mingfa/654000\n11\n'), 'note.bad-signature'],
    ['no signature of the log', good.replace('— mingfa', '— other'), 'note.unsigned'],
    ['another first line', good.replace('@v1', '@v2'), 'receipt.malformed'],
    ['no extra line', good.replace(/extra .*\n/, ''), 'receipt.malformed'],
    ['a carriage return', good.replaceAll('\n', '\r\n'), 'receipt.malformed'],
    ['nothing', '', 'receipt.malformed'],
  ])('%s', (_name, text, code) => {
    expect(text).not.toBe(good)
    expect(verdict(text)).toBe(code)
  })
  it('is not believed under another key', () => {
    const other = parseVkey(node.sha256, 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')
    expect(verifyReceipt(node.sha256, node.ed25519Verify, good, [other])).toMatchObject({ ok: false, code: 'note.unsigned' })
  })
})
